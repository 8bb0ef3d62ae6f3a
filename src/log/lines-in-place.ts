// Lines of a log that stand too far in or out, or in the middle of another entry, and give many problems: the move after
// which none is left, so that one is told, and its remedy cures.
import type { Problem } from '../problem/problem.ts';
import { blockHeads } from '../source/slips/block-heads.ts';
import { type BlockMove, entriesPutBelow, shifts, shiftsToEnd, swaps } from '../source/slips/block-moves.ts';
import { signChanges } from '../source/slips/block-signs.ts';
import { isEntryHead, isKnownKey } from '../source/slips/known-keys.ts';
import { lineEdits } from '../source/slips/line-edits.ts';
import { keysOf } from '../source/slips/outside-items.ts';
import {
  byLine,
  foundIn,
  isCodeOfColumns,
  isSuspect,
  moveIn,
  type Region,
  type Search,
  searchIn,
  type Trial,
} from './sound-move.ts';

// All trying takes time, and what is longer is not one slip.
const mostLines = 80;
const mostRegions = 20;
const mostTried = 4000;

/** The moves, from the last to the first, of the lines of a text in which these problems were found. */
export function movesIn(text: string, problems: readonly Problem[], read: Trial): readonly BlockMove[] {
  const ofColumns = problems.filter(isOfColumns);
  if (ofColumns.length === 0) return [];
  const found = byLine(ofColumns);
  const lines = text.split('\n');
  const regions = regionsOf(lines);
  const isWhole: Search['isWhole'] = ({ type, place }) => type === 'list' && place.column === 1;
  const search = searchIn(problems, { read, isOfColumns, isWhole, movesOf: allMoves }, mostTried);
  const moves: BlockMove[] = [];
  let searched = 0;
  let done = 0;
  for (const [index, { first, end }] of regions.entries()) {
    if (searched >= mostRegions) break;
    if (first < done) continue;
    const before = regions[index - 1];
    const isSecond = before !== undefined && before.first >= done && foundIn(found, before).length > 0;
    if (!isSuspect(found, { first, end }, search, lines, isSecond)) continue;
    searched++;
    const after = regions[index + 1];
    const around = [
      { first, end },
      ...(before && before.first >= done ? [{ first: before.first, end }] : []),
      ...(after && foundIn(found, after).length > 0 ? [{ first, end: after.end }] : []),
    ];
    for (const region of around) {
      const move = moveIn(lines, region, search);
      if (move === null) continue;
      const { below } = move;
      moves.unshift({
        ...move,
        first: move.first + region.first,
        end: move.end + region.first,
        ...(below === undefined ? {} : { below: below + region.first }),
      });
      done = region.end;
      break;
    }
  }
  return moves;
}

/** The entries of a log: items that have a day or a kind. */
function regionsOf(lines: readonly string[]): readonly Region[] {
  const items = lines.flatMap((line, at) => (/^- *\S/.test(line) ? [at] : []));
  const starts = items.filter((first, index) => {
    const [head = '', ...rest] = lines.slice(first, items[index + 1]);
    return keysOf([head, ...rest.filter((line) => /^ {2}\S/.test(line))]).some(isEntryHead);
  });
  const isHeadless = lines.slice(0, starts[0]).some((line) => /^\s*[^\s#]/.test(line));
  const all = isHeadless ? [0, ...starts] : starts;
  return all.map((first, index) => ({ first, end: all[index + 1] ?? lines.length }));
}

function* allMoves(lines: readonly string[]): Generator<readonly BlockMove[]> {
  yield* shiftsToEnd(lines);
  if (lines.filter((line) => line.trim() !== '').length > mostLines) return;
  yield* entriesPutBelow(lines);
  yield* signChanges(lines);
  for (const edits of [...blockHeads(lines), ...lineEdits(lines)]) yield edits.map((one) => ({ ...one, by: 0 }));
  yield* swaps(lines);
  yield* shifts(lines);
}

function isOfColumns(problem: Problem): boolean {
  return isCodeOfColumns(problem) && (problem.code !== 'unknown-key' || isKnownKey(problem.values.key));
}
