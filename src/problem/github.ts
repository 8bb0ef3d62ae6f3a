// Problems as annotations of GitHub Actions: workflow commands, one line for each problem.
import type { Language } from '../language/language.ts';
import type { Severity } from './codes.ts';
import { formatCount } from './pretty.ts';
import { type FileForm, folderOf, type Problem, pathOf, severityOf } from './problem.ts';
import { sentenceOf } from './sentence.ts';
import type { TextMask } from './text-mask.ts';
import { visible } from './visible.ts';

/** GitHub shows this many annotations of a step and drops the others without a word. */
const shown = 10;

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * How many problems of each list are printed as annotations: ten in all, errors before warnings before notes.
 */
export function annotationsOf(lists: readonly (readonly Problem[])[]): readonly number[] {
  const first = byWeight(
    lists.flatMap((list, at) => list.map((problem) => ({ at, problem }))),
    ({ problem }) => problem,
  );
  const chosen = first.slice(0, shown);
  return lists.map((_, at) => chosen.filter((one) => one.at === at).length);
}

/**
 * Problems as `::error file=…,line=…,col=…,endColumn=…,title=code::message`, the heaviest first; those beyond
 * `annotations` as plain lines of a folded group. `folder` is the path from the repository to the workspace; without
 * it no annotation finds its line.
 */
export function formatGithub(
  problems: readonly Problem[],
  _texts: ReadonlyMap<string, string>,
  language: Language,
  mask: TextMask,
  { annotations = shown, ...form }: FileForm & { readonly annotations?: number } = {},
): string {
  const sorted = byWeight(problems, (problem) => problem);
  const lines = sorted.slice(0, annotations).map((problem) => annotationOf(problem, language, mask, form));
  const others = sorted.slice(annotations).map((problem) => lineOf(problem, language, mask, form));
  const all =
    others.length > 0
      ? [...lines, `::group::${formatCount(sorted.slice(annotations), language)}`, ...others, '::endgroup::']
      : lines;
  return all.map((line) => `${line}\n`).join('');
}

const weights: readonly Severity[] = ['error', 'warning', 'note'];

function byWeight<T>(list: readonly T[], problemOf: (one: T) => Problem): readonly T[] {
  const weightOf = (one: T) => weights.indexOf(severityOf(problemOf(one)));
  return list.toSorted((a, b) => weightOf(a) - weightOf(b));
}

function lineOf(problem: Problem, language: Language, mask: TextMask, form: FileForm): string {
  const { place } = problem;
  const { wrong, remedy } = sentenceOf(problem, language, mask);
  const whole = mask(folderOf(problem, form));
  const at = place ? `${mask(pathOf(form, place.file))}:${place.line}:${place.column}  ` : whole && `${whole}  `;
  // No path may begin a line: the runner would take ::error.yaml for a command.
  return visible(`- ${at}${problem.code}  ${wrong} ${remedy}`.trimEnd());
}

function annotationOf(problem: Problem, language: Language, mask: TextMask, form: FileForm): string {
  const { place, also = [] } = problem;
  const { wrong, remedy } = sentenceOf(problem, language, mask);
  const others = also.map((other) => `${mask(pathOf(form, other.file))}:${other.line}:${other.column}`);
  const properties = [
    ...(place
      ? [
          `file=${escapeProperty(mask(pathOf(form, place.file)))}`,
          `line=${place.line}`,
          `col=${place.column}`,
          `endColumn=${place.column + Math.max(1, place.length)}`,
        ]
      : []),
    `title=${escapeProperty(problem.code)}`,
  ];
  const whole = mask(folderOf(problem, form));
  const text = [whole && `${whole} ${wrong}`, ...(whole === '' ? [wrong] : []), remedy, ...others]
    .filter((part) => part !== '')
    .join('\n');
  return `::${commands[severityOf(problem)]} ${properties.join(',')}::${escapeData(text)}`;
}

// Escapes as the runner does: github.com/actions/toolkit, packages/core/src/command.ts.
function escapeData(text: string): string {
  return text.split('\n').map(visible).join('\n').replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
