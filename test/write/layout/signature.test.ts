import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { widthInCharacters } from '../../../src/write/layout/measure.ts';
import { placeSignature } from '../../../src/write/layout/signature.ts';
import { parseTheme } from '../../../src/write/theme/theme.ts';

const official = parseTheme(readFileSync('templates/themes/official.yaml', 'utf8'));
const plain = parseTheme(readFileSync('templates/themes/plain.yaml', 'utf8'));

describe('placeSignature', () => {
  it.each([
    // [name, its right indent, the right indent of the date]; 2026年1月3日 is 6 characters wide: 3 + 6 half-width
    // digits.
    ['清溪小学', 6, 2],
    ['清溪镇中心小学', 3, 2],
    ['清溪镇中心小学校', 2, 2],
    ['云川县清溪镇中心小学校', 2, 5],
    ['云川县清溪镇中心小学校关爱留守儿童工作领导小组办公室暨工会', 2, 20],
  ])('%s ends %d characters from the right, the date %d', (organisation, name, date) => {
    const lines = placeSignature({ type: 'signature', organisation, date: '2026-01-03' }, official);
    expect(lines.organisation.rightIndent).toBe(name);
    expect(lines.date).toEqual({ text: '2026年1月3日', rightIndent: date });
  });

  it('begins the date two characters right of a name that fits its line', () => {
    for (const organisation of ['甲', '甲乙丙丁戊己', '甲乙丙丁戊己庚辛壬癸', 'A校', '甲·乙']) {
      const lines = placeSignature({ type: 'signature', organisation, date: '2026-11-23' }, official);
      const begin = (line: { text: string; rightIndent: number }) => -line.rightIndent - widthInCharacters(line.text);
      expect(begin(lines.date) - begin(lines.organisation)).toBe(2);
      expect(Math.min(lines.date.rightIndent, lines.organisation.rightIndent)).toBe(2);
    }
  });

  it('sets both flush right in the plain theme', () => {
    const lines = placeSignature({ type: 'signature', organisation: '清溪小学', date: '2026-11-03' }, plain);
    expect(lines).toEqual({
      organisation: { text: '清溪小学', rightIndent: 0 },
      date: { text: '2026年11月3日', rightIndent: 0 },
      ruled: 'last character',
      linesAbove: 1,
      linesBelow: 0,
    });
  });

  it.each([
    // [name, its right indent, the right indent of the date], in characters; the date is 6 characters wide.
    ['清溪小学', 5, 4],
    ['清溪镇中心校', 4, 4],
    ['云川县清溪镇中心小学', 2, 4],
    // Longer names would come closer to the edge than two characters.
    ['云川县清溪镇中心小学校务办公室', 2, 6.5],
  ])('with a seal, %s stands in the middle above the date, both with room for the seal', (organisation, name, date) => {
    for (const theme of [official, plain]) {
      const lines = placeSignature({ type: 'signature', organisation, date: '2026-01-03', sealed: true }, theme);
      expect([lines.organisation.rightIndent, lines.date.rightIndent]).toEqual([name, date]);
      const middle = (line: { text: string; rightIndent: number }) =>
        line.rightIndent + widthInCharacters(line.text) / 2;
      expect(middle(lines.organisation)).toBe(middle(lines.date));
      // A seal of 42 mm is 4.1 lines high. It begins within a line of the text, and its middle is above that of the two.
      const seal = 42 / ((28.95 / 72) * 25.4);
      expect(lines.linesAbove + 1).toBeGreaterThan(seal / 2);
      expect(lines.linesAbove + 1).toBeLessThan(seal / 2 + 1);
      expect(lines.linesAbove + 2 + lines.linesBelow).toBeGreaterThanOrEqual(seal);
    }
  });
});
