// The table of commands as commander reads it: arguments, options and help in one language.
import { Argument, Command, Option } from 'commander';
import { type PlainRow, say } from '../language/commands.ts';
import { type Language, languages } from '../language/language.ts';
import { version } from '../version.ts';
import type { CommandRow, OptionRow } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { helpForm } from './help.ts';

type Words = (key: PlainRow) => string;

/** Takes the exit code of the command that ran. */
type Ended = (code: number) => void;

/** The whole command line in one language. `ended` gets the exit code of the command that ran. */
export function commandLine(language: Language, ended: Ended): Command {
  const words: Words = (key) => say(language, key);
  const program = new Command('carelog')
    .description(words('about'))
    .version(version, '-v, --version', words('version'))
    .addOption(new Option('--lang <language>', words('lang')).choices(languages))
    .helpOption('-h, --help', words('help'))
    .helpCommand('help [command]', words('helpCommand'))
    .configureHelp(helpForm(language))
    .showSuggestionAfterError()
    .configureOutput({ outputError: () => undefined })
    .exitOverride()
    .addHelpText('after', `\n${words('exitCodes')}`);
  lead(program, words, ['carelog init my-school', 'carelog check my-school', 'carelog build my-school']);
  for (const row of commands) addCommand(program, row, words, language, ended);
  return program;
}

function addCommand(program: Command, row: CommandRow, words: Words, language: Language, ended: Ended): void {
  const { name, examples, options, hidden = false } = row;
  const command = program.command(name, { hidden }).description(words(name)).helpOption('-h, --help', words('help'));
  command.configureHelp(helpForm(language));
  lead(command, words, examples);
  for (const { usage, words: key, byDefault, choices } of row.arguments) {
    const argument = new Argument(usage, words(key)).default(byDefault);
    command.addArgument(choices ? argument.choices(choices) : argument);
  }
  for (const option of options) command.addOption(optionOf(option, words));
  command.action(async (...typed: readonly unknown[]) => {
    const count = row.arguments.length;
    const asked = program.opts<{ lang?: Language }>().lang;
    ended(await row.run(typed.slice(0, count), typed[count], language, asked));
  });
}

function optionOf({ flags, words: key, byDefault, choices }: OptionRow, words: Words): Option {
  const option = new Option(flags, words(key)).default(byDefault);
  return choices ? option.choices(choices) : option;
}

/** `--help` starts with examples, as clig.dev asks: people read those first. */
function lead(command: Command, words: Words, examples: readonly string[]): void {
  const lines = examples.map((example) => `  ${example}`).join('\n');
  command.addHelpText('before', `${words('examples')}\n${lines}\n`);
}
