// Days of birth, in every way to write a date: those of the people of a list, and those that a text calls so.
import { numberInWords } from '../../language/number-words.ts';
import { hanDigits, plainDigits } from './digit-runs.ts';
import type { Span } from './seen-text.ts';

/** A date in a text: YYYY-MM-DD, with as much of it as is written. */
interface WrittenDate extends Span {
  /** Four digits, two of 15年, or none. */
  readonly year: string;
  /** MM, or MM-DD. */
  readonly rest: string;
}

const han = `[${hanDigits}]`;
const month = `(1[0-2]|0?[1-9]|十[一二]?|元(?=月)|[〇零]?[一二三四五六七八九])`;
const day = `(3[01]|[12]\\d|0?[1-9]|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|[〇零初一二三]?[〇一二三四五六七八九])`;
const year = `((?:19|20)\\d\\d|${han}{4}|(?:\\d\\d|${han}{2})(?= ?年)|\\d\\d(?=[-./]\\d{1,2}[-./]))`;
const dates = new RegExp(
  `(?<![\\d${hanDigits}])(?:(?:(19|20)(\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)|(${han}{4})(${han}{2})(${han}{2})(?!${han}))|(?:${year}\\s{0,2}(?:[年./·-]|(?<= ))\\s{0,2})?${month}(?:\\s{0,2}(?:[月./·-]|(?<= ))\\s{0,2}${day}(?!\\d)(?: ?[日号])?|\\s?月?(?!\\d|[./-]\\d)))`,
  'g',
);

/** The dates in a seen text that a year or a day makes one. */
function datesIn(seen: string): WrittenDate[] {
  return [...seen.matchAll(dates)].flatMap((found): WrittenDate[] => {
    const [written, century = '', yy = '', mm = '', dd = '', ...parted] = found;
    const [hanYear, hanMonth, hanDay, yyyy, partedMonth, partedDay] = parted;
    const year = plainDigits(yyyy ?? hanYear ?? century + yy);
    const rest = [partedMonth ?? hanMonth ?? mm, partedDay ?? hanDay ?? dd]
      .filter((part) => part !== '')
      .map(twoDigits);
    if (year === '' && rest.length < 2) return [];
    return [{ start: found.index, end: found.index + written.length, year, rest: rest.join('-') }];
  });
}

/** 廿三, 〇三, 初三 and 3 as 23 and 03. */
function twoDigits(written: string): string {
  const plain = plainDigits(written);
  if (/^\d+$/.test(plain)) return plain.padStart(2, '0');
  const words = written
    .replace('元', '一')
    .replace('廿', '二十')
    .replace('卅', '三十')
    .replace(/^[初〇零]/, '');
  return String(numberInWords(words) ?? '').padStart(2, '0');
}

const someDate = new RegExp(`\\d{8}|${han}{8}|[\\d${hanDigits}十元] {0,2}(?:[月./·-]|(?<= ))`);
const wholeDate = /^\d{4}-\d\d-\d\d$/;

/** The births among numbers as they were written, as YYYY-MM-DD; undefined for a number that is none. */
export function birthOf(written: string): string | undefined {
  if (wholeDate.test(written)) return written;
  if (!/^(?:19|20|一九|二[〇零○])/.test(written)) return undefined;
  const [{ year, rest, start, end } = noDate, ...more] = datesIn(written);
  const isAll = more.length === 0 && start === 0 && end === written.length;
  return isAll && wholeDate.test(`${year}-${rest}`) ? `${year}-${rest}` : undefined;
}

const noDate: WrittenDate = { start: 0, end: 0, year: '', rest: '' };
const birthBefore =
  /(?:(?<!诞)生于|出生(?:于|日期|年月日?|时间|在)?|生日)(?:[为是在::( "“'*]|农历|阴历|公历|阳历|新历)*$/;
const birthAfter = /^ ?\)?(?:出生(?!人口|率|缺陷|登记|证|医学)|生(?=[,。;、)\s]|[人于的]|$))/;
// 3月8日生，3月8日生日; and not the day of a party.
const birthDayAfter = /^ ?\)?生(?=[,。;、)\s]|[人于的]|$|日(?!会|活动|派对|聚会|主题|当天|礼|蛋糕|那天))/;
// 生日是7月15日, but not 集体生日会9月20日: a day alone is told of many things.
// What is celebrated is an event: 过生日10月27日, 集体生日9月20日, 祖国的生日10月1日.
const birthdayBefore =
  /(?<![过庆办祝]|集体|党的?|国(?:家)?的?|校的?)生日(?:[是为在: ]|农历|阴历|公历|阳历|新历)*$|生日(?:[是为在: ]|农历|阴历|公历|阳历|新历)+$/;
// 2010年9月1日至2013年8月31日出生的儿童: who is meant is a group.
const isBound = /^ ?\)?(?:[至到~—]|-+ ?\d|以[前后]|之[前后间]|及以|[前后])/;
const near = /生日(?!会|活动|派对|聚会|主题)|出生|生于|寿/;
const isRangeBefore = /[至到~—-] ?$/;

/**
 * A function that finds the births in a seen text: the whole dates of these people, also without the century (15年1月23日);
 * beside 生日 the month and day alone; and any date of which the text says that somebody was born then.
 */
export function birthsAmong(births: ReadonlySet<string>): (seen: string) => Span[] {
  const withoutCentury = new Set([...births].map((birth) => birth.slice(2)));
  const withoutYear = new Set([...births].map((birth) => birth.slice(5)));
  const mayHold = new RegExp([...yearsOf(births), '[\\d日号月] ?\\)?生|生[于日]|出生|寿|[农阴]历'].join('|'));
  return (seen) => {
    if (!mayHold.test(seen) || !someDate.test(seen)) return [];
    return datesIn(seen).filter(({ start, end, year, rest }) => {
      if (births.has(`${year}-${rest}`)) return true;
      const before = seen.slice(Math.max(0, start - 16), start);
      const after = seen.slice(end, end + 16);
      const isNear =
        near.test(/[^。;!?\n]*$/.exec(before)?.[0] ?? '') || near.test(/^[^。;!?\n]*/.exec(after)?.[0] ?? '');
      if (year === '') {
        if ((isNear && withoutYear.has(rest)) || birthdayBefore.test(before)) return true;
        return isLunarBirth(before, after) || (birthDayAfter.test(after) && !isRangeBefore.test(before));
      }
      if (year.length === 2 && withoutCentury.has(`${year}-${rest}`))
        return isNear || /年/.test(seen.slice(start, end));
      if (isBound.test(after) || isRangeBefore.test(before)) return false;
      return birthBefore.test(before) || birthAfter.test(after) || birthDayAfter.test(after);
    });
  };
}

/** 农历六月十二生: nothing else is dated so. */
function isLunarBirth(before: string, after: string): boolean {
  return /[农阴]历$/.test(before) && birthAfter.test(after);
}

/** The years that births can be found by, as they are written: 2015, 二〇一五, 15年. Most dates are of other years. */
function yearsOf(births: ReadonlySet<string>): readonly string[] {
  return [...new Set([...births].map((birth) => birth.slice(0, 4)))].map(
    (year) =>
      `${year}|${year.replace(/\d/g, hanForms)}|(?:${year.slice(2)}|${year.slice(2).replace(/\d/g, hanForms)}) ?年`,
  );
}

function hanForms(digit: string): string {
  return `[${[...hanDigits].filter((han) => plainDigits(han) === digit).join('')}]`;
}
