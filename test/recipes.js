// Runs the steps of every CI recipe as a runner would: the workflow that `init` writes, and those of docs/ci.md, over a
// sound and a broken log, with the workspace at the root of the repository and below it. It installs the packed tarball
// with npm, so it is not one of the tests of `npm test`.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';

const work = mkdtempSync(path.join(tmpdir(), 'carelog-recipes-'));
const main = path.resolve('dist/bin/main.js');
execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', work]);

/** A repository with a workspace in `below`, sound or with a mistake in the fourth line of a log. */
function repository(name, below, isBroken) {
  const root = path.join(work, name);
  const workspace = path.join(root, below);
  execFileSync(process.execPath, [main, 'init', workspace, '--yes'], { stdio: 'ignore' });
  if (isBroken) writeFileSync(path.join(workspace, 'log', 'zz.yaml'), '- 日期: 2026-09-02\n  类型: 家坊\n');
  return root;
}

const installed = new Set();

/**
 * The commands of a recipe until one fails, as every CI runs them. They install above the repositories, where npx looks,
 * too, and each command once: eight times the same packages would take minutes.
 */
function runAll(commands, cwd, env) {
  let out = '';
  for (const command of commands) {
    if (installed.has(command)) continue;
    const ran = spawnSync('bash', ['-eo', 'pipefail', '-c', command], {
      cwd: command.startsWith('npm i ') ? work : cwd,
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    out += `${ran.stdout}${ran.stderr}`;
    if (ran.status !== 0) return { code: ran.status, out };
    if (command.startsWith('npm i ')) installed.add(command);
  }
  return { code: 0, out };
}

const fileIn = (folder) =>
  (existsSync(folder) ? readdirSync(folder).toSorted() : [])
    .filter((file) => !file.endsWith('.manifest.json'))
    .map((file) => path.extname(file));

function github(root, below) {
  const { env, jobs } = parse(readFileSync(path.join(root, below, '.github/workflows/carelog.yml'), 'utf8'));
  const summary = path.join(root, '..', `${path.basename(root)}.md`);
  const ran = runAll(
    jobs.report.steps.flatMap(({ run }) => run ?? []),
    root,
    {
      ...env,
      WORKSPACE: below,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: root,
      GITHUB_STEP_SUMMARY: summary,
    },
  );
  return { ...ran, summary: readFileSync(summary, 'utf8') };
}

function tryGithub(below) {
  const place = below === '.' ? 'root' : 'folder';
  const sound = repository(`github-${place}`, below, false);
  const fine = github(sound, below);
  assert.equal(fine.code, 0, fine.out);
  assert.deepEqual(fileIn(path.join(sound, 'carelog-report')), ['.docx', '.pdf']);
  assert.match(fine.summary, /\| 家访·次数 \| 1次 \|/);
  const broken = repository(`github-${place}-broken`, below, true);
  const failed = github(broken, below);
  const prefix = below === '.' ? '' : `${below}/`;
  assert.equal(failed.code, 1, failed.out);
  assert.match(failed.out, new RegExp(`^::error file=${prefix}log/zz\\.yaml,line=2,`, 'm'));
  assert.match(failed.summary, new RegExp(`\`${prefix}log/zz\\.yaml:2\``));
  assert.deepEqual(fileIn(path.join(broken, 'carelog-report')), []);
  console.log(`GitHub, workspace in ${place}: sound and broken as they should be`);
}

const blocks = [...readFileSync('docs/ci.md', 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text]) =>
  parse(text),
);

function tryGitlab() {
  const { carelog } = blocks.find((block) => block.carelog);
  const ranIn = (root) =>
    runAll(carelog.script, root, { ...carelog.variables, CI_PROJECT_DIR: root, GITHUB_ACTIONS: '' });
  const sound = repository('gitlab', '.', false);
  const fine = ranIn(sound);
  assert.equal(fine.code, 0, fine.out);
  assert.deepEqual(fileIn(path.join(sound, 'carelog-report')), ['.docx', '.pdf']);
  const broken = repository('gitlab-broken', '.', true);
  assert.equal(ranIn(broken).code, 1);
  const [first] = JSON.parse(readFileSync(path.join(broken, 'codequality.json'), 'utf8')).filter(
    ({ severity }) => severity === 'major',
  );
  assert.deepEqual(first.location, { path: 'log/zz.yaml', lines: { begin: 2 } });
  assert.match(readFileSync(path.join(broken, 'junit.xml'), 'utf8'), /failures="1"/);
  console.log('GitLab: sound and broken as they should be');
}

function tryGitee() {
  const { stages } = blocks.find((block) => block.stages);
  const { commands } = stages[0].steps[0];
  for (const isBroken of [false, true]) {
    const root = repository(`gitee-${isBroken}`, '.', isBroken);
    const { code, out } = runAll(commands, root, { GITHUB_ACTIONS: '' });
    assert.equal(code, isBroken ? 1 : 0, out);
    assert.equal(out.includes('log/zz.yaml:2'), isBroken);
  }
  console.log('Gitee: sound and broken as they should be');
}

try {
  mkdirSync(work, { recursive: true });
  tryGithub('.');
  tryGithub('my-school');
  tryGitlab();
  tryGitee();
} finally {
  rmSync(work, { recursive: true, force: true });
}
