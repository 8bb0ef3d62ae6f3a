import { expect, test } from 'vitest';
import { locate } from '../../src/ledger/locate.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { brief, workspaceOf } from './workspace.ts';

const log = '- date: 2024-09-03\n  kind: visit\n  photos: [photos/a.jpg, photos/b.png]\n  note: 李小明家有㛃\n';
const place = null;

test.each<[problem: Problem, expected: string]>([
  [{ code: 'photo-not-an-image', place, values: { value: 'photos/b.png' } }, 'photo-not-an-image a.yaml:3:26+12'],
  [{ code: 'photo-not-an-image', place, values: { value: 'photos/none.png' } }, 'photo-not-an-image -'],
  [{ code: 'glyph-missing', place, values: { value: '㛃' } }, 'glyph-missing a.yaml:4:14+1'],
  [{ code: 'name-left-in', place, values: { where: '***家有㛃', count: 1 } }, 'name-left-in -'],
  [{ code: 'unknown-template', place, values: { name: 'x', nearest: '', allowed: '' } }, 'unknown-template -'],
])('%j: %s', (problem, expected) => {
  expect(locate([problem], workspaceOf(log)).map(brief)).toEqual([expected]);
});

const sound = '- date: 2024-09-03\n  kind: visit\n  note: 李小明来了\n';

test.each<[what: string, sources: Readonly<Record<string, string>>, place: string]>([
  ['masked there', {}, '-'],
  [
    'as a unit',
    { 'log/b.yaml': '- {kind: supplies, items: [{item: 笔, quantity: 2, unit: 李小明}], note: 看}' },
    'b.yaml:1:57+3',
  ],
  ['in a template', { 'templates/a.md.hbs': '看望李小明。' }, 'templates/a.md.hbs:1:3+3'],
  ['in a kind of our own', { 'kinds.yaml': '种类:\n  - {名称: 热线, 说法: 受理李小明热线}' }, 'kinds.yaml:2:20+3'],
  ['in the list, where it belongs', { 'people.yaml': 'children:\n  - {id: c01, name: 李小明}\n' }, '-'],
])('a name left in is told where it is printed as it stands: %s', (_, sources, expected) => {
  const all = new Map([['log/a.yaml', sound], ...Object.entries(sources)]);
  const left: Problem = { code: 'name-left-in', place, values: { where: '***', who: 'c01', count: 1 } };
  const [located] = locate([left], workspaceOf(sound, { sources: all }));
  expect(located && brief(located)).toBe(`name-left-in ${expected}`);
  expect(located?.values).toHaveProperty(expected === '-' ? 'lost' : 'where');
});

test('a given name is sought where it stands alone, not where two words happen to hold it', () => {
  const sources = new Map([
    ['templates/a.md.hbs', '发给同学文具，王学文也来了'],
    ['templates/b.md.hbs', '学文村里路远，看望学文'],
  ]);
  const people = {
    children: [{ id: 'c01', name: '李学文', village: '学文村' }],
    helpers: [{ id: 't01', name: '王学文' }],
    leadingGroup: [],
  };
  const left: Problem = { code: 'name-left-in', place, values: { where: '***', who: 'c01', count: 1 } };
  const located = locate([left], workspaceOf(sound, { people, sources })).map(brief);
  expect(located).toEqual(['name-left-in templates/b.md.hbs:1:10+2']);
});

test('characters without a glyph are told in every line that holds one, people.yaml not left out', () => {
  const line = (at: number) => `- {日期: 2024-09-03, 类型: 家访, 备注: ${at % 2 ? '笑😀' : '𡉃村'}}\n`;
  const sources = (lines: number) =>
    new Map([
      ['log/a.yaml', Array.from({ length: lines }, (_, at) => line(at)).join('')],
      ['people.yaml', '帮扶人:\n  - {编号: t01, 姓名: 秦𡉃}\n'],
    ]);
  const problem: Problem = { code: 'glyph-missing', place: null, values: { value: '😀𡉃' } };
  const located = (lines: number) => locate([problem], workspaceOf(log, { sources: sources(lines) }))[0];
  expect(located(2)).toMatchObject({
    values: { value: '😀𡉃' },
    place: { file: 'log/a.yaml', line: 1, length: 2 },
    also: [
      { file: 'log/a.yaml', line: 2, length: 2 },
      { file: 'people.yaml', line: 2, length: 2 },
    ],
  });
  expect(located(20)).toMatchObject({ values: { value: '😀𡉃', count: 21 } });
  expect(located(20)?.also).toHaveLength(9);
});

test('a place that is known stays', () => {
  const place = { file: 'b.md', line: 1, column: 1, length: 1 };
  expect(locate([{ code: 'glyph-missing', place, values: { value: '㛃' } }], workspaceOf(log))[0]?.place).toBe(place);
});

test('a blank is told at the key it speaks of', () => {
  const sources = new Map([['people.yaml', '儿童: []\n领导小组:\n  - 姓名: 程立本\n']]);
  const place = { file: 'people.yaml', line: 1, column: 1, length: 0 };
  const values = { field: '领导小组组长', usage: 'people.yaml 里领导小组的组长' };
  const blank: Problem = { code: 'blank-left', place, values };
  expect(locate([blank], workspaceOf(log, { sources })).map(brief)).toEqual(['blank-left people.yaml:2:1+4']);
  expect(locate([blank], workspaceOf(log)).map(brief)).toEqual(['blank-left people.yaml:1:1+0']);
});
