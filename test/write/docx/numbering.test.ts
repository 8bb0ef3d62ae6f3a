import { LevelSuffix } from 'docx';
import { expect, test } from 'vitest';
import { bullets, listIndent, numbering } from '../../../src/write/docx/numbering.ts';
import { themes } from './fixture.ts';

test('every ordered list has a definition of nine levels that count from its own start', () => {
  const lists = [
    { reference: 'list 1', start: 3 },
    { reference: 'list 2', start: 1 },
  ];
  const { config } = numbering(themes.official, lists);
  expect(config.map(({ reference, levels }) => [reference, levels.map(({ text }) => text).join('')])).toEqual([
    [bullets, '•••••••••'],
    ['list 1', '%1.%2.%3.%4.%5.%6.%7.%8.%9.'],
    ['list 2', '%1.%2.%3.%4.%5.%6.%7.%8.%9.'],
  ]);
  expect(config.map(({ levels }) => levels.map(({ level, start }) => `${level} from ${start}`).slice(0, 2))).toEqual([
    ['0 from 1', '1 from 1'],
    ['0 from 3', '1 from 3'],
    ['0 from 1', '1 from 1'],
  ]);
  expect(config.every(({ levels }) => levels.every(({ suffix }) => suffix === LevelSuffix.NOTHING))).toBe(true);
});

// A character is 315 twips wide.
test.each([
  [0, { left: 0, firstLine: 630 }],
  [1, { left: 630, firstLine: 630 }],
  [2, { left: 1260, firstLine: 630 }],
])('a paragraph of a list on level %d', (level, indent) => {
  expect(listIndent(themes.official, level)).toEqual(indent);
});
