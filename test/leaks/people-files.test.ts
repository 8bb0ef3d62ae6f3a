// A canary's names and numbers where the list of people has another name, lies elsewhere, or is not there (I6).
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { carelog } from '../cli/inside.ts';
import { reportsIn } from '../reports-in.ts';
import { canary, canaryWorkspace, checkedIn, edit, found, spoilt, wordsBelow } from './canary.ts';

const latin = 'Vogelsang';
let folder = '';
let workspace = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-leaks-'));
  workspace = await canaryWorkspace(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['People.yaml'],
  ['人员.yaml'],
  ['people．yml.txt'],
  ['../list of people.yaml', 'list of people.yaml'],
  ['三班.yaml', 'moved/三班.yaml'],
])('%s: no secret in any output or message', async (file, typed?: string) => {
  const moved = path.join(folder, 'moved');
  const out = path.join(folder, 'moved-out');
  for (const old of [moved, out]) await rm(old, { recursive: true, force: true });
  await cp(workspace, moved, { recursive: true });
  await rename(path.join(moved, 'people.yaml'), path.join(moved, file));
  const people = typed === undefined ? [] : ['--people', path.join(folder, typed)];
  const built = await carelog(['build', moved, '--out', out, '--format', 'docx', ...people]);
  expect(built.code).toBe(0);
  const words = await wordsBelow(out);
  expect(words).toMatch(/林某[甲乙]/);
  const shown = await carelog(['show', moved, '--json', ...people]);
  const traced = await carelog(['trace', 'visits.count', moved, ...people]);
  expect(traced).toMatchObject({ code: 0, err: '' });
  for (const wrong of ['log/examples.yaml', 'problems.yaml', file]) await edit(path.join(moved, wrong), spoilt);
  const checked = await carelog(['check', moved, ...people]);
  expect(checked.code).toBe(1);
  const told = await checkedIn(moved, { people: people[1] });
  for (const text of told) expect(text).toContain('full-width-colon');
  const all = [built, shown, traced, checked].flatMap(({ out: printed, err }) => [printed, err]);
  expect(found([words, ...all, ...told].join('\n'))).toEqual([]);
});

test.each([
  ['is gone', '', ''],
  ['is said to be elsewhere', '', '人员名单: 不在此处\n'],
  ['has ids that are names and no names', `儿童: [{编号: ${canary.child}}, {编号: ${latin}}]\n`, ''],
  ['lists helpers only', '帮扶人: [{编号: t01}]\n', ''],
])('where the list %s, an id that is a name is in no output and no message', async (_, people, said) => {
  const named = path.join(folder, 'ids');
  const out = path.join(folder, 'ids-out');
  for (const old of [named, out]) await rm(old, { recursive: true, force: true });
  await cp(workspace, named, { recursive: true });
  for (const file of ['people.yaml', 'narrative', 'problems.yaml', 'indicators.yaml', 'photos']) {
    await rm(path.join(named, file), { recursive: true });
  }
  if (people !== '') await writeFile(path.join(named, 'people.yaml'), people);
  const programme = await readFile(path.join(named, 'program.yaml'), 'utf8');
  await writeFile(
    path.join(named, 'program.yaml'),
    programme
      .replace(/现行制度.*\n/, '')
      .replace(/开始: \S+/, '开始: 2024-09-01')
      .replace(/结束: \S+/, '结束: 2024-12-31') + said,
  );
  const entry = `- {日期: 2024-09-03, 类型: 家访, 对象: [${canary.child}, ${latin}]`;
  await writeFile(path.join(named, 'log/examples.yaml'), `${entry}, 备注: 去了${canary.child}家}\n`);
  const built = await carelog(['build', named, '--out', out, '--format', 'docx']);
  expect(built.code).toBe(people.includes(canary.child) ? 0 : 1);
  expect(await reportsIn(out).catch(() => [])).toHaveLength(built.code === 0 ? 1 : 0);
  const shown = await carelog(['show', named, '--json']);
  const traced = await carelog(['trace', 'visits.count', named]);
  await writeFile(path.join(named, 'log/examples.yaml'), `${entry}, 备注：去了${canary.child}家}\n`);
  const checked = await carelog(['check', named]);
  const all = [built, shown, traced, checked].flatMap(({ out: printed, err }) => [printed, err]);
  const everything = [await wordsBelow(out), ...all].join('\n');
  expect(found(everything)).toEqual([]);
  expect(everything).not.toContain(latin);
});
