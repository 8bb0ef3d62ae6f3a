// A problem in words: what is wrong and what to type, from the catalogue of the language room.
import type { Language } from '../language/commands.ts';
import type { Message, MessageValues } from '../language/messages/message.ts';
import { messages } from '../language/messages.ts';
import type { ProblemCode } from './codes.ts';
import type { Problem } from './problem.ts';
import { veilValues } from './veil.ts';
import { visible } from './visible.ts';

/** What is wrong, and what to do about it ('' where there is nothing to do). */
export interface Sentence {
  readonly wrong: string;
  readonly remedy: string;
}

// The catalogue is complete when this compiles: a message for each code, and a code for each message.
const catalogue: Readonly<Record<ProblemCode, Message>> = messages satisfies Record<ProblemCode, Message> &
  Record<Exclude<keyof typeof messages, ProblemCode>, never>;

/** The words for a problem, without names: `hide` covers known ones, and values out of people.yaml are veiled. */
export function sentenceOf(problem: Problem, language: Language, hide: (text: string) => string): Sentence {
  const message = catalogue[problem.code];
  const values = forgiving(veilValues(problem));
  const [wrong, remedy] =
    language === 'zh' ? [message.zh(values), message.zhRemedy(values)] : [message.en(values), message.enRemedy(values)];
  return { wrong: hide(visible(wrong)), remedy: hide(visible(remedy)) };
}

// A value that was not given reads as '', never as "undefined"; 0 reads as '0', which is not nothing.
function forgiving(values: MessageValues): MessageValues {
  return new Proxy(values, {
    get: (all, name) => (typeof name === 'string' && Object.hasOwn(all, name) ? String(all[name]) : ''),
  });
}
