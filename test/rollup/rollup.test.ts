import { expect, test } from 'vitest';
import { type KindName, kindWords } from '../../src/language/vocabulary.ts';
import { kindNames, kinds } from '../../src/log/kinds/index.ts';
import { rollUp } from '../../src/rollup/rollup.ts';
import { asMasked, type EntryWords, ledgerOf } from './ledger-of.ts';

const date = '2024-10-08';
const oneOfEach: { readonly [K in KindName]: Extract<EntryWords, { kind: K }> } = {
  visit: { kind: 'visit', date },
  call: { kind: 'call', date },
  letter: { kind: 'letter', date },
  talk: { kind: 'talk', date },
  pairing: { kind: 'pairing', date, by: ['h1'], to: ['c1'] },
  supplies: { kind: 'supplies', date, items: [{ item: '书包', quantity: 1, unit: '个' }] },
  activity: { kind: 'activity', date, title: '读书会' },
  meeting: { kind: 'meeting', date, title: '家长会' },
  training: { kind: 'training', date, title: '讲座' },
  checkup: { kind: 'checkup', date },
  survey: { kind: 'survey', date },
  publicity: { kind: 'publicity', date, copies: 300 },
  award: { kind: 'award', date, honour: '先进集体' },
  rule: { kind: 'rule', date, title: '值班制度' },
};
test.each(Object.keys(kindWords) as KindName[])('a %s is counted in its own place only', (kind) => {
  const rollup = rollUp(ledgerOf({ entries: [oneOfEach[kind]] }));
  expect(kindNames.filter((one) => rollup[kinds[one].property].count.value > 0)).toEqual([kind]);
});

test('all entries by kind, in the order of the vocabulary', () => {
  const { entries } = rollUp(ledgerOf({ entries: [oneOfEach.rule, oneOfEach.call, oneOfEach.visit, oneOfEach.call] }));
  expect(entries.byKind.rows.map(({ label, figure }) => [label, figure.name, figure.value])).toEqual([
    ['家访', 'entries.byKind.visit', 1],
    ['通话', 'entries.byKind.call', 2],
    ['制度', 'entries.byKind.rule', 1],
  ]);
});

test('copies spread', () => {
  const { publicity } = rollUp(ledgerOf({ entries: [oneOfEach.publicity, { kind: 'publicity', date }] }));
  expect(publicity.copies).toMatchObject({ value: 300, unit: '份' });
});

test('narrative is sorted by name, whatever the order of files', () => {
  const told = ['成效', 'plans', '10', '2'].map((name) => ({ name, file: `narrative/${name}.md`, text: '' }));
  const rollup = rollUp(asMasked({ ...ledgerOf({}), narrative: told }));
  expect(rollup.narrative.map(({ name }) => name)).toEqual(['2', '10', 'plans', '成效']);
});

test('a ledger of nothing rolls up to zeros', () => {
  const rollup = rollUp(ledgerOf({}));
  expect(rollup.entries.count.value).toBe(0);
  expect(rollup.visits.byMonth.rows).toHaveLength(5);
  expect(rollup.visits.byClass.rows).toEqual([]);
});

test('the ledger is left as it was', () => {
  const ledger = ledgerOf({
    entries: [oneOfEach.visit, oneOfEach.rule, oneOfEach.call].map((entry) => ({ ...entry })),
  });
  const before = structuredClone(ledger);
  rollUp(ledger);
  expect(ledger).toEqual(before);
});
