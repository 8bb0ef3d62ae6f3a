// A problem in words: what is wrong and what to type, from the catalogue in language/.
import type { Language } from '../language/language.ts';
import type { Explanation, Message } from '../language/messages/message.ts';
import { messages } from '../language/messages.ts';
import { tell } from '../language/wording.ts';
import type { ProblemCode } from './codes.ts';
import type { Problem, ValuesOf } from './problem.ts';
import type { TextMask } from './text-mask.ts';
import { toldValues } from './veil.ts';
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
  const values = toldValues(problem);
  return { wrong: mask(visible(tell(wrong, values))), remedy: mask(visible(tell(remedy, values))) };
}
