// Where a value ends: on its line, or with its block, quotes or brackets.
import { flowSlips, opensMap, type ValueEnd } from './flow-slips.ts';
import { holdsKeys, takesBrackets, takesText } from './known-keys.ts';

/** Where a value begins, and its key, or ''. Its further lines are indented more than `margin`. */
export interface ValueStart {
  readonly line: number;
  readonly column: number;
  readonly margin: number;
  readonly key: string;
}

/** The last line of a value, and the slips in it. */
export function endOfValue(lines: readonly string[], { line, column, margin, key }: ValueStart): ValueEnd {
  const value = (lines[line] ?? '').slice(column);
  if (/^[|>][-+\d]*\s*(?:#.*)?$/.test(value)) return { end: endOfBlock(lines, line, margin), slips: [] };
  if (value.startsWith('"') || value.startsWith("'")) return { end: endOfQuote(lines, line, column), slips: [] };
  // A text with an opening bracket that nothing closes is put in quotes.
  const isText = key !== '' && takesText(key) && !takesBrackets(key) && /^\[[^[\]{}]*$/.test(value);
  const isFlow =
    (/^[[{]/.test(value) && !isText) ||
    (takesBrackets(key) && isInFullWidth(value)) ||
    ((key === '' || holdsKeys(key)) && opensMap(value));
  return isFlow ? flowSlips(lines, line, column, margin) : { end: line, slips: [] };
}

/** Whether full-width brackets enclose a whole value. */
function isInFullWidth(value: string): boolean {
  return /^(?:［[^［］]*[］\]]|【[^【】]*[】\]]|｛[^｛｝]*[｝}])\s*(?:#.*)?$/.test(value);
}

/** The last line of a text below line `at`, whose lines are indented more than `margin`. */
export function endOfBlock(lines: readonly string[], at: number, margin: number): number {
  let end = at;
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next] ?? '';
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (line.trim() !== '' && indent <= margin) break;
    end = next;
  }
  return end;
}

function endOfQuote(lines: readonly string[], at: number, offset: number): number {
  const quote = (lines[at] ?? '')[offset] ?? '"';
  for (let line = at; line < lines.length; line++) {
    const text = lines[line] ?? '';
    for (let index = line === at ? offset + 1 : 0; index < text.length; index++) {
      if (quote === '"' && text[index] === '\\') index++;
      else if (text[index] === quote && text[index + 1] === quote && quote === "'") index++;
      else if (text[index] === quote) return line;
    }
  }
  // Never closed: search the next lines as if it ended here.
  return at;
}
