// What makes a difference for a build, and what does not. With a signal that has come already, nobody waits.
import { appendFile, mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type NextChange, watchPaths } from '../../src/disk/watch.ts';

let folder = '';
let next: NextChange;
const at = (...names: string[]) => path.join(folder, ...names);
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-watch-'));
  for (const below of ['data/log', 'data/photos', 'data/out', 'data/reports'])
    await mkdir(at(below), { recursive: true });
  await writeFile(at('data/log/2024.yaml'), '- 日期: 2024-09-02\n');
  await writeFile(at('people.yaml'), '儿童: []\n');
  next = await watchPaths([at('data'), at('people.yaml')], at('data', 'reports'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const now = () => next(AbortSignal.abort());
const write = (file: string, text = '新') => writeFile(at(file), text);
const saved = async (file: string) => {
  await write(`${file}.tmp~`);
  await rename(at(`${file}.tmp~`), at(file));
};

test.each<[string, () => Promise<unknown>]>([
  ['a log written to', () => appendFile(at('data/log/2024.yaml'), '  类型: 家访\n')],
  ['a log replaced by another of the same length', () => saved('data/log/2024.yaml')],
  ['a new log', () => write('data/log/2025.yaml')],
  ['a new log in a new folder', () => mkdir(at('data/log/春')).then(() => write('data/log/春/一月.yaml'))],
  ['a log that is gone', () => rm(at('data/log/2024.yaml'))],
  ['a log of another moment', () => utimes(at('data/log/2024.yaml'), 0, 0)],
  ['the first photo', () => write('data/photos/合影.jpg')],
  ['a narrative', () => mkdir(at('data/narrative')).then(() => write('data/narrative/前言.md'))],
  ['the list of people that lies elsewhere', () => write('people.yaml')],
])('%s is a change, once', async (_, change) => {
  await change();
  expect([await now(), await now()]).toEqual([true, false]);
});

test.each<[string, () => Promise<unknown>]>([
  ['nothing', async () => undefined],
  ['a report in out/', () => write('data/out/总结.docx')],
  ['a report in the folder of --out', () => write('data/reports/总结.manifest.json')],
  ['a report among the files that are read', () => write('data/总结.pdf')],
  ['what an editor keeps while it is open', () => write('data/log/.2024.yaml.swp')],
  ['what an editor keeps of the text before', () => write('data/log/2024.yaml~')],
  ['a folder of git', () => mkdir(at('data/.git')).then(() => write('data/.git/index'))],
  ['a file beside the list of people', () => write('others.yaml')],
])('%s is none', async (_, change) => {
  await change();
  expect(await now()).toBe(false);
});

test('a change is heard while somebody waits for it', async () => {
  const waiting = next(new AbortController().signal);
  await saved('data/log/2024.yaml');
  expect(await waiting).toBe(true);
});

test('who waits is let go by the signal', async () => {
  const ending = new AbortController();
  const waiting = next(ending.signal);
  ending.abort();
  expect(await waiting).toBe(false);
});
