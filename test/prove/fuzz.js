// One slip at random in each of many logs: how many problems it gives, how near the first is, what crashes, what is
// lost in silence. `node test/prove/fuzz.js [logs] [folder with another dist]`; the seeds are fixed.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const [wanted = '10000', built = '.'] = process.argv.slice(2);
const { loadWorkspace } = await import(pathToFileURL(path.resolve(built, 'dist/index.js')).href);
const load = async (file) => (await runnerImport(path.join(import.meta.dirname, file))).module;
const { chanceOf, mutated } = await load('mutations.ts');
const { judge } = await load('judged.ts');

const temporary = mkdtempSync(path.join(tmpdir(), 'carelog-fuzz-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));
const today = '2026-03-01';

/** Every log of data/ and the examples alone with its programme, people and kinds. */
const logs = ['data', ...readdirSync('examples').map((name) => `examples/${name}`)].flatMap((root) =>
  readdirSync(path.join(root, 'log'), { recursive: true })
    .map((name) => path.posix.join('log', String(name)))
    .filter((file) => file.endsWith('.yaml') && statSync(path.join(root, file)).isFile())
    .map((file) => ({ root, file, text: readFileSync(path.join(root, file), 'utf8') })),
);

/** A log is cut to some of its entries, so that ten thousand of them take minutes. */
function shortened(text, chance) {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, at) => (line.startsWith('- ') ? [at] : []));
  if (starts.length <= 12) return text;
  const from = Math.floor(chance() * (starts.length - 12));
  return `${lines
    .slice(starts[from], starts[from + 12])
    .join('\n')
    .trimEnd()}\n`;
}

async function read(root, file, text) {
  writeFileSync(path.join(root, file), text);
  const { problems, workspace } = await loadWorkspace(root, { today, level: 'masked' });
  const origins = [...(workspace?.entries ?? []), ...(workspace?.refused ?? [])].map(({ origin }) => origin.line);
  return { problems, entries: new Set(origins) };
}

const counts = [];
const codes = new Map();
const perKind = new Map();
const worst = [];
let silent = 0;
let near = 0;
let crashes = 0;
let lost = 0;
for (let seed = 1; counts.length < Number(wanted); seed++) {
  const chance = chanceOf(seed);
  const log = logs[Math.floor(chance() * logs.length)];
  const text = shortened(log.text, chance);
  const slip = mutated(text, chance);
  if (slip === null) continue;
  const root = path.join(temporary, String(logs.indexOf(log)));
  mkdirSync(path.dirname(path.join(root, log.file)), { recursive: true });
  for (const name of ['program.yaml', 'people.yaml', 'kinds.yaml']) {
    try {
      writeFileSync(path.join(root, name), readFileSync(path.join(log.root, name)));
    } catch {}
  }
  const show = (what) => {
    if (process.env.SHOW !== undefined && what.startsWith(process.env.SHOW)) {
      const around = slip.text.split('\n').slice(Math.max(0, slip.line - 3), slip.line + 3);
      console.log(`\n${what}: seed ${seed}, ${slip.kind}, line ${slip.line} of ${log.file}\n${around.join('\n')}`);
    }
  };
  try {
    const before = await read(root, log.file, text);
    const after = await read(root, log.file, slip.text);
    const judged = judge(log.file, before, after, slip, text.split('\n').length);
    counts.push(judged.count);
    const kind = perKind.get(slip.kind) ?? { runs: 0, problems: 0, most: 0, told: 0, near: 0 };
    kind.runs++;
    kind.problems += judged.count;
    kind.most = Math.max(kind.most, judged.count);
    if (judged.count === 0) silent++;
    else if (judged.distance !== null) {
      kind.told++;
      if (judged.distance <= 1) {
        near++;
        kind.near++;
      } else show(`far ${judged.codes.join(' ')}`);
    } else near++;
    perKind.set(slip.kind, kind);
    if (judged.count > 3) show(`many ${judged.codes.join(' ')}`);
    else if (judged.count > 1) show(`some ${judged.codes.join(' ')}`);
    if (judged.lost.length > 0) {
      lost += judged.lost.length;
      show(`lost ${judged.lost.join(' ')} ${judged.codes.join(' ')}`);
    }
    for (const code of judged.codes) codes.set(code, (codes.get(code) ?? 0) + 1);
    if (judged.count > 1) worst.push({ seed, kind: slip.kind, count: judged.count, codes: judged.codes });
  } catch (error) {
    crashes++;
    counts.push(0);
    console.log(`crash: seed ${seed}: ${error instanceof Error ? error.stack : error}`);
  }
}

const told = counts.filter((count) => count > 0);
const sum = told.reduce((total, count) => total + count, 0);
const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
console.log(`${counts.length} logs with one slip, of which ${silent} give no problem (still sound)`);
console.log(`problems from one slip: most ${Math.max(...counts)}, mean ${(sum / told.length).toFixed(2)}`);
const one = told.filter((count) => count === 1).length;
console.log(`exactly one problem: ${percent(one, told.length)}; more than three: ${told.filter((n) => n > 3).length}`);
console.log(`first problem within one line: ${percent(near, told.length)}`);
console.log(`crashes ${crashes}; entries lost in silence ${lost}`);
for (const [kind, { runs, problems, most, told, near }] of [...perKind].sort()) {
  const mean = (problems / Math.max(1, told)).toFixed(2);
  console.log(
    `  ${kind.padEnd(28)} ${String(runs).padStart(5)}  mean ${mean}  most ${most}  near ${percent(near, told)}`,
  );
}
if (process.env.CODES)
  console.log(
    [...codes]
      .sort((a, b) => b[1] - a[1])
      .map(([code, n]) => `${code} ${n}`)
      .join('\n'),
  );
if (crashes > 0 || lost > 0) process.exitCode = 1;
