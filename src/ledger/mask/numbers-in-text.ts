// Numbers that identify a person: phone, identity card and bank card. They are masked in every text and message.

const digit = '[0-9０-９]';
const gap = '[-－—– \\t\\u00A0\\u3000]?';
// Only mobile numbers may be written with dots: 0.12345678 is not a landline.
const mobileGap = '[-－—–.．· \\t\\u00A0\\u3000]?';
const personalNumbers = new RegExp(
  [
    // identity card, bank card and student numbers: 15 digits or more, of which the last may be X
    `${digit}{14,}[0-9０-９XxＸｘ]`,
    `${digit}{6}${gap}${digit}{8}${gap}${digit}{3}[0-9０-９XxＸｘ]`,
    // mobile phones, with or without gaps
    `(?:[+＋]?(?:86|８６)${gap})?[1１][3-9３-９]${digit}${mobileGap}${digit}{4}${mobileGap}${digit}{4}`,
    // landlines with an area code
    `[（(]?[0０]${digit}{2,3}[)）]?${gap}${digit}{7,8}`,
  ]
    .map((form) => `(?<!${digit})${form}(?!${digit})`)
    .join('|'),
  'g',
);

/** A text with a star for each digit of a phone, identity or bank card number, so that the text keeps its length. */
export function maskNumbers(text: string): string {
  return text.replace(personalNumbers, (found) => found.replace(/[0-9Xx]/g, '*').replace(/[０-９Ｘｘ]/g, '＊'));
}

/** The numbers that maskNumbers hides, as they are written. */
export function numbersIn(text: string): readonly string[] {
  const masked = maskNumbers(text);
  if (masked === text) return [];
  const found: string[] = [];
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    const isHidden = at < text.length && masked[at] !== text[at];
    if (isHidden && from < 0) from = at;
    if (!isHidden && from >= 0) {
      found.push(text.slice(from, at));
      from = -1;
    }
  }
  return found;
}
