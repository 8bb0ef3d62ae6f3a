// Mistakes of the hand in values, and in the files beside the log: each is told once, on its line, with what to type.
// Where the remedy is a text to type, it is typed, and nothing is left. Their sibling, on how an entry is laid out, is
// test/source/hand-mistakes.test.ts.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { reviewWorkspace } from '../../src/flow/compose.ts';
import { loadWorkspace } from '../../src/flow/load.ts';
import { sentenceOf } from '../../src/problem/sentence.ts';
import { obeyed } from '../problems/obey.ts';

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
  readonly text: string;
  readonly remedy: string;
  /** The file of the problem, and what becomes of it where its remedy is obeyed, in either language. */
  readonly file: string;
  readonly mended: readonly (string | null)[];
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
  return Promise.all(
    loaded.problems.map(async (problem) => {
      const { remedy } = sentenceOf(problem, 'zh', loaded.mask);
      const { file = '', line } = problem.place ?? {};
      const mended = await obeyed(problem, loaded, path.join(root, file));
      return { text: `${problem.code} ${file}:${line} ${remedy}`, remedy, file, mended };
    }),
  );
}

/** What is still told after a remedy was obeyed. */
async function afterObeying(texts: Texts, { file, mended: [mended] }: Told): Promise<readonly string[]> {
  return (await told({ ...texts, [file]: mended ?? '' })).map((one) => one.text);
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

const days = (typed: string, meant = '2024-09-12'): Row => [
  inLog,
  '日期: 2024-09-12',
  `日期: ${typed}`,
  `date-style ${inLog}:1`,
  `请改成：${meant}`,
];
const noDay = (typed: string, remedy: string, code = 'date-style'): Row => [
  inLog,
  '日期: 2024-09-12',
  `日期: ${typed}`,
  `${code} ${inLog}:1`,
  remedy,
];
const hours = (typed: string, remedy: string): Row => [inLog, '15:30', typed, `time-style ${inLog}:5`, remedy];
const pair = '    - 品名: 运动鞋\n      数量: 2\n      单位: 双\n';
const supplies = (typed: string, code: string, remedy: string, below = 0): Row => [
  inLog,
  pair,
  typed.startsWith('{') ? `    - ${typed.replace('{', '{品名: 运动鞋, ')}\n` : `    - 品名: 运动鞋\n      ${typed}\n`,
  `${code} ${inLog}:${(typed.startsWith('{') ? 20 : 21) + below}`,
  remedy,
];
const inIndicators = (from: string, to: string, code: string, line: number, remedy: string): Row => [
  'indicators.yaml',
  from,
  to,
  `${code} indicators.yaml:${line}`,
  remedy,
];
const inText = (typed: string, code: string, remedy: string): Row => [
  'narrative/成效.md',
  '{{visits.count}}',
  typed,
  `${code} narrative/成效.md:1`,
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
  days('2024-09-1 2'),
  days('2024 09 12'),
  days('2024-0912'),
  days('2024--09-12'),
  days('2O24-09-12'),
  days('2024-9-l2'),
  days('2024-09-12。'),
  days('2024-09-12（周四）'),
  days('2024.9.12'),
  days('2024/9/12'),
  days('9月12日'),
  days('24-9-12'),
  days('240912'),
  days('9月12日-13日', '2024-09-12..2024-09-13'),
  days('2024-09-12、13', '2024-09-12..2024-09-13'),
  hours('15：30', '请改成：15:30'),
  hours('15;30', '请改成：15:30'),
  hours('1530', '请改成：15:30'),
  hours('下午3点半', '请改成：15:30'),
  hours('3:30 PM', '请改成：15:30'),
  hours('15:30-16:40', '请分成两项写：开始时间: 15:30 和 结束时间: 16:40'),
  [inLog, '时长: 40', '时长: 1小时', `number-with-unit ${inLog}:11`, '请改成：60'],
  [inLog, '时长: 40', '时长: 40分钟', `number-with-unit ${inLog}:11`, '请改成：40'],
  [inLog, '时长: 40', '时长: 40。', `number-style ${inLog}:11`, '请改成：40'],
  [inLog, '时长: 40', '时长: 40,', `number-style ${inLog}:11`, '请改成：40'],
  [inLog, '时长: 40', '时长: 1h', `number-with-unit ${inLog}:11`, '请改成：60'],
  [inLog, '时长: 40', '时长: 四十分钟', `number-in-words ${inLog}:11`, '请改成：40'],
  [inLog, '人数: 32', '参加: 32', `wrong-shape ${inLog}:15`, '请改成：人数: 32'],
  [inLog, '人数: 32', '参加: {学生30, 教师2}', `yaml-syntax ${inLog}:15`, '请改成：参加: {学生: 30, 教师: 2}'],
  [inLog, '人数: 32', '人数: 3O', `number-style ${inLog}:15`, '请改成：30'],
  [inLog, '人数: 32', '人数: 共32人', `number-with-unit ${inLog}:15`, '请改成：32'],
  supplies('数量: 2公斤\n      单位: kg', 'number-with-unit', '请改成：2'),
  [
    'program.yaml',
    '承诺:',
    '现行制度: 教师家访制度、结对制度\n承诺:',
    'wrong-shape program.yaml:10',
    '请改成：现行制度: [{名称: 教师家访制度}, {名称: 结对制度}]',
  ],
  [
    'program.yaml',
    '承诺:',
    '现行制度: 家访、谈心制度\n承诺:',
    'wrong-shape program.yaml:10',
    '请改成：现行制度: [{名称: 家访、谈心制度}]',
  ],
  supplies('数量: 2双', 'number-with-unit', '请分成两项写：数量: 2 和 单位: 双'),
  supplies('数量: 两双', 'number-in-words', '请分成两项写：数量: 2 和 单位: 双'),
  supplies('quantity: 2双', 'number-with-unit', '请分成两项写：quantity: 2 和 单位: 双'),
  supplies('单位: 2双', 'unknown-value', '请分成两项写：单位: 双 和 数量: 2'),
  supplies('{数量: 2双}', 'number-with-unit', '请分成两项写：数量: 2 和 单位: 双'),
  supplies('数量: 2\n      单位: 双\n      金额: 1200元', 'number-with-unit', '请改成：1200', 2),
  supplies('数量: 2\n      单位: 双\n      金额: 1.2万', 'number-with-unit', '请改成：12000', 2),
  [
    'program.yaml',
    '{名称: 青石小学, 自称: 我校, 性质: 学校}',
    '青石小学',
    'wrong-shape program.yaml:1',
    '单位: {名称: 青石小学}',
  ],
  ['program.yaml', '模板: small', '模板: small.md.hbs', 'unknown-template program.yaml:7', '是不是想写“small”'],
  ['program.yaml', '承诺:', '承若:', 'unknown-key program.yaml:10', '是不是想写“承诺”'],
  [inPeople, '编号: t02', '编号: t12', `unknown-helper ${inLog}:3`, '是不是想写“t12”'],
  [inPeople, '儿童:', '学生:', 'unknown-key people.yaml:1', '是不是想写“儿童”'],
  [inPeople, '帮扶人:', '帮扶老师:', 'unknown-key people.yaml:9', '是不是想写“帮扶人”'],
  [inPeople, '年龄: 10', '年龄: 10岁', 'number-with-unit people.yaml:8', '请改成：10'],
  [inPeople, '困难: 是', '困难: √', 'unknown-value people.yaml:8', '请改成：是'],
  [inPeople, '转入: 2024-09-10', '转入: 2024.9.10', 'date-style people.yaml:8', '请改成：2024-09-10'],
  inIndicators('数值: 120', '数值: 1,200', 'number-style', 2, '请改成：1200'),
  inIndicators('数值: 120, 单位: 人', '数值: 120人', 'number-with-unit', 2, '请分成两项写：数值: 120 和 单位: 人'),
  inIndicators('数值: 98.5, 单位: "%"', '数值: 98.5%', 'number-with-unit', 3, '请分成两项写：数值: 98.5 和 单位: "%"'),
  inIndicators('数值: 98.5', '数值: 98。5', 'number-style', 3, '请改成：98.5'),
  inIndicators('占: pupils', '占: 在校学生', 'unknown-indicator', 4, '是不是想写“pupils”'),
  ['problems.yaml', '打算:', '对策:', 'unknown-key problems.yaml:3', '是不是想写“打算”'],
  ...['C02', 'c2', 'c002', 'co2', 'c12'].map(
    (id): Row => [inPeople, '编号: c02', `编号: ${id}`, 'listed-otherwise people.yaml:8', '请改成：c02'],
  ),
  [inPeople, '帮扶人:\n', '', 'key-missing people.yaml:9', '请在这一行上面加一行：帮扶人:'],
  [inPeople, '编号: t01', '编号: T01', 'listed-otherwise people.yaml:10', '请改成：t01'],
  ['problems.yaml', '{措施:', '{打算:', 'unknown-key problems.yaml:4', '是不是想写“措施”'],
  ['problems.yaml', '{措施:', '{计划:', 'unknown-key problems.yaml:4', '是不是想写“措施”'],
  ['problems.yaml', '- 问题:', '- 不足:', 'unknown-key problems.yaml:2', '是不是想写“问题”'],
  [inPeople, '儿童:', '儿童名单:', 'unknown-key people.yaml:1', '是不是想写“儿童”'],
  [inPeople, '儿童:', '学生名册:', 'unknown-key people.yaml:1', '是不是想写“儿童”'],
  [inPeople, '帮扶人:', '帮扶人名单:', 'unknown-key people.yaml:9', '是不是想写“帮扶人”'],
  ['problems.yaml', '纪实: 计划', '纪实: 计划.md', 'unknown-narrative problems.yaml:4', '是不是想写“计划”'],
  [inPeople, '帮扶人:\n', '帮扶人\n', 'yaml-syntax people.yaml:9', '请改成：帮扶人:'],
  ['program.yaml', '  开始: 2024', '    开始: 2024', 'misaligned-key program.yaml:3', '行首改成 2 个'],
  [inPeople, '  - {编号: t02', '- {编号: t02', 'misaligned-key people.yaml:11', '行首改成 2 个'],
  [inPeople, '  - {编号: t01', '- {编号: t01', 'misaligned-key people.yaml:10', '行首改成 2 个'],
  ['problems.yaml', '      - {措施', '  - {措施', 'misaligned-key problems.yaml:4', '行首改成 6 个'],
  [
    'indicators.yaml',
    '名称: 在校学生, 数值: 120',
    '名称: 在校学生 数值：120',
    'yaml-syntax indicators.yaml:2',
    '在校学生, 数值: 120',
  ],
  inText('{{visits。count}}', 'template-unknown-name', '是不是想写“visits.count”'),
  inText('{{visit.count}}', 'template-unknown-name', '是不是想写“visits.count”'),
];

/** What is meant is not certain: nothing is guessed. */
const left: readonly Row[] = [
  ...['类型:', '类形:', '种类:', 'kinds:'].map(
    (typed): Row => [inLog, '类型: 通话', typed, `key-missing ${inLog}:8`, '请填上内容：类型: ……'],
  ),
  ['program.yaml', '结束: 2025-01-17', '结束: 2024-01-17', 'end-before-start program.yaml:4', '是不是前后写反了'],
  ['program.yaml', '开始: 2024-09-01', '开始: 2025-09-01', 'end-before-start program.yaml:4', '是不是前后写反了'],
  ['program.yaml', '开始: 2024-09-01', '开始: 2024-12-01', 'period-misses-entries program.yaml:3', '请核对“期间”'],
  ['program.yaml', '  日期: 2025', '  日期: 2024', 'report-before-end program.yaml:9', '请核对“报告”的日期'],
  ['program.yaml', '标题: 2024', '标题: 2023', 'period-name-differs program.yaml:8', '请核对标题'],
  ['program.yaml', '名称: 2024', '名称: 2023', 'period-name-differs program.yaml:5', '请核对“期间”的名称'],
  [inPeople, '年级: 三', '年级: 五', 'grade-differs people.yaml:6', '请核对，改正其中一处。'],
  [inPeople, '13900000001', '1390000001', 'phone-length people.yaml:7', '请再核对一遍号码'],
  [
    inPeople,
    '电话: 13900000001',
    '身份证号: "99010119550304002"',
    'identity-check-digit people.yaml:7',
    '请对照证件核对',
  ],
  [inPeople, '编号: c02', '编号: c01', 'repeated-identifier people.yaml:8', '请给其中一个换个编号'],
  [inPeople, '年龄: 10', '年龄: 9-10', 'number-approximate people.yaml:8', '请写准确的数。'],
  inIndicators('数值: 98.5', '数值: 985', 'over-hundred-percent', 3, '请核对数值'),
  inIndicators('数值: 30', '数值: 168', 'part-exceeds-whole', 4, '请核对两个数'),
  inIndicators('数值: 120', '数值: 1,20', 'number-style', 2, '请只用数字和小数点'),
  inText('{visits.count}', 'markdown-as-text', '请用英文花括号，前后成对'),
  inText('c01', 'id-in-text', '请写姓名'),
  inText('十次😀', 'glyph-missing', '请换一个字'),
  [
    inLog,
    '帮扶人: [t01, t02]',
    '帮扶人: [t01, c01]',
    `unknown-helper ${inLog}:3`,
    '这是关爱对象的编号，请写到“对象”后面。',
  ],
  [inLog, '  类型: 物资\n', '  类型: 物资\n  捐赠方: t01\n', `id-in-text ${inLog}:18`, '请写姓名'],
  [inLog, '备注: 孩子爱读书', '备注: c01爱读书', `id-in-text ${inLog}:6`, '请写姓名'],
  // Of a name in pieces nothing is proposed.
  ids('小 禾', 'identifier-style', '编号只用字母、汉字、数字、- 和 _，中间不空格，如 c017。'),
  ids('小/禾', 'identifier-style', '编号只用字母、汉字、数字、- 和 _，中间不空格，如 c017。'),
  ids('[念 安, c01]', 'identifier-style', '编号只用字母、汉字、数字、- 和 _，中间不空格，如 c017。'),
  ids('t01', 'unknown-child', '这是帮扶人的编号，请写到“帮扶人”后面。'),
  ids('c01-c02', 'unknown-child', '请改正编号，或先在 people.yaml 里登记这个人。'),
  noDay('2024-9-31', '请核对月份和日子。', 'date-impossible'),
  noDay('2024-09-12（周三）', '一天写 2024-09-02'),
  noDay('12-09-2024', '一天写 2024-09-02'),
  noDay('2024-09-12、15', '一天写 2024-09-02'),
  noDay('九月中旬', '一天写 2024-09-02'),
  hours('三点半', '请按 24 小时写时和分'),
  hours('15:3', '请按 24 小时写时和分'),
  [inLog, '时长: 40', '时长: 40秒', `number-with-unit ${inLog}:11`, '请只写数'],
  [inLog, '时长: 40', '时长: 0:40', `number-style ${inLog}:11`, '请只用数字和小数点'],
  [inLog, '人数: 32', '人数: 3 2', `number-style ${inLog}:15`, '请只用数字和小数点'],
  [inLog, '人数: 32', '人数: 32.5', `number-style ${inLog}:15`, '这里要写整数，如 12。'],
  supplies('数量: 2\n      单位: 双\n      金额: 200美元', 'number-with-unit', '请只写数', 2),
  ...['80元/双', '80/双', '每双80元', '单价80', '80元一双'].map((price) =>
    supplies(`数量: 2\n      单位: 双\n      金额: ${price}`, 'number-with-unit', '请用单价乘以数量', 2),
  ),
  supplies('数量: 3箱\n      单位: 盒', 'number-with-unit', '“箱”和“盒”哪个对？'),
  supplies('数量: 三箱\n      单位: 盒', 'number-in-words', '“箱”和“盒”哪个对？'),
  supplies('数量: 3罐装\n      单位: 盒', 'number-with-unit', '“罐装”和“盒”哪个对？'),
  supplies('单位: 3箱\n      数量: 2', 'unknown-value', '“3”和“2”哪个对？'),
  inIndicators('数值: 120', '数值: 98.4%', 'number-with-unit', 2, '“%”和“人”哪个对？'),
  supplies('数量: 一批\n      单位: 双', 'number-approximate', '请写准确的数。'),
  [inPeople, '年龄: 10', '年龄: 10个月', 'number-style people.yaml:8', '请只用数字和小数点'],
  ids('c01（周念安）', 'identifier-style', '编号只用字母、汉字、数字、- 和 _，中间不空格，如 c017。'),
];

const fileWith = ([file, from, to]: Row): Texts => {
  expect(sound[file]).toContain(from);
  return { ...sound, [file]: sound[file].replace(from, () => to) };
};

const goods = (typed: string, remedy: string): Row => [
  inLog,
  `物品:\n${pair}`,
  `物品: ${typed}\n`,
  `wrong-shape ${inLog}:19`,
  remedy,
];
const both = '物品: [{品名: 月饼, 数量: 3, 单位: 盒}, {品名: 牛奶, 数量: 2, 单位: 箱}]';
const worthTold: readonly Row[] = [
  goods('月饼3盒、牛奶2箱，价值150元', `请分成两项写：${both} 和 金额: 150`),
  goods('月饼3盒、牛奶2箱，共计人民币150元', `请分成两项写：${both} 和 金额: 150`),
  goods('月饼3盒、牛奶2箱', `请改成：${both}`),
  goods('助学金700元', '请改成：物品: [{品名: 助学金, 数量: 700, 单位: 元}]'),
  goods('月饼3盒、牛奶2箱，价值150元\n  金额: 150', `请改成：${both}`),
  goods('月饼3盒，每盒50元', '请照这样写：'),
  goods('月饼3盒，约价值150元', '请照这样写：'),
];

test.each(worthTold)('%s: %j typed as %j is no item', async (...row) => {
  const [first, ...others] = await told(fileWith(row));
  expect(others.map(({ text }) => text)).toEqual([]);
  expect(first?.text).toContain(row[3]);
  expect(first?.remedy).toContain(row[4]);
});

test.each([
  ['名称: 家访制度、谈心制度', ['items-joined']],
  ['名称: 《家访制度》《谈心制度》', ['items-joined']],
  ['名称: 家访、谈心制度', []],
  ['名称: 教师、家长联系会议制度', []],
])('a rule: %s', async (typed, codes) => {
  const log = `${sound[inLog]}- 日期: 2024-09-28\n  类型: 制度\n  ${typed}\n`;
  const found = (await told({ ...sound, [inLog]: log })).filter(({ text }) => !text.startsWith('kind-untold'));
  expect(found.map(({ text }) => text.split(' ')[0])).toEqual(codes);
  for (const { remedy } of found) expect(remedy).toContain('请每项各写一条');
});

test('names that may not be shown are put in brackets', async () => {
  const typed = sound[inPeople].replace('姓名: 林小禾', '姓名: 林小禾\n    小名: 巧巧、云云');
  const [first, ...others] = await told({ ...sound, [inPeople]: typed });
  expect(others.map(({ text }) => text)).toEqual([]);
  expect(first?.text).toContain(`items-joined ${inPeople}:4`);
  expect(first?.remedy).toContain('请写在方括号里，用半角逗号隔开：小名: [甲, 乙]');
});

test.each(cured)('%s: %j typed as %j', async (...row) => {
  const texts = fileWith(row);
  const [first, ...others] = await told(texts);
  expect(others.map(({ text }) => text)).toEqual([]);
  expect(first?.text).toContain(row[3]);
  expect(first?.remedy).toContain(row[4]);
  expect(first?.mended).toEqual([expect.any(String)]);
  expect(first && (await afterObeying(texts, first))).toEqual([]);
});

test.each(left)('%s: %j typed as %j, and nothing is guessed', async (...row) => {
  const texts = fileWith(row);
  const [first, ...others] = await told(texts);
  expect(others.map(({ text }) => text)).toEqual([]);
  expect(first?.text).toContain(row[3]);
  expect(first?.remedy).toContain(row[4]);
  expect(first?.mended).toEqual([null]);
});

const moved = (from: string, to: string): Texts => {
  const { [from]: text = '', ...others }: Texts = sound;
  return { ...others, [to]: text };
};

test.each([
  [moved(inPeople, 'log/people.yaml'), 'data-not-read log/people.yaml:1', '移到 log 文件夹旁边'],
  [{ ...sound, 'people - 副本.yaml': sound[inPeople] }, 'data-not-read people - 副本.yaml:1', '写进 people.yaml'],
  [{ ...sound, 'log/2024-09 - 副本.yaml': sound[inLog] }, 'duplicate-entry log/2024-09.yaml:1', '有一个是副本'],
])('a file at a wrong place is told once %#', async (texts, place, remedy) => {
  const [first, ...others] = await told(texts);
  expect(others.map(({ text }) => text)).toEqual([]);
  expect(first?.text).toContain(place);
  expect(first?.remedy).toContain(remedy);
});

test.each([
  ['log/2024-10.txt', 'log-not-read', '请改名为 2024-10.yaml'],
  ['log/2024-10.yaml.bak', 'log-not-read', '请改名为 2024-10.yaml'],
  ['2024-10.yaml', 'log-not-read', '请移到 log/'],
  ['narrative/成效.txt', 'text-not-read', '文件名以 .md 结尾'],
  ['narrative/成效.docx', 'text-not-read', '文件名以 .md 结尾'],
  ['narratives/成效.md', 'unknown-file', '文字材料放进 narrative 文件夹'],
])('the file %s is told, with its name', async (file, code, remedy) => {
  const [first, ...others] = await told({ ...sound, [file]: '- {日期: 2024-10-08, 类型: 家访, 对象: c01}\n' });
  expect(others.map(({ text }) => text)).toEqual([]);
  expect(first?.text).toContain(`${code} ${file}`);
  expect(first?.remedy).toContain(remedy);
});
