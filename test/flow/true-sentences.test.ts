// Small logs in which something is not said, and what the report says of them: what was counted, and of what.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeReport } from '../../src/flow/compose.ts';
import { readForms } from '../../src/flow/forms.ts';
import { loadWorkspace } from '../../src/flow/load.ts';
import { reportText } from '../../src/report/text.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-true-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const people = `儿童:
  - {编号: c01, 姓名: 林小禾, 班级: 三（1）班, 户: h1, 村: 上湾村}
  - {编号: c02, 姓名: 林小满, 班级: 四（1）班, 户: h1, 村: 上湾村}
  - {编号: c03, 姓名: 赵一帆, 性别: 女, 班级: 四（1）班, 户: h2, 村: 下湾村}
帮扶人:
  - {编号: t01, 姓名: 苏文静, 职务: 语文教师}
  - {编号: t02, 姓名: 高远, 职务: 数学教师}
  - {编号: v01, 姓名: 田秋, 职务: 返乡青年志愿者}
`;

let count = 0;

/** The text of the report of a log, and the codes of what is told about it. */
async function reportOf(
  log: string,
  template = 'school-semester',
  listed = people,
): Promise<{ text: string; codes: string[] }> {
  const root = path.join(folder, String(count++));
  const files = {
    'program.yaml': `单位: {名称: 青石小学, 自称: 我校, 性质: 学校}
期间: {开始: 2024-09-01, 结束: 2025-01-17, 名称: 2024年秋季学期}
报告: {模板: ${template}, 标题: 青石小学关爱留守儿童工作总结, 署名: 青石小学, 日期: 2025-01-17}
`,
    'people.yaml': listed,
    'log/a.yaml': log,
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  const loaded = await loadWorkspace(root, { today: '2025-03-01' });
  if (!loaded.workspace || !loaded.ledger) return { text: '', codes: loaded.problems.map(({ code }) => code) };
  const composed = composeReport(loaded.ledger, await readForms(loaded.workspace), {});
  const codes = [...loaded.problems, ...composed.problems].map(({ code }) => code);
  return { text: composed.value ? reportText(composed.value.report) : '', codes };
}

type Row = readonly [what: string, log: string, says: readonly string[], never: readonly (string | RegExp)[]];

const supplies = (fields: string) => `- {日期: 2024-10-05, 类型: 物资, ${fields}}\n`;
const visit = (fields: string) => `- {日期: 2024-10-05, 类型: 家访, ${fields}}\n`;
const call = (fields: string) => `- {日期: 2024-10-06, 类型: 通话, ${fields}}\n`;
const talk = (fields: string) => `- {日期: 2024-10-07, 类型: 谈心, ${fields}}\n`;
const survey = (fields: string) => `- {日期: 2024-10-08, 类型: 摸底, ${fields}}\n`;
const activity = (fields: string) => `- {日期: 2024-10-09, 类型: 活动, ${fields}}\n`;
const meeting = (fields: string) => `- {日期: 2024-10-10, 类型: 会议, ${fields}}\n`;
const award = (fields: string) => `- {日期: 2024-10-11, 类型: 表彰, ${fields}}\n`;
const checkup = (fields: string) => `- {日期: 2024-10-12, 类型: 体检, ${fields}}\n`;
const oil = '品名: 油, 数量: 20, 单位: 桶';
const quilts = '品名: 棉被, 数量: 30, 单位: 床';

const rows: readonly Row[] = [
  [
    'the worth of one handing-out of two',
    supplies(`户数: 20, 物品: [{${oil}, 金额: 1000}]`) + supplies(`户数: 30, 物品: [{${quilts}}]`),
    ['发放油20桶和棉被30床，惠及50户次，其中有金额记录的1批价值1000元。'],
    ['共价值'],
  ],
  [
    'worth and homes of one handing-out of two',
    supplies(`户数: 20, 物品: [{${oil}, 金额: 1000}]`) + supplies(`受赠单位: 乙村, 物品: [{${quilts}}]`),
    ['其中有户数记录的1批惠及20户，有金额记录的1批价值1000元。'],
    [/其中.*其中/],
  ],
  [
    'the worth of one item of two',
    supplies(`户数: 20, 物品: [{${oil}, 金额: 1000}, {${quilts}}]`),
    ['惠及20户'],
    ['价值'],
  ],
  ['the worth of all', supplies(`户数: 20, 金额: 1500, 物品: [{${oil}}, {${quilts}}]`), ['价值1500元'], ['其中有']],
  [
    'the people of two meetings, one without',
    meeting('名称: 家长会, 人数: 40') + meeting('名称: 座谈会'),
    ['共2次，其中有人数记录的1次到会40人。'],
    [/到会40人次/],
  ],
  [
    'a stated whole beside groups that overlap',
    meeting('名称: 家长会, 人数: 40, 参加: {家长: 38, 监护人: 12}'),
    ['40人到会'],
    ['50人'],
  ],
  [
    'pupils, and the children among them',
    activity('名称: 晨读, 人数: 30, 参加: {学生: 30, 留守儿童: 10}'),
    ['30人参加'],
    ['40人'],
  ],
  [
    'a village that was surveyed twice',
    survey('各村户数: {上湾村: 10, 下湾村: 5}') + survey('各村户数: {上湾村: 10, 下湾村: 5}, 备注: 复核'),
    ['走访上湾村20户次、下湾村10户次，共30户次'],
    [/20户[^次]/],
  ],
  [
    'a survey that does not say its households',
    survey('各村户数: {上湾村: 10, 下湾村: 5}') + survey('村庄: [上湾村], 备注: 复核'),
    ['其中有户数记录的1次走访上湾村10户次、下湾村5户次'],
    ['共15户次'],
  ],
  [
    'one entry, five families rung',
    call('帮扶人: t01, 关爱人数: 5') + call('帮扶人: t02, 关爱人数: 4'),
    ['通话9人次'],
    ['通话2次'],
  ],
  ['a call to two of one family', call('帮扶人: t01, 对象: [c01, c02]'), ['通话1次'], ['2人次']],
  [
    'a call that says nobody',
    call('帮扶人: t01') + call('帮扶人: t01, 关爱人数: 4, 备注: 晚上'),
    ['通话2次'],
    ['4人次'],
  ],
  [
    'visits by month',
    visit('日期: 2024-10, 关爱人数: 850').replace('日期: 2024-10-05, ', '') +
      visit('日期: 2024-11, 关爱人数: 1078').replace('日期: 2024-10-05, ', ''),
    ['家访1928人次'],
    ['家访2次'],
  ],
  ['a visit to two homes', visit('帮扶人: [t01, t02], 对象: [c01, c03]'), ['2名教师家访2户。'], ['家访1次']],
  ['a visit to two of one home', visit('帮扶人: t01, 对象: [c01, c02]'), ['我校家访1户。'], ['户次']],
  [
    'a visit of unknown helpers',
    visit('帮扶人: [t01, t02], 对象: c01') + visit('对象: c03'),
    ['我校家访2户。'],
    ['2名', '2人参'],
  ],
  ['helpers who are not all teachers', visit('帮扶人: [t01, v01], 对象: c01'), ['2名帮扶人家访'], ['2名教师']],
  [
    'a visit that does not say to whom',
    visit('帮扶人: t01, 对象: c01') + visit('帮扶人: t01, 地点: 上湾村'),
    ['家访2次，其中有户数记录的1次走访1户。'],
    ['走进1户'],
  ],
  [
    'a talk that does not say with whom',
    talk('帮扶人: t01, 对象: c01') + talk('帮扶人: t01, 主题: 安全'),
    ['与孩子谈心2次'],
    ['与1名'],
  ],
  ['a talk with two', talk('帮扶人: t01, 对象: [c01, c03]'), ['与2名孩子谈心1次'], ['2人次']],
  ['a visit that names one of five', visit('帮扶人: t01, 对象: c01, 关爱人数: 5'), ['家访5人次。'], ['1户']],
  ['a call that names one child of three homes', call('帮扶人: t01, 对象: c01, 户数: 3'), ['通话1次。'], ['1名']],
  [
    'villages that come to more than the whole',
    survey('户数: 20, 各村户数: {上湾村: 10, 下湾村: 15}'),
    ['走访上湾村、下湾村，入户20户。'],
    ['10户', '15户', '25户'],
  ],
  [
    'copies of one of two',
    '- {日期: 2024-10-05, 类型: 宣传, 份数: 200}\n- {日期: 2024-10-06, 类型: 宣传, 渠道: 村广播}\n',
    ['开展宣传2次，其中1次印发资料200份'],
    ['2次，印发'],
  ],
  ['an award to so many children', award('荣誉: 读书奖, 级别: 镇级, 儿童数: 5'), ['5人获评镇级“读书奖”'], ['我校获']],
  ['an award to so many homes', award('荣誉: 好家庭, 级别: 县级, 户数: 3'), ['3户获评县级“好家庭”'], ['我校获']],
  [
    'goods as an award to so many children',
    award('荣誉: 读书奖, 级别: 镇级, 儿童数: 5, 数量: 5, 单位: 本'),
    ['5人获镇级“读书奖”5本'],
    ['我校获'],
  ],
  [
    'goods as awards to children of whom some are only counted',
    award('荣誉: 读书奖, 级别: 镇级, 对象: [c01], 数量: 1, 单位: 本') +
      award('荣誉: 读书奖, 级别: 镇级, 儿童数: 5, 数量: 5, 单位: 本'),
    ['6人次获镇级“读书奖”6本'],
    ['我校获'],
  ],
  ['several visits in one entry', visit('次数: 3, 对象: c03') + visit('户数: 2'), ['家访4次'], ['3户次', '5户次']],
  [
    'a checkup of people who are only counted',
    checkup('对象: [c01, c02]') + checkup('人数: 30'),
    ['受检32人次'],
    ['有人数记录'],
  ],
  [
    'an honour that names whom it honours, whatever it is counted in',
    award('荣誉: 奖学金, 数量: 500, 单位: 元, 对象: c03') + award('荣誉: 奖状, 数量: 2, 单位: 张, 对象: c01'),
    ['我校1人获“奖学金”500元，1人获“奖状”2张。'],
    ['我校获'],
  ],
  [
    'what a donor gave on two days, and money beside it',
    supplies('捐赠方: 甲店, 对象: c01, 物品: [{品名: 书包, 数量: 2, 单位: 个}]') +
      supplies('捐赠方: 甲店, 对象: c03, 物品: [{品名: 书包, 数量: 3, 单位: 个}]') +
      supplies('捐赠方: 乙店, 对象: c03, 物品: [{品名: 助学金, 数量: 700, 单位: 元}]') +
      supplies('捐赠方: 乙店, 对象: c03, 物品: [{品名: 笔, 数量: 3, 单位: 支, 金额: 400.3}]'),
    ['甲店提供书包5个', '其中有金额记录的2批价值1100余元'],
    ['书包2个'],
  ],
  [
    'money alone, whose worth is said already',
    supplies('对象: c01, 物品: [{品名: 助学金, 数量: 700, 单位: 元}]'),
    ['发放助学金700元。'],
    ['价值'],
  ],
  [
    'two checkups, each with what it was of and found',
    checkup('机构: 卫生院, 对象: c01, 检查项目: 血压, 发现: 正常') +
      checkup('机构: 县医院, 对象: c03, 检查项目: 血糖, 发现: 偏高'),
    ['由卫生院检查血压：正常。', '由县医院检查血糖：偏高。'],
    ['血压和血糖', '正常。偏高'],
  ],
  [
    'two checkups of one thing, with one finding',
    checkup('机构: 卫生院, 对象: c01, 检查项目: 血压, 发现: 正常') +
      checkup('机构: 卫生院, 对象: c03, 检查项目: 血压, 发现: 正常'),
    ['检查血压。正常。'],
    ['由卫生院'],
  ],
  [
    'an item whose name ends in a digit',
    supplies('户数: 2, 物品: [{品名: 打印纸A4, 数量: 10, 单位: 包}]'),
    ['打印纸A4 10包'],
    ['A410'],
  ],
];

describe('what is not said is not claimed', () => {
  test.each(rows)('%s', async (_, log, says, never) => {
    const { text } = await reportOf(log);
    for (const words of says) expect(text).toContain(words);
    for (const words of never) expect(text).not.toMatch(words);
  });
});

test('girls and boys are told only where all have it said', async () => {
  const { text } = await reportOf(visit('对象: c01'));
  expect(text).toContain('登记在册的留守儿童共3人，分属2户。');
});

test.each([
  ['对象: [c01, c03]', '家访2人次'],
  ['对象: c03', '家访1次'],
])('homes are told only where all have theirs said: %s', async (fields, says) => {
  const { text } = await reportOf(
    visit(fields),
    'school-semester',
    people.replace('户: h1', '户: h3').replace(', 户: h2', ''),
  );
  expect(text).toContain('登记在册的留守儿童共3人。');
  expect(text).toContain(says);
  expect(text).not.toMatch(/[2-9]户/);
});

test('where homes are written only for those who share one, the others live alone', async () => {
  const { text } = await reportOf(visit('对象: [c01, c02, c03]'), 'school-semester', people.replace(', 户: h2', ''));
  expect(text).toContain('登记在册的留守儿童共3人，分属2户。');
});

test('in no template does a sentence take a part for the whole, nor two numbers for one', async () => {
  const lines = rows.flatMap(([, written]) => written.split('\n'));
  const log = [...new Set(lines)].join('\n');
  const templates = ['school-semester', 'school-year', 'rural-school-year', 'class-year', 'bureau-half-year'];
  const others = [
    'committee-year',
    'village-quarter',
    'cooperative-half-year',
    'district-years',
    'autumn-term',
    'class-visit',
  ];
  for (const template of [...templates, ...others]) {
    const { text, codes } = await reportOf(log, template);
    expect([template, text === '' ? codes : codes.filter((code) => code === 'part-printed')]).toEqual([template, []]);
  }
});

test("a district tells of what it awards to others as others' honours", async () => {
  const { text } = await reportOf(award('荣誉: 自强少年, 级别: 县级, 对象: [c01, c02]'), 'district-years');
  expect(text).toContain('2人获评县级“自强少年”');
  expect(text).not.toContain('我校获');
});

test.each([
  ['class-visit', visit('户数: 8'), '看望8户留守儿童家庭'],
  ['class-visit', visit('关爱人数: 8'), '看望8名留守儿童'],
  [
    'school-semester',
    `- {日期: 2024-10-05, 类型: 体检, 机构: 镇卫生院, 关爱人数: 20, 发现: [视力不良6人]}
- {日期: 2024-11-05, 类型: 体检, 机构: 县医院, 关爱人数: 20, 发现: [视力不良4人]}
`,
    '10月5日镇卫生院的体检：视力不良6人。',
  ],
])('%s tells all of %s', async (template, log, says) => {
  expect((await reportOf(log, template)).text).toContain(says);
});
