// Looking up the words of vocabulary.ts: from what someone wrote to the word the library uses, and from there to the Chinese word that is printed.
import { type KindName, keyWords, kindWords, unitWords, type ValueField, valueWords } from './vocabulary.ts';

/** The English word of a table for each way to write it, in small letters. The first row wins where two share a Chinese word. */
type Lookup = ReadonlyMap<string, string>;

const keyRows: Readonly<Record<string, readonly string[]>> = keyWords;
const kinds = lookupOf(kindWords);
const units = lookupOf(unitWords);
const values: ReadonlyMap<string, Lookup> = new Map(
  Object.entries(valueWords).map(([field, rows]) => [field, lookupOf(rows)]),
);

/** The English key, among those an object may have, for a key as written: `followUp`, `follow-up` and `后续` all give `followUp`. Capitals do not matter. */
export function keyOf(written: string, allowed: readonly string[]): string | undefined {
  const form = formOf(written);
  const english = allowed.find((key) => englishForms(key).includes(form));
  return english ?? allowed.find((key) => rowBeside(key, allowed).includes(form));
}

/** The kind of entry for a word as written: `visit`, `Visit` and `家访` all give `visit`. */
export function kindOf(written: string): KindName | undefined {
  return kinds.get(formOf(written)) as KindName | undefined;
}

/** The English value of an enumerated field for a word as written: `女` and `female` both give `female`. */
export function choiceOf<F extends ValueField>(field: F, written: string): keyof (typeof valueWords)[F] | undefined {
  return values.get(field)?.get(formOf(written)) as keyof (typeof valueWords)[F] | undefined;
}

/** The unit that is printed: an English word of the table gives its Chinese one, any word with a Han character stays, other words are unknown. */
export function unitOf(written: string): string | undefined {
  const known = units.get(formOf(written));
  if (isChinese(written)) return written;
  return known === undefined ? undefined : unitWords[known as keyof typeof unitWords][0];
}

// What a key is called in an object that has one of these others.
const wordsBeside: readonly (readonly [key: string, beside: readonly string[], word: string])[] = [
  ['title', ['template'], '标题'],
  ['name', ['phone', 'role'], '姓名'],
  ['children', ['helpers'], '儿童'],
];

/** The Chinese word carelog writes for an English key of an object with these keys: `to` is 对象, but 结束 beside `from`. A key the table lacks stays as it is. */
export function wordOfKey(key: string, allowed: readonly string[] = []): string {
  const [, , word] =
    wordsBeside.find(([one, beside]) => one === key && beside.some((other) => allowed.includes(other))) ?? [];
  if (word !== undefined) return word;
  const isMeasured =
    key === 'value' && allowed.length > 0 && !['item', 'items'].some((other) => allowed.includes(other));
  if (isMeasured) return keyWords.value[1];
  return rowBeside(key, allowed)[0] ?? key;
}

/** The Chinese word for a kind of entry. */
export function wordOfKind(kind: KindName): string {
  return kindWords[kind][0];
}

/** The Chinese word for an enumerated value; a value the table lacks stays as it is. */
export function wordOf(field: ValueField, value: string): string {
  const rows: Readonly<Record<string, readonly string[]>> = valueWords[field];
  return (Object.hasOwn(rows, value) ? rows[value]?.[0] : undefined) ?? value;
}

/** Every way to write one of these keys, the preferred ones first: what a "did you mean" chooses from. */
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

/** Every way to write a unit of the table. */
export function formsOfUnits(): string[] {
  return formsOf(unitWords);
}

/** Whether a word holds a Han character: messages answer in the words the file uses. */
export function isChinese(written: string): boolean {
  return /\p{Script=Han}/u.test(written);
}

/** The Chinese words of a key of an object with these keys; `to` alone may be meant either way. */
function rowBeside(key: string, allowed: readonly string[]): readonly string[] {
  if (key !== 'to' || allowed.length < 2) return ownRow(key);
  const [whom, end] = keyWords.to;
  if (!allowed.includes('from')) return [whom];
  // A list of all keys there are holds both.
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

function englishForms(key: string): string[] {
  return [key.toLowerCase(), key.replace(/[A-Z]/g, '-$&').toLowerCase()];
}

function formOf(written: string): string {
  return written.trim().toLowerCase();
}
