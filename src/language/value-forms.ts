// How a value of each sort is written, in words: for hovers and messages of editors.
import type { Language } from './language.ts';

/** How a value is written, by its sort. */
export const valueForms = {
  text: { zh: '文字', en: 'some text' },
  reason: { zh: '作废的原因，不只是“是”', en: 'the reason, not only yes' },
  identifier: {
    zh: '编号：字母、数字或连字符，中间不空格',
    en: 'an id: letters, digits and hyphens, without blanks',
  },
  whole: { zh: '整数，如 12，不带单位', en: 'a whole number, such as 12, without a unit' },
  decimal: { zh: '数，如 12 或 12.5，不带单位', en: 'a number, such as 12 or 12.5, without a unit' },
  amount: {
    zh: '数或范围，如 386 或 3103..4003，不带单位',
    en: 'a number or a range, such as 386 or 3103..4003, without a unit',
  },
  money: {
    zh: '以元计的金额，如 600 或 600.5，不带单位',
    en: 'an amount in yuan, such as 600 or 600.5, without a unit',
  },
  day: { zh: '一天，如 2024-09-02', en: 'a day, such as 2024-09-02' },
  when: {
    zh: '一天（2024-09-02）、几天（2024-11-25..2024-11-29）或一个月（2024-11）',
    en: 'a day (2024-09-02), a span of days (2024-11-25..2024-11-29) or a month (2024-11)',
  },
  clock: { zh: '几点几分，如 14:30', en: 'a time, such as 14:30' },
  zone: { zh: '时区，如 Asia/Shanghai', en: 'a time zone, such as Asia/Shanghai' },
  unit: { zh: '单位，如 件、千克、元', en: 'a unit, such as piece, kilogram or yuan, or a Chinese word' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
