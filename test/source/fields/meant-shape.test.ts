import { describe, expect, test } from 'vitest';
import { kinds } from '../../../src/log/kinds/index.ts';
import { checkTree } from '../../../src/source/fields/check.ts';
import { parseYaml } from '../../../src/source/tree/yaml.ts';

/** What is to be typed instead of one line of an entry. */
function toType(kind: keyof typeof kinds, line: string): unknown {
  const { value: tree } = parseYaml({ file: 'a.yaml', text: `日期: 2024-09-03\n${line}\n` });
  const problem = tree && checkTree(tree, kinds[kind].schema).problems.find(({ code }) => code === 'wrong-shape');
  const { suggestion, example } = (problem?.values ?? {}) as Readonly<Record<string, string>>;
  return suggestion ?? `as in ${example}`;
}

describe('instead of a value of the wrong shape', () => {
  test.each([
    ['supplies', '物品: 书包6个', '物品: [{品名: 书包, 数量: 6, 单位: 个}]'],
    [
      'supplies',
      '物品: 书包6个、文具盒十二个',
      '物品: [{品名: 书包, 数量: 6, 单位: 个}, {品名: 文具盒, 数量: 12, 单位: 个}]',
    ],
    ['supplies', '物品: 30床棉被', '物品: [{品名: 棉被, 数量: 30, 单位: 床}]'],
    ['supplies', '物品: [书包6个]', '{品名: 书包, 数量: 6, 单位: 个}'],
    ['supplies', 'items: 书包6个', 'items: [{item: 书包, quantity: 6, unit: 个}]'],
    ['supplies', '物品: 一批', 'as in 物品: {品名: 书包, 数量: 6, 单位: 个}'],
    ['activity', '参加: 学生30人，老师4人', '参加: {学生: 30, 教师: 4}'],
    ['activity', '参加: 教师2人，老师4人', 'as in 参加: {学生: 12, 家长: 12}'],
    ['activity', '参加: 全体', 'as in 参加: {学生: 12, 家长: 12}'],
    ['activity', 'participants: all', 'as in participants: {students: 12, parents: 12}'],
    ['activity', '节目: 合唱', '节目: [{作品: 合唱}]'],
    ['activity', '比赛: 拔河', 'as in 比赛: {届: 12, 参赛人数: 12}'],
    ['survey', '各村户数: 全部', 'as in 各村户数: {清溪村: 12, 石桥村: 12}'],
    ['visit', '地点: [操场, 教室]', '地点: 操场、教室'],
    ['visit', '地点: ["a, b"]', '地点: "a, b"'],
    ['visit', '户数: [3]', '户数: 3'],
    ['visit', '户数: [3, 4]', 'as in 户数: 12'],
  ] as const)('%s: %s', (kind, line, expected) => expect(toType(kind, line)).toBe(expected));

  test.each([
    ['[2024-09-03, 2024-09-04, 2024-09-05]', '日期: 2024-09-03..2024-09-05'],
    ['[2024-09-03, 2024-09-05]', 'as in 日期: 2024-09-02'],
    ['[2024-09-03, 9月4日]', 'as in 日期: 2024-09-02'],
  ])('days: %s', (days, expected) => {
    const { value: tree } = parseYaml({ file: 'a.yaml', text: `日期: ${days}\n` });
    const [problem] = tree ? checkTree(tree, kinds.visit.schema).problems : [];
    const { suggestion, example } = (problem?.values ?? {}) as Readonly<Record<string, string>>;
    expect(suggestion ?? `as in ${example}`).toBe(expected);
  });
});
