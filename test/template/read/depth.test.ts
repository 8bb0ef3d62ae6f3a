// How deep a template is nested is known before it is parsed.
import { describe, expect, test } from 'vitest';
import { compileTemplate } from '../../../src/template/read/compile.ts';
import { mostLevels, tooDeepAt } from '../../../src/template/read/depth.ts';

const blocks = (levels: number) => `${'{{#if a}}'.repeat(levels)}甲${'{{/if}}'.repeat(levels)}`;
const chain = (links: number) => `{{#if a}}甲${'{{else if b}}乙'.repeat(links)}{{else}}丙{{/if}}`;
const calls = (levels: number) => `{{list ${'(a '.repeat(levels)}${')'.repeat(levels)}}}`;

describe.each([
  ['blocks', blocks],
  ['else if', (levels: number) => chain(levels - 1)],
  ['brackets', calls],
])('%s', (_, nested) => {
  test('may have 32 levels', () => {
    expect(tooDeepAt(nested(mostLevels))).toBeNull();
    expect(tooDeepAt(`${nested(mostLevels)}\n`.repeat(50))).toBeNull();
  });

  test.each([mostLevels + 1, 20_000])('are refused with %i, at the place of the first too many', (levels) => {
    const text = `甲\n${nested(levels)}`;
    const { value, problems } = compileTemplate({ file: 'a.md.hbs', text });
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'nesting-too-deep', place: { file: 'a.md.hbs', line: 2 } }]);
    expect(problems[0]?.place?.column).toBe((tooDeepAt(text) ?? 0) - 1);
  });
});

test('brackets in the words between are no nesting', () => {
  expect(tooDeepAt(`{{a}}${'（('.repeat(100)}{{b}}`)).toBeNull();
});
