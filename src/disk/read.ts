// Reads the files of a workspace from disk. Never reads outside its root folder, and never writes.
import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { folderOf, namedFileLike, namedFiles, split, usualPath } from '../language/named-files.ts';
import { compareText } from '../language/order.ts';
import { EnvironmentError, UsageError } from '../problem/failure.ts';
import type { ElsewherePaths, WorkspaceFiles } from '../workspace/files.ts';
import { isForeignFolder } from '../workspace/foreign.ts';
import { type PhotoFormat, photoFormatOf } from '../workspace/photo-format.ts';
import { reasonOf } from './reason.ts';
import { readShelf } from './resources.ts';
import { inTurn } from './turns.ts';

/** decode refuses files over 1 MB; one more byte is enough to know. */
const mostBytes = 1_000_001;

/** All texts of a workspace: a log of 100,000 entries, which takes ten seconds to check. */
const mostInAll = 10_000_000;

/**
 * Reads a workspace, with those of its files that lie elsewhere. Throws UsageError if the folder does not exist,
 * EnvironmentError if a file cannot be read.
 */
export async function readWorkspace(root: string, paths: ElsewherePaths = {}): Promise<WorkspaceFiles> {
  const folder = await stat(root).catch(() => null);
  if (!folder?.isDirectory()) throw new UsageError('folder-missing', { path: root });
  const realRoot = await realpath(root);
  const elsewhere = await readElsewhere(paths);
  // They may lie in the workspace after all, under a name that nobody would know.
  const named = await Promise.all([...elsewhere.values()].map((file) => realpath(file.path).catch(() => file.path)));
  const listed = await listFiles(realRoot, root);
  const found = listed.filter(({ onDisk }) => !named.includes(path.join(realRoot, onDisk)));

  const texts = new Map<string, Uint8Array>();
  const photos = new Map<string, { format: PhotoFormat | null; outside: boolean }>();
  const fonts: string[] = [];
  const others: string[] = [];
  let total = 0;
  await Promise.all(
    found.map(async ({ file, onDisk }) => {
      const absolute = path.join(realRoot, onDisk);
      const typed = path.join(root, onDisk);
      const usual = usualPath(file);
      const readable = !(await isPipe(absolute));
      // A name in another encoding (GBK, of a Windows zip): no path leads to its file.
      if (file.includes('\uFFFD')) {
        others.push(file);
      } else if (usual?.startsWith('photos/')) {
        const outside = await leadsOutside(realRoot, absolute);
        const bytes = readable && !outside ? await readListed(absolute, typed, 12) : new Uint8Array();
        photos.set(usual, { format: photoFormatOf(bytes), outside });
      } else if (usual?.startsWith('fonts/')) {
        const isFile = (await stat(absolute).catch(() => null))?.isFile() ?? false;
        if (!isFile || (await leadsOutside(realRoot, absolute))) others.push(file);
        else fonts.push(onDisk);
      } else if (usual === undefined && (!readable || split(file).ending === '')) {
        others.push(file);
      } else if (!(await leadsOutside(realRoot, absolute))) {
        const bytes = await readListed(absolute, typed, mostBytes);
        total += bytes.length;
        if (total > mostInAll) throw new UsageError('too-much-text', { path: root, limit: mostInAll / 1_000_000 });
        texts.set(file, bytes);
      } else if (usual === undefined) {
        others.push(file);
      } else {
        throw refusedLink(typed, await whyOutside(absolute));
      }
    }),
  );
  return {
    texts: sortedByKey(texts),
    photos: sortedByKey(photos),
    fonts: fonts.toSorted(compareText),
    others: others.toSorted(compareText),
    elsewhere,
    ...([...texts.keys(), ...elsewhere.keys()].some((file) => namedFileLike(file) === namedFiles.kinds) && {
      shelf: await readShelf(),
    }),
  };
}

async function readElsewhere({ people, kinds }: ElsewherePaths): Promise<NonNullable<WorkspaceFiles['elsewhere']>> {
  const typed = [
    [namedFiles.people, people],
    [namedFiles.kinds, kinds],
  ] as const;
  const read = typed.map(async ([usual, file]) =>
    file === undefined ? [] : [[usual, { path: file, bytes: await readStart(file, file, mostBytes) }] as const],
  );
  return new Map((await Promise.all(read)).flat());
}

/** The bytes of a photo, by its path in the workspace. Throws EnvironmentError. */
export async function readPhoto(root: string, file: string): Promise<Uint8Array> {
  try {
    return await readWhole(path.join(root, file)).catch(async (error) => {
      const found = (await listFiles(await realpath(root), root)).find((one) => usualPath(one.file) === file);
      if (found === undefined || found.onDisk === file) throw error;
      return readWhole(path.join(root, found.onDisk));
    });
  } catch (error) {
    throw new EnvironmentError('cannot-read', { path: file, reason: reasonOf(error) }, { cause: error });
  }
}

/** The bytes of a template given on the command line, by its path from the current folder. Throws EnvironmentError. */
export async function readTemplate(file: string): Promise<Uint8Array> {
  return readStart(file, file, mostBytes);
}

/**
 * The bytes of people.yaml, under whatever spelling, and of the list at the path `people`; as far as they can be
 * read: for a workspace that cannot be read as a whole.
 */
export async function readPeople(root: string, people?: string): Promise<readonly Uint8Array[]> {
  const names = await readdir(root).catch(() => []);
  const here = names.filter((name) => usualPath(name.normalize('NFC')) === namedFiles.people);
  const files = [...here.map((name) => path.join(root, name)), ...(people === undefined ? [] : [people])];
  return Promise.all(files.map((file) => readStart(file, file, mostBytes).catch(() => new Uint8Array())));
}

/** `file` is the path in composed Unicode, as people type it; `onDisk` is the path as stored, perhaps decomposed. */
interface FoundFile {
  readonly file: string;
  readonly onDisk: string;
}

/** A folder that is being listed. `root` is its real path; `typed` is the path as typed by the user, for messages. */
interface Listing {
  readonly root: string;
  readonly typed: string;
  /** How many files and folders were found, each as often as links lead to it. */
  found: number;
}

/** More than a workspace ever has: somebody named the folder above, or links lead through each other. */
const mostFound = 20_000;

function listFiles(root: string, typed: string): Promise<readonly FoundFile[]> {
  return filesBelow({ root, typed, found: 0 }, '', []);
}

/** The files below a folder of a listing. `followed` are the folders of the links that led there. */
async function filesBelow(listing: Listing, below: string, followed: readonly string[]): Promise<FoundFile[]> {
  const { root, typed } = listing;
  const folder = path.join(root, below);
  const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
    const values = { path: path.join(typed, below), reason: reasonOf(error) };
    throw new EnvironmentError('cannot-read', values, { cause: error });
  });
  listing.found += entries.length;
  if (listing.found > mostFound) throw new UsageError('too-many-files', { path: typed, limit: mostFound });
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const onDisk = `${below}${entry.name}`;
      if (entry.isDirectory()) {
        return isForeignFolder(onDisk) ? [] : filesBelow(listing, `${onDisk}/`, followed);
      }
      const folder = folderOf(onDisk.split('/')[0] ?? '');
      if (entry.isSymbolicLink() && folder !== undefined && folder !== 'photos' && folder !== 'fonts') {
        const linked = await linkedFolder(root, onDisk, path.join(typed, onDisk), followed);
        if (linked !== null) return filesBelow(listing, `${onDisk}/`, [...followed, linked]);
      }
      // macOS gives decomposed names; people type composed ones.
      return [{ file: onDisk.normalize('NFC'), onDisk }];
    }),
  );
  return lists.flat();
}

/**
 * The folder that a link leads to; null if its files are not to be read. `followed` are the folders of the links that
 * led here. Throws EnvironmentError for a link that leads out of the workspace, to nothing, or in a circle.
 */
async function linkedFolder(
  root: string,
  onDisk: string,
  typed: string,
  followed: readonly string[],
): Promise<string | null> {
  const absolute = path.join(root, onDisk);
  const found = await stat(absolute).catch(() => null);
  // A broken link is an error only if it replaces log, narrative or templates, or a text (see readWorkspace).
  const isWanted = found?.isDirectory() ?? !onDisk.includes('/');
  if (!isWanted) return null;
  if (await leadsOutside(root, absolute)) throw refusedLink(typed, await whyOutside(absolute));
  const [target, home] = await Promise.all([realpath(absolute), realpath(path.dirname(absolute))]);
  if (`${home}${path.sep}`.startsWith(`${target}${path.sep}`) || followed.includes(target)) {
    throw refusedLink(typed, 'a link that leads back to the folder it lies in');
  }
  return target;
}

function refusedLink(typed: string, reason: string): EnvironmentError {
  return new EnvironmentError('cannot-read', { path: typed, reason });
}

/** Whether a path, with all links followed, is outside the root. A broken link counts as outside. */
async function leadsOutside(realRoot: string, absolute: string): Promise<boolean> {
  const target = await realpath(absolute).catch(() => null);
  if (target === null) return true;
  const relative = path.relative(realRoot, target);
  return relative.startsWith('..') || path.isAbsolute(relative);
}

/** Why a path that counts as outside is not read. */
async function whyOutside(absolute: string): Promise<string> {
  return realpath(absolute).then(
    () => 'a link that leads out of the workspace',
    (error) => (reasonOf(error) === 'ENOENT' ? 'a link that leads nowhere' : reasonOf(error)),
  );
}

/** The first bytes of a listed file; none if it is a link to a folder. */
async function readListed(absolute: string, typed: string, most: number): Promise<Uint8Array> {
  const isFolder = (await stat(absolute).catch(() => null))?.isDirectory() ?? false;
  return isFolder ? new Uint8Array() : readStart(absolute, typed, most);
}

/** Whether a path leads to a pipe, a socket or a device: reading one may wait for ever. */
async function isPipe(absolute: string): Promise<boolean> {
  const found = await stat(absolute).catch(() => null);
  return found !== null && !found.isFile() && !found.isDirectory();
}

/** The bytes of a file, as far as `most`. Throws EnvironmentError; `typed` is the path that it names. */
export async function readStart(absolute: string, typed: string, most: number): Promise<Uint8Array> {
  if (await isPipe(absolute)) throw new EnvironmentError('cannot-read', { path: typed, reason: 'a pipe or a device' });
  return inTurn(async () => {
    try {
      const file = await open(absolute);
      try {
        const { size } = await file.stat();
        const bytes = new Uint8Array(Math.min(size, most));
        const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
        return bytes.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    } catch (error) {
      throw new EnvironmentError('cannot-read', { path: typed, reason: reasonOf(error) }, { cause: error });
    }
  });
}

function readWhole(absolute: string): Promise<Uint8Array> {
  return inTurn(() => readFile(absolute));
}

/** The order of reading depends on the disk; the order of the results must not. */
function sortedByKey<T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...map].toSorted(([a], [b]) => compareText(a, b)));
}
