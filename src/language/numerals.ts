// Chinese numerals, and the numbers of headings.

const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const places = ['', '十', '百', '千'];
const myriads = [
  [100_000_000, '亿'],
  [10_000, '万'],
] as const;

/**
 * A whole number in words: 123 → 一百二十三, 12 → 十二, 10005 → 一万零五. Throws for anything but a safe integer
 * of 0 or more.
 */
export function chineseNumeral(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`no Chinese numeral for ${value}`);
  return value === 0 ? '零' : wordsOf(value).replace(/^一十/, '十');
}

function wordsOf(value: number): string {
  for (const [size, name] of myriads) {
    if (value < size) continue;
    const rest = value % size;
    return wordsOf(Math.floor(value / size)) + name + (rest > 0 && rest < size / 10 ? '零' : '') + wordsOf(rest);
  }
  return groupWords(value);
}

function groupWords(group: number): string {
  let words = '';
  let gap = false;
  for (let place = places.length - 1; place >= 0; place--) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) {
      gap = words !== '';
      continue;
    }
    words += (gap ? '零' : '') + (digits[digit] ?? '') + (places[place] ?? '');
    gap = false;
  }
  return words;
}

/**
 * The number of a heading by its level: 1 一、 · 2 （一） · 3 1. · 4 （1）, with no space after it (GB/T 9704-2012
 * 7.3.3).
 */
export function headingNumber(level: 1 | 2 | 3 | 4, value: number): string {
  if (level === 1) return `${chineseNumeral(value)}、`;
  if (level === 2) return `（${chineseNumeral(value)}）`;
  return level === 3 ? `${value}.` : `（${value}）`;
}
