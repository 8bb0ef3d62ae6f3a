// Whoever reads --help types its examples first: each of them runs, in a folder where what it names lies.
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { carelog, ctrlC } from './inside.ts';

let folder = '';
/** A folder with data/ and a workspace my-school that allows names: no example changes them. */
let full = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-help-'));
  full = path.join(folder, 'full');
  await cp('data', path.join(full, 'data'), { recursive: true });
  await carelog(['init', 'my-school', '--yes'], { cwd: full });
  await appendFile(path.join(full, 'my-school/program.yaml'), '隐私: {姓名: 实名}\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const helps = await Promise.all(
  commands.map(async ({ name }) => {
    const { out } = await carelog([name, '--help']);
    const examples = [...out.matchAll(/^ {2}carelog (.+)$/gm)].map(([, words = '']) => words);
    return { name, examples };
  }),
);

/** An empty folder for `init`, which makes what it names. */
const placeFor = (name: string) => (name === 'init' ? mkdtemp(path.join(folder, 'init-')) : full);

describe.each(helps)('$name --help', ({ name, examples }) => {
  test('has examples', () => expect(examples.every((example) => example.startsWith(name))).toBe(true));

  test.each(examples)('carelog %s', async (example) => {
    const run = await carelog(example.split(' '), { cwd: await placeFor(name), heard: ctrlC });
    expect(run).toMatchObject({
      code: example.includes('--watch') ? 130 : 0,
      err: expect.not.stringContaining('error'),
    });
  });
});
