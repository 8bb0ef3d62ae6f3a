// The report in words, as check and build see it: themes, forms and the second lock on names.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { composeReport } from '../../src/flow/compose.ts';
import { readForms } from '../../src/flow/forms.ts';
import { assembleLedger } from '../../src/ledger/assemble.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { checkWorkspace } from '../../src/workspace/workspace.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-compose-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const programme = [
  '单位: {名称: 青石小学}',
  '期间: {开始: 2024-09-01, 结束: 2025-01-17, 名称: 2024年秋季学期}',
  '报告: {模板: school-semester, 标题: 2024年秋季学期工作总结, 日期: 2025-01-17}',
].join('\n');

function ledgerOf(people: string, log: string, templates: Readonly<Record<string, string>> = {}) {
  const texts = { 'program.yaml': programme, 'people.yaml': people, 'log/a.yaml': log, ...templates };
  const bytes = Object.entries(texts).map(([file, text]) => [file, new TextEncoder().encode(text)] as const);
  const { value: workspace, problems } = checkWorkspace({ texts: new Map(bytes), photos: new Map() });
  const ledger: Ledger | undefined = workspace && assembleLedger(workspace, '2025-03-01').value;
  if (!workspace || !ledger) throw new Error(JSON.stringify(problems));
  return { workspace, ledger };
}

const log = '- {日期: 2024-09-03, 类型: 家访, 帮扶人: t01, 对象: c01, 备注: 一切都好}\n';

test('a child whose name is a word of the templates does not stop the report', async () => {
  const people = '儿童: [{编号: c01, 姓名: 关爱}]\n帮扶人: [{编号: t01, 姓名: 高明远}]\n';
  const { workspace, ledger } = ledgerOf(people, log);
  const { value, problems } = composeReport(ledger, await readForms(workspace), {});
  expect(problems.filter(({ code }) => code === 'name-left-in')).toEqual([]);
  expect(value).toBeDefined();
});

test('a name left in a template of the workspace is told by the id of its child, not by itself', async () => {
  const people = '儿童: [{编号: c01, 姓名: 李小禾}]\n帮扶人: [{编号: t01, 姓名: 高明远}]\n';
  const own = { 'templates/school-semester.md.hbs': '# 家访\n\n走访了李小禾家。\n' };
  const { workspace, ledger } = ledgerOf(people, log, own);
  const { problems } = composeReport(ledger, await readForms(workspace), {});
  const left = problems.filter(({ code }) => code === 'name-left-in');
  expect(left).toMatchObject([{ code: 'name-left-in', values: { who: 'c01', where: '走访了***家。' } }]);
});

const leftIn = async (people: string, template: string) => {
  const own = { 'templates/school-semester.md.hbs': `# 家访\n\n${template}\n` };
  const { workspace, ledger } = ledgerOf(people, log, own);
  const { problems } = composeReport(ledger, await readForms(workspace), {});
  return problems.filter(({ code }) => code === 'name-left-in');
};

test('a day on which a visit was is no birth, though somebody was born on it', async () => {
  const people = '儿童: [{编号: c01, 姓名: 李小禾, 出生日期: 2024-09-03}]\n帮扶人: [{编号: t01, 姓名: 高明远}]\n';
  expect(await leftIn(people, '::register{name="visits"}\n')).toEqual([]);
  expect(await leftIn(people.replace('09-03', '09-02'), '生于2024-09-02')).toHaveLength(1);
});

test('a number in a template is let through, where it is nobody’s on the list', async () => {
  const people = '儿童: [{编号: c01, 姓名: 李小禾, 电话: 13800000000}]\n帮扶人: [{编号: t01, 姓名: 高明远}]\n';
  expect(await leftIn(people, '联系电话：0571-88888888。')).toEqual([]);
  expect(await leftIn(people, '联系电话：138 0000 0000。')).toHaveLength(1);
});

test.each([
  ['alone', '看望小禾，小禾爱画画。', [{ who: 'c01', where: '看望***,***爱画画。', count: 1 }]],
  ['across emphasis', '看望小**禾**。', [{ who: 'c01', where: '看望***。', count: 1 }]],
  ['in a full name, which is told once', '看望李小禾。', [{ who: 'c01', where: '看望***。', count: 1 }]],
  ['in parts of two words', '大小禾苗都绿了。', []],
  ['in the name of the organisation', '青石（小禾）小学。', []],
])('a given name left in a template of the workspace: %s', async (_, template, expected) => {
  const people = '儿童: [{编号: c01, 姓名: 李小禾, 村: 青石（小禾）小学}]\n帮扶人: [{编号: t01, 姓名: 高明远}]\n';
  expect((await leftIn(people, template)).map(({ values }) => values)).toEqual(expected);
});

test.each([
  ['whose end the dictionary misreads', '志强大方开朗。', [{ where: '***大方开朗。' }]],
  ['in the name of a place', '志强镇的志愿者来校。', []],
  ['that a helper bears, too', '志强老师来校，高志强主持。', [{ where: '***老师来校,…主持。' }]],
])('a given name left in, %s', async (_, template, expected) => {
  const people = '儿童: [{编号: c01, 姓名: 方志强}]\n帮扶人: [{编号: t01, 姓名: 高志强}]\n';
  expect((await leftIn(people, template)).map(({ values }) => values)).toMatchObject(expected);
});

test('a given name that is a common word does not stop the report', async () => {
  const people = '儿童: [{编号: c01, 姓名: 陆春天}]\n帮扶人: [{编号: t01, 姓名: 高明远}]\n';
  expect(await leftIn(people, '春天到了。')).toEqual([]);
});

test('a template that is no UTF-8 is told as that', async () => {
  const file = path.join(folder, 'my.md.hbs');
  // 家访 in GB18030.
  await writeFile(file, Buffer.from([0xbc, 0xd2, 0xb7, 0xc3]));
  const { workspace, ledger } = ledgerOf('儿童: [{编号: c01}]\n帮扶人: [{编号: t01}]\n', log);
  const { problems } = composeReport(ledger, await readForms(workspace, { template: file }), { template: file });
  expect(problems.map(({ code }) => code)).toEqual(['not-utf8']);
});

test('entries that a template tells nothing of are told, also where it was typed with --template', async () => {
  const people = '儿童: [{编号: c01, 姓名: 李小禾}]\n帮扶人: [{编号: t01, 姓名: 高明远}]\n';
  const own = { 'templates/calls.md.hbs': '# 通话\n\n{{calls.count}}次。\n', 'narrative/结语.md': '谢谢大家。\n' };
  const { workspace, ledger } = ledgerOf(people, log, own);
  const { problems } = composeReport(ledger, await readForms(workspace), { template: 'calls' });
  expect(problems.filter(({ code }) => code === 'kind-untold')).toMatchObject([
    { values: { kind: 'visit', count: 1 } },
  ]);
  expect(problems.filter(({ code }) => code === 'unused-narrative')).toEqual([]);
});
