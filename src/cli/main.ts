#!/usr/bin/env node
// The command line: parses arguments, runs one command, and is the only place that knows exit codes.
import { Command, CommanderError, Option } from 'commander';
import { type PlainRow, say } from '../language/commands.ts';
import { type Language, languages } from '../language/language.ts';
import { EnvironmentError, UsageError } from '../problem/failure.ts';
import { version } from '../version.ts';
import type { BuildArguments } from './commands/build.ts';
import { exit } from './exit.ts';
import { helpForm, wrongUsage } from './help.ts';
import { chooseLanguage } from './terminal.ts';

const argv = process.argv.slice(2);
const language = chooseLanguage(askedLanguage(argv), process.env);

/** The whole command line in one language; each command's module is loaded when it runs. */
function commandLine(language: Language): Command {
  const words = (key: PlainRow) => say(language, key);
  const program = new Command('carelog')
    .description(words('about'))
    .version(version, '-V, --version', words('version'))
    .addOption(new Option('--lang <language>', words('lang')).choices(languages))
    .helpOption('-h, --help', words('help'))
    .helpCommand('help [command]', words('helpCommand'))
    .configureHelp(helpForm(language))
    .showSuggestionAfterError()
    .configureOutput({ outputError: () => undefined })
    .exitOverride()
    .addHelpText('after', `\n${words('exitCodes')}`);
  lead(program, language, ['carelog init my-school', 'carelog check my-school', 'carelog build my-school']);

  const command = (name: string, key: PlainRow, examples: readonly string[]) => {
    const made = program.command(name).description(words(key)).helpOption('-h, --help', words('help'));
    made.configureHelp(helpForm(language));
    return lead(made, language, examples);
  };

  command('init', 'init', [
    'carelog init my-school',
    'carelog init my-school --yes',
    'carelog init --list',
    'carelog init my-bureau --like 09',
  ])
    .argument('[dir]', words('folder'))
    .option('-y, --yes', words('yes'))
    .option('--like <example>', words('like'))
    .option('--list', words('list'))
    .action(async (dir: string | undefined, options: { yes?: true; like?: string; list?: true }) => {
      if (options.list) return (await import('./examples.ts')).printExamples();
      const { init } = await import('./commands/init.ts');
      process.exitCode = await init({ dir, like: options.like, yes: options.yes === true }, language);
    });

  command('check', 'check', ['carelog check data', 'carelog check data --format json', 'carelog check data --strict'])
    .argument('[dir]', words('folder'), '.')
    .addOption(new Option('-f, --format <format>', words('checkFormat')).choices(['pretty', 'json', 'github']))
    .option('--strict', words('strict'))
    .action(async (dir: string, options: { format?: 'pretty' | 'json' | 'github'; strict?: true }) => {
      const { check } = await import('./commands/check.ts');
      process.exitCode = await check({ dir, format: options.format, strict: options.strict === true }, language);
    });

  command('build', 'build', [
    'carelog build data',
    'carelog build data --format docx',
    'carelog build data --period 2024-09-01..2024-10-31 --out autumn',
  ])
    .argument('[dirs...]', words('folders'), ['.'])
    .option('-f, --format <formats>', words('buildFormat'), 'docx,pdf')
    .option('-o, --out <dir>', words('out'), 'out')
    .option('-t, --template <name>', words('template'))
    .option('--theme <name>', words('theme'))
    .option('-p, --period <from..to>', words('period'))
    .option('--strict', words('strict'))
    .action(async (dirs: string[], options: Omit<BuildArguments, 'dirs' | 'strict'> & { strict?: true }) => {
      const { build } = await import('./commands/build.ts');
      process.exitCode = await build({ ...options, dirs, strict: options.strict === true }, language);
    });

  command('show', 'show', ['carelog show data', 'carelog show data --json', 'carelog show data --names 家访'])
    .argument('[dir]', words('folder'), '.')
    .option('--json', words('json'))
    .option('--names [word]', words('names'))
    .option('-p, --period <from..to>', words('period'))
    .action(async (dir: string, options: { json?: true; names?: string | true; period?: string }) => {
      const { show } = await import('./commands/show.ts');
      const names = options.names === true ? '' : options.names;
      process.exitCode = await show({ dir, json: options.json === true, names, period: options.period }, language);
    });

  command('schema', 'schema', ['carelog schema', 'carelog schema --out .carelog'])
    .option('-o, --out <dir>', words('schemaOut'))
    .action(async (options: { out?: string }) => {
      const { schema } = await import('./commands/schema.ts');
      process.exitCode = await schema(options, language);
    });

  command('doctor', 'doctor', ['carelog doctor'])
    .option('-o, --out <dir>', words('out'), 'out')
    .action(async (options: { out: string }) => {
      const { doctor } = await import('./commands/doctor.ts');
      process.exitCode = await doctor(options, language);
    });

  return program;
}

/** `--help` starts with examples, as clig.dev asks: people read those first. */
function lead(command: Command, language: Language, examples: readonly string[]): Command {
  const lines = examples.map((example) => `  ${example}`).join('\n');
  return command.addHelpText('before', `${say(language, 'examples')}\n${lines}\n`);
}

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
    // Asked for the help of a command that is none, commander has shown that of all.
    if (error.code !== 'commander.help') process.stderr.write(`carelog: ${wrongUsage(error, language)}\n`);
    return exit.usage;
  }
  if (error instanceof UsageError || error instanceof EnvironmentError) {
    process.stderr.write(`carelog: ${error.sentences[language]}\n`);
    return error instanceof UsageError ? exit.usage : exit.environment;
  }
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`carelog: ${say(language, 'unexpected', { reason })}\n`);
  return exit.environment;
}

// `carelog show | head`: whoever reads has seen enough.
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

// Puppeteer's timers tick on for a tenth of a second after its browser has gone; nobody waits for them.
const written = [process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done)));
await Promise.all(written);
process.exit();
