// A text that ends with a quote or a bracket that it never opened: YAML takes it for a part of the text.
import type { Problem } from '../../problem/problem.ts';
import { takesText } from '../slips/known-keys.ts';
import type { Source } from './decode.ts';
import type { Tree } from './tree.ts';

const openers: Readonly<Record<string, string>> = { ']': '[', '}': '{', '】': '【' };

/**
 * Reports quote-unpaired for each Chinese text without quotes around it that ends with the only straight quote it has,
 * unless that is a measure (12"), or with a bracket that nothing opens. What is wrong with a word of a list, a day or an
 * id is told where that is read.
 */
export function unpairedQuotes({ file, text }: Source, tree: Tree): Problem[] {
  if (!/["'＂\]}】]/.test(text)) return [];
  const lines = text.split('\n');
  return textsEndingWithQuote(tree, '').flatMap(({ place, text: value }): Problem[] => {
    const quote = value.slice(-1);
    if (value.indexOf(quote) < value.length - 1 || !/\p{Script=Han}/u.test(value)) return [];
    if (openers[quote] !== undefined && value.includes(openers[quote])) return [];
    const written = lines[place.line - 1] ?? '';
    const at = place.column - 2 + place.length;
    if (written.slice(place.column - 1, at + 1) !== value) return [];
    const isOpen = value.lastIndexOf('“') > value.lastIndexOf('”');
    const suggestion = `${written.slice(0, at)}${isOpen ? '”' : ''}${written.slice(at + 1)}`.trim();
    return [
      {
        code: 'quote-unpaired',
        place: { file, line: place.line, column: at + 1, length: 1 },
        values: { value: quote, suggestion },
      },
    ];
  });
}

type Scalar = Extract<Tree, { type: 'scalar' }>;

/** The unquoted scalars of a tree that may be any text and end with a quote or a bracket; `key` is the key above it. */
function textsEndingWithQuote(tree: Tree, key: string): readonly Scalar[] {
  if (tree.type === 'list') return tree.items.flatMap((item) => textsEndingWithQuote(item, key));
  if (tree.type === 'map') return tree.pairs.flatMap((pair) => textsEndingWithQuote(pair.value, pair.key));
  return !tree.quoted && /[^\d\s]["'＂\]}】]$/u.test(tree.text) && takesText(key) ? [tree] : [];
}
