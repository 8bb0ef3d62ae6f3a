// Kinds that a workspace defines: how their entries are read, and what is told of a kinds.yaml.
import { describe, expect, test } from 'vitest';
import { readShelf } from '../../src/disk/resources.ts';
import { checkDefinitions } from '../../src/log/check-definitions.ts';
import { definitionsOf, noDefinitions } from '../../src/log/definition.ts';
import { kindsSchema } from '../../src/log/kinds-file.ts';
import { readLog } from '../../src/log/read.ts';
import { shelfOf } from '../../src/log/shelf.ts';
import { checkTree } from '../../src/source/fields/check.ts';
import { parseYaml } from '../../src/source/tree/yaml.ts';

const kinds = `种类:
  - 名称: 热线
    英文: hotline
    说法: 受理热线
    项目:
      - {名称: 来电人, 类型: 选项, 选项: [母亲, 父亲], 必填: 是, 公开: 公开}
      - {名称: 用时, 类型: 分钟, 汇总: 合计, 公开: 公开}
      - {名称: 资助额, 类型: 金额}
      - {名称: 已回访, 类型: 是否}
      - {名称: 回访日, 类型: 日期}
      - {名称: 经过, 类型: 文字, 公开: 保密}
  - {名称: 转介}
`;

const shelf = shelfOf(await readShelf());

function definitionsIn(text: string) {
  const tree = parseYaml({ file: 'kinds.yaml', text }).value;
  const checked = tree && checkTree(tree, kindsSchema);
  const definitions = checked?.value ? definitionsOf(checked.value, shelf) : noDefinitions;
  const defined = tree && checked?.value ? checkDefinitions(tree, checked.value, ['name', 'village'], shelf) : [];
  const problems = [...(checked?.problems ?? []), ...defined];
  return { definitions, told: problems.map(({ code, place }) => `${code} ${place?.line}`) };
}

const { definitions, told } = definitionsIn(kinds);
const read = (text: string) => readLog({ file: 'log/a.yaml', text }, definitions);

test('what a definition leaves out is filled in, and nothing is open that nobody opened', () => {
  expect(told).toEqual([]);
  expect(definitions.kinds[1]).toEqual({
    name: '转介',
    formerly: [],
    measure: '次',
    phrase: '转介',
    reach: 'may',
    register: true,
    fields: [],
  });
  expect(definitions.kinds[0]?.fields[2]).toMatchObject({
    access: 'internal',
    required: false,
    options: [],
    uncollected: false,
  });
});

test.each(['热线', 'hotline', 'Hotline'])('%s is read with the types of its fields', (word) => {
  const { value, problems } = read(
    `- {日期: 2024-09-03, 类型: ${word}, 来电人: 母亲, 用时: 12, 资助额: 20.5, 已回访: 是, 回访日: 2024-09-10, 地点: 站里}\n`,
  );
  expect(problems).toEqual([]);
  expect(value).toMatchObject([
    {
      kind: 'own',
      place: '站里',
      own: { 来电人: '母亲', 用时: 12, 资助额: 2050, 已回访: true, 回访日: '2024-09-10' },
    },
  ]);
});

describe('one slip, one message, at its place', () => {
  test.each([
    ['类型: 热线, 来电人: 母亲, 用时: 12分钟', 'number-with-unit', { suggestion: '12' }],
    ['类型: 热线, 来电人: 邻居', 'unknown-value', { allowed: '母亲、父亲' }],
    ['类型: 热线', 'key-missing', { key: '来电人' }],
    ['类型: 热线, 来电人: 母亲, 通话: 12', 'unknown-key', { key: '通话' }],
    ['类型: hotlin, 来电人: 母亲', 'unknown-kind', { nearest: 'hotline', own: '热线、转介、' }],
    ['类型: 慰问热线, 来电人: 母亲', 'unknown-kind', { nearest: '热线' }],
    ['类形: 热线, 来电人: 母亲', 'unknown-key', { nearest: '类型' }],
  ])('%s', (fields, code, values) => {
    const { problems } = read(`- {日期: 2024-09-03, ${fields}}\n`);
    expect(problems).toMatchObject([{ code, values }]);
  });
});

describe('whom an entry reached', () => {
  const entryOf = (reach: string, fields: string) => {
    const own = definitionsIn(`种类:\n  - {名称: 回访, 对象: ${reach}}\n`).definitions;
    const text = `- {日期: 2024-09-03, 类型: 回访${fields}}\n`;
    return readLog({ file: 'log/a.yaml', text }, own).problems.map(({ code, values }) => [code, values]);
  };

  test.each([
    ['必写', '', [['key-missing', { key: '对象' }]]],
    ['必写', ', 对象: c01', []],
    ['必写', ', 人数: 12', []],
    ['可不写', '', []],
    ['无', '', []],
  ])('%s: {%s}', (reach, fields, expected) => expect(entryOf(reach, fields)).toEqual(expected));

  test('无: nobody can be named', () => expect(entryOf('无', ', 对象: c01')).toMatchObject([['unknown-key', {}]]));
});

describe('a kinds.yaml', () => {
  test.each([
    ['  - {名称: 家访}', 'own-name 2'],
    ['  - {名称: 走访}', 'own-name 2'],
    ['  - {名称: hotline}', 'own-name 2'],
    ['  - {名称: 热线.心理}', 'own-name 2'],
    ['  - {名称: 热 线}', 'own-name 2'],
    ['  - {名称: 热线, 英文: visit}', 'own-name 2'],
    ['  - {名称: 热线}\n  - {名称: 热线}', 'own-name 3'],
    ['  - {名称: 热线, 项目: [{名称: 备注, 类型: 文字}]}', 'own-name 2'],
    ['  - {名称: 热线, 项目: [{名称: 类型, 类型: 文字}]}', 'own-name 2'],
    ['  - {名称: 热线, 项目: [{名称: 结果, 类型: 文字}, {名称: 结果, 类型: 数}]}', 'own-name 2'],
    ['  - {名称: 热线, 项目: [{名称: 结果, 类型: 选项}]}', 'options-missing 2'],
    ['  - {名称: 热线, 项目: [{名称: 结果, 类型: 选项, 选项: 解答、转介}]}', 'full-width-comma 2'],
    ['  - {名称: 奖金, 资金: 支出}', 'funds-sum 2'],
    ['  - {名称: 奖金, 资金: 支出, 项目: [{名称: 数额, 类型: 金额}]}', 'funds-sum 2'],
    ['  - {名称: 奖金, 资金: 支出, 项目: [{名称: 数额, 类型: 金额, 汇总: 合计, 公开: 保密}]}', 'funds-sum 2'],
    ['  - {取用: 资助, 项目: [{名称: 手续费, 类型: 金额, 汇总: 合计}]}', 'funds-sum 2'],
    ['  - {名称: 热线, 项目: [{名称: 结果, 类型: 文字, 汇总: 合计}]}', 'not-rolled-up 2'],
    ['  - {名称: 热线, 项目: [{名称: 时长, 类型: 分钟, 汇总: 分类}]}', 'not-rolled-up 2'],
    ['  - {名称: 热线, 项目: [{名称: 补助, 类型: 金额, 汇总: 分类}]}', 'not-rolled-up 2'],
    ['  - {名称: 热线, 项目: [{名称: 回访日, 类型: 日期, 汇总: 分类}]}', 'not-rolled-up 2'],
    ['  - {名称: 热线, 项目: [{名称: 陪同人, 类型: 人员, 汇总: 分类}]}', 'not-rolled-up 2'],
    ['  - {名称: 热线, 项目: [{名称: 结果, 类型: 选择}]}', 'unknown-value 2'],
    ['  - {英文: hotline}', 'key-missing 2'],
    ['  - {名称: 热线, 旧称: [家访]}', 'own-name 2'],
    ['人员项目: [{名称: 村, 类型: 文字}]', 'own-name 1'],
    ['人员项目: [{名称: 风险等级, 类型: 选项}]', 'options-missing 1'],
    ['人员项目: [{名称: 补助, 类型: 金额, 汇总: 合计}]', 'not-rolled-up 1'],
    ['人员项目: [{名称: 补助, 类型: 金额, 汇总: 分类}]', 'not-rolled-up 1'],
    ['种类项目: {家访: [{名称: 方式, 类型: 选项}]}', 'options-missing 1'],
    ['种类项目: {走访: [{名称: 备注, 类型: 文字}]}', 'own-name 1'],
    ['种类项目: {家仿: [{名称: 方式, 类型: 文字}]}', 'unknown-key 1'],
  ])('%s', (text, expected) => {
    const whole = text.startsWith(' ') ? `种类:\n${text}\n` : `${text}\n`;
    expect(definitionsIn(whole).told).toEqual([expected]);
  });
});

describe('the shelf', () => {
  test.each(shelf.map(({ name = '' }) => name))('%s is sound and can be taken by its name', (name) => {
    const { told, definitions } = definitionsIn(`种类:\n  - 取用: ${name}\n`);
    expect(told).toEqual([]);
    expect(definitions.kinds.map((kind) => kind.name)).toEqual([name]);
    expect(definitions.kinds[0]?.fields.length).toBeGreaterThan(0);
  });

  test('what is written beside 取用 changes it: a field of the same name is replaced, others are added', () => {
    const { told, definitions } = definitionsIn(`种类:
  - 取用: 热线
    说法: 接听12338热线
    项目: [{名称: 结果, 类型: 选项, 选项: [答复, 转办], 公开: 公开}, {名称: 满意, 类型: 是否}]
`);
    expect(told).toEqual([]);
    const [hotline] = definitions.kinds;
    expect(hotline).toMatchObject({ name: '热线', english: 'hotline', phrase: '接听12338热线' });
    expect(hotline?.fields.map(({ name }) => name)).toEqual(['来电人', '结果', '时长', '经过', '满意']);
    expect(hotline?.fields[1]?.options).toEqual(['答复', '转办']);
  });

  test.each([
    ['- 取用: 转借', 'unknown-value 2'],
    ['- 取用: 转介\n  - 取用: 转介', 'own-name 3'],
    ['- 取用: 转介\n    名称: 家访', 'own-name 3'],
  ])('%s', (text, expected) => expect(definitionsIn(`种类:\n  ${text}\n`).told).toEqual([expected]));
});
