// carelog build --watch: a build after each save, in one browser, until Ctrl-C. What counts as a save: disk/watch.test.ts.
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../src/browser/find.ts';
import { reportsIn } from '../reports-in.ts';
import { carelog, ctrlC } from './inside.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'carelog-watch-'));
  await carelog(['init', 'ws', '--yes'], { cwd });
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const programme = () => path.join(cwd, 'ws', 'program.yaml');
const retitle = async (change: (text: string) => string) =>
  writeFile(programme(), change(await readFile(programme(), 'utf8')));

/** Does a step each time carelog waits, and ends it with Ctrl-C after the last. */
async function watch(words: readonly string[], steps: readonly (() => Promise<unknown>)[], environment = {}) {
  const left = [...steps];
  const failed: unknown[] = [];
  const heard = (text: string) => {
    if (!text.startsWith('Waiting')) return;
    const step = left.shift();
    if (step === undefined) return ctrlC(text);
    step().catch((error) => {
      failed.push(error);
      ctrlC(text);
    });
  };
  const run = await carelog(['build', 'ws', '--watch', '--quiet', ...words], { cwd, heard, environment });
  expect(failed).toEqual([]);
  return { ...run, builds: run.err.split('Waiting').length - 1 };
}

test('each save is built, a faulty one is told and waited for, and Ctrl-C leaves the last reports', async () => {
  const titles = async () => (await reportsIn(path.join(cwd, 'out'))).map((file) => file.replace(/^.*学期/, ''));
  const seen: (readonly string[])[] = [];
  const { code, out, err, builds } = await watch(
    ['--format', 'docx'],
    [
      () => retitle((text) => text.replace('工作总结', '工作小结')),
      async () => {
        seen.push(await titles());
        await retitle((text) => text.replace('标题: ', '标题：'));
      },
      async () => {
        seen.push(await titles());
        // As editors save that write a file of its own first.
        const text = (await readFile(programme(), 'utf8')).replace('标题：', '标题: ').replace('小结', '总结');
        await writeFile(`${programme()}~`, text);
        await rename(`${programme()}~`, programme());
      },
    ],
  );
  const files = [expect.stringMatching(/小结\.docx$/), expect.stringMatching(/总结\.docx$/)];
  expect(seen).toEqual([files, files]);
  expect([code, builds]).toEqual([130, 4]);
  expect(out.match(/full-width-colon/g)).toHaveLength(1);
  expect(err).toContain('Nothing was written.');
  expect(err.trimEnd().endsWith('Ended; the reports are those of the last build.')).toBe(true);
});

test('a machine that lacks something stops one build and no other; wrong words end it', async () => {
  const list = path.join(cwd, 'people.yaml');
  await rename(path.join(cwd, 'ws', 'people.yaml'), list);
  const away = `${list}-away`;
  const { code, err, builds } = await watch(
    ['--format', 'docx', '--people', 'people.yaml'],
    [() => rename(list, away), () => rename(away, list)],
  );
  expect([code, builds]).toEqual([130, 3]);
  expect(err).toContain('Cannot read people.yaml');
  await rename(list, path.join(cwd, 'ws', 'people.yaml'));
  expect(await watch(['--out', ''], [])).toMatchObject({ code: 2, builds: 0 });
});

// The browser is counted by a shell script that stands before it. Not every machine lets a browser of one's own have its
// sandbox.
test.skipIf(process.platform === 'win32')('one browser prints all builds, and is gone at the end', async () => {
  const { executable, libraries = '' } = await findBrowser();
  const starts = path.join(cwd, 'starts');
  const counting = path.join(cwd, 'counting.sh');
  const script = `#!/bin/sh\necho $$ >> '${starts}'\nLD_LIBRARY_PATH='${libraries}' exec '${executable}' --no-sandbox "$@"\n`;
  await writeFile(counting, script, { mode: 0o755 });
  const steps = ['小结', '总结'].map((word) => () => retitle((text) => text.replace(/工作.结/, `工作${word}`)));
  const { code, builds } = await watch(['--format', 'pdf'], steps, { CARELOG_BROWSER: counting });
  expect([code, builds]).toEqual([130, 3]);
  const [id = '', ...others] = (await readFile(starts, 'utf8')).trim().split('\n');
  expect(others).toEqual([]);
  expect(() => process.kill(Number(id), 0)).toThrow('ESRCH');
});
