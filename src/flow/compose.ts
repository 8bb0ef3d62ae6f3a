// Ledger → mask → roll up → template → report: the report in words, before anything of it is written.

import { readFacePart } from '../disk/resources.ts';
import { turnsOrder } from '../language/hidden-characters.ts';
import { nearest } from '../language/nearest.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { locate } from '../ledger/locate.ts';
import { keepNames, maskLedger } from '../ledger/mask/mask-ledger.ts';
import { type Checked, hasErrors, ownFolder, type Problem, sortProblems, typedFile } from '../problem/problem.ts';
import { type Lock, leaksInReport } from '../report/leaks.ts';
import { reportText } from '../report/text.ts';
import type { Report } from '../report/tree.ts';
import { rollUp } from '../rollup/rollup.ts';
import { asTyped } from '../source/raw/as-typed.ts';
import { renderReport } from '../template/render.ts';
import { attachmentsOff } from '../template/set/annex.ts';
import { unusedNarrative } from '../template/view/narrative-parts.ts';
import { allowsNames, type Level } from '../workspace/program.ts';
import { withOwnFaces } from '../write/faces/own-faces.ts';
import { charactersWithoutFace } from '../write/faces/undrawn.ts';
import { fileNameOf } from '../write/file-name.ts';
import { foldLists } from '../write/layout/lists.ts';
import { checkTheme, type Theme } from '../write/theme/theme.ts';
import { type Forms, type FormsWanted, readForms } from './forms.ts';
import type { LoadedWorkspace } from './load.ts';
import { secondLock } from './second-lock.ts';

/** The theme where program.yaml names none. */
export const usualTheme = 'official';

/** What replaces the template and theme of program.yaml. `level` says for whom; with 'full' names are printed if that allows them. */
export interface FormOptions {
  readonly template?: string | undefined;
  readonly theme?: string | undefined;
  readonly level?: Level | undefined;
}

/**
 * A report in words, the theme it is to be written in, and the lock for its files. `name` is its file name without
 * ending; it names nobody, since file names are seen where no report is opened.
 */
export interface Composed {
  readonly name: string;
  readonly report: Report;
  readonly theme: Theme;
  readonly lock: Lock;
}

/**
 * The report of a ledger. Names are masked unless the programme allows them and they are asked for; a name or number
 * that is still in the report is refused as name-left-in. Beyond what rendering reports: unknown-theme, what checkTheme
 * and withOwnFaces report, unused-narrative, file-twice, unused-template, and what is wrong with the forms.
 */
export function composeReport(ledger: Ledger, forms: Forms, options: FormOptions): Checked<Composed> {
  const { report: wanted, privacy } = ledger.programme;
  const { level = 'masked' } = options;
  const isNamed = level === 'full' && allowsNames(privacy);
  const theme = findTheme(forms, options.theme ?? wanted.theme ?? usualTheme);
  // A template that could not be read is reported as that, not as missing.
  if (hasErrors(forms.problems)) return { problems: [...forms.problems, ...theme.problems] };
  const masked = maskLedger(ledger, level === 'full' ? 'masked' : level);
  const rollup = rollUp(isNamed ? keepNames(ledger, privacy) : masked);
  const rendered = renderReport(forms.templates, options.template ?? wanted.template, rollup);
  const problems = [...forms.problems, ...rendered.problems, ...theme.problems];
  problems.push(...unusedTemplates(forms, options.template ?? wanted.template));
  if (!rendered.value) return { problems };

  const report = theme.value ? foldLists(rendered.value, theme.value) : rendered.value;
  // Narrative and attachments belong to one template: that another one differs is no news. Entries are there for all.
  problems.push(...(rendered.untoldKinds ?? []));
  if (options.template === undefined) {
    problems.push(
      ...unusedNarrative(rendered.untold ?? [], rollup),
      ...attachmentsOff(report, rollup, wanted.template),
    );
  }
  const lock = secondLock(ledger, forms, isNamed ? 'full' : 'masked');
  problems.push(...leaksInReport(report, lock), ...turnedIn(report));
  const name = fileNameOf(masked.programme.report.title, level === 'full' && !isNamed ? 'masked' : level);
  return theme.value ? { value: { name, report, theme: theme.value, lock }, problems } : { problems };
}

/**
 * The file name without ending of a report that was not made; undefined where program.yaml does not tell it. What else is
 * wrong in that file does not hide its title.
 */
export function reportNameOf(loaded: LoadedWorkspace, { level }: FormOptions): string | undefined {
  const title = loaded.workspace?.programme.report.title ?? loaded.title;
  return title === undefined ? undefined : fileNameOf(loaded.mask(title), level);
}

/**
 * A workspace with the problems of its report added: blanks, and everything wrong in templates, theme and narrative.
 */
export async function reviewWorkspace(
  loaded: LoadedWorkspace,
  options: Pick<FormOptions, 'level'> & Pick<FormsWanted, 'fonts'> = {},
): Promise<LoadedWorkspace> {
  if (!loaded.workspace || !loaded.ledger) return loaded;
  const forms = await readForms(loaded.workspace, { root: loaded.root, fonts: options.fonts });
  const { value, problems } = composeReport(loaded.ledger, forms, options);
  return withForms(loaded, forms, [...problems, ...(value ? await undrawnIn(value) : [])]);
}

/** glyph-missing where no face of its theme has a character of a report: no PDF can be printed of it. */
export function undrawnIn({ report, theme }: Composed): Promise<readonly Problem[]> {
  return charactersWithoutFace(report, theme, readFacePart);
}

/** A workspace with more problems, and the texts of the forms they may stand in. */
export function withForms(loaded: LoadedWorkspace, forms: Forms, found: readonly Problem[]): LoadedWorkspace {
  const own = [...forms.templates.values(), ...forms.themes.values()].map(({ file, text }) => [file, text] as const);
  return { ...withProblems(loaded, found), texts: new Map([...own, ...loaded.texts]) };
}

/** A workspace with more problems, each with its place in the files if there is one. */
export function withProblems(loaded: LoadedWorkspace, found: readonly Problem[]): LoadedWorkspace {
  const placed = asTyped(loaded.workspace ? locate(found, loaded.workspace) : found, loaded.typed);
  return { ...loaded, problems: sortProblems([...loaded.problems, ...placed]) };
}

/**
 * A note for each partial of the workspace that no template calls, and for each template that is not the wanted one but
 * has almost the name of a shipped one: both were meant to replace something.
 */
function unusedTemplates({ templates }: Forms, wanted: string): Problem[] {
  const texts = [...templates.values()].map(({ text }) => text);
  const called = texts.flatMap((text) =>
    [...text.matchAll(/\{\{~?#?>\s*["']?([^\s"'}~]+)/g)].map(([, name = '']) => name),
  );
  const shipped = [...templates].filter(([, { file }]) => file.startsWith(ownFolder)).map(([name]) => name);
  return [...templates].flatMap(([name, { file }]): Problem[] => {
    if (file.startsWith(ownFolder) || file.startsWith(typedFile) || name === wanted) return [];
    const partial = /^partials\/(.+)$/.exec(name)?.[1];
    if (partial !== undefined && called.includes(partial)) return [];
    const near = partial === undefined ? nearest(name, shipped) : nearest(partial, called);
    if (partial === undefined && near === '') return [];
    const place = { file, line: 1, column: 1, length: 0 };
    return [{ code: 'unused-template', place, values: { nearest: near === '' ? '' : `${near}.md.hbs` } }];
  });
}

/** Marks of direction that were written as escapes ("\\u202e", &#x202e;): what was typed as it is was told before. */
function turnedIn(report: Report): Problem[] {
  const marks = [...reportText(report)].filter(turnsOrder);
  const [first] = marks;
  if (first === undefined) return [];
  const character = `U+${first.charCodeAt(0).toString(16).toUpperCase()}`;
  return [{ code: 'direction-character', place: null, values: { character, count: marks.length } }];
}

/** A theme by name, with the faces that somebody brought for it. */
function findTheme({ themes, faces, ownFaces }: Forms, name: string): Checked<Theme> {
  const source = themes.get(name);
  if (source) {
    const { value, problems } = checkTheme(source, faces);
    if (!value) return { problems };
    const dressed = withOwnFaces(value, ownFaces);
    return { value: dressed.theme, problems: [...problems, ...ownFaces.problems, ...dressed.problems] };
  }
  const known = [...themes.keys()];
  const values = { name, nearest: nearest(name, known), allowed: known.join('、') };
  return { problems: [{ code: 'unknown-theme', place: null, values }] };
}
