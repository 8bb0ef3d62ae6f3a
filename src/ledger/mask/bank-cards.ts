// Bank cards: 13 to 19 digits that add up (Luhn).

import type { NumberKind } from './digit-runs.ts';
import { areFigures, areListed, isAmount } from './figures.ts';

// What cards begin with. Books (978) and goods (69) have 13 digits, too.
const issuers = /^(?:62|6[045]|4|5[1-5]|3[4-9]|2[2-7]|9558)/;

/**
 * A bank card in any grouping: 6222 0000 1111 2222 333. One that does not add up is masked where it is grouped as on a
 * card of this country: a slip in one digit still leads to the person.
 */
export const bankCard: NumberKind = {
  fits: (digits) =>
    digits.length >= 13 && digits.length <= 19 && issuers.test(digits) && (addsUp(digits) || onCard.test(digits)),
  isMeant: (written) => {
    const { groups, gaps, after, isWhole } = written;
    if (!addsUp(groups.join('')) && !isCardRow(groups)) return false;
    if (groups.length === 1) return !isAmount(after);
    if (gaps.includes('apart') || gaps.includes('bracket') || areFigures(written) || areListed(groups)) return false;
    const isGrouped = groups.slice(0, -1).every(({ length }) => length === 4) || groups[0]?.length === 6;
    return isGrouped || (isWhole && groups.join('').length >= 15);
  },
};

const onCard = /^62(?:\d{14}|\d{17})$/;

function isCardRow(groups: readonly string[]): boolean {
  return groups.length >= 4 && groups.slice(0, 4).every(({ length }) => length === 4) && groups.length <= 5;
}

/** Whether the digits have a sum that divides by ten, when every second from the right is doubled (ISO/IEC 7812-1). */
function addsUp(digits: string): boolean {
  const sum = [...digits].reduceRight((rest, digit, at) => {
    const value = Number(digit) * ((digits.length - at) % 2 === 0 ? 2 : 1);
    return rest + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
