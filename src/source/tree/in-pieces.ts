// Reads a text piece by piece: each item of a list and each key of a file alone, so that one slip gives one message and
// everything else is read and checked.
import type { Place, Problem } from '../../problem/problem.ts';
import { tableIn } from '../raw/table.ts';
import { cutValues } from '../slips/cut-values.ts';
import { dashlessItems } from '../slips/dashless-items.ts';
import { entriesInText } from '../slips/entries-in-text.ts';
import { firstItems } from '../slips/first-items.ts';
import { gluedEntries } from '../slips/glued-entries.ts';
import { interruptedLists } from '../slips/interrupted-lists.ts';
import { holdsKeys } from '../slips/known-keys.ts';
import { readKey } from '../slips/line-slips.ts';
import { lostDashes } from '../slips/lost-dashes.ts';
import { mend, type Slip } from '../slips/mend.ts';
import { misplacedHeads } from '../slips/misplaced-heads.ts';
import { outsideGroups } from '../slips/outside-groups.ts';
import { outsideItems } from '../slips/outside-items.ts';
import { asTyped, bareDashes, oddBareDashes } from './bare-dashes.ts';
import { causeOf } from './cause.ts';
import { placed, readMended, readRepaired } from './mended.ts';
import { misaligned, onlyFirst } from './piece-problems.ts';
import { type Cut, cutOf, type LineRange } from './pieces.ts';
import { readSimple } from './simple.ts';
import type { Tree, TreeList, TreeMap, TreePair } from './tree.ts';
import type { YamlRead } from './yaml-package.ts';

/** A text while it is read. */
interface Reader {
  readonly file: string;
  readonly lines: readonly string[];
  readonly problems: Problem[];
  /** How often more was tried: a file full of slips is not one slip in many entries, and all trying takes time. */
  readonly tried: { searches: number; parts: number };
}

const mostSearches = 50;
const mostParts = 200;

/** Reads a text that is not simple. Reports what readYaml and the slips report, and what of it could not be read. */
export function readInPieces(file: string, text: string): YamlRead {
  return readWithoutSlips(file, text, oddBareDashes, (plain) => readDashes(file, plain));
}

/** Reads a text in which dashes may stand alone on their lines. */
function readDashes(file: string, text: string): YamlRead {
  const dashes = bareDashes(text.split('\n'));
  const { tree, problems } = readWithoutSlips(
    file,
    text,
    () => dashes.flatMap(({ slips }) => slips),
    (joined) =>
      readWithoutSlips(file, joined, firstItems, (aligned) =>
        readWithoutSlips(file, aligned, misplacedLines, (mended) => readPieces(file, mended)),
      ),
  );
  return { tree, problems: problems.map((problem) => asTyped(problem, dashes)) };
}

/** The slips of lines that YAML takes for parts of something else. */
function misplacedLines(lines: readonly string[]): Slip[] {
  const slips: Slip[] = [];
  for (const slipsIn of [
    cutValues,
    entriesInText,
    gluedEntries,
    interruptedLists,
    outsideGroups,
    outsideItems,
    dashlessItems,
    lostDashes,
    misplacedHeads,
  ])
    slips.push(...slipsIn(lines).filter(({ line }) => slips.every((slip) => slip.line !== line)));
  return slips;
}

/** Reads a text without some slips, with places and problems in the text as typed. */
function readWithoutSlips(
  file: string,
  text: string,
  slipsIn: (lines: readonly string[]) => readonly Slip[],
  read: (text: string) => YamlRead,
): YamlRead {
  const slips = slipsIn(text.split('\n'));
  if (slips.length === 0) return read(text);
  const { text: mended, problems, original } = mend(file, text, slips);
  const { tree, problems: found } = read(mended);
  const rest = found.map((problem) => movedTo(problem, original));
  return { tree: tree && placed(tree, original), problems: [...problems, ...rest].toSorted(byPlace) };
}

function readPieces(file: string, text: string): YamlRead {
  const problems: Problem[] = [];
  const lines = withoutMarkers(file, text.split('\n'), problems);
  const reader: Reader = { file, lines, problems, tried: { searches: 0, parts: 0 } };
  const tree = readRegion(reader, { first: 0, end: lines.length }, true);
  return { tree, problems: problems.toSorted(byPlace) };
}

/** A problem with its places moved. */
export function movedTo(problem: Problem, move: (place: Place) => Place): Problem {
  return {
    ...problem,
    place: problem.place && move(problem.place),
    ...(problem.also && { also: problem.also.map(move) }),
  };
}

function byPlace({ place: a }: Problem, { place: b }: Problem): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

/** The lines without --- and ... between documents, and those of tabs or full-width blanks without these. */
function withoutMarkers(file: string, lines: readonly string[], problems: Problem[]): readonly string[] {
  let isFirst = true;
  return lines.map((line, at) => {
    if (/^(?:---|\.\.\.)\s*(?:#.*)?$/.test(line)) {
      if (!isFirst && line.startsWith('-') && lines.slice(at + 1).some((one) => !/^\s*(?:#|$)/.test(one))) {
        problems.push({ code: 'several-documents', place: { file, line: at + 1, column: 1, length: 3 }, values: {} });
      }
      return '';
    }
    if (!/^\s*(?:#|$)/.test(line)) isFirst = false;
    return /^ *[\t\u3000]\s*$/.test(line) ? '' : line;
  });
}

function readRegion(reader: Reader, piece: LineRange, isRoot = false, around: Cut | null = null): Tree | null {
  const { file, lines } = reader;
  const text = lines.slice(piece.first, piece.end).join('\n');
  const simple = readSimple(file, text);
  // An item that is no list has lost its dash.
  if (simple && (around?.type !== 'list' || simple.type === 'list')) {
    return placed(simple, (place) => below(place, piece));
  }
  const cut = cutOf(lines, piece);
  if (cut !== null && cut.pieces.length > 1 && (cut.type === 'list' || isRoot)) {
    return joined(reader, cut, (one) => readRegion(reader, one, false, cut));
  }
  if (cut?.type === 'map') {
    const value = belowKey(reader, piece);
    if (value !== null && (cutOf(lines, value)?.pieces.length ?? 0) > 1) return readBelow(reader, piece, value);
  }
  return readPiece(reader, piece, text, cut, around);
}

/** Reads one item or key: as it is, without its slips, by the smallest change, or as much of it as can be read. */
function readPiece(reader: Reader, piece: LineRange, text: string, cut: Cut | null, around: Cut | null): Tree | null {
  const { file, problems } = reader;
  const read = readMended(file, text);
  const isSound = !read.problems.some(({ code, values }) => code === 'yaml-syntax' && values.suggestion === undefined);
  // What is wrong on several lines may follow from one of them.
  const isOnSeveral =
    new Set(read.problems.map(({ place }) => place?.line)).size > 1 ||
    read.problems.some(({ code, values }) => code === 'misaligned-key' && values.count !== undefined);
  if (!isSound || isOnSeveral) {
    const repaired =
      reader.tried.searches++ < mostSearches ? readRepaired(file, text, around?.type === 'list' ? around : cut) : null;
    if (repaired !== null) return taken(reader, repaired, piece);
  }
  if (isSound) return taken(reader, read, piece);
  const told = problems.length;
  const partly = cut === null || reader.tried.parts++ >= mostParts ? null : readPartly(reader, piece, cut);
  if (partly !== null) {
    onlyFirst(problems, told);
    return partly;
  }
  problems.length = told;
  problems.push(causeOf(file, reader.lines, piece, read.problems));
  return null;
}

/** The places of a piece in the whole text. */
function below(place: Place, { first }: LineRange): Place {
  return { ...place, line: place.line + first };
}

function taken({ problems }: Reader, read: YamlRead, piece: LineRange): Tree | null {
  for (const problem of read.problems) problems.push(movedTo(problem, (place) => below(place, piece)));
  return read.tree && placed(read.tree, (place) => below(place, piece));
}

/** As much of a piece as can be read: its other keys, or other items of the list below its key. */
function readPartly(reader: Reader, piece: LineRange, cut: Cut): Tree | null {
  if (cut.pieces.length > 1) return joined(reader, cut, (one) => readRegion(reader, one));
  if (cut.type === 'map') {
    const value = belowKey(reader, piece);
    return value === null ? null : readBelow(reader, piece, value);
  }
  const at = headOf(reader.lines, piece);
  const stray = strayIn(reader.lines, piece, at, cut.column);
  if (stray !== null) return readWithout(reader, piece, stray);
  const line = reader.lines[at] ?? '';
  const dash = /^( *)- +/.exec(line)?.[0] ?? '';
  if (dash === '') return null;
  const lines = reader.lines.with(at, ' '.repeat(dash.length) + line.slice(dash.length));
  const inner = { first: at, end: piece.end };
  const items = cutOf(lines, inner);
  if (items === null || items.pieces.length < 2) return null;
  const item = joined({ ...reader, lines }, items, (one) => readRegion({ ...reader, lines }, one));
  if (item === null) return null;
  return { type: 'list', place: { file: reader.file, line: at + 1, column: cut.column + 1, length: 1 }, items: [item] };
}

/** Lines back at the column of a list, below an item that they do not belong to; null if there are none. */
function strayIn(lines: readonly string[], { end }: LineRange, head: number, column: number): LineRange | null {
  const isStray = (line: string) => line.trim() !== '' && line.search(/\S/) <= column && !/^\s*#/.test(line);
  const first = lines.findIndex((line, at) => at > head && at < end && isStray(line));
  const last = lines.findLastIndex((line, at) => at > head && at < end && isStray(line));
  return first < 0 ? null : { first, end: last + 1 };
}

/** Reads an item without lines that stand among its own, and tells of these. */
function readWithout(reader: Reader, piece: LineRange, { first, end }: LineRange): Tree | null {
  const { file, problems } = reader;
  const left = reader.lines.map((line, at) => (at >= first && at < end ? '' : line));
  const strays = reader.lines.slice(first, end);
  const cause = tableIn(strays.join('\n')) ? 'table' : 'no-key';
  const place = { file, line: first + 1, column: 1, length: strays[0]?.length ?? 0 };
  const tree = readRegion({ ...reader, lines: left }, piece);
  problems.push({ code: 'yaml-syntax', place, values: { cause, first: first + 1, last: end } });
  return tree;
}

/** The lines below a key that has its items or keys there; null for any other. */
function belowKey({ lines }: Reader, piece: LineRange): LineRange | null {
  const at = headOf(lines, piece);
  const line = lines[at] ?? '';
  const key = readKey(line.trimStart());
  return key?.isProper === true && holdsKeys(key.word) && /^(?:#.*)?$/.test(key.value)
    ? { first: at + 1, end: piece.end }
    : null;
}

function readBelow(reader: Reader, piece: LineRange, value: LineRange): Tree | null {
  const at = headOf(reader.lines, piece);
  const line = reader.lines[at] ?? '';
  const indent = line.search(/\S/);
  const key = readKey(line.trimStart());
  const tree = readRegion(reader, value);
  if (key === null || tree === null) return null;
  const start = indent + key.open.length;
  const keyPlace = { file: reader.file, line: at + 1, column: start + 1, length: key.word.length };
  return { type: 'map', place: keyPlace, pairs: [{ key: key.word, keyPlace, value: tree }] };
}

function headOf(lines: readonly string[], { first, end }: LineRange): number {
  for (let at = first; at < end; at++) if (!/^\s*(?:#|$)/.test(lines[at] ?? '')) return at;
  return first;
}

/** The list or map of its pieces, as far as they can be read. */
function joined(reader: Reader, cut: Cut, read: (piece: LineRange) => Tree | null): TreeList | TreeMap | null {
  const trees = cut.pieces.flatMap((piece) => {
    const tree = read(piece);
    if (tree !== null && cut.type === 'list') reader.problems.push(...misaligned(reader, tree, piece, cut.column));
    return tree ?? [];
  });
  const [first] = trees;
  if (first === undefined) return null;
  if (cut.type === 'list') {
    return {
      type: 'list',
      place: first.place,
      items: trees.flatMap((tree) => (tree.type === 'list' ? tree.items : [tree])),
    };
  }
  const pairs: TreePair[] = [];
  const seen = new Map<string, TreePair>();
  for (const tree of trees) {
    for (const pair of tree.type === 'map' ? tree.pairs : []) {
      const same = seen.get(pair.key);
      if (same)
        reader.problems.push({
          code: 'repeated-key',
          place: pair.keyPlace,
          values: { value: pair.key },
          also: [same.keyPlace],
        });
      else seen.set(pair.key, pair);
      pairs.push(pair);
    }
  }
  return { type: 'map', place: first.place, pairs };
}
