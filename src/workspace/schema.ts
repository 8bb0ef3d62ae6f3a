// JSON Schema (draft-07) of the workspace files, for editors: keys and values in English and Chinese.
// Made from the shapes that the checker uses: zod's toJSONSchema knows no Chinese keys and no single value for a list.
import { kindMeanings, meaningOfKey } from '../language/key-meanings.ts';
import { namedFiles } from '../language/named-files.ts';
import { type KindName, kindWords, type ValueField, valueWords } from '../language/vocabulary.ts';
import { formsOfKeys, formsOfUnits, formsOfValues, isChinese, keyOf, wordOfKey } from '../language/words.ts';
import { entryFields } from '../log/entry-fields.ts';
import { kinds } from '../log/kinds/index.ts';
import { expectedIn } from '../source/fields/empty-values.ts';
import { type FieldShape, isOptional, type ScalarType, shapeOf } from '../source/fields/field-shape.ts';
import { record } from '../source/fields/fields.ts';
import { indicatorsSchema } from './indicators.ts';
import { outlookSchema } from './outlook.ts';
import { peopleSchema } from './people.ts';
import { programmeSchema } from './program.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The files of a workspace that have a schema. */
export type SchemaName = 'program' | 'people' | 'indicators' | 'problems' | 'log';

/** The schemas of program.yaml, people.yaml, indicators.yaml, problems.yaml and the files in log/, by name. */
export function workspaceSchemas(): Readonly<Record<SchemaName, JsonSchema>> {
  return {
    program: whole(namedFiles.programme, jsonOf(shapeOf(programmeSchema), 'program')),
    people: whole(namedFiles.people, jsonOf(shapeOf(peopleSchema), 'people')),
    indicators: whole(namedFiles.indicators, jsonOf(shapeOf(indicatorsSchema), 'indicators.yaml')),
    problems: whole(namedFiles.outlook, jsonOf(shapeOf(outlookSchema), 'problems.yaml')),
    log: whole('log/*.yaml', logSchema()),
  };
}

type RecordShape = Extract<FieldShape, { type: 'record' }>;

function whole(title: string, schema: JsonSchema): JsonSchema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: `carelog ${title}`, ...schema };
}

/** A list of entries, or a map with it. The kind of an entry decides its keys; without one, common keys are offered. */
function logSchema(): JsonSchema {
  const names = Object.keys(kinds) as KindName[];
  const entries: JsonSchema = { type: 'array', items: { $ref: '#/definitions/entry' } };
  const under = propertiesOf('log', ['entries'], () => entries);
  const entry: JsonSchema = {
    type: 'object',
    properties: { ...kindProperties(), ...propertiesOf('entry', Object.keys(entryFields), (key) => entryJson(key)) },
    allOf: [
      requiredJson('kind', ['kind']),
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, not a promise
      ...names.map((kind) => ({ if: kindIs(kind), then: { $ref: `#/definitions/${kind}` } })),
    ],
  };
  const definitions = Object.fromEntries(names.map((kind) => [kind, kindSchema(kind)]));
  return {
    definitions: { entry, ...definitions },
    anyOf: [
      entries,
      { type: 'object', properties: under, additionalProperties: false, allOf: [requiredJson('entries', ['entries'])] },
    ],
  };
}

const entryShape = shapeOf(record(entryFields));

function entryJson(key: string): JsonSchema {
  const schema = entryShape.type === 'record' ? entryShape.fields.get(key) : undefined;
  return schema ? jsonOf(shapeOf(schema), key) : {};
}

function kindSchema(kind: KindName): JsonSchema {
  const schema = jsonOf(shapeOf(kinds[kind]), kind);
  const { properties } = schema as { properties: JsonSchema };
  return {
    description: `${kindMeanings[kind].en} · ${kindMeanings[kind].zh}`,
    ...schema,
    properties: { ...kindProperties(), ...properties },
  };
}

function kindProperties(): JsonSchema {
  return propertiesOf('entry', ['kind'], () => scalars.kind);
}

/** Matches an entry of a kind, with any word for it. */
function kindIs(kind: KindName): JsonSchema {
  const words = [kind, ...kindWords[kind]];
  return { anyOf: formsOfKeys(['kind']).map((key) => ({ required: [key], properties: { [key]: { enum: words } } })) };
}

/** The schema of what stands under `where`: a file, a kind of entry or a key. */
function jsonOf(shape: FieldShape, where: string): JsonSchema {
  if (shape.type === 'record') return recordJson(shape, where);
  if (shape.type === 'choice') return choiceJson(shape.field);
  if (shape.type === 'counts') return { type: 'object', additionalProperties: jsonOf(shapeOf(shape.item), where) };
  if (shape.type !== 'list') return scalars[shape.type];
  const item = jsonOf(shapeOf(shape.item), where);
  return { anyOf: [{ type: 'array', items: item }, item] };
}

/** A schema that accepts nothing as well. */
function orNothing(schema: JsonSchema): JsonSchema {
  const { anyOf, enum: words, type } = schema;
  if (Array.isArray(anyOf)) return { ...schema, anyOf: [...anyOf, { enum: [null, ''] }] };
  if (Array.isArray(words)) return { ...schema, enum: [...words, null, ''] };
  if (type === 'object') return { anyOf: [schema, { enum: [null, ''] }] };
  return { ...schema, type: [type, 'null'].flat() };
}

/** A schema whose texts are not empty. */
function notEmpty(schema: JsonSchema): JsonSchema {
  const { anyOf, type, items, pattern } = schema;
  if (Array.isArray(anyOf)) return { ...schema, anyOf: anyOf.map(notEmpty) };
  if (type === 'array') return { ...schema, items: notEmpty(items as JsonSchema) };
  return [type].flat().includes('string') && pattern === undefined ? { ...schema, minLength: 1 } : schema;
}

function recordJson({ fields, required, words }: RecordShape, where: string): JsonSchema {
  const keys = [...fields.keys()];
  const schemaOf = (key: string) => {
    const schema = fields.get(key);
    if (schema === undefined) return {};
    const shape = shapeOf(schema);
    // As the checker has it: an empty value counts as absent, and is told where something was to be said.
    const mayBeEmpty = words === 'keys' && isOptional(schema) && expectedIn(key, shape) === undefined;
    return mayBeEmpty ? orNothing(jsonOf(shape, key)) : notEmpty(jsonOf(shape, key));
  };
  const properties = words === 'keys' ? propertiesOf(where, keys, schemaOf) : groupProperties(schemaOf);
  const all = required.map((key) => requiredJson(key, keys));
  return { type: 'object', properties, additionalProperties: false, ...(all.length > 0 ? { allOf: all } : {}) };
}

/**
 * Each key in every form, with its meaning in the language of the form. Editors suggest only the English one and the
 * Chinese one that carelog writes.
 */
function propertiesOf(where: string, keys: readonly string[], schemaOf: (key: string) => JsonSchema): JsonSchema {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const schema = schemaOf(key);
      const proposed = [key, wordOfKey(key, keys)];
      return formsOf(key, keys).map((form) => {
        const told = { description: describe(where, key, form, keys), ...schema };
        return [form, proposed.includes(form) ? told : { ...told, doNotSuggest: true }];
      });
    }),
  );
}

function groupProperties(schemaOf: (group: string) => JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(valueWords.participants).flatMap(([group, words]) =>
      [group, ...words].map((form) => [form, { description: [group, ...words].join(' · '), ...schemaOf(group) }]),
    ),
  );
}

function requiredJson(key: string, keys: readonly string[]): JsonSchema {
  return { anyOf: formsOf(key, keys).map((form) => ({ required: [form] })) };
}

function formsOf(key: string, keys: readonly string[]): string[] {
  const hyphenated = key.replace(/[A-Z]/g, '-$&').toLowerCase();
  const forms = new Set([key, hyphenated, ...formsOfKeys([key])]);
  return [...forms].filter((form) => keyOf(form, keys) === key);
}

function choiceJson(field: ValueField): JsonSchema {
  return { enum: formsOfValues(field) };
}

/** What an editor shows over a key: meaning and example in the language of its form, and its word in the other one. */
function describe(where: string, key: string, form: string, keys: readonly string[]): string {
  const chinese = wordOfKey(key, keys);
  const meaning = meaningOfKey(where, key);
  if (meaning === undefined) return `${key} · ${chinese}`;
  return isChinese(form)
    ? `${meaning.zh}。例：${chinese}: ${meaning.example}（英文 ${key}）`
    : `${meaning.en}. Example: ${key}: ${meaning.example} (Chinese ${chinese})`;
}

const number: JsonSchema = { type: ['number', 'string'] };
// An unquoted 007 or 2024 is a number for an editor but text for carelog.
const anyText: JsonSchema = { type: ['string', 'number', 'boolean'] };
const dayPattern = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';

const scalars: Readonly<Record<ScalarType, JsonSchema>> = {
  text: anyText,
  identifier: { type: ['string', 'number'] },
  whole: { ...number, minimum: 0, pattern: '^\\d+$' },
  decimal: { ...number, minimum: 0, pattern: '^\\d+(\\.\\d+)?$' },
  amount: { ...number, minimum: 0, pattern: '^\\d+(\\.\\d+)?(\\s*(\\.\\.|-|–|—|~|～|至|到)\\s*\\d+(\\.\\d+)?)?$' },
  money: { ...number, minimum: 0, pattern: '^\\d+(\\.\\d{1,2})?$' },
  day: { type: 'string', pattern: `^${dayPattern}$` },
  when: { type: 'string', pattern: `^(${dayPattern}(\\s*\\.\\.\\s*${dayPattern})?|\\d{4}-(0[1-9]|1[0-2]))$` },
  clock: { type: 'string', pattern: '^([01]?\\d|2[0-3]):[0-5]\\d$' },
  zone: { type: 'string', examples: ['Asia/Shanghai', 'Asia/Urumqi'] },
  unit: { anyOf: [{ enum: formsOfUnits() }, { type: 'string' }] },
  kind: { enum: Object.entries(kindWords).flatMap(([kind, words]) => [kind, ...words]) },
};
