// The browser for the rest of carelog: starts early, prints, restarts after a crash, closes at the end.
import type { Page } from 'puppeteer-core';
import { EnvironmentError } from '../problem/failure.ts';
import { type FoundBrowser, findBrowser } from './find.ts';
import { type LaunchedBrowser, launchBrowser } from './launch.ts';
import { openSealedPage, type PrintOptions, printOn, timeLimit } from './print.ts';

/** Prints pages with one browser. */
export interface Printer {
  readonly found: FoundBrowser;
  /** The name and version that the browser gives: Chrome/143.0.7499.40. */
  readonly version: string;
  /**
   * Prints an HTML page to PDF. Throws EnvironmentError `print-failed`, `print-timeout` or `browser-failed`;
   * after an error, the next page can still be printed.
   */
  readonly print: (html: string, options?: PrintOptions) => Promise<Uint8Array>;
  /** Ends the browser and removes its files. May be called twice, and while a page is printed (Ctrl-C). */
  readonly close: () => Promise<void>;
}

/**
 * Finds and starts a browser. `facesFolder` is templates/fonts, `browser` an explicit path.
 * The first page opens in the background, while the caller reads logs.
 */
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
    // The browser of the prepared page may have died.
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
  // Throws now if the browser does not start, not at the first page.
  const version = (await (await running)?.browser.version()) ?? '';
  return { found, version, print, close };
}
