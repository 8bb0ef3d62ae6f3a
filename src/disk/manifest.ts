// The record beside a report, <report>.manifest.json: what made it and of what, as hashes, so that it names nobody. By
// it a report is known that somebody went on writing.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What a report was made with and of. `outputs` are its files by name, each with the hash of what was written. */
export interface Manifest {
  readonly carelog: string;
  readonly browser?: string;
  readonly template: string;
  readonly theme: string;
  readonly period: string;
  readonly asOf: string;
  readonly level: string;
  readonly inputs: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** One hash of all parts, in their order and each apart from the next: `sha256:…`. */
export function hashOf(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    hash.update(`${bytes.length}\n`).update(bytes);
  }
  return `sha256:${hash.digest('hex')}`;
}

/** The name of the record of a report. */
export function manifestName(report: string): string {
  return `${report}.manifest.json`;
}

/** The hashes that the record of a report has of its files; none where there is no record or it cannot be read. */
export async function recordedOutputs(out: string, report: string): Promise<Manifest['outputs']> {
  try {
    const { outputs } = JSON.parse(await readFile(path.join(out, manifestName(report)), 'utf8')) as Partial<Manifest>;
    return outputs ?? {};
  } catch {
    return {};
  }
}

/** Those of the files of a report that are no longer what the record says was written. */
export async function editedSince(out: string, report: string, files: readonly string[]): Promise<readonly string[]> {
  const outputs = await recordedOutputs(out, report);
  const recorded = files.filter((file) => outputs[file] !== undefined);
  const edited = await Promise.all(
    recorded.map(async (file) => {
      const bytes = await readFile(path.join(out, file)).catch(() => undefined);
      return bytes !== undefined && hashOf([bytes]) !== outputs[file];
    }),
  );
  return recorded.filter((_, index) => edited[index]);
}
