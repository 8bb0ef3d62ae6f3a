// Writes all files of a build, or none.
import { randomUUID } from 'node:crypto';
import { copyFile, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { EnvironmentError } from '../problem/failure.ts';
import { makeFolder } from './folder.ts';
import { reasonOf } from './reason.ts';

/**
 * Writes each file to a temporary name, and renames all when all are complete. If a rename fails (Word has the file
 * open), restores the old files. An old file that cannot be restored is kept, and named in the error.
 * Throws EnvironmentError.
 */
export async function saveAll(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const mark = randomUUID().slice(0, 8);
  const moves = [...files].map(([name, bytes], index) => ({
    bytes,
    target: path.join(folder, name),
    fresh: path.join(path.dirname(path.join(folder, name)), `.${mark}-${index}.part`),
    old: path.join(path.dirname(path.join(folder, name)), `.${mark}-${index}.old`),
  }));
  const undo: { readonly old: string; readonly kept: boolean; readonly back: () => Promise<void> }[] = [];
  const stranded: string[] = [];
  let current = folder;
  try {
    await makeFolder(folder);
    for (const { bytes, target, fresh } of moves) {
      current = target;
      await makeFolder(path.dirname(target));
      await writeThrough(fresh, bytes);
    }
    for (const { target, fresh, old } of moves) {
      current = target;
      // A copy, not a rename, so that there is a report at every moment.
      const kept = await keepOld(target, old);
      await rename(fresh, target);
      undo.push({ old, back: () => (kept ? rename(old, target) : rm(target)), kept });
    }
  } catch (error) {
    for (const { old, back, kept } of undo.toReversed()) {
      await back().catch(() => {
        if (kept) stranded.push(old);
      });
    }
    const reason = reasonOf(error);
    if (stranded.length > 0) {
      const values = { path: current, reason, kept: stranded.join(', ') };
      throw new EnvironmentError('old-kept', values, { cause: error });
    }
    // Windows refuses to replace a file that is open in Word or WPS.
    const inUse = reason === 'EBUSY' || reason === 'EPERM';
    if (inUse) throw new EnvironmentError('file-in-use', { path: current }, { cause: error });
    throw new EnvironmentError('cannot-write', { path: current, reason }, { cause: error });
  } finally {
    // An old report that could not be restored has no other copy.
    const left = moves.flatMap(({ fresh, old }) => (stranded.includes(old) ? [fresh] : [fresh, old]));
    await Promise.all(left.map((file) => rm(file, { force: true }).catch(() => undefined)));
  }
}

/** Copies the old file; false if there is none. Throws if it cannot be copied, because then it must not be replaced. */
async function keepOld(target: string, old: string): Promise<boolean> {
  try {
    await copyFile(target, old);
    return true;
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Writes a file and waits until it is on the disk, so that after a power cut the renamed file is not empty. */
async function writeThrough(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
