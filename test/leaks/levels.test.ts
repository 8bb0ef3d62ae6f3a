// What a report has that is for one reader and not for another (issue 14): values of fields that are 公开 anywhere, of
// those that are 内部 inside, of those that are 保密 nowhere; registers everywhere but in what is published.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { levels } from '../../src/workspace/program.ts';
import { carelog } from '../cli/inside.ts';
import { reportsIn } from '../reports-in.ts';
import { wordsIn } from './canary.ts';

const levelOf = { 公开: 'open', 内部: 'inside', 保密: 'secret' } as const;
const types: readonly (readonly [type: string, more: string, value: (level: number) => string])[] = [
  ['文字', ', 汇总: 分类', (level) => ['青石板上', '乌篷船里', '不宜外传'][level] ?? ''],
  ['地点', ', 汇总: 分类', (level) => ['望江亭', '听雨轩', '不知处'][level] ?? ''],
  ['数', ', 汇总: 合计, 单位: 件', (level) => ['7351901', '7351902', '7351903'][level] ?? ''],
  ['日期', '', (level) => `2023-02-2${level + 1}`],
];
const each = Object.keys(levelOf).flatMap((level, at) =>
  types.map(([type, more, value]) => ({ level, type, more, value: value(at) })),
);
const fields = each
  .map(({ level, type, more }) => `{名称: ${type}${level}, 类型: ${type}${more}, 公开: ${level}}`)
  .join(', ');
const values = each.map(({ level, type, value }) => `${type}${level}: ${value}`).join(', ');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-levels-'));
  for (const below of ['log', 'templates']) await mkdir(path.join(folder, below));
  const files = {
    'program.yaml': `单位: {名称: 青石小学, 自称: 我校, 性质: 学校}
期间: {开始: 2024-09-01, 结束: 2025-01-17, 名称: 2024年秋季学期}
报告: {模板: mine, 标题: 总结, 日期: 2025-01-17, 附件: [回访登记表]}
隐私: {姓名: 实名}
`,
    'kinds.yaml': `种类: [{名称: 回访, 对象: 可不写, 项目: [${fields}]}]\n人员项目: [${fields.replaceAll(', 汇总: 合计', '')}]\n`,
    'people.yaml': `儿童: [{编号: c01, 姓名: 林小禾, 性别: 女, ${values}}]\n`,
    'log/a.yaml': `- {日期: 2024-10-08, 类型: 回访, 对象: c01, ${values}}\n`,
    'templates/mine.md.hbs': `回访{{回访.count}}次。

{{> other-kinds}}

::attachments

::signature

::register{name="回访"}

::register{name="roster"}
`,
  };
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(folder, file), text);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const ending = { masked: '', public: '（公开）', internal: '（内部）', full: '（实名）' } as const;

test.each(levels)('%s', async (level) => {
  const out = path.join(folder, 'out');
  const { code, err } = await carelog(['build', folder, '--out', out, '--level', level, '--format', 'docx'], {
    environment: { SOURCE_DATE_EPOCH: String(Date.UTC(2025, 2, 1) / 1000) },
  });
  expect([code, err]).toEqual([0, expect.not.stringContaining('error')]);
  expect(await reportsIn(out)).toContain(`总结${ending[level]}.docx`);
  const words = await wordsIn(await readFile(path.join(out, `总结${ending[level]}.docx`)));
  const found = each.filter(({ value }) => words.includes(value)).map(({ level, type }) => `${type}${level}`);
  const isInside = level === 'internal' || level === 'full';
  const hasRegisters = level !== 'public';
  const expected = each.filter(({ level: access, type }) => {
    if (access === '保密') return false;
    // What is added up is told at all levels, what entries are split by where it is open.
    if (type === '数') return true;
    const isSplit = type === '文字' || type === '地点';
    return access === '公开' ? isSplit || hasRegisters : isInside;
  });
  expect(found).toEqual(expected.map(({ level: access, type }) => `${type}${access}`));
  expect([words.includes('林小禾'), words.includes('内部资料')]).toEqual([level === 'full', isInside]);
  expect([words.includes('登记表'), words.includes('花名册')]).toEqual([hasRegisters, hasRegisters]);
});
