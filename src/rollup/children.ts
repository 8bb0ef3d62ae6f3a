// The people cared for and the helpers, counted from people.yaml alone.
import { gradeWordOfClass } from '../language/class-labels.ts';
import { ageOn, type Days } from '../language/dates.ts';
import { compareClasses } from '../language/grades.ts';
import { orderBy } from '../language/order.ts';
import { valueWords } from '../language/vocabulary.ts';
import { wordOf } from '../language/words.ts';
import { type AgeBand, type Cared, isMeant } from '../workspace/cared.ts';
import type { Child, Helper } from '../workspace/people.ts';
import { splitPeople } from './breakdowns.ts';
import { countPeople, differenceOf } from './counts.ts';
import { type Directory, householdsOf, personLabel } from './directory.ts';
import { isCountedBy, labelsOf } from './field-labels.ts';
import type { Breakdown, Figure } from './figure.ts';
import type { FieldSplit } from './own-fields.ts';
import type { PeriodFigures } from './period.ts';

/** The people cared for: children, elders or others. */
export interface ChildrenFigures {
  readonly count: Figure;
  readonly girls: Figure;
  readonly boys: Figure;
  readonly boarding: Figure;
  readonly difficulty: Figure;
  readonly households: Figure;
  /** Who came after the first day of the period, and who left before the day of the report. */
  readonly joined: Figure;
  readonly left: Figure;
  /** Who was in care on the first day of the period, and by how many more there are on the day of the report. */
  readonly atBeginning: Figure;
  readonly net: Figure;
  /** By grade as written, else the grade of the class, in the order of grades. */
  readonly byGrade: Breakdown;
  readonly byClass: Breakdown;
  readonly byVillage: Breakdown;
  /** By the age groups of the programme, the youngest first. */
  readonly byAge: Breakdown;
  /** By which parents are away (双亲外出, 单亲外出 …), or by whom they live with (独居, 夫妻同住 …). */
  readonly byStay: Breakdown;
  /** By each choice that the workspace has added to its list, on the day of the report. */
  readonly splits: readonly FieldSplit[];
}

/** The helpers of the list. */
export interface HelpersFigures {
  readonly count: Figure;
  /** By post, in the order people.yaml first names them. */
  readonly byPost: Breakdown;
}

const stays = Object.keys(valueWords.stay).map((stay) => wordOf('stay', stay));

/** The children who are in care on a day: not those who left before it or join after it, nor who are no such children. */
export function inCareOn(children: readonly Child[], cared: Cared, day: string): readonly Child[] {
  return children.filter((child) => isMeant(child.stay, cared) && isInCare(child, { from: day, to: day }));
}

/** Whether a child is in care on every one of some days. */
export function isInCare({ joined, left }: Child, { from, to }: Days): boolean {
  return (joined ?? from) <= from && to <= (left ?? to);
}

/** On which days a child came after the first day of a period, and left before the day of its report. */
export function changesOf(
  { joined, left }: Child,
  { from, asOf: day }: Pick<PeriodFigures, 'from' | 'asOf'>,
): readonly { readonly day: string; readonly came: boolean }[] {
  return [
    ...(joined !== undefined && from < joined && joined <= day ? [{ day: joined, came: true }] : []),
    ...(left !== undefined && from <= left && left < day ? [{ day: left, came: false }] : []),
  ];
}

/** Counts the people in care on the day of the report. Their ages are those of that day. */
export function countChildren(
  all: readonly Child[],
  directory: Directory,
  period: Pick<PeriodFigures, 'from' | 'asOf'>,
): ChildrenFigures {
  const day = period.asOf;
  const listed = all.filter(({ stay }) => isMeant(stay, directory.cared));
  const children = inCareOn(listed, directory.cared, day);
  const count = countPeople('children.count', '人', children.map(idOf));
  const ungendered = children.filter(({ gender }) => gender === undefined).map(idOf);
  const housed = householdsOf(directory, children.map(idOf));
  const those = (part: string, which: (child: Child) => boolean) =>
    countPeople(`children.${part}`, '人', children.filter(which).map(idOf));
  const changed = (came: boolean) =>
    listed.filter((child) => changesOf(child, period).some((change) => change.came === came)).map(idOf);
  const atBeginning = countPeople(
    'children.atBeginning',
    '人',
    inCareOn(listed, directory.cared, period.from).map(idOf),
  );
  return {
    count,
    girls: countPeople(
      'children.girls',
      '人',
      children.filter(({ gender }) => gender === 'female').map(idOf),
      ungendered,
    ),
    boys: countPeople('children.boys', '人', children.filter(({ gender }) => gender === 'male').map(idOf), ungendered),
    boarding: those('boarding', ({ boarding }) => boarding === true),
    difficulty: those('difficulty', ({ difficulty }) => difficulty === true),
    households: countPeople('children.households', '户', housed.households, housed.untold),
    joined: countPeople('children.joined', '人', changed(true)),
    left: countPeople('children.left', '人', changed(false)),
    atBeginning,
    net: differenceOf('children.net', count, atBeginning),
    byGrade: splitPeople('children.byGrade', count, children, gradeWordOf, compareClasses),
    byClass: splitPeople('children.byClass', count, children, (child) => child.class ?? child.grade, compareClasses),
    byVillage: splitPeople('children.byVillage', count, children, ({ village }) => village, directory.compareVillages),
    byAge: splitByAge(count, children, day, directory.cared.ageBands),
    byStay: splitPeople(
      'children.byStay',
      count,
      children,
      ({ stay }) => (stay === undefined ? undefined : wordOf('stay', stay)),
      orderBy(stays),
    ),
    splits: directory.personFields.filter(isCountedBy).map((field) => ({
      field,
      breakdown: splitPeople(
        `children.${field.name}`,
        count,
        children,
        (child) => personLabel(child, field, day),
        undefined,
        labelsOf(field),
      ),
    })),
  };
}

/** Counts the helpers of the list. */
export function countHelpers(helpers: readonly Helper[]): HelpersFigures {
  const count = countPeople('helpers.count', '人', helpers.map(idOf));
  return { count, byPost: splitPeople('helpers.byPost', count, helpers, ({ post }) => post) };
}

/** The age of a child on a day: from the birth date, else as written. */
export function ageAt({ birth, age }: Child, day: string): number | undefined {
  return birth === undefined ? age : ageOn(birth, day);
}

function splitByAge(count: Figure, people: readonly Child[], day: string, bands: readonly AgeBand[]): Breakdown {
  const ages = new Map(people.map((person) => [person.id, ageAt(person, day)]));
  const inOrder = people.toSorted((a, b) => (ages.get(a.id) ?? 0) - (ages.get(b.id) ?? 0));
  return splitPeople('children.byAge', count, inOrder, ({ id }) => bandOf(ages.get(id), bands));
}

/** The words for the group of an age: a band, else what lies between bands or beyond them. */
function bandOf(age: number | undefined, bands: readonly AgeBand[]): string | undefined {
  if (age === undefined) return undefined;
  const band = bands.find(([youngest, oldest]) => youngest <= age && age <= oldest);
  if (band) return band[0] === 0 ? `不满${band[1] + 1}岁` : wordsOf(band);
  const below = bands.filter(([, oldest]) => oldest < age).at(-1)?.[1];
  const above = bands.find(([youngest]) => youngest > age)?.[0];
  if (above === undefined) return below === undefined ? undefined : `${below + 1}岁以上`;
  return below === undefined ? `不满${above}岁` : wordsOf([below + 1, above - 1]);
}

function wordsOf([youngest, oldest]: AgeBand): string {
  return youngest === oldest ? `${youngest}岁` : `${youngest}至${oldest}岁`;
}

function gradeWordOf({ grade, class: name = '' }: Child): string | undefined {
  return grade ?? gradeWordOfClass(name);
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
