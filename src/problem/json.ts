// Problems for a program: a JSON array with one object for each problem.
import type { Language } from '../language/language.ts';
import { type FileForm, folderOf, type Place, type Problem, pathOf, severityOf } from './problem.ts';
import { sentenceOf } from './sentence.ts';
import type { TextMask } from './text-mask.ts';
import { visibleJson } from './visible.ts';

/**
 * Problems as a JSON array of {code, severity, file, line, column, length, message, remedy}, with `also` where there
 * are more places. file, line, column and length are null for a problem of the whole workspace, which is named under
 * `workspace` where there are several. Columns and lengths are in UTF-16 units.
 */
export function formatJson(
  problems: readonly Problem[],
  _texts: ReadonlyMap<string, string>,
  language: Language,
  mask: TextMask,
  form: FileForm = {},
): string {
  const placeOf = ({ file, line, column, length }: Place) => ({
    file: mask(pathOf(form, file)),
    line,
    column,
    length,
  });
  const list = problems.map((problem) => {
    const { wrong, remedy } = sentenceOf(problem, language, mask);
    return {
      code: problem.code,
      severity: severityOf(problem),
      ...(problem.place ? placeOf(problem.place) : { file: null, line: null, column: null, length: null }),
      message: wrong,
      remedy,
      ...(folderOf(problem, form) !== '' && { workspace: mask(folderOf(problem, form)) }),
      ...(problem.also ? { also: problem.also.map(placeOf) } : {}),
    };
  });
  return `${visibleJson(list)}\n`;
}
