// Dashes alone on their line, with what they begin below them: read as if they stood on that line, so that whatever looks
// for the first key of an item finds it.
import type { Problem } from '../../problem/problem.ts';
import { isKnownKey } from '../slips/known-keys.ts';
import { readKey } from '../slips/line-slips.ts';
import type { Slip } from '../slips/mend.ts';
import { linesInText } from './pieces.ts';

/** A dash alone on its line, the line below it, and what puts it there. */
interface BareDash {
  readonly at: number;
  readonly below: number;
  readonly column: number;
  readonly slips: readonly Slip[];
}

/** The slips of other signs that stand for such a dash, above a key that is further in: －, •. */
export function oddBareDashes(lines: readonly string[]): readonly Slip[] {
  return lines.flatMap((line, at): Slip[] => {
    const [, blanks = '', sign = '', brace = ''] = /^( *)([－—–*•·+●][ \u3000]*)(\{?)\s*$/.exec(line) ?? [];
    if (sign === '') return [];
    const below = lines.slice(at + 1).find((one) => /^\s*[^\s#]/.test(one)) ?? '';
    if (columnOf(below) < blanks.length + 2 || !isKey(below)) return [];
    const place = { line: at, column: blanks.length, length: sign.length };
    return [{ code: 'dash-style', ...place, instead: brace === '' ? '-' : '- ' }];
  });
}

/** The dashes that stand alone on their lines. */
export function bareDashes(lines: readonly string[]): readonly BareDash[] {
  const all = { first: 0, end: lines.length };
  const content = [...lines.keys()].filter((at) => !/^\s*(?:#|$)/.test(lines[at] ?? ''));
  const first = columnOf(lines[content.find((at) => /^ *-(?: |$)/.test(lines[at] ?? '')) ?? -1]);
  const text = content.some((at) => isBare(lines[at])) ? linesInText(lines, all) : null;
  return content.flatMap((at, index): BareDash | [] => {
    const below = content[index + 1];
    if (!isBare(lines[at]) || below === undefined || text?.has(at)) return [];
    const typed = columnOf(lines[at]);
    const line = lines[below] ?? '';
    const indent = columnOf(line);
    // A dash that stands in another column than the first, while what is below it does not.
    const column = indent === first + 2 ? first : typed;
    const next = columnOf(lines[content[index + 2] ?? -1]);
    const isOutside = isKey(line) && (indent < column + 2 ? next > column : indent > next && next === column + 2);
    if (/^ *-(?: |$)/.test(line) || !(isOutside || indent >= column + 2)) return [];
    const blanks = ' '.repeat(column);
    const gone: Slip =
      column === typed
        ? { code: 'dash-style', line: at, column, length: 1, instead: '', isTold: true }
        : {
            code: 'misaligned-key',
            line: at,
            column: 0,
            length: typed + 1,
            instead: blanks,
            shown: Math.max(1, typed),
          };
    const put: Slip = isOutside
      ? {
          code: 'misaligned-key',
          line: below,
          column: 0,
          length: indent,
          instead: `${blanks}- `,
          shown: Math.max(1, indent),
        }
      : { code: 'dash-style', line: below, column, length: 1, instead: '-', isTold: true };
    return { at, below, column, slips: [gone, put] };
  });
}

function isBare(line: string | undefined): boolean {
  return /^ *- *$/.test(line ?? '');
}

function isKey(line: string): boolean {
  return isKnownKey(readKey(line.trimStart())?.word ?? '');
}

function columnOf(line: string | undefined): number {
  return (line ?? '').search(/\S/);
}

/** A problem of a text with its dashes put below, in the text as typed. */
export function asTyped(problem: Problem, dashes: readonly BareDash[]): Problem {
  const { place } = problem;
  const dash = dashes.find(({ below }) => below + 1 === place?.line);
  if (place === null || dash === undefined) return problem;
  const { suggestion, blanks } = problem.values as { readonly suggestion?: unknown; readonly blanks?: unknown };
  const lead = /^- +/.exec(String(suggestion ?? ''))?.[0] ?? '';
  const isDash = problem.code === 'stray-text' && place.column === dash.column + 1 && place.length === 1;
  return {
    ...problem,
    place: isDash ? { ...place, line: dash.at + 1 } : place,
    values: {
      ...problem.values,
      ...(lead === '' ? {} : { suggestion: String(suggestion).slice(lead.length) }),
      ...(lead === '' || blanks === undefined ? {} : { blanks: Number(blanks) + lead.length }),
    },
  } as Problem;
}
