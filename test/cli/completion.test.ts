// Completion: the script of each shell, and the words that it offers. They come from the table of commands, so that a
// new command, option or choice is offered without another line.
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { carelog } from './inside.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'carelog-completion-'));
  await cp('examples/03-class-visit', path.join(cwd, 'schools', '第二小学'), { recursive: true });
  await cp('examples/03-class-visit', path.join(cwd, 'bureau'), { recursive: true });
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

/** The words offered, without their meanings and the last line, which is for the shell. */
async function offered(...typed: readonly string[]): Promise<readonly string[]> {
  const { code, out } = await carelog(['complete', '--', ...typed], { cwd });
  expect(code).toBe(0);
  return out
    .split('\n')
    .slice(0, -2)
    .map((line) => line.split('\t')[0] ?? '');
}

test.each([
  [['ch'], ['check']],
  [['build', '--th'], ['--theme']],
  [
    ['build', '--theme', ''],
    ['official', 'plain'],
  ],
  [
    ['build', '--format', ''],
    ['docx', 'pdf'],
  ],
  [
    ['check', '-f', 'j'],
    ['json', 'junit'],
  ],
  [
    ['check', ''],
    ['bureau', 'schools/第二小学'],
  ],
  [['check', 'bureau', 's'], ['schools/第二小学']],
  [['init', '--like', '03'], ['03-class-visit']],
  [['explain', 'unknown-h'], ['unknown-helper']],
  [
    ['build', '--template', 'school-'],
    ['school-semester', 'school-year'],
  ],
  [
    ['--lang', ''],
    ['en', 'zh'],
  ],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish'],
  ],
])('after %j: %j', async (typed, words) => expect(await offered(...typed)).toEqual(words));

test('what programs ask is not offered to people', async () => expect(await offered('comp')).toEqual(['completion']));

test('bash takes its script', async () => {
  const { out } = await carelog(['completion', 'bash']);
  expect(execFileSync('bash', ['-n'], { input: out, encoding: 'utf8' })).toBe('');
  expect(out).toContain('carelog complete --');
});

test('a shell that is unknown is told which there are', async () => {
  expect(await carelog(['completion', 'cmd'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('bash, zsh, fish'),
  });
});
