// Text to tree with places; every scalar stays the text that was written.
import type { Checked } from '../problem/problem.ts';
import { compose } from './compose.ts';
import type { Source } from './decode.ts';
import type { Tree } from './tree.ts';

export { placeAt, type Tree, type TreeList, type TreeMap, type TreePair, type TreeScalar } from './tree.ts';

/** Parses a text. Reports yaml-syntax, the slips of hands, several-documents, repeated-key, alias-refused, tag-refused, nesting-too-deep, and file-empty as a note. There is a value wherever something could be read, so that the rest is checked, too. */
export function parseYaml(source: Source): Checked<Tree> {
  const { tree, problems } = compose(source.file, source.text);
  if (tree) return { value: tree, problems };
  if (problems.length > 0) return { problems };
  const place = { file: source.file, line: 1, column: 1, length: 0 };
  return { problems: [{ code: 'file-empty', place, values: {} }] };
}
