// Helpers for measured amounts: ranges, and the words for the base of a rate (每千名).
import { formatBetween, roundWord } from '../../language/ranges.ts';
import type { Text } from '../../report/tree.ts';
import { type TemplateHelper, textOption } from './template-helper.ts';
import { figurePhrase, isFigure, numberIn, type Phrase, phraseOf, textPhrase, type Value } from './value.ts';

/** The helpers that print ranges and rates. */
export const measuring: Readonly<Record<string, TemplateHelper>> = {
  between: {
    least: 2,
    most: 2,
    options: ['unit'],
    gives: 'words',
    guardsZero: false,
    lenient: true,
    usage: '{{between value upper unit="元"}}',
    run: ([lower, upper], options) => between(lower, upper, textOption(options, 'unit') ?? ''),
  },
  rounds: {
    least: 1,
    most: 1,
    options: [],
    gives: 'words',
    guardsZero: true,
    usage: '{{rounds every}}',
    run: ([every]) => {
      const value = numberIn(every);
      return value === null ? undefined : textPhrase(roundWord(value));
    },
  },
};

/** Both ends of a range, or one number if there is no upper end. */
function between(lower: Value | undefined, upper: Value | undefined, unit: string): Phrase | undefined {
  if (!isFigure(lower)) return undefined;
  if (upper === null) return withUnit(phraseOf(lower) ?? textPhrase(''), unit);
  if (!isFigure(upper)) return undefined;
  const [from, to] = formatBetween(lower.value, upper.value, unit);
  return { phrase: [...figurePhrase(lower, from).phrase, text('至'), ...figurePhrase(upper, to).phrase] };
}

function withUnit({ phrase }: Phrase, unit: string): Phrase {
  return { phrase: unit === '' ? phrase : [...phrase, text(unit)] };
}

function text(value: string): Text {
  return { type: 'text', value };
}
