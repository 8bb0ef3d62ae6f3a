// Where a command finds its workspace, tried over real folders.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findWorkspace } from '../../src/disk/find.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-find-'));
  const files = [
    'county/east/程.txt',
    'county/east/school/program.yaml',
    'county/east/school/log/2024/09.yaml',
    'county/west/项目.yml',
    'county/node_modules/x/program.yaml',
    'county/east/school/nested/people.yaml',
    'county/east/school/begun/log/09.yaml',
    'none/a.txt',
  ];
  for (const file of files) {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
    await writeFile(path.join(folder, file), '');
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['the workspace itself', 'county/east/school', 'county/east/school'],
  ['any spelling of program.yaml', 'county/west', 'county/west'],
  ['from its log upward', 'county/east/school/log', 'county/east/school'],
  ['from deeper down', 'county/east/school/log/2024', 'county/east/school'],
  ['a list of people alone: no folder above answers for it', 'county/east/school/nested', 'county/east/school/nested'],
  ['a log alone: neither', 'county/east/school/begun', 'county/east/school/begun'],
  ['nothing anywhere', 'none', 'none'],
  ['a folder that does not exist', 'nowhere', 'nowhere'],
])('%s', async (_, from, to) => {
  expect(await findWorkspace(path.join(folder, from))).toBe(path.join(folder, to));
});

test('above several, they are named, and what tools keep is not', async () => {
  const at = path.join(folder, 'county');
  const found = [path.join(at, 'east', 'school'), path.join(at, 'west')].join('  ');
  await expect(findWorkspace(at)).rejects.toMatchObject({ code: 'workspaces-below' });
  await expect(findWorkspace(at)).rejects.toThrow(found);
});
