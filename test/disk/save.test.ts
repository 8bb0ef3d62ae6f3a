// Saves all files of a build or none: after an error, the old files are there.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveAll } from '../../src/disk/save.ts';
import { EnvironmentError } from '../../src/problem/failure.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-save-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

test('makes the folder and leaves nothing beside the files', async () => {
  const out = path.join(folder, '深', '处');
  await saveAll(
    out,
    new Map([
      ['报告.docx', bytes('一')],
      ['报告.pdf', bytes('二')],
    ]),
  );
  expect((await readdir(out)).toSorted()).toEqual(['报告.docx', '报告.pdf']);
  expect(await readFile(path.join(out, '报告.pdf'), 'utf8')).toBe('二');
});

test('when one file cannot be written, the others stay as they were', async () => {
  await writeFile(path.join(folder, 'a.docx'), 'old');
  // A folder has the name of the second file, so its rename fails after that of the first file.
  await mkdir(path.join(folder, 'b.pdf', 'inside'), { recursive: true });
  const files = new Map([
    ['a.docx', bytes('new')],
    ['b.pdf', bytes('new')],
  ]);
  await expect(saveAll(folder, files)).rejects.toBeInstanceOf(EnvironmentError);
  expect((await readdir(folder)).toSorted()).toEqual(['a.docx', 'b.pdf']);
  expect(await readFile(path.join(folder, 'a.docx'), 'utf8')).toBe('old');
});

test('a file in place of the folder is an EnvironmentError', async () => {
  const file = path.join(folder, 'file');
  await writeFile(file, '');
  await expect(saveAll(file, new Map([['a', bytes('')]]))).rejects.toMatchObject({ code: 'cannot-write' });
});

test.runIf(process.platform === 'linux')(
  'a folder that the system refuses without end is an EnvironmentError',
  async () => {
    const files = new Map([['a', bytes('')]]);
    await expect(saveAll('/proc/carelog/out', files)).rejects.toMatchObject({ code: 'cannot-write' });
  },
);
