// Numbers that lead to a person: phones, identity and bank cards. They are masked in every text and message.

const digit = '[0-9０-９]';
const gap = '[-－—– \\t\\u00A0\\u3000]?';
// Not in numbers of other lengths: 0.12345678 is no landline.
const mobileGap = '[-－—–.．· \\t\\u00A0\\u3000]?';
const personalNumbers = new RegExp(
  [
    // identity, bank and student numbers: 15 digits or more, 18 with an X
    `${digit}{14,}[0-9０-９XxＸｘ]`,
    `${digit}{6}${gap}${digit}{8}${gap}${digit}{3}[0-9０-９XxＸｘ]`,
    // mobile phones, in one or in groups
    `(?:[+＋]?(?:86|８６)${gap})?[1１][3-9３-９]${digit}${mobileGap}${digit}{4}${mobileGap}${digit}{4}`,
    // landlines with their area code
    `[（(]?[0０]${digit}{2,3}[)）]?${gap}${digit}{7,8}`,
  ]
    .map((form) => `(?<!${digit})${form}(?!${digit})`)
    .join('|'),
  'g',
);

/** A text whose phone, identity and bank card numbers are stars, digit by digit, so that it stays as long as it was. */
export function maskNumbers(text: string): string {
  return text.replace(personalNumbers, (found) => found.replace(/[0-9Xx]/g, '*').replace(/[０-９Ｘｘ]/g, '＊'));
}
