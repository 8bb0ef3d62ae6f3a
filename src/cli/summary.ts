// The summary of a check as Markdown, for the page of a CI job: problems counted and the first of them, key figures,
// promises.
import type { LoadedWorkspace } from '../flow/load.ts';
import { say } from '../language/commands.ts';
import type { Language } from '../language/language.ts';
import { maskLedger } from '../ledger/mask/mask-ledger.ts';
import { formatCount } from '../problem/pretty.ts';
import { type Problem, pathOf, severityOf } from '../problem/problem.ts';
import { sentenceOf } from '../problem/sentence.ts';
import { visible } from '../problem/visible.ts';
import { rollUp } from '../rollup/rollup.ts';
import { calledFigures, calledInFull } from '../template/view/figure-words.ts';
import { missedLines } from './missed.ts';
import { amountOf } from './table.ts';

const most = 10;

/** The summary of a workspace; `folder` is its path as messages give it. All names are masked. */
export function summaryOf(loaded: LoadedWorkspace, folder: string, language: Language): string {
  const { problems, ledger, workspace } = loaded;
  const entries = workspace?.entries.length ?? 0;
  const counted = problems.length === 0 ? say(language, 'allRight', { entries }) : formatCount(problems, language);
  return [
    `### carelog ${code(folder === '' ? '.' : folder)}`,
    counted,
    ...problemsOf(loaded, folder, language),
    ...(ledger ? figuresOf(loaded, language) : []),
    '',
  ].join('\n\n');
}

function problemsOf({ problems, mask, written }: LoadedWorkspace, folder: string, language: Language): string[] {
  const weight = (problem: Problem) => ['error', 'warning', 'note'].indexOf(severityOf(problem));
  const first = problems.toSorted((a, b) => weight(a) - weight(b)).slice(0, most);
  if (first.length === 0) return [];
  const lines = first.map((problem) => {
    const { place } = problem;
    const at = place ? `${code(`${mask(pathOf({ folder, written }, place.file))}:${place.line}`)} ` : '';
    return `- ${at}${escaped(sentenceOf(problem, language, mask).wrong)} (${problem.code})`;
  });
  return [lines.join('\n')];
}

function figuresOf(loaded: LoadedWorkspace, language: Language): string[] {
  const { mask } = loaded;
  if (!loaded.ledger) return [];
  const ledger = maskLedger(loaded.ledger);
  const rollup = rollUp(ledger);
  const rows = calledFigures(rollup)
    .filter(({ figure: { name, value } }) => value !== 0 && /^\w+\.count$/.test(name))
    .map((called) => `| ${escaped(mask(calledInFull(called)))} | ${escaped(mask(amountOf(called.figure).join('')))} |`);
  const promises = missedLines({ loaded, ledger, rollup }, language).map((line) => `- ${escaped(line)}`);
  const head = `| ${say(language, 'figure')} | ${say(language, 'value')} |\n|---|---:|`;
  return [
    ...(rows.length > 0 ? [[head, ...rows].join('\n')] : []),
    ...(promises.length > 0 ? [promises.join('\n')] : []),
  ];
}

/** A text that Markdown and HTML leave as it is. */
function escaped(text: string): string {
  return visible(text)
    .replace(/[\\`*_[\]|~@#]/g, '\\$&')
    .replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

function code(text: string): string {
  return `\`${visible(text).replaceAll('`', "'")}\``;
}
