// Runs the commands of the READMEs, which are the same in both, as they stand there: in this clone, and in an empty folder that holds the packed
// tarball alone. npm itself installs it, so this needs the network and is not one of the tests of `npm test`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const work = mkdtempSync(path.join(tmpdir(), 'carelog-readme-'));
const shell = (line, cwd) =>
  execFileSync('bash', ['-euo', 'pipefail', '-c', `exec 2>&1\n${line}`], {
    cwd,
    env: { ...process.env, HOME: work, npm_config_cache: process.env.npm_config_cache ?? cacheOfNpm() },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });

function cacheOfNpm() {
  return execFileSync('npm', ['config', 'get', 'cache'], { encoding: 'utf8' }).trim();
}

/** The lines of all blocks of commands but the first, which .ci/run runs. */
function commandsOf(readme) {
  const blocks = [...readFileSync(readme, 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, lines]) => lines);
  return blocks.slice(1).flatMap((block) => block.trim().split('\n'));
}

/** What the text around a command asks for before it: leave to print names, a list of people kept elsewhere. */
function prepare(line, cwd) {
  const programme = path.join(cwd, 'my-school', 'program.yaml');
  if (line.includes('--level full')) appendFileSync(programme, '隐私: {姓名: 实名}\n');
  if (!line.includes('--people')) return;
  appendFileSync(programme, '人员名单: 不在此处\n');
  mkdirSync(path.join(work, 'private'), { recursive: true });
  renameSync(path.join(cwd, 'my-school', 'people.yaml'), path.join(work, 'private', 'people.yaml'));
}

function tryAll(readme, cwd, isClone) {
  const lines = commandsOf(readme).filter((line) => !(isClone && line.startsWith('npm i ')));
  const init = lines.find((line) => line.includes(' init '));
  const fresh = () => rmSync(path.join(cwd, 'my-school'), { recursive: true, force: true });
  fresh();
  for (const line of lines) {
    if (/--level full|--people/.test(line)) {
      fresh();
      shell(init, cwd);
      prepare(line, cwd);
    }
    console.log(`${isClone ? 'clone' : 'empty folder'}: ${readme}: $ ${line}`);
    const said = shell(line, cwd);
    if (/npm warn|EBADENGINE/i.test(said)) throw new Error(said);
  }
  fresh();
}

/** The bytes of all files in a folder. */
function sizeOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { name, parentPath }) => sum + statSync(path.join(parentPath, name)).size, 0);
}

/** Throws where a README gives a size that is off by more than a twentieth. */
function holds(readme, said, bytes) {
  const megabytes = Number(said.exec(readFileSync(readme, 'utf8'))?.[1]);
  const measured = bytes / 1e6;
  console.log(`${readme}: ${megabytes} MB, measured ${measured.toFixed(1)} MB`);
  if (!(Math.abs(megabytes - measured) < measured / 20)) throw new Error(`${readme} says ${megabytes} MB`);
}

const readmes = ['README.md', 'README.zh-CN.md'];
const [readme] = readmes;
try {
  assert.deepEqual(...readmes.map(commandsOf));
  tryAll(readme, process.cwd(), true);
  const empty = path.join(work, 'empty');
  mkdirSync(empty);
  shell(`npm pack --ignore-scripts --silent --pack-destination ${JSON.stringify(empty)}`, process.cwd());
  tryAll(readme, empty, false);
  const [tarball] = readdirSync(empty).filter((file) => file.endsWith('.tgz'));
  for (const readme of readmes) {
    holds(readme, /\| (?:the package|安装包) \| (\d+) MB/, statSync(path.join(empty, tarball)).size);
    holds(readme, /`npm i`.*\| (\d+) MB \|$/m, sizeOf(path.join(empty, 'node_modules')));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
