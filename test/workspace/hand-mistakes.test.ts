// Mistakes of the hand in values, and in the files beside the log: each is told once, on its line, with what to type.
// Where the remedy is a text to type, it is typed, and nothing is left. Their sibling, on how an entry is laid out, is
// test/source/hand-mistakes.test.ts.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { reviewWorkspace } from '../../src/flow/compose.ts';
import { loadWorkspace } from '../../src/flow/load.ts';
import { type Problem, pathOf } from '../../src/problem/problem.ts';
import { sentenceOf } from '../../src/problem/sentence.ts';
import { obey } from '../problems/obey.ts';

const sound = {
  'program.yaml': `单位: {名称: 青石小学, 自称: 我校, 性质: 学校}
期间:
  开始: 2024-09-01
  结束: 2025-01-17
  名称: 2024年秋季学期
报告:
  模板: small
  标题: 2024年秋季学期关爱留守儿童工作总结
  日期: 2025-01-17
承诺:
  - {类型: 家访, 次数: 1, 每: 学期, 对: 项目}
`,
  'people.yaml': `儿童:
  - 编号: c01
    姓名: 林小禾
    性别: 女
    年级: 三年级
    班级: 三（1）班
    监护人: {姓名: 林有田, 关系: 祖父, 电话: 13900000001}
  - {编号: c02, 姓名: 周念安, 性别: 男, 年龄: 10, 困难: 是, 转入: 2024-09-10}
帮扶人:
  - {编号: t01, 姓名: 苏文静, 电话: 13900000002}
  - {编号: t02, 姓名: 高远}
`,
  'indicators.yaml': `指标:
  - {编号: pupils, 名称: 在校学生, 数值: 120, 单位: 人, 日期: 2024-09-02}
  - {编号: rate, 名称: 建档率, 数值: 98.5, 单位: "%", 日期: 2024-12-20}
  - {编号: boarders, 名称: 寄宿生, 数值: 30, 单位: 人, 占: pupils}
`,
  'problems.yaml': `问题:
  - 问题: 路远的几户走访不够
    打算:
      - {措施: 排进下学期的计划, 纪实: 计划}
`,
  'narrative/计划.md': '下学期先走路远的几户。\n',
  'narrative/成效.md': '本学期共家访{{visits.count}}。\n\n教师走进家门，听监护人说孩子的变化。\n',
  'templates/small.md.hbs': `本学期共家访{{visits.count}}，通话{{calls.count}}，活动{{activities.count}}，物资{{supplies.count}}。

::narrative{name="成效"}

{{> promises}}

{{#each problems}}{{problem}}{{#each plans}}{{plan}}{{> story}}{{/each}}{{/each}}

{{#each visits.list}}{{#if note}}{{note}}{{/if}}{{/each}}
`,
  'log/2024-09.yaml': `- 日期: 2024-09-12
  类型: 家访
  帮扶人: [t01, t02]
  对象: [c01, c02]
  开始时间: 15:30
  备注: 孩子爱读书
- 日期: 2024-09-14
  类型: 通话
  帮扶人: t01
  对象: c01
  时长: 40
- 日期: 2024-09-20
  类型: 活动
  名称: 秋游
  人数: 32
- 日期: 2024-09-25
  类型: 物资
  对象: [c01, c02]
  物品:
    - 品名: 运动鞋
      数量: 2
      单位: 双
`,
};
type Texts = Readonly<Record<string, string>>;

const temporary = await mkdtemp(path.join(tmpdir(), 'carelog-hand-mistakes-'));
afterAll(() => rm(temporary, { recursive: true, force: true }));

interface Told {
  readonly problem: Problem;
  readonly text: string;
  readonly remedy: string;
}

let count = 0;

/** All that check tells of a workspace. */
async function told(texts: Texts): Promise<readonly Told[]> {
  count += 1;
  const root = path.join(temporary, String(count));
  for (const [file, text] of Object.entries(texts)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  const loaded = await reviewWorkspace(await loadWorkspace(root, { today: '2025-03-01' }));
  return loaded.problems.map((problem) => {
    const { remedy } = sentenceOf(problem, 'zh', loaded.mask);
    const { place } = problem;
    const at = place ? `${pathOf(loaded, place.file)}:${place.line}` : '-';
    return { problem, text: `${problem.code} ${at} ${remedy}`, remedy };
  });
}

/** What is still told after a remedy was obeyed; null where it does not say what to type. */
async function afterObeying(texts: Texts, { problem: { place }, remedy }: Told): Promise<readonly string[] | null> {
  const text = texts[place?.file ?? ''];
  const mended = place === null || text === undefined ? null : obey(text, place, remedy, 'zh');
  if (place === null || mended === null) return null;
  return (await told({ ...texts, [place.file]: mended })).map((one) => one.text);
}

test('the workspace is sound', async () => expect((await told(sound)).map(({ text }) => text)).toEqual([]));

type Row = readonly [file: keyof typeof sound, from: string, to: string, place: string, remedy: string];

const inLog = 'log/2024-09.yaml';
const inPeople = 'people.yaml';
const ids = (typed: string, code: string, remedy: string): Row => [
  inLog,
  '对象: [c01, c02]',
  `对象: ${typed}`,
  `${code} ${inLog}:4`,
  remedy,
];

/** Each remedy is a text to type, and cures. */
const cured: readonly Row[] = [
  ids('c01和c02', 'unknown-child', '请改成：[c01, c02]'),
  ids('c01及c02', 'unknown-child', '请改成：[c01, c02]'),
  ids('[c01和c02]', 'unknown-child', '请改成：c01, c02'),
  ids('林小禾和周念安', 'unknown-child', '请改成：[c01, c02]'),
  ids('林小禾、周念安', 'full-width-comma', '请改成：[c01, c02]'),
  ids('c01/c02', 'identifier-style', '请改成：[c01, c02]'),
  ids('c01＋c02', 'identifier-style', '请改成：[c01, c02]'),
  ids('c01 c02', 'identifier-style', '请改成：[c01, c02]'),
  ids('(c01, c02)', 'identifier-style', '请改成：[c01, c02]'),
  ids('（c01、c02）', 'full-width-comma', '请改成：[c01, c02]'),
  ids('{c01, c02}', 'wrong-shape', '请改成：对象: [c01, c02]'),
  ids('[c01（林小禾）, c02]', 'identifier-style', '请改成：c01'),
  ids('[c01 林小禾, c02]', 'identifier-style', '请改成：c01'),
  [
    'program.yaml',
    '{名称: 青石小学, 自称: 我校, 性质: 学校}',
    '青石小学',
    'wrong-shape program.yaml:1',
    '单位: {名称: 青石小学}',
  ],
  [inPeople, '编号: t02', '编号: t12', `unknown-helper ${inLog}:3`, '是不是想写“t12”'],
];

/** What is meant is not certain: nothing is guessed. */
const left: readonly Row[] = [
  ids('c01-c02', 'unknown-child', '请改正编号，或先在 people.yaml 里登记这个人。'),
  ids('c01（周念安）', 'identifier-style', '编号只用字母、汉字、数字、- 和 _，中间不空格，如 c017。'),
];

const fileWith = ([file, from, to]: Row): Texts => {
  expect(sound[file]).toContain(from);
  return { ...sound, [file]: sound[file].replace(from, () => to) };
};

test.each(cured)('%s: %j typed as %j', async (...row) => {
  const texts = fileWith(row);
  const [first, ...others] = await told(texts);
  expect(others.map(({ text }) => text)).toEqual([]);
  expect(first?.text).toContain(row[3]);
  expect(first?.remedy).toContain(row[4]);
  expect(first && (await afterObeying(texts, first))).toEqual([]);
});

test.each(left)('%s: %j typed as %j, and nothing is guessed', async (...row) => {
  const texts = fileWith(row);
  const [first, ...others] = await told(texts);
  expect(others.map(({ text }) => text)).toEqual([]);
  expect(first?.text).toContain(row[3]);
  expect(first?.remedy).toContain(row[4]);
  expect(first && (await afterObeying(texts, first))).toBeNull();
});
