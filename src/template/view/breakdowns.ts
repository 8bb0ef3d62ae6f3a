// The breakdowns that a table can be made of: by the names that templates use, with the words for a table's head.
import { nearest } from '../../language/nearest.ts';
import { kindNames, kinds } from '../../log/kinds/index.ts';
import type { Breakdown, Figure } from '../../rollup/figure.ts';
import type { KindFigures, Rollup } from '../../rollup/rollup.ts';
import { wordForKind } from '../../workspace/cared.ts';
import { isFigure } from '../run/value.ts';
import { wordsOfPart } from './search.ts';

/** A breakdown: what is split (家访) and by what (村社). */
export interface NamedBreakdown {
  readonly name: string;
  readonly breakdown: Breakdown;
  readonly of: string;
  readonly by: string;
  /**
   * What can be counted of each row, by name, in the order of the rollup. None where an entry can stand in several
   * rows with a part of what it counts in each (classes, villages): nobody knows how the rest of it splits.
   */
  readonly measures: ReadonlyMap<string, Measure>;
  /** How the people cared for split by the same, which gives the order of classes and villages. */
  readonly inList: Breakdown['rows'];
}

/** A figure counted over entries, and what it is called. */
export interface Measure {
  readonly figure: Figure;
  readonly words: readonly string[];
}

/** Breakdowns of which an entry stands in a row as a whole. */
const ofWholeEntries: ReadonlySet<string> = new Set(['byMonth', 'byCategory', 'byHelper']);

/** Every breakdown of a rollup by its name (`visits.byVillage`, 热线.结果). */
export function breakdownsOf(rollup: Rollup): ReadonlyMap<string, NamedBreakdown> {
  const { cared, ownKinds, children, isInternal: _isInternal, ...groups } = rollup;
  const own = ownKinds.map((kind) => [kind.definition.name, kind] as const);
  const counted = [...Object.entries(groups), ...own].flatMap(([name, group]) =>
    breakdownsOfGroup(name, group, rollup),
  );
  const all = [
    ...breakdownsIn('children', cared.name, children, new Map(), rollup),
    ...splitsNamed('children', cared.name, children.splits, new Map()),
    ...counted,
  ];
  return new Map(all.map((one) => [one.name, one]));
}

/** The name of a breakdown that was probably meant, which may have been typed in Chinese (家访.按村); else ''. */
export function nearestBreakdown(typed: string, all: ReadonlyMap<string, NamedBreakdown>): string {
  const plain = typed.replace(/[.·]/gu, '');
  const meant = [...all.values()].find(({ of, by }) => plain.startsWith(of) && plain.endsWith(by));
  return meant?.name ?? nearest(typed, [...all.keys()]);
}

/** The name of a measure of some of the breakdowns, which may be typed in Chinese (次数, 时长). */
export function measureNamed(typed: string, named: readonly NamedBreakdown[]): string | undefined {
  const all = named.flatMap(({ measures }) => [...measures]);
  return all.find(([name, { words }]) => name === typed || words.includes(typed))?.[0];
}

/** All that the measures of some breakdowns may be called. */
export function measureWords(named: readonly NamedBreakdown[]): readonly string[] {
  return named.flatMap(({ measures }) => [...measures].flatMap(([name, { words }]) => [...words, name]));
}

function breakdownsOfGroup(name: string, group: object, rollup: Rollup): readonly NamedBreakdown[] {
  const { sums = [], splits = [], reached = [] }: Partial<KindFigures> = group;
  const of = wordOf(name, rollup);
  const fields = sums
    .filter(({ field }) => field.type !== 'person')
    .map(({ field, figure }) => [field.name, { figure, words: [field.name] }] as const);
  const measures = new Map([...measuresOf(name, group, rollup), ...fields]);
  return [
    ...breakdownsIn(name, of, group, measures, rollup),
    ...splitsNamed(name, of, splits, measures),
    ...splitsNamed(name, of, reached, new Map()),
  ];
}

function splitsNamed(
  name: string,
  of: string,
  splits: KindFigures['splits'],
  measures: NamedBreakdown['measures'],
): readonly NamedBreakdown[] {
  return splits.map(({ field, breakdown }) => {
    return { name: `${name}.${field.name}`, breakdown, of, by: field.name, measures, inList: [] };
  });
}

function breakdownsIn(
  name: string,
  of: string,
  group: object,
  measures: NamedBreakdown['measures'],
  rollup: Rollup,
): readonly NamedBreakdown[] {
  return Object.entries(group).flatMap(([key, breakdown]) => {
    if (!isBreakdown(breakdown)) return [];
    const full = `${name}.${key}`;
    // What an entry took goes to each of its helpers: hoursByHelper.
    const own = new Map(ofWholeEntries.has(key) ? measures : []);
    if (key === 'byHelper') own.delete('hours');
    const listed = Object.entries(rollup.children).find(([same]) => same === key)?.[1];
    const inList = isBreakdown(listed) ? listed.rows : [];
    return [{ name: full, breakdown, of, by: headingOf(key, group, breakdown, rollup), measures: own, inList }];
  });
}

function headingOf(key: string, group: Partial<KindFigures>, breakdown: Breakdown, rollup: Rollup): string {
  const { village, stay } = rollup.cared;
  if (key === 'byHelper' && group.helperNoun !== undefined) return group.helperNoun;
  if (key === 'byVillage' || key === 'householdsByVillage') return village;
  if (key === 'byStay') return stay;
  if (key === 'hoursByHelper') return headingOf('byHelper', group, breakdown, rollup);
  if (key === 'byClass' && !breakdown.rows.some(({ label }) => label.includes('班'))) return '年级';
  return (wordsOfPart(key, rollup)[0] ?? key).replace(/^按/u, '');
}

function measuresOf(name: string, group: object, rollup: Rollup): ReadonlyMap<string, Measure> {
  return new Map(
    Object.entries(group).flatMap(([key, figure]) => {
      if (!addedUp.has(key) || !isFigure(figure)) return [];
      return [[key, { figure, words: wordsOfPart(`${name}.${key}`, rollup) }] as const];
    }),
  );
}

/** Different people and households are no measures: they do not add up over rows. */
const addedUp: ReadonlySet<string> = new Set([
  'count',
  'turns',
  'householdTurns',
  'people',
  'value',
  'copies',
  'hours',
  'quantity',
]);

function wordOf(name: string, rollup: Rollup): string {
  const kind = kindNames.find((one) => kinds[one].property === name);
  return kind === undefined ? (wordsOfPart(name, rollup)[0] ?? name) : wordForKind(rollup.cared, kind);
}

function isBreakdown(value: unknown): value is Breakdown {
  return (
    typeof value === 'object' &&
    value !== null &&
    'rows' in value &&
    'total' in value &&
    isFigure(value.total as Figure)
  );
}
