// Ages and births that cannot be: a pupil of 40, an elder of 9, a guardian younger than the child.
import { ageOn } from '../../language/dates.ts';
import { gradeOf } from '../../language/grades.ts';
import { readIdentity } from '../../language/identity.ts';
import type { Problem } from '../../problem/problem.ts';
import { agesOf, caredOf } from '../../workspace/cared.ts';
import type { Child } from '../../workspace/people.ts';
import { asOfDay } from '../period.ts';
import type { Check } from './context.ts';
import { placesInPeople } from './unused-person.ts';

/**
 * age-unlikely for each person whose age on the day of the report fits neither the programme nor the grade, or not the
 * birth beside it, and guardian-age for a relative of whom the births say that they are not. What is merely unusual is
 * left alone: 19 in grade nine, a grandmother of 38, a young wife of the grandfather.
 */
export const ages: Check = ({ workspace, today }) => {
  const { programme, people, sources } = workspace;
  const limits = agesOf(caredOf(programme.cared, programme.organisation.nature));
  const day = asOfDay(programme, today);
  const placeOf = placesInPeople(sources);
  return people.children.flatMap((child, index): Problem[] => {
    const doubt = doubtOf(child, day, limits);
    const kin = kinDoubted(child);
    const key = child.birth === undefined ? 'age' : 'birth';
    return [
      ...(doubt ? [{ code: 'age-unlikely', place: placeOf('children', index, key), values: doubt } as const] : []),
      ...(kin
        ? [
            {
              code: 'guardian-age',
              place: placeOf('children', index, 'guardian', 'relation'),
              values: { what: kin },
            } as const,
          ]
        : []),
    ];
  });
};

type Doubt = Problem<'age-unlikely'>['values'];

function doubtOf(
  { birth, age: written, grade, class: name = '' }: Child,
  day: string,
  { under, from }: ReturnType<typeof agesOf>,
): Doubt | undefined {
  if (birth !== undefined && birth > day) return undefined;
  const age = birth === undefined ? written : ageOn(birth, day);
  if (age === undefined) return undefined;
  if (age > 120) return { what: 'anybody', limit: 120 };
  if (from !== undefined && age < from) return { what: 'elder', limit: from };
  if (under !== undefined) {
    if (age >= under) return { what: 'pupil', limit: under };
    const { least, most } = agesInGrade(gradeOf(grade ?? name));
    if (age < least) return { what: 'tooYoungForGrade', limit: least };
    if (age >= most) return { what: 'tooOldForGrade', limit: most };
  }
  // Ages may be counted in the old way, from one at birth, or have been written a year ago.
  return written !== undefined && Math.abs(written - age) >= 3 ? { what: 'twoAges', limit: 3 } : undefined;
}

/** The ages between which anybody is in a grade: three years sooner than usual, or many years later, as in a special school. */
function agesInGrade(grade: number | undefined): { readonly least: number; readonly most: number } {
  if (grade === undefined) return { least: 0, most: Number.POSITIVE_INFINITY };
  if (grade <= 0) return { least: 1, most: 12 };
  return { least: grade + 2, most: grade <= 6 ? 20 : grade <= 9 ? 24 : 28 };
}

const grandparent = /^(?:外?曾?祖[父母]|[爷奶]|爷爷|奶奶|外[公婆]|姥[姥爷]|姥|太[爷奶]|grand(?:father|mother|pa|ma))/i;
const parent = /^(?:父亲|母亲|爸|妈|生[父母]|father|mother)/i;
const descendant = /^(?:儿子|女儿|[长次大小二三幺独][子女儿]|孙[子女]|外孙|son$|daughter$|grand(?:son|daughter))/i;

/**
 * Which way a guardian cannot be what the list calls them, by the births of the two. Second marriages leave little that
 * is certain: somebody's grandmother is 15 years older than they, a parent 10, and so is a person older than a son.
 */
function kinDoubted({ birth, identity, guardian }: Child): 'older' | 'younger' | undefined {
  const own = birth ?? soundBirth(identity);
  const other = soundBirth(guardian?.identity);
  const relation = guardian?.relation ?? '';
  if (own === undefined || other === undefined) return undefined;
  const least = grandparent.test(relation) ? 15 : parent.test(relation) ? 10 : undefined;
  if (least !== undefined) return isOlderBy(least, other, own) ? undefined : 'older';
  return descendant.test(relation) && !isOlderBy(10, own, other) ? 'younger' : undefined;
}

function soundBirth(identity = ''): string | undefined {
  const read = readIdentity(identity);
  return read?.isSound ? read.birth : undefined;
}

function isOlderBy(years: number, elder: string, younger: string): boolean {
  return elder < younger && ageOn(elder, younger) >= years;
}
