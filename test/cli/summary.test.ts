// The summary that a check adds to a file, as the page of a CI job shows it.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { carelog } from './inside.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-summary-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('key figures and promises of a sound log stand below what was there', async () => {
  const file = path.join(folder, 'sound.md');
  await writeFile(file, '# Job\n\n');
  const words = ['check', 'data', '--summary', file, '--lang', 'zh'];
  expect((await carelog(words)).code).toBe(0);
  const text = await readFile(file, 'utf8');
  const { out } = await carelog(['show', 'data', '--json']);
  const figures = JSON.parse(out);
  expect(text.startsWith('# Job\n\n### carelog `data/`')).toBe(true);
  expect(text).toContain(`| 家访·次数 | ${figures['visits.count'].value}次 |`);
  expect(text).toMatch(/^- 每.+：应落实/m);
});

test('problems of a broken log, heaviest first, and no figure', async () => {
  const workspace = path.join(folder, 'ws');
  await carelog(['init', workspace, '--yes']);
  await writeFile(path.join(workspace, 'log', 'zz.yaml'), '- 日期: 2026-09-02\n  类型: 家坊<b>\n');
  const file = path.join(folder, 'broken.md');
  expect((await carelog(['check', workspace, '--summary', file])).code).toBe(1);
  const text = await readFile(file, 'utf8');
  expect(text).toMatch(/^1 error/m);
  expect(text).toMatch(/^- `[^`]*log\/zz\.yaml:2` .*家坊&#60;b&#62;.*\(unknown-kind\)$/m);
  expect(text).not.toContain('|---|');
});

test('a summary that cannot be written is a failure of the machine, not of the log', async () => {
  const { code, err } = await carelog(['check', 'data', '--summary', folder]);
  expect(code).toBe(3);
  expect(err).toContain(folder);
});
