// The temporary folder of a running browser. If a crash leaves it behind, the next start removes it.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { EnvironmentError } from '../problem/failure.ts';
import { inFirstPlace } from './places.ts';

/** The folder of one browser. `remove` never throws. */
export interface BrowserFolder {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

// Containers may share a temporary folder but cannot see each other's processes, so the name contains the host name.
const machine = hostname()
  .replace(/[^A-Za-z0-9]/g, '')
  .slice(0, 20);
const prefix = `carelog-${machine}-`;

/** Makes a folder named after this process, and removes those of ended processes. Throws EnvironmentError. */
export async function openFolder(): Promise<BrowserFolder> {
  const temporary = tmpdir();
  const make = (place: string) => mkdtemp(path.join(place, `${prefix}${process.pid}-`));
  const folder = await inFirstPlace(make).catch((error) => {
    const values = { path: temporary, reason: String(error.code ?? error) };
    throw new EnvironmentError('cannot-write', values, { cause: error });
  });
  const swept = sweep(path.dirname(folder));
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
    // EPERM: it runs as another user.
    return (error as { readonly code?: string }).code !== 'ESRCH';
  }
}

function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
}
