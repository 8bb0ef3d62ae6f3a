// Chinese numerals as people write them, back to numbers.

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

/** The number a Chinese numeral stands for (十二, 一百零三, 两万), or null for anything else. Digits in a row are read one by one (二〇二四). */
export function numberInWords(words: string): number | null {
  if (words === '') return null;
  if (words.length > 1 && [...words].every((character) => character in digits)) {
    return Number([...words].map((character) => digits[character]).join(''));
  }
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  for (const character of words) {
    const value = digits[character];
    const place = places[character];
    const myriad = myriads[character];
    if (value !== undefined) {
      if (digit) return null;
      digit = value;
    } else if (place !== undefined) {
      group += (digit ?? 1) * place;
      digit = null;
    } else if (myriad !== undefined) {
      total = (total + group + (digit ?? 0)) * myriad;
      group = 0;
      digit = null;
    } else return null;
  }
  return total + group + (digit ?? 0);
}
