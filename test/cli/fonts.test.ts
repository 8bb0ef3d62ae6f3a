// Fonts of a workspace and of --fonts, as far as the finished PDF.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportsIn } from '../reports-in.ts';
import { fontCalled } from '../write/faces/brought.ts';
import { carelog } from './inside.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'carelog-fonts-'));
const root = path.join(folder, 'school');
const characters = '某镇小学工作总结2024年一二三四五六七八九十月日家访次 —0123456789';
afterAll(() => rm(folder, { recursive: true, force: true }));

beforeAll(async () => {
  for (const below of ['log', 'templates', 'fonts/朱雀', '../typed'])
    await mkdir(path.join(root, below), { recursive: true });
  await writeFile(
    path.join(root, 'program.yaml'),
    '单位: {名称: 某镇小学}\n期间: {开始: 2024-09-01, 结束: 2025-01-17, 名称: 2024年秋季学期}\n报告: {模板: tiny, 版式: official, 标题: 工作总结, 日期: 2025-01-17}\n',
  );
  await writeFile(path.join(root, 'log/a.yaml'), '- {日期: 2024-09-03, 类型: 家访, 备注: 一切都好}\n');
  await writeFile(path.join(root, 'templates/tiny.md.hbs'), '# 家访\n\n家访{{visits.count}}次。\n');
  const font = (name: string, english: string) => fontCalled({ names: { 1033: english, 2052: name }, characters });
  await writeFile(path.join(root, 'fonts/朱雀/a.ttf'), await font('朱雀仿宋', 'ZhuqueFangsong'));
  await writeFile(path.join(root, 'fonts/朱雀/OFL.txt'), 'SIL Open Font License');
  await writeFile(path.join(root, 'fonts/simsun.ttf'), await font('宋体', 'SimSun'));
  await writeFile(path.join(folder, 'typed/b.ttf'), await font('仿宋', 'FangSong'));
});

/** The fonts in a PDF that was built with these words, and its bytes. */
async function built(
  out: string,
  ...words: readonly string[]
): Promise<{ fonts: Set<string>; pdf: Buffer; told: string }> {
  const target = path.join(folder, out);
  const run = await carelog(['build', root, '--format', 'pdf', '--out', target, '--lang', 'en', ...words]);
  expect(run.err).toBe('');
  const [file = ''] = await reportsIn(target);
  const pdf = await readFile(path.join(target, file));
  const names = [...pdf.toString('latin1').matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(([, name = '']) => name);
  return { fonts: new Set(names), pdf, told: run.out };
}

test('the fonts of a workspace are in the PDF, the page number too, and with the same bytes each time', async () => {
  const { fonts, pdf, told } = await built('own');
  expect(fonts).toContain('ZhuqueFangsong');
  // Only the margin of the page has it.
  expect(fonts).toContain('SimSun');
  expect(told).not.toContain('Font 仿宋');
  expect(told).not.toContain('OFL.txt');
  expect((await built('again')).pdf.equals(pdf)).toBe(true);
});

test('those of --fonts come before them', async () => {
  const { fonts } = await built('other', '--fonts', path.join(folder, 'typed'));
  expect(fonts).toContain('FangSong');
  expect(fonts).not.toContain('ZhuqueFangsong');
  expect(fonts).toContain('SimSun');
});

test('doctor says which font was found for what, and where to get the others', async () => {
  await writeFile(path.join(folder, 'typed/c.ttf'), 'no font');
  const { code, out } = await carelog(['doctor', root, '--lang', 'en', '--fonts', path.join(folder, 'typed')]);
  expect(code).toBe(0);
  expect(out).toMatch(/^\[–\] 方正小标宋简体: Noto Serif SC stands in .*foundertype/m);
  expect(out).toMatch(/^\[✓\] 仿宋: .*typed\/b\.ttf \(仿宋\), fonts\/朱雀\/a\.ttf \(朱雀仿宋\)$/m);
  expect(out).toMatch(/^\[✓\] 楷体: LXGW WenKai, shipped with carelog$/m);
  expect(out).toMatch(/^\[–\] .*typed\/c\.ttf: This is no font/m);
  await rm(path.join(folder, 'typed/c.ttf'));
});

test.each([
  ['nowhere', 'no such folder'],
  ['school/log', 'no font in'],
])('--fonts %s is wrong usage', async (below, words) => {
  const run = await carelog(['check', root, '--lang', 'en', '--fonts', path.join(folder, below)]);
  expect(run.code).toBe(2);
  expect(run.err).toContain(words);
});
