import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatMoney,
  formatNumber,
  formatPercent,
  formatPoints,
  formatRounded,
  type RoundingWord,
} from '../../src/language/rounding.ts';

const rounded: [value: number, unit: string, word: RoundingWord | undefined, words: string][] = [
  [7128, '元', undefined, '7000余元'],
  [688, '人', undefined, '近700人'],
  [19.04, '%', undefined, '近20%'],
  [7000, '元', undefined, '7000元'],
  [700, '人', undefined, '700人'],
  [183, '人', undefined, '180余人'],
  [103_500, '次', undefined, '10万余次'],
  [128_000, '人', undefined, '近13万人'],
  [23_500, '人', undefined, '2.3万余人'],
  [101_000_000, '元', undefined, '1亿余元'],
  [7450, '人', undefined, '7400余人'],
  [7480, '人', undefined, '近7500人'],
  [950, '人', undefined, '近1000人'],
  [946, '人', undefined, '近950人'],
  [944, '人', undefined, '900余人'],
  [96, '人', undefined, '近100人'],
  [57, '人', undefined, '近60人'],
  [56, '人', undefined, '50余人'],
  [15, '人', undefined, '10余人'],
  [19, '人', undefined, '近20人'],
  [10, '人', undefined, '10人'],
  [9, '人', undefined, '9人'],
  [1, '人', undefined, '1人'],
  [0, '人', undefined, '0人'],
  [20, '%', undefined, '20%'],
  [23, '%', undefined, '23%'],
  [20.3, '%', undefined, '20%以上'],
  [99.6, '%', undefined, '近100%'],
  [4.87, '%', undefined, '近5%'],
  [4.4, '%', undefined, '4%以上'],
  [0.4, '%', undefined, '0.4%'],
  [7128, '元', '多', '7000多元'],
  [7128, '元', '近', '近7200元'],
  [7128, '元', '约', '约7000元'],
  [7480, '元', '约', '约7500元'],
  [688, '人', '余', '680余人'],
  [688, '人', '约', '约700人'],
  [15, '人', '近', '15人'],
  [15, '人', '约', '15人'],
  [15, '人', '余', '10余人'],
  [7000, '元', '余', '7000元'],
  [7000, '元', '近', '7000元'],
  [8, '人', '约', '8人'],
];

describe('rounded wording', () => {
  test.each(rounded)('%d%s with %s is %s', (value, unit, word, words) => {
    expect(formatRounded(value, unit, word)).toBe(words);
  });

  test('is always true of the number', () => {
    const words = fc.constantFrom<RoundingWord | undefined>('余', '多', '近', '约', undefined);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), words, (value, word) => {
        const [, before, digits, myriad, after] =
          /^(近|约)?([\d.]+)(万)?(余|多)?人$/.exec(formatRounded(value, '人', word)) ?? [];
        const round = Math.round(Number(digits) * (myriad ? 10_000 : 1));
        if (before === '近') expect(round).toBeGreaterThan(value);
        else if (after) expect(round).toBeLessThan(value);
        else if (before === undefined) expect(round).toBe(value);
        if (before) expect(Math.abs(round - value) * 20).toBeLessThanOrEqual(round);
      }),
    );
  });
});

describe('exact numbers', () => {
  test.each([
    [0.1 + 0.2, '0.3'],
    [1.005, '1.01'],
    [19.045, '19.05'],
    [-1.005, '-1.01'],
    [7128, '7128'],
    [92_300_000, '92300000'],
    [1e-9, '0'],
  ])('%d is %s', (value, digits) => expect(formatNumber(value)).toBe(digits));

  test.each([
    [19.04, '19.04%'],
    [19, '19%'],
    [19.5, '19.5%'],
    [100 / 3, '33.33%'],
    [100, '100%'],
    [99.999, '99.99%'],
    [0.001, '不足0.01%'],
    [0, '0%'],
    [120.5, '120.5%'],
    [-2.5, '-2.5%'],
  ])('%d is %s', (value, words) => expect(formatPercent(value)).toBe(words));

  test('with one decimal', () => {
    expect(formatPercent(19.04, 1)).toBe('19%');
    expect(formatPercent(99.96, 1)).toBe('99.9%');
    expect(formatPercent(0.04, 1)).toBe('不足0.1%');
  });

  test('percentage points carry no sign', () => {
    expect(formatPoints(3.2)).toBe('3.2个百分点');
    expect(formatPoints(19.04 - 22.54)).toBe('3.5个百分点');
  });
});

describe('money', () => {
  const money: [fen: number, unit: '元' | '万元' | undefined, words: string][] = [
    [712_800, undefined, '7128元'],
    [712_850, undefined, '7128.50元'],
    [712_805, undefined, '7128.05元'],
    [1_920_000, undefined, '1.92万元'],
    [1_920_000, '元', '19200元'],
    [1_920_050, undefined, '19200.50元'],
    [1_920_050, '万元', '1.92万元'],
    [1_925_000, '万元', '1.93万元'],
    [100_000_000, undefined, '100万元'],
    [10_000_000, undefined, '10万元'],
    [712_800, '万元', '0.71万元'],
    [400, '万元', '4元'],
    [0, undefined, '0元'],
    [5, undefined, '0.05元'],
    [-712_850, undefined, '-7128.50元'],
    [29, undefined, '0.29元'],
  ];
  test.each(money)('%d fen in %s is %s', (fen, unit, words) => expect(formatMoney(fen, unit)).toBe(words));

  test('in 元 nothing is lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (fen) => {
        const words = formatMoney(fen, '元');
        expect(Math.round(Number(words.slice(0, -1)) * 100)).toBe(fen);
      }),
    );
  });
});
