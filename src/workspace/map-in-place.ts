// A file that is one map (people.yaml, kinds.yaml) without the head of one of its lists, or with lines too far in or out:
// what makes all of it right is told once, and its remedy cures.
import type { z } from 'zod';
import { isChinese } from '../language/words.ts';
import { byLine, isCodeOfColumns, isSuspect, moveIn, searchIn } from '../log/sound-move.ts';
import type { Place, Problem } from '../problem/problem.ts';
import { checkTree } from '../source/fields/check.ts';
import { type FieldShape, shapeOf } from '../source/fields/field-shape.ts';
import { wordsOfRecord } from '../source/fields/record-words.ts';
import { blockHeads } from '../source/slips/block-heads.ts';
import { type BlockMove, movedLines, placeBefore, shifts, toldOf } from '../source/slips/block-moves.ts';
import type { Source } from '../source/tree/decode.ts';
import { movedTo } from '../source/tree/in-pieces.ts';
import { placed } from '../source/tree/mended.ts';
import { isYaml, parseYaml, type Tree } from '../source/tree/yaml.ts';

// All trying takes time, and what is longer is not one slip.
const mostLines = 80;
const mostTried = 600;
const mostParses = 100;

/** What was read of a file, what is wrong with its lines, and what with its values. */
export interface ReadMap<T> {
  readonly tree?: Tree;
  readonly value?: T;
  readonly ofLines: readonly Problem[];
  readonly ofValues: readonly Problem[];
}

/** Reads a file by the schema of its map. */
export function readMap<S extends z.ZodType>(source: Source, schema: S): ReadMap<z.output<S>> {
  const read = readWith(source, schema);
  const move = moveFor(source, schema, [...read.ofLines, ...read.ofValues]);
  if (move === null) return read;
  const { file, text } = source;
  const lines = text.split('\n');
  const moved = readWith({ file, text: movedLines(lines, move).join('\n') }, schema);
  const original = placeBefore(lines, move);
  const back = (problem: Problem) => movedTo(problem, original);
  return {
    ...moved,
    ...(moved.tree && { tree: placed(moved.tree, original) }),
    ofLines: [toldOf(file, lines, move), ...moved.ofLines.map(back)],
    ofValues: moved.ofValues.map(back),
  };
}

function readWith<S extends z.ZodType>(source: Source, schema: S): ReadMap<z.output<S>> {
  const { value: tree, problems: ofLines } = parseYaml(source);
  if (!tree) return { ofLines, ofValues: [] };
  const { value, problems: ofValues } = checkTree(tree, schema);
  return { tree, ...(value !== undefined && { value }), ofLines, ofValues };
}

function moveFor(source: Source, schema: z.ZodType, problems: readonly Problem[]): BlockMove | null {
  const found = problems.filter(isCodeOfColumns);
  const shape = shapeOf(schema);
  if (found.length === 0 || shape.type !== 'record') return null;
  let parses = 0;
  const read = (text: string) => {
    if (!isYaml({ ...source, text }, () => parses++ < mostParses)) return null;
    const { tree, ofLines, ofValues } = readWith({ ...source, text }, schema);
    return { tree, problems: [...ofLines, ...ofValues] };
  };
  const isWhole = ({ type }: Tree) => type === 'map';
  const movesOf = (lines: readonly string[]) => movesIn(lines, shape);
  const search = searchIn(problems, { read, isOfColumns: isCodeOfColumns, isWhole, movesOf }, mostTried);
  const lines = source.text.split('\n');
  const whole = { first: 0, end: lines.length };
  const isHead = ({ code, place }: Problem) =>
    code === 'unknown-key' && /:\s*$/.test(lines[(place?.line ?? 0) - 1] ?? '');
  const isTried = isSuspect(byLine(found), whole, search, lines, false) || found.some(isHead);
  return isTried ? moveIn(lines, whole, search) : null;
}

type RecordShape = Extract<FieldShape, { type: 'record' }>;

function* movesIn(lines: readonly string[], shape: RecordShape): Generator<readonly BlockMove[]> {
  const content = lines.flatMap((line, at) => (/^\s*[^\s#]/.test(line) ? [at] : []));
  const isShort = content.length <= mostLines;
  for (const head of headsLost(lines, shape)) {
    yield content
      .filter((at, index) => (index === 0 ? /^\s*-/ : isShort ? /^ / : /^$/).test(lines[at] ?? ''))
      .map((at) => headAbove(at, head, lines[at] ?? ''));
  }
  if (!isShort) return;
  for (const edits of blockHeads(lines)) yield edits.map((one) => ({ ...one, by: 0 }));
  const [blocks] = shifts(lines);
  if (blocks) yield blocks;
}

/** The words for lists and maps that a file may have, and has not. */
function headsLost(lines: readonly string[], shape: RecordShape): readonly string[] {
  const words = wordsOfRecord(shape);
  const there = new Set(lines.map((line) => words.keyOf(/^\s*["']?([^\s:："']+)["']?\s*[:：]/u.exec(line)?.[1] ?? '')));
  const inChinese = lines.some((line) => isChinese(/^[\s-]*\{?\s*([^\s:：]+)[:：]/u.exec(line)?.[1] ?? ''));
  return [...shape.fields].flatMap(([key, field]) => {
    const { type } = shapeOf(field);
    const isHead = type === 'list' || type === 'record';
    return isHead && !there.has(key) ? [inChinese ? words.wordOf(key) : key] : [];
  });
}

function headAbove(first: number, head: string, line: string): BlockMove {
  const told = (file: string, at: number): Problem => {
    const place: Place = { file, line: at + 1, column: line.search(/\S/) + 1, length: 1 };
    return { code: 'key-missing', place, values: { key: head, above: 'line' } };
  };
  return { first, end: first, by: 0, typed: { lines: [`${head}:`], told } };
}
