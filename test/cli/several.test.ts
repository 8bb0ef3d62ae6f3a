// Several workspaces in one build: one browser, the same bytes as each alone, all of them or none.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../src/browser/find.ts';
import { type BegunReport, buildReports } from '../../src/flow/build.ts';
import { reportsIn } from '../reports-in.ts';
import { carelog } from './inside.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-several-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const some = ['examples/12-cooperative-half-year', 'examples/03-class-visit', 'examples/13-village-quarter'];

test('a report built among others has the bytes of one built alone', async () => {
  const together = path.join(folder, 'together');
  const alone = path.join(folder, 'alone');
  const built = await carelog(['build', ...some, '--out', together]);
  expect(built).toMatchObject({ code: 0, err: '' });
  const notes = built.out.split('\n').filter((line) => line.includes('is not available'));
  expect(notes).not.toEqual([]);
  expect(new Set(notes).size, 'what the machine lacks is said once').toBe(notes.length);
  for (const one of some) expect((await carelog(['build', one, '--out', alone])).code).toBe(0);
  const files = await reportsIn(together);
  expect(files).toHaveLength(2 * some.length);
  expect(await reportsIn(alone)).toEqual(files);
  for (const file of files) {
    const [a, b] = await Promise.all([together, alone].map((at) => readFile(path.join(at, file))));
    expect(a?.equals(b ?? Buffer.of()), file).toBe(true);
  }
});

// The browser is counted by a shell script that stands before it. Not every machine lets a browser of one's own have its sandbox.
test.skipIf(process.platform === 'win32')('one browser prints them all', async () => {
  const { executable, libraries = '' } = await findBrowser();
  const starts = path.join(folder, 'starts');
  const counting = path.join(folder, 'counting.sh');
  const script = `#!/bin/sh\necho start >> '${starts}'\nLD_LIBRARY_PATH='${libraries}' exec '${executable}' --no-sandbox "$@"\n`;
  await writeFile(counting, script, { mode: 0o755 });
  const words = ['build', ...some.slice(1), '--format', 'pdf', '--out', path.join(folder, 'counted')];
  expect(await carelog(words, { environment: { CARELOG_BROWSER: counting } })).toMatchObject({ code: 0, err: '' });
  expect(await readFile(starts, 'utf8')).toBe('start\n');
});

test('a mistake in one leaves all unwritten, and is told with its workspace', async () => {
  const broken = path.join(folder, 'broken');
  await cp('examples/03-class-visit', broken, { recursive: true });
  await writeFile(path.join(broken, 'log', 'zz.yaml'), '- 日期：2024-09-02\n');
  const out = path.join(folder, 'none');
  const { code, out: printed, err } = await carelog(['build', some[0] ?? '', broken, ...some.slice(2), '--out', out]);
  expect(code).toBe(1);
  expect(printed).toContain(path.join(broken, 'log', 'zz.yaml'));
  expect(err).toContain('Nothing was written.');
  expect(await readdir(folder)).not.toContain('none');
});

test('each report is named when it is begun', async () => {
  const begun: string[] = [];
  const onReport = ({ at, of, name }: BegunReport) => begun.push(`${at}/${of} ${name}`);
  const options = { formats: ['docx'], out: path.join(folder, 'named'), today: '2025-01-17', onReport } as const;
  await buildReports(some.slice(1), options, null);
  expect(begun).toEqual([expect.stringMatching(/^1\/2 .+看望/), expect.stringMatching(/^2\/2 .+老人/)]);
});
