import { expect, test } from 'vitest';
import { classOf, directoryOf, householdOf, nameOfHelper, nameOfReached } from '../../src/rollup/directory.ts';
import { caredOf } from '../../src/workspace/cared.ts';

const directory = directoryOf(
  {
    children: [
      { id: 'c1', name: '林某某', class: '三（1）班', grade: '三年级', village: '石桥村', household: 'f1' },
      { id: 'c2', grade: '二年级', village: '柳湾村' },
      { id: 'c3', village: '石桥村' },
    ],
    helpers: [{ id: 'h2', name: '周芸' }, { id: 'h1' }],
    leadingGroup: [],
  },
  caredOf(),
);

test.each([
  ['c1', '林某某'],
  ['c2', 'c2'],
  ['h2', '周芸'],
  ['nobody', 'nobody'],
])('%s reached is called %s', (id, name) => expect(nameOfReached(directory, id)).toBe(name));

test.each([
  ['h2', '周芸'],
  ['h1', 'h1'],
  ['c1', 'c1'],
])('helper %s is called %s', (id, name) => expect(nameOfHelper(directory, id)).toBe(name));

test('a child without a household is one of its own', () => {
  expect(['c1', 'c2', 'c9'].map((child) => householdOf(directory, child))).toEqual(['f1', 'c2', 'c9']);
});

test('the grade replaces a missing class', () => {
  expect(['c1', 'c2', 'c3'].map((child) => classOf(directory, child))).toEqual(['三（1）班', '二年级', undefined]);
});

test('people and villages are in the order of the list', () => {
  expect(['h10', 'h1', 'h2'].sort(directory.compareHelpers)).toEqual(['h2', 'h1', 'h10']);
  expect(['c9', 'c3', 'c1'].sort(directory.compareChildren)).toEqual(['c1', 'c3', 'c9']);
  expect(['柳湾村', '坪上村', '石桥村'].sort(directory.compareVillages)).toEqual(['石桥村', '柳湾村', '坪上村']);
});
