import { describe, expect, test } from 'vitest';
import { keyOf, wordOfKey } from '../../../src/language/words.ts';
import { kinds } from '../../../src/log/kinds/index.ts';
import { checkTree } from '../../../src/source/fields/check.ts';
import { shapeOf } from '../../../src/source/fields/field-shape.ts';
import {
  choice,
  day,
  decimal,
  fen,
  identifier,
  listOf,
  participants,
  record,
  text,
  wholeNumber,
  yesNo,
} from '../../../src/source/fields/fields.ts';
import { kindAmong } from '../../../src/source/fields/kind-word.ts';
import { parseYaml, type Tree } from '../../../src/source/tree/yaml.ts';
import { indicatorsSchema } from '../../../src/workspace/indicators.ts';
import { peopleSchema } from '../../../src/workspace/people.ts';
import { programmeSchema } from '../../../src/workspace/program.ts';
import type { AnyProblem } from '../../problem/any-problem.ts';

const schema = record({
  date: day,
  kind: kindAmong([]).optional(),
  to: listOf(identifier).optional(),
  minutes: wholeNumber.optional(),
  note: text.optional(),
  followUp: text.optional(),
  gender: choice('gender').optional(),
  feature: yesNo.optional(),
  participants: participants.optional(),
  items: listOf(record({ item: text, quantity: decimal, value: fen.optional() })).optional(),
});

const check = (written: string) => checkTree(parseYaml({ file: 'a.yaml', text: written }).value as Tree, schema);
const codes = (written: string) => check(written).problems.map(({ code }) => code);
const line = ({ code, place, values: { suggestion, reason, ...values } }: AnyProblem) =>
  `${code} ${place?.line}:${place?.column}+${place?.length} ${JSON.stringify(values)}`;

describe('checkTree', () => {
  test('English keys, Chinese keys, both', () => {
    const value = { date: '2024-09-02', to: ['c01', 'c02'], note: '好', followUp: '再访' };
    expect(check('date: 2024-09-02\nto: [c01, c02]\nnote: 好\nfollow-up: 再访\n')).toEqual({ value, problems: [] });
    expect(check('日期: 2024-09-02\n对象: [c01, c02]\n备注: 好\n后续: 再访\n').value).toEqual(value);
    expect(check('日期: 2024-09-02\nTo:\n- c01\n- c02\n说明: 好\nfollowUp: 再访\n').value).toEqual(value);
  });

  test('one value stands for a list of one, empty values for none', () => {
    expect(check('date: 2024-09-02\nto: c01\nnote:\nminutes: ""\n').value).toEqual({ date: '2024-09-02', to: ['c01'] });
    expect(check('date: 2024-09-02\nto:\n  - c01\n  -\n  - c02\n').value?.to).toEqual(['c01', 'c02']);
    expect(check('date: 2024-09-02\nitems: {品名: 书包, 数量: 2, 金额: 7128.50}\n').value?.items).toEqual([
      { item: '书包', quantity: 2, value: 712850 },
    ]);
  });

  test('groups are counted under their English words', () => {
    expect(check('date: 2024-09-02\n参加: {学生: 30, teachers: 2}\n').value?.participants).toEqual({
      students: 30,
      teachers: 2,
    });
  });

  test('groups in no table stay as written, and none of them is a slip, a key or a name', () => {
    expect(
      check('date: 2024-09-02\n参加: {律师: 2, 民警: 1, 医护人员: 3, 党员: 4, 干部: 1}\n').value?.participants,
    ).toEqual({
      律师: 2,
      民警: 1,
      医护人员: 3,
      党员: 4,
      staff: 1,
    });
    const refused = ['学身', '学生们', '地点', '林小禾', '小明', '老师', '十人', 'lawyers', '1组', '律'];
    for (const group of refused)
      expect([group, codes(`date: 2024-09-02\n参加: {${group}: 2}\n`)]).toEqual([group, ['unknown-key']]);
    expect(codes('date: 2024-09-02\n参加: {律师: 两}\n')).toEqual(['number-in-words']);
  });

  test.each([
    [
      'a key nobody knows',
      '日期: 2024-09-02\n备往: x\n',
      ['unknown-key 2:1+2 {"key":"备往","nearest":"备注","allowed":'],
    ],
    [
      'a group nobody knows',
      'date: 2024-09-02\n参加: {学身: 3}\n',
      ['unknown-key 2:6+2 {"key":"学身","nearest":"学生","allowed":'],
    ],
    ['a month for a day', 'date: 2024-09\n', ['date-style 1:7+7 {"value":"2024-09","expected":"day","field":"date"}']],
    [
      'a value in quotes',
      'date: 2024-09-02\nfeature: “是”\n',
      ['full-width-quote 2:10+3 {"value":"“是”","field":"feature"}'],
    ],
    [
      'groups without numbers',
      'date: 2024-09-02\n参加: {学生, 教师}\n',
      ['number-style 2:6+2 {"value":"","field":"学生"}', 'number-style 2:10+2 {"value":"","field":"教师"}'],
    ],
    ['a key that is missing', 'note: x\n', ['key-missing 1:1+4 {"key":"date"}']],
    ['a key that is missing, in Chinese', '备注: x\n', ['key-missing 1:1+2 {"key":"日期"}']],
    ['a key that is empty', '日期:\n备注: x\n', ['key-missing 1:1+2 {"key":"日期","found":"日期"}']],
    ['a list of nothing', '日期: [ ]\n备注: x\n', ['key-missing 1:1+2 {"key":"日期","found":"日期"}']],
    [
      'a key of an item that is missing',
      '日期: 2024-09-02\n物品: [{品名: 书包}]\n',
      ['key-missing 2:6+1 {"key":"数量"}'],
    ],
    ['one key in two languages', '日期: 2024-09-02\ndate: 2024-09-03\n', ['repeated-key 2:1+4 {"value":"date"}']],
    [
      'a list for a word',
      'date: [2024-09-02]\n',
      ['wrong-shape 1:7+1 {"expected":"text","example":"date: 2024-09-02","field":"date"}'],
    ],
    [
      'a map for a word',
      '日期: {年: 2024}\n',
      ['wrong-shape 1:5+1 {"expected":"text","example":"日期: 2024-09-02","field":"日期"}'],
    ],
    ['a word for a map', 'date: 2024-09-02\n参加: 30\n', ['wrong-shape 2:5+2 {"expected":"map","field":"参加"}']],
    [
      'a word for an item',
      'date: 2024-09-02\nitems: [书包]\n',
      ['wrong-shape 2:9+2 {"expected":"map","example":"{item: 书包, quantity: 6}","field":"items"}'],
    ],
    [
      'a map for a list of words',
      'date: 2024-09-02\nto: {c01: 1}\n',
      ['wrong-shape 2:5+1 {"expected":"list","example":"to: [c01]","field":"to"}'],
    ],
    ['a list for the whole', '- a\n', ['wrong-shape 1:1+1 {"expected":"map"}']],
    ['a value', 'date: 2024-09-02\n对象: [c01, c/2]\n', ['identifier-style 2:11+3 {"value":"c/2","field":"对象"}']],
    [
      'a choice',
      'date: 2024-09-02\n性别: 女孩\n',
      ['unknown-value 2:5+2 {"value":"女孩","nearest":"女","allowed":"女、男","field":"性别"}'],
    ],
    [
      'all there are, in the order of the schema',
      'date: 9/2\nminutes: 三次\nx: 1\n',
      [
        'unknown-key 3:1+1',
        'date-style 1:7+3 {"value":"9/2","expected":"day","field":"date"}',
        'number-in-words 2:10+2 {"value":"三次","field":"minutes"}',
      ],
    ],
    ['the key __proto__', 'date: 2024-09-02\n__proto__: {x: 1}\n', ['unknown-key 2:1+9 {"key":"__proto__"']],
  ])('%s', (_, written, expected) => {
    const { value, problems } = check(written);
    expect(value).toBeUndefined();
    expect(problems).toHaveLength(expected.length);
    for (const [at, problem] of problems.entries()) expect(line(problem)).toContain(expected[at]);
  });

  test('the first of two keys is shown, too', () => {
    expect(check('日期: 2024-09-02\ndate: 2024-09-03\n').problems[0]?.also).toMatchObject([{ line: 1, column: 1 }]);
  });

  test.each(['007', '1.10', '110101201501011234', '1:30', '12e3', '1_000', '0x1F', 'yes', '~', 'NULL', '.5'])(
    'the text %s is kept and noted',
    (written) => {
      const { value, problems } = check(`date: 2024-09-02\nnote: ${written}\n`);
      expect(value?.note).toBe(written);
      expect(problems).toMatchObject([
        { code: 'looks-like-number', values: { value: written }, place: { line: 2, column: 7 } },
      ]);
    },
  );

  test.each(['7', '13800000000', '"007"', "'yes'", '好', 'no way', 'c01', '1.5', '-', '2024年', 'n01', 'e5'])(
    'the text %s is kept without a note',
    (written) => {
      expect(check(`date: 2024-09-02\nnote: ${written}\n`).problems).toEqual([]);
    },
  );

  test('an id that looks like a number is noted once for each place', () => {
    expect(check('date: 2024-09-02\nto: [001, 002, c1]\n').problems.map(({ place }) => place?.column)).toEqual([6, 11]);
  });
});

test('in every object, each key is reached by its English word and by the Chinese one carelog writes', () => {
  const seen = new Set<string>();
  const visit = (each: Parameters<typeof shapeOf>[0], path: string) => {
    const shape = shapeOf(each);
    if (shape.type === 'list') visit(shape.item, path);
    if (shape.type !== 'record' || shape.words === 'participants') return;
    const keys = [...shape.fields.keys()];
    for (const [key, field] of shape.fields) {
      seen.add(key);
      for (const word of [key, wordOfKey(key, keys)]) expect(keyOf(word, keys), `${path}.${key}: ${word}`).toBe(key);
      visit(field, `${path}.${key}`);
    }
  };
  for (const [kind, each] of Object.entries(kinds)) visit(each.schema, kind);
  for (const each of [programmeSchema, peopleSchema, indicatorsSchema]) visit(each, '');
  expect(seen.size).toBeGreaterThan(40);
});

test.each([
  ['日期: 2024-09-02\n重点: true', { suggestion: '是', allowed: '是、否' }],
  ['date: 2024-09-02\nfeature: true', { suggestion: 'yes', allowed: 'yes、no' }],
  ['日期: 2024-09-02\n重点: √', { suggestion: '是' }],
  ['date: 2024-09-02\nfeature: √', { suggestion: 'yes' }],
  // The file answers in Chinese elsewhere.
  ['date: 2024-09-02\nnote: 否\nfeature: true', { suggestion: '是' }],
  ['日期: 2024-09-02\n性别: x', { allowed: '女、男' }],
  ['date: 2024-09-02\ngender: 也许', { allowed: 'female、male' }],
  ['日期: 2024-09-02\n类型: baking', { allowed: expect.stringMatching(/^家访、通话/) }],
  ['date: 2024-09-02\nkind: 烘焙', { allowed: expect.stringMatching(/^visit、call/) }],
])('%j: the remedy speaks the language of the file', (written, values) => {
  expect(check(written).problems[0]?.values).toMatchObject(values);
});
