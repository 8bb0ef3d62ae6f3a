// Commands typed within a workspace, above one, and over several.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportsIn } from '../reports-in.ts';
import { carelog } from './inside.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-find-'));
  await cp('examples/03-class-visit', path.join(folder, 'a'), { recursive: true });
  await cp('examples/13-village-quarter', path.join(folder, 'b'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('from log/, places lead to the workspace, and the report lies in its out/', async () => {
  const cwd = path.join(folder, 'a', 'log');
  const { code, out } = await carelog(['build', '--format', 'docx'], { cwd });
  expect(code).toBe(0);
  expect(out).toContain(`wrote ${path.join('..', 'out')}`);
  expect(await reportsIn(path.join(folder, 'a', 'out'))).toHaveLength(1);
  expect((await carelog(['check'], { cwd })).code).toBe(0);
  expect((await carelog(['show'], { cwd })).out).toContain('visits.count');
});

test('a folder that was typed keeps its reports where one stands', async () => {
  const { out } = await carelog(['build', 'a', '--format', 'docx'], { cwd: folder });
  expect(out).toMatch(/^wrote out\//m);
});

test('above several, nothing is guessed', async () => {
  const { code, err } = await carelog(['check'], { cwd: folder });
  expect(code).toBe(2);
  expect(err).toBe(
    'carelog: There is no program.yaml in ., nor in a folder above. Workspaces were found below it; give one of them: a  b\n',
  );
});

test('check takes several: one count, one exit code, one JSON array', async () => {
  const fine = await carelog(['check', 'a', 'b'], { cwd: folder });
  expect(fine).toMatchObject({ code: 0 });
  await writeFile(path.join(folder, 'b', 'log', 'zz.yaml'), '- 日期: 2024-13-02\n  类型: 家访\n');
  await writeFile(path.join(folder, 'a', 'log', 'zz.yaml'), '- 日期: 2024-11-02\n  类型: 家坊\n');
  const broken = await carelog(['check', 'a', 'b'], { cwd: folder });
  expect(broken.code).toBe(1);
  expect(broken.out).toContain('a/log/zz.yaml:2');
  expect(broken.out).toContain('b/log/zz.yaml:1');
  expect(broken.out.trimEnd().split('\n').at(-1)).toMatch(/^[2-9] errors/);
  const list: readonly { file: string | null }[] = JSON.parse(
    (await carelog(['check', 'a', 'b', '--format', 'json'], { cwd: folder })).out,
  );
  expect(new Set(list.map(({ file }) => file?.slice(0, 2)))).toEqual(new Set(['a/', 'b/']));
  expect(JSON.parse((await carelog(['check', 'a', '--format', 'json'], { cwd: folder })).out)).toHaveLength(1);
});

test('on GitHub, paths count from the repository, wherever the step works', async () => {
  const { out } = await carelog(['check', '.'], {
    cwd: path.join(folder, 'b'),
    environment: { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder },
  });
  expect(out).toContain('::error file=b/log/zz.yaml,line=1');
  expect(out.trimEnd().split('\n').at(-1)).toMatch(/^1 error/);
});
