import { expect, test } from 'vitest';
import { directoryOf } from '../../src/rollup/directory.ts';
import { tallyOf } from '../../src/rollup/tally.ts';
import { caredOf } from '../../src/workspace/cared.ts';
import { type EntryWords, entryOf } from './ledger-of.ts';

const directory = directoryOf(
  {
    children: [{ id: 'c1', household: 'f1' }, { id: 'c2', household: 'f1' }, { id: 'c3' }, { id: 'c4' }],
    helpers: [{ id: 'h1' }, { id: 'c4' }],
    leadingGroup: [],
  },
  caredOf(),
);
const date = '2024-09-03';

const cases: readonly [
  string,
  EntryWords,
  readonly [turns?: number | undefined, householdTurns?: number | undefined, people?: number | undefined],
][] = [
  ['named children, two of one household', { kind: 'visit', date, to: ['c1', 'c2', 'c3'] }, [3, 2, 3]],
  ['a child named twice', { kind: 'visit', date, to: ['c1', 'c1'] }, [1, 1, 1]],
  ['a stated number', { kind: 'visit', date, children: 34, households: 30 }, [34, 30, 34]],
  ['a stated number larger than the list', { kind: 'visit', date, to: ['c1'], children: 5, households: 4 }, [5, 4, 5]],
  [
    'children named beside a larger number: their homes are not all',
    { kind: 'visit', date, to: ['c1'], children: 5 },
    [5, undefined, 5],
  ],
  [
    'more households than those of the children named: these are not all',
    { kind: 'call', date, to: ['c1'], households: 3 },
    [undefined, 3, undefined],
  ],
  ['households only', { kind: 'survey', date, households: 34 }, [undefined, 34, undefined]],
  ['people stated', { kind: 'talk', date, to: ['c1'], people: 12 }, [1, 1, 12]],
  [
    'groups',
    { kind: 'meeting', date, title: '家长会', participants: { parents: 120, teachers: 8 } },
    [undefined, undefined, 128],
  ],
  [
    'groups with children',
    { kind: 'activity', date, title: '游园', participants: { children: 40, teachers: 3 } },
    [40, undefined, 43],
  ],
  [
    'more people than groups',
    { kind: 'training', date, title: '讲座', people: 180, participants: { parents: 150 } },
    [undefined, undefined, 180],
  ],
  [
    'fewer people than groups: the stated whole stands',
    { kind: 'training', date, title: '讲座', people: 9, participants: { parents: 10 } },
    [undefined, undefined, 9],
  ],
  ['groups of nobody', { kind: 'meeting', date, title: '家长会', to: ['c1'], participants: { parents: 0 } }, [1, 1, 0]],
  ['a child whose id a helper has, too', { kind: 'visit', date, to: ['c4'] }, [1, 1, 1]],
  ['a helper who was honoured', { kind: 'award', date, honour: '优秀志愿者', to: ['h1'] }, []],
  ['nobody', { kind: 'rule', date, title: '值班制度' }, []],
];

test('of one among children with a home for each, nobody knows where it lives', () => {
  const children = [{ id: 'c1', household: 'f1' }, { id: 'c2', household: 'f2' }, { id: 'c3' }];
  const listed = directoryOf({ children, helpers: [], leadingGroup: [] }, caredOf());
  const turnsOf = (...to: string[]) => tallyOf(entryOf({ kind: 'visit', date, to }, 1), listed).householdTurns;
  expect([turnsOf('c1', 'c2'), turnsOf('c1', 'c3'), turnsOf('c3')]).toEqual([2, undefined, 1]);
});

test.each(cases)('%s', (_, words, [turns, householdTurns, people]) => {
  expect(tallyOf(entryOf(words, 1), directory)).toMatchObject({ id: 'log/a.yaml:1', turns, householdTurns, people });
});

test('an id that no list has is a child', () => {
  expect(tallyOf(entryOf({ kind: 'visit', date, by: ['h1', 'h1'], to: ['c7'] }, 1), directory)).toMatchObject({
    helpers: ['h1'],
    children: ['c7'],
    households: ['c7'],
  });
});

test('groups are in the order of the vocabulary, then those of the log', () => {
  const participants = { 律师: 1, residents: 2, teachers: 8, students: 0, parents: 120 };
  const { groups } = tallyOf(entryOf({ kind: 'meeting', date, title: '家长会', participants }, 1), directory);
  expect(groups.map(({ group, amount }) => [group, amount])).toEqual([
    ['students', 0],
    ['parents', 120],
    ['teachers', 8],
    ['residents', 2],
    ['律师', 1],
  ]);
});
