// What may be written as one value: a pattern for texts, limits for what YAML takes for a number, and the words for it.
import { kindMeanings } from '../language/key-meanings.ts';
import type { Language } from '../language/language.ts';
import { valueForms } from '../language/value-forms.ts';
import { type KindName, unitWords, type ValueField, valueWords } from '../language/vocabulary.ts';
import { formsOfKinds, formsOfUnits, formsOfValues, wordOf, wordOfKind } from '../language/words.ts';
import type { FieldShape, OwnKind, ScalarType } from '../source/fields/field-shape.ts';
import { noReasons } from '../source/fields/fields.ts';
import { illegalPattern } from '../source/tree/illegal.ts';
import { patternOf, spellingsOf } from './spelling.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The shape of a value that is no map and no list. */
export type ValueShape = Extract<FieldShape, { type: ScalarType | 'choice' | 'option' }>;

/** Whether a shape is that of one value. */
export function isValue(shape: FieldShape): shape is ValueShape {
  return 'verbatim' in shape || shape.type === 'choice' || shape.type === 'option';
}

/** The schema of one value, with what an editor proposes and says in a language. */
export function valueJson(shape: ValueShape, language: Language): JsonSchema {
  const errorMessage = language === 'zh' ? `请写${formOf(shape, language)}。` : `Write ${formOf(shape, language)}.`;
  const written = { ...writtenAs(shape), errorMessage };
  const json = shape.type === 'text' || shape.type === 'identifier' ? either(written, yesOrNo) : written;
  const words = proposals(shape, language);
  return words.length === 0 ? json : { ...json, defaultSnippets: words };
}

/** How a value is written, in words: a whole number, such as 12; one of female, male. */
export function formOf(shape: ValueShape, language: Language): string {
  if (shape.type !== 'choice' && shape.type !== 'kind' && shape.type !== 'option')
    return valueForms[shape.type][language];
  const words = wordsOf(shape, language);
  return language === 'zh' ? words.join('、') : words.join(', ').replace(/, (?=[^,]*$)/, ' or ');
}

/** One of several schemas. Without `properties` of its own, a hover takes an alternative for any other schema there. */
export function either(...schemas: readonly JsonSchema[]): JsonSchema {
  return { anyOf: schemas.map((schema) => ({ properties: {}, ...schema })) };
}

const said = { anyOf: [{ type: ['number', 'boolean', 'object'] }, { type: 'string', pattern: '\\S' }] };
const list = { type: 'array', contains: { anyOf: [said, { type: 'array' }] } };

/** Nothing behind a key. `not` says what no completion reads: of a type, an editor would propose the word null. */
export const nothing: JsonSchema = { not: { anyOf: [said, list] } };

// carelog reads a text as typed, where YAML has true and false for some. Said by `not`, so that nobody proposes these.
const yesOrNo: JsonSchema = { not: { type: ['string', 'number', 'null', 'object', 'array'] } };

function writtenAs(shape: ValueShape): JsonSchema {
  if (shape.type === 'choice') return { type: 'string', pattern: patternOf(formsOfValues(shape.field)) };
  if (shape.type === 'option') return { type: 'string', pattern: patternOf([...shape.options, ...shape.old]) };
  if (shape.type === 'kind')
    return { type: 'string', pattern: patternOf([...formsOfKinds(), ...(shape.own ?? []).flatMap(formsOfOwn)]) };
  return scalars[shape.type];
}

// An editor that completes a key of which the first type is a number writes a zero behind it: `string` comes first.
// No number has more than fifteen digits, none is padded with zeros.
const whole = '(?!(?:\\.?\\d){16})(?:0|[1-9]\\d*)';
const decimal = `${whole}(?:\\.\\d*[1-9])?`;
const number = { type: ['string', 'number'], minimum: 0, maximum: 999_999_999_999_999 };
const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const monthAndDay =
  '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])';
const day = `(?:\\d{4}-(?:${monthAndDay})|${leapYear}-02-29)`;

const scalars: Readonly<Record<Exclude<ScalarType, 'kind'>, JsonSchema>> = {
  text: { type: ['string', 'number'], pattern: `^(?![\\s\\S]*${illegalPattern})[\\s\\S]*\\S` },
  reason: { type: 'string', pattern: `^(?!\\s*(?:${spellingsOf(noReasons)})\\s*$)[\\s\\S]*\\p{L}` },
  identifier: { type: ['string', 'number'], pattern: '^\\s*[\\p{L}\\p{N}\\p{M}_-]+\\s*$' },
  whole: { ...number, type: ['string', 'integer'], pattern: alone(whole) },
  decimal: { ...number, pattern: alone(decimal) },
  amount: { ...number, pattern: alone(`${decimal}(?:\\s*(?:\\.\\.+|[-–—~～]+|至|到)\\s*${decimal})?`) },
  money: { ...number, maximum: 9_999_999_999_999.99, pattern: alone(`${whole}(?:\\.\\d{1,2})?`) },
  day: { type: 'string', pattern: alone(day) },
  when: { type: 'string', pattern: alone(`${day}(?:\\s*\\.\\.\\s*${day})?|\\d{4}-(?:0[1-9]|1[0-2])`) },
  clock: { type: 'string', pattern: alone('(?:(?:[01]?\\d|2[0-3]):[0-5]\\d|24:00)') },
  zone: { type: 'string', pattern: '\\S' },
  unit: {
    type: 'string',
    pattern: alone(
      `${spellingsOf(formsOfUnits(), { wide: true })}|(?!\\d)[\\s\\S]*\\p{Script=Han}[\\s\\S]*|[\\p{L}℃‰][\\p{L}\\p{N}/]*`,
    ),
  },
};

function alone(pattern: string): string {
  return `^\\s*(?:${pattern})\\s*$`;
}

/** The words to choose from, in a language. */
function wordsOf(shape: ValueShape, language: Language): readonly string[] {
  if (shape.type === 'choice') return choicesOf(shape.field, language);
  if (shape.type === 'option') return shape.options;
  if (shape.type === 'kind') {
    const own = (shape.own ?? []).map((kind) => ownWord(kind, language));
    return [...kindNames.map((kind) => (language === 'zh' ? wordOfKind(kind) : kind)), ...own];
  }
  if (shape.type === 'unit')
    return Object.entries(unitWords).map(([unit, [word]]) => (language === 'zh' ? word : unit));
  return shape.type === 'zone' ? ['Asia/Shanghai', 'Asia/Urumqi'] : [];
}

const kindNames = Object.keys(kindMeanings) as KindName[];

/** What a kind of the workspace's own is called in a language. */
export function ownWord({ name, english = name }: OwnKind, language: Language): string {
  return language === 'zh' ? name : english;
}

/** Every word for a kind of the workspace's own. */
export function formsOfOwn({ name, english = name, formerly }: OwnKind): readonly string[] {
  return [...new Set([name, english, ...formerly])];
}

function choicesOf(field: ValueField, language: Language): readonly string[] {
  return Object.keys(valueWords[field]).map((value) => (language === 'zh' ? wordOf(field, value) : value));
}

/** What an editor proposes: snippets, because words of an `enum` are proposed with null and in both languages. */
function proposals(shape: ValueShape, language: Language): readonly JsonSchema[] {
  const meanings = shape.type === 'kind' ? kindNames.map((kind) => kindMeanings[kind][language]) : [];
  return wordsOf(shape, language).map((word, at) => proposal(word, meanings[at]));
}

/** The proposal of a word, with what it means. */
export function proposal(word: string, description?: string): JsonSchema {
  return { label: word, body: word.startsWith('%') ? `'${word}'` : word, ...(description && { description }) };
}
