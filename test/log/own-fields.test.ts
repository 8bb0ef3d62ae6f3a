// Fields of a workspace's own, in its own kinds and in those that carelog brings along: how each type is read, and what
// is told of a slip.
import { describe, expect, test } from 'vitest';
import { definitionsOf, noDefinitions } from '../../src/log/definition.ts';
import { kindsSchema } from '../../src/log/kinds-file.ts';
import { readLog } from '../../src/log/read.ts';
import { checkTree } from '../../src/source/fields/check.ts';
import { parseYaml } from '../../src/source/tree/yaml.ts';

const fields = `
    - {名称: 方式, 类型: 选项, 选项: [入户, 电话], 退用: [{名称: 信件, 自: 2024-10-01}], 未采集: 可}
    - {名称: 用时, 类型: 分钟, 未采集: 可}
    - {名称: 陪同人, 类型: 人员, 未采集: 可}
    - {名称: 在场人数, 类型: 人数}
    - {名称: 去处, 类型: 地点}
    - {名称: 事由, 类型: 文字, 汇总: 分类}
    - {名称: 已回访, 类型: 是否, 未采集: 可}
    - {名称: 回访日, 类型: 日期, 未采集: 可}
`;
const tree = parseYaml({
  file: 'kinds.yaml',
  text: `种类项目:\n  家访:${fields}种类:\n  - 名称: 热线\n    项目:${fields}`,
});
const written = tree.value && checkTree(tree.value, kindsSchema).value;
const definitions = written ? definitionsOf(written) : noDefinitions;
const read = (kind: string, values: string) =>
  readLog({ file: 'log/a.yaml', text: `- {日期: 2024-09-03, 类型: ${kind}, ${values}}\n` }, definitions);

describe.each(['家访', '热线'])('%s', (kind) => {
  test.each([
    ['方式: 电话', { 方式: '电话' }],
    ['方式: 信件', { 方式: '信件' }],
    ['方式: 未采集', { 方式: '未采集' }],
    ['用时: 12', { 用时: 12 }],
    ['用时: 未采集', { 用时: '未采集' }],
    ['陪同人: c01', { 陪同人: ['c01'] }],
    ['陪同人: [c01, t02]', { 陪同人: ['c01', 't02'] }],
    ['陪同人: 未采集', { 陪同人: '未采集' }],
    ['在场人数: 30', { 在场人数: 30 }],
    ['去处: 上湾村第1组', { 去处: '上湾村一组' }],
    ['事由: 打印纸　Ａ４', { 事由: '打印纸A4' }],
    ['已回访: 否', { 已回访: false }],
    ['已回访: 未采集', { 已回访: '未采集' }],
    ['回访日: 未采集', { 回访日: '未采集' }],
    ['备注: 都好', {}],
  ])('%s', (values, own) => {
    const { value, problems } = read(kind, values);
    expect(problems).toEqual([]);
    expect(value).toMatchObject([{ own }]);
    expect(Object.keys(value?.[0]?.own ?? {})).toEqual(Object.keys(own));
  });

  test.each([
    ['方式: 电活', 'unknown-value', { nearest: '电话', allowed: '入户、电话、未采集', field: '方式' }],
    ['在场人: 3', 'unknown-key', { nearest: '在场人数' }],
    ['用时: 未知', 'number-style', { field: '用时' }],
    ['用时: 12分钟', 'number-with-unit', { suggestion: '12' }],
    ['在场人数: 未采集', 'number-style', { field: '在场人数' }],
    ['在场人数: 1.5', 'number-style', { field: '在场人数' }],
    ['陪同人: c01、c02', 'full-width-comma', { suggestion: '[c01, c02]' }],
    ['回访日: 9月3日', 'date-style', { field: '回访日' }],
    ['次数: 两', 'number-in-words', { field: '次数' }],
  ])('one slip, one message: %s', (values, code, told) => {
    expect(read(kind, values).problems).toMatchObject([{ code, values: told, place: { line: 1 } }]);
  });
});

test('a kind to which nothing is added has nothing of its own', () => {
  expect(read('通话', '备注: 都好').value?.[0]).not.toHaveProperty('own');
  expect(read('通话', '方式: 电话').problems).toMatchObject([{ code: 'unknown-key', values: { key: '方式' } }]);
});
