// Folders of browsers whose process was killed are removed at the next start; those of running ones are not.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openFolder } from '../../src/browser/folder.ts';

test('folders of killed processes are removed, those of running ones are not', async () => {
  const { pid: gone } = spawnSync(process.execPath, ['-e', '']);
  const first = await openFolder();
  const nameOf = (pid: number) => first.path.replace(`-${process.pid}-`, `-${pid}-`);
  const [left, living, other] = [
    nameOf(gone),
    nameOf(process.ppid),
    path.join(path.dirname(first.path), 'carelog-x-1'),
  ];
  for (const folder of [left, living, other]) await mkdir(path.join(folder, 'profile'), { recursive: true });
  await writeFile(path.join(left, 'profile/Cookies'), '');

  const second = await openFolder();
  await second.remove();
  expect([left, living, other, first.path, second.path].map((folder) => existsSync(folder))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  await first.remove();
  for (const folder of [living, other]) await rm(folder, { recursive: true });
  expect(existsSync(first.path)).toBe(false);
});
