// Runs the compiled command line as people do: another process, its output and exit code.
import { spawn } from 'node:child_process';
import path from 'node:path';

const main = path.resolve('dist/bin/main.js');

/** What a run of carelog came to. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `carelog …` in a folder; `environment` is added to a bare one, so that no locale or CI variable of the machine shows. */
export function carelog(
  words: readonly string[],
  { cwd = process.cwd(), environment = {} }: { cwd?: string; environment?: Record<string, string> } = {},
): Promise<Run> {
  const { PATH = '', HOME = '', TMPDIR, SystemRoot } = process.env;
  const env = { PATH, HOME, ...(TMPDIR && { TMPDIR }), ...(SystemRoot && { SystemRoot }), LANG: 'C', ...environment };
  const child = spawn(process.execPath, [main, ...words], { cwd, env });
  const texts = { out: '', err: '' };
  child.stdout.on('data', (bytes: Buffer) => (texts.out += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (texts.err += bytes.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...texts }));
  });
}
