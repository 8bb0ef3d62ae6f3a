// Text to tree with places. Every scalar stays the text that was written.
import type { Checked, Problem } from '../../problem/problem.ts';
import { mend } from '../slips/mend.ts';
import { findSlips } from '../slips/slips.ts';
import { cutOffs } from './cut-off.ts';
import type { Source } from './decode.ts';
import { readSimple } from './simple.ts';
import { isEmpty, type Tree } from './tree.ts';
import { readYaml, type YamlRead } from './yaml-package.ts';

export { placeAt, type Tree } from './tree.ts';

/**
 * Parses a text. Reports yaml-syntax, slips, text-cut-off, several-documents, repeated-key, alias-refused, tag-refused,
 * nesting-too-deep, and file-empty (a note). Whatever could be read is the value, so that it can be checked.
 */
export function parseYaml(source: Source): Checked<Tree> {
  const simple = readSimple(source.file, source.text);
  if (simple) return { value: simple, problems: cutOffs(source, simple) };
  const { tree, problems } = readMended(source);
  if (tree && !isEmpty(tree)) return { value: tree, problems: [...problems, ...cutOffs(source, tree)] };
  if (problems.length > 0) return { problems };
  const place = { file: source.file, line: 1, column: 1, length: 0 };
  return { problems: [{ code: 'file-empty', place, values: {} }] };
}

/**
 * Reads a text with the yaml package; if it has slips, mends them and reads it again. A syntax error on a line with a
 * slip is not reported: the slip explains it.
 */
function readMended({ file, text }: Source): YamlRead {
  const read = readYaml(file, text);
  if (read.tree === null) return read;
  const wrong = new Set(read.problems.filter(isSyntax).map(({ place }) => place?.line ?? 0));
  const slips = findSlips(text, wrong);
  if (slips.length === 0) return read;
  const mended = mend(file, text, slips);
  const { tree, problems } = readYaml(file, mended.text, mended.original);
  const rest = problems.filter((problem) => !isSyntax(problem) || !mended.lines.has(problem.place?.line ?? 0));
  return { tree, problems: [...mended.problems, ...rest] };
}

function isSyntax({ code }: Problem): boolean {
  return code === 'yaml-syntax' || code === 'quotes-needed';
}
