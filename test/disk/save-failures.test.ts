// A disk that fails while files are saved. Only the calls to the disk are replaced, none of our own code.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveAll } from '../../src/disk/save.ts';

/** Whether a call fails, by its name and its first path. */
let refused = (_call: string, _file: string): boolean => false;

vi.mock('node:fs/promises', async (original) => {
  const disk = await original<typeof import('node:fs/promises')>();
  const refusing = (call: 'copyFile' | 'rename') => async (from: string, to: string) => {
    if (refused(call, from)) throw Object.assign(new Error(call), { code: 'EIO' });
    return disk[call](from, to);
  };
  return { ...disk, copyFile: refusing('copyFile'), rename: refusing('rename') };
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-save-'));
  for (const name of ['a.docx', 'b.docx', 'c.docx']) await writeFile(path.join(folder, name), 'old');
});
afterEach(async () => {
  refused = () => false;
  await rm(folder, { recursive: true, force: true });
});

const bytes = new TextEncoder().encode('new');
const files = new Map(['a.docx', 'b.docx', 'c.docx'].map((name) => [name, bytes]));
const contents = async () => {
  const names = (await readdir(folder)).toSorted();
  return Promise.all(names.map(async (name) => `${name}: ${await readFile(path.join(folder, name), 'utf8')}`));
};

test('if an old file cannot be copied, all old files stay', async () => {
  refused = (call, file) => call === 'copyFile' && file.endsWith('b.docx');
  await expect(saveAll(folder, files)).rejects.toMatchObject({ code: 'cannot-write' });
  expect(await contents()).toEqual(['a.docx: old', 'b.docx: old', 'c.docx: old']);
});

test('an old file that cannot be restored is kept and named; the others are restored', async () => {
  refused = (call, file) => call === 'rename' && /-2\.part$|-1\.old$/.test(file);
  const failure = await saveAll(folder, files).catch((error: unknown) => error);
  const [kept = '', ...rest] = await contents();
  expect(kept).toMatch(/^\..*-1\.old: old$/);
  expect(rest).toEqual(['a.docx: old', 'b.docx: new', 'c.docx: old']);
  expect(failure).toMatchObject({ code: 'old-kept', values: { kept: path.join(folder, kept.replace(': old', '')) } });
});
