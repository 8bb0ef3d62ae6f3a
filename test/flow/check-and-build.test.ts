// check and build never differ: they print the same problems of the same workspace, apart from what only writing finds.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { ProblemCode } from '../../src/problem/codes.ts';
import { carelog } from '../cli/inside.ts';
import { thinned } from '../thinned.ts';

const out = await mkdtemp(path.join(tmpdir(), 'carelog-check-and-build-'));
afterAll(() => rm(out, { recursive: true, force: true }));

const foldersIn = async (folder: string) =>
  (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);

// Photos are opened, faces chosen and reports compared by name only where files are written. A DOCX needs no faces
// (glyph-missing: test/cli/unprinted.test.ts).
const ofWriting: readonly ProblemCode[] = [
  'photo-not-an-image',
  'face-substituted',
  'glyph-missing',
  'glyph-left-to-word',
  'font-lacks-characters',
  'report-name-twice',
  'report-edited',
];

const examples = (await foldersIn('examples')).map((name) => `examples/${name}`);
const gallery = (await foldersIn('test/problems')).map((name) => `test/problems/${name}/data`);
const small = gallery.filter((folder) => !ofWriting.some((code) => folder.includes(code)));

test.each(['data', ...thinned(examples, 5), ...thinned(small, 6)])('%s', async (folder) => {
  const checked = await carelog(['check', folder, '--lang', 'en']);
  const built = await carelog([
    'build',
    folder,
    '--lang',
    'en',
    '--format',
    'docx',
    '--out',
    path.join(out, 'reports'),
  ]);
  const told = built.out.split('\n').filter((line) => !line.startsWith('wrote '));
  expect(told.join('\n')).toBe(checked.out);
  expect(built.code).toBe(checked.code);
});
