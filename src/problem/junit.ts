// Problems as a JUnit report, which every CI reads: a failed case for each error, a passed one where there is none.

import type { Language } from '../language/language.ts';
import { namedFiles } from '../language/named-files.ts';
import { type FileForm, type Problem, pathOf, severityOf } from './problem.ts';
import { sentenceOf } from './sentence.ts';
import type { TextMask } from './text-mask.ts';
import { visible } from './visible.ts';

/** Several such reports as one. */
export function joinJunit(reports: readonly string[]): string {
  return reports.join('').replaceAll(`${end}${start}`, '');
}

const start = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n';
const end = '</testsuites>\n';

/** Problems as JUnit XML, a suite for a workspace. Warnings and notes are cases that passed, with their sentence. */
export function formatJunit(
  problems: readonly Problem[],
  _texts: ReadonlyMap<string, string>,
  language: Language,
  mask: TextMask,
  form: FileForm = {},
): string {
  const name = escaped(`carelog ${form.folder ?? ''}`.trimEnd());
  const failures = problems.filter((problem) => severityOf(problem) === 'error').length;
  const cases = problems.map((problem) => caseOf(problem, language, mask, form));
  const all = failures > 0 ? cases : [...cases, `    <testcase classname="carelog" name="check"/>`];
  const suite = [
    `  <testsuite name="${name}" tests="${all.length}" failures="${failures}">`,
    ...all,
    '  </testsuite>\n',
  ].join('\n');
  return `${start}${suite}${end}`;
}

function caseOf(problem: Problem, language: Language, mask: TextMask, form: FileForm): string {
  const { wrong, remedy } = sentenceOf(problem, language, mask);
  const path = mask(pathOf(form, problem.place?.file ?? namedFiles.programme));
  const place = `${path}:${problem.place?.line ?? 1}`;
  const told = escaped(`${wrong} ${remedy}`.trimEnd());
  const inner =
    severityOf(problem) === 'error'
      ? `<failure type="${problem.code}" message="${told}"/>`
      : `<system-out>${told}</system-out>`;
  const named = `classname="${problem.code}" name="${escaped(`${place} ${problem.code}`)}" file="${escaped(path)}"`;
  return `    <testcase ${named}>${inner}</testcase>`;
}

// Lone halves of a surrogate pair are no characters of XML, nor are U+FFFE and U+FFFF.
function escaped(text: string): string {
  return visible(text)
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
