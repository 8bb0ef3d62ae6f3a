// carelog init: a workspace that checks and builds at once, fresh or in the shape of an example.
import { readdir } from 'node:fs/promises';
import { saveAll } from '../../disk/save.ts';
import { freshWorkspace, workspaceLike } from '../../flow/new-workspace.ts';
import { say } from '../../language/commands.ts';
import type { Language } from '../../language/language.ts';
import { UsageError } from '../../problem/failure.ts';
import { visible } from '../../problem/visible.ts';
import { usualTimeZone } from '../../workspace/program.ts';
import { findExample } from '../examples.ts';
import { exit } from '../exit.ts';
import { ask, defaultAnswers } from '../questions.ts';
import { mayAsk, ownName } from '../terminal.ts';
import { today } from '../today.ts';

/** The options of `carelog init` as typed. */
export interface InitArguments {
  readonly dir: string | undefined;
  readonly like: string | undefined;
  readonly yes: boolean;
  /** The language of keys and comments: reports are in Chinese, so it is Chinese unless `--lang` says otherwise. */
  readonly words: Language;
}

/**
 * Runs `carelog init`. Asks on a terminal, unless `--yes` or an example is given. Throws UsageError for a folder that
 * is not empty and for an unknown example.
 */
export async function init({ dir, like, yes, words }: InitArguments, language: Language): Promise<number> {
  if (like !== undefined) {
    const example = await findExample(like);
    return save(dir ?? 'care-log', await workspaceLike(example, words), language);
  }
  const day = today(usualTimeZone);
  const defaults = defaultAnswers(dir ?? 'care-log', 'school', day);
  const answers = yes || !mayAsk(process.env) ? defaults : await ask(defaults, dir, day, language);
  if (answers === null) return exit.interrupted;
  const code = await save(answers.dir, await freshWorkspace(answers, day, words), language);
  if (answers.from > day) process.stdout.write(`${say(language, 'initNotBegun', { from: answers.from })}\n`);
  return code;
}

/** Saves the files, but never into a folder that holds something: it may be a year's work. */
async function save(dir: string, texts: ReadonlyMap<string, string>, language: Language): Promise<number> {
  const present = await readdir(dir).catch(() => []);
  if (present.length > 0) throw new UsageError('folder-not-empty', { path: dir });
  const encoder = new TextEncoder();
  await saveAll(dir, new Map([...texts].map(([file, text]) => [file, encoder.encode(text)])));
  process.stdout.write(`${say(language, 'initDone', { path: visible(dir), own: ownName(process.env) })}\n`);
  return exit.fine;
}
