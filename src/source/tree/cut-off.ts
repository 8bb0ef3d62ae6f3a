// Text that a # ends too early: YAML takes the rest for a comment without any message.
import type { Problem } from '../../problem/problem.ts';
import type { Source } from './decode.ts';
import type { Tree } from './tree.ts';

/**
 * Reports text-cut-off for each unquoted text that is followed by ` #` and, without a space, more words (好 #1 名).
 * A comment that a person writes usually has a space after its #.
 */
export function cutOffs({ file, text }: Source, tree: Tree): Problem[] {
  if (!/ #[^\s#]/.test(text)) return [];
  const lines = text.split('\n');
  return scalarsIn(tree).flatMap((scalar): Problem[] => {
    const { line, column, length } = scalar.place;
    const written = lines[line - 1] ?? '';
    const from = column - 1 + length;
    const cut = /^ +#[^\s#].*$/.exec(written.slice(from))?.[0];
    const isAll = scalar.text === '' && cut !== undefined && /^ +#\p{Script=Han}/u.test(cut);
    if (isAll) return [cutOffAt(file, written, line, from, cut, written.search(/#/))];
    // After a number, an id or a day it is a comment, with or without the space.
    if (cut === undefined || !/\p{Script=Han}|\p{L}.* /u.test(scalar.text) || /["\\]/.test(written)) return [];
    return [cutOffAt(file, written, line, from, cut, column - 1)];
  });
}

function cutOffAt(file: string, written: string, line: number, from: number, cut: string, start: number): Problem {
  const place = { file, line, column: from + cut.indexOf('#') + 1, length: cut.trim().length };
  const suggestion = `${written.slice(0, start).trimStart()}"${written.slice(start).trimEnd()}"`;
  return { code: 'text-cut-off', place, values: { value: cut.trim().slice(1), suggestion } };
}

type Scalar = Extract<Tree, { type: 'scalar' }>;

function scalarsIn(tree: Tree): Scalar[] {
  if (tree.type === 'scalar') return tree.quoted ? [] : [tree];
  return (tree.type === 'list' ? tree.items : tree.pairs.map(({ value }) => value)).flatMap(scalarsIn);
}
