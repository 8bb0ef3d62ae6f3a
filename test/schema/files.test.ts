// The five schemas as JSON; how editors use them is in editor.test.ts, what they accept in agreement.test.ts.
import { expect, test } from 'vitest';
import { keyWords, kindWords, unitWords, valueWords } from '../../src/language/vocabulary.ts';
import { workspaceSchemas } from '../../src/schema/files.ts';

const schemas = workspaceSchemas({ samples: '- {日期: 2024-09-12, 类型: 家访, 对象: [c01, c02]}' });

/** Everything in the schemas that stands under a keyword. */
function under(keyword: string, part: unknown = schemas): unknown[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = Object.hasOwn(part, keyword) ? [(part as Record<string, unknown>)[keyword]] : [];
  return [...own, ...Object.values(part).flatMap((value) => under(keyword, value))];
}

const rows = [keyWords, kindWords, unitWords, ...Object.values(valueWords)].flatMap((table) =>
  Object.entries<readonly string[]>(table),
);

test('every word of the vocabulary is read', () => {
  const keys = under('patternProperties').flatMap((keys) => Object.keys(keys as object));
  const patterns = [...new Set([...keys, ...under('pattern')] as string[])].map((pattern) => new RegExp(pattern, 'u'));
  // Patterns that take any text say nothing of a word.
  const particular = patterns.filter((pattern) => !pattern.test('no word'));
  const words = rows.flatMap(([english, chinese]) => [english, english.toUpperCase(), ...chinese]);
  expect(words.filter((word) => !particular.some((pattern) => pattern.test(word)))).toEqual([]);
});

test('every English word, and the first Chinese one, is proposed', () => {
  const keys = under('properties').flatMap((keys) => Object.keys(keys as object));
  const labels = under('defaultSnippets').flatMap((snippets) =>
    (snippets as { label: string }[]).map(({ label }) => label),
  );
  const proposed = new Set([...keys, ...labels]);
  const words = rows.flatMap(([english, chinese]) => [english, ...chinese.slice(0, 1)]);
  expect(words.filter((word) => !proposed.has(word))).toEqual([]);
});

test('without a log to take them from there are no snippets of entries', () => {
  const labels = (under('defaultSnippets', workspaceSchemas().log) as { body: unknown }[][]).flat();
  expect(labels.filter(({ body }) => typeof body === 'object')).toEqual([]);
});

test('they are draft-07, and every reference leads somewhere', () => {
  expect(Object.keys(schemas)).toEqual(['program', 'people', 'indicators', 'problems', 'kinds', 'log']);
  for (const schema of Object.values(schemas)) {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    const references = new Set(under('$ref', schema) as string[]);
    expect(references.size).toBeGreaterThan(10);
    for (const reference of references) {
      const steps = decodeURI(reference).split('/').slice(1);
      const found = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], schema);
      expect(found, reference).toBeTypeOf('object');
    }
  }
});

test('what stands beside a reference says nothing: draft-07 does not read it', () => {
  const objects = (part: unknown): object[] =>
    typeof part === 'object' && part !== null ? [part, ...Object.values(part).flatMap(objects)] : [];
  const references = objects(schemas).filter((part) => Object.hasOwn(part, '$ref'));
  expect(references.filter((part) => Object.keys(part).length > 1)).toEqual([]);
});
