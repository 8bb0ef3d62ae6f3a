#!/usr/bin/env node
// The command line: runs one command, and turns failures into sentences and exit codes.
import { CommanderError } from 'commander';
import { say } from '../language/commands.ts';
import { languages } from '../language/language.ts';
import { EnvironmentError, UsageError } from '../problem/failure.ts';
import { visible } from '../problem/visible.ts';
import { commandLine } from './command-line.ts';
import { crashOf } from './crash.ts';
import { exit } from './exit.ts';
import { wrongUsage } from './help.ts';
import { chooseLanguage } from './terminal.ts';

const argv = process.argv.slice(2);
const language = chooseLanguage(askedLanguage(argv), process.env);

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

/** Prints what went wrong and gives the exit code for it. */
function fail(error: unknown): number {
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
  process.stderr.write(`carelog: ${say(language, 'unexpected', { reason: crashOf(error) })}\n`);
  return exit.environment;
}

// Outside the command, in a timer or a stream. Node would print the message.
process.on('uncaughtException', (error) => process.exit(fail(error)));

// `carelog show | head` closes the pipe early: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exit.fine);
});

try {
  const program = commandLine(language);
  if (isBare(argv)) program.outputHelp();
  else await program.parseAsync(argv, { from: 'user' });
} catch (error) {
  process.exitCode = fail(error);
}

// Exits as soon as all is written: the timers of Puppeteer would keep the process for another tenth of a second.
const written = [process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done)));
await Promise.all(written);
process.exit();
