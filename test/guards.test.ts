// The guards of biome.json broken on purpose, in every folder of src at once: what they promise (I1 to I4), they catch.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Room, roomsIn } from './directions.ts';

const rooms = roomsIn(readFileSync('ARCHITECTURE.md', 'utf8'));
const topRooms = [...rooms.map(({ room }) => room).filter((room) => !room.includes('/')), 'cli'];
const outer = (folder: string) => folder.split('/')[0] ?? '';
const folders = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ parentPath, name }) => path.relative('src', path.join(parentPath, name)).replaceAll('\\', '/'))
  .filter((folder) => outer(folder) !== 'cli');
const isMiddle = (folder: string) => !['disk', 'browser', 'cli'].includes(outer(folder));

/** Every import of another room that a file in a folder could try, and whether the table of rooms allows it. */
function importsFrom(folder: string): readonly (readonly [target: string, isAllowed: boolean])[] {
  const row = (name: string): Room | undefined => rooms.find(({ room }) => room === name);
  const up = '../'.repeat(folder.split('/').length);
  const top = topRooms
    .filter((room) => room !== outer(folder))
    .map((room) => [`${up}${room}/x.ts`, row(outer(folder))?.mayImport.includes(room) === true] as const);
  const inner = row(folder)?.room.includes('/') ? row(folder) : undefined;
  const beside = rooms
    .filter(({ room }) => inner && room !== folder && room.startsWith(`${outer(folder)}/`))
    .map(({ room }) => room.split('/')[1] ?? '')
    .map((name) => [`../${name}/x.ts`, inner?.mayImport.includes(name) === true] as const);
  return [...top, ...beside, [`${up}index.ts`, false]];
}

const impure = [
  'Date.now()',
  'new Date()',
  'new Date',
  'Date()',
  'new UTCDate()',
  'new Date(2024, 1, 1)',
  'Math.random()',
  'performance.now()',
  'process.env.HOME',
  'process.argv',
  'globalThis.process',
  'crypto.randomUUID()',
  'setTimeout(() => 1, 1)',
  'setInterval(() => 1, 1)',
  "fetch('https://example.org')",
  'console.log(1)',
  'navigator.language',
  'import.meta.url',
  '(1).toLocaleString()',
  "'a'.localeCompare('b')",
  'Intl.DateTimeFormat().resolvedOptions().timeZone',
  'new Intl.NumberFormat()',
  'new Intl.Collator(undefined)',
  'new Date(1).getHours()',
  'new Date(1).getTimezoneOffset()',
];
const pure = [
  'new Date(86_400_000).toISOString()',
  "Date.parse('2024-09-01T00:00Z')",
  'Math.max(1, 2)',
  "new Intl.Segmenter('zh', { granularity: 'word' })",
  '((performance: number, process: number) => performance + process)(1, 2)',
  '[].toString()',
];

const root = mkdtempSync(path.join(tmpdir(), 'carelog-guards-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A line of a probe, as the tests compare it. */
const lineOf = (file: string, line: string) => `${file}: ${line}`;

/** What biome refuses of files that are written into a copy of the house, each line once. */
function refused(rules: readonly string[], files: ReadonlyMap<string, readonly string[]>): string[] {
  rmSync(path.join(root, 'src'), { recursive: true, force: true });
  const biome = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(path.join(root, 'biome.json'), JSON.stringify({ ...biome, $schema: undefined, vcs: undefined }));
  cpSync('purity.grit', path.join(root, 'purity.grit'));
  for (const [file, lines] of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), `${lines.join('\n')}\n`);
  }
  const script = path.resolve('node_modules/@biomejs/biome/bin/biome');
  const words = [script, 'lint', '--reporter=github', '--max-diagnostics=none', 'src'];
  const { stdout } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 });
  const places = [...stdout.matchAll(/title=([\w/]+),file=[^,]*\b(src[/\\][^,]+),line=(\d+)/g)]
    .filter(([, rule = '']) => rules.includes(rule))
    .map(([, , file = '', line]) => [file.replaceAll('\\', '/'), Number(line) - 1] as const);
  return sorted(places.map(([file, index]) => lineOf(file, files.get(file)?.[index] ?? '')));
}

const sorted = (lines: readonly string[]) => [...new Set(lines)].toSorted();

test('I1, I4: from every folder, the rooms that the table does not allow cannot be imported, and the others can', () => {
  const importing = (target: string) => `export * from '${target}';`;
  const files = folders.map((folder) => [`src/${folder}/probe.ts`, importsFrom(folder)] as const);
  const written = new Map(files.map(([file, imports]) => [file, imports.map(([target]) => importing(target))]));
  const expected = files.flatMap(([file, imports]) =>
    imports.filter(([, isAllowed]) => !isAllowed).map(([target]) => lineOf(file, importing(target))),
  );
  expect(expected.filter((line) => line.includes('../flow/'))).toHaveLength(folders.length - 1);
  expect(refused(['lint/style/noRestrictedImports'], written)).toEqual(sorted(expected));
});

test('I1: what is loaded while running is guarded as well', () => {
  const probe = ["export const late = () => import('../flow/load.ts');"];
  const found = refused(['lint/style/noRestrictedImports'], new Map([['src/rollup/probe.ts', probe]]));
  expect(found).toHaveLength(1);
});

test('I2: types alone make a circle, too', () => {
  const one = ["import type { Two } from './two.ts';", 'export type One = Two | 1;'];
  const two = ["import type { One } from './one.ts';", 'export type Two = One | 2;'];
  const files = new Map([
    ['src/rollup/one.ts', one],
    ['src/rollup/two.ts', two],
  ]);
  expect(refused(['lint/suspicious/noImportCycles'], files)).toHaveLength(2);
});

test('I3: no folder of the middle reads clock, chance, environment or the language of the machine', () => {
  const probe = (expression: string) => `export const probe = ${expression};`;
  const files = new Map(
    [...folders, 'cli'].map((folder) => [`src/${folder}/probe.ts`, [...impure, ...pure].map(probe)]),
  );
  const expected = folders
    .filter(isMiddle)
    .flatMap((folder) => impure.map((expression) => lineOf(`src/${folder}/probe.ts`, probe(expression))));
  expect(refused(['plugin', 'lint/style/noRestrictedGlobals'], files)).toEqual(sorted(expected));
});

test('I3: no folder of the middle loads a module of Node', () => {
  const probe = ["import 'node:fs';", "import 'fs';", "export const late = () => import('node:os');"];
  const files = new Map(folders.filter(isMiddle).map((folder) => [`src/${folder}/probe.ts`, probe]));
  const expected = [...files.keys()].flatMap((file) => probe.map((line) => lineOf(file, line)));
  expect(refused(['lint/correctness/noNodejsModules'], files)).toEqual(sorted(expected));
});
