// Blanks on their way out: check and build list them, --strict writes nothing, and where they are printed they are seen.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportsIn } from '../reports-in.ts';
import { carelog } from './inside.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-blanks-'));
  const gallery = path.join(import.meta.dirname, '../problems/blank-left/data');
  await cp(gallery, path.join(folder, 'data'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...words: string[]) => carelog([...words, '--lang', 'zh'], { cwd: folder });

test('check lists them without writing anything', async () => {
  const before = await readdir(folder, { recursive: true });
  const { code, out } = await run('check', 'data');
  expect(code).toBe(0);
  expect(out).toContain('data/log/2024-09.yaml:1:3  blank-left');
  expect(out).toContain('请补写：该条的“主讲”');
  expect(await readdir(folder, { recursive: true })).toEqual(before);
  expect((await run('check', 'data', '--strict')).code).toBe(1);
});

test('--strict refuses the build and writes nothing', async () => {
  const { code } = await run('build', 'data', '--format', 'docx', '--strict');
  expect(code).toBe(1);
  expect(await readdir(folder)).toEqual(['data']);
});

test('the build lists them, and the DOCX holds them in words', async () => {
  const { code, out } = await run('build', 'data', '--format', 'docx');
  expect(code).toBe(0);
  expect(out).toContain('3 个警告');
  const [file = ''] = await reportsIn(path.join(folder, 'out'));
  const document = unzipSync(await readFile(path.join(folder, 'out', file)))['word/document.xml'];
  const words = strFromU8(document ?? new Uint8Array()).replace(/<[^>]+>/g, '');
  expect(words).toContain('由〔待补：讲座主讲人〕在阶梯教室主讲');
});

test('check tells what is wrong in templates and narrative, but not before the log is in order', async () => {
  const template = path.join(folder, 'data/templates/tiny.md.hbs');
  await writeFile(template, '# 家访\n\n家访{{visits.cuont}}次。\n');
  const { code, out } = await run('check', 'data');
  expect(code).toBe(1);
  expect(out).toContain('data/templates/tiny.md.hbs:3:12  template-unknown-name');
  expect(out).toContain('3│ 家访{{visits.cuont}}次。');
  await writeFile(path.join(folder, 'data/log/2024-10.yaml'), '- 日期: 2024-10-40\n  类型: 家访\n');
  const broken = await run('check', 'data');
  expect(broken.out).toContain('date-impossible');
  expect(broken.out).not.toContain('template-unknown-name');
});
