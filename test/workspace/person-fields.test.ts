// Fields that a workspace adds to the people it cares for: read, hidden, counted, put into sentences and registers.
import { describe, expect, test } from 'vitest';
import { valueOn } from '../../src/workspace/person-fields.ts';
import { checkWorkspace } from '../../src/workspace/workspace.ts';

const kinds = `人员项目:
  - {名称: 风险等级, 类型: 选项, 选项: [高风险, 重点, 一般], 公开: 内部}
  - {名称: 父母务工地, 类型: 文字, 公开: 公开}
  - {名称: 补助, 类型: 金额, 公开: 公开}
  - {名称: 母亲姓名, 类型: 文字, 公开: 保密}
`;
const program = `单位: {名称: 青禾县妇女联合会}
期间: {开始: 2024-09-01, 结束: 2024-12-31, 名称: 2024年9月至12月}
报告: {模板: school-semester, 标题: 工作总结, 署名: 青禾县妇女联合会, 日期: 2024-12-31}
`;

function read(fields: string, changes: Readonly<Record<string, string>> = {}) {
  const texts = {
    'program.yaml': program,
    'kinds.yaml': kinds,
    'people.yaml': `儿童:\n  - {编号: c01, 姓名: 金丝雀${fields}}\n`,
    'log/a.yaml': '- {日期: 2024-10-01, 类型: 家访, 对象: c01}\n',
    ...changes,
  };
  const bytes = Object.entries(texts).map(([file, text]) => [file, new TextEncoder().encode(text)] as const);
  const { value, problems } = checkWorkspace({ texts: new Map(bytes), photos: new Map() });
  const told = problems
    .filter(({ code }) => code !== 'blank-left')
    .map(({ code, place, values }) => ({ code, line: place?.line, values }));
  return { child: value?.people.children[0], told };
}

test('values are read by their types; a choice is what it was from which day on', () => {
  const { child, told } = read(', 风险等级: 重点, 父母务工地: 广东东莞, 补助: 300.5, 母亲姓名: 白鹭');
  expect(told).toEqual([]);
  expect(child?.own).toEqual({
    风险等级: [{ value: '重点' }],
    父母务工地: '广东东莞',
    补助: 30050,
    母亲姓名: '白鹭',
  });
});

test('a choice may change', () => {
  const { child, told } = read(', 风险等级: [{值: 一般, 自: 2024-11-15}, {值: 重点, 自: 2024-09-01}]');
  expect(told).toEqual([]);
  const level = child?.own?.风险等级;
  const days = ['2024-08-31', '2024-09-01', '2024-11-14', '2024-11-15'];
  expect(days.map((day) => valueOn(level, day))).toEqual([undefined, '重点', '重点', '一般']);
});

describe('one slip, one message', () => {
  test.each([
    [', 风险等级: 高', 'unknown-value', { value: '高', allowed: '高风险、重点、一般' }],
    [', 风险等级: [{值: 高, 自: 2024-09-01}]', 'unknown-value', { value: '高' }],
    [', 风险等级: [{值: 重点, 自: 9月1日}]', 'date-style', {}],
    [', 风险等级: [{自: 2024-09-01}]', 'key-missing', { key: '数值' }],
    [', 风险等集: 重点', 'unknown-key', { nearest: '风险等级' }],
    [', 补助: 三百', 'number-in-words', {}],
  ])('%s', (fields, code, values) => {
    expect(read(fields).told).toMatchObject([{ code, line: 2, values }]);
  });
});

test('where kinds.yaml could not be read, nothing is said of keys that it may define', () => {
  const { told } = read(', 风险等级: 重点', { 'kinds.yaml': kinds.replace('类型: 金额', '类型: 钱') });
  expect(told.map(({ code }) => code)).toEqual(['unknown-value']);
});
