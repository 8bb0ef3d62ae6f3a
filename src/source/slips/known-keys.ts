// Which words are keys of workspace files, in any file. This room may not import the schemas;
// test/source/slips/known-keys.test.ts compares these lists with them.
import { choiceOf, isKey, keyOf } from '../../language/words.ts';

// Keys whose value is a map or a list of maps: the lines below them are never free text.
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
  'funds',
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

/** Whether a word is a key of the vocabulary or a group of participants. */
export function isKnownKey(word: string): boolean {
  return isKey(word) || isGroup(word);
}

/** The longest known key that a word begins with; or ''. */
export function knownHead(word: string): string {
  for (let length = Math.min(12, word.length); length > 1; length--)
    if (isKnownKey(word.slice(0, length))) return word.slice(0, length);
  return '';
}

/** Which of the keys that an entry begins with a word is; null for any other. */
export function entryHeadOf(word: string): string | null {
  return keyOf(word, ['date', 'kind']) ?? null;
}

/** Whether an entry may begin with a key. */
export function isEntryHead(word: string): boolean {
  return entryHeadOf(word) !== null;
}

/** Whether a key stands at the beginning of an entry, or near it: when, what, whom, who. */
export function isNearHead(word: string): boolean {
  return keyOf(word, ['date', 'kind', 'to', 'by', 'title']) !== undefined;
}

/** Whether `key: value` lines are expected below a key. */
export function holdsKeys(word: string): boolean {
  return keyOf(word, holders) !== undefined;
}

// The keys of a whole file other than a log.
const tops = [
  ...['organisation', 'period', 'report', 'cared', 'basis', 'definition', 'promises', 'rules', 'privacy'],
  ...['peopleList', 'timeZone', 'funds', 'children', 'helpers', 'leadingGroup', 'committees', 'files', 'indicators'],
  ...['problems', 'plans', 'kinds', 'personFields', 'kindFields'],
];

/** Whether a word is a key of a whole file, that begins without a blank. */
export function isTopKey(word: string): boolean {
  return keyOf(word, tops) !== undefined;
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
  'nickname',
  'keepWords',
  'ageBands',
];

// Of the holders, those whose value is one map.
const maps = [
  ...['organisation', 'period', 'report', 'privacy', 'cared', 'funds', 'guardian', 'earlier', 'participants'],
  ...['contest', 'householdsByVillage'],
];

/** Whether items, each with its dash, may stand below a key. */
export function takesItems(word: string): boolean {
  return takesBrackets(word) && keyOf(word, maps) === undefined;
}

/** Whether a key is of an item more likely than of what the list belongs to. */
export function isPartOfItem(word: string): boolean {
  return keyOf(word, ['quantity', 'unit', 'value', 'detail', 'name', 'winner']) !== undefined;
}

/** Whether groups of participants stand below a key. */
export function isGroups(word: string): boolean {
  return keyOf(word, ['participants']) !== undefined;
}

/** Whether a word is a group of participants. */
export function isGroup(word: string): boolean {
  return choiceOf('participants', word) !== undefined;
}

/** Whether a word is both a group of participants and a number that an entry may have. */
export function isEntryKeyAndGroup(word: string): boolean {
  return isGroup(word) && keyOf(word, ['children']) !== undefined;
}

/** Whether the value of a key may be in brackets. */
export function takesBrackets(word: string): boolean {
  return holdsKeys(word) || keyOf(word, lists) !== undefined;
}

// Keys whose value is a word of a list, a number, a day or an id: quotes around anything else do not make it one.
const exact = [
  'kind',
  'date',
  'until',
  'by',
  'to',
  'starts',
  'ends',
  'minutes',
  'direction',
  'people',
  'quantity',
  'born',
  'gender',
];

/** Whether the value of a key may be any text. */
export function takesText(word: string): boolean {
  return keyOf(word, [...exact, ...holders]) === undefined;
}
