// The gallery: for every problem code a folder with a tiny workspace and what carelog prints about it, in both languages,
// here and in docs/problems.md. UPDATE_GOLDEN=1 writes the expected texts anew; look at every one that changed.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/language/language.ts';
import { severities } from '../../src/problem/codes.ts';
import { formatPretty } from '../../src/problem/pretty.ts';
import { expectGolden } from '../examples/golden.ts';
import { problemsPage } from './explained.ts';
import { caseNames, gallery, type Outcome, readCase, runCase } from './gallery.ts';

const names = await caseNames();
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

test.each([
  ['en', 'docs/problems.md'],
  ['zh', 'docs/problems.zh-CN.md'],
] as const)('%s: %s has every code', async (language, file) => {
  await expectGolden(await problemsPage(language, outcomesOf, temporary), file);
});

const outcomes = new Map<string, Promise<readonly Outcome[]>>();

/** What is printed of a case, which is run once. */
function outcomesOf(name: string): Promise<readonly Outcome[]> {
  const known = outcomes.get(name) ?? readCase(name).then((how) => runCase(rootOf(name), how, temporary));
  outcomes.set(name, known);
  return known;
}

const rootOf = (name: string) => path.join(gallery, name, 'data');

function codeOf(name: string): string {
  return name.split('--')[0] ?? '';
}

async function print(name: string): Promise<Record<Language, string>> {
  const workspaces = await outcomesOf(name);
  const printed = (language: Language) =>
    workspaces
      .map(({ problems, texts, mask, written }) =>
        formatPretty(problems, texts, language, mask, { folder: 'data/', written }),
      )
      .join('')
      .replaceAll(rootOf(name), 'data')
      .replaceAll(temporary, 'out');
  return { zh: printed('zh'), en: printed('en') };
}
