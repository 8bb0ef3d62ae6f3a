// Builds 1, 10, 40 copies of data/, as one process each: how much longer one of many takes than one alone, how busy the
// cores were and the most memory that carelog took (the browser's not counted). `node test/bench/many-workspaces.js 200`
// builds so many as well.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';

const counts = [1, 10, 40, ...process.argv.slice(2).map(Number)];
const folder = mkdtempSync(path.join(tmpdir(), 'carelog-many-'));
const roots = Array.from({ length: Math.max(...counts) }, (_, at) => path.join(folder, `${at + 1}`));
const usageFile = path.join(folder, 'usage.json');

/** Milliseconds, of those in carelog's own threads, and megabytes of one build. Throws if it fails. */
function build(count, formats) {
  const out = path.join(folder, 'out');
  const words = ['dist/bin/main.js', 'build', ...roots.slice(0, count), '--format', formats, '--out', out, '--quiet'];
  const all = ['--import', import.meta.resolve('./usage.js'), ...words];
  const start = performance.now();
  const env = { ...process.env, USAGE_FILE: usageFile };
  const { status, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8', env });
  const wall = performance.now() - start;
  rmSync(out, { recursive: true });
  if (status !== 0) throw new Error(stderr);
  const { milliseconds: own, megabytes: memory } = JSON.parse(readFileSync(usageFile, 'utf8'));
  return { wall, own, memory };
}

try {
  for (const [at, root] of roots.entries()) {
    cpSync('data', root, { recursive: true });
    const program = path.join(root, 'program.yaml');
    // Each report has a name of its own.
    writeFileSync(program, readFileSync(program, 'utf8').replace('标题: 青禾县', `标题: 青禾县第${at + 1}`));
  }
  for (const formats of ['docx', 'docx,pdf']) {
    const alone = build(1, formats).wall;
    for (const count of counts) {
      const { wall, own, memory } = build(count, formats);
      const ratio = (wall / count / alone).toFixed(2);
      const busy = Math.round((100 * own) / wall / availableParallelism());
      process.stdout.write(
        `${ratio}  one of ${count} copies of data/ to ${formats} : one alone  (${Math.round((60_000 * count) / wall)} a minute, ` +
          `carelog's own threads ${busy} % of all cores, ${Math.round(memory)} MB)\n`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
