// What npm packs, and nothing else, installed elsewhere: the library, the command line, and the README's own lines.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { follow } from './docs/follow.js';
import { reportsIn } from './reports-in.ts';

const run = promisify(execFile);
let folder = '';
const installed = () => path.join(folder, 'node_modules', 'carelog');

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-package-'));
  // Its list is that of the tarball; to squeeze 56 MB of faces and take them out again proves nothing more.
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--dry-run', '--json'], {
    shell: process.platform === 'win32',
    maxBuffer: 10_000_000,
  });
  const [packed] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  await Promise.all(packed.files.map(({ path: file }) => cp(file, path.join(installed(), file))));
  // Its dependencies are those of this folder; fetching them again would need the network.
  await symlink(path.resolve('node_modules'), path.join(installed(), 'node_modules'), 'junction');
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const main = () => path.join(installed(), 'dist', 'bin', 'main.js');

test('holds what users need and nothing else', async () => {
  const held = await readdir(installed());
  const others = held.filter((name) => name !== 'node_modules' && !name.endsWith('.md'));
  expect(others.toSorted()).toEqual(['.github', 'LICENSE', 'dist', 'docs', 'examples', 'package.json', 'templates']);
});

test('no link of its pages leads to a file that it does not hold', async () => {
  const pages = (await readdir(installed())).filter((name) => name.endsWith('.md'));
  const docs = (await readdir(path.join(installed(), 'docs'))).filter((name) => name.endsWith('.md'));
  const links: string[] = [];
  for (const page of [...pages, ...docs.map((name) => path.join('docs', name))]) {
    const text = (await readFile(path.join(installed(), page), 'utf8')).replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)) {
      links.push(path.join(path.dirname(page), decodeURIComponent(target)));
    }
  }
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((file) => !existsSync(path.join(installed(), file)))).toEqual([]);
});

test('a picture of every example comes along, and they are small', async () => {
  const { stdout } = await run(process.execPath, [main(), 'init', '--list'], { cwd: folder });
  const pictures = stdout.split('\n').filter((line) => line.endsWith('.png'));
  expect(pictures).toHaveLength((await readdir('examples')).length);
  for (const picture of pictures) {
    expect((await stat(path.resolve(folder, picture.trim()))).size).toBeLessThan(50_000);
  }
});

test.skipIf(process.platform === 'win32')('its command can be run before npm has linked it', async () => {
  expect((await stat(path.resolve('dist/bin/main.js'))).mode & 0o111).toBe(0o111);
});

test('its command line makes, checks and builds a workspace', async () => {
  await run(process.execPath, [main(), 'init', 'my-school', '--yes'], { cwd: folder });
  await run(process.execPath, [main(), 'check', 'my-school'], { cwd: folder });
  await run(process.execPath, [main(), 'build', 'my-school'], { cwd: folder });
  const endings = (await reportsIn(path.join(folder, 'out'))).map((file) => path.extname(file));
  expect(endings.toSorted()).toEqual(['.docx', '.pdf']);
});

/** Where the programs of a page stand. */
const programsOf = (page: string) => path.join(folder, path.parse(page).name);

test('the programs of docs/library.md run as they stand', async () => {
  const page = 'docs/library.md';
  const cwd = programsOf(page);
  await mkdir(cwd);
  const ran: string[] = [];
  const node = async (file: string, words: readonly string[]) => {
    const { stdout } = await run(process.execPath, [file, ...words], { cwd });
    ran.push(stdout);
    return { code: 0, out: stdout };
  };
  await follow(await readFile(page, 'utf8'), cwd, { carelog: (words) => node(main(), [...words, '--yes']), node });
  const [, written = '', counted] = ran;
  expect((await readdir(cwd)).filter((file) => file.endsWith('.docx'))).toEqual([written.trim()]);
  expect(counted).toBe('my-school { errors: 0, visits: 1 }\n');
});

test('those of docs/library.zh-CN.md are the same, but for comments and the language of messages', async () => {
  const programs = async (page: string) =>
    [...(await readFile(page, 'utf8')).matchAll(/^```(?:js|sh)\n([\s\S]*?)^```$/gm)].map(([, code = '']) =>
      code.replace(/^ *\/\/ .*\n/gm, '').replace("'zh'", "'en'"),
    );
  expect(await programs('docs/library.zh-CN.md')).toEqual(await programs('docs/library.md'));
});

test('its types are found by whoever imports it', async () => {
  const cwd = programsOf('docs/library.md');
  const wrong = `import { writeReport } from 'carelog';
// @ts-expect-error: a name is no number
/** @type {number} */ export const name = (await writeReport('.', 'docx', { today: '' })).file?.name;`;
  await writeFile(path.join(cwd, 'wrong.js'), wrong);
  const options =
    '--noEmit --allowJs --checkJs --strict --skipLibCheck --module nodenext --target es2023 --types node --typeRoots';
  const words = [...options.split(' '), path.resolve('node_modules/@types'), 'report.js', 'check-all.js', 'wrong.js'];
  const { stdout } = await run(process.execPath, [path.resolve('node_modules/typescript/bin/tsc'), ...words], { cwd });
  expect(stdout).toBe('');
});

test("the README's example of the library runs and counts", async () => {
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(await readFile('README.md', 'utf8')) ?? [];
  const example = code.replace("'data'", JSON.stringify(path.resolve('data')));
  expect(example).not.toBe(code);
  await writeFile(path.join(folder, 'example.js'), example);
  const { stdout } = await run(process.execPath, ['example.js'], { cwd: folder });
  expect(stdout).toContain("name: 'visits.count'");
});

test('its types stand in flow order, from readWorkspace to the problems', async () => {
  const types = await readFile(path.join(installed(), 'dist', 'index.d.ts'), 'utf8');
  const order = [
    'readWorkspace',
    'checkWorkspace',
    'assembleLedger',
    'maskLedger',
    'rollUp',
    'renderReport',
    'writeDocx',
    'saveAll',
  ];
  const places = order.map((name) => types.indexOf(name));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test.each(['docs/library.md', 'docs/library.zh-CN.md'])('every step that %s lists is exported', async (page) => {
  const types = await readFile(path.join(installed(), 'dist', 'index.d.ts'), 'utf8');
  const rows = [...(await readFile(page, 'utf8')).matchAll(/^\| (`.+?) \|/gm)].map(([, cell = '']) => cell);
  const calls = rows.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
  expect(calls.length).toBeGreaterThan(15);
  expect(calls.filter((name) => !new RegExp(`\\b${name}\\b`).test(types))).toEqual([]);
});
