import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../src/report/tree.ts';
import { writeDocx } from '../../../src/write/docx/document.ts';
import { withoutIllegal } from '../../../src/write/docx/inlines.ts';
import { reportOf, themes } from './fixture.ts';
import { partOf } from './open.ts';

/** Char of XML 1.0, without the noncharacters and control characters that its section 2.2 advises against. */
function isLegal(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code === 9 || code === 10 || code === 13) return true;
  const noncharacter = (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
  return code >= 0x20 && !(code >= 0x7f && code <= 0x9f) && !(code >= 0xd800 && code <= 0xdfff) && !noncharacter;
}

describe('withoutIllegal', () => {
  it.each([
    ['𠮷㐂', '𠮷㐂'],
    ['甲\ud842乙\udfb7丙', '甲乙丙'],
    ['a\u0000\u000b\uffff\ufffeb\tc\nd', 'ab\tc\nd'],
    ['\u{1ffff}\u{20000}', '\u{20000}'],
  ])('%j becomes %j', (given, kept) => expect(withoutIllegal(given)).toBe(kept));

  it('keeps exactly the characters XML can hold, whatever the text', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
    fc.assert(
      fc.property(units, (given) => {
        const text = String.fromCharCode(...given);
        expect(withoutIllegal(text)).toBe([...text].filter(isLegal).join(''));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a paragraph', () => {
  const words = (value: string): Inline => ({ type: 'text', value });

  it.each<[string, readonly Inline[], string[]]>([
    ['words and figures are one run', [words('家访'), words('16'), words('次。')], ['家访16次。']],
    [
      'bold is a run of its own',
      [words('共'), { type: 'strong', children: [words('16'), words('次')] }, words('。')],
      ['共', '<w:rStyle w:val="Strong"/>16次', '。'],
    ],
    ['a break begins a line in it', [words('甲'), { type: 'break' }, words('乙')], ['甲', '<w:br/>乙']],
    ['quotation marks take the Chinese face', [words('“四个一”')], ['<w:rFonts w:hint="eastAsia"/>“四个一”']],
  ])('%s', async (_name, children, runs) => {
    const docx = await writeDocx(reportOf([{ type: 'paragraph', children }]), themes.official, new Map());
    const body =
      /<w:pStyle w:val="BodyText"\/><\/w:pPr>(.*?)<\/w:p>/.exec(partOf(docx, 'word/document.xml'))?.[1] ?? '';
    const written = [...body.matchAll(/<w:r>(.*?)<\/w:r>/g)].map(([, run = '']) =>
      run.replace(/<w:t [^>]*>|<\/?w:(?:t|rPr)>/g, ''),
    );
    expect(written).toEqual(runs);
  });
});
