// Digits in a text, however they are parted: 138 0000-1234, 一三八 0000 一二三四. Whether such a run holds somebody's
// number is for others to say.

/** What parts two groups of digits. `apart` is a sign with a meaning of its own, such as ~ and *. */
export type Gap = 'blank' | 'line' | 'dash' | 'dot' | 'bracket' | 'apart';

/** Digits in one piece, and what parts them from the next piece: '' where plain digits meet Chinese ones. */
export interface DigitPiece {
  readonly start: number;
  readonly end: number;
  /** Plain digits, and the X that an identity number may end with. */
  readonly digits: string;
  readonly gap: Gap | '';
}

/** Pieces that could belong to one number. */
export type Run = readonly DigitPiece[];

/** Pieces that follow each other in a run, read as one number. */
export interface WrittenNumber {
  /** The digits between two gaps, and the gaps between them. */
  readonly groups: readonly string[];
  readonly gaps: readonly Gap[];
  /** The text on both sides. */
  readonly before: string;
  readonly after: string;
  /** Whether the digits around it are parted from it in another way than its own from each other. */
  readonly isWhole: boolean;
}

/** A kind of number: which digits it has, and whether these are meant to be one, as they are written. */
export interface NumberKind {
  readonly fits: (digits: string) => boolean;
  readonly isMeant: (written: WrittenNumber) => boolean;
  /** What belongs to a number and follows it. */
  readonly rest?: RegExp;
}

/** The digits that people write in Chinese, as a part of a character class. */
export const hanDigits = '〇零○◯一壹幺二贰三叁四肆五伍六陆七柒八捌九玖';

const digit = `[0-9${hanDigits}]`;
// A line ends a number where the next one begins a list, a table, a heading or a paragraph.
const parting = '[ .·•・‧/()*×~_-]|\\r?\\n(?![ >]*(?:[-+*|#\\r\\n]|\\d+\\. ))>*';
const runs = new RegExp(`${digit}(?:(?:${parting}){0,8}${digit})+(?:(?:${parting}){0,3}[Xx](?!\\d))?`, 'g');
const pieces = new RegExp(`[0-9]+|[${hanDigits}]+|[Xx]`, 'g');

/** The runs of digits in a seen text, from two digits on. */
export function digitRuns(seen: string): Run[] {
  return [...seen.matchAll(runs)].flatMap(({ 0: run, index }) => {
    const found = [...run.matchAll(pieces)];
    const pieced = found.map(({ 0: written, index: at }, count): DigitPiece => {
      const end = at + written.length;
      const next = found[count + 1];
      const gap = next === undefined ? '' : gapOf(run.slice(end, next.index));
      return { start: index + at, end: index + end, digits: plainDigits(written.toUpperCase()), gap };
    });
    return found.some(({ 0: written }) => written === '一') ? [pieced, withDashes(pieced, seen)] : [pieced];
  });
}

/** Plain digits for Chinese ones: 二〇一五 → 2015. */
export function plainDigits(written: string): string {
  return written.replace(han, (digit) => valuesOfHan[digit] ?? '');
}

const han = new RegExp(`[${hanDigits}]`, 'g');
const valuesOfHan: Readonly<Record<string, string>> = Object.fromEntries(
  ['〇零○◯', '一壹幺', '二贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((same, value) =>
    [...same].map((digit) => [digit, String(value)]),
  ),
);

/** 138一0000一1234: a Chinese one is a dash that was typed in the wrong mode. */
function withDashes(run: Run, seen: string): Run {
  return run.flatMap((piece, at) => {
    if (at > 0 && seen.slice(piece.start, piece.end) === '一') return [];
    const next = run[at + 1];
    return next && seen.slice(next.start, next.end) === '一' ? [{ ...piece, gap: 'dash' as const }] : [piece];
  });
}

function gapOf(between: string): Gap | '' {
  if (between === '') return '';
  if (/[*×~]/.test(between)) return 'apart';
  if (/[()]/.test(between)) return 'bracket';
  if (between.includes('\n')) return 'line';
  if (/[_-]/.test(between)) return 'dash';
  return /[^ ]/.test(between) ? 'dot' : 'blank';
}

const around = 24;

/** The pieces of a run from the first to the last of these, as one number in its text. */
export function writtenNumber(seen: string, run: Run, first: number, last: number): WrittenNumber {
  const groups = [''];
  const gaps: Gap[] = [];
  const own = run.slice(first, last + 1);
  own.forEach(({ digits, gap }, at) => {
    groups[groups.length - 1] += digits;
    if (gap === '' || at === own.length - 1) return;
    gaps.push(gap);
    groups.push('');
  });
  const { start = 0 } = own[0] ?? {};
  const { end = 0, gap: gapAfter = '' } = own.at(-1) ?? {};
  return {
    groups,
    gaps,
    before: seen.slice(Math.max(0, start - around), start),
    after: seen.slice(end, end + around),
    isWhole: ![run[first - 1]?.gap ?? '', gapAfter].some((gap) => gap !== '' && gaps.includes(gap)),
  };
}
