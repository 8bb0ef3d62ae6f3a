// The text of docs/problems.md and its Chinese version: every problem code with an example of the gallery and how it was
// mended. `carelog explain` prints its sections.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { say } from '../../src/language/commands.ts';
import type { Language } from '../../src/language/language.ts';
import { type ProblemCode, problemCodes, severities } from '../../src/problem/codes.ts';
import { formatPretty } from '../../src/problem/pretty.ts';
import { type Problem, pathOf } from '../../src/problem/problem.ts';
import { type Case, gallery, type Outcome, readCase } from './gallery.ts';
import { obeyed } from './obey.ts';

const words: Readonly<Record<Language, Readonly<Record<'title' | 'lead' | 'mended' | 'gone', string>>>> = {
  en: {
    title: 'Problems, by code',
    lead: 'What `carelog check` prints of each, and the lines that cure it. `carelog explain CODE` shows the same.',
    mended: 'Mended:',
    gone: 'deleted',
  },
  zh: {
    title: '问题一览',
    lead: '每个问题 `carelog check` 怎么提示，怎样改就好了。`carelog explain 代码` 显示的也是这些。',
    mended: '改好以后：',
    gone: '删去',
  },
};

/** The page of a language: a section for each code, of the outcomes of its case. */
export async function problemsPage(
  language: Language,
  outcomesOf: (code: ProblemCode) => Promise<readonly Outcome[]>,
  out: string,
): Promise<string> {
  const { title, lead } = words[language];
  const parts: string[] = [];
  for (const code of problemCodes) parts.push(await sectionOf(code, await outcomesOf(code), language, out));
  return `# ${title}\n\n${lead}\n\n${parts.join('\n')}`;
}

async function sectionOf(
  code: ProblemCode,
  outcomes: readonly Outcome[],
  language: Language,
  out: string,
): Promise<string> {
  const root = path.join(gallery, code, 'data');
  const how = await readCase(code);
  const outcome = outcomes.find(({ problems }) => problems.some((one) => one.code === code));
  const [problem, ...others] = outcome?.problems.filter((one) => one.code === code) ?? [];
  if (outcome === undefined || problem === undefined) throw new Error(`no case of ${code}`);
  const told = how.then ? [problem, ...others] : [problem];
  const { texts, mask, written } = outcome;
  const printed = formatPretty(told, texts, language, mask, { folder: 'data/', written });
  // Without the count at the end.
  const example = printed.replace(/\n\n[^\n]+(?:\n[^\n]+)?\n$/, '').replaceAll(root, 'data').replaceAll(out, 'out');
  const { mended: title, gone } = words[language];
  const mended = await mendedLines(problem, outcome, root, how);
  const after = mended.map((line) => line.replace(/\0$/, `(${gone})`)).join('\n');
  const parts = [
    `## ${code}`,
    say(language, severities[code]),
    fenced(example),
    ...(after === '' ? [] : [title, fenced(after)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const fenced = (text: string) => `\`\`\`text\n${text}\n\`\`\``;

/**
 * The lines that are new where somebody obeyed the remedy or, where that leaves a choice, made it; those gone end in \0.
 */
async function mendedLines(problem: Problem, outcome: Outcome, root: string, { then = {} }: Case): Promise<string[]> {
  const file = pathOf({ written: outcome.written }, problem.place?.file ?? '');
  const [text = null] = await obeyed(problem, outcome, path.join(root, file));
  const edits = text === null ? then : { [file]: text };
  const isElsewhere = Object.keys(edits).some((name) => name !== file);
  const shown: string[] = [];
  for (const [name, edit] of Object.entries(edits)) {
    const before = await readFile(path.join(root, name), 'utf8').catch(() => '');
    shown.push(...(isElsewhere ? [`data/${name}`] : []), ...newLines(before.split('\n'), edit));
  }
  return shown;
}

function newLines(before: readonly string[], edit: NonNullable<Case['then']>[string]): readonly string[] {
  if (edit === null) return ['\0'];
  const numbered = (line: string, number: number) => `${number}│ ${line}`.trimEnd();
  if (typeof edit === 'object') {
    return Object.entries(edit).flatMap(([at, lines]) =>
      (lines ?? '\0').split('\n').map((line, more) => numbered(line, Number(at) + more)),
    );
  }
  const after = edit.split('\n');
  const first = after.findIndex((line, at) => line !== before[at]);
  if (first === -1) return [numbered('\0', after.length + 1)];
  const same = [...after.keys()].findIndex((back) => after.at(-back - 1) !== before.at(-back - 1));
  const end = after.length - Math.min(same, Math.min(after.length, before.length) - first);
  return end === first
    ? [numbered('\0', first + 1)]
    : after.slice(first, end).map((line, at) => numbered(line, first + at + 1));
}
