// A grade that is not that of the class beside it: one of the two is of last year, or mistyped.
import { gradeOf } from '../../language/grades.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Check } from './context.ts';
import { placesInPeople } from './unused-person.ts';

/** grade-differs for each child whose class names another grade than `grade`. */
export const gradeDiffers: Check = ({ workspace }) => {
  const placeOf = placesInPeople(workspace.sources);
  return workspace.people.children.flatMap(({ grade, class: name }, at): Problem[] =>
    grade === undefined || name === undefined || mayBeOne(grade, name)
      ? []
      : [{ code: 'grade-differs', place: placeOf('children', at, 'class'), values: {} }],
  );
};

/**
 * Whether a grade and a class may be those of one child. A junior school counts its grades anew (七年级 is 一（1）班), some
 * begin with the sixth, and nurseries call theirs as they like.
 */
function mayBeOne(grade: string, name: string): boolean {
  const [one, other] = [gradeOf(grade), gradeOf(name)];
  if (one === undefined || other === undefined || (one <= 0 && other <= 0)) return true;
  const apart = Math.abs(one - other);
  const isCountedAnew = [6, 9].includes(apart) && Math.max(one, other) > 6;
  const isFromSixth = apart <= 1 && /初|预备/.test(grade) !== /初|预备/.test(name);
  return apart === 0 || isCountedAnew || isFromSixth;
}
