// What is refused before anything is written: folders that hold what people wrote, themes that are none.
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportsIn } from '../reports-in.ts';
import { carelog } from './inside.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-refusals-'));
  const gallery = path.join(import.meta.dirname, '../problems/blank-left/data');
  await cp(gallery, path.join(folder, 'data'), { recursive: true });
  await writeFile(path.join(folder, 'data/people.yaml'), '儿童: [{编号: c01, 姓名: 张小明}]\n');
  await symlink(path.join(folder, 'data/log'), path.join(folder, 'link'), 'junction');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const build = (...words: string[]) => carelog(['build', 'data', '--format', 'docx', ...words], { cwd: folder });

test.each(['', ' ', 'data/log', 'data/log/reports', 'data/Log', 'data/photos', 'data/people.yaml', 'link', 'link/new'])(
  '--out %j is wrong use',
  async (out) => {
    const before = await readdir(folder, { recursive: true });
    const { code, err } = await build('--out', out);
    expect(code).toBe(2);
    expect(err).toMatch(/--out/);
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  },
);

test.each(['data/out', 'log', 'new/photos'])('--out %j is fine', async (out) => {
  expect(await build('--out', out)).toMatchObject({ code: 0, err: '' });
  expect(await reportsIn(path.join(folder, out))).toHaveLength(1);
});

test.each([
  ['--template', 'tniy', 'tiny'],
  ['--theme', 'offcial', 'official'],
])('%s %s is wrong use, and the nearest is named', async (option, value, near) => {
  const { code, out } = await build(option, value);
  expect(code).toBe(2);
  expect(out).toContain(near);
});

test('a template named on the command line is no unknown file', async () => {
  await writeFile(path.join(folder, 'data/mine.md.hbs'), '# 总结\n\n家访{{exactly visits.count}}次。\n');
  const { code, out } = await build('--template', 'data/mine.md.hbs');
  expect(code).toBe(0);
  expect(out).not.toContain('unknown-file');
  await rm(path.join(folder, 'data/mine.md.hbs'));
});

test.each([[['--lang', 'zh']], [['--lang=zh']], [['help', '--lang', 'zh']], [['help', 'check', '--lang', 'zh']]])(
  '%j shows help',
  async (words) => {
    const { code, out, err } = await carelog(words);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('用法：carelog');
  },
);

test('help of no command is wrong use', async () => {
  const { code, err } = await carelog(['help', 'nosuch']);
  expect(code).toBe(2);
  expect(err).not.toContain('(outputHelp)');
});

test.skipIf(process.platform === 'win32')('what the system says is said in Chinese', async () => {
  await writeFile(path.join(folder, 'file'), '');
  const { code, err } = await build('--out', 'file/out', '--lang', 'zh');
  expect(code).toBe(3);
  expect(err).not.toMatch(/E[A-Z]{3,}/);
});

test('--period outside the programme is wrong use, and says its days', async () => {
  const { code, err } = await build('--period', '2030-01-01..2030-01-31');
  expect(code).toBe(2);
  expect(err).toContain('2024-09-01 to 2025-01-17');
});

describe('a theme that is none', () => {
  test.each([
    ['name: [张小明\nage: 3\n', /mine\.yaml:1:7 {2}yaml-syntax$/m],
    ['name: 张小明\nsizes: 3\n', /"styles" is missing or wrong in this theme/],
    ['张小明', /mine\.yaml:1:1 {2}theme-broken$/m],
  ])('is a problem with its place, and without names: %j', async (text, told) => {
    await mkdir(path.join(folder, 'data/templates/themes'), { recursive: true });
    await writeFile(path.join(folder, 'data/templates/themes/mine.yaml'), text);
    const { code, out, err } = await build('--theme', 'mine');
    expect(code).toBe(1);
    expect(out).toMatch(told);
    expect(out + err).not.toContain('张小明');
  });
});
