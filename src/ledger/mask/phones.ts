// Phones: mobile ones and landlines.
import type { NumberKind, WrittenNumber } from './digit-runs.ts';
import { areFigures, areListed, isAmount, isDate } from './figures.ts';

const phoneWords =
  '电话|手机|座机|固话|号码|联系方式|拨打|致电|拨通|来电|去电|打给|短信|(?:Tel|Phone|Mobile)(?![a-z])|☎|📞|📱';
const called = new RegExp(`(?:${phoneWords}|联系|微信|短号)[^\\d,。;!?\\n|]{0,8}$`, 'i');
const calledHere = new RegExp(`(?:${phoneWords}|联系)[号码人为是: ("“'*]*[一-鿿]{0,4}[): ("]*$`, 'i');

/** How people group the digits of a mobile phone. */
const usual = new Set(['3-4-4', '4-4-3', '3-3-5', '4-3-4', '3-8', '7-4', '1-1-1-1-1-1-1-1-1-1-1']);

/** 13800001234 in any grouping, also with +86 before it. */
export const mobilePhone: NumberKind = {
  fits: (digits) => /^(?:(?:00)?86)?1[3-9]\d{9}$/.test(digits),
  isMeant: (written) => {
    const gaps = written.gaps.filter((_, at) => at > 0 || !/^(?:00)?86$/.test(written.groups[0] ?? ''));
    const groups = withoutCountry(written.groups);
    if (groups.length === 1) return true;
    const sizes = groups.map(({ length }) => length).join('-');
    if (gaps.filter((gap) => gap === 'line').length > 1) return false;
    if (sizes === '3-4-4' && !gaps.includes('apart')) return true;
    if (called.test(written.before) && !isAmount(written.after)) return true;
    if (areFigures({ ...written, groups })) return false;
    const signs = new Set(gaps.filter((gap) => gap !== 'line'));
    const isOpened = gaps[0] === 'bracket' && sizes === '3-8' && /\($/.test(written.before);
    if (signs.has('apart') || (signs.has('bracket') && !isOpened) || signs.size > 1) return false;
    return usual.has(sizes) || (written.isWhole && !signs.has('dot') && !areListed(groups) && !areShort(groups));
  },
};

/** The groups of a number of eleven digits, without 86 or 0086 before them. */
function withoutCountry(groups: readonly string[]): readonly string[] {
  let extra = groups.join('').length - 11;
  return groups.flatMap((group) => {
    const own = group.slice(Math.max(0, extra));
    extra -= group.length;
    return own === '' ? [] : [own];
  });
}

/** 13 15 17 19 21 3 */
function areShort(groups: readonly string[]): boolean {
  return groups.length >= 5 && groups[0]?.length !== 3;
}

/** A number with the code of another country: +852 9123 4567. */
export const phoneAbroad: NumberKind = {
  fits: (digits) => /^(?:00)?[1-9]\d{9,12}$/.test(digits),
  isMeant: ({ groups, gaps, before, after, isWhole }) => {
    const isCoded = /\+ ?$/.test(before) || /^00[1-9]/.test(groups[0] ?? '');
    return isCoded && isWhole && gaps.every((gap) => gap === 'blank' || gap === 'dash') && !isAmount(after);
  },
};

const area = '(?:10|2\\d|[3-9]\\d\\d)';
const landlines = new RegExp(`^0\\d{9,11}$|^(?:00)?86${area}[2-9]\\d{6,7}$`);
const withArea = new RegExp(`^0${area}[2-9]`);
const areaAlone = new RegExp(`^0${area}$`);

/** 07175551234 → 5551234: who lives near types no more. A number that is none of a landline stays as it is. */
export function withoutArea(digits: string): string {
  return digits.replace(new RegExp(`^(?:(?:00)?86|0)${area}(?=[2-9]\\d{6,7}$)`), '');
}

/** 0571-87654321, (0571)8765 4321, +86 571 87654321, also with an extension. */
export const landline: NumberKind = {
  fits: (digits) => landlines.test(digits),
  isMeant: (written) => {
    const { groups, gaps, before } = written;
    const digits = groups.join('');
    if (!digits.startsWith('0')) return /\+ ?$/.test(before);
    if (digits.startsWith('0086')) return true;
    if (groups.length === 1) return true;
    if (!withArea.test(digits) || gaps.includes('apart') || gaps.slice(1).includes('bracket')) return false;
    // 4,884,020)2000000 are two figures in brackets.
    if (/[,.]$/.test(before) || (gaps[0] === 'bracket' && !before.endsWith('('))) return false;
    // 010-2024-001 is a paper.
    if (/^20[0-3]\d$/.test(groups[1] ?? '') && !called.test(before)) return false;
    const isSpelt = groups.every(({ length }) => length === 1) && !areFigures(written);
    return (
      isSpelt || called.test(before) || (areaAlone.test(groups[0] ?? '') && groups.length <= 4 && !isAmountOf(written))
    );
  },
  rest: / ?(?:转接?|分机号?|ext\.?|-)[ :]?\d{1,6}(?!\d| ?[年月日])/iy,
};

function isAmountOf({ gaps, after }: WrittenNumber): boolean {
  return gaps.includes('blank') && isAmount(after);
}

/** A number of seven or more digits where the text says that it is a phone; 400-… is nobody's. */
export const phoneByName: NumberKind = {
  fits: (digits) => /^(?:[2-9]\d{6,7}|1\d{8,12})$/.test(digits),
  isMeant: (written) => {
    const { groups, gaps, before, after } = written;
    if (groups.length > 3 || gaps.some((gap) => gap !== 'dash' && gap !== 'blank')) return false;
    return calledHere.test(before) && !isAmount(after) && !isDate(groups);
  },
};
