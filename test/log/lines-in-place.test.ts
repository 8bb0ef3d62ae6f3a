// Lines of a log that stand too far in or out, or in the middle of another entry: one message, on their first line, and
// its remedy cures.
import { expect, test } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { readLog } from '../../src/log/read.ts';
import { sentenceOf } from '../../src/problem/sentence.ts';
import { asIs } from '../problem/masks.ts';
import { obey } from '../problems/obey.ts';

const entries = [
  `- 日期: 2024-09-02
  类型: 家访
  帮扶人: [t01, t02]
  对象: [c01, c02]
  地点: 上湾村
  备注: 祖父身体尚好，晚上能照看作业
`,
  `- 日期: 2024-09-03
  类型: 物资
  对象: [c01, c02]
  捐赠方: 爱心企业
  物品:
    - {品名: 书包, 数量: 2, 单位: 个, 金额: 160}
    - {品名: 文具, 数量: 2, 单位: 套}
`,
  `- 日期: 2024-09-04
  类型: 通话
  帮扶人: t01
  对象: c01
  通话对象: 母亲
  时长: 15
`,
  `- 日期: 2024-09-05
  类型: 活动
  名称: 运动会
  参加:
    学生: 30
    教师: 2
  比赛:
    届: 3
    组别: [甲组, 乙组]
    参赛人数: 20
    奖项:
      - 奖次: 一等奖
        数量: 2
      - 奖次: 二等奖
        数量: 3
  地点: 操场
`,
  `- 日期: 2024-09-06
  类型: 家访
  帮扶人: t02
  对象: c02
  备注: |
    奶奶腿脚不便，
    家里没有书桌
  时长: 20
`,
  `- {日期: 2024-09-12, 类型: 谈心, 对象: c02}
`,
  `- 日期: 2024-09-13
  类型: 培训
  名称: 家庭教育讲座
  主讲:
    - 县关工委讲师
    - 关大明
  参加:
    监护人: 25
    教师: 3
`,
];
const log = entries.join('');
const pasted = ['- 日期: 2024-09-20', '  类型: 谈心', '  对象: c02', '  主题: 练字'];

const read = (text: string) => readLog({ file: 'log/a.yaml', text });

function shifted(lines: readonly string[], by: number): readonly string[] {
  return lines.map((line) => (by > 0 ? ' '.repeat(by) + line : line.slice(-by)));
}

/** The log with other lines in place of those of one entry, from one of them up to another. */
function changed(entry: number, from: number, end: number, by: number): string {
  const lines = (entries[entry] ?? '').trimEnd().split('\n');
  const typed = [...lines.slice(0, from), ...shifted(lines.slice(from, end), by), ...lines.slice(end)];
  return entries.with(entry, `${typed.join('\n')}\n`).join('');
}

/** The log with an entry between two lines of another. */
function interrupted(entry: number, at: number, by: number): string {
  const lines = (entries[entry] ?? '').trimEnd().split('\n');
  return entries.with(entry, `${lines.toSpliced(at, 0, ...shifted(pasted, by)).join('\n')}\n`).join('');
}

function expectOneThatCures(text: string, count: number): void {
  const [problem] = read(text).problems;
  const line = text.split('\n').findIndex((one, at) => one !== log.split('\n')[at]) + 1;
  expect(Math.abs((problem?.place?.line ?? 0) - line)).toBeLessThanOrEqual(1);
  expectCured(text, count);
}

function expectCured(text: string, count: number): void {
  const { problems } = read(text);
  expect(problems).toHaveLength(1);
  const [problem] = problems;
  for (const language of languages) {
    const remedy = problem === undefined ? '' : sentenceOf(problem, language, asIs).remedy;
    const cured = obey(text, problem?.place ?? { file: '', line: 0, column: 0, length: 0 }, remedy, language) ?? text;
    expect(read(cured).problems).toEqual([]);
    expect(read(cured).value).toHaveLength(count);
  }
}

test('the log is sound', () => expect(read(log)).toMatchObject({ problems: [], value: entries.map(() => ({})) }));

test.each(entries.flatMap((_, entry) => [2, 4].map((by) => [entry, by] as const)))(
  'entry %i that stands %i too far in',
  (entry, by) => expectOneThatCures(changed(entry, 0, 99, by), entries.length),
);

test.each([
  [1, 4, 99, 2],
  [3, 1, 99, -2],
  [3, 3, 6, -2],
  [3, 6, 15, 4],
  [3, 6, 7, 2],
  [3, 7, 8, 4],
  [3, 9, 10, -2],
  [3, 10, 15, -4],
  [3, 13, 14, -6],
  [4, 4, 99, 2],
  [4, 7, 8, 1],
  [6, 3, 6, -2],
  [6, 6, 99, -2],
  [6, 6, 7, 4],
] as const)('of entry %i the lines from %i up to %i, moved by %i', (entry, from, end, by) =>
  expectOneThatCures(changed(entry, from, end, by), entries.length),
);

test('all that follows an entry stands too far in', () => {
  const text = entries.map((entry, at) => (at < 4 ? entry : entry.replaceAll(/^(?=.)/gm, '    '))).join('');
  expectOneThatCures(text, entries.length);
});

test.each([
  [0, 4, 2],
  [0, 4, 4],
  [1, 5, 0],
  [1, 5, 2],
  [1, 6, 4],
  [3, 4, 2],
  [3, 11, 4],
  [3, 15, 6],
  [4, 5, 4],
  [4, 7, 4],
  [6, 5, 4],
  [6, 8, 4],
] as const)('in entry %i, above its line %i, another one stands with %i blanks', (entry, at, by) =>
  expectOneThatCures(interrupted(entry, at, by), entries.length + 1),
);

test.each([
  ['a mark of a comment before its first line', '- 日期: 2024-09-02', '#- 日期: 2024-09-02', 'stray-text'],
  ['a mark of a comment and a blank', '- 日期: 2024-09-04', '# - 日期: 2024-09-04', 'stray-text'],
  ['tabs', '    - 县关工委讲师\n    - 关大明', '\t- 县关工委讲师\n\t- 关大明', 'tab-indentation'],
  ['groups with dashes', '    监护人: 25\n    教师: 3', '    - 监护人: 25\n    - 教师: 3', 'stray-text'],
  ['a group with a dash', '    监护人: 25\n', '    - 监护人: 25\n', 'stray-text'],
  ['a line cut within braces', '类型: 谈心, 对象: c02}', '类\n型: 谈心, 对象: c02}', 'yaml-syntax'],
  ['a line cut within an id', '谈心, 对象: c02}', '谈心, 对象: c\n02}', 'yaml-syntax'],
  ['a word cut in two', '类型: 培训', '类型: 培\n训', 'yaml-syntax'],
  ['a colon too early', '类型: 通话', '类:型 通话', 'yaml-syntax'],
  ['a colon too early in braces', '类型: 谈心, ', '类:型 谈心, ', 'yaml-syntax'],
  ['a sign in place of a blank', '类型: 谈心, ', '类型:｝谈心, ', 'missing-space-after-colon'],
  ['half a quote in place of a blank', '对象: c02}', '对象:" c02}', 'missing-space-after-colon'],
  ['a blank on the other side of the dash', '- {日期: 2024-09-12', ' -{日期: 2024-09-12', 'dash-style'],
  ['a full-width blank', '- 日期: 2024-09-04', '　- 日期: 2024-09-04', 'full-width-space'],
  ['a tab before one line', '- 日期: 2024-09-04', '\t- 日期: 2024-09-04', 'tab-indentation'],
  ['a bracket before a line', '  捐赠方: ', ' ] 捐赠方: ', 'stray-text'],
  ['a digit before an item', '    - {品名: 书包', '9    - {品名: 书包', 'stray-text'],
  ...[
    '孩子:\n    爱读书',
    '孩子情况:\n    爱读书\n    懂事',
    '孩子情况: 好\n    懂事',
    '孩子情况: 好\n    老人: 好',
  ].map((text) => ['a text without its sign', '备注: 祖父', `备注:\n    ${text}\n    祖父`, 'yaml-syntax'] as const),
  ['a list without the key above it', '  物品:\n', '', 'key-missing'],
  ['groups without the key above them', '  参加:\n    学生', '    学生', 'key-missing'],
  ['a value above a list of keys', /物品:\n.*\n.*/, '物品: 书包\n    数量: 2\n    单位: 个', 'yaml-syntax'],
  ['a number above groups', '  参加:\n    学生', '  参加: 32\n    学生', 'stray-text'],
  ['a day and a kind without keys', '- 日期: 2024-09-02\n  类型: 家访', '- 2024-09-02 家访', 'yaml-syntax'],
  ['a line typed twice', '  物品:\n', '  物品:\n  物品:\n', 'stray-text'],
  [
    'two lines swapped',
    '  比赛:\n    届: 3\n    组别: [甲组, 乙组]\n',
    '  比赛:\n  地点: 操场\n    届: 3\n    组别: [甲组, 乙组]\n',
    'yaml-syntax',
  ],
  [
    'a block in a text',
    '  捐赠方: 爱心企业\n  物品:\n    - {品名: 书包, 数量: 2, 单位: 个, 金额: 160}\n    - {品名: 文具, 数量: 2, 单位: 套}\n',
    '  备注: |\n    送到家里\n    物品:\n      - {品名: 书包, 数量: 2, 单位: 个, 金额: 160}\n      - {品名: 文具, 数量: 2, 单位: 套}\n',
    'misaligned-key',
  ],
] as const)('%s', (_, from: string | RegExp, to, code) => {
  const text = log.replace(from, to).replace(/( {2}地点: 操场\n)(.*)\1/s, '$1$2');
  expect(text).not.toBe(log);
  expect(read(text).problems.map((problem) => problem.code)).toEqual([code]);
  expectCured(text, entries.length);
});

test('braces whose lines lost their commas', () => {
  const braces = `- {\n  日期: 2024-09-20\n  类型: 谈心\n  对象: c02\n  }\n`;
  expectOneThatCures(log + braces, entries.length + 1);
});

test('what is read of a log with such a slip has its places as typed', () => {
  const lines = (text: string) =>
    read(text).value?.map(({ origin: { line, tree } }) => [line, tree.pairs.at(-1)?.keyPlace.line]);
  const [talk] = [[18, 21]];
  expect(lines(interrupted(2, 4, 0))).toEqual([
    [1, 6],
    [7, 11],
    [14, 23],
    talk,
    [24, 39],
    [40, 47],
    [48, 48],
    [49, 55],
  ]);
});

test.each([
  [1, 1],
  [3, 2],
  [4, 1],
  [6, 4],
])('where an entry ends that stands in entry %i above its line %i, a person knows', (entry, at) => {
  const { problems } = read(interrupted(entry, at, 0));
  expect(problems).toMatchObject([{ code: 'yaml-syntax', values: { cause: 'entry-inside' } }]);
});

test('items without the blank behind their dashes, below their key, are told as such', () => {
  const { problems } = read(log.replace('  对象: [c01, c02]', '  对象:\n    -c01\n    -c02'));
  expect(problems.map(({ code, place }) => [code, place?.line])).toEqual([
    ['dash-style', 5],
    ['dash-style', 6],
  ]);
});
