// A canary's names, phone and identity number, searched in the reports and figures of workspaces that hold them in
// every way (I6). What each command puts out of one workspace: commands.test.ts; names that are asked for:
// full-names.test.ts.
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportFormats } from '../../src/flow/report-formats.ts';
import { problemFormats } from '../../src/problem/problem-formats.ts';
import { carelog } from '../cli/inside.ts';
import { reportsIn } from '../reports-in.ts';
import { canary, canaryWorkspace, edit, found, given, spoilt, wordsIn } from './canary.ts';

let folder = '';
let workspace = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-leaks-'));
  workspace = await canaryWorkspace(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('no secret in DOCX, PDF, their names, or anything a build prints', async () => {
  const out = path.join(folder, 'out');
  const { code, out: printed, err } = await carelog(['build', workspace, '--out', out]);
  expect(code).toBe(0);
  const files = await reportsIn(out);
  expect(files).toHaveLength(reportFormats.length);
  const words = await Promise.all(files.map(async (file) => wordsIn(await readFile(path.join(out, file)))));
  // The search itself must be able to find: the masked name is there.
  for (const text of words) expect(text).toMatch(/林某[甲乙]/);
  expect(found([...words, ...files, printed, err].join('\n'))).toEqual([]);
  // What is open is in them, masked.
  expect(words.join('\n').replace(/\s/g, '')).toContain('按地点公开分，鹦某某家');
});

test('no given name alone in DOCX, PDF, figures, or anything a build or check prints', async () => {
  const alone = path.join(folder, 'alone');
  await cp(workspace, alone, { recursive: true });
  for (const file of [
    'log/examples.yaml',
    'problems.yaml',
    'indicators.yaml',
    'narrative/problems.md',
    'program.yaml',
  ]) {
    await edit(path.join(alone, file), (text) =>
      text.replaceAll(canary.child, given.child).replaceAll(canary.guardian, given.guardian),
    );
  }
  const story = path.join(alone, 'narrative', `${given.child}.md`);
  await rename(path.join(alone, 'narrative', `${canary.child}.md`), story);
  const photos = path.join(alone, 'photos');
  await rename(path.join(photos, `${canary.child}.png`), path.join(photos, `${given.child}.png`));
  await writeFile(story, `和${given.child}一起的还有${given.guardian}。\n`);
  const leaks = (text: string) => Object.values(given).filter((name) => text.includes(name));

  const out = path.join(folder, 'alone-out');
  const built = await carelog(['build', alone, '--out', out]);
  expect(built.code).toBe(0);
  const files = await reportsIn(out);
  const words = await Promise.all(files.map(async (file) => wordsIn(await readFile(path.join(out, file)))));
  for (const text of words) expect(text.replace(/\s/g, '')).toContain('金某某读书分享会');
  const shown = await carelog(['show', alone, '--json']);
  expect(leaks([...words, ...files, built.out, built.err, shown.out, shown.err].join('\n'))).toEqual([]);

  await edit(path.join(alone, 'log', 'examples.yaml'), (text) => spoilt(text, leaks));
  for (const format of problemFormats) {
    const checked = await carelog(['check', alone, '--format', format]);
    expect(checked.code).toBe(1);
    expect(leaks(checked.out + checked.err)).toEqual([]);
  }
});

test('no secret in figures of a log whose file is called by a name, or an indicator', async () => {
  const called = path.join(folder, 'called');
  await cp(workspace, called, { recursive: true });
  await rename(path.join(called, 'log', 'examples.yaml'), path.join(called, 'log', `${canary.child}.yaml`));
  for (const words of ['--json', '--names']) {
    const { code, out, err } = await carelog(['show', called, words]);
    expect(code).toBe(0);
    expect(out).toContain('log/金某某.yaml');
    expect(found(out + err)).toEqual([]);
  }
});

test('no secret of an elder or of a son, wherever either is written', async () => {
  const elder = {
    name: '金丝雀',
    son: '鹦鹉洲',
    phone: '13912345679',
    identity: '110101194103021234',
    birth: '1941-03-02',
  };
  const hidden = Object.values(elder);
  const village = path.join(folder, 'village');
  await cp(workspace, village, { recursive: true });
  await edit(path.join(village, 'program.yaml'), (text) => `${text}关爱对象: {名称: 留守老人, 简称: 老人, 量词: 位}\n`);
  const people = [
    '关爱对象:',
    `  - {编号: e1, 姓名: ${elder.name}, 出生日期: ${elder.birth}, 身份证号: "${elder.identity}", 居住情况: 独居, 亲属: {姓名: ${elder.son}, 关系: 儿子, 电话: ${elder.phone}}}`,
    '帮扶人:',
    '  - {编号: v1, 姓名: 林有田, 职务: 村医}',
  ];
  const log = [
    `- {日期: 2024-10-11, 类型: 走访, 帮扶人: v1, 对象: e1, 发现: ${elder.name}（${elder.birth}生，${elder.identity}）独居, 后续: 请${elder.son}回电}`,
    `- {日期: 2024-10-12, 类型: 通话, 帮扶人: v1, 对象: e1, 通话对象: 儿子${elder.son}, 备注: 手机${elder.phone}}`,
    `- {日期: 2024-10-13, 类型: 活动, 名称: ${elder.name}八十大寿, 重点: 是, 关爱人数: 9, 备注: ${elder.son}打来${elder.phone}}`,
  ];
  await writeFile(path.join(village, 'people.yaml'), people.join('\n'));
  await rm(path.join(village, 'log'), { recursive: true });
  await mkdir(path.join(village, 'log'));
  await writeFile(path.join(village, 'log', '走访.yaml'), log.join('\n'));
  await writeFile(
    path.join(village, 'narrative', 'problems.md'),
    `${elder.name}常找不到${elder.son}（${elder.phone}）。\n`,
  );
  await edit(path.join(village, 'program.yaml'), (text) =>
    text.replace(/开始: \S+/, '开始: 2024-10-01').replace(/结束: \S+/, '结束: 2024-12-31'),
  );
  const out = path.join(folder, 'out-village');
  const { code, out: printed, err } = await carelog(['build', village, '--out', out]);
  expect([code, err]).toEqual([0, '']);
  const files = await reportsIn(out);
  const words = await Promise.all(files.map(async (file) => wordsIn(await readFile(path.join(out, file)))));
  for (const text of words) expect(text.replace(/\s/g, '')).toContain('金某某八十大寿');
  const shown = await carelog(['show', village, '--json']);
  const everything = [...words, ...files, printed, err, shown.out, shown.err].join('\n');
  expect(hidden.filter((secret) => everything.includes(secret))).toEqual([]);
});
