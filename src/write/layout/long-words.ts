// Long Latin words (addresses of pages above all), which Chinese lines cannot break anywhere. If one goes to the next
// line, justification would spread the few characters it leaves over the whole line.
import { textOfInlines } from '../../report/text.ts';
import type { Inline } from '../../report/tree.ts';
import { widthInCharacters } from './measure.ts';

/** A narrower word leaves a gap that is hardly seen when it is spread over a line. In characters. */
const widestSpread = 6;

const word = /[!-~\u00a1-\u024f]+/g;
/** Where a line may end in a long word: never inside a number. */
const end = /(?<=[/?&=#_]|\D[.-])(?=\w)/g;

/** Whether a paragraph must not be justified, because a word in it is too long. */
export function holdsLongWord(children: readonly Inline[]): boolean {
  return textOfInlines(children).match(word)?.some(isLong) ?? false;
}

/** A text in pieces between which a line may end: long words are divided after / . and the like. */
export function breakable(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    if (!isLong(found)) continue;
    for (const { index: at } of found.matchAll(end)) {
      parts.push(text.slice(from, index + at));
      from = index + at;
    }
  }
  return [...parts, text.slice(from)];
}

function isLong(found: string): boolean {
  return widthInCharacters(found) > widestSpread;
}
