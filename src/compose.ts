// Ledger → mask → roll up → template → report: the report in words, before anything of it is written.
import { type Forms, readForms } from './forms.ts';
import { nearest } from './language/nearest.ts';
import { secretsOfPeople } from './ledger/cover.ts';
import type { Ledger } from './ledger/ledger.ts';
import { maskLedger } from './ledger/mask.ts';
import type { LoadedWorkspace } from './load.ts';
import { type Checked, type Problem, sortProblems } from './problem/problem.ts';
import { findLeaks } from './report/leaks.ts';
import type { Report } from './report/tree.ts';
import { rollUp } from './rollup/rollup.ts';
import type { Source } from './source/decode.ts';
import { unusedNarrative } from './template/narrative-names.ts';
import { renderReport } from './template/render.ts';

/** What stands in for the template and theme of program.yaml. */
export interface FormOptions {
  readonly template?: string | undefined;
  readonly theme?: string | undefined;
}

/** A report in words and the theme it is to be written in. */
export interface Composed {
  readonly report: Report;
  readonly theme: Source;
}

/** The report of a ledger. Names are masked unless the programme asks for them; what still holds one is refused as name-left-in. Beyond what rendering reports: unknown-theme, unused-narrative. */
export function composeReport(ledger: Ledger, forms: Forms, options: FormOptions): Checked<Composed> {
  const { report: wanted, privacy } = ledger.programme;
  const named = privacy?.names === 'full';
  const rendered = renderReport(
    forms.templates,
    options.template ?? wanted.template,
    rollUp(named ? ledger : maskLedger(ledger)),
  );
  const theme = findTheme(forms.themes, options.theme ?? wanted.theme ?? 'official');
  const problems = [...rendered.problems, ...theme.problems];
  if (!rendered.value || !theme.value) return { problems };

  const report = rendered.value;
  // Another template than the programme's own is an attempt: what it leaves out is no slip.
  if (options.template === undefined) problems.push(...(rendered.untold ?? []).map(unusedNarrative));
  if (!named) {
    const { names, numbers, kept } = secretsOfPeople(ledger.people);
    problems.push(...findLeaks(report, [...names, ...numbers], kept));
  }
  return { value: { report, theme: theme.value }, problems };
}

/** A workspace with what would stand against its report, too: blanks, and everything wrong in templates and narrative. */
export async function reviewWorkspace(loaded: LoadedWorkspace): Promise<LoadedWorkspace> {
  if (!loaded.workspace || !loaded.ledger) return loaded;
  const forms = await readForms(loaded.workspace);
  return withForms(loaded, forms, composeReport(loaded.ledger, forms, {}).problems);
}

/** A workspace with more problems, and the texts of the forms they may stand in. */
export function withForms(loaded: LoadedWorkspace, forms: Forms, found: readonly Problem[]): LoadedWorkspace {
  const templates = [...forms.templates.values()].map(({ file, text }) => [file, text] as const);
  return {
    ...loaded,
    problems: sortProblems([...loaded.problems, ...found]),
    texts: new Map([...loaded.texts, ...templates]),
  };
}

function findTheme(themes: Forms['themes'], name: string): Checked<Source> {
  const source = themes.get(name);
  if (source) return { value: source, problems: [] };
  const known = [...themes.keys()];
  const values = { name, nearest: nearest(name, known), allowed: known.join('、') };
  return { problems: [{ code: 'unknown-theme', place: null, values }] };
}
