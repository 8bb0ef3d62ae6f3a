// The way back from a text that was made ready to the one that was typed, for problems that were found later.
import { hiddenCharacters, typedOffset } from '../../language/hidden-characters.ts';
import { hasErrors, type Place, type Problem } from '../../problem/problem.ts';

/** Problems with the columns of the texts as typed. `typed` has the texts that were mended before they were parsed. */
export function asTyped(problems: readonly Problem[], typed: ReadonlyMap<string, string>): readonly Problem[] {
  if (typed.size === 0) return problems;
  const linesOf = new Map([...typed].map(([file, text]) => [file, text.split('\n')]));
  const original = (place: Place): Place => {
    const hidden = hiddenCharacters(linesOf.get(place.file)?.[place.line - 1] ?? '');
    if (hidden.length === 0) return place;
    const start = typedOffset(hidden, place.column - 1);
    const last = typedOffset(hidden, place.column - 2 + place.length);
    return { ...place, column: start + 1, length: place.length === 0 ? 0 : Math.max(1, last + 1 - start) };
  };
  return problems.map((problem) => ({
    ...problem,
    place: problem.place && original(problem.place),
    ...(problem.also && { also: problem.also.map(original) }),
  }));
}

/**
 * Problems without those that only follow from a damage that is told: those on its lines and keys that are missing in
 * the entry it stands in or, where a file breaks off, in the whole file; and without quotes around what is no text, which
 * is told as that. `texts` are the texts as typed.
 */
export function withoutFollowUps(found: readonly Problem[], texts: ReadonlyMap<string, string>): readonly Problem[] {
  const at = ({ place }: Problem) => `${place?.file}:${place?.line}:${place?.column}`;
  const refused = new Set(found.filter(({ code }) => code !== 'quotes-needed').map(at));
  // A blank in the middle of a key is told as the key that was meant.
  const keys = found.filter(
    ({ code, values }) => code === 'unknown-key' && 'nearest' in values && values.nearest !== '',
  );
  const isInKey = ({ code, place, values }: Problem) =>
    code === 'space-in-disguise' &&
    place !== null &&
    Number(values.count) === 1 &&
    keys.some((key) => isInside(place, key.place));
  const problems = found.filter(
    (problem) => (problem.code !== 'quotes-needed' || !refused.has(at(problem))) && !isInKey(problem),
  );
  const damages = problems.flatMap((problem) => damageOf(problem) ?? []);
  if (damages.length === 0) return problems;
  return problems.filter((problem) => {
    const { code, place } = problem;
    if (place === null || damageOf(problem) !== null || !hasErrors([problem])) return true;
    const follows = ({ first, last, isEnd }: Damage) =>
      (place.line >= first && place.line <= last) ||
      (code === 'key-missing' && (isEnd || isInSameItem(texts.get(place.file) ?? '', place, first)));
    return !damages.some((damage) => damage.file === place.file && follows(damage));
  });
}

function isInside({ file, line, column }: Place, around: Place | null): boolean {
  if (around?.file !== file || around.line !== line) return false;
  return column >= around.column && column < around.column + around.length;
}

/** Whether a line belongs to the item of a list that a place is in. */
function isInSameItem(text: string, { line: own, column }: Place, line: number): boolean {
  const between = text.split('\n').slice(Math.min(own, line), Math.max(own, line));
  return line !== own && !between.some((one) => one.search(/\S/) < column - 1 && /^\s*- /.test(one));
}

interface Damage {
  readonly file: string;
  readonly first: number;
  readonly last: number;
  readonly isEnd: boolean;
}

function damageOf({ code, place, values }: Problem): Damage | null {
  if (place === null) return null;
  const { file, line } = place;
  if (code === 'yaml-syntax') {
    const { first, last } = values;
    return first === undefined ? null : { file, first: Number(first), last: Number(last), isEnd: false };
  }
  if (code === 'merge-conflict' || code === 'file-breaks-off') {
    return { file, first: Number(values.first), last: Number(values.last), isEnd: code === 'file-breaks-off' };
  }
  const isDamaged = code === 'text-damaged' || code === 'character-lost' || code === 'direction-character';
  return isDamaged ? { file, first: line, last: line, isEnd: false } : null;
}
