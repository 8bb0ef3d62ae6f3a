// What stands under the keys of a map: each key in every spelling that carelog reads, with its meaning. An editor
// proposes keys of one language.
import { meaningOfKey } from '../language/key-meanings.ts';
import type { Language } from '../language/language.ts';
import { shapeAdvice, valueMessages } from '../language/messages/values.ts';
import { tell } from '../language/wording.ts';
import { formsOfKeys, keyOf } from '../language/words.ts';
import { expectedIn } from '../source/fields/empty-values.ts';
import { type FieldShape, isOptional, shapeOf } from '../source/fields/field-shape.ts';
import { wordsOfRecord } from '../source/fields/record-words.ts';
import { exampleIn } from './flow-text.ts';
import { patternOf } from './spelling.ts';
import { either, formOf, isValue, type JsonSchema, nothing, proposal, valueJson } from './values.ts';

/** Names that an editor proposes under a key: those of templates and themes. */
export type ProposedNames = Readonly<Partial<Record<string, readonly string[]>>>;

/** Where a schema stands, and in which language an editor speaks there. */
export interface Spot {
  readonly language: Language;
  /** The file, the kind of entry or the key that holds it. */
  readonly where: string;
  /** The JSON pointer that leads to it. */
  readonly at: string;
  readonly names?: ProposedNames;
  /** A record with schemas for some of the same keys, at another place. */
  readonly known?: { readonly fields: RecordShape['fields']; readonly at: string };
}

/** The shape of a map with known keys. */
export type RecordShape = Extract<FieldShape, { type: 'record' }>;

/** A group that is in no table. The editor knows no names and no slips; check has them, in source/fields/record-words.ts. */
const chineseWord = '^[\\u4e00-\\u9fff]{2,8}$';

/** The schema of a map. */
export function recordJson(shape: RecordShape, spot: Spot): JsonSchema {
  const keys = propertiesIn(shape, spot);
  const required = keys.filter(({ key }) => shape.required.includes(key));
  const { patternProperties, ...known } = propertiesOf(keys, spot);
  const others = shape.others && { [chineseWord]: jsonOf(shapeOf(shape.others), spot) };
  return {
    anyOf: [{ type: 'object', errorMessage: shapeAdvice[spot.language].map }],
    ...known,
    patternProperties: { ...(patternProperties as object), ...others },
    additionalProperties: false,
    ...(required.length > 0 && { allOf: required.map((one) => requiredJson(one, spot)) }),
  };
}

/** The keys of a map. */
export function propertiesIn(shape: RecordShape, spot: Spot): Property[] {
  return [...shape.fields].map(([key, schema]) => fieldOf(key, shape, schema, spot));
}

/** A key: its English and its Chinese form, all others, and the schema of its value at the place it stands at. */
export interface Property {
  readonly key: string;
  readonly word: string;
  readonly forms: readonly string[];
  readonly json: (at: string) => JsonSchema;
}

/** The keywords for the keys of a map. Keys in other spellings, and in the other language, are read and not proposed. */
export function propertiesOf(keys: readonly Property[], { language, at }: Spot): JsonSchema {
  const all = keys.map(({ key, word, forms, json }) => {
    const [own, other] = language === 'zh' ? [word, key] : [key, word];
    const pointer = `${at}/properties/${own}`;
    return { own, other, pattern: patternOf(forms), value: json(pointer), ref: { $ref: encodeURI(pointer) } };
  });
  return {
    properties: Object.fromEntries(all.map(({ own, value }) => [own, value])),
    patternProperties: Object.fromEntries(all.map(({ pattern, ref }) => [pattern, ref])),
    // Both languages at once are one key twice. What a workspace has named has one name.
    dependencies: Object.fromEntries(
      all.filter(({ own, other }) => own !== other).map(({ own, other }) => [own, { properties: { [other]: false } }]),
    ),
  };
}

/** That one of the forms of a key is there. */
export function requiredJson({ key, word, forms }: Property, { language }: Spot): JsonSchema {
  const own = language === 'zh' ? word : key;
  const errorMessage = tell(valueMessages['key-missing'][language].wrong, { key: own });
  return { anyOf: [{ required: [own], errorMessage }, hasKey(patternOf(forms))] };
}

/** Matches a map that has a key of a pattern, and whatever is no map. */
export function hasKey(pattern: string): JsonSchema {
  return { not: { type: 'object', propertyNames: { not: { pattern } } } };
}

function fieldOf(key: string, record: RecordShape, schema: Parameters<typeof shapeOf>[0], spot: Spot): Property {
  const keys = [...record.fields.keys()];
  const words = wordsOfRecord(record);
  // The keys of a table of the vocabulary: groups, kinds.
  const isOfTable = record.words !== 'keys';
  const word = words.wordOf(key);
  const forms = isOfTable ? words.forms().filter((form) => words.keyOf(form) === key) : formsOf(key, keys);
  const json = (at: string) => {
    if (spot.known?.fields.get(key) === schema)
      return { $ref: encodeURI(`${spot.known.at}/properties/${spot.language === 'zh' ? word : key}`) };
    const shape = shapeOf(schema);
    const names = spot.names?.[`${spot.where}.${key}`];
    return {
      description: isOfTable ? forms.join(' · ') : describe(spot, key, shape, word),
      ...fieldJson(key, shape, { ...spot, where: key, at }, record.words === 'participants' || !isOptional(schema)),
      ...(names && { defaultSnippets: names.map((name) => proposal(name)) }),
    };
  };
  return { key, word, forms, json };
}

/** The forms of a key among these keys: its own, and the Chinese ones that no other key has. */
export function formsOf(key: string, keys: readonly string[]): string[] {
  return [...new Set([key, ...formsOfKeys([key])])].filter((form) => keyOf(form, keys) === key);
}

/**
 * The value of a key. As the checker has it: an empty value counts as absent, and is told where something was to be
 * said.
 */
function fieldJson(key: string, shape: FieldShape, spot: Spot, isRequired: boolean): JsonSchema {
  const isTold = isRequired || expectedIn(key, shape) !== undefined;
  if (shape.type === 'list') return listJson(shape, spot, isTold, isRequired);
  const json = jsonOf(shape, spot);
  if (!isTold) return orNothing(json);
  const isMap = shape.type === 'record' || shape.type === 'counts';
  return isMap && !isRequired ? { ...json, minProperties: 1 } : json;
}

/** A list, or its one item. Empty items count as absent. */
function listJson(
  { item }: Extract<FieldShape, { type: 'list' }>,
  spot: Spot,
  isTold: boolean,
  isRequired: boolean,
): JsonSchema {
  const at = `${spot.at}/items`;
  const one = jsonOf(shapeOf(item), { ...spot, at });
  const items = isTold && !isRequired ? one : orNothing(one);
  const single = { $ref: encodeURI(at) };
  // What may stand for a map is proposed here: editors look no further than the key.
  const { or } = shapeOf(item);
  const { defaultSnippets } = or ? jsonOf(or, spot) : {};
  const something = { not: nothing, description: 'something' };
  return {
    items,
    if: { type: 'array' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, not a promise
    then: isRequired ? { contains: something } : isTold ? { minItems: 1 } : {},
    else: isRequired ? { allOf: [single, something] } : single,
    ...(defaultSnippets !== undefined && { defaultSnippets }),
  };
}

/** What may stand where a value of this shape is expected. */
export function jsonOf(shape: FieldShape, spot: Spot): JsonSchema {
  const { or, ...one } = shape;
  if (or) return orElse(jsonOf(one, spot), jsonOf(or, spot));
  if (shape.type === 'record') return recordJson(shape, spot);
  if (shape.type === 'list') return listJson(shape, spot, false, false);
  if (shape.type !== 'counts') return valueJson(shape, spot.language);
  const errorMessage = shapeAdvice[spot.language].map;
  return { type: 'object', errorMessage, additionalProperties: jsonOf(shapeOf(shape.item), spot) };
}

/** A schema that accepts nothing as well. */
export function orNothing(schema: JsonSchema): JsonSchema {
  return orElse(schema, nothing);
}

/** A schema that accepts something else as well. Keys of a map stay where completions look for them. */
function orElse(schema: JsonSchema, other: JsonSchema): JsonSchema {
  const { anyOf = [], properties } = schema;
  return properties === undefined
    ? either(schema, other)
    : { ...schema, ...either(...(anyOf as readonly JsonSchema[]), other) };
}

/** What an editor shows over a key: its meaning, how its value is written, an example, its word in the other language. */
function describe({ where, language }: Spot, key: string, shape: FieldShape, word: string): string {
  const meaning = meaningOfKey(where, key);
  const item = shape.type === 'list' ? shapeOf(shape.item) : shape;
  const form = isValue(item) && item.type !== 'text' ? formOf(item, language) : undefined;
  if (meaning === undefined) {
    const name = key === word ? key : `${key} · ${word}`;
    if (form === undefined) return name;
    return language === 'zh' ? `${name}。写法：${form}。` : `${name}. Written as ${form}.`;
  }
  const example = exampleIn(language, meaning.example, shape);
  return language === 'zh'
    ? `${meaning.zh}。${form ? `写法：${form}。` : ''}例：${word}: ${example}（英文 ${key}）`
    : `${meaning.en}. ${form ? `Written as ${form}. ` : ''}Example: ${key}: ${example} (Chinese ${word})`;
}
