import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLog } from '../../src/log/read.ts';
import type { AnyProblem } from '../problem/any-problem.ts';

const read = (text: string) => readLog({ file: 'log/九月.yaml', text });
const problemsOf = (text: string) =>
  read(text).problems.map(
    ({ code, place, values }: AnyProblem) =>
      `${code} ${place?.line}:${place?.column} ${values.key ?? values.value ?? values.expected ?? ''}`,
  );

describe('readLog', () => {
  test('an entry of each form, with its origin', () => {
    const { value, problems } = read(
      '# 九月\n- 日期: 2024-09-02\n  类型: 家访\n  帮扶人: t01\n- {date: 2024-11-25..2024-11-29, kind: Supplies, to: c01, 物品: [{品名: 书包, 数量: 2, 单位: set, 金额: 160.5}]}\n',
    );
    expect(problems).toEqual([]);
    expect(value).toMatchObject([
      {
        kind: 'visit',
        date: { type: 'day' },
        by: ['t01'],
        origin: { id: 'log/九月.yaml:2', file: 'log/九月.yaml', line: 2 },
      },
      {
        kind: 'supplies',
        date: { type: 'range', to: '2024-11-29' },
        items: [{ item: '书包', quantity: 2, unit: '套', value: 16050 }],
        origin: { line: 5 },
      },
    ]);
  });

  test.each(['entries', 'Entries', '记录'])('a map with the list under %s', (key) => {
    expect(read(`${key}:\n  - {日期: 2024-09, 类型: 通话}\n`).value).toMatchObject([{ kind: 'call' }]);
  });

  test.each(['否', 'no', 'false', '是', 'yes', '"是"', '√', '作废', '—', '0'])('void: %s is no reason', (written) => {
    const { value, problems } = read(`- {日期: 2024-09-03, 类型: 家访, 作废: ${written}}\n`);
    expect(value).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['void-without-reason']);
  });

  test('supplies need an item', () => {
    expect(problemsOf('- {日期: 2024-09-03, 类型: 物资, 对象: c01, 物品: []}\n')).toEqual(['key-missing 1:37 物品']);
  });

  test('结束 in an activity is not taken for 对象', () => {
    const { problems } = read('- {日期: 2024-09-03, 类型: 活动, 名称: 故事会, 结束: 16:40}\n');
    expect(problems).toMatchObject([{ code: 'unknown-key', values: { key: '结束', nearest: '结束时间' } }]);
  });

  test('one bad entry does not hide the others', () => {
    const { value, problems } = read('- {日期: 9/2, 类型: 家访}\n- {日期: 2024-09-03, 类型: 家访}\n- {类型: 通话}\n');
    expect(value).toMatchObject([{ date: { from: '2024-09-03' } }]);
    expect(problems.map(({ code, place }) => [code, place?.line])).toEqual([
      ['date-style', 1],
      ['key-missing', 3],
    ]);
  });

  test.each([
    ['nothing', '', ['file-empty 1:1 ']],
    ['a comment', '# 九月\n', ['file-empty 1:1 ']],
    ['an entry without its dash', '日期: 2024-09-02\n类型: 家访\n', ['wrong-shape 1:1 list']],
    ['a sentence', '今天家访\n', ['yaml-syntax 1:1 ']],
    ['a table', '日期,类型,对象\n2024-09-02,家访,c01\n', ['yaml-syntax 1:1 ']],
    [
      'a heading as a key',
      '九月:\n  - {日期: 2024-09-02, 类型: 家访}\n  - {日期: 9/3, 类型: 家访}\n',
      ['unknown-key 1:1 九月', 'date-style 3:10 9/3'],
    ],
    ['a sentence among the entries', '- 今天家访\n', ['wrong-shape 1:3 map']],
    ['a map with more than its entries', '记录: []\n月份: 9\n', ['unknown-key 2:1 月份']],
    ['no list under the key', '记录: {日期: 2024-09}\n', ['wrong-shape 1:5 list']],
    ['no kind', '- 日期: 2024-09-02\n', ['key-missing 1:3 类型']],
    ['no kind, in English', '- date: 2024-09-02\n', ['key-missing 1:3 kind']],
    ['an unknown kind', '- 日期: 2024-09-02\n  类型: 家防\n', ['unknown-kind 2:7 家防']],
    [
      'whatever else is wrong in an entry of unknown kind',
      '- {日期: 9/2, 类型: 家防, 人数: 三十, 物品: [{品名: 书包, 数量: 两个, 单位: 个}], 对像: c01}\n',
      [
        'unknown-kind 1:17 家防',
        'unknown-key 1:60 对像',
        'date-style 1:8 9/2',
        'number-in-words 1:25 三十',
        'number-in-words 1:47 两个',
      ],
    ],
    ['an entry without kind', '- {日期: 9/2, 对象: c01}\n', ['key-missing 1:3 类型', 'date-style 1:8 9/2']],
    ['a kind in two languages', '- {日期: 2024-09-02, 类型: 家访, kind: call}\n', ['repeated-key 1:28 kind']],
    ['a key of another kind', '- {日期: 2024-09-02, 类型: 家访, 份数: 3}\n', ['unknown-key 1:28 份数']],
    [
      'a key whose value ends on the next line',
      '- {日期: 2024-09-02, 类型: 家访, 对像: [c05,\n    c06]}\n',
      ['unknown-key 1:28 对像'],
    ],
    ['a list as the kind', '- {日期: 2024-09-02, 类型: [家访]}\n', ['wrong-shape 1:24 text']],
    ['an empty item', '- {日期: 2024-09-02, 类型: 家访}\n-\n', ['entry-empty 2:2 ']],
    ['full-width colons', '- 日期：2024-09-02\n  类型：家访\n', ['full-width-colon 1:5 ：', 'full-width-colon 2:5 ：']],
  ])('%s', (_, text, expected) => expect(problemsOf(text)).toEqual(expected));

  test('the nearest kind is named', () => {
    expect(read('- 日期: 2024-09-02\n  类型: 家防\n').problems).toMatchObject([{ values: { nearest: '家访' } }]);
  });

  test('a dash is suggested before a lone entry', () => {
    expect(read('日期: 2024-09-02\n').problems).toMatchObject([{ values: { suggestion: '- 日期: 2024-09-02' } }]);
  });

  test('no two entries have one id, however they stand on their lines', () => {
    const written = fc.constantFrom(
      '{日期: 2024-09-02, 类型: 家访}',
      '{日期: 9/2, 类型: 家访}',
      '{类型: 通话, to: [c01]}',
    );
    const item = fc.record({ written, gap: fc.constantFrom(', ', ',\n  ', ',\n\n    ') });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), (items) => {
        const { value = [], refused } = read(`[${items.map(({ written, gap }) => written + gap).join('')}]\n`);
        const ids = [...value, ...refused].map(({ origin }) => origin.id);
        expect(ids).toHaveLength(items.length);
        expect(new Set(ids).size).toBe(items.length);
      }),
    );
  });

  test('the id of the first entry on a line is its line; others have the column, too', () => {
    const { value = [] } = read(
      '[{日期: 2024-09-02, 类型: 家访}, {日期: 2024-09-03, 类型: 家访},\n {日期: 2024-09-04, 类型: 家访}]\n',
    );
    expect(value.map(({ origin }) => origin.id)).toEqual(['log/九月.yaml:1', 'log/九月.yaml:1:28', 'log/九月.yaml:2']);
  });
});
