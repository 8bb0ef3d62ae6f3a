// Mistakes of the hand in an entry: each is told once, on its line, with the line to type.
import { expect, test } from 'vitest';
import { readLog } from '../../src/log/read.ts';
import { sentenceOf } from '../../src/problem/sentence.ts';
import { asMask } from '../problem/masks.ts';

const log = `- 日期: 2024-09-03
  类型: 家访
  对象: [c01, c02]
  备注: 奶奶腿脚不便
- {日期: 2024-09-05, 类型: 谈心, 对象: c01, 主题: 学习, 备注: 很认真}
- 日期: 2024-09-10
  类型: 活动
  名称: 迎新会
`;

function told(text: string): string[] {
  return readLog({ file: 'log/a.yaml', text }).problems.map((problem) => {
    const { remedy } = sentenceOf(
      problem,
      'zh',
      asMask((text) => text),
    );
    return `${problem.code} ${problem.place?.line} ${remedy}`;
  });
}

test('the log is sound', () => expect(told(log)).toEqual([]));

test.each([
  ['日期: 2024-09-03', '日期 2024-09-03', 'yaml-syntax 1', '- 日期: 2024-09-03'],
  ['- 日期: 2024-09-03', '  日期: 2024-09-03', 'dash-style 1', '- 日期: 2024-09-03'],
  ['类型: 家访', '类型 家访', 'yaml-syntax 2', '类型: 家访'],
  ['  类型: 家访', '类型: 家访', 'misaligned-key 2', '2 个半角空格'],
  ['类型: 家访', '类形: 家访', 'unknown-key 2', '是不是想写“类型”'],
  ['类型: 家访', '类 型: 家访', 'unknown-key 2', '是不是想写“类型”'],
  ['类型: 家访', 'kidn: 家访', 'unknown-key 2', '是不是想写“kind”'],
  ['日期: 2024-09-03', '曰期: 2024-09-03', 'unknown-key 1', '是不是想写“日期”'],
  ['日期: 2024-09-03', '时间: 2024-09-03', 'unknown-key 1', '是不是想写“日期”'],
  ['[c01, c02]', '[c01, c02', 'yaml-syntax 3', '对象: [c01, c02]'],
  ['[c01, c02]', '[c01, c02}', 'yaml-syntax 3', '对象: [c01, c02]'],
  ['[c01, c02]', '[c01；c02]', 'full-width-comma 3', '对象: [c01, c02]'],
  ['家访\n  对象', '家访  对象', 'yaml-syntax 2', '对象: [c01, c02]'],
  ['奶奶腿脚不便', '"奶奶腿脚不便', 'yaml-syntax 4', '备注: "奶奶腿脚不便"'],
  ['奶奶腿脚不便', '[困难]奶奶', 'quotes-needed 4', '备注: "[困难]奶奶"'],
  ['奶奶腿脚不便', '{困难', 'quotes-needed 4', '备注: "{困难"'],
  ['奶奶腿脚不便', '- 奶奶', 'quotes-needed 4', '备注: "- 奶奶"'],
  ['奶奶腿脚不便', '>奶奶', 'quotes-needed 4', '备注: ">奶奶"'],
  ['奶奶腿脚不便', '!奶奶', 'quotes-needed 4', '备注: "!奶奶"'],
  ['奶奶腿脚不便', '? 奶奶', 'quotes-needed 4', '备注: "? 奶奶"'],
  ['奶奶腿脚不便', '&奶奶', 'quotes-needed 4', '备注: "&奶奶"'],
  ['奶奶腿脚不便', '*奶奶', 'quotes-needed 4', '备注: "*奶奶"'],
  ['奶奶腿脚不便', '@奶奶', 'quotes-needed 4', '备注: "@奶奶"'],
  ['奶奶腿脚不便', '%奶奶', 'quotes-needed 4', '备注: "%奶奶"'],
  ['奶奶腿脚不便', '#奶奶', 'text-cut-off 4', '备注: "#奶奶"'],
  ['很认真}', '很认真', 'yaml-syntax 5', '备注: 很认真}'],
  ['学习, 备注', '学习 备注', 'yaml-syntax 5', '主题: 学习, 备注: 很认真'],
  ['学习, 备注', '学习； 备注', 'full-width-comma 5', '主题: 学习, 备注: 很认真'],
  ['主题: 学习', '主题: 学习, 生活', 'quotes-needed 5', '主题: "学习, 生活"'],
  ['对象: c01,', '对象: c01, c02,', 'yaml-syntax 5', '对象: [c01, c02]'],
  ['- 日期: 2024-09-10', '日期: 2024-09-10', 'dash-style 6', '- 日期: 2024-09-10'],
  ['- 日期: 2024-09-10', ' - 日期: 2024-09-10', 'misaligned-key 6', ''],
  ['- 日期: 2024-09-10', '  日期: 2024-09-10', 'dash-style 6', '- 日期: 2024-09-10'],
  ['- 日期: 2024-09-10', '9- 日期: 2024-09-10', 'dash-style 6', '- 日期: 2024-09-10'],
  ['- 日期: 2024-09-10', '---\n- 日期: 2024-09-10', 'several-documents 6', ''],
  ['- 日期: 2024-09-10', '2024-09-08,家访,c01\n2024-09-09,家访,c02\n- 日期: 2024-09-10', 'yaml-syntax 6', ''],
])('%j typed as %j', (from, to, place, typed) => {
  expect(log).toContain(from);
  const problems = told(log.replace(from, () => to));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(place);
  expect(problems[0]).toContain(typed);
});
