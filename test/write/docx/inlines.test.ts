import { describe, expect, it, test } from 'vitest';
import type { Inline } from '../../../src/report/tree.ts';
import { text as readText } from '../../../src/source/fields/fields.ts';
import { writeDocx } from '../../../src/write/docx/document.ts';
import { reportOf, themes } from './fixture.ts';
import { bareTextOf, partOf } from './open.ts';

test('reading refuses what a file is written without, character by character', async () => {
  const ends = Array.from({ length: 17 }, (_, plane) => [plane * 0x10000 + 0xfffe, plane * 0x10000 + 0xffff]);
  const codes = new Set([...Array(0x10000).keys(), ...ends.flat()]);
  // White space is not compared: a Word file has it in other places.
  const characters = [...codes].map((code) => String.fromCodePoint(code)).filter((one) => !/[\s\ufeff]/.test(one));
  // Something stands between them: two lone surrogates side by side would be one good character.
  const children: Inline[] = [{ type: 'text', value: characters.join('甲') }];
  const docx = await writeDocx(reportOf([{ type: 'paragraph', children }]), themes.official, new Map());
  const written = new Set([...(await bareTextOf(docx))]);
  const kept = characters.filter((character) => written.has(character));
  expect(kept).toEqual(characters.filter((character) => readText.safeParse(character).success));
  expect(kept.length).toBeLessThan(characters.length);
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
