// What is said where the log and the list of people are written by a kinds.yaml that is not there: one message, and not
// one for each kind and key that it would define.
import { nearestWord } from '../language/nearest.ts';
import { compareText } from '../language/order.ts';
import { keyWords } from '../language/vocabulary.ts';
import { formsOfKeys, isChinese, keyOf, wordsOfKinds } from '../language/words.ts';
import type { ReadableEntry } from '../log/salvage.ts';
import type { Place, Problem } from '../problem/problem.ts';

/** From how many places on a key that carelog does not know was not made up on the way. */
const leastKeys = 3;
/** From how many entries on a kind was not; one entry is enough where it has keys of its own, too. */
const leastEntries = 3;

// Where commas got lost, the word for a kind runs on into what was written behind it.
const isName = /^[\p{L}\p{N}_-]{1,20}$/u;

const allKeys = Object.keys(keyWords);
const forms = formsOfKeys(allKeys);

/**
 * kinds-missing at the first entry of a kind, or else the first key, that a lost kinds.yaml would define; null where
 * nothing looks like it. `problems` are those of the log and of people.yaml as read without one.
 */
export function lostKinds(problems: readonly Problem[], refused: readonly ReadableEntry[]): Problem | null {
  const kinds = ownKinds(problems, refused);
  const fields = ownFields(problems);
  const places = [...(kinds.size === 0 ? fields : kinds).values()]
    .flat()
    .toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line);
  const [place, ...also] = places;
  if (place === undefined) return null;
  const words = [...(kinds.size === 0 ? fields : kinds).keys()];
  const values = {
    names: words.join('、'),
    count: places.length,
    ...(kinds.size > 0 && { allowed: wordsOfKinds(words.some(isChinese)) }),
  };
  return { code: 'kinds-missing', place, values, ...(also.length > 0 && { also }) };
}

/** The places of kinds that may be defined somewhere, by their words. */
function ownKinds(
  problems: readonly Problem[],
  refused: readonly ReadableEntry[],
): ReadonlyMap<string, readonly Place[]> {
  const written = new Map<string, Place[]>();
  const isNear = new Set<string>();
  for (const { code, place, values } of problems) {
    if (code !== 'unknown-kind' || place === null || !isOfLog(place) || !isName.test(values.value)) continue;
    written.set(values.value, [...(written.get(values.value) ?? []), place]);
    if (values.nearest !== '') isNear.add(values.value);
  }
  const withOwnKeys = new Set(
    refused.flatMap(({ origin: { tree } }) => {
      const has = tree.pairs.some(({ key }) => isOwnKey(key));
      return has ? tree.pairs.flatMap(({ value }) => (value.type === 'scalar' ? [value.text] : [])) : [];
    }),
  );
  const isOwn = ([word, places]: [string, readonly Place[]]) =>
    isNear.has(word)
      ? withOwnKeys.has(word) && places.length >= leastEntries
      : withOwnKeys.has(word) || places.length >= leastEntries;
  const all = [...written];
  // What is like none of carelog's then stood in that file, too.
  return new Map(all.some(isOwn) ? all.filter((one) => isOwn(one) || !isNear.has(one[0])) : []);
}

/** The places of keys that may be defined somewhere, by their words. */
function ownFields(problems: readonly Problem[]): ReadonlyMap<string, readonly Place[]> {
  const written = new Map<string, Place[]>();
  for (const { code, place, values } of problems) {
    if (code !== 'unknown-key' || place === null || !isOwnKey(values.key)) continue;
    written.set(values.key, [...(written.get(values.key) ?? []), place]);
  }
  return new Map([...written].filter(([, places]) => places.length >= leastKeys));
}

/** Whether a key is neither one of carelog's nor like one. */
function isOwnKey(key: string): boolean {
  return isChinese(key) && keyOf(key, allKeys) === undefined && nearestWord(key, forms) === '';
}

function isOfLog({ file }: Place): boolean {
  return file.startsWith('log/');
}
