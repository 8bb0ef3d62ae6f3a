import { expect, test } from 'vitest';
import type { Place } from '../../../src/problem/problem.ts';
import {
  type Chunk,
  joinChunks,
  placeholderOf,
  splitAtPlaceholders,
  trimChunks,
} from '../../../src/template/run/output.ts';

const at = (line: number, column: number): Place => ({ file: 't', line, column, length: 1 });
const where = ({ line, column, length }: Place) => `${line}:${column}+${length}`;

/** 甲{{visits.count}}次\n访了 */
const chunks: readonly Chunk[] = [
  { text: '  甲', place: at(1, 1), verbatim: true },
  { text: placeholderOf(0), place: at(1, 6), verbatim: false },
  { text: '次\n访了  ', place: at(1, 20), verbatim: true },
];

test.each([
  ['the first character', 0, '1:1+3'],
  ['the last of a chunk', 2, '1:3+1'],
  ['the first of a value', 3, '1:6+1'],
  ['the last of a value', 5, '1:6+1'],
  ['the first of the chunk behind it', 6, '1:20+1'],
  ['the first of a further line', 8, '2:1+4'],
  ['the second of it', 9, '2:2+3'],
])('the way back to the template: %s', (_, offset, place) => {
  expect(where(joinChunks(chunks, []).placeAt(offset))).toBe(place);
});

test('blanks at both ends go, and what is left knows its place', () => {
  expect(trimChunks(chunks).map(({ text, place }) => [text, where(place)])).toEqual([
    ['甲', '1:3+1'],
    [placeholderOf(0), '1:6+1'],
    ['次\n访了', '1:20+1'],
  ]);
  expect(trimChunks([{ text: ' \n ', place: at(1, 1), verbatim: true }])).toEqual([]);
});

test('signs part a text', () => {
  expect(splitAtPlaceholders(`甲${placeholderOf(12)}${placeholderOf(3)}乙`)).toEqual(['甲', 12, 3, '乙']);
});
