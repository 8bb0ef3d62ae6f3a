import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  amount,
  choice,
  clock,
  day,
  decimal,
  fen,
  identifier,
  minutes,
  text,
  timeZone,
  unit,
  wholeNumber,
  yesNo,
} from '../../../src/source/fields/fields.ts';
import { kindAmong } from '../../../src/source/fields/kind-word.ts';
import { read } from './read.ts';

const hotline = [{ name: '热线', english: 'hotline', formerly: ['咨询'] }];

describe('day', () => {
  test.each([
    ['2024-09-02', '2024-09-02'],
    ['2024-02-29', '2024-02-29'],
    ['2024-02-30', 'date-impossible'],
    ['2024-13-01', 'date-impossible'],
    ['2024-9-2', 'date-style → 2024-09-02'],
    ['2024年9月2日', 'date-style → 2024-09-02'],
    ['2024年 9月 2号', 'date-style → 2024-09-02'],
    ['2024.9.2', 'date-style → 2024-09-02'],
    ['2024/09/02', 'date-style → 2024-09-02'],
    ['20240902', 'date-style → 2024-09-02'],
    ['2024-09-02 08:40', 'date-style → 2024-09-02'],
    ['二〇二四年九月二日', 'date-style → 2024-09-02'],
    ['2024年十二月二十一日', 'date-style → 2024-12-21'],
    ['2024年2月30日', 'date-impossible'],
    ['9/2', 'date-style'],
    ['9月2日', 'date-style'],
    ['2024-09', 'date-style'],
    ['昨天', 'date-style'],
    ['２０２４-０９-０２', 'full-width-digit → 2024-09-02'],
    ['２０２４年９月２日', 'full-width-digit → 2024-09-02'],
    ['“2024-09-02”', 'full-width-quote → 2024-09-02'],
  ])('%s', (written, expected) => expect(read(day, written)).toBe(expected));
});

describe('clock', () => {
  test.each([
    ['08:40', '08:40'],
    ['8:40', '08:40'],
    ['23:59', '23:59'],
    ['24:00', '24:00'],
    ['8:60', 'time-style'],
    ['8点40', 'time-style → 08:40'],
    ['8点', 'time-style → 08:00'],
    ['8点半', 'time-style → 08:30'],
    ['下午3点一刻', 'time-style → 15:15'],
    ['十点二十分', 'time-style → 10:20'],
    ['8：40', 'time-style → 08:40'],
    ['8.40', 'time-style → 08:40'],
    ['８:４０', 'full-width-digit → 08:40'],
    ['早上', 'time-style'],
    ['中午1点', 'time-style → 13:00'],
    ['中午12点半', 'time-style → 12:30'],
    ['中午11点', 'time-style → 11:00'],
    ['夜里11点', 'time-style → 23:00'],
    ['夜里2点', 'time-style → 02:00'],
    ['凌晨5点', 'time-style → 05:00'],
    ['晚上8点', 'time-style → 20:00'],
    ['晚上20点', 'time-style → 20:00'],
    ['下午12点半', 'time-style → 12:30'],
    ['上午8点', 'time-style → 08:00'],
    // Midnight belongs to the next day, and nobody says 上午3点 or 中午8点.
    ['晚上12点', 'time-style'],
    ['夜里12点', 'time-style'],
    ['中午8点', 'time-style'],
    ['上午3点', 'time-style'],
  ])('%s', (written, expected) => expect(read(clock, written)).toBe(expected));
});

describe('wholeNumber', () => {
  test.each([
    ['0', 0],
    ['12', 12],
    ['007', 'number-style (leading-zero) → 7'],
    ['1.10', 'number-style (whole)'],
    ['3.0', 'number-style (decimals) → 3'],
    ['12e3', 'number-style (exponent) → 12000'],
    ['1:30', 'number-style (colon)'],
    ['1_000', 'number-style (underscore) → 1000'],
    ['1,200', 'number-style (thousands) → 1200'],
    ['0x1F', 'number-style (hexadecimal)'],
    ['+5', 'number-style (sign) → 5'],
    ['110101201501011234', 'number-style (too-long)'],
    ['很多', 'number-approximate'],
    ['~', 'number-style (not-a-number)'],
    ['abc', 'number-style (not-a-number)'],
    ['-3', 'number-range → 3'],
    ['三次', 'number-in-words → 3'],
    ['十二', 'number-in-words → 12'],
    ['一百二十三', 'number-in-words → 123'],
    ['两户', 'number-in-words → 2'],
    ['三百五', 'number-in-words → 350'],
    ['两千八百元', 'number-in-words → 2800'],
    ['万', 'number-style (not-a-number)'],
    ['近万人', 'number-approximate'],
    ['三五人', 'number-approximate'],
    ['二三十人', 'number-approximate'],
    ['20人', 'number-with-unit → 20'],
    ['20 分钟', 'number-with-unit → 20'],
    ['1.2万人', 'number-with-unit → 12000'],
    ['约20', 'number-approximate → 20'],
    ['20余', 'number-approximate → 20'],
    ['20多人', 'number-approximate → 20'],
    ['近700人', 'number-approximate → 700'],
    ['二十余人', 'number-approximate → 20'],
    ['20-30', 'number-approximate'],
    ['20左右', 'number-approximate → 20'],
    ['几十', 'number-approximate'],
    ['２０', 'full-width-digit → 20'],
    ['２０人', 'full-width-digit → 20'],
    ['“20”', 'full-width-quote → 20'],
    ['一亿二千万', 'number-in-words → 120000000'],
    ['1千万', 'number-with-unit → 10000000'],
    ['3百人', 'number-with-unit → 300'],
    // The right number, or none.
    ['十十', 'number-style (not-a-number)'],
    ['六两', 'number-style (not-a-number)'],
    ['3万五', 'number-style (not-a-number)'],
    ['三块五', 'number-style (not-a-number)'],
    ['一个半', 'number-style (not-a-number)'],
    ['2个半', 'number-style (not-a-number)'],
    ['百分之二十', 'number-style (not-a-number)'],
    ['三成', 'number-style (not-a-number)'],
    ['两打', 'number-style (not-a-number)'],
  ])('%s', (written, expected) => expect(read(wholeNumber, written)).toBe(expected));
});

describe('minutes', () => {
  test.each([
    ['35', 35],
    ['35分钟', 'number-with-unit → 35'],
    ['半小时', 'number-with-unit → 30'],
    ['半个小时', 'number-with-unit → 30'],
    ['2小时', 'number-with-unit → 120'],
    ['1.5小时', 'number-with-unit → 90'],
    ['一个半小时', 'number-with-unit → 90'],
    ['两小时半', 'number-with-unit → 150'],
    ['1小时20分', 'number-with-unit → 80'],
    ['一小时二十分钟', 'number-with-unit → 80'],
    ['一刻钟', 'number-with-unit → 15'],
    ['约2小时', 'number-approximate'],
    ['几小时', 'number-approximate'],
  ])('%s', (written, expected) => expect(read(minutes, written)).toBe(expected));
});

describe('decimal', () => {
  test.each([
    ['1.5', 1.5],
    ['0.25', 0.25],
    ['120', 120],
    ['1.10', 'number-style (trailing-zero) → 1.1'],
    ['2.0', 'number-style (trailing-zero) → 2'],
    ['01.5', 'number-style (leading-zero) → 1.5'],
    ['.5', 'number-style (point) → 0.5'],
    ['5.', 'number-style (point) → 5'],
    ['45%', 'number-with-unit → 45'],
    ['86.5㎡', 'number-with-unit → 86.5'],
    ['0.12345678901234567', 'number-style (too-long)'],
    ['-1.5', 'number-range → 1.5'],
  ])('%s', (written, expected) => expect(read(decimal, written)).toBe(expected));

  test('a number that is read prints as it was written', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 99_999 }), (whole, rest) => {
        const written = rest === 0 ? String(whole) : `${whole}.${rest}`;
        const value = read(decimal, written);
        if (typeof value === 'number') expect(String(value)).toBe(written);
        else expect(value).toContain('trailing-zero');
      }),
    );
  });
});

describe('amount', () => {
  test.each([
    ['688', 688],
    ['99.8', 99.8],
    ['3103..4003', [3103, 4003]],
    ['3103 .. 4003', [3103, 4003]],
    ['3103-4003', [3103, 4003]],
    ['3103—4003', [3103, 4003]],
    ['3103～4003', [3103, 4003]],
    ['3103至4003', [3103, 4003]],
    ['0.5到1.5', [0.5, 1.5]],
    ['7..7', 7],
    ['4003..3103', 'number-range → 3103..4003'],
    ['950至1050元', 'number-with-unit → 950..1050'],
    ['7万至12万', 'number-with-unit → 70000..120000'],
    ['1.50..2', 'number-style (trailing-zero) → 1.5..2'],
    ['３..4', 'full-width-digit → 3..4'],
    ['二十至三十', 'number-approximate'],
    ['-5', 'number-range → 5'],
    ['约20', 'number-approximate → 20'],
    ['..5', 'number-style (not-a-number)'],
  ])('%s', (written, expected) => expect(read(amount, written)).toEqual(expected));
});

describe('fen', () => {
  test.each([
    ['7128.50', 712850],
    ['7128.5', 712850],
    ['0.07', 7],
    ['160', 16000],
    ['19.99', 1999],
    ['7128.505', 'number-style (decimals)'],
    ['1,200', 'number-style (thousands) → 1200'],
    ['160元', 'number-with-unit → 160'],
    ['1,200元', 'number-with-unit → 1200'],
    ['12,00元', 'number-style (not-a-number)'],
    ['¥160', 'number-with-unit → 160'],
    ['1.2万元', 'number-with-unit → 12000'],
    ['约500元', 'number-approximate → 500'],
    ['5角', 'number-with-unit'],
    ['99999999999999999', 'number-style (too-long)'],
  ])('%s', (written, expected) => expect(read(fen, written)).toBe(expected));

  test('is exact for every amount', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), (amount) => {
        const yuan = `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;
        expect(read(fen, yuan)).toBe(amount);
      }),
    );
  });
});

describe('words', () => {
  test.each([
    [identifier, 'c01', 'c01'],
    [identifier, '张三_2', '张三_2'],
    [identifier, 'c01，c02', 'full-width-comma → [c01, c02]'],
    [identifier, 'c01 c02', 'identifier-style → [c01, c02]'],
    [identifier, 'c/01', 'identifier-style'],
    [identifier, 'c０１', 'full-width-digit → c01'],
    [identifier, '“c01”', 'full-width-quote → c01'],
    [text, ' 上湾村 ', '上湾村'],
    [text, '“六一”：１２，好', '“六一”：１２，好'],
    [text, 'a\u0007b', 'text-illegal-character'],
    [text, 'a\ud800b', 'text-illegal-character'],
    [text, 'a\u0085b', 'text-illegal-character'],
    [text, '𠮷', '𠮷'],
    [yesNo, '是', true],
    [yesNo, 'no', false],
    [yesNo, 'true', 'unknown-value → yes'],
    [yesNo, '√', 'unknown-value → 是'],
    [yesNo, '也许', 'unknown-value'],
    [choice('stay'), '双亲外出', 'both'],
    [choice('stay'), '双亲', 'unknown-value'],
    [unit, 'set', '套'],
    [unit, '摞', '摞'],
    [unit, 'ml', '毫升'],
    [unit, 'L', '升'],
    [unit, 'pcs', 'pcs'],
    [unit, '℃', '℃'],
    [unit, 'kgs', 'unknown-value'],
    [unit, '-', 'unknown-value'],
    [unit, '2个', 'unknown-value → 个'],
    [timeZone, 'Asia/Shanghai', 'Asia/Shanghai'],
    [timeZone, 'UTC', 'UTC'],
    [timeZone, 'America/Los_Angeles', 'America/Los_Angeles'],
    [kindAmong([]), '家访', 'visit'],
    [kindAmong(hotline), 'Hotline', '热线'],
    [kindAmong(hotline), '咨询', '热线'],
    [kindAmong(hotline), '走访', 'visit'],
    [kindAmong([]), '家防', 'unknown-kind'],
  ])('%#. %o', (schema, written, expected) => expect(read(schema, written)).toBe(expected));

  test.each([
    [choice('gender'), '女生', { nearest: '女', allowed: '女、男' }],
    [timeZone, '北京时间', { suggestion: 'Asia/Shanghai' }],
    [timeZone, 'UTC+8', { suggestion: 'Asia/Shanghai' }],
    [timeZone, 'Asia/Beijing', { suggestion: 'Asia/Shanghai' }],
    [timeZone, 'Asia/Shanghi', { nearest: 'Asia/Shanghai' }],
    [timeZone, '火星', { nearest: '', allowed: 'Asia/Shanghai、Asia/Urumqi' }],
    [choice('gender'), 'femal', { nearest: 'female', allowed: 'female、male' }],
    [kindAmong([]), '家防', { nearest: '家访' }],
    [kindAmong(hotline), 'hotlin', { nearest: 'hotline', own: '热线、' }],
    [unit, 'sett', { nearest: 'set' }],
  ])('%#. what is allowed is named', (schema, written, expected) => {
    const issue = schema.safeParse(written).error?.issues[0] as z.core.$ZodIssueCustom;
    expect(issue.params?.values).toMatchObject(expected);
  });
});
