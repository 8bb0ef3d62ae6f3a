// Odd machines and odd inputs: each gives a sentence within seconds, never a stack trace, a hang or silence.
// `node test/prove/odd-machines.js [folder with another dist]`, on Linux. It measures time, so it is no part of the suite.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const [built = '.'] = process.argv.slice(2);
const main = path.resolve(built, 'dist/bin/main.js');
const seconds = 20;
const temporary = mkdtempSync(path.join(tmpdir(), 'carelog-odd-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));

const entry = '- {日期: 2024-09-12, 类型: 家访, 对象: [c01]}\n';
const clock = (day) =>
  `const R = Date; globalThis.Date = class extends R { constructor(...a) { super(...(a.length ? a : [Date.now()])); } static now() { return R.parse('${day}'); } };`;
const lines = (text, count) => `${text}\n`.repeat(count);
/** Ten thousand visits; of some a line is a blank too far in. */
const manyVisits = (isOff) =>
  Array.from(
    { length: 10_000 },
    (_, n) => `- 日期: 2024-09-12\n  类型: 家访\n${isOff(n) ? '   ' : '  '}对象: c01\n  备注: 第${n}次\n`,
  ).join('');
const docx = 'build ws --format docx';

/** What is odd, the command (carelog is $C), and the files of the workspace that it needs. */
const cases = [
  ['a folder below /proc', `$C ${docx} --out /proc/x`],
  ['a device for a folder', `$C ${docx} --out /dev/full`],
  ['a pipe for a folder', `mkfifo p; $C ${docx} --out p`],
  ['a link to nothing for a folder', `ln -s /nowhere/at/all f; $C ${docx} --out f`],
  ['a new workspace below /proc', '$C init /proc/x --yes'],
  ['a summary into a pipe', 'mkfifo p; $C check ws --summary p'],
  ['a full disk behind the output', '$C show ws > /dev/full'],
  ['a reader that stops', '$C show ws --json | head -c 10'],
  ['a list of people in a pipe', 'mkfifo p; $C check ws --people p'],
  ['people.yaml as a pipe', 'rm ws/people.yaml; mkfifo ws/people.yaml; $C check ws'],
  ['people.yaml as a folder', 'rm ws/people.yaml; mkdir ws/people.yaml; $C check ws'],
  ['a link to itself', 'ln -s a.yaml ws/log/a.yaml; $C check ws'],
  [
    'links through each other',
    'cd ws/log; for i in 1 2 3 4 5 6 7 8 9; do mkdir d$i; for j in 1 2 3 4 5 6 7 8 9; do ln -s ../d$j d$i/l$j; done; done; cd ../..; $C check ws',
  ],
  ['40 open files', 'ulimit -n 40; $C check ws'],
  ['64 open files', 'ulimit -n 64; $C check ws'],
  ['a file of at most 10 blocks', `ulimit -f 10; $C ${docx}`],
  ['a temporary folder that is not there', 'mkdir home; HOME=$PWD/home TMPDIR=/none $C build ws'],
  ['no place for a browser', 'HOME=/proc TMPDIR=/proc $C build ws'],
  [
    'a browser that never answers',
    'printf "#!/bin/sh\nsleep 60" > b; chmod +x b; CARELOG_BROWSER=$PWD/b timeout 60 $C build ws',
    {},
    40,
  ],
  ['a browser that is a folder', 'CARELOG_BROWSER=/tmp $C build ws'],
  ['a folder that was deleted', 'mkdir d; cd d; rmdir ../d; $C check'],
  ['no home, no path, no language', `env -i "$NODE" "$MAIN" ${docx}`],
  ...['1970-01-01', '2100-01-01', '9999-12-31'].map((day) => [
    `a clock at ${day}`,
    `NODE_OPTIONS="--require $PWD/ws/clock.cjs" $C ${docx}`,
    { 'clock.cjs': clock(day) },
  ]),
  ['a name in another encoding', "touch $(printf 'ws/log/\\276\\305.yaml'); $C check ws"],
  ['signs of a terminal in a name', 'mkdir "$(printf \'a\\033[31m\\nb\')"; $C check "$(printf \'a\\033[31m\\nb\')"'],
  ...Object.entries({
    'brackets by the thousand': { 'log/n.yaml': `- 对象: ${'['.repeat(19_000)}\n` },
    'dashes by the thousand': { 'log/n.yaml': `${'- '.repeat(9000)}\n` },
    'a line of a megabyte': { 'log/n.yaml': `- 对象: ${'甲'.repeat(300_000)}\n` },
    'two thousand ids in an entry': {
      'log/n.yaml': entry.replace('c01', Array.from({ length: 2000 }, (_, n) => `x${n}`).join(', ')),
    },
    'a log full of mistakes': { 'log/n.yaml': lines('- 日期: x', 40_000) },
    'eleven thousand visits to a child': {
      'log/n.yaml': Array.from({ length: 11_000 }, (_, n) => entry.replace('}', `, 备注: 甲${n}}`)).join(''),
    },
    'a line too far in among ten thousand entries': { 'log/n.yaml': manyVisits((n) => n === 5000) },
    'a thousand of them': { 'log/n.yaml': manyVisits((n) => n % 10 === 0) },
    'fifty megabytes': { 'log/n.yaml': lines('# 每天一行', 3_000_000) },
    'quotations by the thousand': { 'narrative/n.md': `${'>'.repeat(19_000)}甲\n` },
    'a paragraph without end': { 'narrative/n.md': lines('**甲**乙`丙`[丁](', 6000) },
    'a file of links': { 'narrative/n.md': lines('[a][b](c)\n', 25_000) },
    'blocks by the thousand': { 'narrative/n.md': lines('{{#if a}}', 20_000) },
    'bytes at random': { 'log/n.yaml': Buffer.from(Array.from({ length: 200_000 }, (_, n) => (n * n * 7919) % 251)) },
  }).map(([name, files]) => [name, '$C check ws', files]),
];

let wrong = 0;
for (const [at, [name, command, files = {}, most = seconds]] of cases.entries()) {
  const folder = path.join(temporary, String(at));
  cpSync('examples/03-class-visit', path.join(folder, 'ws'), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, 'ws', file)), { recursive: true });
    writeFileSync(path.join(folder, 'ws', file), text);
  }
  const begun = Date.now();
  const { code, text } = await run(command, folder, most);
  const took = `${((Date.now() - begun) / 1000).toFixed(1)} s`;
  const fault = faultOf(code, text);
  if (fault !== '') wrong++;
  console.log(
    `${fault === '' ? 'said ' : 'WRONG'} ${took.padStart(7)}  ${name}${fault === '' ? '' : `: ${fault}\n${text.slice(0, 500)}`}`,
  );
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${cases.length - wrong} of ${cases.length} odd machines and inputs get a sentence in time.`);
process.exitCode = wrong === 0 ? 0 : 1;

function run(command, cwd, most) {
  const C = `${process.execPath} ${main}`;
  const env = { ...process.env, C, NODE: process.execPath, MAIN: main, LANG: 'C.UTF-8' };
  // In a group of its own, so that whatever it started ends with it.
  const child = spawn('bash', ['-c', command], { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (text += bytes));
  return new Promise((resolve) => {
    const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), most * 1000);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, text });
    });
  });
}

function faultOf(code, text) {
  if (code === null) return 'no end';
  if (![0, 1, 2, 3].includes(code)) return `exit ${code}`;
  if (/error in carelog|mistake in carelog|^\s+at .*:\d+:\d+/m.test(text)) return 'a crash';
  if (code !== 0 && text.trim() === '') return 'silence';
  if (text.includes('\u001b')) return 'signs of a terminal';
  return text.length > 200_000 ? `${text.length} characters` : '';
}
