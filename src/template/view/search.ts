// Finds names by a word, Chinese or English, for `carelog show --names WORD`.
import { roundWord } from '../../language/ranges.ts';
import { unitWord } from '../../language/units.ts';
import { isChinese } from '../../language/words.ts';
import { kinds } from '../../log/kinds/index.ts';
import type { Rollup } from '../../rollup/rollup.ts';
import { isFigure, isTrue, type Value } from '../run/value.ts';
import { type TemplateName, templateNames } from './catalogue.ts';
import { partsOf, wordsOfName } from './chinese-names.ts';

/** Names that match a word, best first. `blank` is how many more match but have no value. */
export interface FoundNames {
  readonly names: readonly TemplateName[];
  readonly blank: number;
}

/**
 * The names of a rollup that match a word. If none does, those that match its stem (满意 for 满意度). Names without a
 * value are left out, unless no match has one.
 */
export function searchNames(rollup: Rollup, word: string): FoundNames {
  const found = namesWith(rollup, word);
  const stem = /^(.{2,})[率度比数量]$/u.exec(word)?.[1];
  return found.names.length === 0 && stem !== undefined ? namesWith(rollup, stem) : found;
}

/**
 * The Chinese words of a name from its first part to its last: 结对·结对率. For an indicator, its label instead of its
 * id.
 */
export function meaningOf(name: string, rollup: Rollup): string {
  return spelledOut(name)
    .flatMap((part) => wordsOfPart(part, rollup).slice(0, 1))
    .join('·');
}

function namesWith(rollup: Rollup, word: string): FoundNames {
  const has = (text: string) => text.toLowerCase().includes(word.toLowerCase());
  const own = (name: string) => wordsOfPart(name, rollup).some(has) || has(partsOf(name).at(-1) ?? '');
  const around = ({ name, values }: TemplateName) =>
    has(name) || spelledOut(name).some(own) || values.some((value) => isFigure(value) && has(unitWord(value.unit)));
  const byName = templateNames(rollup).filter((one) => around(one) && (has(one.name) || !isRepeated(one.name)));
  const known = new Set(byName.map(({ name }) => name));
  const byLabel = templateNames(rollup, (list, items) => labelled(list, items, has));
  const all = [
    ...byName,
    ...byLabel.filter((one) => one.name.includes('[]') && one.values.some(isTrue) && !known.has(one.name)),
  ];

  const filled = all.filter(({ values }) => values.some(isTrue));
  if (filled.length === 0) return { names: all, blank: 0 };
  const rank = (one: TemplateName) => (own(one.name) ? 0 : 2) + (one.values.some(isFigure) ? 0 : 1);
  return { names: filled.toSorted((a, b) => rank(a) - rank(b)), blank: all.length - filled.length };
}

const properties = Object.values(kinds).map(({ property }) => property);
const entries = new RegExp(`^(?:${properties.join('|')})\\.(?:list|featured)\\[\\]`);

/** Names that add nothing to a search: places in files, types of dates, and what `featured` repeats from `list`. */
function isRepeated(name: string): boolean {
  return /\.writtenAt\b|\.featured\[\]\.|\.when\.type$/.test(name);
}

const labels = ['label', 'name', 'item', 'honour'];

/** The items of a list whose label matches. Entries are left out, because only their names are searched. */
function labelled(list: string, items: readonly Value[], has: (text: string) => boolean): readonly Value[] {
  if (entries.test(`${list}[]`)) return [];
  return items.filter((item) =>
    labels.some((label) => {
      const text =
        typeof item === 'object' && item !== null && label in item ? (item as { [name: string]: Value })[label] : null;
      return typeof text === 'string' && has(text);
    }),
  );
}

/** A name and all names above it, outermost first: visits, visits.byMonth, visits.byMonth.rows. */
function spelledOut(name: string): readonly string[] {
  const parts = partsOf(name);
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}

/** All Chinese words for the last part of a name, the usual one first. */
export function wordsOfPart(name: string, rollup: Rollup): readonly string[] {
  const [first, id = '', last] = partsOf(name);
  const indicator = first === 'indicators' ? rollup.indicators[id] : undefined;
  const own = partsOf(name).at(-1) ?? '';
  if (name === kinds.visit.property) return [...new Set([rollup.cared.visit, ...wordsOfName(name)])];
  // What a workspace defines is named in Chinese.
  if (indicator === undefined) return isChinese(own) ? [own] : wordsOfName(name);
  const { label, category, wholeLabel, wholeUnit, every } = indicator;
  const usual = wordsOfName(name.replace(`.${id}`, ''));
  if (last === undefined) return [label, ...(category === undefined ? [] : [category])];
  if (last === 'share' && wholeLabel !== undefined) return [`占${wholeLabel.replace(/的$/, '')}的比例`, ...usual];
  if (last !== 'rate' || wholeUnit === undefined) return usual;
  const each = `每${every === undefined || every === 1 ? '' : roundWord(every)}${wholeUnit}`;
  return [each, ...(wholeUnit === '人' ? [each.replace('人', '名'), '人均'] : []), ...usual];
}
