// Identity numbers: 18 digits with the day of birth in them, of which the last is a check digit (GB 11643), and the
// older ones of 15.
import { isChecked } from '../../language/identity.ts';
import type { NumberKind } from './digit-runs.ts';
import { areFigures } from './figures.ts';

const monthAndDay = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
const form = new RegExp(`^[1-8]\\d{5}(?:18|19|20)\\d\\d${monthAndDay}\\d{3}[\\dX]$`);
const olderForm = new RegExp(`^[1-8]\\d{7}${monthAndDay}\\d{3}$`);

/**
 * An identity number in any grouping. One whose check digit is wrong is masked where its groups are those of such a
 * number: a slip in one digit still leads to the person.
 */
export const identityNumber: NumberKind = {
  fits: (digits) => form.test(digits),
  isMeant: (written) => {
    const { groups, gaps } = written;
    if (isChecked(groups.join(''))) return true;
    const isGrouped = groups[0]?.length === 6 || groups.some(({ length }) => length >= 8);
    return isGrouped && !gaps.includes('apart') && !areFigures({ ...written, groups: [...groups.slice(3), 'X'] });
  },
};

/** An identity number of 15 digits in its groups: 421200 130101 123. */
export const olderIdentityNumber: NumberKind = {
  fits: (digits) => olderForm.test(digits),
  isMeant: ({ groups, gaps }) => groups[0]?.length === 6 && groups.length <= 5 && !gaps.includes('apart'),
};

const cutForm = new RegExp(`^[1-8]\\d{5}(?:19|20)\\d\\d${monthAndDay}$`);

/** An identity number whose last digits somebody starred: where and when a person was born still stands there. */
export const cutIdentityNumber: NumberKind = {
  fits: (digits) => cutForm.test(digits),
  isMeant: ({ after }) => /^ ?[*×xX_]{2,4}/.test(after),
};
