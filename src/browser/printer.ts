// The browser as the rest of carelog sees it: started early, prints, starts anew after a crash, is closed at the end.
import type { Page } from 'puppeteer-core';
import { EnvironmentError } from '../problem/failure.ts';
import { type FoundBrowser, findBrowser } from './find.ts';
import { type LaunchedBrowser, launchBrowser } from './launch.ts';
import { openSealedPage, type PrintOptions, printOn, timeLimit } from './print.ts';

/** Prints pages with one browser. */
export interface Printer {
  readonly found: FoundBrowser;
  /** The PDF of an HTML page; `print-failed`, `print-timeout` or `browser-failed` are thrown as EnvironmentError, and the next page can still be printed. */
  readonly print: (html: string, options?: PrintOptions) => Promise<Uint8Array>;
  /** Ends the browser and removes what it left; safe to call twice and while something is printing (Ctrl-C). */
  readonly close: () => Promise<void>;
}

/** Finds and starts a browser. `facesFolder` is templates/fonts; `browser` an explicit path. The first page is opened while the caller still reads its logs. */
export async function startPrinter(facesFolder: string, browser?: string): Promise<Printer> {
  const found = await findBrowser(browser);
  let running: Promise<LaunchedBrowser> | undefined;
  let prepared: Promise<Page> | undefined;
  let closed = false;

  const prepare = async (): Promise<Page> => {
    if (closed) throw new EnvironmentError('print-failed', { reason: 'the browser was closed' });
    if (running !== undefined && !(await running).browser.connected) {
      await (await running).close();
      running = undefined;
    }
    running ??= launchBrowser(found, facesFolder);
    return openSealedPage((await running).browser);
  };
  const print = async (html: string, options?: PrintOptions): Promise<Uint8Array> => {
    // A page prepared on a browser that died since is of no use.
    const early = await prepared?.catch(() => undefined);
    prepared = undefined;
    const page = early?.browser().connected ? early : await prepare();
    return printOn(page, html, timeLimit(html), options);
  };
  const close = async (): Promise<void> => {
    closed = true;
    await (await running?.catch(() => undefined))?.close();
  };

  prepared = prepare();
  prepared.catch(() => undefined);
  // A browser that does not start is told at once, not at the first page.
  await running;
  return { found, print, close };
}
