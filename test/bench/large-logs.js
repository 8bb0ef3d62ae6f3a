// Logs of a thousand to fifty thousand entries: `carelog check` beside js-yaml, which only loads the same bytes. Ratios
// of CPU time, since whatever else the computer does tells on so long a run; the memory of both at most; and how the
// time for check grows with the log: 1 is as the log does, 2 as its square.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeManyEntries } from './many-entries.js';

const sizes = [1000, 10_000, 50_000];
const rounds = Number(process.argv[2] ?? 3);
const folder = mkdtempSync(path.join(tmpdir(), 'carelog-large-'));
const usageFile = path.join(folder, 'usage.json');
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const jsYaml = `import { load } from ${JSON.stringify(import.meta.resolve('js-yaml'))};
import { readdirSync, readFileSync } from 'node:fs';
const [root] = process.argv.slice(1);
for (const file of readdirSync(root, { recursive: true }))
  if (file.endsWith('.yaml')) load(readFileSync(root + '/' + file, 'utf8'));`;

/** The milliseconds of CPU time and the megabytes of a process of its own. Throws if it fails. */
function usageOf(words) {
  const options = { encoding: 'utf8', timeout: 300_000, env: { ...process.env, USAGE_FILE: usageFile } };
  const all = ['--import', import.meta.resolve('./usage.js'), ...words];
  const { status, stderr, error } = spawnSync(process.execPath, all, options);
  if (status !== 0) throw new Error(`${words.join(' ')}: ${error ?? stderr}`);
  return JSON.parse(readFileSync(usageFile, 'utf8'));
}

/** Runs both in turn, prints the medians, and gives the time for check. */
function compare(size) {
  const root = path.join(folder, String(size));
  writeManyEntries(root, size);
  const pairs = Array.from({ length: rounds }, () => [
    usageOf([path.resolve('dist/bin/main.js'), 'check', root, '--quiet']),
    usageOf(['--input-type=module', '-e', jsYaml, root]),
  ]);
  const of = (side, what) => Math.round(median(pairs.map((pair) => pair[side][what])));
  const ratio = median(pairs.map(([ours, theirs]) => ours.milliseconds / theirs.milliseconds)).toFixed(2);
  const [ours, theirs] = [0, 1].map((side) => `${of(side, 'milliseconds')} ms, ${of(side, 'megabytes')} MB`);
  const name = `check of ${size.toLocaleString('en')} entries : js-yaml loading the same bytes`;
  process.stdout.write(`${ratio}  ${name}  (medians of ${rounds}: ${ours}; ${theirs})\n`);
  return of(0, 'milliseconds');
}

try {
  const [small, middle, large] = sizes.map(compare);
  // Without what a start takes, which is the same for every log.
  const exponent = Math.log((large - small) / (middle - small)) / Math.log((50_000 - 1000) / (10_000 - 1000));
  process.stdout.write(
    `${exponent.toFixed(2)}  how the time for check grows with the log, as a power of its entries\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
