// The browser for the rest of carelog: starts early, prints, restarts after a crash, closes at the end.
import type { Browser, Page } from 'puppeteer-core';
import { EnvironmentError } from '../problem/failure.ts';
import { type FoundBrowser, findBrowser } from './find.ts';
import { launchBrowser } from './launch.ts';
import { closeContext, openSealedPage, type PrintOptions, printOn, timeLimit } from './print.ts';

/** Prints pages with one browser. */
export interface Printer {
  readonly found: FoundBrowser;
  /** The name and version that the browser gives: Chrome/143.0.7499.40. */
  readonly version: string;
  /**
   * Prints an HTML page to PDF. Throws EnvironmentError `print-failed`, `print-timeout` or `browser-failed`;
   * after an error, the next page can still be printed. Several pages may be printed at once.
   */
  readonly print: (html: string, options?: PrintOptions) => Promise<Uint8Array>;
  /** Ends the browser and removes its files. May be called twice, and while a page is printed (Ctrl-C). */
  readonly close: () => Promise<void>;
}

/**
 * The longest page, in characters, after which the same one prints the next: a new one costs more time than printing.
 * After a longer one it would keep too much memory.
 */
const mostKept = 2_000_000;

/**
 * Finds and starts a browser. `facesFolder` is templates/fonts, `browser` an explicit path.
 * The first page opens in the background, while the caller reads logs.
 */
export async function startPrinter(facesFolder: string, browser?: string): Promise<Printer> {
  const found = await findBrowser(browser);
  let running = launchBrowser(found, facesFolder);
  let closed = false;

  const connected = async (): Promise<Browser> => {
    const before = running;
    const { browser, close } = await before;
    if (browser.connected) return browser;
    if (closed) throw new EnvironmentError('print-failed', { reason: 'the browser was closed' });
    // Of several pages that find the browser gone, the first starts the next one.
    if (running === before) running = close().then(() => launchBrowser(found, facesFolder));
    return (await running).browser;
  };
  const open = async (): Promise<Page> => openSealedPage(await connected());
  const ready = [open()];
  ready[0]?.catch(() => undefined);
  const print = async (html: string, options?: PrintOptions): Promise<Uint8Array> => {
    // The browser of a page that is ready may have died.
    const early = await ready.pop()?.catch(() => undefined);
    const page = early?.browser().connected ? early : await open();
    const pdf = await printOn(page, html, timeLimit(html), options);
    if (html.length > mostKept) closeContext(page);
    else ready.push(Promise.resolve(page));
    return pdf;
  };
  const close = async (): Promise<void> => {
    closed = true;
    await (await running.catch(() => undefined))?.close();
  };

  // Throws now if the browser does not start, not at the first page.
  const version = await (await running).browser.version();
  return { found, version, print, close };
}
