// The catalogue of sentences about problems. Those of the command line are in commands.ts and failures.ts.
import { accountMessages } from './messages/accounts.ts';
import { dayMessages } from './messages/days.ts';
import { doubtMessages } from './messages/doubts.ts';
import { entryMessages } from './messages/entries.ts';
import { fileMessages } from './messages/files.ts';
import { fontMessages } from './messages/fonts.ts';
import { kindMessages } from './messages/kinds.ts';
import type { Message } from './messages/message.ts';
import { narrativeMessages } from './messages/narrative.ts';
import { outputMessages } from './messages/output.ts';
import { personMessages } from './messages/people.ts';
import { reportMessages } from './messages/reports.ts';
import { templateMessages } from './messages/templates.ts';
import { textMessages } from './messages/texts.ts';
import { valueMessages } from './messages/values.ts';

/**
 * What is wrong and what to do about it, one row for each problem code (problem/sentence.ts checks that none is
 * missing). A row states the values that its sentences name: whoever finds the problem has to give them, and no
 * sentence can name another. messages/message.ts explains the values that many rows share; `key` is the key as
 * written, `limit` the number or date not to be passed.
 */
export const messages = {
  ...accountMessages,
  ...fileMessages,
  ...textMessages,
  ...valueMessages,
  ...personMessages,
  ...entryMessages,
  ...kindMessages,
  ...dayMessages,
  ...doubtMessages,
  ...narrativeMessages,
  ...templateMessages,
  ...reportMessages,
  ...outputMessages,
  ...fontMessages,
} as const;

type Rows = typeof messages;

/** The values that each row of the catalogue states. */
export type ValuesByMessage = {
  readonly [C in keyof Rows]: Rows[C] extends Message<infer V> ? Readonly<V> : never;
};
