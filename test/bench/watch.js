// Twenty saves of a log while `carelog build --watch` runs: how long from the save until the report stands in out/,
// beside a build in a process of its own. Milliseconds of this computer.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const saves = 20;
const folder = mkdtempSync(path.join(tmpdir(), 'carelog-watch-'));
const data = path.join(folder, 'data');
cpSync('data', data, { recursive: true });
const log = path.join(data, 'log', readdirSync(path.join(data, 'log')).toSorted()[0]);

async function measure(format) {
  const words = ['dist/bin/main.js', 'build', data, '--out', path.join(folder, format), '--format', format];
  const alone = [1, 2, 3].map(() => {
    const start = performance.now();
    spawnSync(process.execPath, words);
    return Math.round(performance.now() - start);
  });
  const child = spawn(process.execPath, [...words, '--watch'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const waiting = async () => {
    for (;;) if (String((await once(child.stderr, 'data'))[0]).includes('Ctrl-C')) return;
  };
  await waiting();
  const times = [];
  for (let save = 0; save < saves; save++) {
    const start = performance.now();
    // By turns as an editor that writes into the file, and as one that renames a new one over it.
    const text = readFileSync(log, 'utf8').replace(/(?:# \d+\n)?$/, `# ${save}\n`);
    writeFileSync(save % 2 ? `${log}.new~` : log, text);
    if (save % 2) renameSync(`${log}.new~`, log);
    await waiting();
    times.push(Math.round(performance.now() - start));
  }
  child.kill('SIGINT');
  await once(child, 'close');
  const sorted = times.toSorted((a, b) => a - b);
  process.stdout.write(`${format}: median ${sorted[saves / 2]} ms, worst ${sorted.at(-1)} ms of ${saves} saves; `);
  process.stdout.write(`${alone.toSorted((a, b) => a - b)[1]} ms for a build of its own\n`);
}

try {
  await measure('docx');
  await measure('docx,pdf');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
