// The search for the one move of lines after which a text that had many problems has none.
import { compareText } from '../language/order.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import { type BlockMove, keysOn, movedLines } from '../source/slips/block-moves.ts';
import { hasCommentedHead } from '../source/slips/block-signs.ts';
import { isKnownKey } from '../source/slips/known-keys.ts';
import { linesInText } from '../source/tree/pieces.ts';
import type { Tree } from '../source/tree/yaml.ts';

/** A text as it is read: its tree, and all that is wrong with it. */
export interface ReadText {
  readonly tree: Tree | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a text; null, at once, where it is no YAML. */
export type Trial = (text: string) => ReadText | null;

// What lines in the wrong column lead to.
const codes: ReadonlySet<Problem['code']> = new Set([
  ...(['yaml-syntax', 'misaligned-key', 'dash-style', 'stray-text', 'unknown-key', 'wrong-shape'] as const),
  ...(['repeated-key', 'key-missing', 'entry-in-text', 'key-in-text', 'entry-empty', 'value-empty'] as const),
  ...(['quotes-needed', 'tab-indentation', 'full-width-space', 'missing-space-after-colon'] as const),
]);

/** Whether lines in the wrong column may lead to a problem of this code. */
export function isCodeOfColumns(problem: Problem): boolean {
  // Lines that lack their dashes stand where they should.
  if (problem.code === 'wrong-shape' && problem.values.each !== undefined) return false;
  return codes.has(problem.code);
}

/** A search for what makes a text right that has problems. */
export interface Search {
  readonly read: Trial;
  /** Whether a problem may come from lines in the wrong column. */
  readonly isOfColumns: (problem: Problem) => boolean;
  /** Whether a tree is of the form that the text should have. */
  readonly isWhole: (tree: Tree) => boolean;
  readonly movesOf: (lines: readonly string[]) => Iterable<readonly BlockMove[]>;
  /** What else is wrong, which no move makes right. */
  readonly others: ReadonlySet<string>;
  readonly all: ProblemsByLine;
  /** How often a text may still be read. */
  left: number;
}

/** A search in a text with these problems. */
export function searchIn(
  problems: readonly Problem[],
  by: Pick<Search, 'read' | 'isOfColumns' | 'isWhole' | 'movesOf'>,
  left: number,
): Search {
  const others = new Set(problems.filter((problem) => !by.isOfColumns(problem)).map(nameOf));
  return { ...by, others, all: byLine(problems), left };
}

/** A move after which nothing is wrong, and what the lines say then. */
interface Sound {
  readonly move: BlockMove;
  readonly meaning: string;
}

/** Problems by their line from 1, each with its number among all. */
export type ProblemsByLine = ReadonlyMap<number, readonly (readonly [number: number, problem: Problem])[]>;

/** Lines of a text that belong together, from 0. */
export interface Region {
  readonly first: number;
  readonly end: number;
}

/** Whether a region has several such problems, or one whose remedy does not cure; or any, as the one above has. */
export function isSuspect(
  found: ProblemsByLine,
  region: Region,
  search: Search,
  lines: readonly string[],
  isSecond: boolean,
): boolean {
  const [first, ...others] = foundIn(found, region);
  if (first === undefined) return false;
  const isBesideOthers = foundIn(search.all, region).some(
    (other) =>
      other !== first && hasErrors([other]) && Math.abs((other.place?.line ?? 0) - (first.place?.line ?? 0)) <= 1,
  );
  if (others.length > 0 || isBesideOthers) return true;
  const obeyed = obeyedIn(lines, region, first);
  if (obeyed !== null) return !isSound(search, obeyed);
  return isSecond || hasCommentedHead(lines.slice(region.first, region.end));
}

/** Problems by their line. */
export function byLine(problems: readonly Problem[]): ProblemsByLine {
  const lines = new Map<number, (readonly [number, Problem])[]>();
  for (const [number, problem] of problems.entries()) {
    const { line = 0 } = problem.place ?? {};
    const others = lines.get(line);
    if (others) others.push([number, problem]);
    else lines.set(line, [[number, problem]]);
  }
  return lines;
}

/** The problems of a region, in their order. */
export function foundIn(problems: ProblemsByLine, { first, end }: Region): readonly Problem[] {
  const there = Array.from({ length: end - first }, (_, at) => problems.get(first + 1 + at) ?? []).flat();
  return there.toSorted(([a], [b]) => a - b).map(([, problem]) => problem);
}

/** The lines of a region after the remedy for blanks was obeyed; null for another remedy. */
function obeyedIn(lines: readonly string[], { first, end }: Region, problem: Problem): readonly string[] | null {
  if (problem.code === 'entry-in-text' || problem.code === 'wrong-shape') return lines.slice(first, end);
  if (problem.code === 'yaml-syntax' && problem.values.first !== undefined) return lines.slice(first, end);
  const at = (problem.place?.line ?? 0) - 1;
  // The key that is missing may stand in a text, with lines of its own.
  if (problem.code === 'key-missing') {
    const isThere = lines.slice(first, end).some((line) => line.trim() === `${problem.values.key}:`);
    return isThere && problem.values.found === undefined ? lines.slice(first, end) : null;
  }
  if (problem.code === 'stray-text') {
    const { column = 1, length = 0 } = problem.place ?? {};
    const rest = (lines[at] ?? '').slice(0, column - 1) + (lines[at] ?? '').slice(column - 1 + length);
    const { blanks } = problem.values;
    return lines
      .with(at, blanks === undefined ? rest : ' '.repeat(Number(blanks)) + rest.trimStart())
      .slice(first, end);
  }
  if (isWholeLine(problem)) {
    const { blanks: typed } = problem.values as { readonly blanks?: unknown };
    const blanks = Number(typed ?? lines[at]?.search(/\S/));
    const { suggestion } = problem.values as { readonly suggestion?: unknown };
    return lines.with(at, ' '.repeat(blanks) + String(suggestion)).slice(first, end);
  }
  if (problem.code !== 'misaligned-key' && problem.code !== 'key-in-text') return null;
  const { blanks, count = 1, ...by } = problem.values;
  const { less = 0, more = 0 } = by as { readonly less?: unknown; readonly more?: unknown };
  const whole = problem.code === 'key-in-text' ? problem.values.suggestion : problem.values.whole;
  const moved = Number(more) - Number(less);
  return lines.slice(first, end).map((line, index) => {
    if (index + first < at || index + first >= at + Number(count)) return line;
    if (moved === 0) return ' '.repeat(Number(blanks)) + ((count === 1 && whole) || line.trimStart());
    return moved < 0 ? line.slice(-moved) : ' '.repeat(moved) + line;
  });
}

/** Whether what is told of a problem is the line to type in place of its own. */
function isWholeLine(problem: Problem): boolean {
  if (problem.code !== 'yaml-syntax')
    return problem.code === 'dash-style' || problem.code === 'missing-space-after-colon';
  const { cause, suggestion, blanks } = problem.values;
  return Boolean(suggestion) && blanks === undefined && cause !== 'line-split' && cause !== 'lines-joined';
}

/** The move of lines of a region after which nothing is wrong with it; null where it is not known. */
export function moveIn(lines: readonly string[], region: Region, search: Search): BlockMove | null {
  const own = lines.slice(region.first, region.end);
  const before = foundIn(search.all, region).length;
  if (isSound(search, own)) return null;
  const text = linesInText(own, { first: 0, end: own.length });
  for (const candidates of search.movesOf(own)) {
    let best: readonly Sound[] = [];
    for (const move of candidates) {
      const [least] = best;
      if (least && least.move.below === undefined && sizeOf(move) > sizeOf(least.move)) continue;
      // What is put below takes all of it along that stands in a text.
      if (move.below !== undefined && text.has(move.first) && isCut(own, move)) continue;
      if (move.typed !== undefined && (text.has(move.first) || text.has(move.end - 1))) continue;
      const after = movedLines(own, move);
      const tree = soundTree(search, after, Math.max(0, before - 2));
      if (tree === null) continue;
      const isElsewhere = (at: number) => text.has(at) && (at < move.first || at >= move.end);
      if (keysIn(tree) < keysOn(move.typed === undefined ? own : after, isElsewhere)) continue;
      const sound = { move, meaning: JSON.stringify(plain(tree)) };
      best = least && (move.below !== undefined || sizeOf(move) === sizeOf(least.move)) ? [...best, sound] : [sound];
    }
    const [first] = best;
    const last = best.at(-1);
    if (first === undefined || last === undefined) continue;
    if (best.every(({ meaning }) => meaning === first.meaning)) return first.move;
    // Which of several a person knows; where an entry begins that was put into another is certain.
    return /^ *-/.test(own[first.move.first] ?? '') &&
      last.move.below !== undefined &&
      best.every(({ move }) => move.first === first.move.first)
      ? { ...last.move, isOpen: true }
      : null;
  }
  return null;
}

/** Whether the line behind some lines stands further in than their first. */
function isCut(lines: readonly string[], { first, end }: BlockMove): boolean {
  const next = lines.slice(end).find((line) => line.trim() !== '') ?? '';
  return next.search(/\S/) > (lines[first] ?? '').search(/\S/);
}

function sizeOf({ first, end }: BlockMove): number {
  return end - first;
}

function isSound(search: Search, lines: readonly string[]): boolean {
  return soundTree(search, lines) !== null;
}

/** The tree of lines of which nothing is wrong with columns, and nothing else that was not wrong before; null for others. */
function soundTree(search: Search, lines: readonly string[], most = Number.POSITIVE_INFINITY): Tree | null {
  if (search.left-- < 0) return null;
  const read = search.read(lines.join('\n'));
  if (read === null || read.problems.length > most) return null;
  const isNew = (problem: Problem) => search.isOfColumns(problem) || !search.others.has(nameOf(problem));
  const { tree } = read;
  return tree !== undefined && search.isWhole(tree) && !read.problems.some(isNew) ? tree : null;
}

function nameOf({ code, values }: Problem): string {
  return `${code} ${'value' in values ? values.value : ''}`;
}

function keysIn(tree: Tree): number {
  if (tree.type === 'scalar') return 0;
  if (tree.type === 'list') return tree.items.reduce((sum, item) => sum + keysIn(item), 0);
  return tree.pairs.reduce((sum, { key, value }) => sum + keysIn(value) + (isKnownKey(key) ? 1 : 0), 0);
}

/** A tree without its places. */
function plain(tree: Tree): unknown {
  if (tree.type === 'scalar') return tree.text;
  if (tree.type === 'list') return tree.items.map(plain);
  // The order of keys means nothing.
  return tree.pairs.map(({ key, value }) => [key, plain(value)] as const).toSorted(([a], [b]) => compareText(a, b));
}
