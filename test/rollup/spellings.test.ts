// One class, grade, village, item, unit or category in several spellings is one row of every count.
import { expect, test } from 'vitest';
import { assembleLedger } from '../../src/ledger/assemble.ts';
import { maskLedger } from '../../src/ledger/mask/mask-ledger.ts';
import type { Breakdown } from '../../src/rollup/figure.ts';
import { rollUp } from '../../src/rollup/rollup.ts';
import { checkWorkspace } from '../../src/workspace/workspace.ts';

const programme = [
  '单位: {名称: 青石小学}',
  '期间: {开始: 2024-09-01, 结束: 2025-01-17, 名称: 2024年秋季学期}',
  '报告: {模板: school-semester, 标题: 2024年秋季学期工作总结, 日期: 2025-01-17}',
].join('\n');

function rollupOf(children: readonly string[], log: string) {
  const names = ['林小禾', '赵一帆', '秦书远', '温良玉', '孟知秋', '苏文静'];
  const lines = children.map((said, index) => `  - {编号: c0${index + 1}, 姓名: ${names[index]}, ${said}}`);
  const people = `儿童:\n${lines.join('\n')}\n帮扶人:\n  - {编号: t01, 姓名: 高明远, 职务: 教师}\n`;
  const texts = { 'program.yaml': programme, 'people.yaml': people, 'log/a.yaml': log };
  const bytes = Object.entries(texts).map(([file, text]) => [file, new TextEncoder().encode(text)] as const);
  const { value, problems } = checkWorkspace({ texts: new Map(bytes), photos: new Map() });
  const ledger = value && assembleLedger(value, '2025-03-01').value;
  if (!ledger) throw new Error(JSON.stringify(problems));
  return rollUp(maskLedger(ledger));
}

const rowsOf = ({ rows }: Breakdown) => rows.map(({ label, figure }) => `${label} ${figure.value}`);
const visitAll = (count: number) =>
  `- {日期: 2024-10-12, 类型: 家访, 帮扶人: t01, 对象: [${Array.from({ length: count }, (_, at) => `c0${at + 1}`).join(', ')}]}\n`;

test.each([
  ['brackets', ['班级: 三（1）班', '班级: 三(1)班'], ['三（1）班 2']],
  ['the first form is printed', ['班级: 三年级1班', '班级: 三(1)班', '班级: 3(1)班', '班级: 三1班'], ['三年级1班 4']],
  ['eleven is not one', ['班级: 三（1）班', '班级: 三（11）班'], ['三（1）班 1', '三（11）班 1']],
  [
    'a number of the grade',
    ['年级: 三, 班级: 1', '年级: 3年级, 班级: 1班', '年级: 四, 班级: 1'],
    ['三（1）班 2', '四（1）班 1'],
  ],
  ['grades alone', ['年级: 1', '年级: 一年级', '年级: 2'], ['一年级 2', '二年级 1']],
])('classes: %s', (_, children, expected) => {
  const { children: counted, visits } = rollupOf(children, visitAll(children.length));
  expect(rowsOf(counted.byClass)).toEqual(expected);
  expect(rowsOf(visits.byClass)).toEqual(expected);
});

test('grades, from the list and from classes', () => {
  const { children } = rollupOf(
    ['年级: 四', '年级: 4年级', '班级: 四(2)班', '班级: 初二（1）班', '年级: 初中二年级', '年级: 2'],
    visitAll(1),
  );
  expect(rowsOf(children.byGrade)).toEqual(['二年级 1', '四年级 3', '初二 2']);
});

test('villages and groups, in the list and in the log', () => {
  const log = `${visitAll(2)}- 日期: 2024-09-20\n  类型: 摸底\n  各组户数: {1: 6, 第2组: 5, 二组: 1}\n`;
  const { children, surveys } = rollupOf(['村民小组: 1', '村: 一组', '村: 第1组', '村: 上湾 村', '村: 上湾村'], log);
  expect(rowsOf(children.byVillage)).toEqual(['一组 3', '上湾村 2']);
  expect(rowsOf(surveys.householdsByVillage)).toEqual(['一组 6', '二组 6']);
});

test('items, units, categories and donors', () => {
  const log = [
    '- {日期: 2024-10-12, 类型: 物资, 类别: 学习用品, 对象: [c01], 捐赠方: 青石爱心社(县), 物品: [{品名: 打印纸A4, 数量: 2, 计量单位: 包}, {品名: 大米, 数量: 5, 计量单位: 公斤}]}',
    '- {日期: 2024-10-13, 类型: 物资, 类别: 学习用品　, 对象: [c01], 捐赠方: 青石爱心社（县）, 物品: [{品名: 打印纸Ａ４, 数量: 3, 计量单位: 包}, {品名: 大米, 数量: 5, 计量单位: 千克}, {品名: 大米, 数量: 1, 计量单位: kg}]}',
  ].join('\n');
  const { supplies } = rollupOf(['班级: 三（1）班'], log);
  expect(supplies.items.map(({ item, unit, quantity }) => `${item} ${quantity.value}${unit}`)).toEqual([
    '打印纸A4 5包',
    '大米 11千克',
  ]);
  expect(supplies.donors).toEqual(['青石爱心社（县）']);
  expect(rowsOf(supplies.byCategory)).toEqual(['学习用品 2']);
});

test('个 and 只 are two units', () => {
  const log =
    '- {日期: 2024-10-12, 类型: 物资, 对象: [c01], 物品: [{品名: 书包, 数量: 2, 计量单位: 个}, {品名: 书包, 数量: 3, 计量单位: 只}]}';
  expect(rollupOf(['班级: 三（1）班'], log).supplies.items).toHaveLength(2);
});
