// The children and helpers of the list, counted without the log.
import { compareClasses, gradeOf, wordOfGrade } from '../language/grades.ts';
import { orderBy } from '../language/order.ts';
import { valueWords } from '../language/vocabulary.ts';
import { wordOf } from '../language/words.ts';
import type { Child, Helper } from '../workspace/people.ts';
import { splitPeople } from './breakdowns.ts';
import { countPeople } from './counts.ts';
import { type Directory, householdOf } from './directory.ts';
import type { Breakdown, Figure } from './figure.ts';

/** The children of the list. */
export interface ChildrenFigures {
  readonly count: Figure;
  readonly girls: Figure;
  readonly boys: Figure;
  readonly boarding: Figure;
  readonly difficulty: Figure;
  readonly households: Figure;
  /** By grade as written, or as the class tells it, in the order of grades. */
  readonly byGrade: Breakdown;
  readonly byClass: Breakdown;
  readonly byVillage: Breakdown;
  /** By who of the parents is away (双亲外出, 单亲外出 …). */
  readonly byStay: Breakdown;
}

/** The helpers of the list. */
export interface HelpersFigures {
  readonly count: Figure;
  /** By post, in the order people.yaml first names them. */
  readonly byPost: Breakdown;
}

const stays = Object.keys(valueWords.stay).map((stay) => wordOf('stay', stay));

/** Counts the children of the list. */
export function countChildren(children: readonly Child[], directory: Directory): ChildrenFigures {
  const count = countPeople('children.count', '人', children.map(idOf));
  const those = (part: string, which: (child: Child) => boolean) =>
    countPeople(`children.${part}`, '人', children.filter(which).map(idOf));
  return {
    count,
    girls: those('girls', ({ gender }) => gender === 'female'),
    boys: those('boys', ({ gender }) => gender === 'male'),
    boarding: those('boarding', ({ boarding }) => boarding === true),
    difficulty: those('difficulty', ({ difficulty }) => difficulty === true),
    households: countPeople(
      'children.households',
      '户',
      children.map(({ id }) => householdOf(directory, id)),
    ),
    byGrade: splitPeople('children.byGrade', count, children, gradeWordOf, compareClasses),
    byClass: splitPeople('children.byClass', count, children, (child) => child.class ?? child.grade, compareClasses),
    byVillage: splitPeople('children.byVillage', count, children, ({ village }) => village, directory.compareVillages),
    byStay: splitPeople(
      'children.byStay',
      count,
      children,
      ({ stay }) => (stay === undefined ? undefined : wordOf('stay', stay)),
      orderBy(stays),
    ),
  };
}

/** Counts the helpers of the list. */
export function countHelpers(helpers: readonly Helper[]): HelpersFigures {
  const count = countPeople('helpers.count', '人', helpers.map(idOf));
  return { count, byPost: splitPeople('helpers.byPost', count, helpers, ({ post }) => post) };
}

function gradeWordOf({ grade, class: name = '' }: Child): string | undefined {
  return grade ?? wordOfGrade(gradeOf(name) ?? 0);
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
