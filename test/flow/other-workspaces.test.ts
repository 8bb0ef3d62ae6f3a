// A name of one workspace in the report of another, in one build: told, and nothing else changes.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildReports } from '../../src/flow/build.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-others-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let count = 0;
/** A workspace with these children and this note in its log, which its report prints. */
async function workspace(children: readonly string[], note: string, helper = '高明远'): Promise<string> {
  const root = path.join(folder, `school-${count++}`);
  const files = {
    'program.yaml': [
      `单位: {名称: 第${count}小学}`,
      '期间: {开始: 2024-09-01, 结束: 2025-01-17, 名称: 2024年秋季学期}',
      `报告: {模板: tiny, 标题: 第${count}小学工作总结, 日期: 2025-01-17}`,
    ],
    'people.yaml': [
      `儿童: [${children.map((name, at) => `{编号: c${at}, 姓名: ${name}}`).join(', ')}]`,
      `帮扶人: [{编号: t01, 姓名: ${helper}}]`,
    ],
    'log/a.yaml': [`- {日期: 2024-09-03, 类型: 家访, 帮扶人: t01, 对象: c0, 备注: "${note}"}`],
    'templates/tiny.md.hbs': ['# 家访', '', '{{#each visits.list}}{{note}}{{/each}}'],
  };
  for (const [file, lines] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), `${lines.join('\n')}\n`);
  }
  return root;
}

const options = { today: '2025-03-01', formats: ['docx'] } as const;
const toldIn = async (roots: readonly string[]) => {
  const { workspaces } = await buildReports(roots, { ...options, out: path.join(folder, 'out') }, null);
  return workspaces.map(({ problems }) =>
    problems
      .filter(({ code }) => code === 'name-of-other-workspace')
      .map(({ place, also = [] }) => [place, ...also].map((at) => `${at?.file}:${at?.line}:${at?.column}`)),
  );
};

const place = 'log/a.yaml:1:51';

test.each<[what: string, name: string, note: string, told: string[][]]>([
  ['a name of three characters, anywhere', '温小满', '温小满也在', [[place]]],
  ['with a blank in it', '温小满', '温 小满也在', [[place]]],
  ['one of two characters where it stands as a word', '童健', '童健同学也在', [[place]]],
  ['but not in two words', '童健', '儿童健康', []],
  ['a Latin name', 'Tom', 'Tom也在', [[place]]],
  ['but not in a word', 'Tom', 'tomorrow见', []],
  ['none by the given name alone', '温小满', '小满节气', []],
  ['none that is in the own list, too', '林小禾', '林小禾也在', []],
  ['none of an own helper', '高明远', '高明远也在', []],
])('%s', async (_, name, note, told) => {
  const own = await workspace(['林小禾'], note);
  const other = await workspace([name], '一切都好', '和敏');
  expect(await toldIn([own, other])).toEqual([told, []]);
});

test('the name is printed all the same, and the bytes are those of a build alone', async () => {
  const own = await workspace(['林小禾'], '温小满也在');
  const other = await workspace(['温小满'], '一切都好');
  const alone = await buildReports([own], { ...options, out: path.join(folder, 'alone') }, null);
  const both = await buildReports([own, other], { ...options, out: path.join(folder, 'both') }, null);
  const [first, second] = await Promise.all([alone, both].map(({ written }) => readFile(written[0] ?? '')));
  expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
});
