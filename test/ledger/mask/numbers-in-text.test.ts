import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskNumbers } from '../../../src/ledger/mask/numbers-in-text.ts';

describe('numbers that lead to a person', () => {
  test.each([
    ['电话13800001234。', '电话***********。'],
    ['138-0000-1234', '***-****-****'],
    ['138 0000 1234', '*** **** ****'],
    ['138.0000.1234', '***.****.****'],
    ['+8613800001234', '+*************'],
    ['１３８００００１２３４', '＊＊＊＊＊＊＊＊＊＊＊'],
    ['0715-8001234', '****-*******'],
    ['(010)80012345', '(***)********'],
    ['421200201301011234', '******************'],
    ['42120020130101123X', '******************'],
    ['421200130101123', '***************'],
    ['421200 20130101 1234', '****** ******** ****'],
    ['6222000011112222333', '*******************'],
    ['2024-09-02', '2024-09-02'],
    ['2024年9月2日发放7128元', '2024年9月2日发放7128元'],
    ['2024-11-25..2024-11-29', '2024-11-25..2024-11-29'],
    ['20240902', '20240902'],
    ['共138\n2024\n1234', '共138\n2024\n1234'],
    ['c107', 'c107'],
    ['', ''],
  ])('%s becomes %s', (text, hidden) => expect(maskNumbers(text)).toBe(hidden));

  test('no phone is left in whatever surrounds it, and the length stays', () => {
    const around = fc.string({ unit: fc.constantFrom('电', '话', 'a', ' ', '：', '，', '-', '(') });
    const phone = fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String);
    fc.assert(
      fc.property(around, phone, around, (before, number, after) => {
        const text = before + number + after;
        expect(maskNumbers(text)).not.toMatch(/\d/);
        expect(maskNumbers(text)).toHaveLength(text.length);
      }),
    );
  });
});
