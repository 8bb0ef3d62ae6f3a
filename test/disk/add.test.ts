// Adding to the file of another program: at its end, and without waiting for a reader that never comes.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addTo } from '../../src/disk/add.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-add-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('adds to the end of a file, and makes it', async () => {
  const file = path.join(folder, 'summary.md');
  await addTo(file, '一\n');
  await addTo(file, '二\n');
  expect(await readFile(file, 'utf8')).toBe('一\n二\n');
});

test.skipIf(process.platform === 'win32')('a pipe that nobody reads is an EnvironmentError', async () => {
  const pipe = path.join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  await expect(addTo(pipe, '一')).rejects.toMatchObject({ code: 'cannot-write', values: { reason: 'ENXIO' } });
});
