import { expect, test } from 'vitest';
import { countIndicators } from '../../src/rollup/indicators.ts';
import type { Indicator } from '../../src/workspace/indicators.ts';

const workers: Indicator = { id: 'workers', name: '社工', value: 688, unit: '人' };

function only(indicator: Omit<Indicator, 'id' | 'name' | 'unit'> & { readonly unit?: string }) {
  return countIndicators([workers, { id: 'x', name: '甲', unit: '人', ...indicator }]).x;
}

test('share and ratio of another indicator are exact and traced to both', () => {
  const { share, ratio } = only({ value: 603, of: 'workers' }) ?? {};
  expect(share).toEqual({
    name: 'indicators.x.share',
    value: 60300 / 688,
    unit: 'percent',
    evidence: { from: 'figures', by: 'ratio', figures: ['indicators.x.value', 'indicators.workers.value'] },
  });
  expect(ratio).toMatchObject({ value: 603 / 688, unit: '' });
});

test.each([
  ['of the same day', '2024-09-01', '2024-09-01', 50, 'value'],
  ['of a day on which the whole was measured, too', '2023-09-01', '2024-09-01', 25, 'earlier'],
  ['of a day long ago', '2022-09-01', '2024-09-01', 20, 'history.2022-09-01'],
  ['of a day on which it was not', '2023-08-31', '2024-09-01', undefined, ''],
  ['of an unknown day', undefined, '2024-09-01', 50, 'value'],
  ['of a whole of an unknown day', '2024-09-01', undefined, 50, 'value'],
])('a share is %s', (_, date, wholeDate, percent, from) => {
  const earlier = [
    { value: 500, date: '2022-09-01' },
    { value: 400, date: '2023-09-01' },
  ];
  const whole = { id: 'all', name: '全部', value: 200, unit: '人', earlier, ...(wholeDate && { date: wholeDate }) };
  const part = { id: 'x', name: '甲', value: 100, unit: '人', of: 'all', ...(date && { date }) };
  const { share, ratio } = countIndicators([whole, part]).x ?? {};
  expect(share?.value).toBe(percent);
  expect(ratio === undefined).toBe(percent === undefined);
  if (percent) expect(share?.evidence).toMatchObject({ figures: ['indicators.x.value', `indicators.all.${from}`] });
});

test('change against the earlier value', () => {
  const { earlier, difference, growth, points } = only({ value: 81639, earlier: [{ value: 18271 }] }) ?? {};
  expect(earlier).toMatchObject({ name: 'indicators.x.earlier', value: 18271 });
  expect(difference).toMatchObject({ value: 63368, unit: '人', evidence: { by: 'difference' } });
  expect(growth).toMatchObject({ value: 6336800 / 18271, unit: 'percent', evidence: { by: 'growth' } });
  expect(points).toBeUndefined();
});

test('a loss is a negative growth', () => {
  expect(only({ value: 18, earlier: [{ value: 24 }] })).toMatchObject({
    difference: { value: -6 },
    growth: { value: -25 },
  });
});

test('percentage points for values in percent, without float noise', () => {
  expect(only({ value: 99.8, unit: '%', earlier: [{ value: 99.5 }] })).toMatchObject({
    points: {
      value: 0.3,
      unit: 'point',
      evidence: { by: 'points', figures: ['indicators.x.value', 'indicators.x.earlier'] },
    },
  });
});

test('how far a target is reached', () => {
  expect(only({ value: 63, target: 60 })).toMatchObject({
    target: { name: 'indicators.x.target', value: 60 },
    attainment: { value: 105, unit: 'percent', evidence: { figures: ['indicators.x.value', 'indicators.x.target'] } },
  });
});

test.each([
  ['an unknown indicator', { value: 5, of: 'nothing' }, ['share', 'ratio']],
  ['an earlier value of zero', { value: 5, earlier: [{ value: 0 }] }, ['growth']],
  ['a target of zero', { value: 5, target: 0 }, ['attainment']],
  [
    'nothing to compare with',
    { value: 5 },
    ['share', 'ratio', 'earlier', 'difference', 'growth', 'points', 'target', 'attainment', 'date', 'source'],
  ],
])('no figure from %s', (_, indicator, absent) => {
  for (const part of absent) expect(only(indicator)).not.toHaveProperty(part);
});

test.each([
  ['人', '名', undefined, true],
  ['份', '人', undefined, true],
  ['份', '户', undefined, true],
  ['户', '人', undefined, false],
  ['人', '户', undefined, false],
  ['张', '人', undefined, false],
  ['份', '人', 100, false],
  ['元', '户', undefined, false],
])('%s of %s is a share: every %s, %s', (unit, whole, every, isShare) => {
  const figures = countIndicators([
    { ...workers, unit: whole },
    { id: 'x', name: '甲', unit, value: 5, of: 'workers', ...(every && { every }) },
  ]).x;
  expect(figures?.share !== undefined).toBe(isShare);
});

test('a value of zero is a share of zero', () => {
  expect(only({ value: 0, of: 'workers' })?.share?.value).toBe(0);
});

test('date and source are handed on, the source as evidence, too', () => {
  expect(only({ value: 5, date: '2024-12-31', source: '学籍系统' })).toMatchObject({
    label: '甲',
    date: '2024-12-31',
    source: '学籍系统',
    value: { evidence: { from: 'indicator', indicator: 'x', source: '学籍系统' } },
  });
});

test('an id may be a name that objects have', () => {
  const figures = countIndicators([
    { ...workers, id: '__proto__' },
    { ...workers, id: 'constructor' },
  ]);
  expect(Object.keys(figures)).toEqual(['__proto__', 'constructor']);
});

test('a rate counts for every so many of the whole and is traced to both', () => {
  const beds = only({ value: 2703, unit: '张', of: 'workers', every: 1000 });
  expect(beds?.rate).toEqual({
    name: 'indicators.x.rate',
    value: 2703000 / 688,
    unit: '张',
    evidence: { from: 'figures', by: 'ratio', figures: ['indicators.x.value', 'indicators.workers.value'] },
  });
  expect(beds).toMatchObject({ every: 1000, wholeLabel: '社工', wholeUnit: '人' });
  expect(beds).not.toHaveProperty('whole');
  expect(beds).not.toHaveProperty('share');
  expect(only({ value: 43, of: 'workers', every: 100 })).toMatchObject({
    share: { value: 6.25 },
    rate: { value: 6.25 },
  });
});

test.each([
  ['45444 元/年', 45444, '元/年', { value: 3787, unit: '元/月' }],
  ['4.8 万元/年', 4.8, '万元/年', { value: 0.4, unit: '万元/月' }],
])('%s by the month', (_, value, unit, monthly) => {
  expect(only({ value, unit })?.monthly).toMatchObject(monthly);
});

test.each(['元', '吨/年', '元/年级', '百元/年'])('%s is no pay by the year', (unit) => {
  expect(only({ value: 12, unit })).not.toHaveProperty('monthly');
});

test('of a range only monthly amounts are derived', () => {
  const pay = only({
    value: [36000, 48000],
    unit: '元/年',
    of: 'workers',
    every: 10,
    target: 50000,
    earlier: [{ value: [12000, 24000] }],
  });
  expect(pay).toMatchObject({
    value: { name: 'indicators.x.value', value: 36000 },
    upper: { name: 'indicators.x.upper', value: 48000 },
    monthly: { value: 3000 },
    monthlyUpper: { value: 4000 },
    earlier: { name: 'indicators.x.earlier', value: 12000 },
    earlierUpper: { name: 'indicators.x.earlierUpper', value: 24000 },
  });
  for (const part of ['share', 'ratio', 'rate', 'difference', 'growth', 'attainment']) {
    expect(pay).not.toHaveProperty(part);
  }
});

test.each([
  ['a number and a range before it', { value: 5, earlier: [{ value: [3, 4] as const }] }],
  ['a range and a number before it', { value: [5, 6] as const, earlier: [{ value: 4 }] }],
])('there is no change between %s', (_, indicator) => {
  for (const part of ['difference', 'growth', 'points']) {
    expect(only({ ...indicator, unit: '%' })).not.toHaveProperty(part);
  }
});

test('nothing is a share of a range', () => {
  const { x } = countIndicators([
    { ...workers, value: [600, 700] },
    { id: 'x', name: '甲', value: 5, unit: '人', of: 'workers', every: 10 },
  ]);
  for (const part of ['share', 'ratio', 'rate']) expect(x).not.toHaveProperty(part);
});

test('dated values are in the order of their dates, and the change is counted from the latest', () => {
  const area = only({
    value: 81639,
    earlier: [
      { value: [40000, 40200], date: '2011-12-31' },
      { value: 60000, date: '2012-12-31' },
      { value: 18271, date: '2009-12-31' },
    ],
  });
  expect(area?.history.map(({ value, upper, date }) => [value.name, value.value, upper?.name, date])).toEqual([
    ['indicators.x.history.2009-12-31', 18271, undefined, '2009-12-31'],
    ['indicators.x.history.2011-12-31', 40000, 'indicators.x.history.2011-12-31.upper', '2011-12-31'],
    ['indicators.x.earlier', 60000, undefined, '2012-12-31'],
  ]);
  expect(area?.earlier?.value).toBe(60000);
  expect(area?.difference?.value).toBe(21639);
});

test('values without dates were written in order', () => {
  const area = only({ value: 3, earlier: [{ value: 1 }, { value: 2, date: '2009-12-31' }] });
  expect(area?.history.map(({ value }) => value.name)).toEqual(['indicators.x.history.1', 'indicators.x.earlier']);
  expect(area?.earlier?.value).toBe(2);
});
