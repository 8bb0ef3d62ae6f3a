// A kind that a workspace defines, through every room: what its report says, what it hides, and what is told of it.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeReport } from '../../src/flow/compose.ts';
import { readForms } from '../../src/flow/forms.ts';
import { loadWorkspace } from '../../src/flow/load.ts';
import { reportText } from '../../src/report/text.ts';
import { whatCountedBy } from '../../src/rollup/field-labels.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-own-kinds-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const workspace = {
  'program.yaml': `单位: {名称: 青禾县妇女联合会, 自称: 我会}
期间: {开始: 2024-09-01, 结束: 2024-12-31, 名称: 2024年9月至12月}
报告: {模板: school-semester, 标题: 青禾县妇女联合会关爱工作总结, 署名: 青禾县妇女联合会, 日期: 2024-12-31}
`,
  'people.yaml': `儿童:
  - {编号: c01, 姓名: 金丝雀}
`,
  'kinds.yaml': `种类:
  - 名称: 热线
    英文: hotline
    说法: 受理热线
    项目:
      - {名称: 来电人, 类型: 选项, 选项: [母亲, 父亲, 祖辈], 公开: 公开}
      - {名称: 用时, 类型: 分钟, 汇总: 合计, 公开: 公开}
      - {名称: 补助, 类型: 金额, 汇总: 合计}
      - {名称: 暗号, 类型: 选项, 选项: [甲字号, 乙字号], 公开: 保密}
  - {名称: 转介, 量词: 例}
`,
  'log/a.yaml': `- {日期: 2024-09-03, 类型: 热线, 来电人: 母亲, 用时: 12, 补助: 100.5, 对象: c01, 暗号: 甲字号}
- {日期: 2024-09-10, 类型: hotline, 来电人: 父亲, 用时: 20, 纪实: 回访}
- {日期: 2024-10-11, 类型: 热线, 用时: 8}
`,
  'narrative/回访.md': '接到来电后，社工当天回访金丝雀。通话{{热线.count}}次，其中母亲{{热线.来电人.母亲}}次。\n',
};

let count = 0;

/** What is told of the workspace with some files changed, or left out, and the text of its report. */
async function reportOf(changes: Readonly<Record<string, string | null>> = {}) {
  const root = path.join(folder, String(count++));
  for (const [file, text] of Object.entries({ ...workspace, ...changes })) {
    if (text === null) continue;
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  const loaded = await loadWorkspace(root, { today: '2025-03-01' });
  const told = loaded.problems.map(({ code, place }) => `${code} ${place?.file}:${place?.line}`);
  if (!loaded.workspace || !loaded.ledger) return { told, text: '' };
  const { value, problems } = composeReport(loaded.ledger, await readForms(loaded.workspace), {});
  const rendered = problems.map(({ code }) => code);
  return { told: [...told, ...rendered], text: value ? reportText(value.report) : '' };
}

test('is counted, told with its phrase and measure, and part of a sum is told as that', async () => {
  const { text } = await reportOf();
  expect(text).toContain('受理热线3次，用时共40分钟，其中有补助的1次，补助共100.50元。');
  expect(text).toContain('按来电人分，母亲1次、父亲1次、未注明1次。');
  expect(text).toContain('通话3次，其中母亲1次。');
  expect(text).not.toContain('转介');
});

test('stands among the totals at the beginning, if there are entries of it', async () => {
  expect((await reportOf()).text).toContain('其间，受理热线3次。');
  const log = { 'log/a.yaml': '- {日期: 2024-09-03, 类型: 宣传, 份数: 30}\n', 'narrative/回访.md': null };
  const { text } = await reportOf(log);
  expect(text).toContain('30份');
  expect(text).not.toContain('其间');
});

test('tells how many were reached where they are more than the entries', async () => {
  const log = '- {日期: 2024-09-03, 类型: 热线, 人数: 30, 儿童数: 12}\n- {日期: 2024-09-10, 类型: 热线, 儿童数: 1}\n';
  expect((await reportOf({ 'log/a.yaml': log })).text).toContain('受理热线2次，服务13人次。');
  const one = '- {日期: 2024-09-03, 类型: 热线, 对象: c01}\n';
  expect((await reportOf({ 'log/a.yaml': one })).text).toContain('受理热线1次。');
});

describe('a measure of people or households counts those reached', () => {
  const kind = (measure: string) => `种类: [{名称: 食品包, 说法: 发放食品包, 量词: ${measure}}]\n`;
  const people =
    '儿童: [{编号: c01, 姓名: 金丝雀, 户: f1}, {编号: c02, 姓名: 鹦鹉洲, 户: f1}, {编号: c03, 姓名: 白鹭洲}]\n';

  test.each([
    ['户次', ['户数: 12', '户数: 10', '户数: 12'], '发放食品包34户次。'],
    ['户', ['户数: 12', '户数: 10'], '发放食品包22户次。'],
    ['户', ['户数: 12'], '发放食品包12户。'],
    ['户', ['对象: [c01, c02]', '对象: c03'], '发放食品包2户，服务3人次。'],
    ['名', ['对象: [c01, c02]', '对象: c03'], '发放食品包3名。'],
    ['名', ['对象: [c01, c02]', '对象: c01'], '发放食品包3人次。'],
    ['户', ['次数: 12', '次数: 10'], '发放食品包22户。'],
    ['户次', ['户数: 5, 次数: 2'], '发放食品包5户次。'],
    ['户次', ['户数: 0'], '发放食品包1次。'],
    ['名', ['对象: c01, 次数: 3'], '发放食品包3人次。'],
    ['名', ['次数: 3'], '发放食品包3名。'],
    ['人次', ['人数: 30', '对象: c01', '次数: 5'], '发放食品包36人次。'],
    ['户次', ['户数: 12', '备注: 没有写'], '发放食品包2次，其中有户数记录的1次共12户次。'],
    ['户次', ['备注: 没有写'], '发放食品包1次。'],
    ['次', ['户数: 12', '户数: 10'], '发放食品包2次，服务22户次。'],
  ])('%s of %j', async (measure, entries, sentence) => {
    const log = entries.map((entry, day) => `- {日期: 2024-09-0${day + 1}, 类型: 食品包, ${entry}}\n`).join('');
    const { text } = await reportOf({
      'kinds.yaml': kind(measure),
      'people.yaml': people,
      'log/a.yaml': log,
      'narrative/回访.md': null,
    });
    expect(text).toContain(sentence);
  });
});

test('a promise of it is told as one of ours, and a wrong one has ours and its own proposed', async () => {
  const promise = (kind: string) => `${workspace['program.yaml']}承诺: [{类型: ${kind}, 每: 月, 对: 项目}]\n`;
  const { text } = await reportOf({ 'program.yaml': promise('hotline') });
  expect(text).toContain('我会承诺做到：每月受理热线一次。');
  expect(text).toContain('热线按月计应落实4次，已落实2次，落实率50%。');
  expect((await reportOf({ 'program.yaml': promise('热钱') })).told).toContain('unknown-kind program.yaml:4');
});

test('hides names in texts and never has what is secret', async () => {
  const { text } = await reportOf();
  expect(text).toContain('社工当天回访金某某。');
  expect(text).not.toMatch(/丝雀|字号/u);
});

test('is told where a template never tells of it, and a fault of kinds.yaml is not told at its entries', async () => {
  const silent = '# 工作\n\n{{#if visits.count}}{{visits.count}}{{/if}}\n';
  const program = workspace['program.yaml'].replace('school-semester', 'short');
  const narrative = { 'narrative/回访.md': '当天回访。\n' };
  const { told } = await reportOf({ 'program.yaml': program, 'templates/short.md.hbs': silent, ...narrative });
  expect(told).toEqual(['kind-untold', 'unused-narrative']);
  const { told: broken } = await reportOf({
    'kinds.yaml': workspace['kinds.yaml'].replace('类型: 分钟', '类型: 钟头'),
  });
  expect(broken).toEqual(['unknown-value kinds.yaml:7']);
  const { told: promised } = await reportOf({
    'kinds.yaml': workspace['kinds.yaml'].replace('类型: 分钟', '类型: 钟头'),
    'program.yaml': `${workspace['program.yaml']}承诺: [{类型: 热线, 每: 月, 对: 项目}]\n`,
  });
  expect(promised).toEqual(['unknown-value kinds.yaml:7']);
  const { told: unread } = await reportOf({ 'kinds.yaml': null, 'kind.yaml': workspace['kinds.yaml'] });
  expect(unread).toContain('data-not-read kind.yaml:1');
  expect(unread.filter((one) => one.includes('log/'))).toEqual([]);
});

test.each([
  ['  - 名称: 热线\n', '  - 名称: 家访\n', 'own-name'],
  ['  - 名称: 热线\n', '  - 取用: 热钱\n', 'unknown-value'],
  ['  - 名称: 热线\n', '  - 量词: 次\n', 'key-missing'],
])('%j as %j is told once, and nothing of what its entries say', async (sound, wrong, code) => {
  const kinds = workspace['kinds.yaml'];
  expect(kinds).toContain(sound);
  const { told } = await reportOf({ 'kinds.yaml': kinds.replace(sound, wrong) });
  expect(told).toEqual([`${code} kinds.yaml:2`]);
});

describe('{{> kind}} and {{> other-kinds}}', () => {
  const told = async (template: string) =>
    reportOf({
      'program.yaml': workspace['program.yaml'].replace('school-semester', 'short'),
      'templates/short.md.hbs': `# 工作\n\n${template}\n`,
      'log/a.yaml': `${workspace['log/a.yaml'].replace(', 纪实: 回访', '')}- {日期: 2024-10-12, 类型: 转介}\n`,
      'narrative/回访.md': null,
    });
  const hotline =
    '受理热线3次，用时共40分钟，其中有补助的1次，补助共100.50元。按来电人分，母亲1次、父亲1次、未注明1次。';

  test.each([
    ['{{> other-kinds}}', [], [hotline, '转介1例。']],
    ['{{> kind name="转介"}}\n\n{{> other-kinds}}', [], ['转介1例。', hotline]],
    ['{{> other-kinds}}\n\n{{> kind name="转介"}}', [], [hotline, '转介1例。']],
    ['{{> kind name="热线"}}', ['kind-untold'], [hotline]],
    ['{{> kind name="热钱"}}', ['template-unknown-name'], []],
    ['{{> kind}}', ['template-unknown-name'], []],
  ])('%s', async (template, problems, expected) => {
    const { told: found, text } = await told(template);
    expect(found).toEqual(problems);
    expect(text.split('\n').slice(2)).toEqual(expected);
  });
});

test('a kind of the shelf is taken by its name', async () => {
  const changes = {
    'kinds.yaml': '种类:\n  - 取用: 转介\n',
    'log/a.yaml': '- {日期: 2024-09-03, 类型: 转介, 对象: c01, 转往单位: 医疗机构, 结果: 跟进中}\n',
    'narrative/回访.md': null,
  };
  expect((await reportOf(changes)).text).toContain('转介1例。按转往单位分，医疗机构1例。');
});

test('a split of a kind that counts homes is one of its entries, and loses none that does not say how many', async () => {
  const changes = {
    'kinds.yaml': '种类: [{名称: 巡回, 量词: 户次, 项目: [{名称: 签字, 类型: 是否, 公开: 公开}]}]\n',
    'log/a.yaml': '- {日期: 2024-09-03, 类型: 巡回, 户数: 4, 签字: 否}\n- {日期: 2024-09-04, 类型: 巡回, 签字: 是}\n',
    'narrative/回访.md': null,
  };
  const { text, told } = await reportOf(changes);
  expect(text).toContain('巡回2次，其中有户数记录的1次共4户次。按是否签字分，是1次、否1次。');
  expect(told).not.toContain('part-printed');
});

test.each([
  ['留宿', '是否留宿'],
  ['是否留宿', '是否留宿'],
  ['家长在家', '家长是否在家'],
  ['家长是否在家', '家长是否在家'],
  ['父母外出', '父母是否外出'],
  ['爷爷奶奶照看', '爷爷奶奶是否照看'],
  ['家里有书桌', '家里是否有书桌'],
  ['有无书桌', '有无书桌'],
  ['家长会到场', '是否家长会到场'],
  ['低保', '是否低保'],
])('by a field of yes or no called %s: 按%s分', (name, asked) => {
  expect(whatCountedBy({ type: 'yesNo', name })).toBe(asked);
});

test('where a count is a part, no sum in its sentence says 其中 again', async () => {
  const changes = {
    'kinds.yaml':
      '种类: [{名称: 巡回, 量词: 户次, 项目: [{名称: 用时, 类型: 分钟, 汇总: 合计, 公开: 公开}, {名称: 补助, 类型: 金额, 汇总: 合计, 公开: 公开}]}]\n',
    'log/a.yaml':
      '- {日期: 2024-09-03, 类型: 巡回, 户数: 4, 用时: 30}\n- {日期: 2024-09-04, 类型: 巡回, 补助: 20}\n- {日期: 2024-09-05, 类型: 巡回}\n',
    'narrative/回访.md': null,
  };
  const { text } = await reportOf(changes);
  const sentence = text.split('\n').find((line) => line.includes('巡回3次')) ?? '';
  expect(sentence.match(/其中/g)).toHaveLength(1);
});

test('a field of yes or no is told as what it asks', async () => {
  const changes = {
    'kinds.yaml':
      '种类:\n  - {名称: 探望, 项目: [{名称: 留宿, 类型: 是否, 公开: 公开}, {名称: 是否哭闹, 类型: 是否, 公开: 公开}]}\n',
    'log/a.yaml': '- {日期: 2024-09-03, 类型: 探望, 留宿: 否, 是否哭闹: 是}\n',
    'narrative/回访.md': null,
  };
  expect((await reportOf(changes)).text).toContain('探望1次。按是否留宿分，否1次。按是否哭闹分，是1次。');
});

test('fields of the list: counted, told of those reached on their day, in the list of names, and names in them hidden', async () => {
  const changes = {
    'kinds.yaml': `人员项目:
  - {名称: 风险等级, 类型: 选项, 选项: [高风险, 重点, 一般], 公开: 内部}
  - {名称: 母亲姓名, 类型: 文字, 公开: 公开}
  - {名称: 暗号, 类型: 文字, 公开: 保密}
  - {名称: 务工地, 类型: 地点, 汇总: 分类, 公开: 公开}
`,
    'people.yaml': `儿童:
  - {编号: c01, 姓名: 金丝雀, 母亲姓名: 白鹭鸶, 暗号: 甲字号, 风险等级: [{值: 重点, 自: 2024-09-01}, {值: 一般, 自: 2024-11-15}]}
  - {编号: c02, 姓名: 云雀儿, 务工地: 广东}
`,
    'log/a.yaml': `- {日期: 2024-10-08, 类型: 家访, 对象: [c01, c02]}
- {日期: 2024-12-08, 类型: 家访, 对象: c01, 备注: 白鹭鸶在家}
`,
    'narrative/回访.md': null,
    'templates/short.md.hbs': `# 工作

一般{{children.风险等级.一般}}人，高风险{{children.风险等级.高风险}}人。走到重点{{visits.风险等级.重点}}人次、一般{{visits.风险等级.一般}}人次、未注明{{visits.风险等级.未注明}}人次，父母在广东的{{visits.务工地.广东}}人次{{children.务工地.广东}}人。

{{> roster}}

::register{name="roster"}

::register{name="visits"}

::breakdown{of="children.风险等级"}
`,
    'program.yaml': workspace['program.yaml'].replace('school-semester', 'short'),
  };
  const { text } = await reportOf(changes);
  expect(text).toContain('一般1人，高风险0人。走到重点1人次、一般1人次、未注明1人次，父母在广东的1人次1人。');
  expect(text).toContain('按风险等级分：一般1人、未注明1人。');
  expect(text).toContain('母亲姓名');
  expect(text).not.toMatch(/鹭鸶|字号|风险等级 重点/u);
});
