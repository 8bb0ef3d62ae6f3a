import { expect, test } from 'vitest';
import { compileTemplate } from '../../../src/template/read/compile.ts';
import type { AnyProblem } from '../../problem/any-problem.ts';

function problemsOf(text: string) {
  return compileTemplate({ file: 'templates/t.md.hbs', text }).problems.map(({ code, place, values }: AnyProblem) => ({
    code,
    at: `${place?.line}:${place?.column}+${place?.length}`,
    found: values.found,
  }));
}

test.each([
  ['甲{{{visits.count}}}乙', '1:2+18', '{{{visits.count}}}'],
  ['甲\n{{&visits.count}}', '2:1+17', '{{&visits.count}}'],
  ['{{#if a}}\n  {{{b}}}\n{{/if}}', '2:3+7', '{{{b}}}'],
  ['{{#if a}}{{else}}{{&b}}{{/if}}', '1:18+6', '{{&b}}'],
])('raw output is refused wherever it stands: %j', (text, at, found) => {
  expect(problemsOf(text)).toEqual([{ code: 'template-raw-output', at, found }]);
});

test.each([
  ['{{#*inline "x"}}甲{{/inline}}', '1:1+28', '{{#*inline "x"}}'],
  ['甲{{* decorate}}', '1:2+14', '{{* decorate}}'],
  ['{{#> p}}甲{{/p}}', '1:1+15', '{{#> p}}'],
  ['{{> (lookup . "x")}}', '1:1+20', '{{> (lookup . "x")}}'],
])('decorators, inline, block and dynamic partials are refused: %j', (text, at, found) => {
  expect(problemsOf(text)).toEqual([{ code: 'template-syntax', at, found }]);
});

test.each([
  ['甲\n{{#if a}}\n{{#if b}}\n乙\n{{/if}}\n', '2:1+9'],
  ['{{#if a}}\n{{/each}}\n', '1:4'],
  ['甲\n乙{{a/}}丙\n', '2:6+'],
  ['甲{{#if}乙', '1:'],
  ['甲{{', '1:'],
  ['{{a', '1:'],
])('what cannot be read is a problem with a place, not an exception: %j', (text, at) => {
  const [problem, ...others] = problemsOf(text);
  expect(others).toEqual([]);
  expect(problem?.code).toBe('template-syntax');
  expect(problem?.at.startsWith(at)).toBe(true);
});

test('the characters of placeholders are refused', () => {
  expect(problemsOf('甲\n乙\uFDD0')).toEqual([{ code: 'template-syntax', at: '2:2+1', found: 'U+FDD0' }]);
});

test('words keep their place when blanks around blocks are removed', () => {
  const { value } = compileTemplate({ file: 't', text: '{{#if a}}\n\n  # 甲\n{{/if}}\n乙' });
  const [block, words] = value?.pieces ?? [];
  expect(block?.type === 'block' ? block.body : []).toMatchObject([
    { text: '\n  # 甲\n', place: { line: 2, column: 1 } },
  ]);
  expect(words).toMatchObject({ text: '乙', place: { line: 5, column: 1 } });
});

test('comments say nothing', () => {
  expect(compileTemplate({ file: 't', text: '{{! 甲 }}{{!-- 乙 {{丙}} --}}' }).value?.pieces).toEqual([]);
});

test.each(['', '甲', '甲\n\n乙', '\n  甲 }} \\\\ 乙'])(
  'a text without figures is what Handlebars makes of it: %j',
  (text) => {
    const piecesOf = (written: string) => compileTemplate({ file: 'narrative/t.md', text: written }).value?.pieces;
    expect(piecesOf(text)).toEqual(piecesOf(`${text}{{! }}`));
  },
);
