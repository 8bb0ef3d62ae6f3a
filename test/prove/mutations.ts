// One slip of the hand in a text, at random: what fingers, input methods, editors and copying do to a line.

/** A number from 0 up to 1, as Math.random gives it. */
export type Chance = () => number;

/** A text with one slip. `line` is where it is, from 1; all later lines moved by `moved`. */
export interface Mutated {
  readonly kind: string;
  readonly text: string;
  readonly line: number;
  readonly moved: number;
}

/** The same chances for the same seed. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const typed = [...'-:,.[]{}"\'#&*!|>%@`?/\\ 0129acx', ...'：，、；。“”‘’（）【】｛｝－０９家访的'];
const fullWidth = new Map(
  Object.entries({ ':': '：', ',': '，', '-': '－', '[': '【', ']': '】', '{': '｛', '}': '｝' }),
);

type Edit = (line: string, chance: Chance) => string | null;

/** What changes one line, or makes two of it. */
const edits: Readonly<Record<string, Edit>> = {
  'character deleted': (line, chance) => spliced(line, at(line, chance), 1, ''),
  'character inserted': (line, chance) => spliced(line, at(line, chance), 0, one(typed, chance)),
  'character replaced': (line, chance) => spliced(line, at(line, chance), 1, one(typed, chance)),
  'character doubled': (line, chance) => {
    const index = at(line, chance);
    return spliced(line, index, 0, line[index] ?? '');
  },
  'characters swapped': (line, chance) => {
    const index = at(line.slice(1), chance);
    return spliced(line, index, 2, `${line[index + 1]}${line[index]}`);
  },
  'line indented': (line, chance) => ' '.repeat(1 + Math.floor(chance() * 4)) + line,
  'line outdented': (line, chance) => (line.startsWith(' ') ? line.slice(chance() < 0.5 ? 1 : 2) : null),
  'indentation lost': (line) => (line.startsWith(' ') ? line.trimStart() : null),
  'line split': (line, chance) => spliced(line, 1 + at(line.slice(1), chance), 0, '\n'),
  'line doubled': (line) => `${line}\n${line}`,
  'sign removed': (line, chance) => {
    const index = place(line, /[[\]{}"'“”:,-]/g, chance);
    return index < 0 ? null : spliced(line, index, 1, '');
  },
  'bracket or quote inserted': (line, chance) => spliced(line, at(line, chance), 0, one([...'[]{}"\''], chance)),
  'full-width sign': (line, chance) => {
    const index = place(line, /[:,[\]{}-]/g, chance);
    return index < 0 ? null : spliced(line, index, 1, fullWidth.get(line[index] ?? '') ?? '');
  },
  'odd blank for a blank': (line, chance) => {
    const index = place(line, / /g, chance);
    return index < 0 ? null : spliced(line, index, 1, one(['\u00a0', '\u3000', '\t', '\u2003'], chance));
  },
  'odd blank in front': (line, chance) => one(['\u00a0', '\u3000', '\t', '\ufeff', '\u200b'], chance) + line,
  'odd blank inserted': (line, chance) =>
    spliced(line, at(line, chance), 0, one(['\u00a0', '\u3000', '\t', '\ufeff', '\u200b'], chance)),
  'sign in front': (line, chance) => one([...'9a-=+>|*#@'], chance) + line,
};

const joined = 'lines joined';
const swapped = 'lines swapped';
const deleted = 'line deleted';

/** The kinds of slip. */
export const kinds: readonly string[] = [...Object.keys(edits), joined, swapped, deleted];

/** A text with one slip on a line that is neither empty nor a comment; null where nothing came of it. */
export function mutated(text: string, chance: Chance): Mutated | null {
  const lines = text.split('\n');
  const kind = one(kinds, chance);
  const index = Math.floor(chance() * lines.length);
  const line = lines[index] ?? '';
  const next = lines[index + 1] ?? '';
  if (line.trim() === '' || line.trimStart().startsWith('#')) return null;
  const put = (instead: readonly string[], instead2: number): Mutated => ({
    kind,
    text: lines.toSpliced(index, instead2, ...instead).join('\n'),
    line: index + 1,
    moved: instead.length - instead2,
  });
  if (kind === deleted) return put([], 1);
  if (kind === joined) return next === '' ? null : put([line + (chance() < 0.5 ? next : next.trimStart())], 2);
  if (kind === swapped) return next === '' || next === line ? null : put([next, line], 2);
  const edited = edits[kind]?.(line, chance) ?? null;
  return edited === null || edited === line ? null : put(edited.split('\n'), 1);
}

function at(line: string, chance: Chance): number {
  return Math.floor(chance() * line.length);
}

function one<T>(choices: readonly T[], chance: Chance): T {
  return choices[Math.floor(chance() * choices.length)] as T;
}

function place(line: string, sign: RegExp, chance: Chance): number {
  const all = [...line.matchAll(sign)];
  return all.length === 0 ? -1 : one(all, chance).index;
}

function spliced(line: string, index: number, length: number, instead: string): string {
  return line.slice(0, index) + instead + line.slice(index + length);
}
