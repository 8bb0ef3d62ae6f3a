// Where reports may not go: among the files a workspace is made of.
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../problem/failure.ts';

const kept: ReadonlySet<string> = new Set(['log', 'narrative', 'photos', 'templates']);

/** Throws UsageError for a folder to write into that has no name, is a file, or lies where a workspace keeps what people wrote. */
export async function refuseOut(roots: readonly string[], out: string): Promise<void> {
  if (out.trim() === '') throw new UsageError('wrong-option', { option: '--out', value: out, allowed: 'out' });
  const target = await realPathOf(path.resolve(out));
  const refused = () => new UsageError('out-refused', { path: out });
  if ((await stat(target).catch(() => null))?.isFile()) throw new UsageError('out-is-file', { path: out });
  for (const root of roots) {
    const [first = '', ...below] = path.relative(await realPathOf(path.resolve(root)), target).split(path.sep);
    const name = first.toLowerCase();
    if (kept.has(name) || (below.length === 0 && /\.ya?ml$/.test(name))) throw refused();
  }
}

/** A path with all links followed as far as it exists: the folder may be made only by the build. */
async function realPathOf(absolute: string): Promise<string> {
  const real = await realpath(absolute).catch(() => null);
  if (real !== null) return real;
  const parent = path.dirname(absolute);
  return parent === absolute ? absolute : path.join(await realPathOf(parent), path.basename(absolute));
}
