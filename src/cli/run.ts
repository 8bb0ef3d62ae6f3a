// One run of the command line: words in, an exit code out. Failures become sentences on stderr.
import { CommanderError } from 'commander';
import { reasonOf } from '../disk/reason.ts';
import { say } from '../language/commands.ts';
import { type Language, languages } from '../language/language.ts';
import { EnvironmentError, UsageError } from '../problem/failure.ts';
import { visible } from '../problem/visible.ts';
import { commandLine } from './command-line.ts';
import { crashOf } from './crash.ts';
import { exit } from './exit.ts';
import { wrongUsage } from './help.ts';
import { chooseLanguage } from './terminal.ts';

/** The language to answer these words in. */
export function languageFor(argv: readonly string[], environment: NodeJS.ProcessEnv): Language {
  return chooseLanguage(askedLanguage(argv), environment);
}

/** Runs the command that was typed, prints what went wrong, and gives the exit code. */
export async function run(argv: readonly string[], language: Language): Promise<number> {
  let code: number = exit.fine;
  try {
    stand();
    const program = commandLine(language, (ended) => {
      code = ended;
    });
    if (isBare(argv)) program.outputHelp();
    else await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return fail(error, language);
  }
}

/** Throws EnvironmentError where the folder one stands in was deleted: no path from it leads anywhere. */
function stand(): void {
  try {
    process.cwd();
  } catch (error) {
    throw new EnvironmentError('folder-gone', {}, { cause: error });
  }
}

/** Prints what went wrong and gives the exit code for it. */
export function fail(error: unknown, language: Language): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exit.fine;
    // `carelog help nonsense`: commander has already printed the general help.
    if (error.code !== 'commander.help')
      process.stderr.write(`carelog: ${wrongUsage(error, language).split('\n').map(visible).join('\n')}\n`);
    return exit.usage;
  }
  if (error instanceof UsageError || error instanceof EnvironmentError) {
    process.stderr.write(`carelog: ${error.sentences[language]}\n`);
    return error instanceof UsageError ? exit.usage : exit.environment;
  }
  if (error instanceof Error && scarce.has(reasonOf(error))) {
    return fail(new EnvironmentError('machine-short', { reason: reasonOf(error) }, { cause: error }), language);
  }
  process.stderr.write(`carelog: ${say(language, 'unexpected', { reason: crashOf(error) })}\n`);
  return exit.environment;
}

/** What a machine may run short of anywhere, also while a part of carelog is loaded. */
const scarce: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE', 'ENOMEM', 'ENOSPC', 'EDQUOT', 'EAGAIN', 'EIO']);

function askedLanguage(argv: readonly string[]): string | undefined {
  const inline = argv.find((word) => word.startsWith('--lang='));
  if (inline) return inline.slice('--lang='.length);
  const at = argv.indexOf('--lang');
  return at === -1 ? undefined : argv[at + 1];
}

/** Whether no command was typed, only the language to answer in. */
function isBare(argv: readonly string[]): boolean {
  const [first, second, ...rest] = argv;
  if (first === undefined) return true;
  if (first.startsWith('--lang=')) return second === undefined;
  return first === '--lang' && languages.some((one) => one === second) && rest.length === 0;
}
