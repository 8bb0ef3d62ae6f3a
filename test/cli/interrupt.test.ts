// Ctrl-C, a request to end and a closed terminal: no browser, no profile and no half file stay behind, whenever they come.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/browser/find.ts';
import { reportsIn } from '../reports-in.ts';
import { carelog } from './run.ts';

let folder = '';
let temporary = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog 中断 '));
  temporary = path.join(folder, 'tmp');
  await mkdir(temporary);
  await carelog(['init', path.join(folder, 'data'), '--yes']);
  // A browser unpacked already: what appears in the temporary folder is the profile and nothing else.
  const { folder: unpacked } = await findBrowser();
  if (unpacked) await cp(unpacked, path.join(temporary, path.basename(unpacked)), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Starts a build and sends it signals as soon as a file whose name matches appears in `watched`. */
async function interrupt(
  words: readonly string[],
  { watched, name, signals }: { watched: string; name: RegExp; signals: NodeJS.Signals[] },
): Promise<{ readonly code: number | null; readonly err: string }> {
  const child = spawn(
    process.execPath,
    [path.resolve('dist/bin/main.js'), 'build', path.join(folder, 'data'), ...words],
    {
      env: { ...process.env, LANG: 'C', TMPDIR: temporary },
    },
  );
  const watcher = watch(watched, (_event, file) => {
    if (file !== null && name.test(file)) for (const signal of signals.splice(0)) child.kill(signal);
  });
  let err = '';
  child.stderr.on('data', (bytes: Buffer) => (err += bytes.toString()));
  child.stdout.resume();
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  watcher.close();
  return { code, err };
}

describe.skipIf(process.platform === 'win32')('while the browser starts', () => {
  const profile = /^carelog-.+-\d+-[^-]{6}$/;
  test.each<[string, NodeJS.Signals[]]>([
    ['Ctrl-C', ['SIGINT']],
    ['Ctrl-C by way of npm, which sends it on a second time', ['SIGINT', 'SIGINT', 'SIGTERM']],
    ['a request to end', ['SIGTERM']],
    ['a terminal that is closed', ['SIGHUP']],
  ])('%s leaves nothing and exits with 130', async (_, signals) => {
    const out = path.join(folder, 'none');
    const { code, err } = await interrupt(['--out', out], { watched: temporary, name: profile, signals });
    expect(code).toBe(130);
    expect(err.trim()).toBe('Interrupted; nothing was changed.');
    expect((await readdir(temporary)).filter((name) => profile.test(name))).toEqual([]);
    expect(await browsersIn(temporary)).toEqual([]);
    await expect(readdir(out)).rejects.toThrow();
  });
});

test.skipIf(process.platform === 'win32')('Ctrl-C while files are saved leaves all of them or none', async () => {
  const out = path.join(folder, 'saved');
  await mkdir(out);
  await interrupt(['--out', out, '--format', 'docx'], {
    watched: out,
    name: /\.part$/,
    signals: ['SIGINT'],
  });
  // The exit code depends on whether the signal came before the last rename or after it; the folder does not.
  expect((await reportsIn(out)).map((file) => path.extname(file))).toEqual(['.docx']);
});

/** The command lines of processes that work in a folder. */
async function browsersIn(place: string): Promise<string[]> {
  const ids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
  return lines.filter((line) => line.includes(`--user-data-dir=${place}`));
}
