import { expect, test } from 'vitest';
import { rollUp } from '../../src/rollup/rollup.ts';
import { figureAt, figures } from '../../src/rollup/trace.ts';
import { ledgerOf } from './ledger-of.ts';

const rollup = rollUp(
  ledgerOf({
    children: [{ id: 'c1', class: '4.2班' }],
    indicators: [{ id: 'list', name: '床位', value: 12, unit: '床' }],
    entries: [{ kind: 'visit', date: '2024-10-08', by: ['total'], to: ['c1'], photos: ['photos/1.jpg'] }],
  }),
);

test.each([
  ['visits.count', 'visits.count'],
  ['visits.byMonth.2024-10', 'visits.byMonth.2024-10'],
  ['visits.byMonth.total', 'visits.count'],
  ['visits.byClass.4.2班', 'visits.byClass.4.2班'],
  ['visits.byHelper', 'visits.byHelper'],
  ['visits.list.log/a.yaml:1.people', 'visits.list.log/a.yaml:1.people'],
  ['children.byClass.4.2班', 'children.byClass.4.2班'],
  ['indicators.list.value', 'indicators.list.value'],
  ['period.weeks', 'period.weeks'],
  ['visits.cuont', undefined],
  ['visits', undefined],
  ['visits.count.value', undefined],
  ['constructor', undefined],
  ['', undefined],
])('%s gives %s', (name, found) => expect(figureAt(rollup, name)?.name).toBe(found));

test('every figure is found by its name', () => {
  const all = figures(rollup, { lines: true });
  expect(all.size).toBeGreaterThan(200);
  for (const [name, figure] of all) expect(figureAt(rollup, name)).toBe(figure);
});

test('figures of single entries come only when asked for', () => {
  const names = [...figures(rollup).keys()];
  expect(names).toContain('indicators.list.value');
  expect(names.filter((name) => name.includes('.list.log/'))).toEqual([]);
});
