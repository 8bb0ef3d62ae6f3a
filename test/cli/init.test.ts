// `carelog init`: fresh, and in the shape of every example there is.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { thinned } from '../thinned.ts';
import { carelog } from './inside.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'carelog-init-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const examples = readdirSync('examples').toSorted();
// `check` composes every report; a part of them is written, too.
const written = new Set(thinned(examples, 5));

describe.each(examples)('--like %s', (example) => {
  const workspace = () => path.join(folder, example);

  test('gives a workspace that checks and builds at once', async () => {
    expect((await carelog(['init', workspace(), '--like', example])).code).toBe(0);
    expect(await carelog(['check', workspace(), '--strict'])).toMatchObject({ code: 0, out: '' });
    if (!written.has(example)) return;
    const out = path.join(folder, 'out', example);
    expect(await carelog(['build', workspace(), '--format', 'docx', '--strict', '--out', out])).toMatchObject({
      code: 0,
    });
  });

  test('every file says in Chinese what to write there, and every list but those referred to has one item', () => {
    const files = readdirSync(workspace(), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.yaml'),
    );
    for (const file of files) {
      const text = readFileSync(path.join(workspace(), file), 'utf8');
      if (file.startsWith('.')) continue;
      expect(text).toMatch(/^# yaml-language-server: .*\n# .*\p{sc=Han}/u);
      expect(text).not.toMatch(/[，。；、] \p{sc=Han}/u);
      if (file !== 'kinds.yaml') expect(longLists(parse(text, { schema: 'failsafe' }), '')).toEqual([]);
    }
    expect(readdirSync(workspace())).not.toContain('photos');
  });
});

test.each([['--yes'], ['--like', '02']])(
  '%s leaves reports and schemas to no repository, and says how to keep the list out of it',
  async (...words) => {
    const workspace = path.join(folder, `git${words.join('')}`);
    expect((await carelog(['init', workspace, ...words])).code).toBe(0);
    const lines = readFileSync(path.join(workspace, '.gitignore'), 'utf8').split('\n');
    expect(lines).toEqual(expect.arrayContaining(['out/', '.carelog/', '# people.yaml']));
    expect(lines.join('')).toContain('人员名单: 不在此处');
  },
);

test.each([
  ['04', /类别: 主题班会/, /类别: 少先队活动/],
  ['05', /类型: 会议\n(?: {2}.*\n)*? {2}类别: 家长会/, /类型: 会议\n(?: {2}.*\n)*? {2}类别: 领导小组会议/],
  ['08', /类型: 活动.*类别: 体育/, /类型: 活动\n(?: {2}.*\n)*? {2}类别: 经典诵读/],
])('--like %s keeps an entry of each category its report tells apart', (number, ...shown) => {
  const log = filesBelow(path.join(folder, examples.find((name) => name.startsWith(number)) ?? '', 'log'));
  for (const entry of shown) expect(log).toMatch(entry);
});

test.each(['04', '05', '06', '08'])('--like %s keeps no more file copies than children', (number) => {
  const workspace = path.join(folder, examples.find((name) => name.startsWith(number)) ?? '');
  const people = parse(readFileSync(path.join(workspace, 'people.yaml'), 'utf8'));
  expect(people.档案[0].份数).toBe(people.儿童.length);
  const reached = [...filesBelow(path.join(workspace, 'log')).matchAll(/(?:儿童数|留守儿童): (\d+)/g)];
  expect(reached.map(([, count]) => Number(count)).filter((count) => count > people.儿童.length)).toEqual([]);
});

function filesBelow(place: string): string {
  const files = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  return files.map((file) => readFileSync(path.join(place, file), 'utf8')).join('\n');
}

/** The paths of lists with more than one item, but for entries of several kinds, people the entries name, and indicators the text names. */
function longLists(value: unknown, at: string): readonly string[] {
  if (Array.isArray(value)) {
    const referred =
      /^(?:|entries|记录|children|儿童|留守儿童|关爱对象|helpers|报告\.附件|帮扶人|教师|indicators|指标)$/.test(at);
    const own = value.length > 1 && !referred ? [at] : [];
    return [...own, ...value.flatMap((item) => longLists(item, `${at}[]`))];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => longLists(inner, at === '' ? key : `${at}.${key}`));
}

test.each(['02', '2', '02-school-semester', 'school-semester'])('finds an example by %s', async (name) => {
  const workspace = path.join(folder, `by-${name}`);
  expect((await carelog(['init', workspace, '--like', name])).code).toBe(0);
  expect(readFileSync(path.join(workspace, 'program.yaml'), 'utf8')).toContain('school-semester');
});

test('says the nearest of an unknown one, and makes nothing', async () => {
  const workspace = path.join(folder, 'unknown');
  const { code, err } = await carelog(['init', workspace, '--like', 'school-semster']);
  expect(code).toBe(2);
  expect(err).toContain('Did you mean school-semester?');
  expect(readdirSync(folder)).not.toContain('unknown');
});

test('a folder that cannot be made is told, not a bug of carelog', async () => {
  const file = path.join(folder, 'a-file');
  writeFileSync(file, '');
  for (const dir of [file, path.join(file, 'below')]) {
    const { code, err } = await carelog(['init', dir, '--like', '02']);
    expect(code).toBe(3);
    expect(err).toContain('Cannot write');
  }
});

test('--list shows every example with what it is', async () => {
  const { code, out } = await carelog(['init', '--list']);
  expect(code).toBe(0);
  for (const example of examples) {
    expect(out).toContain(example.replace(/^(\d+)-/, '$1  '));
    const [picture = ''] = new RegExp(`\\S*${example}-(?:plain|official)\\.png`).exec(out) ?? [];
    expect(existsSync(picture), `${example}: ${picture}`).toBe(true);
  }
  expect(out).toContain('柏川县古城小学2024年秋季学期关爱留守儿童工作总结');
});

test.each(thinned(examples, 5, 1))('--like %s --lang en has no problem and the same figures', async (example) => {
  const workspace = path.join(folder, `english-${example}`);
  expect((await carelog(['init', workspace, '--like', example, '--lang', 'en'])).code).toBe(0);
  expect(await carelog(['check', workspace, '--strict'])).toMatchObject({ code: 0, out: '' });
  // Without what they are called: English has one word for 家访 and 走访.
  const figures = async (name: string) =>
    (await carelog(['show', path.join(folder, name), '--lang', 'zh'])).out
      .split('\n')
      .map((line) => line.split(/\s{2,}/).slice(0, 3));
  expect(await figures(`english-${example}`)).toEqual(await figures(example));
});
