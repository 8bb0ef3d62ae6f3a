import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthInTable } from '../../../src/write/layout/measure.ts';
import { countLines, leastWidth, linesOf, piecesOf, titleLines } from '../../../src/write/layout/pieces.ts';

test.each([
  ['柏舟、阮青、贺兰、苏木', 'people', 6, ['柏舟、阮青、', '贺兰、苏木']],
  ['柏舟、阮青', 'people', 6, ['柏舟、阮青']],
  ['邬某某等22人（名单1）', 'people', 8, ['邬某某等22人', '（名单1）']],
  ['2024-11-25～2024-11-29', undefined, 8, ['2024-11-25～', '2024-11-29']],
  ['14:00～15:30', undefined, 5, ['14:00～', '15:30']],
  ['三年级（1）班、四年级（2）班', undefined, 8, ['三年级（1）班、', '四年级（2）班']],
  ['身高、视力都正常，已告诉家长', 'text', 6, ['身高、视力都正常，已告诉家长']],
  ['阿依努尔·买买提依明、柏舟', 'people', 12, ['阿依努尔·买买提依明、', '柏舟']],
  ['柏舟、远山镇中心小学的全体值周教师、阮青', 'text', 8, ['柏舟、', '远山镇中心小学的全体值周教师、', '阮青']],
] as const)('%s in a column of %s, %d characters wide', (cell, content, characters, lines) => {
  expect(linesOf(piecesOf(cell, content), characters)).toEqual(lines);
});

test.each([
  ['2024-11-25～2024-11-29', undefined, widthInTable('2024-11-25～')],
  ['阿依努尔·买买提依明、柏舟', 'people', 11],
  ['奶奶说孩子放学后先写作业再帮忙做饭', 'text', 6],
  ['县妇联', 'text', 3],
  ['回访见2024年第110101200801011234号记录', 'text', widthInTable('110101200801011234')],
  ['', undefined, 0],
] as const)('%s in a column of %s needs %d characters', (cell, content, characters) => {
  expect(leastWidth(piecesOf(cell, content))).toBeCloseTo(characters, 9);
});

test.each([
  ['参加人次', 5, ['参加人次']],
  ['参加人次', 3, ['参加', '人次']],
  ['时长（分钟）', 5, ['时长', '（分钟）']],
  ['村民小组或地点', 5, ['村民小组', '或地点']],
  ['姓名', 1, ['姓名']],
] as const)('the title %s in %d characters', (title, characters, lines) => {
  expect(titleLines(title, characters)).toEqual(lines);
});

test('a piece that fits is not divided, whether it must stay whole or not', () => {
  const pieces = piecesOf('柏舟14:00柏舟、欧阳某某欧阳某某', 'text');
  expect([linesOf(pieces, 8).length, countLines(pieces, 8)]).toEqual([2, 2]);
});

describe('pieces', () => {
  const cell = fc.array(fc.constantFrom('柏舟', '欧阳某某', '2024-11-25', '、', '，', '～', '14:00', '会议室'), {
    maxLength: 30,
  });
  const content = fc.constantFrom('text' as const, 'people' as const, undefined);

  test('lose no character, and a line is no longer than its column unless one piece is', () => {
    fc.assert(
      fc.property(cell, content, fc.double({ min: 1, max: 40, noNaN: true }), (words, kind, characters) => {
        const pieces = piecesOf(words.join(''), kind);
        const lines = linesOf(pieces, characters);
        expect(lines.join('')).toBe(words.join(''));
        const fit = pieces.every(({ width }) => width <= characters);
        if (fit) expect(Math.max(0, ...lines.map(widthInTable))).toBeLessThanOrEqual(characters + 1e-9);
        if (fit && lines.length > 0) expect(countLines(pieces, characters)).toBe(lines.length);
      }),
    );
  });
});
