// The same piece of care written down twice, in one file or in two.
import { compareText } from '../../language/order.ts';
import { type Entry, nameOfKind } from '../../log/entry.ts';
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import { alikeAmong } from './alike.ts';
import type { Check } from './context.ts';

/**
 * duplicate-entry for each entry that says the same as an earlier one, with the place of the first; once for a file of
 * which all entries stand in another. Void entries are not compared: a corrected entry stays in the log.
 */
export const duplicateEntry: Check = ({ entries }) => {
  const alike = alikeAmong(entries);
  const firsts = new Map<string, Entry>();
  // Of each file, its entries and those they repeat.
  const files = new Map<string, { readonly entry: Entry; readonly first: Entry | undefined }[]>();
  for (const entry of entries) {
    const same = alike.has(entry) ? samenessOf(entry) : undefined;
    const first = same === undefined ? undefined : firsts.get(same);
    if (same !== undefined && first === undefined) firsts.set(same, entry);
    const { file } = entry.origin;
    const written = files.get(file);
    if (written) written.push({ entry, first });
    else files.set(file, [{ entry, first }]);
  }
  return [...files.values()].flatMap((written) => {
    const repeated = written.flatMap(({ entry, first }) => (first ? toldTwice(entry, first) : []));
    const [one] = repeated;
    const others = new Set(written.map(({ first }) => first?.origin.file));
    const [other] = others;
    const isCopy = one !== undefined && written.length > 2 && others.size === 1 && other !== one.place?.file;
    return isCopy && other !== undefined ? [{ ...one, values: { count: written.length, other } }] : repeated;
  });
};

function toldTwice(entry: Entry, first: Entry): Problem<'duplicate-entry'>[] {
  const [place, also] = [entry, first].map(({ origin }) => placeAt(origin.tree, ['date']));
  return place && also ? [{ code: 'duplicate-entry', place, values: {}, also: [also] }] : [];
}

/**
 * A text that is equal for two entries that say the same. It leaves out their places, photos and documents, and the
 * order in which people are named.
 */
export function samenessOf(entry: Entry): string {
  return samenessIn(whatIsSaid(entry));
}

/** The same text, of what an entry says. */
export function samenessIn(said: ReadonlyMap<string, string>): string {
  return [...said].flat().join('\n');
}

/** What an entry says, a text for each key, in the order of keys: without places, photos, documents, order of people. */
export function whatIsSaid(entry: Entry): ReadonlyMap<string, string> {
  const { origin: _origin, words: _words, photos: _photos, document: _document, ...said } = entry;
  const { by = [], to = [], ...rest } = said;
  const byKey = Object.entries({ by: by.toSorted(), to: to.toSorted(), ...rest, kind: nameOfKind(entry) })
    .filter(([key, value]) => value !== undefined && key !== 'definition')
    .map(([key, value]) => [key, JSON.stringify(value)] as const)
    .toSorted(([a], [b]) => compareText(a, b));
  return new Map(byKey);
}
