import { expect, test } from 'vitest';
import { locate } from '../../src/ledger/locate.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { brief, workspaceOf } from './workspace.ts';

const log = '- date: 2024-09-03\n  kind: visit\n  photos: [photos/a.jpg, photos/b.png]\n  note: 李小明家有㛃\n';
const placed = (code: Problem['code'], values: Problem['values']) =>
  locate([{ code, place: null, values }], workspaceOf(log)).map(brief);

test.each([
  ['photo-not-an-image', { value: 'photos/b.png' }, 'photo-not-an-image a.yaml:3:26+12'],
  ['photo-not-an-image', { value: 'photos/none.png' }, 'photo-not-an-image -'],
  ['glyph-missing', { value: '㛃' }, 'glyph-missing a.yaml:4:14+1'],
  ['name-left-in', { where: '***家有㛃', who: 'c01' }, 'name-left-in a.yaml:4:9+3'],
  ['name-left-in', { where: '***家有㛃' }, 'name-left-in -'],
  ['unknown-template', { value: 'x' }, 'unknown-template -'],
] as const)('%s %j', (code, values, expected) => expect(placed(code, values)).toEqual([expected]));

test('a place that is known stays', () => {
  const place = { file: 'b.md', line: 1, column: 1, length: 1 };
  expect(locate([{ code: 'glyph-missing', place, values: { value: '㛃' } }], workspaceOf(log))[0]?.place).toBe(place);
});

test('a blank is told at the key it speaks of', () => {
  const sources = new Map([['people.yaml', '儿童: []\n领导小组:\n  - 姓名: 程立本\n']]);
  const place = { file: 'people.yaml', line: 1, column: 1, length: 0 };
  const blank = { code: 'blank-left', place, values: { usage: 'people.yaml 里领导小组的组长' } } as const;
  expect(locate([blank], workspaceOf(log, { sources })).map(brief)).toEqual(['blank-left people.yaml:2:1+4']);
  expect(locate([blank], workspaceOf(log)).map(brief)).toEqual(['blank-left people.yaml:1:1+0']);
});
