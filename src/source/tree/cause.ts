// Why some lines cannot be read, where no small change makes them readable.
import type { Place, Problem, ValuesOf } from '../../problem/problem.ts';
import type { LineRange } from './pieces.ts';

type Told = Pick<ValuesOf<'yaml-syntax'>, 'cause' | 'sign'> & { readonly place: Omit<Place, 'file'> };

/** One problem for a piece that cannot be read. `found` is what the parser says, with places in the piece. */
export function causeOf(file: string, lines: readonly string[], piece: LineRange, found: readonly Problem[]): Problem {
  const own = lines.slice(piece.first, piece.end);
  const first = own.findIndex((line) => !/^\s*(?:#|$)/.test(line));
  const last = own.findLastIndex((line) => line.trim() !== '');
  const { place, ...why } = unbalanced(own) ?? byParser(found, own) ?? { cause: 'other', place: headOf(own) };
  return {
    code: 'yaml-syntax',
    place: { file, ...place, line: place.line + piece.first },
    values: { ...why, first: piece.first + first + 1, last: piece.first + last + 1 },
  };
}

function headOf(own: readonly string[]): Omit<Place, 'file'> {
  const at = Math.max(
    0,
    own.findIndex((line) => line.trim() !== ''),
  );
  const line = own[at] ?? '';
  return { line: at + 1, column: line.search(/\S|$/) + 1, length: line.trim().length };
}

const pairs: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** The first bracket or quote that has no other half. */
function unbalanced(own: readonly string[]): Told | null {
  const open: { sign: string; line: number; column: number }[] = [];
  const told = (
    cause: Told['cause'],
    { sign, line, column }: { sign: string; line: number; column: number },
  ): Told => ({
    cause,
    sign,
    place: { line: line + 1, column: column + 1, length: 1 },
  });
  for (const [line, text] of own.entries()) {
    let quote: { sign: string; line: number; column: number } | null = null;
    for (let column = 0; column < text.length; column++) {
      const sign = text[column] ?? '';
      const isStart = () => /(?:^|[[{,:-])\s*$/.test(text.slice(0, column));
      if (quote !== null) {
        if (sign === '\\' && quote.sign === '"') column++;
        else if (sign === quote.sign) quote = null;
      } else if ((sign === '"' || sign === "'") && isStart()) quote = { sign, line, column };
      else if (sign === '#' && /^\s?$/.test(text.slice(Math.max(0, column - 1), column))) break;
      else if (pairs[sign] !== undefined && (open.length > 0 || isStart())) open.push({ sign, line, column });
      else if ((sign === ']' || sign === '}') && open.length > 0) {
        const opener = open.pop();
        if (opener && pairs[opener.sign] !== sign) return told('bracket-open', opener);
      }
    }
    if (quote !== null) return told('quote-open', quote);
  }
  const [first] = open;
  return first === undefined ? null : told('bracket-open', first);
}

/** What the parser says of the first error, or of the line it is in. */
function byParser(found: readonly Problem[], own: readonly string[]): Told | null {
  const problem = found.find((one): one is Problem<'yaml-syntax'> => one.code === 'yaml-syntax');
  if (problem?.place == null) return null;
  const { line, column, length } = problem.place;
  const text = own[line - 1] ?? '';
  const isPlain = problem.values.cause === 'other' && text.trim() !== '' && !/[:：]/.test(text) && !/^\s*-/.test(text);
  return { cause: isPlain ? 'no-key' : problem.values.cause, place: { line, column, length } };
}
