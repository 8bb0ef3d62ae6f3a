// carelog explain: a problem code with an example of the mistake and what mended it, out of docs/problems.md.
import { readProblemsPage } from '../../disk/resources.ts';
import { say } from '../../language/commands.ts';
import type { Language } from '../../language/language.ts';
import { nearest } from '../../language/nearest.ts';
import { problemCodes, type Severity, severities } from '../../problem/codes.ts';
import { UsageError } from '../../problem/failure.ts';
import { exit } from '../exit.ts';
import { table } from '../table.ts';

/** Runs `carelog explain`: one code, or the names of all. Throws UsageError for a code that is not there. */
export async function explain(typed: string | undefined, language: Language): Promise<number> {
  process.stdout.write(
    typed === undefined ? await listOf(language) : await sectionOf(typed.trim().toLowerCase(), language),
  );
  return exit.fine;
}

const bySeverity: readonly Severity[] = ['error', 'warning', 'note'];

/** Every code with what its example says. */
async function listOf(language: Language): Promise<string> {
  const page = await readProblemsPage(language);
  const parts = bySeverity.map((severity) => {
    const codes = problemCodes.filter((code) => severities[code] === severity);
    return `${say(language, severity)}\n${table(codes.map((code) => [`  ${code}`, messageIn(sectionIn(page, code))]))}`;
  });
  return parts.join('\n');
}

function sectionIn(page: string, code: string): string {
  const [, section = ''] = page.split(`\n## ${code}\n`);
  const [text = ''] = section.split('\n## ');
  return text;
}

/** The message of a section: its first line that is neither place nor excerpt. */
function messageIn(section: string): string {
  const [, message = ''] = /^ +(?:│ *\^* )?([^\s^│=].*)$/m.exec(section) ?? [];
  return message;
}

/** The section of a code as a terminal shows it: without the signs of Markdown. */
async function sectionOf(value: string, language: Language): Promise<string> {
  const code = problemCodes.find((one) => one === value);
  if (code === undefined) throw new UsageError('unknown-code', { value, nearest: nearCodes(value).join('、') });
  const text = sectionIn(await readProblemsPage(language), code);
  return `${code}\n${text.replaceAll(/^```.*\n/gm, '').trimEnd()}\n`;
}

/** Codes that have the word typed in their names (photo), or else the one spelt most like it. */
function nearCodes(value: string): readonly string[] {
  const holding = problemCodes.filter((code) => value !== '' && code.includes(value));
  const near = nearest(value, problemCodes);
  return holding.length > 0 ? holding : near === '' ? [] : [near];
}
