// Where a browser and what it works with may lie: the temporary folder, else the cache of the user.
import { mkdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * The folders to try, in order. The temporary one may be full, missing, somebody else's, or may not allow programs to
 * run.
 */
export function places(): string[] {
  const cache = process.env.XDG_CACHE_HOME || (process.env.HOME && path.join(process.env.HOME, '.cache'));
  return [tmpdir(), ...(cache ? [cache] : [])].map((folder) => path.resolve(folder));
}

/**
 * What the work gives in the first place where it succeeds. The cache is made where it is not there yet, in a home that
 * is. Throws the first failure where all fail.
 */
export async function inFirstPlace<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const refusals: unknown[] = [];
  for (const folder of places()) {
    try {
      if ((await stat(folder).catch(() => null)) === null && refusals.length > 0) await mkdir(folder);
      return await work(folder);
    } catch (error) {
      refusals.push(error);
    }
  }
  throw refusals[0];
}
