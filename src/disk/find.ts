// Finds the workspace that a folder belongs to, as git finds its repository: here, above, and for a message below.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { folderOf, namedFileOf, namedFiles } from '../language/named-files.ts';
import { compareText } from '../language/order.ts';
import { UsageError } from '../problem/failure.ts';
import { isForeignFolder } from '../workspace/foreign.ts';

/** Deep enough for a county's folder of towns with a folder for each school. */
const deepest = 2;
const most = 5;

/**
 * The path of the workspace that `dir` is or lies in, as a path from where one stands: the nearest folder upward with
 * a program.yaml. `dir` itself where there is none, or where another file or folder of a workspace lies in it: then its
 * program.yaml is missing, and no folder above answers for it. Throws UsageError where workspaces lie only below.
 */
export async function findWorkspace(dir: string): Promise<string> {
  const names = await namesIn(dir);
  if (names === null || names.some((name) => namedFileOf(name.normalize('NFC')) !== undefined)) return dir;
  const above = names.some((name) => folderOf(name.normalize('NFC')) === 'log') ? undefined : await workspaceAbove(dir);
  if (above !== undefined) return above;
  const others = await workspacesBelow(dir);
  if (others.length === 0) return dir;
  const found = others.slice(0, most).join('  ');
  throw new UsageError('workspaces-below', { path: dir, found, more: Math.max(0, others.length - most) });
}

/** Whether a folder has a program.yaml. */
export async function isWorkspace(dir: string): Promise<boolean> {
  return ((await namesIn(dir)) ?? []).some(isProgramme);
}

function isProgramme(name: string): boolean {
  return namedFileOf(name.normalize('NFC')) === namedFiles.programme;
}

async function workspaceAbove(dir: string): Promise<string | undefined> {
  let up = dir;
  for (let at = path.resolve(dir); at !== path.dirname(at); ) {
    at = path.dirname(at);
    up = path.join(up, '..');
    if (await isWorkspace(at)) return up;
  }
  return undefined;
}

/** The workspaces in the folders below `dir`, at most two levels down, in the order of their paths. */
export async function workspacesBelow(dir: string): Promise<readonly string[]> {
  return (await below(dir, deepest)).toSorted(compareText);
}

async function below(dir: string, depth: number): Promise<readonly string[]> {
  if (depth === 0) return [];
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory() && !isForeignFolder(entry.name));
  const lists = await Promise.all(
    folders.map(async ({ name }) => {
      const folder = path.join(dir, name);
      return (await isWorkspace(folder)) ? [folder] : below(folder, depth - 1);
    }),
  );
  return lists.flat();
}

async function namesIn(dir: string): Promise<readonly string[] | null> {
  return readdir(dir).catch(() => null);
}
