// Completion in shells: the script for each shell, and what may follow the words typed.
import { type Command as Known, RootCommand, script } from '@bomb.sh/tab';
import { workspacesBelow } from '../../disk/find.ts';
import { listExamples, readShipped } from '../../disk/resources.ts';
import { say } from '../../language/commands.ts';
import { type Language, languages } from '../../language/language.ts';
import { exit } from '../exit.ts';
import type { ArgumentRow, CommandRow, OptionRow } from './command.ts';

/** Prints the script that a shell reads at its start; it calls `carelog complete`. */
export function completion(shell: string): number {
  script(shell, 'carelog', 'carelog');
  return exit.fine;
}

/** Prints what may follow the words typed, the last of which is being typed, one a line with its meaning. */
export async function complete(
  commands: readonly CommandRow[],
  typed: readonly string[],
  language: Language,
): Promise<number> {
  const values = await valuesOnDisk();
  const root = new RootCommand();
  root.option('lang', say(language, 'lang'), offer(languages));
  for (const { name, hidden, options, arguments: rows } of commands) {
    if (hidden) continue;
    const command = root.command(name, say(language, name));
    for (const row of rows) command.argument(row.usage, offer(choicesOf(row, values)), row.usage.includes('...'));
    for (const row of options) addOption(command, row, values, language);
  }
  root.parse([...typed]);
  return exit.fine;
}

function addOption(command: Known, row: OptionRow, values: ValuesOnDisk, language: Language): void {
  const [, short, long = '', value] = /^(?:-(\w), )?--([\w-]+)(?: (.+))?$/.exec(row.flags) ?? [];
  const meaning = say(language, row.words);
  if (value === undefined) command.option(long, meaning, short);
  else command.option(long, meaning, offer(row.choices ?? row.severalOf ?? values[long] ?? []), short);
}

function choicesOf({ choices, oneOf, words }: ArgumentRow, values: ValuesOnDisk): readonly string[] {
  const known = choices ?? oneOf;
  if (known) return known;
  return words === 'folder' || words === 'folders' ? (values.folder ?? []) : [];
}

function offer(words: readonly string[]) {
  return (add: (word: string, meaning: string) => void): void => {
    for (const word of words) add(word, '');
  };
}

/** Words that lie on the disk, by the option that takes them; `folder` for a workspace. */
type ValuesOnDisk = Readonly<Record<string, readonly string[]>>;

async function valuesOnDisk(): Promise<ValuesOnDisk> {
  const [folder, like, templates, themes] = await Promise.all([
    workspacesBelow('.'),
    listExamples(),
    readShipped('.md.hbs'),
    readShipped('.yaml'),
  ]);
  const named = (files: ReadonlyMap<string, unknown>, pattern: RegExp) =>
    [...files.keys()].flatMap((file) => pattern.exec(file)?.[1] ?? []);
  return {
    folder,
    like,
    template: named(templates, /^([^/]+)\.md\.hbs$/),
    theme: named(themes, /^themes\/([^/]+)\.yaml$/),
  };
}
