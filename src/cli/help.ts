// Help and the sentences about wrong usage in the reader's language; commander itself speaks English only.
import { type Argument, type CommanderError, Help, type HelpConfiguration, type Option } from 'commander';
import { say } from '../language/commands.ts';
import type { Language } from '../language/language.ts';
import { widthOf } from '../language/width.ts';

/**
 * How a command prints its help: titles, defaults and placeholders in a language. Columns are measured as a terminal
 * shows them.
 */
export function helpForm(language: Language): HelpConfiguration & Pick<Help, 'formatHelp'> {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': say(language, 'usage'),
    'Arguments:': say(language, 'arguments'),
    'Options:': say(language, 'options'),
    'Commands:': say(language, 'commands'),
  };
  const described = (one: Option | Argument) => {
    const value = [one.defaultValue].flat().join(' ');
    return value === '' ? one.description : one.description + say(language, 'byDefault', { value });
  };
  const named = (text: string) =>
    text.replace('[options]', say(language, 'optionsMark')).replace('[command]', say(language, 'commandMark'));
  return {
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: named,
    styleSubcommandTerm: named,
    optionDescription: described,
    argumentDescription: described,
    displayWidth: widthOf,
    formatHelp: (command, helper) => Help.prototype.formatHelp.call(helper, command, helper).replace('： ', '：'),
  };
}

/** Says what is wrong with the words typed. English keeps the sentence of commander. */
export function wrongUsage(error: CommanderError, language: Language): string {
  return usageWords[language](error);
}

const usageWords: Readonly<Record<Language, (error: CommanderError) => string>> = {
  en: asCommanderSays,
  zh: (error) => {
    const [, name = ''] = /'([^']*)'/.exec(error.message) ?? [];
    const [, near = ''] = /Did you mean (?:one of )?(.*)\?/.exec(error.message) ?? [];
    const sentence = sentencesZh[error.code]?.(name);
    if (sentence === undefined) return asCommanderSays(error);
    return sentence + (near === '' ? '' : `是不是想写 ${near}？`);
  },
};

function asCommanderSays({ message }: CommanderError): string {
  return message.replace(/^error: /, '');
}

const sentencesZh: Readonly<Record<string, (name: string) => string>> = {
  'commander.unknownOption': (name) => `没有 ${name} 这个选项。`,
  'commander.unknownCommand': (name) => `没有 ${name} 这个命令。`,
  'commander.optionMissingArgument': (name) => `选项 ${name} 后面还要写内容。`,
  'commander.invalidArgument': (name) => `选项 ${name} 后面写的内容不能用，运行时加 --help 可以看到能写哪些。`,
  'commander.missingArgument': (name) => `后面还要写 <${name}>，运行时加 --help 可以看到写什么。`,
  'commander.excessArguments': (name) => `${name} 后面写多了：文件夹名里若有空格，请用引号括起来。`,
};
