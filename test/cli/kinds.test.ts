// Kinds of one's own in a file that several workspaces share: what each command does with it.
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { carelog, ctrlC } from './inside.ts';

let folder = '';
const file = (name: string) => path.join(folder, name);
const run = (...words: string[]) => carelog([...words, '--lang', 'zh'], { cwd: folder });

const programme = (name: string) => `单位: {名称: ${name}, 自称: 我站, 性质: 社区}
期间: {开始: 2024-09-01, 结束: 2024-12-31, 名称: 2024年下半年}
报告: {模板: mine, 标题: ${name}小结, 日期: 2024-12-31}
`;
const shared = `种类:
  - 名称: 热线
    对象: 可不写
    项目: [{名称: 结果, 类型: 选项, 选项: [解答, 转介]}]
`;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-kinds-'));
  for (const name of ['甲', '乙']) {
    for (const below of ['log', 'templates']) await mkdir(file(`${name}/${below}`), { recursive: true });
    await writeFile(file(`${name}/program.yaml`), programme(`${name}站`));
    await writeFile(file(`${name}/log/9.yaml`), '- {日期: 2024-09-12, 类型: 热线, 结果: 转介}\n');
    await writeFile(file(`${name}/templates/mine.md.hbs`), '{{> kind name="热线"}}\n');
  }
  await mkdir(file('共用'));
  await writeFile(file('共用/kinds.yaml'), shared);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const given = ['--kinds', '共用/kinds.yaml'];
const record = async () => JSON.parse(await readFile(file('out/甲站小结.manifest.json'), 'utf8')).inputs;

test('every command that reads a workspace takes it, for several at once', async () => {
  expect(await run('check', '甲', '乙', '--strict', ...given)).toMatchObject({ code: 0, out: '' });
  expect(await run('build', '甲', '乙', '--format', 'docx', ...given)).toMatchObject({ code: 0 });
  expect((await run('show', '甲', '--json', ...given)).out).toContain('"热线.结果.转介"');
  const traced = await run('trace', '热线', '甲', ...given);
  expect(traced.out).toContain('log/9.yaml:1');
  expect((await run('schema', '甲', ...given)).out).toContain('热线');
  expect((await run('schema', ...given)).out).toContain('热线');
});

test('where it is forgotten, one message says so', async () => {
  for (const [command, ...words] of [['check'], ['build', '--format', 'docx'], ['show']]) {
    const { code, out, err } = await run(command ?? '', '甲', ...words);
    expect([code, (out + err).match(/^\S+:\d+:\d+ +\S+$/gm)]).toEqual([1, ['甲/log/9.yaml:1:24  kinds-missing']]);
    expect(out + err).toContain('--kinds');
  }
});

test('the record of a report tells it from another, and --watch builds after a change of it', async () => {
  await run('build', '甲', '--format', 'docx', ...given);
  const before = await record();
  const steps = [() => writeFile(file('共用/kinds.yaml'), `${shared}    说法: 受理热线\n`)];
  const heard = (text: string) => {
    if (!text.startsWith('等待')) return;
    const step = steps.shift();
    if (step) step().catch(() => ctrlC(text));
    else ctrlC(text);
  };
  const words = ['build', '甲', '--format', 'docx', '--watch', ...given, '--lang', 'zh'];
  expect(await carelog(words, { cwd: folder, heard })).toMatchObject({ code: 130 });
  expect(await record()).not.toBe(before);
  await writeFile(file('共用/kinds.yaml'), shared);
});

test('what is wrong in it is told at its path as typed', async () => {
  await writeFile(file('共用/kinds.yaml'), shared.replace('对象: 可不写', '对像: 可不写'));
  const { code, out } = await run('check', '甲', '乙', ...given);
  expect([code, out.match(/^共用\/kinds\.yaml:3:5 {2}unknown-key/gm)?.length]).toEqual([1, 2]);
  expect(out).not.toContain(folder);
  await writeFile(file('共用/kinds.yaml'), shared);
});

test('a second one in the workspace is refused, and none is guessed', async () => {
  await copyFile(file('共用/kinds.yaml'), file('乙/种类.yaml'));
  const twice = await run('check', '乙', ...given);
  expect([twice.code, twice.out.match(/^[a-z-]+$/gm)]).toEqual([1, ['file-twice']]);
  expect(twice.out).toContain('种类.yaml 和 共用/kinds.yaml 都是 kinds.yaml');
  expect(await run('schema', '乙', ...given)).toMatchObject({ code: 1, out: '' });
  await rm(file('乙/种类.yaml'));
});

test('one that is not there is told', async () => {
  expect(await run('check', '甲', '--kinds', 'none.yaml')).toMatchObject({
    code: 3,
    err: 'carelog: 无法读取 none.yaml：没有这个文件或文件夹\n',
  });
});
