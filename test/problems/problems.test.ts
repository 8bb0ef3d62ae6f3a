// The gallery: for every problem code a folder with a tiny workspace and what carelog prints about it, in both languages.
// UPDATE_GOLDEN=1 writes the expected texts anew; look at every one that changed.
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildReports } from '../../src/flow/build.ts';
import { readFace } from '../../src/disk/resources.ts';
import { draftReport } from '../../src/flow/draft.ts';
import { readForms } from '../../src/flow/forms.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { locate } from '../../src/ledger/locate.ts';
import { type LoadedWorkspace, loadWorkspace } from '../../src/flow/load.ts';
import { severities } from '../../src/problem/codes.ts';
import { formatPretty } from '../../src/problem/pretty.ts';
import { sortProblems } from '../../src/problem/problem.ts';
import { prepareFaces } from '../../src/write/faces/faces.ts';

/** case.yaml: how far the flow is run (check, report, print, build), which of several workspaces, how names are asked for, and a file to be made too large. */
const caseSchema = z.strictObject({
  run: z.enum(['check', 'report', 'print', 'build']).default('check'),
  today: z.string().default('2025-03-01'),
  folders: z.array(z.string()).default([]),
  level: z.enum(['masked', 'full']).optional(),
  fill: z.string().optional(),
});
type Case = z.infer<typeof caseSchema>;

const gallery = import.meta.dirname;
const names = (await readdir(gallery, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const codes = Object.keys(severities);
const temporary = await mkdtemp(path.join(tmpdir(), 'carelog-problems-'));
const mayWrite = process.env.UPDATE_GOLDEN === '1' && !process.env.CI;

afterAll(() => rm(temporary, { recursive: true, force: true }));

test('every code has a case', () => {
  expect(codes.filter((code) => !names.some((name) => codeOf(name) === code))).toEqual([]);
});

test('every case is of a code', () => {
  expect(names.filter((name) => !codes.includes(codeOf(name)))).toEqual([]);
});

describe.each(names)('%s', (name) => {
  test('is reported as expected', async () => {
    const printed = await print(name);
    for (const language of languages) {
      const golden = path.join(gallery, name, `expected.${language}.txt`);
      if (mayWrite) await writeFile(golden, printed[language]);
      const expected = await readFile(golden, 'utf8').catch(() => 'no expected text; UPDATE_GOLDEN=1 writes it');
      expect(printed[language]).toBe(expected);
      expect(expected.split(/\s+/)).toContain(codeOf(name));
    }
  });
});

function codeOf(name: string): string {
  return name.split('--')[0] ?? '';
}

async function print(name: string): Promise<Record<Language, string>> {
  const folder = path.join(gallery, name);
  const how = await readFile(path.join(folder, 'case.yaml'), 'utf8').catch(() => '{}');
  const workspaces = await run(path.join(folder, 'data'), caseSchema.parse(parse(how)));
  const printed = (language: Language) =>
    workspaces
      .map(({ problems, texts, mask, written }) =>
        formatPretty(problems, texts, language, mask, { folder: 'data/', written }),
      )
      .join('')
      .replaceAll(path.join(folder, 'data'), 'data');
  return { zh: printed('zh'), en: printed('en') };
}

type Outcome = Pick<LoadedWorkspace, 'problems' | 'texts' | 'mask' | 'written'>;

async function run(root: string, { run, today, folders, level, fill }: Case): Promise<readonly Outcome[]> {
  if (run === 'build') {
    const roots = folders.map((folder) => path.join(root, folder));
    return (await buildReports(roots, { today, formats: ['docx'], out: temporary }, null)).workspaces;
  }
  const loaded = await loadWorkspace(fill === undefined ? root : await filled(root, fill), { today, level });
  if (run === 'check' || !loaded.workspace || !loaded.ledger) return [loaded];
  const forms = await readForms(loaded.workspace);
  const drafted = await draftReport(root, loaded.ledger, forms, {});
  const problems = [...loaded.problems, ...drafted.problems];
  if (run === 'print' && drafted.value) {
    const { report, theme } = drafted.value;
    problems.push(...(await prepareFaces(report, theme, readFace, 'local')).problems);
  }
  return [{ ...loaded, problems: sortProblems(locate(problems, loaded.workspace)) }];
}

/** A copy of the workspace in which one file is a little over a megabyte: too much to keep in the gallery. */
async function filled(root: string, file: string): Promise<string> {
  const copy = path.join(temporary, 'filled');
  await cp(root, copy, { recursive: true });
  await appendFile(path.join(copy, file), '# 每天一行\n'.repeat(80_000));
  return copy;
}
