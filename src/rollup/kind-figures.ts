// The figures that entries of every kind have.
import { formatMonth } from '../language/dates.ts';
import { compareClasses } from '../language/grades.ts';
import { orderBy } from '../language/order.ts';
import { nounOfPosts } from '../language/posts.ts';
import { valueWords } from '../language/vocabulary.ts';
import type { FieldDefinition } from '../log/definition.ts';
import { atNeed } from './at-need.ts';
import { type Share, splitEntries, unlabelled } from './breakdowns.ts';
import { countDistinct, countOver, figureOf } from './counts.ts';
import { sumOf } from './decimal.ts';
import { classOf, type Directory, householdsOf, nameOfHelper, personLabel, wordForGroup } from './directory.ts';
import { isCountedBy, labelsOf } from './field-labels.ts';
import type { Breakdown, Figure } from './figure.ts';
import { type EntryLine, lineOf } from './lines.ts';
import { measureOf } from './measure.ts';
import { countFields, type FieldSplit, type OwnFieldFigures } from './own-fields.ts';
import { partOf, type Tally } from './tally.ts';

/**
 * The figures of one kind of entry. 次 counts entries, each as often as it says (次数). 人次 counts children or people
 * reached, and 户次 households, with repeats. 人 and 户 count different children and households, of the named ones only.
 */
export interface KindFigures extends OwnFieldFigures {
  readonly count: Figure;
  /** Entries, each as often as it says: `count`, unless a kind of one's own counts those reached (量词: 户次). */
  readonly entries: Figure;
  /** 人次: named children, or the number stated if it is larger. */
  readonly turns: Figure;
  /** 户次: different households of the named children in each entry, or the number stated if it is larger. */
  readonly householdTurns: Figure;
  /** Different named children. */
  readonly children: Figure;
  /** Different households of named children. */
  readonly households: Figure;
  /** Different helpers. */
  readonly helpers: Figure;
  /** What these helpers are, as far as their posts tell: 教师, 干部职工, else 帮扶人. */
  readonly helperNoun: string;
  /** 人次 of everybody who took part: `people` where stated, else participants by group, else the children reached. */
  readonly people: Figure;
  /**
   * Entries by month (2024年9月), for every month of the period, zeros included. An entry belongs to the month it
   * begins in.
   */
  readonly byMonth: Breakdown;
  /** 人次 by class (else grade), in the order of grades. */
  readonly byClass: Breakdown;
  /** 人次 by village, in the order people.yaml first names them. */
  readonly byVillage: Breakdown;
  /**
   * Entries by helper; an entry counts once for each of its helpers. In the order of people.yaml; helpers without
   * entries are left out.
   */
  readonly byHelper: Breakdown;
  /** Entries by `category`, in the order of first mention. No rows if no entry has one. */
  readonly byCategory: Breakdown;
  /** 人次 by group of participants (学生, 家长), in the order of the vocabulary. */
  readonly byGroup: Breakdown;
  /** 人次 by each choice that the workspace has added to its list of people, on the day of each entry. */
  readonly reached: readonly FieldSplit[];
  readonly lines: LinesOfKind;
}

/** The entries of a kind one by one, made when they are asked for: of most kinds a report tells only figures. */
export interface LinesOfKind {
  /** Every entry of the kind, in the order of dates. */
  readonly list: readonly EntryLine[];
  /** Entries with a paragraph of their own: those with `feature: yes`, and those with a story but not `feature: no`. */
  readonly featured: readonly EntryLine[];
}

/** How a kind is counted: what its figures are called by (visits, 热线), in what, and what the workspace adds to it. */
export interface CountedKind {
  readonly path: string;
  readonly measure?: string;
  readonly fields: readonly FieldDefinition[];
}

/** Counts the entries of one kind; `months` are those of the period. */
export function countKind(
  { path, measure = '次', fields }: CountedKind,
  tallies: readonly Tally[],
  directory: Directory,
  months: readonly string[],
): KindFigures {
  const count = countOver(`${path}.count`, measureOf(measure, tallies), tallies, ({ counted }) => counted);
  // Where the measure counts those reached, which not every entry says, entries are split as entries.
  const isOfEntries = tallies.every(({ counted, times }) => counted === times);
  const entries = isOfEntries ? count : countOver(`${path}.entries`, '次', tallies, ({ times }) => times);
  const turns = countOver(`${path}.turns`, '人次', tallies, (tally) => tally.turns);
  const people = countOver(`${path}.people`, '人次', tallies, (tally) => tally.people);
  const byClass = childShares(tallies, (child) => classOf(directory, child));
  const byVillage = childShares(
    tallies,
    (child) => directory.children.get(child)?.village,
    (tally) => onlyVillageOf(tally),
  );
  return {
    count,
    entries,
    turns,
    householdTurns: countOver(`${path}.householdTurns`, '户次', tallies, (tally) => tally.householdTurns),
    children: countDistinct(
      `${path}.children`,
      '人',
      tallies,
      (tally) => tally.children,
      (tally) => tally.turns === tally.children.length,
    ),
    households: countDistinct(
      `${path}.households`,
      '户',
      tallies,
      ({ children }) => householdsOf(directory, children).households,
      ({ children, householdTurns }) => {
        const { households, untold } = householdsOf(directory, children);
        return untold.length === 0 && householdTurns === households.length;
      },
    ),
    helpers: countDistinct(
      `${path}.helpers`,
      '人',
      tallies,
      (tally) => tally.helpers,
      (tally) => tally.helpers.length > 0,
    ),
    helperNoun: nounOfPosts(
      [...new Set(tallies.flatMap(({ helpers }) => helpers))].map((id) => directory.helpers.get(id)?.post),
    ),
    people,
    byMonth: splitByMonth(`${path}.byMonth`, entries, tallies, months, ({ times }) => times),
    byClass: splitEntries(`${path}.byClass`, turns, byClass, compareClasses),
    byVillage: splitEntries(`${path}.byVillage`, turns, byVillage, directory.compareVillages),
    byHelper: splitByHelper(`${path}.byHelper`, tallies, directory),
    byCategory: splitByCategory(`${path}.byCategory`, entries, tallies),
    byGroup: splitByGroup(`${path}.byGroup`, people, tallies, directory),
    lines: linesOf(path, tallies, directory),
    ...countFields(path, fields, entries, tallies),
    reached: directory.personFields
      .filter((field) => isCountedBy(field) && !fields.some(({ name }) => name === field.name))
      .map((field) => ({ field, breakdown: splitByField(`${path}.${field.name}`, field, turns, tallies, directory) })),
  };
}

/** 人次 by what a field of the list said of those reached, on the day of each entry. */
function splitByField(
  name: string,
  field: FieldDefinition,
  turns: Figure,
  tallies: readonly Tally[],
  directory: Directory,
): Breakdown {
  const none = labelsOf(field).map((label) => ({ key: label, label, amount: 0 }));
  const shares = childShares(tallies, (child, { entry }) =>
    personLabel(directory.children.get(child), field, entry.date.from),
  );
  return splitEntries(name, turns, [...none, ...shares]);
}

function linesOf(path: string, tallies: readonly Tally[], directory: Directory): LinesOfKind {
  const lines = (those: readonly Tally[]) => those.map((tally) => lineOf(path, tally, directory));
  const list = atNeed(() => lines(tallies));
  const featured = atNeed(() => lines(tallies.filter(isFeatured)));
  return {
    get list() {
      return list();
    },
    get featured() {
      return featured();
    },
  };
}

function isFeatured({ entry }: Tally): boolean {
  return ('feature' in entry ? entry.feature : undefined) ?? entry.story !== undefined;
}

/** Splits a count of entries by the month they begin in, which is one of the period's (ledger/period.ts). */
export function splitByMonth(
  name: string,
  count: Figure,
  tallies: readonly Tally[],
  months: readonly string[],
  amountOf: (tally: Tally) => number = () => 1,
): Breakdown {
  const shares = tallies.map((tally) => ({
    month: tally.entry.date.from.slice(0, 7),
    amount: amountOf(tally),
    tally,
  }));
  const none = months.map((month) => ({ month, amount: 0 }));
  const labelled = [...none, ...shares].map(({ month, ...rest }) => ({
    key: month,
    label: formatMonth(month),
    ...rest,
  }));
  return splitEntries(name, count, labelled);
}

// Splits the 人次 of entries by a label of the children (class, village). Each named child counts under its own label.
// If an entry states more children than it names, the rest counts under `labelOfStated`, else as unlabelled. Where it
// does not say how many, those it names are not all, and none count.
function childShares(
  tallies: readonly Tally[],
  labelOf: (child: string, tally: Tally) => string | undefined,
  labelOfStated: (tally: Tally) => string | undefined = () => undefined,
): readonly Share[] {
  return tallies.flatMap((tally) => {
    if (tally.turns === undefined) return [];
    const named = tally.children.map((child) => ({ label: labelOf(child, tally) ?? unlabelled, amount: 1 }));
    const stated = { label: labelOfStated(tally) ?? unlabelled, amount: tally.turns - named.length };
    const shares = stated.amount > 0 ? [...named, stated] : named;
    return shares.map(({ label, amount }) => ({ key: label, label, amount, tally }));
  });
}

function onlyVillageOf({ entry }: Tally): string | undefined {
  const [village, ...others] = ('villages' in entry ? entry.villages : undefined) ?? [];
  return others.length === 0 ? village : undefined;
}

function splitByHelper(name: string, tallies: readonly Tally[], directory: Directory): Breakdown {
  const shares = tallies.flatMap((tally) =>
    (tally.helpers.length === 0 ? [unlabelled] : tally.helpers).map((helper) => ({
      key: helper,
      label: nameOfHelper(directory, helper),
      amount: tally.times,
      tally,
    })),
  );
  const parts = tallies.map((tally) => partOf(tally, tally.times * Math.max(1, tally.helpers.length)));
  return splitEntries(name, figureOf(name, '次', parts), shares, directory.compareHelpers);
}

function splitByCategory(name: string, count: Figure, tallies: readonly Tally[]): Breakdown {
  if (tallies.every(({ entry }) => entry.category === undefined)) return { rows: [], total: count };
  const shares = tallies.map((tally) => {
    const { category: label = unlabelled } = tally.entry;
    return { key: label, label, amount: tally.times, tally };
  });
  return splitEntries(name, count, shares);
}

const compareGroups = orderBy(Object.keys(valueWords.participants));

// Groups may overlap (监护人 among the 家长). Where they come to more than the people who took part, so does the total.
function splitByGroup(name: string, people: Figure, tallies: readonly Tally[], directory: Directory): Breakdown {
  const shares = tallies.flatMap((tally) => {
    const stated = tally.groups.map(({ group, word, amount }) => {
      const label = wordForGroup(directory, group, word);
      return { key: label === wordForGroup(directory, group) ? group : label, label, amount };
    });
    const rest = (tally.people ?? 0) - stated.reduce((sum, { amount }) => sum + amount, 0);
    const all = rest > 0 ? [...stated, { key: unlabelled, label: unlabelled, amount: rest }] : stated;
    return all.map((share) => ({ ...share, tally }));
  });
  const sumOfGroups = ({ groups }: Tally) => sumOf(groups.map(({ amount }) => amount));
  const overlap = tallies.some((tally) => sumOfGroups(tally) > (tally.people ?? 0));
  const both = (tally: Tally) => (tally.people === undefined ? undefined : Math.max(tally.people, sumOfGroups(tally)));
  const total = overlap ? countOver(name, '人次', tallies, both) : people;
  return splitEntries(name, total, shares, compareGroups);
}
