// The same input gives the same bytes: in another folder, time zone, order, run, and after another report (I7, R1).
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { carelog } from './cli/inside.ts';
import { carelog as ownProcess } from './cli/run.ts';

const example = 'examples/02-school-semester';
let folder = '';
let expected: Record<string, string> = {};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-bytes-'));
  expected = await build('first', [example]);
  expect(Object.keys(expected).map((file) => path.extname(file))).toEqual(['.docx', '.pdf']);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('in another process, time zone, locale and day', async () => {
  const environment = { TZ: 'Pacific/Apia', LANG: 'zh_CN.UTF-8', SOURCE_DATE_EPOCH: '1900000000' };
  const run: typeof carelog = (words) => ownProcess(words, { environment });
  expect(await build('zone', [example], run)).toEqual(expected);
});

test('from another folder, with Chinese characters and a blank in its path', async () => {
  const copy = path.join(folder, '关爱 日志');
  await cp(example, copy, { recursive: true });
  expect(await build('copy', [copy])).toEqual(expected);
});

test('after another report in the same run', async () => {
  expect(await build('second', ['examples/09-bureau-half-year', example])).toMatchObject(expected);
});

test('whatever the files of the log are called and in which order its entries stand', async () => {
  const copy = path.join(folder, 'shuffled');
  await cp(example, copy, { recursive: true });
  const log = path.join(copy, 'log');
  const files = (await readdir(log)).filter((file) => file.endsWith('.yaml'));
  await Promise.all(
    files.map(async (file, index) => {
      const text = await readFile(path.join(log, file), 'utf8');
      const [head = '', ...entries] = text.split(/^(?=- )/m);
      const ended = entries.map((entry) => (entry.endsWith('\n') ? entry : `${entry}\n`));
      await writeFile(path.join(log, file), head + ended.toReversed().join(''));
      await rename(path.join(log, file), path.join(log, `${files.length - index}.yaml`));
    }),
  );
  expect(await build('order', [copy])).toEqual(expected);
});

async function build(name: string, roots: readonly string[], run = carelog): Promise<Record<string, string>> {
  const out = path.join(folder, `out-${name}`);
  const { code, out: printed } = await run(['build', ...roots, '--out', out]);
  expect(printed).toContain('.pdf');
  expect(code).toBe(0);
  const sums: Record<string, string> = {};
  for (const file of (await readdir(out)).toSorted()) {
    sums[file] = createHash('sha256')
      .update(await readFile(path.join(out, file)))
      .digest('hex');
  }
  return sums;
}
