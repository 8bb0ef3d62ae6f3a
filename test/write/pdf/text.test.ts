import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsNotFound } from '../../../src/write/pdf/text.ts';

describe('textsNotFound', () => {
  it.each([
    ['the same text', ['家访三次'], ['家访三次'], []],
    ['other white space', ['家访\t三　次'], ['家 访\n三次'], []],
    ['what is never drawn', ['家\u200b访\ufe0f'], ['家访'], []],
    ['the number of a list', ['登记', '走访'], ['1.登记', '•走访'], []],
    ['heads that stand on every page', ['序号', '一'], ['序号序号序号', '一'], []],
    ['cells in another order', ['一', '二'], ['二', '一'], []],
    ['the names of attachments in one block', ['附件：1.名册', '2.台账'], ['附件：1.名册2.台账'], []],
    ['ligatures of one glyph', ['wifi、office'], ['wiﬁ、oﬃce'], []],
    ['radicals for their characters', ['工作'], ['⼯作'], []],
    ['empty cells', ['', ' '], ['一'], []],
    ['a lost character', ['家访三次'], ['家\ufffd三次'], ['家访三次']],
    ['a lost cell', ['一', '二', '一'], ['一', '二'], ['一']],
    ['two halves in two blocks', ['家访三次'], ['家访', '三次'], ['家访三次']],
    ['nothing printed', ['一', '二'], [], ['一', '二']],
  ])('compares %s', (_what, texts, blocks, lost) => {
    expect(textsNotFound(texts, blocks)).toEqual(lost);
  });

  it('finds every text in any order of the blocks, and misses the one that was left out', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom(...'家访三次儿童'), minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(texts, fc.nat(), (written, at) => {
        expect(textsNotFound(written, written.toReversed())).toEqual([]);
        const lost = at % written.length;
        expect(textsNotFound(written, written.toSpliced(lost, 1))).toEqual([written[lost]]);
      }),
    );
  });
});
