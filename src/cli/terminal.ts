// What the command line knows of its terminal: language, colour, whether somebody can be asked, a line of progress.
import { isatty } from 'node:tty';
import { type Language, languages } from '../language/language.ts';

/**
 * The language of messages: from `--lang`, else from the locale of the environment, else from that of the system.
 * English if carelog does not have that language.
 */
export function chooseLanguage(asked: string | undefined, environment: NodeJS.ProcessEnv): Language {
  // Set to nothing counts as not set (POSIX).
  const locale = asked ?? (environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || systemLocale());
  return languages.find((language) => locale.toLowerCase().startsWith(language)) ?? 'en';
}

/** Whether a stream may be coloured. NO_COLOR and FORCE_COLOR decide; without them, only terminals are coloured. */
export function mayColour(stream: 1 | 2, environment: NodeJS.ProcessEnv): boolean {
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== '0';
  return isatty(stream) && environment.TERM !== 'dumb';
}

/** Whether there is somebody to ask. */
export function mayAsk(environment: NodeJS.ProcessEnv): boolean {
  return isatty(0) && isatty(2) && !environment.CI;
}

/** Shows a line on a terminal once the work takes longer than a second; says nothing anywhere else. */
export async function withProgress<T>(words: string, work: Promise<T>): Promise<T> {
  if (!isatty(2)) return work;
  const timer = setTimeout(() => process.stderr.write(`${words}\r`), 1000);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    process.stderr.write('\x1b[2K');
  }
}

function systemLocale(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
