import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenCharacters, typedOffset, withoutHidden } from '../../src/language/hidden-characters.ts';

describe('withoutHidden', () => {
  test.each([
    ['a no-break space', '日期:\u00a02024', '日期: 2024'],
    ['the spaces of print', '甲\u2002乙\u2009丙\u202f丁', '甲 乙 丙 丁'],
    ['marks without width', '林\u200b小\ufeff禾\u2060\u200e\u00ad', '林小禾'],
    ['a joiner between Han', '家\u200d访\u200c', '家访'],
    ['radicals', '⼯⼀⽂⻳⺟⻓⻅', '工一文龟母长见'],
    ['ligatures', 'wiﬁ，oﬃce，ﬀ、ﬂ、ﬄ、ﬅ、ﬆ', 'wifi，office，ff、fl、ffl、st、st'],
    ['compatibility ideographs', '\uf9e1\u{2f804}', '李你'],
    ['marks of direction', 'a\u202eb\u202c', 'ab'],
  ])('%s', (_, typed, plain) => {
    expect(withoutHidden(typed)).toBe(plain);
  });

  test.each([
    ['families', '一家👨‍👩‍👧来了'],
    ['emoji with a colour or a form', '👩🏽‍💻❤️‍🔥'],
    ['Persian', 'می‌خواهم'],
    ['Devanagari', 'क्‍ष'],
    ['ideographs that are no doubles', '\ufa0e\ufa11'],
    ['the space of Chinese', '　　家访'],
    ['every day text', '3月5日，家访2户：“好”。'],
  ])('leaves %s', (_, typed) => {
    expect(withoutHidden(typed)).toBe(typed);
  });
});

test('typedOffset finds each character that stays', () => {
  const piece = fc.constantFrom('甲', ' ', '\u200b', '\u00a0', '\ufeff', '⼀', 'ﬃ', '\ufa6c', '\u{2f804}', '\u202e');
  fc.assert(
    fc.property(fc.array(piece), fc.array(piece), (before, after) => {
      const typed = `${before.join('')}丁${after.join('')}`;
      const plain = withoutHidden(typed);
      expect(typed[typedOffset(hiddenCharacters(typed), plain.indexOf('丁'))]).toBe('丁');
    }),
  );
});
