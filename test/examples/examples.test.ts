// Every example: its figures and report equal the golden files, and its DOCX has the words of the report.
import { readdirSync, readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Draft, draftReport } from '../../src/flow/draft.ts';
import { readForms } from '../../src/flow/forms.ts';
import { loadWorkspace } from '../../src/flow/load.ts';
import { maskLedger } from '../../src/ledger/mask/mask-ledger.ts';
import { outline } from '../../src/report/outline.ts';
import { reportText } from '../../src/report/text.ts';
import type { Figure } from '../../src/rollup/figure.ts';
import { rollUp } from '../../src/rollup/rollup.ts';
import { figures } from '../../src/rollup/trace.ts';
import { writeDocx } from '../../src/write/docx/document.ts';
import { attachmentMarks } from '../../src/write/layout/attached.ts';
import { proofread } from '../proofread/rules.ts';
import { expectGolden } from './golden.ts';

const roots = ['data', ...readdirSync('examples').map((name) => `examples/${name}`)];

interface Built {
  readonly draft: Draft;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly templates: string;
}

async function build(root: string): Promise<Built> {
  const { problems, workspace, ledger } = await loadWorkspace(root, { today: '2026-01-01' });
  expect(problems).toEqual([]);
  if (!workspace || !ledger) throw new Error(`${root} has no ledger`);
  const forms = await readForms(workspace);
  const drafted = await draftReport(root, ledger, forms, {});
  expect(drafted.problems).toEqual([]);
  if (!drafted.value) throw new Error(`${root} has no report`);
  const templates = [...forms.templates.values()].map(({ text }) => text).join('\n');
  return { draft: drafted.value, figures: figures(rollUp(maskLedger(ledger))), templates };
}

const builds = new Map<string, Promise<Built>>();

/** An example, built once: no test changes it. */
function builtOnce(root: string): Promise<Built> {
  const known = builds.get(root) ?? build(root);
  builds.set(root, known);
  return known;
}

describe.each(roots)('%s', (root) => {
  const golden = `test/examples/golden/${root.split('/').at(-1)}`;
  let built: Built;
  beforeAll(async () => {
    built = await builtOnce(root);
  });

  test('figures', async () => {
    const lines = [...built.figures.values()].map(({ name, value, unit }) => `${name} ${value} ${unit}\n`);
    await expectGolden(lines.join(''), `${golden}/figures.txt`);
  });

  test('report', async () => {
    await expectGolden(outline(built.draft.report), `${golden}/report.txt`);
  });

  test('a proofreader marks nothing', () => {
    expect(proofread(built.draft.report)).toEqual([]);
  });

  test('the DOCX says what the tree says', async () => {
    const { report, theme, photos } = built.draft;
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await writeDocx(report, theme, photos)) });
    const marks = [...new Set(attachmentMarks(report.children).values())];
    const body = marks.reduce((text, mark) => text.replace(`\n${mark}\n`, '\n'), value);
    expect(body.replace(/\s/g, '')).toBe(reportText(report).replace(/\s/g, ''));
  });
});

const factFile = /^([\w-]+)\.txt$/;
const folder = 'test/examples/facts';
const withFacts = readdirSync(folder).flatMap((file) => factFile.exec(file)?.[1] ?? []);

/** The facts of an example, one a line: words that the report must have ← a file of the workspace: the text in it. */
function factsOf(name: string): readonly (readonly [fact: string, file: string, written: string])[] {
  const lines = readFileSync(`${folder}/${name}.txt`, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [fact = '', source = ''] = line.split(' ← ');
      const end = source.indexOf(': ');
      return [fact, source.slice(0, end), source.slice(end + 2)] as const;
    });
}

describe.each(withFacts)('facts of %s', (name) => {
  const root = `examples/${name}`;
  let built: Built;
  beforeAll(async () => {
    built = await builtOnce(root);
  });

  test.each(factsOf(name))('%s ← %s: %s', (fact, file, written) => {
    expect(reportText(built.draft.report)).toContain(fact);
    expect(readFileSync(`${root}/${file}`, 'utf8')).toContain(written);
    // A number or date must not come from a template.
    if (/\d/.test(fact)) expect(built.templates).not.toContain(fact);
  });
});

test('no digit stands in a template for what should be counted', async () => {
  const { templates } = await builtOnce('data');
  const prose = templates.replace(/\{\{[^}]*\}\}|^::.*$|^1\. /gm, '');
  expect(prose.match(/\d+/g) ?? []).toEqual([]);
});
