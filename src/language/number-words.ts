// Turns Chinese numerals, as people write them, into numbers.

const digits = '零一二三四五六七八九';

/** Other ways to write a digit or a place: 壹, 拾, 〇. */
const otherForms: ReadonlyMap<string, string> = new Map(
  [...'〇零○零壹一贰二叁三肆四伍五陆六柒七捌八玖九拾十佰百仟千'.matchAll(/(.)(.)/gu)].map(
    ([, form = '', plain = '']) => [form, plain],
  ),
);

const together: ReadonlyMap<string, number> = new Map([
  ['两', 2],
  ['俩', 2],
  ['仨', 3],
]);

// Below a myriad the places stand in this order, each at most once. 十五 and 一百十五 leave out 一; nobody writes 百 for
// one hundred, nor 两十. A digit right behind 百 or 千 is short for the next smaller place: 三百五.
const belowMyriad =
  /^(?:(?<thousands>[一二三四五六七八九两])千)?(?:零?(?<hundreds>[一二三四五六七八九两])百)?(?:(?<=^|零|百|千)零?(?<tens>[一二三四五六七八九]?)十)?(?<gap>零?)(?<ones>[一二三四五六七八九]?)$/u;

/**
 * The number of a Chinese numeral (十二, 一百零三, 两万, 三百五 for 350, 一亿二千万). Digits in a row are read one by one
 * (二〇二四). Null for anything else: 万 alone, 十十, 六两, or an approximate number (三五).
 */
export function numberInWords(words: string): number | null {
  const plain = [...words].map((character) => otherForms.get(character) ?? character).join('');
  if (/^[零一二三四五六七八九]{2,}$/u.test(plain)) return isApproximate(plain) ? null : Number(rowOf(plain));
  return together.get(plain) ?? wholeOf(plain);
}

function wholeOf(words: string): number | null {
  const myriad = ['亿', '万'].find((one) => words.includes(one));
  if (myriad === undefined) return groupOf(words);
  const at = words.lastIndexOf(myriad);
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  const size = myriad === '亿' ? 100_000_000 : 10_000;
  const count = before === '两' ? 2 : wholeOf(before);
  // 三百五万 is nothing that people write.
  if (count === null || count === 0 || endsShort(before)) return null;
  const rest = restOf(after, size);
  const value = rest === null ? Number.NaN : count * size + rest;
  return Number.isSafeInteger(value) ? value : null;
}

/** What stands behind 万 or 亿: nothing, a smaller number, or one digit for the next smaller place (三万五). */
function restOf(words: string, size: number): number | null {
  if (words === '') return 0;
  if (/^[一二三四五六七八九]$/u.test(words)) return (digits.indexOf(words) * size) / 10;
  const rest = wholeOf(words);
  return rest === null || rest === 0 || rest >= size ? null : rest;
}

function groupOf(words: string): number | null {
  if (words === '零') return 0;
  const found = belowMyriad.exec(words)?.groups;
  if (words === '' || found === undefined) return null;
  const { thousands = '', hundreds = '', tens, gap = '', ones = '' } = found;
  if (gap !== '' && ones === '') return null;
  const worth = tens === undefined && gap === '' ? (hundreds ? 10 : thousands ? 100 : 1) : 1;
  return (
    digitOf(thousands) * 1000 +
    digitOf(hundreds) * 100 +
    (tens === undefined ? 0 : digitOf(tens || '一') * 10) +
    digitOf(ones) * worth
  );
}

function digitOf(word: string): number {
  return together.get(word) ?? Math.max(0, digits.indexOf(word || '零'));
}

function endsShort(words: string): boolean {
  return /[百千万亿][一二三四五六七八九]$/u.test(words);
}

function rowOf(words: string): string {
  return [...words].map((word) => digits.indexOf(word)).join('');
}

/** Whether two digits mean one or the other: 两三, 七八, 三五. */
function isApproximate(words: string): boolean {
  return words.length === 2 && ('一二三四五六七八九'.includes(words) || words === '三五');
}
