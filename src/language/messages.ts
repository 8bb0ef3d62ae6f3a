// The one catalogue of sentences about problems, English and Chinese; commands.ts and failures.ts hold those of the command line.
import { entryMessages } from './messages/entries.ts';
import { fileMessages } from './messages/files.ts';
import { narrativeMessages } from './messages/narrative.ts';
import { reportMessages } from './messages/reports.ts';
import { valueMessages } from './messages/values.ts';

/**
 * What is wrong and what to type, one row for each problem code (problem/sentence.ts holds it complete).
 * Values: `value` the text as written · `key` the key as written · `field` the key a value stands under · `nearest` the nearest known
 * word or '' · `allowed` what may stand there, joined by 、 · `name` a masked display name · `suggestion` the text to type instead ·
 * `from`, `to` the ends of a period · `limit` the number or date not to be passed · `expected` text, list or map · `reason`, `usage`,
 * `encoding` for the few rows that name them. None is needed: a missing one is left out of the sentence.
 */
export const messages = {
  ...fileMessages,
  ...valueMessages,
  ...entryMessages,
  ...narrativeMessages,
  ...reportMessages,
} as const;
