// The Chromium of @sparticuz/chromium (Linux x64), unpacked once per user and version into a cache folder.
import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { chmod, lstat, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { EnvironmentError } from '../problem/failure.ts';
import { readArchive } from './archive.ts';
import { inFirstPlace, places } from './places.ts';

/** The unpacked browser. `libraries` is the folder for LD_LIBRARY_PATH if the machine has no NSS or expat. */
export interface EmbeddedBrowser {
  readonly executable: string;
  readonly folder: string;
  readonly libraries?: string;
}

/**
 * The embedded browser, unpacked if needed (about 1.5 s); null if the package has none for this machine.
 * Throws EnvironmentError `browser-failed` if it cannot be unpacked or started.
 */
export async function openEmbedded(): Promise<EmbeddedBrowser | null> {
  const source = packageFolder();
  if (source === null || process.platform !== 'linux' || process.arch !== 'x64') return null;
  const name = `carelog-chromium-${source.version}-${process.getuid?.() ?? 0}`;
  for (const place of places()) {
    const opened = await openUnpacked(path.join(place, name));
    if (opened !== null) return opened;
  }
  try {
    return await inFirstPlace((place) => unpack(source.bin, path.join(place, name)));
  } catch (error) {
    if (error instanceof EnvironmentError) throw error;
    throw new EnvironmentError(
      'browser-failed',
      { reason: error instanceof Error ? error.message : '' },
      { cause: error },
    );
  }
}

// Importing the package costs 140 ms even if all is unpacked, so only its files are used.
function packageFolder(): { readonly bin: string; readonly version: string } | null {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const root = entry.slice(0, entry.lastIndexOf(`${path.sep}build${path.sep}`));
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    return { bin: path.join(root, 'bin'), version };
  } catch {
    return null;
  }
}

/**
 * The browser in a folder; null where it is not whole, and where another user made the folder or may write to it: files
 * of others must not be run.
 */
export async function openUnpacked(folder: string): Promise<EmbeddedBrowser | null> {
  try {
    const { size, libraries } = JSON.parse(await readFile(path.join(folder, 'unpacked.json'), 'utf8')) as Unpacked;
    const executable = path.join(folder, 'chromium');
    const [owner, binary] = await Promise.all([lstat(folder), stat(executable)]);
    const ours = owner.isDirectory() && owner.uid === process.getuid?.() && (owner.mode & 0o022) === 0;
    if (!ours || binary.size !== size) return null;
    return { executable, folder, ...(libraries ? { libraries: path.join(folder, 'lib') } : {}) };
  } catch {
    return null;
  }
}

interface Unpacked {
  readonly size: number;
  readonly libraries: boolean;
}

// Unpacks into a new folder and renames it when complete, so that two processes can unpack at the same time.
async function unpack(bin: string, folder: string): Promise<EmbeddedBrowser> {
  const draft = await mkdtemp(`${folder}-`);
  try {
    const executable = path.join(draft, 'chromium');
    await pipeline(
      createReadStream(path.join(bin, 'chromium.br')),
      createBrotliDecompress({ chunkSize: 2 ** 21 }),
      createWriteStream(executable, { mode: 0o700 }),
    );
    const libraries = !(await starts(executable)).started;
    if (libraries) {
      await unpackLibraries(path.join(bin, 'al2023.tar.br'), draft);
      const { started, reason } = await starts(executable, path.join(draft, 'lib'));
      if (!started) throw new EnvironmentError('browser-failed', { reason });
    }
    const unpacked: Unpacked = { size: (await stat(executable)).size, libraries };
    await mkdir(path.join(draft, 'font-cache'));
    await writeFile(path.join(draft, 'unpacked.json'), JSON.stringify(unpacked));
    await replaceFolder(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  const opened = await openUnpacked(folder);
  if (opened === null)
    throw new EnvironmentError('browser-failed', { reason: `${folder} is not ours, and cannot be replaced` });
  return opened;
}

// If another process was first, its folder is used; a broken folder is removed.
async function replaceFolder(draft: string, folder: string): Promise<void> {
  try {
    await rename(draft, folder);
  } catch {
    if ((await openUnpacked(folder)) !== null) return;
    const broken = await mkdtemp(`${folder}-broken-`);
    await rename(folder, path.join(broken, 'folder')).catch(() => undefined);
    await rm(broken, { recursive: true, force: true });
    await rename(draft, folder).catch(() => undefined);
  }
}

async function unpackLibraries(archive: string, folder: string): Promise<void> {
  await mkdir(path.join(folder, 'lib'));
  for (const { name, bytes } of readArchive(brotliDecompressSync(await readFile(archive)))) {
    const target = path.join(folder, 'lib', path.basename(name));
    await writeFile(target, bytes);
    await chmod(target, 0o755);
  }
}

// --version only prints, but it already fails if a library is missing.
function starts(executable: string, libraries?: string): Promise<{ started: boolean; reason: string }> {
  return new Promise((resolve) => {
    const child = spawn(executable, ['--version'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries },
    });
    let reason = '';
    child.stderr.on('data', (chunk) => {
      reason += String(chunk);
    });
    child.on('error', (error) => resolve({ started: false, reason: error.message }));
    child.on('close', (code) => resolve({ started: code === 0, reason: reason.trim().split('\n')[0] ?? '' }));
  });
}
