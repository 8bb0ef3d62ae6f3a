// Workflow files, ours and the one `carelog init` writes, held against the schema that GitHub itself reads them by.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { freshWorkspace } from '../src/flow/new-workspace.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'carelog-workflows-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The package imports its schema as JSON without an attribute: Node refuses that, a bundler reads it.
const file = path.join(folder, 'parser.mjs');
await build({ input: '@actions/workflow-parser', platform: 'node', output: { file }, logLevel: 'silent' });
const parser: typeof import('@actions/workflow-parser') = await import(pathToFileURL(file).href);

/** What GitHub would refuse in a workflow. */
async function refusals(name: string, content: string): Promise<string[]> {
  const { context, value } = parser.parseWorkflow({ name, content }, new parser.NoOperationTraceWriter());
  if (value) await parser.convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

const ours = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`);
const ci = readFileSync('.github/workflows/ci.yml', 'utf8');

describe('workflows', () => {
  test.each(ours)('GitHub takes %s', async (file) => {
    expect(await refusals(file, readFileSync(file, 'utf8'))).toEqual([]);
  });

  test('GitHub takes what init writes, which installs this version from a file', async () => {
    const beginning = { organisation: '某小学', nature: 'school', from: '2024-09-01', to: '2025-01-17' } as const;
    const files = await freshWorkspace(beginning, '2025-01-17', 'zh');
    const text = files.get('.github/workflows/carelog.yml') ?? '';
    expect(await refusals('carelog.yml', text)).toEqual([]);
    expect(text).toMatch(/^ {2}PACKAGE: \.\/carelog-\d+\.\d+\.\d+\.tgz$/m);
    expect(text).not.toContain('OWNER');
  });

  test('GitHub takes the recipe of the docs, and all recipes are the same in both languages', async () => {
    const [recipes = [], inChinese] = ['docs/ci.md', 'docs/ci.zh-CN.md'].map((file) =>
      [...readFileSync(file, 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, recipe = '']) => recipe),
    );
    expect(recipes.map((recipe) => /^\w+/.exec(recipe)?.[0])).toEqual(['jobs', 'carelog', 'version', 'jobs']);
    expect(inChinese).toEqual(recipes);
    for (const recipe of recipes.filter((one) => one.startsWith('jobs')))
      expect(await refusals('docs.yml', `on: push\n${recipe}`)).toEqual([]);
  });

  test('the action pins what it uses, and its steps name a shell', () => {
    const { runs } = parse(readFileSync('action.yml', 'utf8')) as {
      runs: { using: string; steps: { uses?: string; run?: string; shell?: string }[] };
    };
    expect(runs.using).toBe('composite');
    for (const { uses, run, shell } of runs.steps) {
      if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
      if (run !== undefined) expect(shell).toBe('bash');
    }
  });

  // Without these the test above could pass by looking at nothing.
  test.each([
    ['runs-on:', 'run-on:'],
    ['contents: read', 'contents: rea'],
    ['uses: actions/checkout', 'use: actions/checkout'],
    ['matrix.node }}', 'matrx.node }}'],
    ['always()', 'alway()'],
  ])('GitHub refuses ci.yml with %s as %s', async (right, wrong) => {
    expect(ci).toContain(right);
    expect(await refusals('ci.yml', ci.replace(right, wrong))).not.toEqual([]);
  });

  test('CI runs on the oldest Node that package.json allows', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
    const { jobs } = parse(ci) as { jobs: { run: { strategy: { matrix: { node: unknown[] } } } } };
    expect(jobs.run.strategy.matrix.node).toContain(`${engines.node.replace('>=', '')}.0`);
  });
});
