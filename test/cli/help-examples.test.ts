// Whoever reads --help types its examples first: each of them runs, in a folder where what it names lies.
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { carelog, ctrlC } from './inside.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-help-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const helps = await Promise.all(
  commands.map(async ({ name }) => {
    const { out } = await carelog([name, '--help']);
    const examples = [...out.matchAll(/^ {2}carelog (.+)$/gm)].map(([, words = '']) => words);
    return { name, examples };
  }),
);

/** A folder with data/ and, for commands that read it, a workspace my-school that allows names. */
async function placeFor(name: string, example: string): Promise<string> {
  const cwd = path.join(folder, `${name}-${helps.findIndex((one) => one.name === name)}-${example.length}`);
  await cp('data', path.join(cwd, 'data'), { recursive: true });
  if (name === 'init') return cwd;
  await carelog(['init', 'my-school', '--yes'], { cwd });
  await appendFile(path.join(cwd, 'my-school/program.yaml'), '隐私: {姓名: 实名}\n');
  return cwd;
}

describe.each(helps)('$name --help', ({ name, examples }) => {
  test('has examples', () => expect(examples.every((example) => example.startsWith(name))).toBe(true));

  test.each(examples)('carelog %s', async (example) => {
    const run = await carelog(example.split(' '), { cwd: await placeFor(name, example), heard: ctrlC });
    expect(run).toMatchObject({
      code: example.includes('--watch') ? 130 : 0,
      err: expect.not.stringContaining('error'),
    });
  });
});
