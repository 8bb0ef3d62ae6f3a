// One slip beside other entries of every form: one message on its line, and its remedy cures.
import { expect, test } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { readLog } from '../../src/log/read.ts';
import { sentenceOf } from '../../src/problem/sentence.ts';
import { asIs } from '../problem/masks.ts';
import { obey } from '../problems/obey.ts';

const log = `- 日期: 2024-09-03
  类型: 物资
  对象: [c01, c02]
  物品:
    - {品名: 米, 数量: 2, 单位: 袋}
    - 品名: 油
      数量: 1
      单位: 桶
- 日期: 2024-09-10
  类型: 家访
  对象: c01
  备注: >-
    奶奶腿脚不便，
    家里没有书桌
  发现:
    - 爱笑
    - 灯坏了
- {日期: 2024-09-12,
   类型: 活动,
   参加: {学生: 30, 教师: 2},
   名称: 迎新会}
- 对象:
    - c01
    - c02
  日期: 2024-09-14
  类型: 家访
  备注: |
    奶奶腿脚不便
    家里没有书桌
    没有灯
`;

const read = (text: string) => readLog({ file: 'log/a.yaml', text });

test('the log is sound', () => expect(read(log)).toMatchObject({ problems: [], value: [{}, {}, {}, {}] }));

test.each([
  ['- 日期: 2024-09-10', '- 日期 2024-09-10', 'yaml-syntax'],
  ['- 日期: 2024-09-10', '- 日期\t2024-09-10', 'yaml-syntax'],
  ['  类型: 家访\n  对象: c01', '  类型 家访\n  对象: c01', 'yaml-syntax'],
  ['  备注: >-', '  备注 >-', 'yaml-syntax'],
  ['    - 灯坏了', '    灯坏了', 'dash-style'],
  ['品名: 米', '品名 米', 'yaml-syntax'],
  ['单位: 袋', '单位 袋', 'yaml-syntax'],
  ['2024-09-12,', '2024-09-12', 'yaml-syntax'],
  ['活动,', '活动', 'yaml-syntax'],
  ['活动,', '活动，', 'full-width-comma'],
  ['教师: 2},', '教师: 2}', 'yaml-syntax'],
  ['名称: 迎新会', '名称 迎新会', 'yaml-syntax'],
  ['    奶奶腿脚不便\n', '   奶奶腿脚不便\n    家里没有火炉\n', null],
  ['    家里没有书桌\n    没有灯', '   家里没有书桌\n    没有灯', 'misaligned-key'],
  ['    家里没有书桌\n    没有灯', '家里没有书桌\n    没有灯', 'misaligned-key'],
  ['    没有灯', '  没有灯', 'misaligned-key'],
  ['    奶奶腿脚不便\n', '奶奶腿脚不便\n', 'misaligned-key'],
  ['    奶奶腿脚不便\n', '     奶奶腿脚不便\n', 'misaligned-key'],
  ['    奶奶腿脚不便，', '  奶奶腿脚不便，', 'misaligned-key'],
] as const)('%j typed as %j', (from, to, code) => {
  expect(log).toContain(from);
  const text = log.replace(from, () => to);
  const line = log.slice(0, log.indexOf(from)).split('\n').length;
  const { problems } = read(text);
  expect(problems.map((one) => `${one.code} ${one.place?.line}`)).toEqual(code === null ? [] : [`${code} ${line}`]);
  for (const problem of problems)
    for (const language of languages) {
      const { place } = problem;
      const cured = place && obey(text, place, sentenceOf(problem, language, asIs).remedy, language);
      expect(read(cured ?? '')).toEqual(read(log));
    }
});

test.each([
  '|2\n      奶奶\n    书桌',
  '|\n      奶奶\n        书桌\n        灯\n\n      水',
  '|-\n    奶奶\n      书桌',
])('the text %j is sound', (text) =>
  expect(read(log.replace('>-\n    奶奶腿脚不便，\n    家里没有书桌', () => text)).problems).toEqual([]),
);

test.each([
  ['  类型: 物资\n', '  类型:\n  物资\n', '类型: 物资'],
  ['- 日期: 2024-09-03\n', '- 日期:\n  2024-09-03\n', '- 日期: 2024-09-03'],
  ['  对象: [c01, c02]\n', '  对象:\n  [c01, c02]\n', '对象: [c01, c02]'],
  ['  对象: [c01, c02]\n', '  对象: [c0\n  1, c02]\n', '对象: [c01, c02]'],
  ['  对象: c01\n', '  对象:\n  c01\n', '对象: c01'],
])('a value on a line of its own goes back to its key, whole: %j as %j', (right, wrong, whole) => {
  const { problems } = read(log.replace(right, wrong));
  expect(problems.map((problem) => sentenceOf(problem, 'zh', asIs).remedy)).toEqual([`请和上一行合成一行：${whole}`]);
});
