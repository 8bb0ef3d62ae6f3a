import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { keyWords, kindWords, unitWords, valueWords } from '../../src/language/vocabulary.ts';
import { kinds } from '../../src/log/kinds/index.ts';
import { type JsonSchema, workspaceSchemas } from '../../src/workspace/schema.ts';

const schemas = workspaceSchemas();
const schema = (...path: readonly string[]) =>
  path.reduce<JsonSchema>((at, step) => at[step] as JsonSchema, schemas as unknown as JsonSchema);
const propertiesOf = (...path: readonly string[]) => Object.keys(schema(...path, 'properties'));

/** Every property name and enumerated word anywhere in the schemas. */
function wordsIn(part: unknown, words = new Set<string>()): Set<string> {
  if (typeof part !== 'object' || part === null) return words;
  for (const [keyword, value] of Object.entries(part)) {
    if (keyword === 'properties') for (const name of Object.keys(value as object)) words.add(name);
    if (keyword === 'enum') for (const word of value as string[]) words.add(word);
    wordsIn(value, words);
  }
  return words;
}

test('every word of the vocabulary can be completed', () => {
  const known = wordsIn(schemas);
  const keys = Object.entries(keyWords).flatMap(([key, words]) => [key, ...words]);
  const values = [valueWords, { kindWords, unitWords }].flatMap((tables) =>
    Object.values(tables).flatMap((rows: Record<string, readonly string[]>) =>
      Object.entries(rows).flatMap(([word, chinese]) => [word, ...chinese]),
    ),
  );
  expect([...keys, ...values].filter((word) => !known.has(word))).toEqual([]);
});

describe('the five schemas', () => {
  test('are draft-07 objects of their own', () => {
    expect(Object.keys(schemas)).toEqual(['program', 'people', 'indicators', 'problems', 'log']);
    for (const each of Object.values(schemas)) expect(each.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(JSON.parse(JSON.stringify(schemas))).toEqual(schemas);
  });

  test('every reference leads to a definition', () => {
    const definitions = Object.keys(schema('log', 'definitions'));
    const references = JSON.stringify(schemas.log).match(/#\/definitions\/\w+/g) ?? [];
    expect(references.length).toBeGreaterThan(Object.keys(kinds).length);
    for (const reference of references) expect(definitions).toContain(reference.split('/').at(-1));
  });

  test('a required key may be written in either language', () => {
    expect(schema('program').allOf).toContainEqual({ anyOf: [{ required: ['organisation'] }, { required: ['单位'] }] });
    expect(schema('people').allOf).toBeUndefined();
    expect(schema('log', 'definitions', 'supplies').allOf).toContainEqual({
      anyOf: [{ required: ['items'] }, { required: ['物品'] }],
    });
  });

  test('a key has the meaning of the object it stands in', () => {
    expect(propertiesOf('program')).toContain('单位');
    const items = schema('log', 'definitions', 'supplies', 'properties', '物品').anyOf as JsonSchema[];
    expect((items[1] as { properties: JsonSchema }).properties.单位).toMatchObject({
      description: '用什么单位。例：单位: 件（英文 unit）',
    });
    expect(schema('program', 'properties', 'period', 'properties', 'to')).toMatchObject({
      description: 'the last day. Example: to: 2025-01-17 (Chinese 结束)',
    });
    expect(schema('program', 'properties', '期间', 'properties', '结束')).toMatchObject({
      description: '最后一天。例：结束: 2025-01-17（英文 to）',
    });
  });

  test.each([
    ['an empty list of plans counts as none', ['problems', 'properties', '打算'], true, true],
    ['an empty note says nothing', ['log', 'definitions', 'visit', 'properties', '备注'], true, true],
    ['an empty answer says nothing', ['people', 'properties', '儿童', 'anyOf', '1', 'properties', '寄宿'], true, true],
    ['ids are to be said', ['log', 'definitions', 'visit', 'properties', '对象'], false, false],
    ['numbers are to be said', ['log', 'definitions', 'call', 'properties', '时长'], false, false],
    ['what is required is to be said', ['log', 'definitions', 'activity', 'properties', '名称'], false, false],
  ])('%s: as the checker has it', (_, path, nothing, emptyText) => {
    const accepts = (value: unknown) => z.fromJSONSchema(schema(...path) as never).safeParse(value).success;
    expect([accepts(null), accepts('')]).toEqual([nothing, emptyText]);
  });

  test('an entry is completed by its kind', () => {
    const entry = schema('log', 'definitions', 'entry');
    expect(entry.allOf).toContainEqual({
      if: {
        anyOf: [
          { required: ['kind'], properties: { kind: { enum: ['visit', '家访', '走访'] } } },
          { required: ['类型'], properties: { 类型: { enum: ['visit', '家访', '走访'] } } },
        ],
      },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { $ref: '#/definitions/visit' },
    });
    expect(propertiesOf('log', 'definitions', 'visit')).toEqual(
      expect.arrayContaining(['类型', '日期', '发现', 'follow-up']),
    );
    expect(propertiesOf('log', 'definitions', 'call')).not.toContain('发现');
    expect(schema('log', 'definitions', 'visit').additionalProperties).toBe(false);
  });

  test.each([
    [
      'a single value or a list',
      ['log', 'definitions', 'visit', 'properties', '对象'],
      { anyOf: [{ type: 'array' }, { type: ['string', 'number'] }] },
    ],
    [
      'numbers as numbers or text',
      ['log', 'definitions', 'call', 'properties', 'minutes'],
      { type: ['number', 'string'], minimum: 0 },
    ],
    [
      'choices in both languages',
      ['program', 'properties', '单位', 'properties', '性质'],
      { enum: expect.arrayContaining(['school', '学校']) },
    ],
    [
      'other spellings are read, not proposed',
      ['log', 'definitions', 'visit', 'properties', 'follow-up'],
      { doNotSuggest: true },
    ],
  ])('%s', (_, path, expected) => expect(schema(...path)).toMatchObject(expected));

  test.each([
    ['2024-09-02', true],
    ['2024-09', true],
    ['2024-11-25..2024-11-29', true],
    ['2024-13', false],
    ['2024年9月2日', false],
  ])('the date %s is accepted: %s', (written, accepted) => {
    const { pattern } = schema('log', 'definitions', 'visit', 'properties', '日期') as { pattern: string };
    expect(new RegExp(pattern, 'u').test(written)).toBe(accepted);
  });
});
