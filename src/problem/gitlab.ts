// Problems as a code quality report of GitLab: docs.gitlab.com/ci/testing/code_quality, "Code Quality report format".

import type { Language } from '../language/language.ts';
import { namedFiles } from '../language/named-files.ts';
import type { Severity } from './codes.ts';
import { type FileForm, type Problem, pathOf, severityOf } from './problem.ts';
import { sentenceOf } from './sentence.ts';
import type { TextMask } from './text-mask.ts';
import { visible, visibleJson } from './visible.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', note: 'info' };

/**
 * Problems as a JSON array of {description, check_name, fingerprint, severity, location}. A fingerprint stays when
 * lines move, so that GitLab tells what a merge request brings; a problem of the whole workspace stands at the first
 * line of program.yaml, since GitLab drops those without a place.
 */
export function formatGitlab(
  problems: readonly Problem[],
  _texts: ReadonlyMap<string, string>,
  language: Language,
  mask: TextMask,
  form: FileForm = {},
): string {
  const seen = new Map<string, number>();
  const list = problems.map((problem) => {
    const { wrong, remedy } = sentenceOf(problem, language, mask);
    const path = mask(pathOf(form, problem.place?.file ?? namedFiles.programme));
    const same = `${problem.code} ${path} ${wrong}`;
    const count = (seen.get(same) ?? 0) + 1;
    seen.set(same, count);
    return {
      description: visible(`${wrong} ${remedy}`.trimEnd()),
      check_name: problem.code,
      fingerprint: visible(count === 1 ? same : `${same} ${count}`),
      severity: severities[severityOf(problem)],
      location: { path: visible(path), lines: { begin: problem.place?.line ?? 1 } },
    };
  });
  return `${visibleJson(list)}\n`;
}
