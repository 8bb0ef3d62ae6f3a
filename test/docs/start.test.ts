// The start pages and that on kinds of one's own, followed word for word: every file and command in them, and every output is what is printed.
// UPDATE_GOLDEN=1 rewrites the outputs.
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { carelog } from '../cli/inside.ts';
import { expectGolden } from '../examples/golden.ts';
import { follow } from './follow.js';

const work = await mkdtemp(path.join(tmpdir(), 'carelog-start-'));
afterAll(() => rm(work, { recursive: true, force: true }));

test.each([
  ['docs/start-keeping.zh-CN.md', 'zh_CN.UTF-8'],
  ['docs/start-handing-in.zh-CN.md', 'zh_CN.UTF-8'],
  ['docs/own-kinds.zh-CN.md', 'zh_CN.UTF-8'],
  ['docs/own-kinds.md', 'C'],
  ['docs/start-keeping.md', 'C'],
  ['docs/start-handing-in.md', 'C'],
])('%s', { timeout: 60_000 }, async (file, LANG) => {
  const folder = await mkdtemp(path.join(work, 'page-'));
  // Where npm puts carelog: pages copy templates from there.
  await mkdir(path.join(folder, 'node_modules', 'carelog'), { recursive: true });
  await symlink(path.resolve('templates'), path.join(folder, 'node_modules', 'carelog', 'templates'), 'junction');
  const typing = {
    carelog: async (words: readonly string[]) => {
      const { code, out, err } = await carelog(words, { cwd: folder, environment: { LANG, npm_command: 'exec' } });
      return { code, out: out + err };
    },
    node: () => Promise.reject(new Error('programs are run by test/package.test.ts')),
  };
  await expectGolden(await follow(await readFile(file, 'utf8'), folder, typing), file);
});

test.each(['docs/start-handing-in.zh-CN.md', 'docs/start-handing-in.md'])(
  '%s names every key of a theme',
  async (file) => {
    const keysIn = (value: unknown): string[] =>
      value instanceof Map ? [...value].flatMap(([key, one]) => [String(key), ...keysIn(one)]) : [];
    const themes = await Promise.all(
      ['official', 'plain'].map((name) => readFile(`templates/themes/${name}.yaml`, 'utf8')),
    );
    const keys = themes.flatMap((text) => {
      const theme: unknown = parse(text, { mapAsMap: true });
      // Faces have names of their own.
      const faces = theme instanceof Map ? [...(theme.get('faces') as Map<string, unknown>).keys()] : [];
      return keysIn(theme).filter((key) => !faces.includes(key));
    });
    const page = await readFile(file, 'utf8');
    expect(keys.length).toBeGreaterThan(30);
    expect([...new Set(keys)].filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  },
);
