import { describe, expect, it } from 'vitest';
import { readGlyphTexts, repairCharacters } from '../../../src/write/pdf/characters.ts';
import { streamObject, streamOf, writePdf } from '../../../src/write/pdf/objects.ts';
import { objectsOf } from './read.ts';

const cmap = (sections: string): string =>
  `begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${sections}\nendcmap\n`;

describe('readGlyphTexts', () => {
  it.each([
    [
      'single glyphs',
      '2 beginbfchar\n<0001> <0020>\n<23F0> <4FE1>\nendbfchar',
      [
        [1, ' '],
        [0x23f0, '信'],
      ],
    ],
    [
      'ranges',
      '1 beginbfrange\n<0010> <0012> <0041>\nendbfrange',
      [
        [16, 'A'],
        [17, 'B'],
        [18, 'C'],
      ],
    ],
    ['characters beyond the first plane', '1 beginbfchar\n<0002> <D842DFB7>\nendbfchar', [[2, '𠮷']]],
    ['ligatures', '1 beginbfchar\n<0003> <00660069>\nendbfchar', [[3, 'fi']]],
    [
      'several sections',
      '1 beginbfchar\n<0001> <0020>\nendbfchar\n1 beginbfchar\n<0002> <0021>\nendbfchar',
      [
        [1, ' '],
        [2, '!'],
      ],
    ],
  ])('reads %s', (_what, sections, expected) => {
    expect([...readGlyphTexts(cmap(sections))]).toEqual(expected);
  });
});

describe('repairCharacters', () => {
  it('names the written character instead of its look-alike, and only that', () => {
    const many = Array.from({ length: 120 }, (_, index) => `<${(index + 0x100).toString(16).padStart(4, '0')}> <4FE1>`);
    const pdf = {
      head: Buffer.from('%PDF-1.4\n'),
      trailer: '<</Size 3>>',
      objects: new Map([
        [1, Buffer.from('1 0 obj\n<</Type /Font\n/ToUnicode 2 0 R>>\nendobj\n')],
        [2, streamObject(2, cmap(`122 beginbfchar\n<0001> <2F2F>\n<0002> <D842DFB7>\n${many.join('\n')}\nendbfchar`))],
      ]),
    };
    const repaired = objectsOf(writePdf(repairCharacters(pdf, new Map([['⼯', '工']]))));
    const written = streamOf(repaired.objects.get(2) ?? new Uint8Array());
    const texts = readGlyphTexts(written);
    expect([texts.get(1), texts.get(2), texts.get(0x177), texts.size]).toEqual(['工', '𠮷', '信', 122]);
    expect(written.match(/\d+ beginbfchar/g)).toEqual(['100 beginbfchar', '22 beginbfchar']);
    expect(repairCharacters(pdf, new Map([['甲', '乙']])).objects).toEqual(pdf.objects);
  });
});
