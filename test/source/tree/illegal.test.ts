import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstIllegal, withoutIllegal } from '../../../src/source/tree/illegal.ts';

/** Char of XML 1.0, without the noncharacters and control characters that its section 2.2 advises against. */
function isLegal(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code === 9 || code === 10 || code === 13) return true;
  const noncharacter = (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
  return code >= 0x20 && !(code >= 0x7f && code <= 0x9f) && !(code >= 0xd800 && code <= 0xdfff) && !noncharacter;
}

describe('withoutIllegal', () => {
  test.each([
    ['𠮷㐂', '𠮷㐂'],
    ['甲\ud842乙\udfb7丙', '甲乙丙'],
    ['a\u0000\u000b\uffff\ufffeb\tc\nd', 'ab\tc\nd'],
    ['\u{1ffff}\u{20000}', '\u{20000}'],
  ])('%j becomes %j', (given, kept) => expect(withoutIllegal(given)).toBe(kept));

  test('keeps exactly the characters XML can hold, whatever the text', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
    fc.assert(
      fc.property(units, (given) => {
        const text = String.fromCharCode(...given);
        expect(withoutIllegal(text)).toBe([...text].filter(isLegal).join(''));
        expect(withoutIllegal(text, '\ufffd')).toHaveLength(text.length);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['甲乙\t丙\r\n', null],
  ['甲\u0007乙\u0001', { at: 1, length: 1, number: 'U+0007' }],
  ['𠮷\ud842', { at: 2, length: 1, number: 'U+D842' }],
  ['甲\u{1fffe}', { at: 1, length: 2, number: 'U+1FFFE' }],
])('the first illegal character of %j', (text, found) => expect(firstIllegal(text)).toEqual(found));
