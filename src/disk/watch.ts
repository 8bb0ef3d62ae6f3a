// Waits for the next change of what a build reads, as an editor or a copy makes it.
import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isForeignFile, isForeignFolder } from '../workspace/foreign.ts';

/** What lies somewhere: the folders to listen in, and every file with what a change of it changes. */
interface Sight {
  readonly folders: readonly string[];
  readonly files: string;
}

/** How long nothing may change until a save is taken to be whole, in milliseconds: editors write, rename, clear up. */
const quiet = 50;

/** How often is looked where the system tells nothing: on network drives, or where it has no watches left. */
const patience = 2000;

/** What a build writes, where it writes into a folder that it reads. */
const written = /\.(?:docx|pdf|manifest\.json|part|old)$/;

/** Waits for the next change. Gives false where the signal comes first. */
export type NextChange = (signal: AbortSignal) => Promise<boolean>;

/**
 * Remembers what lies in folders and files now, and returns a function that waits until that is different from what it
 * was the last time. What lies in `out` and what is no business of carelog makes no difference.
 */
export async function watchPaths(paths: readonly string[], out: string): Promise<NextChange> {
  let seen = await look(paths, out);
  return async (signal) => {
    for (;;) {
      // Listens first: what changes while we look is not missed.
      const { heard, end } = listen(seen.folders, signal);
      if ((await look(paths, out)).files === seen.files) await heard;
      end();
      const now = await lookAtRest(paths, out);
      if (now.files !== seen.files) {
        seen = now;
        return true;
      }
      if (signal.aborted) return false;
    }
  };
}

/** What lies there as soon as nothing changes for a moment. */
async function lookAtRest(paths: readonly string[], out: string): Promise<Sight> {
  for (let before = await look(paths, out); ; ) {
    await pause(quiet);
    const now = await look(paths, out);
    if (now.files === before.files) return now;
    before = now;
  }
}

/** `heard` ends when something happens in one of the folders, when the patience ends, or with the signal. */
function listen(folders: readonly string[], signal: AbortSignal): { heard: Promise<void>; end: () => void } {
  const ended = new AbortController();
  const end = () => ended.abort();
  const until = AbortSignal.any([ended.signal, signal]);
  const heard = pause(patience, undefined, { signal: until }).catch(() => undefined);
  for (const folder of folders) watcherOf(folder, until)?.on('change', end).on('error', end);
  return { heard, end };
}

/** A folder that was just deleted, or that the system cannot watch, has none. */
function watcherOf(folder: string, signal: AbortSignal): FSWatcher | undefined {
  try {
    return watch(folder, { signal });
  } catch {
    return undefined;
  }
}

async function look(paths: readonly string[], out: string): Promise<Sight> {
  const folders: string[] = [];
  const files: string[] = [];
  const add = async (file: string): Promise<void> => {
    const found = await stat(file).catch(() => null);
    files.push(`${file} ${found?.mtimeMs} ${found?.size} ${found?.ino}`);
  };
  const addBelow = async (root: string, below: string): Promise<void> => {
    const folder = path.join(root, below);
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const all = new Set(entries.map(({ name }) => below + name));
    folders.push(folder);
    await Promise.all(
      entries.map(async (entry) => {
        const onDisk = below + entry.name;
        const isOther = written.test(onDisk) || isForeignFile(onDisk, all);
        if (!entry.isDirectory()) return isOther ? undefined : add(path.join(root, onDisk));
        const isLeft = isForeignFolder(onDisk) || path.resolve(root, onDisk) === path.resolve(out);
        return isLeft ? undefined : addBelow(root, `${onDisk}/`);
      }),
    );
  };
  await Promise.all(
    paths.map(async (given) => {
      const found = await stat(given).catch(() => null);
      if (found?.isDirectory()) return addBelow(given, '');
      folders.push(path.dirname(given));
      return add(given);
    }),
  );
  return { folders: folders.toSorted(), files: files.toSorted().join('\n') };
}
