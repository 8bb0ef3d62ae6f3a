// Reads numbers in plain digits. Refuses all else, with what to type instead.
import { numberInWords } from '../../language/number-words.ts';
import { unitOf } from '../../language/words.ts';
import { type NumberCode, type Reading, type Refusal, refuse, slipOf } from './reading.ts';

const plainWhole = /^(?:0|[1-9]\d*)$/;
const plainDecimal = /^(?:0|[1-9]\d*)\.\d+$/;
// A floating-point number keeps 15 digits exactly.
const mostDigits = 15;

/** Reads a whole number, 0 or more. */
export function readWhole(written: string): Reading<number, NumberCode> {
  if (plainWhole.test(written)) return wholeOf(written);
  if (/^\d+\.0+$/.test(written)) return style(written, 'decimals', written.replace(/\.0+$/, ''));
  if (plainDecimal.test(written)) return style(written, 'whole');
  return refuseNumber(written, (text) => 'value' in readWhole(text));
}

/** Reads a number, 0 or more, that prints as written: 1.10 is refused, because it would print as 1.1. */
export function readDecimal(written: string): Reading<number, NumberCode> {
  if (plainWhole.test(written)) return wholeOf(written);
  if (plainDecimal.test(written)) {
    if (written.endsWith('0')) return style(written, 'trailing-zero', written.replace(/\.?0+$/, ''));
    return written.length - 1 > mostDigits ? style(written, 'too-long') : { value: Number(written) };
  }
  return refuseNumber(written, (text) => 'value' in readDecimal(text));
}

/** Reads yuan with at most two decimals, as whole fen. Works on digits: floating point is not exact. */
export function readFen(written: string): Reading<number, NumberCode> {
  const parts = /^(0|[1-9]\d*)(?:\.(\d{1,2}))?$/.exec(written);
  if (parts) {
    const digits = `${parts[1]}${(parts[2] ?? '').padEnd(2, '0')}`;
    return digits.length > mostDigits ? style(written, 'too-long') : { value: Number(digits) };
  }
  if (plainDecimal.test(written)) return style(written, 'decimals');
  // 80元/个 is not what all of them are worth.
  if (/^[￥¥]?\d+(?:\.\d+)?[元块圆]?\s*(?:[/／]|每|一)\s*\p{sc=Han}$|^(?:每.|单价).*\d/u.test(written))
    return refuse('number-with-unit', { value: written, each: 'yes' });
  // 5角 is not 5 yuan, nor are 5 dollars.
  return refuseNumber(written, (text) => !/[角毛分美港欧日英$]/u.test(written) && 'value' in readFen(text));
}

function wholeOf(written: string): Reading<number, NumberCode> {
  return written.length > mostDigits ? style(written, 'too-long') : { value: Number(written) };
}

function style(value: string, reason: string, suggestion?: string): Refusal<'number-style'> {
  return refuse('number-style', { value, reason, suggestion });
}

/** Says why a text is not a plain number. A suggestion is given only if it would be accepted. */
function refuseNumber(written: string, accepts: (text: string) => boolean): Refusal<NumberCode> {
  const suggest = (text: string | null) => (text !== null && accepts(text) ? text : undefined);
  const slip = slipOf(written);
  if (slip)
    return refuse(slip.problem, {
      value: written,
      suggestion: suggest(slip.plain) ?? suggest(meantNumber(slip.plain)),
    });
  const [, positive] = /^[-−－]\s*(\d+(?:\.\d+)?)$/.exec(written) ?? [];
  if (positive !== undefined) return refuse('number-range', { value: written, suggestion: suggest(positive) });
  const oddity = odditiesOf(written);
  if (oddity) return style(written, oddity.reason, suggest(oddity.suggestion));
  if (isApproximate(written))
    return refuse('number-approximate', { value: written, suggestion: suggest(onlyNumber(written)) });
  const meant = meantNumber(written);
  const rest = meant === null ? undefined : unitIn(written);
  if (/^(?:共|[￥¥$])?\s*\d/.test(written) && meant !== null)
    return refuse('number-with-unit', { value: written, suggestion: suggest(meant), rest });
  if (meant !== null) return refuse('number-in-words', { value: written, suggestion: suggest(meant), rest });
  return style(written, 'not-a-number');
}

const oddities: readonly (readonly [RegExp, string, (written: string) => string])[] = [
  [/^0\d+(?:\.\d+)?$/, 'leading-zero', (written) => written.replace(/^0+(?=\d)/, '')],
  [/^0[xob][\da-f]+$/i, 'hexadecimal', () => ''],
  [/^[1-9][\dOo]*$/, 'letter', (written) => written.replace(/o/gi, '0')],
  [/^\d+(?:\.\d+)?e[+-]?\d+$/i, 'exponent', (written) => String(Number(written))],
  [/^\d+(?::\d+)+$/, 'colon', () => ''],
  [/^\d+(?:_\d+)+$/, 'underscore', (written) => written.replaceAll('_', '')],
  [/^\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?$/, 'thousands', (written) => written.replace(/[,，]/g, '')],
  [/^\.\d+$/, 'point', (written) => `0${written}`],
  [/^\d+\.$/, 'point', (written) => written.slice(0, -1)],
  [/^\d+[。．·]\d+$/, 'point', (written) => written.replace(/[。．·]/, '.')],
  [/^\d+(?:\.\d+)?[。．，,、；;]+$/, 'sign', (written) => written.replace(/[^\d]+$/, '')],
  [/^\+\d+(?:\.\d+)?$/, 'sign', (written) => written.slice(1)],
];

function odditiesOf(written: string): { reason: string; suggestion: string } | null {
  for (const [pattern, reason, mend] of oddities) {
    if (pattern.test(written)) return { reason, suggestion: mend(written) };
  }
  return null;
}

const numeral = '[\\d零〇一二两三四五六七八九十百千万亿半]';

function isApproximate(written: string): boolean {
  if (/^(?:约|大约|大概|近|将近|接近|不到|不足|超过|至少|最多|上|[~～≈>＞<＜≥≤])/.test(written))
    return /[\d零一二两三四五六七八九十百千万几数]/.test(written);
  if (/^一[批些堆]|部分|[余多来几数]|左右|上下|以上|以下|\+$|若干|许多|不等/.test(written)) return true;
  if (/^(?:一[二两]|[二两]三|三[四五]|四五|五六|六七|七八|八九)/.test(written)) return true;
  return new RegExp(`^${numeral}+\\s*[-~～—–－至到]\\s*${numeral}+`).test(written);
}

function onlyNumber(written: string): string | null {
  if (/[几数上批些堆部]/.test(written)) return null;
  const numbers = written.match(/\d+(?:\.\d+)?/g) ?? [];
  if (numbers.length === 1) return meantNumber(`${numbers[0]}${/\d([万亿千百])/.exec(written)?.[1] ?? ''}`);
  if (numbers.length > 1) return null;
  const words = written.match(/[零〇一二两三四五六七八九十百千万亿]+/g) ?? [];
  return words.length === 1 ? meantNumber(words[0] ?? '') : null;
}

// What follows a number says that it is not all of it, or that it counts something else: 一个半, 三块五, 两打, 三成.
const numerals = '零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟俩仨';
const unitAlone = `(?!个?月|[打成倍])[^\\d${numerals}半几]`;
const numberInDigits = new RegExp(
  `^(?:共|[￥¥$])?\\s*((?:\\d{1,3}(?:[,，]\\d{3})+|\\d+)(?:\\.\\d+)?)\\s*([百千]?万?亿?)\\s*(?:${unitAlone}+)?$`,
  'u',
);
const numberThenUnit = new RegExp(`^第?([${numerals}]+)(?:${unitAlone}{1,4})?$`, 'u');

/** 20人 → 20, 1,200元 → 1200, ¥1.2万元 → 12000, 三次 → 3, 第十二 → 12; null if the text is not one number and its unit. */
function meantNumber(written: string): string | null {
  const digits = numberInDigits.exec(written);
  if (digits) return scaled((digits[1] ?? '').replace(/[,，]/g, ''), digits[2] ?? '');
  const words = numberThenUnit.exec(written)?.[1];
  const value = words === undefined ? null : numberInWords(words);
  return value === null ? null : String(value);
}

/** The unit behind a number: 双 of 2双 and 两双. */
function unitIn(written: string): string | undefined {
  return unitOf(written.replace(new RegExp(`^[￥¥$]?[\\d.\\s${numerals}]+`, 'u'), '').trim());
}

function scaled(digits: string, scale: string): string {
  const zeros: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };
  const [whole = '', decimals = ''] = digits.split('.');
  const by = [...scale].reduce((sum, one) => sum + (zeros[one] ?? 0), 0);
  const moved = `${whole}${decimals.slice(0, by).padEnd(by, '0')}`.replace(/^0+(?=\d)/, '');
  const rest = decimals.slice(by);
  return rest === '' ? moved : `${moved}.${rest}`;
}
