// Several workspaces in one build: one browser, the same bytes as each alone; what stops one stops no other.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../src/browser/find.ts';
import { buildReports } from '../../src/flow/build.ts';
import type { BegunReport } from '../../src/flow/report-in-build.ts';
import { reportsIn } from '../reports-in.ts';
import { carelog } from './inside.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-several-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const some = ['examples/12-cooperative-half-year', 'examples/03-class-visit', 'examples/13-village-quarter'];

/**
 * The environment in which the browser is a shell script that counts its starts. Not every machine lets a browser of
 * one's own have its sandbox.
 */
async function counting(starts: string): Promise<Record<string, string>> {
  if (process.platform === 'win32') return {};
  const { executable, libraries = '' } = await findBrowser();
  const browser = path.join(folder, 'counting.sh');
  const script = `#!/bin/sh\necho start >> '${starts}'\nLD_LIBRARY_PATH='${libraries}' exec '${executable}' --no-sandbox "$@"\n`;
  await writeFile(browser, script, { mode: 0o755 });
  return { CARELOG_BROWSER: browser };
}

test('one browser prints them all, and a report built among others has the bytes of one built alone', async () => {
  const together = path.join(folder, 'together');
  const alone = path.join(folder, 'alone');
  const starts = path.join(folder, 'starts');
  const environment = await counting(starts);
  const two = some.slice(1);
  const built = await carelog(['build', ...two, '--out', together], { environment });
  expect(built).toMatchObject({ code: 0, err: '' });
  if (process.platform !== 'win32') expect(await readFile(starts, 'utf8')).toBe('start\n');
  const notes = built.out.split('\n').filter((line) => line.includes('is not available'));
  expect(notes).not.toEqual([]);
  expect(new Set(notes).size, 'what the machine lacks is said once').toBe(notes.length);
  for (const one of two) expect((await carelog(['build', one, '--out', alone], { environment })).code).toBe(0);
  const files = await reportsIn(together);
  expect(files).toHaveLength(2 * two.length);
  expect(await reportsIn(alone)).toEqual(files);
  for (const file of files) {
    const [a, b] = await Promise.all([together, alone].map((at) => readFile(path.join(at, file))));
    expect(a?.equals(b ?? Buffer.of()), file).toBe(true);
  }
});

/** A workspace like an example, with a mistake in its log. */
async function broken(name: string): Promise<string> {
  const root = path.join(folder, name);
  await cp('examples/03-class-visit', root, { recursive: true });
  await writeFile(path.join(root, 'log', 'zz.yaml'), '- 日期：2024-09-02\n');
  return root;
}

test('a mistake in one stops no other; it is told first, and its older files are named', async () => {
  const root = await broken('broken');
  const out = path.join(folder, 'without-one');
  expect(await carelog(['build', 'examples/03-class-visit', '--format', 'docx', '--out', out])).toMatchObject({
    code: 0,
  });
  const [older = ''] = await reportsIn(out);
  const before = await readFile(path.join(out, older));
  const dirs = [some[0] ?? '', root, ...some.slice(2)];
  const { code, out: printed, err } = await carelog(['build', ...dirs, '--format', 'docx', '--out', out]);
  expect(code).toBe(1);
  expect(printed.split('\n')[0]).toContain(path.join(root, 'log', 'zz.yaml'));
  expect(printed.match(/^wrote /gm)).toHaveLength(2);
  expect(err).toBe(`The report of ${root} was not written.\n${out}/${older} is old: it is from an earlier build.\n`);
  expect(await reportsIn(out)).toHaveLength(3);
  expect((await readFile(path.join(out, older))).equals(before)).toBe(true);
});

test('beside a program.yaml with a mistake, its older file is named, too', async () => {
  const root = path.join(folder, 'broken-programme');
  await cp('examples/03-class-visit', root, { recursive: true });
  const out = path.join(folder, 'older');
  await carelog(['build', root, '--format', 'docx', '--out', out]);
  const [older = ''] = await reportsIn(out);
  const file = path.join(root, 'program.yaml');
  await writeFile(file, `${await readFile(file, 'utf8')}\n没有这一项: 是\n期间 2024\n`);
  const { code, err } = await carelog(['build', root, '--format', 'docx', '--out', out]);
  expect(code).toBe(1);
  expect(err).toBe(`Nothing was written.\n${out}/${older} is old: it is from an earlier build.\n`);
});

test('with --all-or-nothing it leaves all unwritten', async () => {
  const out = path.join(folder, 'none');
  const dirs = [some[0] ?? '', await broken('broken-again'), '--all-or-nothing'];
  const { code, err } = await carelog(['build', ...dirs, '--format', 'docx', '--out', out]);
  expect({ code, err }).toEqual({ code: 1, err: 'Nothing was written.\n' });
  expect(await readdir(folder)).not.toContain('none');
});

test('a report that has the name of an earlier one is not written', async () => {
  const out = path.join(folder, 'twins');
  const twin = path.join(folder, 'twin');
  await cp('examples/03-class-visit', twin, { recursive: true });
  const {
    code,
    out: printed,
    err,
  } = await carelog(['build', ...[some[1] ?? '', twin], '--format', 'docx', '--out', out]);
  expect(code).toBe(1);
  expect(printed).toContain(`${twin}/  report-name-twice\n`);
  expect(err).toBe(`The report of ${twin} was not written.\n`);
  expect(await reportsIn(out)).toHaveLength(1);
});

test('a file that the disk refuses fails its report alone', async () => {
  const out = path.join(folder, 'refused');
  await carelog(['build', some[1] ?? '', '--format', 'docx', '--out', out]);
  const [file = ''] = await reportsIn(out);
  await rm(path.join(out, file));
  await mkdir(path.join(out, file, 'in the way'), { recursive: true });
  const { code, err } = await carelog(['build', ...some.slice(1), '--format', 'docx', '--force', '--out', out]);
  expect(code).toBe(3);
  expect(err).toContain(`carelog: ${some[1]}: `);
  expect(await reportsIn(out)).toHaveLength(2);
});

test.each([
  ['a folder that is not there', 'nowhere', []],
  ['a period outside the programme', 'examples/14-hotline-half-year', ['--period', '2024-10-01..2024-10-31']],
])('%s stops no other', async (_, wrong, words) => {
  const out = path.join(folder, wrong.replace('/', '-'));
  const dirs = [wrong, 'examples/13-village-quarter'];
  const { code, err } = await carelog(['build', ...dirs, ...words, '--format', 'docx', '--out', out]);
  expect(code).toBe(2);
  expect(err).toContain(`carelog: ${wrong}: `);
  expect(err).toContain(`The report of ${wrong} was not written.`);
  expect(await reportsIn(out)).toHaveLength(1);
});

test('two shards write what one run writes', async () => {
  const [all, parts] = ['all', 'parts'].map((name) => path.join(folder, name));
  await carelog(['build', ...some, '--format', 'docx', '--out', all ?? '']);
  for (const shard of ['1/2', '2/2'])
    await carelog(['build', ...some, '--format', 'docx', '--shard', shard, '--out', parts ?? '']);
  const files = await reportsIn(all ?? '');
  expect(files).toHaveLength(some.length);
  expect(await reportsIn(parts ?? '')).toEqual(files);
  for (const file of files) {
    const [a, b] = await Promise.all([all, parts].map((at = '') => readFile(path.join(at, file))));
    expect(a?.equals(b ?? Buffer.of()), file).toBe(true);
  }
  expect(await carelog(['build', ...some, '--shard', '9/9', '--out', all ?? ''])).toMatchObject({ code: 0, out: '' });
});

test.each(['0/2', '3/2', '2', 'a/b', '1/0'])('--shard %s is refused', async (shard) => {
  expect(await carelog(['build', ...some, '--shard', shard])).toMatchObject({ code: 2, out: '' });
});

test('each report is named when it is begun', async () => {
  const begun: string[] = [];
  const onReport = ({ at, of, name }: BegunReport) => begun.push(`${at}/${of} ${name}`);
  const options = { formats: ['docx'], out: path.join(folder, 'named'), today: '2025-01-17', onReport } as const;
  await buildReports(some.slice(1), options, null);
  expect(begun).toEqual([expect.stringMatching(/^1\/2 .+看望/), expect.stringMatching(/^2\/2 .+老人/)]);
});
