// The same input gives the same bytes: in another folder, time zone, order, run, and after another report (I7, R1).
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { carelog } from './cli/inside.ts';
import { carelog as ownProcess } from './cli/run.ts';
import { reportsIn } from './reports-in.ts';

const at2030 = '1900000000';
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
  const environment = { TZ: 'Pacific/Apia', LANG: 'zh_CN.UTF-8', SOURCE_DATE_EPOCH: at2030 };
  const run: typeof carelog = (words) => ownProcess(words, { environment });
  expect(await build('zone', [example], run)).toEqual(expected);
});

describe('of a period that is running', () => {
  const at = (moment: string) => String(Date.parse(moment) / 1000);
  const words = async () => {
    const root = path.join(folder, 'running');
    await mkdir(path.join(root, 'log'), { recursive: true });
    const log = ['09-08', '10-08', '11-08'].map(
      (day) => `- {日期: 2026-${day}, 类型: 通话, 帮扶人: t01, 对象: [c01, c02]}`,
    );
    await writeFile(path.join(root, 'log/a.yaml'), log.join('\n'));
    await writeFile(
      path.join(root, 'program.yaml'),
      [
        '单位: {名称: 青石小学, 性质: 学校}',
        '期间: {开始: 2026-09-01, 结束: 2027-01-31, 名称: 2026年秋季学期}',
        '报告: {模板: school-semester, 标题: 青石小学工作总结, 日期: 2027-01-31}',
        '承诺: [{类型: 通话, 次数: 1, 每: 月, 对: 每名儿童}]',
      ].join('\n'),
    );
    await writeFile(
      path.join(root, 'people.yaml'),
      '儿童: [{编号: c01, 姓名: 林小禾}, {编号: c02, 姓名: 林小满}]\n帮扶人: [{编号: t01, 姓名: 苏文静}]\n',
    );
    return root;
  };
  const on = async (name: string, TZ: string, moment: string) => {
    const environment = { SOURCE_DATE_EPOCH: at(moment) };
    const root = await words();
    const run: typeof carelog = (words) => carelog([...words, '--format', 'docx'], { environment });
    return inZone(TZ, () => build(name, [root], run));
  };

  test('the day of its zone decides, not that of the machine', async () => {
    const evening = await on('evening', 'America/Los_Angeles', '2026-11-29T17:00Z');
    expect(await on('night', 'Asia/Shanghai', '2026-11-30T15:59Z')).toEqual(evening);
    expect(await on('apia', 'Pacific/Apia', '2026-11-29T17:00Z')).toEqual(evening);
    expect(await on('before', 'Asia/Shanghai', '2026-11-29T15:59Z')).not.toEqual(evening);
  });
});

test('of a part of a period that is over, on any day', async () => {
  const of = (name: string, environment: Record<string, string>) =>
    build(name, [example], (words) =>
      carelog([...words, '--format', 'docx', '--period', '2024-10-01..2024-11-30'], { environment }),
    );
  const first = await inZone('Asia/Shanghai', () => of('part', { SOURCE_DATE_EPOCH: at2030 }));
  expect(await inZone('America/Los_Angeles', () => of('part-now', {}))).toEqual(first);
});

test('after another report in the same run', async () => {
  expect(await build('second', ['examples/09-bureau-half-year', example])).toMatchObject(expected);
});

test('from another folder, whatever the files of the log are called and in which order its entries stand', async () => {
  const copy = path.join(folder, '关爱 日志');
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

/** Does something while this machine is in another time zone. */
async function inZone<T>(zone: string, work: () => Promise<T>): Promise<T> {
  const { TZ } = process.env;
  process.env.TZ = zone;
  try {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    return await work();
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
}

async function build(name: string, roots: readonly string[], run = carelog): Promise<Record<string, string>> {
  const out = path.join(folder, `out-${name}`);
  const { code, out: printed } = await run(['build', ...roots, '--out', out]);
  expect(printed).toContain('.docx');
  expect(code).toBe(0);
  const sums: Record<string, string> = {};
  for (const file of await reportsIn(out)) {
    sums[file] = createHash('sha256')
      .update(await readFile(path.join(out, file)))
      .digest('hex');
  }
  return sums;
}
