// Problems as annotations of GitHub Actions: workflow commands, one line for each problem.
import type { Language } from '../language/language.ts';
import { type FileForm, type Problem, pathOf, severityOf } from './problem.ts';
import { sentenceOf } from './sentence.ts';
import type { TextMask } from './text-mask.ts';
import { visible } from './visible.ts';

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * Problems as `::error file=…,line=…,col=…,endColumn=…,title=code::message`. `folder` is the path from the
 * repository to the workspace; without it no annotation finds its line.
 */
export function formatGithub(
  problems: readonly Problem[],
  _texts: ReadonlyMap<string, string>,
  language: Language,
  mask: TextMask,
  form: FileForm = {},
): string {
  return problems.map((problem) => `${annotationOf(problem, language, mask, form)}\n`).join('');
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
  const text = [wrong, remedy, ...others].filter((part) => part !== '').join('\n');
  return `::${commands[severityOf(problem)]} ${properties.join(',')}::${escapeData(text)}`;
}

// Escapes as the runner does: github.com/actions/toolkit, packages/core/src/command.ts.
function escapeData(text: string): string {
  return text.split('\n').map(visible).join('\n').replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
