// Starts a browser with a folder of its own (profile, font configuration) that goes when the browser goes.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { EnvironmentError } from '../problem/failure.ts';
import type { FoundBrowser } from './find.ts';
import { openFolder } from './folder.ts';

/** A running browser; `close` ends its process and removes its folder, also after a crash, and never throws. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

// Not the embedded browser's own list: that one opens doors (--disable-web-security) and runs all in one process.
const switches = ['--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];
/** Only where Chromium cannot put itself into its sandbox. */
const withoutSandbox = ['--no-sandbox', '--no-zygote'];

/** A browser started headless and without a sandbox only as root or where the embedded one has none. `facesFolder` holds the faces that local() finds. Throws EnvironmentError `browser-failed`. */
export async function launchBrowser(found: FoundBrowser, facesFolder: string): Promise<LaunchedBrowser> {
  const { path: folder, remove } = await openFolder();
  try {
    await mkdir(path.join(folder, 'profile'));
    await writeFile(path.join(folder, 'fonts.conf'), fontConfiguration(facesFolder, found.folder ?? folder));
    const browser = await start(found, folder);
    // Renderers that outlive a killed browser would keep the connection open, and every call on it waiting.
    browser.process()?.once('exit', () => {
      killGroup(browser);
      browser.disconnect().catch(() => undefined);
    });
    return { browser, close: () => stop(browser).then(remove) };
  } catch (error) {
    await remove();
    throw new EnvironmentError('browser-failed', { reason: reasonOf(error) }, { cause: error });
  }
}

async function start(found: FoundBrowser, folder: string): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  const args = asRoot ? [...switches, ...withoutSandbox] : switches;
  try {
    return await startWith(found, folder, args);
  } catch {
    // The embedded one brings no setuid helper, and containers often forbid user namespaces.
    if (!asRoot && found.origin === 'embedded') return startWith(found, folder, [...switches, ...withoutSandbox]);
    // Over a pipe it only says that it is gone; over a port puppeteer repeats what the browser complained of.
    return startWith(found, folder, args, false);
  }
}

async function startWith(found: FoundBrowser, folder: string, args: readonly string[], pipe = true): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer-core');
  return puppeteer.launch({
    executablePath: found.executable,
    headless: found.origin === 'embedded' ? 'shell' : true,
    pipe,
    userDataDir: path.join(folder, 'profile'),
    args: [...args],
    env: environment(found, folder),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

// The time zone is fixed because it would stand in the PDF's dates. Every browser on Linux gets our faces by fontconfig:
// where a machine has none at all, Chromium paints no text, not even in the faces that the page brings.
function environment(found: FoundBrowser, folder: string): Record<string, string | undefined> {
  const libraries = [found.libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    ...process.env,
    TZ: 'UTC',
    FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    ...(libraries === '' ? {} : { LD_LIBRARY_PATH: libraries }),
  };
}

function fontConfiguration(facesFolder: string, cacheFolder: string): string {
  const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  const cache = path.join(cacheFolder, 'font-cache');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${escaped(facesFolder)}</dir><cachedir>${escaped(cache)}</cachedir></fontconfig>
`;
}

// Killed, not asked: its profile is thrown away, and a browser in the middle of a page would take seconds to answer.
async function stop(browser: Browser): Promise<void> {
  const child = browser.process();
  if (child === null) return;
  const ended = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  killGroup(browser);
  await ended;
}

// Puppeteer starts a browser as the head of a group of its own, which its renderers belong to.
function killGroup(browser: Browser): void {
  const child = browser.process();
  if (child?.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}

// Puppeteer's message holds all the browser printed; one line of it says what was wrong.
function reasonOf(error: unknown): string {
  const lines = String(error instanceof Error ? error.message : error)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.find((line) => /error while|No usable sandbox|FATAL|Running as root/.test(line)) ?? lines[0] ?? '';
}
