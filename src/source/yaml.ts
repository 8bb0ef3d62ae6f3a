// Text to tree with places; every scalar stays the text that was written.
import type { Checked, Problem } from '../problem/problem.ts';
import { type Composed, compose } from './compose.ts';
import { cutOffs } from './cut-off.ts';
import type { Source } from './decode.ts';
import { mend } from './mend.ts';
import { readSimple } from './simple.ts';
import { findSlips } from './slips.ts';
import { isEmpty, type Tree } from './tree.ts';

export { placeAt, type Tree } from './tree.ts';

/** Parses a text. Reports yaml-syntax, the slips of hands, several-documents, repeated-key, alias-refused, tag-refused, nesting-too-deep, and file-empty as a note. There is a value wherever something could be read, so that the rest is checked, too. */
export function parseYaml(source: Source): Checked<Tree> {
  const simple = readSimple(source.file, source.text);
  if (simple) return { value: simple, problems: cutOffs(source, simple) };
  const { tree, problems } = composeMended(source);
  if (tree && !isEmpty(tree)) return { value: tree, problems: [...problems, ...cutOffs(source, tree)] };
  if (problems.length > 0) return { problems };
  const place = { file: source.file, line: 1, column: 1, length: 0 };
  return { problems: [{ code: 'file-empty', place, values: {} }] };
}

/** Composes a text and, where hands slipped, once more without the slips: a syntax error that a slip explains is not said again. */
function composeMended({ file, text }: Source): Composed {
  const composed = compose(file, text);
  if (composed.tree === null) return composed;
  const wrong = new Set(composed.problems.filter(isSyntax).map(({ place }) => place?.line ?? 0));
  const slips = findSlips(text, wrong);
  if (slips.length === 0) return composed;
  const mended = mend(file, text, slips);
  const { tree, problems } = compose(file, mended.text, mended.original);
  const rest = problems.filter((problem) => !isSyntax(problem) || !mended.lines.has(problem.place?.line ?? 0));
  return { tree, problems: [...mended.problems, ...rest] };
}

function isSyntax({ code }: Problem): boolean {
  return code === 'yaml-syntax';
}
