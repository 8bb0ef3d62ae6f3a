import { expect, test } from 'vitest';
import { rollUp } from '../../src/rollup/rollup.ts';
import { figureAt } from '../../src/rollup/trace.ts';
import { ledgerOf } from './ledger-of.ts';

test('a line has names for ids, classes in order, and figures of its own', () => {
  const ledger = ledgerOf({
    children: [
      { id: 'c1', name: '林某某', class: '四（1）班', household: 'f1' },
      { id: 'c2', name: '石某', class: '一（2）班', household: 'f2' },
    ],
    helpers: [{ id: 'h1', name: '周芸' }],
    entries: [
      {
        kind: 'activity',
        date: '2024-11-21',
        title: '读书会',
        by: ['h1', 'h9'],
        to: ['c1', 'c2', 'c1'],
        participants: { students: 40 },
      },
    ],
  });
  const [line] = rollUp(ledger).activities.lines.list;
  expect(line).toMatchObject({
    id: 'log/a.yaml:1',
    kind: 'activity',
    when: { type: 'day', from: '2024-11-21' },
    by: ['周芸', 'h9'],
    to: ['林某某', '石某'],
    classes: ['一（2）班', '四（1）班'],
    people: { name: 'activities.list.log/a.yaml:1.people', value: 40, unit: '人次' },
    households: { name: 'activities.list.log/a.yaml:1.households', value: 2, unit: '户次' },
    groups: [{ label: '学生', figure: { name: 'activities.list.log/a.yaml:1.groups.students', value: 40 } }],
  });
  expect(line?.entry).toBe(ledger.entries[0]);
});

test('what was handed out is a figure of the line', () => {
  const items = [
    { item: '大米', quantity: 2.5, unit: '千克' },
    { item: '大米', quantity: 3, unit: '袋' },
  ];
  const rollup = rollUp(ledgerOf({ entries: [{ kind: 'supplies', date: '2024-12-01', items }] }));
  const second = figureAt(rollup, 'supplies.list.log/a.yaml:1.items.大米/袋.quantity');
  expect(second).toMatchObject({
    value: 3,
    unit: '袋',
    evidence: { parts: [{ amount: 3, entries: ['log/a.yaml:1'] }] },
  });
  expect(rollup.supplies.lines.list[0]?.items).toMatchObject([{ quantity: { value: 2.5 } }, { quantity: second }]);
});
