// Blanks that somebody left to be filled. `init` writes 〔待补：…〕 into program.yaml where it is told no name, since a
// made-up name would be printed; others write 共__户 or XX人次 and mean to come back.
import { blanksIn, mayHaveBlanks } from '../../language/blanks.ts';
import { namedFiles } from '../../language/named-files.ts';
import type { Problem } from '../../problem/problem.ts';
import { takesText } from '../../source/slips/known-keys.ts';
import type { Tree } from '../../source/tree/tree.ts';
import type { Check } from './context.ts';

/** Lines of a file, from 1, with what may stand before a text on the first of them. */
interface Line {
  readonly number: number;
  readonly text: string;
}

/**
 * blank-left for each blank in program.yaml, in problems.yaml, in narratives, and in texts of entries that are not void;
 * those of a file that say the same are one, with all their places.
 */
export const blankTyped: Check = ({ workspace: { sources }, entries }) =>
  [...sources].flatMap(([file, written]) => {
    if (!mayHaveBlanks(written)) return [];
    const lines = written.split('\n');
    if (file === namedFiles.programme || file === namedFiles.outlook) return toldOf(file, withoutComments(lines));
    if (/^narrative\//.test(file)) return toldOf(file, withoutComments(withoutMarks(written).split('\n'), false));
    if (!/^log\//.test(file)) return [];
    const own = entries.filter(({ origin }) => origin.file === file);
    return toldOf(
      file,
      own.flatMap(({ origin }) => linesOfTexts(origin.tree, '', lines)),
    );
  });

function toldOf(file: string, lines: readonly Line[]): Problem[] {
  const found = new Map<string, Problem<'blank-left'>>();
  for (const { number, text } of lines) {
    for (const { index, text: blank, field } of blanksIn(text)) {
      const place = { file, line: number, column: index + 1, length: blank.length };
      const { place: first = place, also = [] } = found.get(blank) ?? {};
      const values = field === '' ? { field: blank, typed: blank } : { field };
      const isAgain = first !== place;
      found.set(blank, { code: 'blank-left', place: first, values, ...(isAgain && { also: [...also, place] }) });
    }
  }
  return [...found.values()];
}

/** The lines without those that are comments, and without comments at their ends. */
function withoutComments(lines: readonly string[], isYaml = true): readonly Line[] {
  return lines.flatMap((text, at) => {
    if (!isYaml) return /^\s*[_＿\s]+$/.test(text) ? [] : [{ number: at + 1, text }];
    return /^\s*#/.test(text) ? [] : [{ number: at + 1, text: text.replace(/\s#.*$/, '') }];
  });
}

/** A narrative without what is not printed, each character of that a blank. */
function withoutMarks(written: string): string {
  const hidden = /<!--[\s\S]*?-->|\{\{[\s\S]*?\}\}|`[^`\n]*`|\]\([^)\n]*\)/g;
  return written.replace(hidden, (found) => found.replace(/[^\n]/g, ' '));
}

/** The lines of the texts that stand under keys which take any text. `key` is the one above. */
function linesOfTexts(tree: Tree, key: string, lines: readonly string[]): readonly Line[] {
  if (tree.type === 'list') return tree.items.flatMap((item) => linesOfTexts(item, key, lines));
  if (tree.type === 'map') return tree.pairs.flatMap((pair) => linesOfTexts(pair.value, pair.key, lines));
  if (!takesText(key) || !mayHaveBlanks(tree.text)) return [];
  const { line, column, length } = tree.place;
  const first = (lines[line - 1] ?? '').slice(0, column - 1 + length);
  const own = { number: line, text: ' '.repeat(column - 1) + first.slice(column - 1) };
  return [own, ...(tree.below ?? []).map((text, at) => ({ number: line + 1 + at, text }))];
}
