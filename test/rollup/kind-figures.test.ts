import { expect, test } from 'vitest';
import type { Breakdown } from '../../src/rollup/figure.ts';
import { rollUp } from '../../src/rollup/rollup.ts';
import { type EntryWords, type LedgerWords, ledgerOf } from './ledger-of.ts';

const people: LedgerWords = {
  children: [
    { id: 'c1', class: '四（1）班', village: '石桥村', household: 'f1' },
    { id: 'c2', class: '二（1）班', village: '柳湾村', household: 'f1' },
    { id: 'c3', grade: '一年级' },
  ],
  helpers: [
    { id: 'h2', name: '王某某' },
    { id: 'h1', name: '王某某' },
  ],
};
const visits: readonly EntryWords[] = [
  { kind: 'visit', date: '2024-12-02..2024-12-05', by: ['h1', 'h2'], to: ['c1', 'c2'], category: '期末家访' },
  { kind: 'visit', date: '2024-09', by: ['h1'], to: ['c1', 'c3'] },
  { kind: 'visit', date: '2024-09-10', children: 5, households: 4 },
];

function visitsOf(entries: readonly EntryWords[] = visits) {
  return rollUp(ledgerOf({ ...people, entries })).visits;
}

function rowsOf({ rows }: Breakdown): readonly (readonly [string, number])[] {
  return rows.map(({ label, figure }) => [label, figure.value]);
}

test('entries, turns and distinct counts', () => {
  const figures = visitsOf();
  expect({
    count: figures.count.value,
    turns: figures.turns.value,
    householdTurns: figures.householdTurns.value,
    children: figures.children.value,
    households: figures.households.value,
    helpers: figures.helpers.value,
    people: figures.people.value,
  }).toEqual({ count: 3, turns: 9, householdTurns: 7, children: 3, households: 2, helpers: 2, people: 9 });
});

test('every month of the period has a row, and an entry belongs to the month it begins in', () => {
  expect(rowsOf(visitsOf().byMonth)).toEqual([
    ['2024年9月', 2],
    ['2024年10月', 0],
    ['2024年11月', 0],
    ['2024年12月', 1],
    ['2025年1月', 0],
  ]);
});

test('classes are in the order of grades, stated numbers under 未注明', () => {
  expect(rowsOf(visitsOf().byClass)).toEqual([
    ['一年级', 1],
    ['二（1）班', 1],
    ['四（1）班', 2],
    ['未注明', 5],
  ]);
});

test('villages are in the order of the list', () => {
  expect(rowsOf(visitsOf().byVillage)).toEqual([
    ['石桥村', 2],
    ['柳湾村', 1],
    ['未注明', 6],
  ]);
});

test('children stated for a survey of one village live there', () => {
  const survey = (villages: readonly string[]): EntryWords => ({
    kind: 'survey',
    date: '2024-09-10',
    children: 4,
    villages,
  });
  const { surveys } = rollUp(ledgerOf({ entries: [survey(['石桥村']), survey(['柳湾村', '石桥村'])] }));
  expect(rowsOf(surveys.byVillage)).toEqual([
    ['石桥村', 4],
    ['未注明', 4],
  ]);
});

test('helpers with the same masked name keep rows of their own', () => {
  const { byHelper } = visitsOf();
  expect(byHelper.rows.map(({ label, figure }) => [label, figure.name, figure.value])).toEqual([
    ['王某某', 'visits.byHelper.h2', 1],
    ['王某某', 'visits.byHelper.h1', 2],
    ['未注明', 'visits.byHelper.未注明', 1],
  ]);
  expect(byHelper.total).toMatchObject({ name: 'visits.byHelper', value: 4 });
});

test('categories are in the order of first mention, with no rows if no entry has one', () => {
  expect(rowsOf(visitsOf().byCategory)).toEqual([
    ['期末家访', 1],
    ['未注明', 2],
  ]);
  expect(visitsOf(visits.slice(1)).byCategory.rows).toEqual([]);
});

test('groups of participants, and what is stated beyond them', () => {
  const { trainings } = rollUp(
    ledgerOf({
      entries: [
        {
          kind: 'training',
          date: '2024-12-13',
          title: '家庭教育讲座',
          people: 180,
          participants: { parents: 150, students: 20, 律师: 1 },
        },
        { kind: 'training', date: '2024-12-20', title: '教师培训', people: 12 },
      ],
    }),
  );
  expect(rowsOf(trainings.byGroup)).toEqual([
    ['学生', 20],
    ['家长', 150],
    ['律师', 1],
    ['未注明', 21],
  ]);
});

test('groups of people of whom none is said to have come add up, too', () => {
  const entry = {
    kind: 'meeting',
    date: '2024-12-13',
    title: '家长会',
    people: 0,
    participants: { parents: 3 },
  } as const;
  const { byGroup } = rollUp(ledgerOf({ entries: [entry] })).meetings;
  expect([rowsOf(byGroup), byGroup.total.value]).toEqual([[['家长', 3]], 3]);
});

test('the list is in the order of dates, and featured entries are listed separately', () => {
  const activity = (date: string, feature: boolean): EntryWords => ({
    kind: 'activity',
    date,
    title: '读书会',
    feature,
  });
  const { activities } = rollUp(ledgerOf({ entries: [activity('2024-11-21', true), activity('2024-10-08', false)] }));
  expect(activities.lines.list.map(({ when }) => when.from)).toEqual(['2024-10-08', '2024-11-21']);
  expect(activities.lines.featured).toEqual(activities.lines.list.slice(1));
});
