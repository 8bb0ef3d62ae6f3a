// Where words begin and end in a Chinese text, which has no spaces between them: the Segmenter of the platform has a
// dictionary for it.

/** A word that has letters on both sides of a place in a text, in two parts. */
export interface WordAcross {
  readonly head: string;
  readonly tail: string;
}

/** The word across a place in a text; none where a word begins or ends. */
export function wordAcross(text: string, at: number): WordAcross | undefined {
  const { head, tail } = at < text.length ? wordAt(text, at) : { head: '', tail: '' };
  return head === '' ? undefined : { head, tail };
}

/** The word before a place, also across the marks of Markdown: 李**小明**. */
export function wordBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - reach), at).replace(/[\s\p{Cf}*_~`·•‧・]+$/u, '');
  if (near === '') return '';
  const { head, tail } = wordAt(near, near.length - 1);
  return head + tail;
}

// A clause is hardly longer. Each question about a long text would else copy the whole of it.
const reach = 40;

// Made when first needed: that loads its dictionary.
let segmenter: Intl.Segmenter | undefined;

/**
 * The word that a letter belongs to: the part before the letter, and the rest. Words do not reach across punctuation,
 * so the clause around the letter is enough.
 */
function wordAt(text: string, at: number): WordAcross {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const ahead = /[^\p{P}\p{Z}\p{Cc}]*$/u.exec(text.slice(Math.max(0, at - reach), at))?.[0] ?? '';
  const word = segmenter.segment(ahead + text.slice(at, at + reach)).containing(ahead.length);
  if (word === undefined) return { head: '', tail: '' };
  const cut = ahead.length - word.index;
  return { head: word.segment.slice(0, cut), tail: word.segment.slice(cut) };
}
