// A report that somebody went on writing is not replaced by the next build, unless they say so.
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit } from '../leaks/canary.ts';
import { carelog } from './inside.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'carelog-edited-'));
  await carelog(['init', 'ws', '--yes'], { cwd });
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const build = (...words: readonly string[]) => carelog(['build', 'ws', '--format', 'docx', ...words], { cwd });
const read = (file: string) => readFile(path.join(cwd, file));

test('an untouched and an outdated report are replaced, an edited one is not', async () => {
  const [, docx = ''] = /wrote (.+\.docx)/.exec((await build()).out) ?? [];
  const first = await read(docx);
  expect((await build()).code).toBe(0);
  expect(await read(docx)).toEqual(first);

  await edit(path.join(cwd, 'ws', 'program.yaml'), (text) => text.replace('工作总结', '总结报告'));
  await edit(path.join(cwd, 'ws', 'program.yaml'), (text) => text.replace('总结报告', '工作总结'));
  await appendFile(path.join(cwd, 'ws', 'log', 'examples.yaml'), '\n# 一行说明\n');
  expect((await build()).code).toBe(0);

  await appendFile(path.join(cwd, docx), 'edited');
  const edited = await read(docx);
  const refused = await build();
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('Nothing was written.')]);
  expect(refused.out).toContain(`${docx} was edited since it was built`);
  expect(await read(docx)).toEqual(edited);
  // A PDF beside it replaces nothing that was edited.
  expect((await build('--out', 'elsewhere')).code).toBe(0);

  expect((await build('--force')).code).toBe(0);
  expect(await read(docx)).not.toEqual(edited);
  expect((await build()).code).toBe(0);
});

test('the record beside a report names what made it, and nobody', async () => {
  const [, docx = ''] = /wrote (.+)\.docx/.exec((await build()).out) ?? [];
  const text = (await read(`${docx}.manifest.json`)).toString();
  const hash = expect.stringMatching(/^sha256:[0-9a-f]{64}$/);
  expect(JSON.parse(text)).toEqual({
    carelog: expect.any(String),
    template: 'school-semester',
    theme: 'official',
    period: expect.stringMatching(/^\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/),
    asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    level: 'masked',
    inputs: hash,
    outputs: { [`${path.basename(docx)}.docx`]: hash },
  });
});

test('a record that cannot be read stops nothing', async () => {
  const [, docx = ''] = /wrote (.+)\.docx/.exec((await build()).out) ?? [];
  await appendFile(path.join(cwd, `${docx}.manifest.json`), '{');
  await appendFile(path.join(cwd, `${docx}.docx`), 'edited');
  expect((await build()).code).toBe(0);
});
