// Template + Rollup to Checked<Report>: reads the templates, checks all names, evaluates, reads the Markdown, builds
// the tree.
import { split } from '../language/named-files.ts';
import { nearest } from '../language/nearest.ts';
import { type Checked, hasErrors, type Problem, sortProblems } from '../problem/problem.ts';
import type { Report } from '../report/tree.ts';
import type { Rollup } from '../rollup/rollup.ts';
import type { Source } from '../source/tree/decode.ts';
import { namesIn } from './check/names-in.ts';
import { absentOutlook } from './check/outlook-absent.ts';
import { preflight } from './check/preflight.ts';
import { uncountablePromises } from './check/uncountable-promises.ts';
import { unknownKinds, untoldKinds, untoldPromises } from './check/untold-kinds.ts';
import { readNarration } from './narrative.ts';
import { compileTemplate } from './read/compile.ts';
import { partialsIn } from './read/partials.ts';
import { evaluate } from './run/evaluate.ts';
import { toBlocks } from './set/to-report.ts';
import { withKnownNarrative } from './view/narrative-parts.ts';
import { viewOf } from './view/view.ts';

/**
 * Templates by name: `school-semester`, and for partials `partials/visits`. Those of a workspace replace ours of the
 * same name.
 */
export type TemplateSet = ReadonlyMap<string, Source>;

/**
 * A rendered report. `untold` are the narrative files it does not use. `untoldKinds` has a note for each kind of entry
 * and for promises that it does not mention, and for problems or plans that nobody has written. Notes about promises
 * that cannot be counted are among the problems.
 */
export interface Rendered extends Checked<Report> {
  readonly untold?: Rollup['narrative'];
  readonly untoldKinds?: readonly Problem[];
}

/**
 * Renders a rollup with a template. Reports unknown-template, and every problem of templates and Markdown at its place.
 */
export function renderReport(templates: TemplateSet, name: string, counted: Rollup): Rendered {
  const rollup = withKnownNarrative(counted);
  const source = templates.get(name);
  if (source === undefined) {
    const known = [...templates.keys()].filter((key) => !key.startsWith('partials/'));
    // templates/small.md.hbs is the file, small the template.
    const stem = split(name.replace(/^templates\//, '')).stem;
    const values = { name, nearest: nearest(stem, known), allowed: known.join('、') };
    return { problems: [{ code: 'unknown-template', place: null, values }] };
  }
  const problems: Problem[] = [];
  const compiled = compileTemplate(source);
  const partials = partialsIn(templates);
  problems.push(...compiled.problems);
  if (compiled.value === undefined) return { problems };
  problems.push(...uncountablePromises(rollup));
  const spoken = namesIn(compiled.value.pieces, partials);
  problems.push(...unknownKinds(spoken, rollup));
  const { view, shape } = viewOf(rollup, new Set(spoken.kinds.keys()));
  const narration = readNarration(rollup.narrative, view, shape);
  problems.push(...preflight(compiled.value, shape, partials), ...narration.problems);
  if (hasErrors(problems)) return { problems: sortProblems(problems) };
  const evaluated = evaluate(compiled.value, view, partials);
  problems.push(...evaluated.problems);
  const children = toBlocks(evaluated.output, rollup, narration, problems);
  const names = new Set([...spoken.names, ...namesIn(narration.pieces, partials).names]);
  return {
    value: { ...headOf(rollup), children },
    untold: narration.unused(),
    untoldKinds: [
      ...untoldKinds(name, { ...spoken, names }, rollup),
      ...untoldPromises(name, { ...spoken, names }, rollup),
      ...absentOutlook(compiled.value.pieces, rollup),
    ],
    problems: sortProblems(unique(problems)),
  };
}

/** The parts before the body, from program.yaml, with the marking of a report for internal use. */
function headOf({ programme, isInternal }: Rollup): Omit<Report, 'children'> {
  const { report, organisation } = programme;
  return {
    title: report.title,
    ...(report.addressee === undefined ? {} : { addressee: report.addressee.replace(/[\s：:]+$/u, '') }),
    ...(report.byline === undefined ? {} : { byline: report.byline }),
    language: 'zh-CN',
    date: report.date,
    organisation: organisation.name,
    // With names a report is never without it, however its ledger came about.
    ...(isInternal || programme.privacy?.names === 'full' ? { marking: '内部资料 注意保密' } : {}),
  };
}

/** Keeps one of the equal problems that a loop or a partial used twice reports for the same place. */
function unique(problems: readonly Problem[]): Problem[] {
  // One entry may need several blanks filled in, so these also differ by their values.
  const keyOf = ({ code, place, values }: Problem) => JSON.stringify([code, place, code === 'blank-left' && values]);
  const seen = new Map(problems.map((problem) => [keyOf(problem), problem]));
  return [...seen.values()];
}
