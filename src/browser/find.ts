// Chooses the browser: the given one, the embedded one, the one that puppeteer downloaded, or an installed one.
import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';
import { EnvironmentError } from '../problem/failure.ts';
import { openEmbedded } from './embedded.ts';

/** Where a browser comes from. */
export type BrowserOrigin = 'given' | 'embedded' | 'downloaded' | 'installed';

/**
 * The browser to print with. `supply` says how fonts reach its pages: from our folder (`local`), or in the page, `cut`
 * to its characters. `folder` and `libraries` belong to the embedded browser.
 */
export interface FoundBrowser {
  readonly origin: BrowserOrigin;
  readonly executable: string;
  readonly supply: 'local' | 'cut';
  readonly folder?: string;
  readonly libraries?: string;
}

/**
 * Finds a browser. The path `given` comes before CARELOG_BROWSER and PUPPETEER_EXECUTABLE_PATH.
 * Throws EnvironmentError: `browser-missing`, or `browser-failed` if an explicit path cannot be run.
 */
export async function findBrowser(given?: string): Promise<FoundBrowser> {
  const explicit = given || process.env.CARELOG_BROWSER || process.env.PUPPETEER_EXECUTABLE_PATH;
  if (explicit) {
    if (!(await canRun(explicit)))
      throw new EnvironmentError('browser-failed', { reason: `${explicit} cannot be run` });
    return { origin: 'given', executable: explicit, supply: 'cut' };
  }
  const embedded = await openEmbedded();
  if (embedded !== null) return { origin: 'embedded', supply: 'local', ...embedded };
  const downloaded = await firstThatRuns([await downloadedPath()]);
  if (downloaded !== null) return { origin: 'downloaded', executable: downloaded, supply: 'cut' };
  const installed = await firstThatRuns(installedPaths());
  if (installed !== null)
    return {
      origin: 'installed',
      executable: installed,
      supply: 'cut',
    };
  throw new EnvironmentError('browser-missing', {});
}

// puppeteer is there only where somebody installed it for the browser that it downloads. Importing it takes time; only
// machines without the embedded browser need it.
async function downloadedPath(): Promise<string> {
  try {
    const { default: puppeteer } = await import('puppeteer');
    return puppeteer.executablePath();
  } catch {
    return '';
  }
}

function installedPaths(): string[] {
  const inFolders = (folders: readonly (string | undefined)[], names: readonly string[]): string[] =>
    folders.flatMap((folder) => (folder ? names.map((name) => path.join(folder, name)) : []));
  switch (process.platform) {
    case 'darwin':
      return inFolders(
        ['/Applications', path.join(process.env.HOME ?? '/', 'Applications')],
        ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `${name}.app/Contents/MacOS/${name}`),
      );
    case 'win32':
      return inFolders(
        [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA],
        [
          'Google\\Chrome\\Application\\chrome.exe',
          'Microsoft\\Edge\\Application\\msedge.exe',
          'Chromium\\Application\\chrome.exe',
        ],
      );
    default:
      return inFolders((process.env.PATH ?? '/usr/bin').split(path.delimiter), [
        'google-chrome-stable',
        'google-chrome',
        'microsoft-edge-stable',
        'microsoft-edge',
        'chromium',
        'chromium-browser',
      ]);
  }
}

async function firstThatRuns(candidates: readonly string[]): Promise<string | null> {
  for (const candidate of candidates) if (candidate !== '' && (await canRun(candidate))) return candidate;
  return null;
}

async function canRun(file: string): Promise<boolean> {
  return Promise.all([access(file, constants.X_OK), stat(file)]).then(
    ([, found]) => found.isFile(),
    () => false,
  );
}
