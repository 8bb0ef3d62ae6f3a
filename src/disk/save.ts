// Bytes to disk: all files of a build, or none of them.
import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { EnvironmentError } from '../problem/failure.ts';

/** Writes every file beside its place, flushes it, and only when all are whole renames them into place; a failure leaves the old files as they were. Throws EnvironmentError. */
export async function saveAll(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const mark = randomUUID().slice(0, 8);
  const moves = [...files].map(([name, bytes]) => ({
    name,
    bytes,
    target: path.join(folder, name),
    temporary: path.join(folder, `.${mark}-${path.basename(name).slice(-40)}.part`),
  }));
  let current = folder;
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, bytes, temporary } of moves) {
      current = path.join(folder, name);
      const file = await open(temporary, 'wx');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
    }
    for (const { target, temporary } of moves) {
      current = target;
      await rename(temporary, target);
    }
  } catch (error) {
    await Promise.all(moves.map(({ temporary }) => rm(temporary, { force: true })));
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    // Windows refuses to replace a file that Word or WPS holds open.
    const inUse = reason === 'EBUSY' || reason === 'EPERM';
    throw new EnvironmentError(inUse ? 'file-in-use' : 'cannot-write', { path: current, reason }, { cause: error });
  }
}
