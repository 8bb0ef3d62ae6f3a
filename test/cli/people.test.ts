// A list of people that lies elsewhere: what each command does with it, and without it.
import { copyFile, cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reportsIn } from '../reports-in.ts';
import { carelog } from './inside.ts';

let folder = '';
const file = (name: string) => path.join(folder, name);
const run = (...words: string[]) => carelog([...words, '--lang', 'zh'], { cwd: folder });

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-people-'));
  await cp('examples/02-school-semester', file('ws'), { recursive: true });
  await rename(file('ws/people.yaml'), file('list.yaml'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('check, build and show take it from any path', async () => {
  expect(await run('check', 'ws', '--people', 'list.yaml', '--strict')).toMatchObject({ code: 0, out: '' });
  expect((await run('build', 'ws', '--people', 'list.yaml', '--format', 'docx')).code).toBe(0);
  expect(await reportsIn(file('out'))).toHaveLength(1);
  await copyFile(file('list.yaml'), file('ws/三班.yaml'));
  const [there, inside] = await Promise.all(
    ['list.yaml', 'ws/三班.yaml'].map((list) => run('show', 'ws', '--json', '--people', list)),
  );
  expect(there).toMatchObject({ code: 1 });
  expect(inside).toMatchObject({ code: 0, err: '' });
});

test('without it nothing is built, unless program.yaml says that it is elsewhere', async () => {
  const built = await run('build', 'ws', '--format', 'docx');
  expect(built.code).toBe(1);
  expect(built.out).toContain('people-missing');
  expect(await readdir(folder)).not.toContain('out');
  await writeFile(file('ws/people.yaml'), '# 名单\n');
  expect((await run('check', 'ws')).out).toContain('people-missing');
  await rm(file('ws/people.yaml'));
  const programme = await readFile(file('ws/program.yaml'), 'utf8');
  await writeFile(file('ws/program.yaml'), `${programme}\n人员名单: 不在此处\n`);
  const told = await run('check', 'ws');
  expect(told.code).toBe(0);
  expect(told.out).toContain('people-elsewhere (提示)');
  expect((await run('build', 'ws', '--format', 'docx')).code).toBe(0);
  expect((await run('check', 'ws', '--people', 'list.yaml')).out).toBe('');
});

test('a second list in the workspace is refused, and what is wrong in the list is told at its place', async () => {
  await copyFile(file('list.yaml'), file('ws/人员.yaml'));
  const twice = await run('check', 'ws', '--people', 'list.yaml');
  expect(twice.code).toBe(1);
  expect(twice.out).toContain('人员.yaml 和 list.yaml 都是 people.yaml');
  await rm(file('ws/人员.yaml'));
  await writeFile(file('list.yaml'), `${await readFile(file('list.yaml'), 'utf8')}\n甲: 乙\n`);
  expect((await run('check', 'ws', '--people', 'list.yaml')).out).toMatch(/^list\.yaml:\d+:1 {2}unknown-key/m);
});

test('a list that is not there is told', async () => {
  expect(await run('check', 'ws', '--people', 'none.yaml')).toMatchObject({
    code: 3,
    err: 'carelog: 无法读取 none.yaml：没有这个文件或文件夹\n',
  });
});

test('evidence names a log by its name on disk', async () => {
  await rename(file('ws/log'), file('ws/LOG'));
  const { out } = await run('show', 'ws', '--json', '--people', 'list.yaml');
  expect(out).toMatch(/"LOG\/[^"]+\.yaml:\d+"/);
  expect(out).not.toContain('"log/');
});
