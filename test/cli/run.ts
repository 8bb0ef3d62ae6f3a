// Runs the compiled command line as people do: another process, its output and exit code. Only for what needs one:
// inside.ts is much faster.
import { spawn } from 'node:child_process';
import path from 'node:path';

/** The bundle that users run. */
export const main = path.resolve('dist/bin/main.js');

/** What a run of carelog came to. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Where a command runs: its folder, and what is added to a bare environment. */
export interface Place {
  readonly cwd?: string;
  /** Hears what is written to stderr, as it is written; inside.ts alone. */
  readonly heard?: (text: string) => void;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A bare environment and what is added to it, so that no locale or CI variable of the machine shows. */
export function environmentOf(added: Readonly<Record<string, string>>): Record<string, string> {
  const { PATH = '', HOME = '', TMPDIR, SystemRoot } = process.env;
  return { PATH, HOME, ...(TMPDIR && { TMPDIR }), ...(SystemRoot && { SystemRoot }), LANG: 'C', ...added };
}

/** Runs `carelog …` in a process of its own. */
export function carelog(words: readonly string[], { cwd = process.cwd(), environment = {} }: Place = {}): Promise<Run> {
  const child = spawn(process.execPath, [main, ...words], { cwd, env: environmentOf(environment) });
  const texts = { out: '', err: '' };
  child.stdout.on('data', (bytes: Buffer) => (texts.out += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (texts.err += bytes.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...texts }));
  });
}
