import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageMask } from '../../../src/ledger/mask/mask-messages.ts';
import { people } from '../sample.ts';

test('what is hidden keeps its width', () => {
  const mask = messageMask({ value: { people }, sources: new Map() });
  expect(mask('  note: 李小明 13800000001 王芳')).toBe('  note: 李某某 *********** 王芳');
  expect(mask('  note: 小明的奶奶')).toBe('  note: 某某的奶奶');
});

test.each([
  ['block', 'children:\n  - id: c01\n    name: 周小禾\n    phone: "13911112222"\n   broken'],
  ['Chinese keys', '儿童:\n  - 编号: c01\n    姓名: 周小禾 # 班长\n    电话: 13911112222\n'],
  ['a value below its key', 'children:\n  - name:\n      周小禾\n    phone: >\n      13911112222\n'],
  ['flow', 'children: [{id: c01, name: 周小禾, phone: 139-1111-2222}, {'],
  ['full-width', '儿童：\n　- 姓名：“周小禾”，电话：１３９１１１１２２２２'],
])('a people.yaml that cannot be read still hides its names: %s', (_, text) => {
  const mask = messageMask({ sources: new Map([['people.yaml', text]]) });
  expect(mask('看望周小禾，13911112222')).toBe('看望周某某，***********');
  expect(mask('小禾在家')).toBe('某某在家');
});

test('a workspace that was read without its people hides them, too', () => {
  const empty = { children: [], helpers: [], leadingGroup: [] };
  const sources = new Map([['people.yaml', 'children:\n  - name: 周小雨\n    gender: 女孩\n']]);
  expect(messageMask({ value: { people: empty }, sources })('看望周小雨')).toBe('看望周某某');
});

test('every people.yaml masks its names, in whatever folder', () => {
  const sources = new Map([
    ['old/People.yml', 'children:\n  - name: 周小雨\n'],
    ['people.yaml', 'children:\n  - name: 李小明\n'],
  ]);
  expect(messageMask({ sources })('周小雨和李小明')).toBe('周某某和李某某');
});

test('names below helpers stay, even if people.yaml cannot be read', () => {
  const text = 'children:\n  - name: 周小雨\nhelpers:\n  - name: 王芳\n';
  const mask = messageMask({ sources: new Map([['people.yaml', text]]) });
  expect(mask('王芳看望周小雨')).toBe('王芳看望周某某');
});

test('any name can be covered, whatever characters it has', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2, maxLength: 6, unit: 'binary' }), (name) => {
      const mask = messageMask({
        value: { people: { ...people, children: [{ id: 'c1', name }] } },
        sources: new Map(),
      });
      expect(typeof mask(`看望${name}`)).toBe('string');
    }),
  );
});

test('the numbers of helpers are masked if the list has nobody else', () => {
  const helpers = [{ id: 't01', phone: '61234' }];
  const mask = messageMask({ value: { people: { ...people, children: [], helpers } }, sources: new Map() });
  expect(mask('短号61234')).toBe('短号*****');
});

test('a birth of a list that cannot be read is hidden in every way to write a date', () => {
  const sources = new Map([['people.yaml', '儿童:\n  - 姓名: 周小禾\n    出生日期: 2015年1月23日\n   坏']]);
  const mask = messageMask({ sources });
  expect(mask('2015-01-23、15年1月23日、二〇一五年一月二十三日')).toBe(
    '****-**-**、**年*月**日、＊＊＊＊年＊月＊＊＊日',
  );
  expect(mask('2024-01-23')).toBe('2024-01-23');
});
