// Texts that go on below their key: whatever slip an entry has, it is not in them.
import { isKnownKey, takesText } from './known-keys.ts';
import { readKey } from './line-slips.ts';

/** The lines with an empty one for each further line of a text, and without the sign before such lines (`|`, `>-`). */
export function withoutFurtherLines(lines: readonly string[]): readonly string[] {
  let text = Number.POSITIVE_INFINITY;
  let above = '';
  return lines.map((line) => {
    if (/^\s*(?:#|$)/.test(line)) return line;
    if (line.search(/\S/) > text || isFurther(line, above)) return '';
    const head = /^(.*\S)[ \t]+[|>][-+\d]*\s*$/.exec(line)?.[1];
    text = head === undefined ? Number.POSITIVE_INFINITY : keyColumn(line);
    above = line;
    return head ?? line;
  });
}

/** Whether a line without a key, further in than the one above, goes on with the text of that one. */
function isFurther(line: string, above: string): boolean {
  const content = line.trimStart();
  const begun = above.slice(keyColumn(above));
  const key = readKey(begun);
  const isText = key === null ? !isKnownKey(begun.trimEnd()) : key.value !== '' && takesText(key.word);
  const isDeeper = above !== '' && line.search(/\S/) > keyColumn(above);
  return (
    isDeeper && isText && !/[[{"']|[:：]\s*$/.test(above) && /^[^-\s[\]{}"']/.test(content) && readKey(content) === null
  );
}

/** Where the key of a line begins, behind its dashes. */
function keyColumn(line: string): number {
  return line.search(/[^\s-]|$/);
}
