import { expect, test } from 'vitest';
import { readFacePart } from '../../../src/disk/resources.ts';
import { readFaceTables, readGlyphOf } from '../../../src/write/faces/face-tables.ts';
import { charactersWithoutFace } from '../../../src/write/faces/undrawn.ts';
import { paragraph, readFace, reportOf, themeOf } from '../html/sample.ts';

test.each([
  ['an emoji, however often', '笑😀，再笑😀', '😀'],
  ['a character of no face, among those that only one has', '𡉃村𠮷', '𡉃'],
  ['several, in the order of their codes', 'ༀ和😀', 'ༀ😀'],
  ['nothing that has no shape', '家\u200b访\ufe0f一\u2028行\u0007', undefined],
  ['nothing of what every face draws', '工作wifi（2024年）——“好”①㎡', undefined],
])('reports %s', async (_what, text, value) => {
  const problems = await charactersWithoutFace(reportOf([paragraph(text)]), themeOf('plain'), readFacePart);
  expect(problems).toEqual(value === undefined ? [] : [{ code: 'glyph-missing', place: null, values: { value } }]);
});

test.each(['noto-serif-sc-400.ttf', 'lxgw-wenkai-500.ttf'])('part of %s tells as much as all of it', async (file) => {
  const whole = readFaceTables(await readFace(file));
  const glyphOf = await readGlyphOf((from, length) => readFacePart(file, from, length));
  const sampled = Array.from({ length: 3000 }, (_, at) => at * 64 + (at % 64));
  expect(sampled.map(glyphOf)).toEqual(sampled.map(whole.glyphOf));
});
