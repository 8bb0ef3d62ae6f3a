// Starts a browser with a temporary folder for its profile and font configuration.
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { EnvironmentError } from '../problem/failure.ts';
import type { FoundBrowser } from './find.ts';
import { openFolder } from './folder.ts';

/** A running browser. `close` ends its process and removes its folder, also after a crash; it never throws. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

// Not the list of @sparticuz/chromium: it is less secure (--disable-web-security, a single process).
const switches = [
  '--disable-gpu',
  // Nothing is drawn on a screen: making ready what draws in place of a GPU is a quarter of the start.
  '--disable-software-rasterizer',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];
/** Only for machines where Chromium cannot use its sandbox. */
const withoutSandbox = ['--no-sandbox', '--no-zygote'];

/**
 * Starts a browser, headless. It runs without sandbox only as root, or if the embedded one does not start with it.
 * `facesFolder` has the fonts that local() finds. Throws EnvironmentError `browser-failed`.
 */
export async function launchBrowser(found: FoundBrowser, facesFolder: string): Promise<LaunchedBrowser> {
  const { path: folder, remove } = await openFolder();
  try {
    await mkdir(path.join(folder, 'profile'));
    await writeFile(path.join(folder, 'fonts.conf'), fontConfiguration(facesFolder, found.folder ?? folder));
    const browser = await start(found, folder);
    // After the browser is killed, its renderers may keep the connection open, and all calls would wait.
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
  } catch (error) {
    if (error instanceof Error && error.message === noAnswer) throw error;
    // The sandbox needs user namespaces (often forbidden in containers) or a setuid helper (the embedded one has none).
    if (!asRoot && found.origin === 'embedded') return startWith(found, folder, [...switches, ...withoutSandbox]);
    // With a port instead of a pipe, the error of puppeteer contains the message of the browser.
    return startWith(found, folder, args, false);
  }
}

async function startWith(found: FoundBrowser, folder: string, args: readonly string[], pipe = true): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer-core');
  const isShell = found.origin === 'embedded';
  const launching = puppeteer.launch({
    timeout: patience,
    executablePath: found.executable,
    headless: isShell ? 'shell' : true,
    // Without a first page that nobody prints, the shell starts in half the time. Chrome opens one all the same.
    ...(isShell && { ignoreDefaultArgs: ['about:blank'], waitForInitialPage: false }),
    pipe,
    userDataDir: path.join(folder, 'profile'),
    args: [...args],
    env: environment(found, folder),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  return Promise.race([launching, silence(launching)]);
}

/** How long a browser may take to answer, in milliseconds: on a slow disk a sound one takes ten seconds. */
const patience = 20_000;
const noAnswer = `it did not answer within ${patience / 1000} seconds`;

/** Fails where a program does not answer as a browser does. Through a pipe, Puppeteer would wait for three minutes. */
function silence(launching: Promise<Browser>): Promise<never> {
  return new Promise((_resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(noAnswer)), patience);
    const answered = () => clearTimeout(timer);
    launching.then(answered, answered);
  });
}

// The time zone is fixed because the dates in the PDF contain it. All browsers on Linux get our fonts by fontconfig:
// on a machine without fonts, Chromium paints no text, not even with the fonts of the page.
function environment(found: FoundBrowser, folder: string): Record<string, string | undefined> {
  const libraries = [found.libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    ...process.env,
    TZ: 'UTC',
    // Where the usual folder cannot be used, the browser cannot use it either.
    ...(path.dirname(folder) === path.resolve(tmpdir()) ? {} : { TMPDIR: folder }),
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

// Kills the browser: its profile is not needed any more, and a normal exit in the middle of a page takes seconds.
async function stop(browser: Browser): Promise<void> {
  const child = browser.process();
  if (child === null) return;
  // A pipe that breaks while the browser is killed is no failure, and nobody listens to it any more.
  for (const pipe of child.stdio) pipe?.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  killGroup(browser);
  await ended;
}

// Puppeteer starts the browser in a new process group, which also contains its renderers.
function killGroup(browser: Browser): void {
  const child = browser.process();
  if (child?.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group has already ended.
  }
}

// Puppeteer's message contains everything the browser printed. One line says what was wrong.
function reasonOf(error: unknown): string {
  const lines = String(error instanceof Error ? error.message : error)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.find((line) => /error while|No usable sandbox|FATAL|Running as root/.test(line)) ?? lines[0] ?? '';
}
