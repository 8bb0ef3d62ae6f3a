// A text as a reader sees its numbers: digits are digits in every width, and nothing unseen parts them.

/** What is seen of a text, and where each character of it stands in the text as it was written. */
export interface SeenText {
  readonly seen: string;
  readonly writtenAt: (offset: number) => number;
}

/** A part of a text, by the offsets of its first character and of the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// Emphasis of Markdown (one star between digits is a star), what it escapes, and marks without width. Ranges instead of
// \p{Cf} and \p{M}, which take milliseconds to compile.
const marks =
  '[\\u00ad\\u0300-\\u036f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff]|\\udb40[\\udc00-\\udfff]';
const unseen = `(?<!\\*)\\*{2,3}(?!\\*)|__|~~|\\\\(?=[!-/:-@[-\`{-~\\r\\n])|${marks}`;
const blank = '[\\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]|&(?:nbsp|ensp|emsp|thinsp);';
const dash = '[\\u2010-\\u2015\\u2212\\ufe58\\ufe63]';
const wide = '[\\uff01-\\uff5e]|\\ud835[\\udfce-\\udfff]';
const unlike = new RegExp(`(${unseen})|(${blank})|(${dash})|${wide}`, 'g');

/** The text without emphasis and unseen marks; wide digits, letters and signs are plain ones, blanks and dashes one. */
export function seenText(text: string): SeenText {
  // Where characters were left out: how far everything from there on moved.
  const moves: { readonly from: number; readonly by: number }[] = [];
  let by = 0;
  const seen = text.replace(unlike, (written: string, isUnseen, isBlank, isDash, at: number) => {
    const shown = isUnseen ? '' : isBlank ? ' ' : isDash ? '-' : written.normalize('NFKC');
    if (shown.length !== written.length) {
      by += written.length - shown.length;
      moves.push({ from: at + written.length - by, by });
    }
    return shown;
  });
  const writtenAt = (offset: number) => offset + (moves.findLast(({ from }) => from <= offset)?.by ?? 0);
  return { seen, writtenAt };
}
