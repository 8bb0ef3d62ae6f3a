// Makes folders, also where the system lies about them.
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder and those above it. Throws the error of the system. Node's own way (`recursive`) never ends where a
 * folder refuses new ones as if it were not there itself, as /proc does.
 */
export async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const above = path.dirname(folder);
  if (above !== folder) await makeFolder(above);
  // Another process may have made it in the meantime.
  await mkdir(folder).catch(async (error) => {
    if (!(await isFolder(folder))) throw error;
  });
}

async function isFolder(folder: string): Promise<boolean> {
  return (await stat(folder).catch(() => null))?.isDirectory() ?? false;
}
