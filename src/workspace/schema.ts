// JSON Schema (draft-07) of the workspace files, for editors: keys and values in English and Chinese.
// Made from the shapes that the checker uses: zod's toJSONSchema knows no Chinese keys and no single value for a list.
import { namedFiles } from '../language/named-files.ts';
import { type KindName, kindWords, type ValueField, valueWords } from '../language/vocabulary.ts';
import { formsOfKeys, formsOfUnits, formsOfValues, keyOf, wordOfKey } from '../language/words.ts';
import { entryFields } from '../log/entry-fields.ts';
import { kinds } from '../log/kinds/index.ts';
import { type FieldShape, type ScalarType, shapeOf } from '../source/fields/field-shape.ts';
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
    program: whole(namedFiles.programme, jsonOf(shapeOf(programmeSchema))),
    people: whole(namedFiles.people, jsonOf(shapeOf(peopleSchema))),
    indicators: whole(namedFiles.indicators, jsonOf(shapeOf(indicatorsSchema))),
    problems: whole(namedFiles.outlook, jsonOf(shapeOf(outlookSchema))),
    log: whole('log/*.yaml', logSchema()),
  };
}

function whole(title: string, schema: JsonSchema): JsonSchema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: `carelog ${title}`, ...schema };
}

/** A list of entries, or a map with it. The kind of an entry decides its keys; without one, common keys are offered. */
function logSchema(): JsonSchema {
  const names = Object.keys(kinds) as KindName[];
  const entries: JsonSchema = { type: 'array', items: { $ref: '#/definitions/entry' } };
  const under = propertiesOf(['entries'], () => entries);
  const entry: JsonSchema = {
    type: 'object',
    properties: { ...kindProperties(), ...propertiesOf(Object.keys(entryFields), (key) => entryJson(key)) },
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
  return schema ? jsonOf(shapeOf(schema)) : {};
}

function kindSchema(kind: KindName): JsonSchema {
  const schema = jsonOf(shapeOf(kinds[kind]));
  const { properties } = schema as { properties: JsonSchema };
  return {
    description: describe(kind, kindWords[kind]),
    ...schema,
    properties: { ...kindProperties(), ...properties },
  };
}

function kindProperties(): JsonSchema {
  return propertiesOf(['kind'], () => scalars.kind);
}

/** Matches an entry of a kind, with any word for it. */
function kindIs(kind: KindName): JsonSchema {
  const words = [kind, ...kindWords[kind]];
  return { anyOf: formsOfKeys(['kind']).map((key) => ({ required: [key], properties: { [key]: { enum: words } } })) };
}

function jsonOf(shape: FieldShape): JsonSchema {
  if (shape.type === 'record') return recordJson(shape);
  if (shape.type === 'choice') return choiceJson(shape.field);
  if (shape.type === 'counts') return { type: 'object', additionalProperties: jsonOf(shapeOf(shape.item)) };
  if (shape.type !== 'list') return scalars[shape.type];
  const item = jsonOf(shapeOf(shape.item));
  return { anyOf: [{ type: 'array', items: item }, item] };
}

function recordJson({ fields, required, words }: Extract<FieldShape, { type: 'record' }>): JsonSchema {
  const keys = [...fields.keys()];
  const schemaOf = (key: string) => {
    const schema = fields.get(key);
    return schema ? jsonOf(shapeOf(schema)) : {};
  };
  const properties = words === 'keys' ? propertiesOf(keys, schemaOf) : groupProperties(schemaOf);
  const all = required.map((key) => requiredJson(key, keys));
  return { type: 'object', properties, additionalProperties: false, ...(all.length > 0 ? { allOf: all } : {}) };
}

/** Each key in every form. Editors suggest only the English one and the Chinese one that carelog writes. */
function propertiesOf(keys: readonly string[], schemaOf: (key: string) => JsonSchema): JsonSchema {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const forms = formsOf(key, keys);
      const chinese = forms.slice(1).filter((form) => !/^[a-z-]+$/.test(form));
      const schema = { description: describe(key, chinese), ...schemaOf(key) };
      const proposed = [key, wordOfKey(key, keys)];
      return forms.map((form) => [form, proposed.includes(form) ? schema : { ...schema, doNotSuggest: true }]);
    }),
  );
}

function groupProperties(schemaOf: (group: string) => JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(valueWords.participants).flatMap(([group, words]) =>
      [group, ...words].map((form) => [form, { description: describe(group, words), ...schemaOf(group) }]),
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

function describe(english: string, chinese: readonly string[]): string {
  return [english, ...chinese].join(' · ');
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
