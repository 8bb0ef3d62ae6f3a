import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberMask } from '../../../src/ledger/mask/numbers-in-text.ts';
import { hidden, listed, stays } from './number-rows.ts';

const mask = numberMask(listed, '×');
const maskInMessage = numberMask(listed, '*');
const sign = /[\p{Nd}\p{sc=Latin}〇零○一壹幺二贰三叁四肆五伍六陆七柒八捌九玖十廿元]/gu;
const covered = (row: string) =>
  row.replace(/⟦([^⟧]*)⟧/gu, (_, secret: string) =>
    secret
      .replace(/&nbsp;/g, '\0')
      .replace(sign, '×')
      .replace(/\0/g, '&nbsp;'),
  );
const written = (row: string) => row.replace(/[⟦⟧]/gu, '');

describe.each(Object.entries(hidden))('%s are hidden', (_, rows) => {
  test.each(rows)('%s', (row) => expect(mask(written(row))).toBe(covered(row)));
});

describe.each(Object.entries(stays))('%s stay', (_, rows) => {
  test.each(rows)('%s', (row) => {
    expect(mask(row)).toBe(row);
  });
});

test('the tables are long enough to mean something', () => {
  expect(Object.values(hidden).flat().length).toBeGreaterThan(120);
  expect(Object.values(stays).flat().length).toBeGreaterThan(80);
});

test('a message keeps its width: wide digits become wide stars', () => {
  expect(maskInMessage('电话１３８００００１２３４、13800001234')).toBe('电话＊＊＊＊＊＊＊＊＊＊＊、***********');
  expect(maskInMessage('一三八零零零零一二三四')).toBe('＊'.repeat(11));
});

const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));
const mobile = fc.tuple(fc.constantFrom('13', '15', '17', '18', '19'), digits(9)).map((parts) => parts.join(''));
const gaps = [
  ' ',
  '-',
  '—',
  '－',
  '‑',
  '\u00a0',
  '\u3000',
  '\t',
  '\u200b',
  '\u2060',
  '**',
  '__',
  ' - ',
  '\\-',
  '.',
  '/',
];
const spelt = [
  '0123456789',
  '０１２３４５６７８９',
  '〇一二三四五六七八九',
  '零幺二三四五六七八九',
  '零壹贰叁肆伍陆柒捌玖',
];
const around = fc.string({ unit: fc.constantFrom('电', '话', 'a', '：', '，', '。', '的', '(', '爷爷'), maxLength: 6 });

/** A number with its digits in groups of these sizes, each parted and spelt as drawn. */
function typed(number: string, sizes: readonly number[], gap: string, styles: readonly string[]): string {
  let from = 0;
  const groups = sizes.map((size, at) => {
    const style = [...(styles[at % styles.length] ?? '')];
    const group = number.slice(from, from + size);
    from += size;
    return group.replace(/\d/g, (digit) => style[Number(digit)] ?? digit);
  });
  return groups.join(gap);
}

const shapes = fc.constantFrom([11], [3, 4, 4], [4, 4, 3], [3, 3, 5], [3, 8], [7, 4], Array<number>(11).fill(1));

test('no mobile phone is left, however it is grouped, parted, spelt and surrounded, and the length stays', () => {
  fc.assert(
    fc.property(
      around,
      mobile,
      shapes,
      fc.constantFrom(...gaps),
      fc.array(fc.constantFrom(...spelt), { minLength: 1, maxLength: 3 }),
      around,
      (before, number, sizes, gap, styles, after) => {
        // 1985 2016 …: groups that are years or days are dates.
        fc.pre(sizes.length !== 3 || sizes[0] === 3 || !/^19/.test(number));
        fc.pre(sizes[0] !== 3 || sizes[1] !== 8 || !/^...(19|20)/.test(number));
        const text = `${before}${typed(number, sizes, gap, styles)}${after}`;
        const masked = mask(text);
        expect(masked.match(sign) ?? []).toEqual(before.concat(after).match(sign) ?? []);
        expect(masked).toHaveLength(text.length);
      },
    ),
    { numRuns: 400 },
  );
});

const calendar = fc.tuple(
  fc.integer({ min: 1930, max: 2020 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);
const identity = fc
  .tuple(fc.constantFrom('110101', '421200', '330106', '650102'), calendar, digits(3))
  .map(([place, day, order]) => {
    const seventeen = `${place}${day.map((part) => String(part).padStart(2, '0')).join('')}${order}`;
    const rest = [...seventeen].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
    return seventeen + '10X98765432'[rest];
  });
const sizes = (count: number) =>
  fc.array(fc.integer({ min: 1, max: 8 }), { minLength: count }).map((drawn) => {
    const cut: number[] = [];
    for (const size of drawn) cut.push(Math.min(size, count - cut.reduce((sum, part) => sum + part, 0)));
    return cut.filter((size) => size > 0);
  });

test('no identity number with a right check digit is left, in any groups at all', () => {
  fc.assert(
    fc.property(around, identity, sizes(18), fc.constantFrom(...gaps), around, (before, number, groups, gap, after) => {
      const masked = mask(`${before}${typed(number, groups, gap, ['0123456789'])}${after}`);
      expect(masked.match(/[\dX]/g) ?? []).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const figure = fc.oneof(
  fc.integer({ min: 0, max: 9_999_999 }).map(String),
  fc.integer({ min: 1000, max: 9_999_999 }).map((value) => value.toLocaleString('en')),
  fc.double({ min: 0, max: 99_999, noNaN: true }).map((value) => value.toFixed(2)),
  calendar.map(([y, m, d]) => `${y + 90}年${m}月${d}日`),
  calendar.map(([y, m, d]) => `${2021 + (y % 10)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`),
  calendar.map(([y, m]) => `${2021 + (y % 10)}.${m}`),
  fc.integer({ min: 1, max: 23 }).map((hour) => `${hour}:${hour + 10}`),
  fc.integer({ min: 1, max: 99 }).map((value) => `${value}%`),
);
const words = fc.constantFrom(
  '共',
  '走访',
  '发放书包',
  '、',
  '，',
  '；',
  '至',
  '人，',
  '元。',
  '次、',
  '｜',
  '（',
  '）',
);

test('ordinary dates, amounts and figures stay', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(words, figure), { maxLength: 8 }), (pieces) => {
      const text = pieces.flat().join('');
      expect(mask(text)).toBe(text);
    }),
    { numRuns: 400 },
  );
});

test('a mobile phone that is called one is hidden in any groups at all', () => {
  const label = fc.constantFrom('电话：', '手机', '联系方式 ', '拨打', '微信/电话 ');
  fc.assert(
    fc.property(label, mobile, sizes(11), fc.constantFrom(...gaps, '*', '×'), (before, number, groups, gap) => {
      expect(mask(`${before}${typed(number, groups, gap, ['0123456789'])}。`).match(/\d/g) ?? []).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
