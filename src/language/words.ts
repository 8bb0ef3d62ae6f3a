// Looks up words in vocabulary.ts: from a word as written to the English word that the library uses, and from that to
// the Chinese word that is printed.
import { type KindName, keyWords, kindWords, unitWords, type ValueField, valueWords } from './vocabulary.ts';

/**
 * The English word for each way to write it, in lower case. Where two rows have the same Chinese word, the first row
 * counts.
 */
type Lookup = ReadonlyMap<string, string>;

const keyRows: Readonly<Record<string, readonly string[]>> = keyWords;
// Which keys a word may be is asked for each key of each entry, and for most words of a line with a slip.
const tableKeys: ReadonlySet<string> = new Set(Object.keys(keyWords));
const englishKeys = keysByForm(englishForms);
const chineseKeys = keysByForm(ownRow);
const kinds = lookupOf(kindWords);
const units = lookupOf(unitWords);
const values: ReadonlyMap<string, Lookup> = new Map(
  Object.entries(valueWords).map(([field, rows]) => [field, lookupOf(rows)]),
);

/**
 * The English key for a key as written, among the keys that an object may have: `followUp`, `follow-up` and `后续`
 * all give `followUp`. Capitals do not matter.
 */
export function keyOf(written: string, allowed: readonly string[]): string | undefined {
  const form = formOf(written);
  const english = englishKeys.get(form) ?? [];
  const chinese = chineseKeys.get(form) ?? [];
  return (
    allowed.find((key) => (tableKeys.has(key) ? english.includes(key) : englishForms(key).includes(form))) ??
    (chinese.length > 0
      ? allowed.find((key) => chinese.includes(key) && rowBeside(key, allowed).includes(form))
      : undefined)
  );
}

/** Whether a word is a key, in some object. */
export function isKey(written: string): boolean {
  const form = formOf(written);
  return englishKeys.has(form) || chineseKeys.has(form);
}

/** The kind of entry for a word as written: `visit`, `Visit` and `家访` all give `visit`. */
export function kindOf(written: string): KindName | undefined {
  return kinds.get(formOf(written)) as KindName | undefined;
}

/** The English value of an enumerated field for a word as written: `女` and `female` both give `female`. */
export function choiceOf<F extends ValueField>(field: F, written: string): keyof (typeof valueWords)[F] | undefined {
  return values.get(field)?.get(formOf(written)) as keyof (typeof valueWords)[F] | undefined;
}

/**
 * The unit that is printed: for a word in the table the first Chinese word of its row (千克 for kg and 公斤), so that one
 * unit is never counted as two. Another word with a Han character stays as it is. Undefined for any other word.
 */
export function unitOf(written: string): string | undefined {
  const known = units.get(formOf(written));
  if (known !== undefined) return unitWords[known as keyof typeof unitWords][0];
  return isChinese(written) ? written : undefined;
}

// Keys that have another Chinese word beside one of these other keys.
const wordsBeside: readonly (readonly [key: string, beside: readonly string[], word: string])[] = [
  ['title', ['template'], '标题'],
  ['name', ['phone', 'role'], '姓名'],
  ['children', ['helpers'], '儿童'],
];

/**
 * The Chinese word that carelog writes for an English key in an object with these keys: `to` is 对象, but 结束 beside
 * `from`. A key that is not in the table stays as it is.
 */
export function wordOfKey(key: string, allowed: readonly string[] = []): string {
  const [, , word] =
    wordsBeside.find(([one, beside]) => one === key && beside.some((other) => allowed.includes(other))) ?? [];
  if (word !== undefined) return word;
  const isMeasured =
    key === 'value' && allowed.length > 0 && !['item', 'items'].some((other) => allowed.includes(other));
  if (isMeasured) return keyWords.value[1];
  return rowBeside(key, allowed)[0] ?? key;
}

/** The Chinese word for a kind of entry. One that is not in the table stays as it is. */
export function wordOfKind(kind: string): string {
  return wordsOfKind(kind)[0] ?? kind;
}

/** All Chinese words for a kind of entry; none for one that is not in the table. */
export function wordsOfKind(kind: string): readonly string[] {
  const rows: Readonly<Record<string, readonly string[]>> = kindWords;
  return Object.hasOwn(rows, kind) ? (rows[kind] ?? []) : [];
}

/** The words for all kinds of entry, in Chinese or in English, joined by 、. */
export function wordsOfKinds(inChinese: boolean): string {
  const kinds = Object.keys(kindWords);
  return (inChinese ? kinds.map(wordOfKind) : kinds).join('、');
}

/** The Chinese word for an enumerated value. A value that is not in the table stays as it is. */
export function wordOf(field: ValueField, value: string): string {
  const rows: Readonly<Record<string, readonly string[]>> = valueWords[field];
  return (Object.hasOwn(rows, value) ? rows[value]?.[0] : undefined) ?? value;
}

/** Every way to write one of these keys, the preferred ones first, for "did you mean". */
export function formsOfKeys(allowed: readonly string[]): string[] {
  return [...allowed, ...allowed.flatMap((key) => rowBeside(key, allowed))];
}

/** Every way to write a kind of entry. */
export function formsOfKinds(): string[] {
  return formsOf(kindWords);
}

/** Every way to write a value of a field. */
export function formsOfValues(field: ValueField): string[] {
  return formsOf(valueWords[field]);
}

// Words for yes and no in other programs, and the marks people use on paper lists.
const meantAnswers = {
  yes: ['true', 'on', 'y', '对', '有', '√', '1'],
  no: ['false', 'off', 'n', '不', '无', '没有', '×', '0'],
} as const satisfies Record<'yes' | 'no', readonly string[]>;

/** The answer that a word of other programs or of paper lists means: `true` and √ mean yes. */
export function answerMeant(written: string): 'yes' | 'no' | undefined {
  const form: string = formOf(written);
  return (['yes', 'no'] as const).find((answer) => meantAnswers[answer].some((word) => word === form));
}

/** Every word for yes and no: those of the table, and those of other programs and of paper lists. */
export function formsOfAnswers(): string[] {
  return [...formsOfValues('yesNo'), ...meantAnswers.yes, ...meantAnswers.no];
}

/** Every way to write a unit of the table. */
export function formsOfUnits(): string[] {
  return formsOf(unitWords);
}

/** Whether a word has a Han character. Messages use Chinese words for a file that does. */
export function isChinese(written: string): boolean {
  return /\p{Script=Han}/u.test(written);
}

/** The Chinese words for a key in an object with these keys. Only `to` depends on the others. */
function rowBeside(key: string, allowed: readonly string[]): readonly string[] {
  if (key !== 'to' || allowed.length < 2) return ownRow(key);
  const [whom, end] = keyWords.to;
  if (!allowed.includes('from')) return [whom];
  // Only the list of all keys has `from` and `date`: there both words are possible.
  return allowed.includes('date') ? keyWords.to : [end];
}

function ownRow(key: string): readonly string[] {
  return Object.hasOwn(keyRows, key) ? (keyRows[key] ?? []) : [];
}

function formsOf(rows: Readonly<Record<string, readonly string[]>>): string[] {
  return [...Object.keys(rows), ...Object.values(rows).flat()];
}

function lookupOf(rows: Readonly<Record<string, readonly string[]>>): Lookup {
  const lookup = new Map<string, string>();
  for (const [english, chinese] of Object.entries(rows)) {
    for (const form of [...englishForms(english), ...chinese]) if (!lookup.has(form)) lookup.set(form, english);
  }
  return lookup;
}

function keysByForm(formsOfKey: (key: string) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, readonly string[]>();
  for (const key of tableKeys) for (const form of formsOfKey(key)) keys.set(form, [...(keys.get(form) ?? []), key]);
  return keys;
}

function englishForms(key: string): string[] {
  return [key.toLowerCase(), key.replace(/[A-Z]/g, '-$&').toLowerCase()];
}

function formOf(written: string): string {
  return written.trim().toLowerCase();
}
