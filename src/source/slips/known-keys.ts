// Which words are keys of workspace files, wherever they may stand. The schemas know it, too, but this room may not import them:
// test/source/slips/known-keys.test.ts compares the two.
import { keyWords } from '../../language/vocabulary.ts';
import { choiceOf, keyOf } from '../../language/words.ts';

const keys = Object.keys(keyWords);

// Keys whose value is a map or a list of maps: what stands below them is never free text.
const holders = [
  'entries',
  'organisation',
  'period',
  'report',
  'privacy',
  'cared',
  'children',
  'helpers',
  'leadingGroup',
  'committees',
  'files',
  'rules',
  'problems',
  'plans',
  'guardian',
  'promises',
  'indicators',
  'earlier',
  'items',
  'works',
  'participants',
  'contest',
  'prizes',
  'householdsByVillage',
];

/** Whether a word is a key somewhere: of the vocabulary, or a group that took part. */
export function isKnownKey(word: string): boolean {
  return keyOf(word, keys) !== undefined || choiceOf('participants', word) !== undefined;
}

/** Whether lines of `key: value` stand below a key. */
export function holdsKeys(word: string): boolean {
  return keyOf(word, holders) !== undefined;
}

// Keys whose value may be a list.
const lists = [
  'by',
  'to',
  'photos',
  'hosts',
  'findings',
  'examined',
  'villages',
  'groups',
  'basis',
  'attachments',
  'links',
  'fields',
];

/** Whether a value in brackets may stand behind a key. */
export function takesBrackets(word: string): boolean {
  return holdsKeys(word) || keyOf(word, lists) !== undefined;
}
