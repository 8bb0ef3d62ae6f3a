// What `carelog init` asks on a terminal, and the answers it takes where nobody can be asked.

import type { Beginning } from '../flow/new-workspace.ts';
import { type PlainRow, say } from '../language/commands.ts';
import { isDay } from '../language/dates.ts';
import type { Language } from '../language/language.ts';
import { halfYearOf, termOf } from '../language/terms.ts';

/** Where the workspace goes, and what it begins with. */
export interface Answers extends Beginning {
  readonly dir: string;
}

/**
 * The default answers: the term (school) or half year (bureau) that a day lies in, and a visible blank for the
 * organisation: a made-up name would be printed.
 */
export function defaultAnswers(dir: string, nature: Answers['nature'], day: string): Answers {
  const { from, to } = nature === 'school' ? termOf(day) : halfYearOf(day);
  return { dir, organisation: '〔待补：单位名称〕', nature, from, to };
}

/** What has been answered when the days are asked for. */
interface Given {
  readonly results: { readonly nature?: Answers['nature']; readonly from?: string };
}

/** What is wrong with a typed day, which must not lie before `from`; undefined when nothing is. */
export function wrongDay(written = '', from: string, language: Language): string | undefined {
  if (!isDay(written)) return say(language, 'askDay');
  return written < from ? say(language, 'askLater', { from }) : undefined;
}

/** Asks for the answers; null when the person stops. */
export async function ask(
  defaults: Answers,
  dir: string | undefined,
  day: string,
  language: Language,
): Promise<Answers | null> {
  const { group, select, text } = await import('@clack/prompts');
  const words = (key: PlainRow) => say(language, key);
  const validate = (from: string) => (written: string | undefined) => wrongDay(written, from, language);
  const usual = ({ results }: Given) => defaultAnswers('', results.nature ?? 'school', day);
  // Shown as an example that typing replaces, and the answer where nothing is typed.
  const askDay = (message: string, usually: string, wrong: (written: string | undefined) => string | undefined) =>
    text({
      message,
      placeholder: usually,
      defaultValue: usually,
      validate: (written) => (written ? wrong(written) : undefined),
    });
  const stopped = Symbol('stopped');
  try {
    return await group(
      {
        dir: async () =>
          dir ?? text({ message: words('askFolder'), placeholder: defaults.dir, defaultValue: defaults.dir }),
        organisation: () =>
          text({
            message: words('askOrganisation'),
            placeholder: '青石镇中心小学',
            defaultValue: defaults.organisation,
          }),
        nature: () =>
          select<Answers['nature']>({
            message: words('askNature'),
            showInstructions: false,
            options: [
              { value: 'school', label: words('askSchool') },
              { value: 'bureau', label: words('askBureau') },
            ],
          }),
        from: (given: Given) => askDay(words('askFrom'), usual(given).from, validate('')),
        to: (given: Given) => {
          const from = given.results.from ?? '';
          // The end of the term of the first day, or, in the holidays, the first day itself where that end is earlier.
          const { to } = defaultAnswers('', given.results.nature ?? 'school', from === '' ? day : from);
          const usually = [to, from].toSorted()[1] ?? to;
          return askDay(words('askTo'), usually, validate(from));
        },
      },
      {
        onCancel: () => {
          throw stopped;
        },
      },
    );
  } catch (error) {
    if (error === stopped) return null;
    throw error;
  }
}
