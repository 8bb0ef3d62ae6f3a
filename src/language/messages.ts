// The one catalogue of sentences about problems, English and Chinese; commands.ts and failures.ts hold those of the command line.
import { entryMessages } from './messages/entries.ts';
import { fileMessages } from './messages/files.ts';
import type { Message } from './messages/message.ts';
import { narrativeMessages } from './messages/narrative.ts';
import { reportMessages } from './messages/reports.ts';
import { valueMessages } from './messages/values.ts';

/**
 * What is wrong and what to type, one row for each problem code (problem/sentence.ts holds it complete). A row states the values its
 * sentences name: who finds the problem has to give them, and no sentence can name another. `value` is the text as written · `key` the
 * key as written · `limit` the number or date not to be passed · `reason`, `usage`, `encoding` stand in the few rows that name them;
 * messages/message.ts has those that many rows share.
 */
export const messages = {
  ...fileMessages,
  ...valueMessages,
  ...entryMessages,
  ...narrativeMessages,
  ...reportMessages,
} as const;

type Rows = typeof messages;

/** The values that each row of the catalogue states. */
export type ValuesByMessage = {
  readonly [C in keyof Rows]: Rows[C] extends Message<infer V> ? Readonly<V> : never;
};
