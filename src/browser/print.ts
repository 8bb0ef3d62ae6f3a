// One HTML string to one PDF in a sealed page: no script, no network, no file, a time limit, its own context.
import type { Browser, Page } from 'puppeteer-core';
import { EnvironmentError } from '../problem/failure.ts';

/** What printing may be told. `onPrinting` is called as soon as the browser renders the PDF on its own: work done earlier in this process would delay it. */
export interface PrintOptions {
  readonly onPrinting?: () => void;
}

/** A new page in a context of its own that can neither run a script nor reach anything. Printing on it closes it. */
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
  // Interception alone is not enough: prefetch passes it by, offline mode stops that (and all else).
  await Promise.all([page.setJavaScriptEnabled(false), page.setOfflineMode(true), page.setRequestInterception(true)]);
  page.on('request', (request) => {
    const allowed = request.url() === 'about:blank' || request.url().startsWith('data:');
    (allowed ? request.continue() : request.abort()).catch(() => undefined);
  });
  return page;
}

/** The PDF of a page: tagged, outlined, titled, sized by the page's own @page rules. Closes the page's context, whatever happens. Throws EnvironmentError `print-timeout` after so many seconds, or `print-failed` when the renderer or the browser dies; the browser may be used again unless it died itself. */
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
    throw printFailed(error);
  } finally {
    loss.end();
    trouble.end();
    // Not awaited: a context whose renderer hangs closes when it can, or with the browser.
    page
      .browserContext()
      .close()
      .catch(() => undefined);
  }
}

/** Seconds a page may take: a tagged table of 10,000 rows (about 1 MB) was measured at 44 s on a small machine. */
export function timeLimit(html: string): number {
  return 30 + Math.ceil((html.length / 1_000_000) * 120);
}

async function setAndPrint(page: Page, html: string, seconds: number, onPrinting?: () => void): Promise<Uint8Array> {
  const timeout = seconds * 1000;
  await page.setContent(html, { waitUntil: 'load', timeout });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  const layout = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };
  // Having waited for the fonts ourselves, the order to print is on its way when the call returns.
  const pdf = page.pdf({ ...layout, waitForFonts: false, timeout });
  onPrinting?.();
  return pdf;
}

// Neither a crash nor a browser that goes away ends puppeteer's own calls: each is raced against what is watched here.
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
