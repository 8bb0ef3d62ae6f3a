// Turns Chinese numerals, as people write them, into numbers.

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
  俩: 2,
  仨: 3,
};
const places: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const myriads: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/**
 * The number of a Chinese numeral (十二, 一百零三, 两万, 三百五 for 350). Digits in a row are read one by one
 * (二〇二四). Null for anything else, such as 万 alone or an approximate number (三五).
 */
export function numberInWords(words: string): number | null {
  if (words === '') return null;
  if (words.length > 1 && [...words].every((character) => character in digits)) {
    const row = [...words].map((character) => digits[character] ?? 0);
    return isApproximate(row) ? null : Number(row.join(''));
  }
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  // What the last digit is multiplied by where the numeral ends with it: 10 in 三百五.
  let worth = 1;
  let before = 1;
  for (const character of words) {
    const value = digits[character];
    const place = places[character];
    const myriad = myriads[character];
    if (value !== undefined) {
      if (digit) return null;
      digit = value;
      worth = before > 10 ? before / 10 : 1;
    } else if (place !== undefined) {
      // 十五 and 一百十五 leave out 一, but nobody writes 百 for one hundred.
      if (digit === null && place > 10) return null;
      group += (digit ?? 1) * place;
      digit = null;
    } else if (myriad !== undefined) {
      const count = total + group + (digit ?? 0);
      if (count === 0 || (digit !== null && worth > 1)) return null;
      total = count * myriad;
      group = 0;
      digit = null;
    } else return null;
    before = place ?? myriad ?? 1;
  }
  return total + group + (digit ?? 0) * worth;
}

/** Whether two digits mean one or the other: 两三, 七八, 三五. */
function isApproximate([first = 0, second = 0, ...more]: readonly number[]): boolean {
  return more.length === 0 && first > 0 && (second === first + 1 || (first === 3 && second === 5));
}
