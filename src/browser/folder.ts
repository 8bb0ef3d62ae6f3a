// The folder of a running browser: it goes with the browser, and if nothing was left to remove it, at the next start.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { EnvironmentError } from '../problem/failure.ts';

/** A folder made for one browser; `remove` never throws. */
export interface BrowserFolder {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

// Containers may share a temporary folder; the process of another one is not gone because it cannot be seen here.
const machine = hostname()
  .replace(/[^A-Za-z0-9]/g, '')
  .slice(0, 20);
const prefix = `carelog-${machine}-`;

/** A new folder below the temporary one, named after this process. Those of processes that are gone are removed meanwhile. Throws EnvironmentError. */
export async function openFolder(): Promise<BrowserFolder> {
  const temporary = tmpdir();
  const folder = await mkdtemp(path.join(temporary, `${prefix}${process.pid}-`)).catch((error) => {
    const values = { path: temporary, reason: String(error.code ?? error) };
    throw new EnvironmentError('cannot-write', values, { cause: error });
  });
  const swept = sweep(temporary);
  return {
    path: folder,
    remove: async () => {
      await Promise.all([removeFolder(folder), swept]);
    },
  };
}

async function sweep(temporary: string): Promise<void> {
  const names = await readdir(temporary).catch(() => []);
  const left = names.filter((name) => {
    const pid = name.startsWith(prefix) ? /^(\d+)-/.exec(name.slice(prefix.length))?.[1] : undefined;
    return pid !== undefined && !isRunning(Number(pid));
  });
  await Promise.all(left.map((name) => removeFolder(path.join(temporary, name))));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs for somebody else.
    return (error as { readonly code?: string }).code !== 'ESRCH';
  }
}

function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
}
