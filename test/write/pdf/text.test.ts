import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingCharacters } from '../../../src/write/pdf/text.ts';

describe('missingCharacters', () => {
  it.each([
    ['the same text', ['家访三次'], '家访三次', []],
    ['page numbers and repeated table heads between', ['— 1 —序号日期一', '— 2 —序号日期二'], '序号日期一二', []],
    ['other white space', ['家 访\n三次'], '家访\t三　次', []],
    ['what is never drawn', ['家访'], '家\u200b访\ufe0f', []],
    ['a lost character', ['家\ufffd三次'], '家访三次', ['访']],
    ['one of two lost', ['家访家\ufffd'], '家访家访', ['访']],
    ['all lost', ['— 1 —'], '次家', ['家', '次']],
    ['another order', ['二一'], '一二', ['二']],
  ])('compares %s', (_what, pages, text, missing) => {
    expect(missingCharacters(pages, text)).toEqual(missing);
  });

  it('ignores additions and finds everything removed', () => {
    const character = fc.constantFrom(...'家访三次儿童');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(character, fc.constantFrom('', '1', '— 2 —', '\n')), { minLength: 1 }),
        fc.nat(),
        (parts, at) => {
          const text = parts.map(([written]) => written).join('');
          const painted = parts.map((part) => part.join(''));
          expect(missingCharacters(painted, text)).toEqual([]);
          const lost = at % parts.length;
          expect(missingCharacters(painted.toSpliced(lost, 1), text)).toEqual([parts[lost]?.[0]]);
        },
      ),
    );
  });
});
