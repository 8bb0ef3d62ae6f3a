// Numbers that lead to a person, masked in every text and message: phones, identity numbers, bank cards, accounts, the
// number of a door, the day of a birth.
import { columnsOf } from '../../language/width.ts';
import { accountsIn, provinces } from './accounts.ts';
import { bankCard } from './bank-cards.ts';
import { birthOf, birthsAmong } from './births.ts';
import { digitRuns, hanDigits, type NumberKind, type Run, writtenNumber } from './digit-runs.ts';
import { doorsIn } from './doors.ts';
import { cutIdentityNumber, identityNumber, olderIdentityNumber } from './identity-numbers.ts';
import { labelledIn } from './labelled-numbers.ts';
import { longIn } from './long-numbers.ts';
import { landline, mobilePhone, phoneAbroad, phoneByName, withoutArea } from './phones.ts';
import { type Span, seenText } from './seen-text.ts';

const kinds: readonly NumberKind[] = [
  mobilePhone,
  landline,
  phoneByName,
  phoneAbroad,
  identityNumber,
  olderIdentityNumber,
  cutIdentityNumber,
  bankCard,
];

// Most texts have none of it: five digits in a row, the number of a house, a day, something that is labelled, a plate.
const anyDigit = `[0-9０-９\\udfce-\\udfff${hanDigits}]`;
const noWords = '[^一-鿿A-Za-z，、；。|]';
const mayHold = new RegExp(
  [
    `${anyDigit}(?:(?:${noWords}|&nbsp;){0,12}?${anyDigit}){4}`,
    `[0-9０-９${hanDigits}十百]${noWords}{0,6}(?:[号室栋幢座#＃]|单元)`,
    '[0-9０-９][-－—–/#＃][0-9０-９]{3}',
    `[路街巷弄道同院园苑墅邸]${noWords}{0,6}[0-9０-９${hanDigits}]`,
    `年${noWords}{0,6}(?:元|[0-9０-９${hanDigits}十]{1,2})${noWords}{0,6}月${noWords}{0,6}[0-9０-９${hanDigits}十廿卅初]`,
    '[@＠]|门牌|微信|[Cc][Hh][Aa][Tt]|[VvＶｖ][XxＸｘ信：:]|威信|薇信|尾号|[后末][四4４]位|生[日于]|出生|[日号月]\\s?生|寿|[农阴]历',
    `[${provinces}]${noWords}{0,4}[A-Za-zＡ-Ｚａ-ｚ]`,
  ].join('|'),
);

/**
 * A function that hides the numbers of people in any text: a mark for each digit and letter of them, so that the text
 * keeps its length; in messages, where the mark is a star, its width, too. `known` are numbers and births of a list,
 * as written.
 */
export function numberMask(known: readonly string[], mark: string): (text: string) => string {
  const numbersAmong = numberSpans(known);
  return (text) => {
    const spans = numbersAmong(text);
    return spans.length === 0 ? text : hidden(text, spans, mark);
  };
}

/** The numbers in a text that numberMask hides without a list, as they are written. */
export function numbersIn(text: string): readonly string[] {
  return ofNobody(text).map(({ start, end }) => text.slice(start, end));
}

const ofNobody = numberSpans([]);

function numberSpans(known: readonly string[]): (text: string) => readonly Span[] {
  const births = new Map(known.map((number) => [number, birthOf(seenText(number).seen)]));
  const birthsIn = birthsAmong(new Set([...births.values()].filter((birth) => birth !== undefined)));
  const sought = [...kinds, knownNumber(known.filter((number) => births.get(number) === undefined))];
  return (text) => {
    if (!mayHold.test(text)) return [];
    const { seen, writtenAt } = seenText(text);
    const found = [...personsIn(seen, sought), ...accountsIn(seen), ...birthsIn(seen), ...doorsIn(seen)];
    return found.map(({ start, end }) => ({ start: writtenAt(start), end: writtenAt(end) }));
  };
}

// A blank that is written &nbsp; stays one.
const signs = new RegExp(
  `&[a-z]+;|[0-9０-９A-Za-zＡ-Ｚａ-ｚ${hanDigits}十百廿卅]|元(?=月)|\\ud835[\\udfce-\\udfff]`,
  'g',
);

/** The text with marks for the digits and letters of its parts, which may overlap. */
function hidden(text: string, parts: readonly Span[], mark: string): string {
  const hide = (sign: string) => {
    if (sign.startsWith('&')) return sign;
    return mark === '*' && columnsOf(sign) === 2 ? '＊' : mark;
  };
  let masked = '';
  let from = 0;
  for (const { start, end } of parts.toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    masked += text.slice(from, start) + text.slice(Math.max(from, start), end).replace(signs, hide);
    from = end;
  }
  return masked + text.slice(from);
}

/** The numbers of a list, written with blanks and dashes, and its landlines without the code of their area. */
function knownNumber(known: readonly string[]): NumberKind {
  const whole = known.map((number) =>
    seenText(number)
      .seen.toUpperCase()
      .replace(/[^\dX]/g, ''),
  );
  const digits = new Set([...whole, ...whole.map(withoutArea)]);
  const own: ReadonlySet<string> = new Set(['blank', 'line', 'dash']);
  return {
    fits: (number) => digits.has(number),
    isMeant: ({ groups, gaps }) => groups.length === 1 || gaps.every((gap) => own.has(gap)),
  };
}

// Five digits with nothing between them that parts figures, or the last of a number that is not told in full.
const mayHoldRun = new RegExp(
  `[0-9${hanDigits}](?:[^一-鿿A-Za-z,、;。|]{0,12}[0-9${hanDigits}]){4}|尾号|[后末][四4]位`,
);
const longest = 20;
const shortest = 5;

function personsIn(seen: string, sought: readonly NumberKind[]): Span[] {
  if (!mayHoldRun.test(seen)) return [];
  return digitRuns(seen).flatMap((run) => [
    ...labelledIn(seen, run),
    ...longIn(seen, run),
    ...kindsIn(seen, run, sought),
  ]);
}

function kindsIn(seen: string, run: Run, sought: readonly NumberKind[]): Span[] {
  const spans: Span[] = [];
  run.forEach(({ start }, first) => {
    let digits = '';
    for (let last = first; last < run.length; last++) {
      const { digits: more, end } = run[last] ?? { digits: '', end: start };
      digits += more;
      if (digits.length > longest) return;
      if (digits.length < shortest) continue;
      for (const { fits, isMeant, rest } of sought) {
        if (!fits(digits) || !isMeant(writtenNumber(seen, run, first, last))) continue;
        spans.push({ start, end: end + (rest ? lengthAt(rest, seen, end) : 0) });
      }
    }
  });
  return spans;
}

function lengthAt(form: RegExp, seen: string, at: number): number {
  form.lastIndex = at;
  return form.exec(seen)?.[0].length ?? 0;
}
