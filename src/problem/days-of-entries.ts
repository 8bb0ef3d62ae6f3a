// The days of entries are no secrets, though one of them may be a child's birthday: the mask, which knows births, must
// not take them for one.
import { keyWords } from '../language/vocabulary.ts';
import type { ProblemCode } from './codes.ts';
import { ownWords } from './own-words.ts';
import type { TextMask } from './text-mask.ts';

const dayKeys = (['date', 'until', 'from', 'to', 'starts', 'ends'] as const).flatMap((key) => [key, ...keyWords[key]]);
const day = '\\d{4}-\\d\\d-\\d\\d';
const daysOfEntries = new RegExp(
  `(?<=(?:^|[^\\p{L}])(?:${dayKeys.join('|')})["']?\\s*[:：]\\s*["']?)${day}(?:\\s*\\.\\.\\s*${day})?`,
  'gu',
);
const onlyDays = new RegExp(`^${day}(?:\\.\\.${day})?$`);

/** A line of a log, masked but for the days under the keys of days. */
export function maskLine(line: string, mask: TextMask): string {
  const masked = mask(line);
  return masked === line ? line : maskedBeside(line, [...line.matchAll(daysOfEntries)], masked, mask);
}

// Problems of the days of entries.
const codes: ReadonlySet<ProblemCode> = new Set([
  'date-style',
  'date-impossible',
  'end-before-start',
  'outside-period',
  'outside-stay',
  'in-future',
  'earlier-after-date',
  'before-birth',
  'range-leaves-period',
  'report-in-future',
  'period-name-differs',
  'period-misses-entries',
]);

/** A sentence about a problem, masked but for days that the values of the problem are. */
export function maskSentence(
  code: ProblemCode,
  values: Readonly<Record<string, string | number | undefined>>,
  sentence: string,
  mask: TextMask,
): string {
  const masked = mask(sentence);
  if (masked === sentence || !codes.has(code)) return masked;
  const days = new Set(Object.values(values).filter((value) => onlyDays.test(String(value))));
  const found = [...days].flatMap((one) => [...sentence.matchAll(new RegExp(String(one).replaceAll('.', '\\.'), 'g'))]);
  return maskedBeside(
    sentence,
    found.toSorted((a, b) => a.index - b.index),
    masked,
    mask,
  );
}

/** A remedy, masked but for words of the vocabulary and for days that the values of the problem are. */
export function maskRemedy(
  code: ProblemCode,
  values: Readonly<Record<string, string>>,
  sentence: string,
  mask: TextMask,
): string {
  const masked = maskSentence(code, values, sentence, mask);
  const words = masked === sentence ? [] : ownWords(code, values);
  if (words.length === 0) return masked;
  return maskedBeside(sentence, [...sentence.matchAll(new RegExp(words.join('|'), 'g'))], masked, mask);
}

// A character of the private use area is in no name and no number, and ends both.
const stand = '\uE0D0';

/** The text, masked with something else in place of what was found there. */
function maskedBeside(text: string, found: readonly RegExpExecArray[], masked: string, mask: TextMask): string {
  if (found.length === 0 || text.includes(stand)) return masked;
  let rest = '';
  let from = 0;
  for (const { 0: one, index } of found) {
    if (index < from) continue;
    rest += text.slice(from, index) + stand;
    from = index + one.length;
  }
  const days = found.map(([one]) => one);
  return mask(rest + text.slice(from)).replaceAll(stand, () => days.shift() ?? stand);
}
