// The output folder: refused among the input files of a workspace; what stands in it.
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { folderOf } from '../language/named-files.ts';
import { UsageError } from '../problem/failure.ts';

/** Throws UsageError for an output folder with an empty name, that is a file, or that would mix with input files. */
export async function refuseOut(roots: readonly string[], out: string): Promise<void> {
  if (out.trim() === '') throw new UsageError('wrong-option', { option: '--out', value: out, allowed: 'out' });
  const target = await realPathOf(path.resolve(out));
  const refused = () => new UsageError('out-refused', { path: out });
  if ((await stat(target).catch(() => null))?.isFile()) throw new UsageError('out-is-file', { path: out });
  for (const root of roots) {
    const [first = '', ...below] = path.relative(await realPathOf(path.resolve(root)), target).split(path.sep);
    if (folderOf(first) !== undefined || (below.length === 0 && /\.ya?ml$/i.test(first))) throw refused();
  }
}

/** Whether a file of this name stands in the output folder, left by an earlier build. */
export async function isInOut(out: string, file: string): Promise<boolean> {
  return (await stat(path.join(out, file)).catch(() => null))?.isFile() ?? false;
}

/** Follows the links of a path as far as it exists: the output folder may not exist yet. */
async function realPathOf(absolute: string): Promise<string> {
  const real = await realpath(absolute).catch(() => null);
  if (real !== null) return real;
  const parent = path.dirname(absolute);
  return parent === absolute ? absolute : path.join(await realPathOf(parent), path.basename(absolute));
}
