// Bytes to disk: all files of a build, or none of them.
import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { EnvironmentError } from '../problem/failure.ts';
import { reasonOf } from './reason.ts';

/** Writes every file beside its place, flushes it, and renames them into place when all are whole. Where a rename fails (Word holds a file open), those before it get their old files back. Throws EnvironmentError. */
export async function saveAll(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const mark = randomUUID().slice(0, 8);
  const moves = [...files].map(([name, bytes], index) => ({
    bytes,
    target: path.join(folder, name),
    fresh: path.join(path.dirname(path.join(folder, name)), `.${mark}-${index}.part`),
    old: path.join(path.dirname(path.join(folder, name)), `.${mark}-${index}.old`),
  }));
  const undo: (() => Promise<void>)[] = [];
  let current = folder;
  try {
    await mkdir(folder, { recursive: true });
    for (const { bytes, target, fresh } of moves) {
      current = target;
      await mkdir(path.dirname(target), { recursive: true });
      await writeThrough(fresh, bytes);
    }
    for (const { target, fresh, old } of moves) {
      current = target;
      // A copy, not a rename: the old report stands in its place until the new one takes it.
      const kept = await copyFile(target, old).then(
        () => true,
        () => false,
      );
      await rename(fresh, target);
      undo.push(() => (kept ? rename(old, target) : rm(target)));
    }
  } catch (error) {
    for (const back of undo.toReversed()) await back();
    const reason = reasonOf(error);
    // Windows refuses to replace a file that Word or WPS holds open.
    const inUse = reason === 'EBUSY' || reason === 'EPERM';
    throw new EnvironmentError(inUse ? 'file-in-use' : 'cannot-write', { path: current, reason }, { cause: error });
  } finally {
    const left = moves.flatMap(({ fresh, old }) => [fresh, old]);
    await Promise.all(left.map((file) => rm(file, { force: true }).catch(() => undefined)));
  }
}

/** Writes a new file and waits until the disk has it, so that a power cut cannot leave an empty one behind a rename. */
async function writeThrough(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
