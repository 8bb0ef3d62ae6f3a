// Crashes (B4–B6): a clear error at once, the next report still prints, and nothing is left behind.
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Browser } from 'puppeteer-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../src/browser/find.ts';
import { launchBrowser } from '../../src/browser/launch.ts';
import { openSealedPage, printOn, timeLimit } from '../../src/browser/print.ts';
import { startPrinter } from '../../src/browser/printer.ts';
import { EnvironmentError } from '../../src/problem/failure.ts';
import { facesFolder } from '../write/html/sample.ts';

const small = '<!doctype html><title>t</title><p>家访</p>';
// Large enough to be still printing when the browser is killed.
const large = `<!doctype html><title>t</title>${'<p>走访</p>'.repeat(60_000)}`;
// Half of the time a page may take, on a machine that is busy.
const atOnce = 15_000;
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function launch() {
  const launched = await launchBrowser(await findBrowser(), facesFolder);
  closers.push(launched.close);
  return launched;
}

const print = async (browser: Browser, html: string, seconds = 30) =>
  printOn(await openSealedPage(browser), html, seconds);

// Other test files print at the same time: only what this process made counts.
const leftFolders = (): string[] =>
  readdirSync(tmpdir()).filter(
    (name) => name.startsWith('puppeteer_') || (name.startsWith('carelog-') && name.includes(`-${process.pid}-`)),
  );

/** Command lines of the processes on this computer that use one of our folders. */
function leftProcesses(): string[] {
  return readdirSync('/proc').flatMap((entry) => {
    try {
      const [command, status] = [
        readFileSync(`/proc/${entry}/cmdline`, 'utf8'),
        readFileSync(`/proc/${entry}/stat`, 'utf8'),
      ];
      return command.includes(`--user-data-dir=${tmpdir()}/carelog-`) && ownedBy(status) ? [command] : [];
    } catch {
      return [];
    }
  });
}
// Other test files print at the same time: only children of this process count.
const ownedBy = (status: string): boolean =>
  Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]) === process.pid;

describe('a renderer that crashes', () => {
  it(
    'is an error at once, and the browser prints the next page',
    async () => {
      const { browser } = await launch();
      const page = await openSealedPage(browser);
      const printing = printOn(page, large, 30);
      const session = await page.createCDPSession();
      session.send('Page.crash').catch(() => undefined);
      await expect(printing).rejects.toMatchObject({ name: 'EnvironmentError', code: 'print-failed' });
      expect(
        Buffer.from(await print(browser, small))
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    },
    atOnce,
  );
});

describe('a browser that is killed', () => {
  it(
    'is an error at once while a page is printed',
    async () => {
      const { browser } = await launch();
      const printing = printOn(await openSealedPage(browser), large, 30);
      browser.process()?.kill('SIGKILL');
      await expect(printing).rejects.toMatchObject({ name: 'EnvironmentError', code: 'print-failed' });
      await expect(print(browser, small)).rejects.toMatchObject({ code: 'print-failed' });
    },
    atOnce,
  );

  it('is replaced by the printer, once, for the next pages', async () => {
    const printer = await startPrinter(facesFolder);
    closers.push(printer.close);
    await printer.print(small);
    const printing = printer.print(large);
    const [killed] = browsersOf(process.pid);
    if (killed === undefined) throw new Error('no browser to kill');
    process.kill(killed, 'SIGKILL');
    await expect(printing).rejects.toMatchObject({ name: 'EnvironmentError', code: 'print-failed' });
    const pages = await Promise.all([small, small, small].map((page) => printer.print(page)));
    expect(pages.map((pdf) => Buffer.from(pdf).subarray(0, 5).toString())).toEqual(['%PDF-', '%PDF-', '%PDF-']);
    expect(browsersOf(process.pid)).toHaveLength(1);
  }, 10_000);
});

describe('a page that takes too long', () => {
  it('is an error with the limit, and the browser prints the next page', async () => {
    const { browser } = await launch();
    await expect(print(browser, large, 0.05)).rejects.toMatchObject({
      code: 'print-timeout',
      values: { seconds: 0.05 },
    });
    expect((await print(browser, small)).length).toBeGreaterThan(500);
  });

  it('may take longer the larger it is', () => {
    expect(timeLimit('')).toBe(30);
    expect(timeLimit('字'.repeat(1_000_000))).toBe(150);
  });
});

describe('close', () => {
  it('leaves no process and no folder, even while printing, and can be called twice', async () => {
    const before = leftFolders();
    const printer = await startPrinter(facesFolder);
    expect(leftFolders().length).toBe(before.length + 1);
    expect(leftProcesses().length).toBeGreaterThan(0);
    const printing = printer.print(large).catch((error: unknown) => error);
    await printer.close();
    await printer.close();
    expect(await printing).toBeInstanceOf(EnvironmentError);
    expect(leftFolders()).toEqual(before);
    expect(leftProcesses()).toEqual([]);
    await expect(printer.print(small)).rejects.toMatchObject({ code: 'print-failed' });
  });
});

describe('a browser that does not start', () => {
  it('names the temporary folder if that is missing and there is no cache either', async () => {
    const found = await findBrowser();
    vi.stubEnv('TMPDIR', '/does/not/exist');
    vi.stubEnv('XDG_CACHE_HOME', '/does/not/exist/either');
    const failure = await launchBrowser(found, facesFolder).catch((error: unknown) => error);
    vi.unstubAllEnvs();
    expect(failure).toBeInstanceOf(EnvironmentError);
    expect(failure).toMatchObject({ code: 'cannot-write', values: { path: '/does/not/exist', reason: 'ENOENT' } });
  });

  it('is an error with the reason, and leaves no folder', async () => {
    const before = leftFolders();
    await expect(startPrinter(facesFolder, '/bin/false')).rejects.toMatchObject({ code: 'browser-failed' });
    await expect(startPrinter(facesFolder, '/does/not/exist')).rejects.toMatchObject({
      code: 'browser-failed',
      values: { reason: '/does/not/exist cannot be run' },
    });
    expect(leftFolders()).toEqual(before);
  });
});

function browsersOf(parent: number): number[] {
  return readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8')
    .split(' ')
    .filter((id) => id !== '' && readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--user-data-dir'))
    .map(Number);
}
