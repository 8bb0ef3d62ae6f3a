// A problem in words: what is wrong and what to type, from the catalogue in language/.
import type { Language } from '../language/language.ts';
import type { Explanation, Message } from '../language/messages/message.ts';
import { messages } from '../language/messages.ts';
import { tell } from '../language/wording.ts';
import type { ProblemCode } from './codes.ts';
import { maskRemedy, maskSentence } from './days-of-entries.ts';
import type { Problem, ValuesOf } from './problem.ts';
import type { TextMask } from './text-mask.ts';
import { toldValues, toType } from './veil.ts';
import { visible } from './visible.ts';

// The catalogue is complete when this compiles: a message for each code, and a code for each message.
const catalogue: { readonly [C in ProblemCode]: Message<ValuesOf<C>> } = messages satisfies Record<
  Exclude<keyof typeof messages, ProblemCode>,
  never
>;

/** A problem in words, without names: `mask` masks known names, and values out of people.yaml are veiled. */
export function sentenceOf<C extends ProblemCode>(
  problem: Problem<C>,
  language: Language,
  mask: TextMask,
): Explanation<string> {
  const message: Message<ValuesOf<C>> = catalogue[problem.code];
  const { wrong, remedy } = message[language];
  const values = inShort(typeable(problem.code, toldValues(problem), mask), mask);
  return {
    wrong: maskSentence(problem.code, values, visible(tell(wrong, values)), mask),
    remedy: maskRemedy(problem.code, values, visible(tell(remedy, values)), mask),
  };
}

// How much is shown of what was found, of what was written, and of anything else. A file may be one line.
const most: Readonly<Record<string, number>> = { found: 40, value: 200 };
const mostElse = 2000;

/**
 * The values, long ones cut. They are masked first: the mask does not know half a name. What is to be typed is whole or
 * not there.
 */
function inShort<V extends Readonly<Record<string, string>>>(values: V, mask: TextMask): V {
  const long = Object.entries(values).filter(([name, value]) => value.length > (most[name] ?? mostElse));
  if (long.length === 0) return values;
  const cut = long.map(([name, value]) => [
    name,
    toType.has(name) ? '' : `${mask(visible(value)).slice(0, most[name] ?? mostElse)}…`,
  ]);
  return { ...values, ...Object.fromEntries(cut) };
}

/**
 * The values without those to be typed that hold a name, or the pieces of one as a list (满, 仓): typed as they are
 * shown, they would spoil the file.
 */
function typeable<V extends Readonly<Record<string, string>>>(code: ProblemCode, values: V, mask: TextMask): V {
  const isSpoilt = (name: string) => {
    const value = values[name];
    if (value === undefined) return false;
    const joined = value.replace(/(?<=\p{Script=Han}), (?=\p{Script=Han})/gu, '');
    return [value, joined].some((text) => text === '' || maskRemedy(code, { [name]: text }, text, mask) !== text);
  };
  const spoilt = [...toType].filter(isSpoilt);
  // Of two ways to type a line, one alone is no advice.
  const without = 'whole' in values && spoilt.length > 0 ? [...spoilt, 'suggestion', 'whole'] : spoilt;
  return without.length === 0 ? values : { ...values, ...Object.fromEntries(without.map((name) => [name, ''])) };
}
