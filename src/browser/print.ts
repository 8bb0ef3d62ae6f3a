// Prints HTML to PDF in a sealed page: no script, no network, no file, a time limit, a separate context.
import type { Browser, Page } from 'puppeteer-core';
import { EnvironmentError } from '../problem/failure.ts';

/** `onPrinting` is called when the browser works alone on the PDF. Work in this process before that would delay it. */
export interface PrintOptions {
  readonly onPrinting?: () => void;
}

/**
 * A new page in a new context that can neither run scripts nor load anything.
 * @internal Its types are puppeteer's, which users of the library do not have.
 */
export async function openSealedPage(browser: Browser): Promise<Page> {
  const loss = watchForLoss(browser);
  try {
    return await Promise.race([loss.lost, openSealed(browser)]);
  } catch (error) {
    throw printFailed(error);
  } finally {
    loss.end();
  }
}

async function openSealed(browser: Browser): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  // Interception does not see prefetch requests; offline mode stops them, too.
  await Promise.all([page.setJavaScriptEnabled(false), page.setOfflineMode(true), page.setRequestInterception(true)]);
  page.on('request', (request) => {
    const allowed = request.url() === 'about:blank' || request.url().startsWith('data:');
    (allowed ? request.continue() : request.abort()).catch(() => undefined);
  });
  return page;
}

/**
 * Prints a page to PDF, with tags, outline, title, and the size of its @page rules. The page can print again, unless this
 * throws EnvironmentError, which closes its context: `print-timeout` after `seconds`, or `print-failed` if the renderer
 * or the browser dies. The browser can be used again unless it died.
 * @internal As above.
 */
export async function printOn(
  page: Page,
  html: string,
  seconds: number,
  { onPrinting }: PrintOptions = {},
): Promise<Uint8Array> {
  const loss = watchForLoss(page.browser());
  const trouble = watchForTrouble(page, seconds);
  try {
    return await Promise.race([loss.lost, trouble.lost, setAndPrint(page, html, seconds, onPrinting)]);
  } catch (error) {
    closeContext(page);
    throw printFailed(error);
  } finally {
    loss.end();
    trouble.end();
  }
}

/**
 * Closes the context of a page. Not awaited: if the renderer hangs, it may close only with the browser.
 * @internal As above.
 */
export function closeContext(page: Page): void {
  page
    .browserContext()
    .close()
    .catch(() => undefined);
}

/** Seconds a page may take: a tagged table of 10,000 rows (about 1 MB) took 44 s on a small machine. */
export function timeLimit(html: string): number {
  return 30 + Math.ceil((html.length / 1_000_000) * 120);
}

// A font that only a margin of the page uses would not be loaded by itself, and the page number would be set in another.
const loadFonts = 'Promise.allSettled([...document.fonts].map((font) => font.load())).then(() => undefined)';

// Nobody sees the page on a screen. Laying it out for one would take a tenth of the time, and a fifth of the memory.
const onPaperOnly = '<head><style>@media screen{html{display:none}}</style>';

async function setAndPrint(page: Page, html: string, seconds: number, onPrinting?: () => void): Promise<Uint8Array> {
  const timeout = seconds * 1000;
  await page.setContent(html.replace('<head>', onPaperOnly), { waitUntil: 'load', timeout });
  await page.evaluate(loadFonts);
  const layout = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };
  // The fonts are already loaded. Without waiting for them, the call sends the print command before it returns.
  const pdf = page.pdf({ ...layout, waitForFonts: false, timeout });
  onPrinting?.();
  return pdf;
}

// Calls of puppeteer do not end if the page crashes or the browser goes away. Promise.race with `lost` ends them.
interface Watch {
  readonly lost: Promise<never>;
  readonly end: () => void;
}

function watchForLoss(browser: Browser): Watch {
  let end = (): void => undefined;
  const lost = new Promise<never>((_resolve, reject) => {
    const gone = (): void => reject(new EnvironmentError('print-failed', { reason: 'the browser went away' }));
    if (!browser.connected) gone();
    browser.once('disconnected', gone);
    end = () => browser.off('disconnected', gone);
  });
  return { lost, end };
}

function watchForTrouble(page: Page, seconds: number): Watch {
  let end = (): void => undefined;
  const lost = new Promise<never>((_resolve, reject) => {
    const crashed = (error: Error): void => reject(error);
    const timer = setTimeout(() => reject(new EnvironmentError('print-timeout', { seconds })), seconds * 1000);
    page.once('error', crashed);
    end = () => {
      clearTimeout(timer);
      page.off('error', crashed);
    };
  });
  return { lost, end };
}

function printFailed(error: unknown): EnvironmentError {
  if (error instanceof EnvironmentError) return error;
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return new EnvironmentError('print-failed', { reason }, { cause: error });
}
