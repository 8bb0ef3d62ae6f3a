// A problem in words: what is wrong and what to type, from the catalogue of the language room.
import type { Language } from '../language/commands.ts';
import type { Message } from '../language/messages/message.ts';
import { messages } from '../language/messages.ts';
import type { ProblemCode } from './codes.ts';
import type { Problem, ValuesOf } from './problem.ts';
import type { TextMask } from './text-mask.ts';
import { toldValues } from './veil.ts';
import { visible } from './visible.ts';

/** What is wrong, and what to do about it ('' where there is nothing to do). */
export interface Sentence {
  readonly wrong: string;
  readonly remedy: string;
}

// The catalogue is complete when this compiles: a message for each code, and a code for each message.
const catalogue: { readonly [C in ProblemCode]: Message<ValuesOf<C>> } = messages satisfies Record<
  Exclude<keyof typeof messages, ProblemCode>,
  never
>;

/** The words for a problem, without names: `mask` masks known ones, and values out of people.yaml are veiled. */
export function sentenceOf<C extends ProblemCode>(problem: Problem<C>, language: Language, mask: TextMask): Sentence {
  const message: Message<ValuesOf<C>> = catalogue[problem.code];
  const values = toldValues(problem);
  const [wrong, remedy] =
    language === 'zh' ? [message.zh(values), message.zhRemedy(values)] : [message.en(values), message.enRemedy(values)];
  return { wrong: mask(visible(wrong)), remedy: mask(visible(remedy)) };
}
