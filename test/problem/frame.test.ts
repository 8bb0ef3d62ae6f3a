import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/language/width.ts';
import { messageMask } from '../../src/ledger/mask/mask-messages.ts';
import type { ProblemCode } from '../../src/problem/codes.ts';
import { frameOf } from '../../src/problem/frame.ts';
import { sentenceOf } from '../../src/problem/sentence.ts';
import { people } from '../ledger/sample.ts';
import { asIs, asMask } from './masks.ts';

const place = (column: number, length: number, line = 1, file = 'log/a.yaml') => ({ file, line, column, length });

describe('the carets', () => {
  test.each([
    ['    to: [c107]', 'c107', 9, 4],
    ['  类型: 家防', '家防', 8, 4],
    ['日期：2024-09-02', '：', 4, 2],
    ['\tkind: visit', 'kind', 1, 4],
    ['　kind: visit', '　', 0, 2],
    ['名: “甲”乙', '乙', 8, 2],
    ['note: 𠀋x', 'x', 8, 1],
  ])('%j marks %s', (line, part, before, carets) => {
    expect(frameOf([line], place(line.indexOf(part) + 1, part.length), asIs)).toMatchObject({ before, carets });
  });

  test('stay within the line', () => {
    expect(frameOf(['ab'], place(2, 50), asIs)).toEqual({ excerpt: 'ab', before: 1, carets: 1 });
    expect(frameOf(['ab'], place(9, 1), asIs)).toEqual({ excerpt: 'ab', before: 2, carets: 1 });
    expect(frameOf(['ab'], place(1, 0), asIs)).toEqual({ excerpt: 'ab', before: 0, carets: 1 });
    expect(frameOf([''], place(1, 1), asIs)).toEqual({ excerpt: '', before: 0, carets: 1 });
  });

  test('a line the file does not have has no frame', () => {
    expect(frameOf(['a'], place(1, 1, 2), asIs)).toBeUndefined();
    expect(frameOf([], place(1, 1), asIs)).toBeUndefined();
  });
});

test('a hidden name moves the carets with the text', () => {
  const mask = asMask((text) => text.replaceAll('阿依古丽·买买提', '阿某某'));
  const line = 'note: 阿依古丽·买买提 c107';
  expect(frameOf([line], place(line.indexOf('c107') + 1, 4), mask)).toEqual({
    excerpt: 'note: 阿某某 c107',
    before: 13,
    carets: 4,
  });
});

test('people.yaml is veiled', () => {
  expect(frameOf(['  - 姓名：王小芳'], place(7, 1, 1, 'people.yaml'), asIs)).toEqual({
    excerpt: '  - 姓名：＊＊＊',
    before: 8,
    carets: 2,
  });
});

test('what would repaint the terminal is shown as �', () => {
  expect(frameOf(['a\u001B[2Jb\u202Ec'], place(7, 1), asIs)?.excerpt).toBe('a\uFFFD[2Jbc');
});

test('a mark without width hides no name, and moves no caret', () => {
  const mask = asMask((text) => text.replaceAll('林小禾', '林某某'));
  const frame = frameOf(['林\u200b小\u200b禾 c107'], place(7, 4), mask);
  expect(frame).toEqual({ excerpt: '林某某 c107', before: 7, carets: 4 });
});

test('the day of an entry is shown, though it is a birth as well', () => {
  const mask = asMask((text) => text.replaceAll('2024-10-27', '****-**-**'));
  const show = (line: string, file?: string) => frameOf([line], place(1, 1, 1, file), mask)?.excerpt;
  expect(show('- {日期: 2024-10-27, 备注: 生于2024-10-27}')).toBe('- {日期: 2024-10-27, 备注: 生于****-**-**}');
  expect(show('  date: 2024-10-27..2024-10-28')).toBe('  date: 2024-10-27..2024-10-28');
  expect(show('  出生日期: 2024-10-27')).toBe('  出生日期: ****-**-**');
  expect(show('  日期: 2024-10-27', 'people.yaml')).not.toContain('2024');
});

test('no place that cuts a text cuts a number or a name before it is hidden', () => {
  const mask = messageMask({ value: { people }, sources: new Map() });
  const isTold = (text: string) => /\d{5}|小明/.test(text);
  for (let length = 0; length < 230; length++) {
    const text = `${'长'.repeat(length)}13800000001李小明${'文'.repeat(150)}`;
    for (const at of [0, 20, 40]) expect(isTold(frameOf([text], place(at + 1, 3), mask)?.excerpt ?? '')).toBe(false);
    const found = { code: 'markdown-as-text', place: null, values: { found: text, what: 'strike' } } as const;
    const value = { code: 'unknown-kind', place: null, values: { value: text, nearest: '', allowed: '' } } as const;
    for (const problem of [found, value]) {
      const { wrong, remedy } = sentenceOf<ProblemCode>(problem, 'zh', mask);
      expect(isTold(wrong + remedy)).toBe(false);
      expect(wrong.length).toBeLessThan(260);
    }
  }
});

describe('a long line', () => {
  test('is cut to a window around the place', () => {
    const line = `note: ${'长'.repeat(200)}c107${'文'.repeat(200)}`;
    const frame = frameOf([line], place(line.indexOf('c107') + 1, 4), asIs);
    expect(frame?.excerpt).toMatch(/^…长+c107文+…$/);
    expect(widthOf(frame?.excerpt.split('c107')[0] ?? '')).toBe(frame?.before);
    expect(frame?.carets).toBe(4);
  });

  test('keeps its beginning when the place is there', () => {
    const frame = frameOf([`date：${'长'.repeat(200)}`], place(5, 1), asIs);
    expect(frame).toMatchObject({ before: 4, carets: 2 });
    expect(frame?.excerpt).toMatch(/^date：长+…$/);
  });

  test('is never wider than the window, and the carets never leave it', () => {
    const units = fc.constantFrom('长', 'a', '“', '𠀋', '\u0301', '\t');
    fc.assert(
      fc.property(fc.string({ unit: units, maxLength: 400 }), fc.nat(420), fc.nat(420), (line, column, length) => {
        const frame = frameOf([line], place(column + 1, length), asIs);
        const width = widthOf(frame?.excerpt ?? '');
        expect(width).toBeLessThanOrEqual(102);
        expect((frame?.before ?? 0) + (frame?.carets ?? 0)).toBeLessThanOrEqual(width + 1);
        expect(frame?.before).toBeGreaterThanOrEqual(0);
        expect(frame?.carets).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
