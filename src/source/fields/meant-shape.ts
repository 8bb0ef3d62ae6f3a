// A value of another shape than its key takes: what was meant, or an example of that very key.
import { addDays, isDay } from '../../language/dates.ts';
import { numberInWords } from '../../language/number-words.ts';
import { formsOfUnits, isChinese, wordOfKey } from '../../language/words.ts';
import type { ValuesOf } from '../../problem/problem.ts';
import { isEmpty, type Tree } from '../tree/tree.ts';
import { exampleOf } from './example.ts';
import { type FieldShape, shapeOf } from './field-shape.ts';
import { namesIn } from './joined-items.ts';

/** Where a value stands: alone under its key, as an item of a list, or under a key that takes a list. */
export type Standing = 'value' | 'item' | 'only item';

/** What to type under a key in place of a value of the wrong shape. */
export function meantShape(
  found: Tree,
  wanted: FieldShape,
  field: string,
  standing: Standing,
): Pick<ValuesOf<'wrong-shape'>, 'suggestion' | 'example' | 'each' | 'second'> {
  const isItem = standing === 'item';
  const sentence = isItem && wanted.type === 'text' ? sentenceMeant(found) : null;
  if (sentence !== null) return { suggestion: `- ${sentence}` };
  if (field === '' || (isItem && found.type === 'list')) return {};
  const inChinese = isChinese(field);
  const asTyped = (value: string) => (isItem ? value : `${field}: ${value}`);
  const listed = standing === 'only item' && wanted.type !== 'record' ? itemsInBraces(found) : null;
  if (listed !== null) return { suggestion: asTyped(`[${listed.join(', ')}]`) };
  const only = standing === 'only item' && isOnSeveralLines(found) ? onlyText(wanted) : null;
  if (only !== null) return { each: `- ${inChinese ? wordOfKey(only) : only}: ` };
  const one = exampleOf(wanted, inChinese);
  const example = asTyped(standing === 'only item' && wanted.type !== 'record' ? `[${one}]` : one);
  const { worth, goods } = standing === 'only item' && hasItems(wanted) ? worthMeant(found) : { goods: found };
  const meant = wanted.type === 'record' ? recordsMeant(goods, wanted, inChinese) : scalarMeant(found, wanted, isItem);
  if (meant === null || (meant.length > 1 && wanted.type === 'record' && standing === 'value')) return { example };
  const value = meant.join(', ');
  const suggestion = asTyped(wanted.type === 'record' && standing === 'only item' ? `[${value}]` : value);
  return { suggestion, example, ...(worth && { second: `${inChinese ? wordOfKey('value') : 'value'}: ${worth}` }) };
}

function hasItems(shape: FieldShape): boolean {
  return shape.type === 'record' && shape.fields.has('item') && shape.fields.has('quantity');
}

// What all of it is worth stands under a key of its own: 价值150元, 共计人民币150元.
const worthAtEnd = /[、，,；;]\s*(?:[总共合市折]|价值|计|值|金额|人民币)+[:：]?\s*(\d+(?:\.\d{1,2})?)元[。.]?$/u;

/** Goods without what they are worth, which stands behind them. */
function worthMeant(found: Tree): { readonly worth?: string; readonly goods: Tree } {
  const [end, worth] = (found.type === 'scalar' && worthAtEnd.exec(found.text.trim())) || [];
  if (found.type !== 'scalar' || end === undefined || worth === undefined) return { goods: found };
  return { worth, goods: { ...found, text: found.text.trim().slice(0, -end.length) } };
}

/** A sentence with a colon and a blank, which is no map: 祖母说: 家里没有书桌. */
function sentenceMeant(found: Tree): string | null {
  const [only, ...others] = found.type === 'map' ? found.pairs : [];
  const isSentence = only !== undefined && others.length === 0 && only.value.type === 'scalar' && !only.value.quoted;
  return isSentence && only.value.type === 'scalar' ? JSON.stringify(`${only.key}: ${only.value.text}`) : null;
}

/** The line to type where an item of a list of ids is a map of one of them; null where the others are no ids. */
export function idsMeant(list: Tree, found: Tree, field: string): string | null {
  if (list.type !== 'list' || field === '') return null;
  const ids = list.items.map((item) => (item.type === 'scalar' ? item.text.trim() : idInBraces(item)));
  if (ids.includes(null)) return null;
  const isOnOneLine = list.items.every(({ place }) => place.line === list.place.line);
  return isOnOneLine ? `${field}: [${ids.join(', ')}]` : `- ${ids[list.items.indexOf(found)]}`;
}

/** An id in braces, {c02}, or under a key of its own, {编号: c02}. */
function idInBraces(found: Tree): string | null {
  const [only, ...others] = found.type === 'map' ? found.pairs : [];
  if (only === undefined || others.length > 0 || only.value.type !== 'scalar') return null;
  const id = isEmpty(only.value) ? only.key : only.value.text;
  return /^[a-z]{1,4}-?\d+$/i.test(id) ? id : null;
}

/** Whether a text goes on below the line that it begins on, where each line may have been meant for an item. */
export function isOnSeveralLines(found: Tree): boolean {
  return found.type === 'scalar' && !found.quoted && found.text.length > found.place.length;
}

/** The key of a map that needs no more than a text; null for any other shape. */
function onlyText(shape: FieldShape): string | null {
  const [only, ...others] = shape.type === 'record' ? shape.required : [];
  return shape.type === 'record' && only !== undefined && others.length === 0 && typeOf(shape, only) === 'text'
    ? only
    : null;
}

/** {c01, c02} where a list is taken: braces for brackets. */
function itemsInBraces(found: Tree): readonly string[] | null {
  const isPlain = found.type === 'map' && found.pairs.length > 0 && found.pairs.every(({ value }) => isEmpty(value));
  return isPlain ? found.pairs.map(({ key }) => inFlow(key)) : null;
}

/** One text for a list of them: the only item, days that follow each other, texts joined by 、. */
function scalarMeant(found: Tree, wanted: FieldShape, isItem: boolean): readonly string[] | null {
  if (found.type !== 'list') return null;
  const items = found.items.filter((item) => !isEmpty(item));
  const texts = items.flatMap((item) => (item.type === 'scalar' ? [item.text.trim()] : []));
  const [first = '', ...rest] = texts;
  if (texts.length !== items.length || first === '') return null;
  // In a list, each may be an item of its own.
  if (rest.length === 0 || isItem) return texts.map(inFlow);
  if (wanted.type === 'text') return [texts.join('、')];
  const areDaysInARow = texts.every(
    (day, at) => isDay(day) && (at === 0 || (isDay(texts[at - 1] ?? '') && day === addDays(texts[at - 1] ?? '', 1))),
  );
  return wanted.type === 'when' && areDaysInARow ? [`${first}..${texts.at(-1)}`] : null;
}

type RecordShape = Extract<FieldShape, { type: 'record' }>;

/** Maps for words: 书包6个 as supplies; words alone where a map needs only a text. */
function recordsMeant(found: Tree, shape: RecordShape, inChinese: boolean): readonly string[] | null {
  if (found.type !== 'scalar') return null;
  const word = (key: string) => (inChinese ? wordOfKey(key, [...shape.fields.keys()]) : key);
  const mapOf = (values: Readonly<Record<string, string>>) =>
    `{${Object.entries(values)
      .map(([key, value]) => `${word(key)}: ${inFlow(value)}`)
      .join(', ')}}`;
  const text = found.text.trim();
  if (hasItems(shape)) {
    const items = text.split(/[、，,；;和]/u).map(itemMeant);
    const known = items.filter((item) => item !== null);
    return known.length === items.length ? known.map(mapOf) : null;
  }
  const only = onlyText(shape);
  return only === null || /\d/.test(text) ? null : namesMeant(text, only).map((name) => mapOf({ [only]: name }));
}

// What is called by a name; a problem or a plan is a sentence.
const named: readonly string[] = ['title', 'name', 'work', 'prize'];

/** The names in a text: several where each part is one by itself, 家访制度、结对制度, and not 家访、谈心制度. */
function namesMeant(text: string, key: string): readonly string[] {
  return named.includes(key) ? (namesIn(text) ?? [text]) : [text];
}

function typeOf(shape: RecordShape, key: string): FieldShape['type'] | undefined {
  const field = shape.fields.get(key);
  return field && shapeOf(field).type;
}

const units = formsOfUnits()
  .filter(isChinese)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const numeral = '\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百千万]+';
const itemFirst = new RegExp(`^(?<item>[^\\d]+?)\\s*(?<quantity>${numeral})\\s*(?<unit>${units})$`, 'u');
const quantityFirst = new RegExp(`^(?<quantity>${numeral})\\s*(?<unit>${units})\\s*(?<item>[^\\d]+)$`, 'u');

const noItem = /^(?:每.{1,2}|(?:[约总共合市折]|单价|价值|计|值|金额|人民币)+[:：]?)$/u;

function itemMeant(text: string): Readonly<Record<'item' | 'quantity' | 'unit', string>> | null {
  const { item = '', quantity = '', unit = '' } = (quantityFirst.exec(text) ?? itemFirst.exec(text))?.groups ?? {};
  const count = /^\d/.test(quantity) ? quantity : String(numberInWords(quantity) ?? '');
  // 每盒50元 is no goods, nor is 价值150元 before others.
  return item === '' || count === '' || noItem.test(item) ? null : { item: item.trim(), quantity: count, unit };
}

/** A text as it stands in a list or map on one line. */
function inFlow(text: string): string {
  return /[,:[\]{}#"'&*!|>%@`]/.test(text) ? JSON.stringify(text) : text;
}
