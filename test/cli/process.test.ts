// The command line as a process, from the bundle that users run: the same as inside (inside.ts), and what only a
// process has. Signals: interrupt.test.ts; the installed package: test/package.test.ts.
import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdtemp, open, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { thinned } from '../thinned.ts';
import { carelog as inside } from './inside.ts';
import { environmentOf, carelog as inProcess, main } from './run.ts';

let folder = '';
const ways = { inside: '', inProcess: '' };

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-process-'));
  for (const way of ['inside', 'inProcess'] as const) {
    ways[way] = path.join(folder, way);
    await cp('examples/03-class-visit', path.join(ways[way], '班级'), { recursive: true });
    await cp(path.join(ways[way], '班级'), path.join(ways[way], 'broken'), { recursive: true });
    await writeFile(path.join(ways[way], 'broken', 'log', 'zz.yaml'), '- 日期：2024-09-02\n');
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each<[code: number, words: string]>([
  [0, ''],
  [0, '--version'],
  [0, 'init new --yes'],
  [0, 'build 班级 --format docx'],
  [0, 'show 班级'],
  [0, 'schema --out schemas'],
  [0, 'doctor'],
  [1, 'check broken --format json'],
  [2, 'biuld'],
  [3, 'check 班级 --people none.yaml'],
])('exits with %i: carelog %s', async (code, typed) => {
  const words = typed.split(' ').filter((word) => word !== '');
  const ran = await inProcess(words, { cwd: ways.inProcess });
  expect(ran.code).toBe(code);
  expect(ran).toEqual(await inside(words, { cwd: ways.inside }));
  const [there, here] = await Promise.all(
    [ways.inProcess, ways.inside].map((way) => readdir(way, { recursive: true })),
  );
  expect(there?.toSorted()).toEqual(here?.toSorted());
});

test('a reader that stops early, as head does, is no failure', async () => {
  const child = spawn(process.execPath, [main, 'show', 'data', '--json'], { env: environmentOf({}) });
  child.stdout.destroy();
  const [code, err] = await Promise.all([new Promise((resolve) => child.on('close', resolve)), text(child.stderr)]);
  expect([code, err]).toEqual([0, '']);
});

test.runIf(process.platform === 'linux')('a full disk behind the output is told in a sentence', async () => {
  const full = await open('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [main, 'show', 'data'], {
    env: environmentOf({}),
    stdio: ['ignore', full.fd, 'pipe'],
    encoding: 'utf8',
  });
  await full.close();
  expect([status, stderr.split('\n')]).toEqual([3, [expect.stringContaining('the disk is full (ENOSPC)'), '']]);
});

test.skipIf(process.platform === 'win32').each(thinned([40, 64], 2))('%i open files are enough to check', (most) => {
  const command = `ulimit -n ${most}; exec "${process.execPath}" "${main}" check examples/03-class-visit`;
  const { status, stderr } = spawnSync('sh', ['-c', command], { env: environmentOf({}), encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, expect.stringContaining('No problems')]);
});
