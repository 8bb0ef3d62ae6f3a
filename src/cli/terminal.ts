// What the command line knows of its terminal: language, colour, whether somebody can be asked, a line of progress.
import { isatty } from 'node:tty';
import { type Language, languages } from '../language/language.ts';
import { widthOf } from '../language/width.ts';

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

/** How carelog is called where it runs: under npx, nothing else finds it. */
export function ownName(environment: NodeJS.ProcessEnv): string {
  return environment.npm_command === 'exec' ? 'npx carelog' : 'carelog';
}

/** Whether there is somebody to ask. */
export function mayAsk(environment: NodeJS.ProcessEnv): boolean {
  return isatty(0) && isatty(2) && !environment.CI;
}

/** What a line of progress needs of a terminal. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/**
 * Shows on a terminal what is being done, in one line and as soon as the work takes longer than `patience`; says nothing
 * anywhere else. The work says what that is each time something else begins.
 */
export async function withProgress<T>(
  work: (tell: (words: string) => void) => Promise<T>,
  terminal: Terminal = process.stderr,
  patience = 1000,
): Promise<T> {
  if (!terminal.isTTY) return work(() => undefined);
  let told = '';
  let isLate = false;
  const show = () => terminal.write(`\r\x1b[2K${fitted(told, (terminal.columns ?? 80) - 1)}`);
  const timer = setTimeout(() => {
    isLate = true;
    if (told !== '') show();
  }, patience);
  try {
    return await work((words) => {
      told = words;
      if (isLate) show();
    });
  } finally {
    clearTimeout(timer);
    if (isLate && told !== '') terminal.write('\r\x1b[2K');
  }
}

/** A text on one line of a terminal: what does not fit is left out, since a second line would stay. */
function fitted(text: string, columns: number): string {
  let fitting = '';
  for (const character of text) {
    if (widthOf(fitting + character) > columns) return fitting;
    fitting += character;
  }
  return fitting;
}

function systemLocale(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
