// Money of a programme, from its log to its report: 124,500 yuan of three donors, to four schools and 31 pupils.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { composeReport } from '../../src/flow/compose.ts';
import { readForms } from '../../src/flow/forms.ts';
import { loadWorkspace } from '../../src/flow/load.ts';
import type { Days } from '../../src/language/dates.ts';
import { maskLedger } from '../../src/ledger/mask/mask-ledger.ts';
import { reportText } from '../../src/report/text.ts';
import { rollUp } from '../../src/rollup/rollup.ts';
import { figures } from '../../src/rollup/trace.ts';
import { findFigure } from '../../src/template/view/find-figure.ts';
import { moneyLines, moneyLog } from '../docs/money.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-funds-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const pupils = Array.from({ length: 31 }, (_, at) => `p${String(at + 1).padStart(2, '0')}`);
const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶';

const workspace = {
  'program.yaml': `单位: {名称: 青禾县助学会, 自称: 我会}
期间: {开始: 2024-09-01, 结束: 2025-01-15, 名称: 2024年秋季学期}
报告: {模板: school-semester, 标题: 青禾县助学会助学工作总结, 署名: 青禾县助学会, 日期: 2025-01-16}
`,
  'people.yaml': `儿童:\n${pupils.map((id, at) => `  - {编号: ${id}, 姓名: ${surnames[at]}鹭鸶}`).join('\n')}\n`,
  'kinds.yaml': '种类:\n  - 取用: 收入\n  - 取用: 资助\n',
  'log/收入.yaml': `- {日期: 2024-09-02, 类型: 收入, 金额: 60000, 资金来源: 青禾县教育基金会, 用途: 学费}
- {日期: 2024-09-10, 类型: 收入, 金额: 40000, 资金来源: 青禾商会, 用途: 图书室}
- {日期: 2024-10-08, 类型: 收入, 金额: 24500, 资金来源: 赵鹭鸶, 用途: 生活费}
`,
  'log/资助.yaml': `- {日期: 2024-09-20, 类型: 资助, 金额: 12000, 资金来源: 青禾商会, 用途: 图书室, 收款单位: 青禾一小}
- {日期: 2024-09-20, 类型: 资助, 金额: 10000, 资金来源: 青禾商会, 用途: 图书室, 收款单位: 青禾二小}
- {日期: 2024-09-21, 类型: 资助, 金额: 9000, 资金来源: 青禾商会, 用途: 图书室, 收款单位: 柳湾小学}
- {日期: 2024-09-21, 类型: 资助, 金额: 9000, 资金来源: 青禾商会, 用途: 图书室, 收款单位: 石桥小学}
- {日期: 2024-09-25, 类型: 资助, 金额: 60000, 资金来源: 青禾县教育基金会, 用途: 学费, 对象: [${pupils.slice(0, 20).join(', ')}]}
- {日期: 2024-10-15, 类型: 资助, 金额: 24500, 资金来源: 赵鹭鸶, 用途: 生活费, 对象: [${pupils.slice(20).join(', ')}]}
`,
};

let count = 0;

/** What is told of the workspace with some files changed, and the text of its report. */
async function reportOf(changes: Readonly<Record<string, string>> = {}, period?: Days) {
  const root = path.join(folder, String(count++));
  for (const [file, text] of Object.entries({ ...workspace, ...changes })) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  const loaded = await loadWorkspace(root, { today: '2025-03-01', ...(period && { period }) });
  if (!loaded.workspace || !loaded.ledger) throw new TypeError(loaded.problems.map(({ code }) => code).join());
  const { value, problems } = composeReport(loaded.ledger, await readForms(loaded.workspace), {});
  const told = [...loaded.problems, ...problems].map(({ code }) => code).filter((code) => code !== 'outlook-absent');
  return { told, text: value ? reportText(value.report) : '', rollup: rollUp(maskLedger(loaded.ledger)) };
}

/** The lines of a report on money. */
const linesOn = (text: string) => text.split('\n').filter((line) => /^(?:收到|发放|本期|上期)/u.test(line));

test('tells who gave, for what, to whom, and how both sides stand', async () => {
  const { told, text } = await reportOf();
  expect(told).toEqual([]);
  expect(linesOn(text)).toEqual([
    '收到资金3笔，金额共12.45万元。按资金来源分，青禾县教育基金会6万元、青禾商会4万元、赵某某2.45万元。按用途分，学费6万元、图书室4万元、生活费2.45万元。',
    '发放资助6笔，金额共12.45万元，其中写明人数的2笔共8.45万元，惠及31人，人均2725.81元。按资金来源分，青禾商会4万元、青禾县教育基金会6万元、赵某某2.45万元。按用途分，图书室4万元、学费6万元、生活费2.45万元。按收款单位分，青禾一小1.2万元、青禾二小1万元、柳湾小学9000元、石桥小学9000元、未注明8.45万元。',
    '本期收入12.45万元，支出12.45万元，收支平衡。',
  ]);
});

test('its figures are known by name, and what is behind each of them, to the fen', async () => {
  const { rollup } = await reportOf();
  const told = [...figures(rollup).values()].filter(
    ({ name, unit, value }) => unit === 'fen' && value !== 0 && /^(?:资助|funds)/u.test(name),
  );
  expect(told.map(({ name, value }) => `${name} ${value}`)).toEqual([
    '资助.金额 12450000',
    '资助.金额.资金来源.青禾商会 4000000',
    '资助.金额.资金来源.青禾县教育基金会 6000000',
    '资助.金额.资金来源.赵某某 2450000',
    '资助.金额.用途.图书室 4000000',
    '资助.金额.用途.学费 6000000',
    '资助.金额.用途.生活费 2450000',
    '资助.金额.收款单位.青禾一小 1200000',
    '资助.金额.收款单位.青禾二小 1000000',
    '资助.金额.收款单位.柳湾小学 900000',
    '资助.金额.收款单位.石桥小学 900000',
    '资助.金额.收款单位.未注明 8450000',
    '资助.toPeople 8450000',
    `资助.perHead ${8_450_000 / 31}`,
    'funds.received 12450000',
    'funds.paid 12450000',
  ]);
  const found = (words: string) => findFigure(rollup, words, (name) => name).figure;
  expect(found('资助·金额·用途·图书室')?.name).toBe('资助.金额.用途.图书室');
  expect(found('资助.金额.收款单位.青禾一小')?.evidence).toEqual({
    from: 'entries',
    parts: [{ amount: 1_200_000, entries: ['log/资助.yaml:1'] }],
  });
  expect(found('资助.perHead')?.evidence).toMatchObject({ by: 'ratio', figures: ['资助.toPeople', '资助.recipients'] });
});

test('says what is left of the money of each donor where every payment names one, and none paid more than it gave', async () => {
  const more = income('40000', '50000.5');
  const left = async (changes: Readonly<Record<string, string>>) => linesOn((await reportOf(changes)).text).at(-1);
  const both = '本期收入134500.50元，支出12.45万元，收支相抵余10000.50元。';
  expect(await left(more)).toBe(`${both}按资金来源分，青禾商会余10000.50元。按用途分，图书室余10000.50元。`);
  const unnamed = { 'log/资助.yaml': workspace['log/资助.yaml'].replace('资金来源: 青禾商会, ', '') };
  expect(await left({ ...more, ...unnamed })).toBe(`${both}按用途分，图书室余10000.50元。`);
  const swapped = {
    'log/资助.yaml': workspace['log/资助.yaml'].replace('青禾商会, 用途: 图书室', '赵鹭鸶, 用途: 学费'),
  };
  expect(await left({ ...more, ...swapped })).toBe(both);
  expect(await left({ ...more, ...program('资金: {上期结余: 100}') })).not.toContain('按');
  // A template may name a donor, whether or not it is known today what is left of the money.
  const named = {
    'program.yaml': workspace['program.yaml'].replace('school-semester', 'left'),
    'templates/left.md.hbs':
      '# 资金\n\n{{#if funds.资金来源.青禾商会}}余{{money funds.资金来源.青禾商会}}。{{else}}余额不明。{{/if}}\n',
  };
  const sentence = async (changes: Readonly<Record<string, string>>) => (await reportOf({ ...named, ...changes })).text;
  expect([await sentence(more), await sentence({ ...more, ...unnamed })]).toEqual([
    expect.stringContaining('余10000.50元。'),
    expect.stringContaining('余额不明。'),
  ]);
  const { rollup } = await reportOf(more);
  const found = [...figures(rollup).values()].find(({ name }) => name === 'funds.资金来源.青禾商会');
  expect(found?.evidence).toMatchObject({ figures: ['收入.金额.资金来源.青禾商会', '资助.金额.资金来源.青禾商会'] });
});

const grant = (line: string) => ({
  'log/资助.yaml': `${workspace['log/资助.yaml']}- {日期: 2024-12-01, 类型: 资助, ${line}}\n`,
});
const income = (written: string, instead: string) => ({
  'log/收入.yaml': workspace['log/收入.yaml'].replace(written, instead),
});
const program = (lines: string) => ({ 'program.yaml': `${workspace['program.yaml']}${lines}\n` });
const optional = {
  'kinds.yaml': workspace['kinds.yaml'].replace(
    /- 取用: 资助/u,
    '$&\n    项目: [{名称: 金额, 类型: 金额, 汇总: 合计, 公开: 公开}]',
  ),
};

test.each([
  [
    'more came in',
    income('金额: 24500', '金额: 24500.5'),
    '本期收入124500.50元，支出12.45万元，收支相抵余0.50元。按资金来源分，赵某某余0.50元。按用途分，生活费余0.50元。',
  ],
  ['more went out', income('金额: 24500', '金额: 20000'), '本期收入12万元，支出12.45万元，支出比收入多4500元。'],
  [
    'what was there',
    program('资金: {上期结余: 3500.5}'),
    '上期结余3500.50元，本期收入12.45万元，支出12.45万元，结余3500.50元。',
  ],
  [
    'too much',
    { ...program('资金: {上期结余: 100}'), ...grant('金额: 300') },
    '上期结余100元，本期收入12.45万元，支出12.48万元，超支200元。',
  ],
  [
    'nothing was there',
    program('资金: {上期结余: 0, 预算: 150000}'),
    '本期收入12.45万元，支出12.45万元，没有结余，支出为预算15万元的83%。',
  ],
  [
    'only what is paid',
    { ...program('资金: {预算: 150000}'), 'kinds.yaml': '种类:\n  - 取用: 资助\n', 'log/收入.yaml': '' },
    '本期支出12.45万元，为预算15万元的83%。',
  ],
  [
    'an amount is not said',
    { ...optional, ...grant('用途: 路费'), ...program('资金: {上期结余: 100, 预算: 150000}') },
    '发放资助7笔，其中有金额的6笔，金额共12.45万元，其中写明人数的2笔共8.45万元，惠及31人，人均2725.81元。按资金来源分，青禾商会4笔、青禾县教育基金会1笔、赵某某1笔、未注明1笔。按用途分，图书室4笔、学费1笔、生活费1笔、路费1笔。按收款单位分，青禾一小1笔、青禾二小1笔、柳湾小学1笔、石桥小学1笔、未注明3笔。',
  ],
  [
    'money among goods',
    { 'log/b.yaml': '- {日期: 2024-12-01, 类型: 物资, 对象: p01, 物品: [{品名: 助学金, 数量: 500, 单位: 元}]}\n' },
    /^发放资助6笔/u,
  ],
] as const)('%s', async (_, changes, sentence) => {
  const { text } = await reportOf(changes);
  const last = linesOn(text).at(-1);
  if (typeof sentence === 'string') expect(last).toBe(sentence);
  else expect(last).toMatch(sentence);
});

test.each([
  ['金额: 300, 儿童数: 3', '其中写明人数的3笔共8.48万元，惠及34人次。'],
  ['金额: 300, 人数: 3', '其中写明人数的3笔共8.48万元，惠及34人次。'],
  ['金额: 300, 对象: p01', '其中写明人数的3笔共8.48万元，惠及31人，人均2735.48元。'],
])('a grant more, %s: %s', async (line, clause) => {
  const { text } = await reportOf(grant(line));
  expect(linesOn(text)[1]).toContain(clause);
});

test('the example of docs/log.md says what it says there', async () => {
  const { told, text } = await reportOf({ 'log/收入.yaml': moneyLog, 'log/资助.yaml': '' });
  expect(linesOn(text)).toEqual(moneyLines);
  expect(told).toEqual(['file-empty']);
});

test('who gave it stays unsaid where that is secret', async () => {
  const field = '{名称: 资金来源, 类型: 文字, 汇总: 分类, 公开: 保密}';
  const kinds = `种类:\n  - {取用: 收入, 项目: [${field}]}\n  - {取用: 资助, 项目: [${field}]}\n`;
  const { text, rollup } = await reportOf({ 'kinds.yaml': kinds });
  expect(text + [...figures(rollup).keys()].join()).not.toMatch(/资金来源|商会|基金会/u);
  expect(linesOn(text)[2]).toBe('本期收入12.45万元，支出12.45万元，收支平衡。');
});

test('one grant, to one pupil, to some without names, or to a school', async () => {
  const first = async (line: string) => {
    const log = { 'log/资助.yaml': `- {日期: 2024-12-01, 类型: 资助, 金额: 3000, ${line}}\n` };
    return linesOn((await reportOf(log)).text)[1]?.split('。')[0];
  };
  expect(await first('对象: p01')).toBe('发放资助1笔，金额3000元，惠及1人');
  expect(await first('人数: 7')).toBe('发放资助1笔，金额3000元，惠及7人，人均428.57元');
  expect(await first('收款单位: 青禾一小')).toBe('发放资助1笔，金额3000元');
});

test('what was there, and the budget, are those of the whole period', async () => {
  const { rollup } = await reportOf(program('资金: {上期结余: 3500, 预算: 150000}'), {
    from: '2024-10-01',
    to: '2024-12-31',
  });
  expect(Object.keys(rollup.funds)).toEqual(['received', 'paid', 'difference', 'splits']);
});
