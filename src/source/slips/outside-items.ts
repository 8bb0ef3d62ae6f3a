// Items of a list that stand further out than the key they belong to: YAML takes each for an item of the list around it,
// such as an entry.
import { keyOfItem } from './bullets.ts';
import { isEntryHead, isKnownKey, isPartOfItem, takesItems } from './known-keys.ts';
import { alignmentSlip, readKey } from './line-slips.ts';
import type { Slip } from './mend.ts';

/** A list below its key: the line and the column of the key and, once one is there, the column of the items. */
interface OpenList {
  readonly line: number;
  readonly key: number;
  items?: number;
}

/** The slips of items, and of their further lines, that stand in the column of another list or of their own key. */
export function outsideItems(lines: readonly string[]): Slip[] {
  const slips: Slip[] = [];
  const lists: OpenList[] = [];
  // The key that the items in a column begin with.
  const usual = new Map<number, string>();
  let moved: { readonly from: number; readonly by: number } | null = null;
  let text = Number.POSITIVE_INFINITY;
  for (const [at, line] of lines.entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const [, blanks = '', dash = ''] = /^( *)((?:- +|-$)?)/.exec(line) ?? [];
    const indent = blanks.length;
    if (indent > text) continue;
    const column = indent + dash.length;
    const content = line.slice(column);
    const key = readKey(content);
    text = /^[|>][-+\d]*\s*$/.test(key?.value ?? '') ? column : Number.POSITIVE_INFINITY;
    if (moved !== null && dash === '' && indent > moved.from) {
      if (indent === moved.from + 2 && isPartOfItem(key?.word ?? ''))
        slips.push(alignmentSlip(at, blanks, indent + moved.by));
      if (indent > moved.from + 2 || isPartOfItem(key?.word ?? '')) continue;
    }
    moved = null;
    const word = keyOfItem(content);
    const list: OpenList | undefined = dash === '' ? undefined : listAround(lists, usual, indent, word, { lines, at });
    if (list !== undefined) {
      const margin: number = list.items ?? list.key + 2;
      list.items = margin;
      slips.push(alignmentSlip(at, blanks, margin));
      moved = { from: indent, by: margin - indent };
      continue;
    }
    while (lists.length > 0 && isBehind(lists.at(-1), indent, column, dash !== '')) lists.pop();
    if (dash !== '') {
      const around = lists.at(-1);
      if (around !== undefined) around.items ??= indent;
      for (const other of usual.keys()) if (other > indent) usual.delete(other);
      if (!usual.get(indent)) usual.set(indent, word);
    }
    if (key !== null && /^(?:#.*)?$/.test(key.value) && takesItems(key.word)) lists.push({ line: at, key: column });
  }
  return slips;
}

/** The innermost list, where an item stands further out than its items and is not like those in its column. */
function listAround(
  lists: readonly OpenList[],
  usual: ReadonlyMap<number, string>,
  indent: number,
  word: string,
  { lines, at }: { readonly lines: readonly string[]; readonly at: number },
): OpenList | undefined {
  const list = lists.at(-1);
  if (list === undefined || indent >= (list.items ?? list.key)) return undefined;
  const other = usual.get(indent);
  const isLike = word !== '' && list.items !== undefined && usual.get(list.items) === word;
  if (other === undefined) return indent === list.key || isLike ? list : undefined;
  const length = lines.slice(at + 1).findIndex((line) => /\S/.test(line) && columnOf(line) <= indent);
  // What is in braces ends with its line.
  const isWhole = /^[\s-]*\{.*\}\s*$/.test(lines[at] ?? '');
  const end = isWhole ? at + 1 : length < 0 ? lines.length : at + 1 + length;
  const inside = list.items === undefined ? undefined : keysOf(lines.slice(list.line + 1, at));
  const isInside = word !== other && looksInside(lines.slice(at, end), inside);
  return isInside ? list : undefined;
}

/**
 * Whether an item, by its keys, is one of the inner list: a text, or made of what the items there are made of, if there
 * are any. An entry may begin with any of its keys, and so may what a programme defines.
 */
function looksInside(item: readonly string[], inside: readonly string[] | undefined): boolean {
  const [head = ''] = item;
  // A key may have lost its colon.
  const [first = /^[\s-]*(\p{L}+)(?=[\s=;；,，.。、])/u.exec(head)?.[1] ?? ''] = keysOf([head]);
  if (keysOf([head]).length === 0 && !isKnownKey(first)) return true;
  const keys = keysOf(item);
  if (keys.some(isEntryHead)) return false;
  return inside === undefined ? isKnownKey(first) : keys.every((key) => inside.includes(key) || isPartOfItem(key));
}

/** The keys on some lines, in braces or not. */
export function keysOf(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const content = line.replace(/^[\s-]*/, '');
    if (!content.startsWith('{')) return readKey(content)?.word ?? [];
    return [...content.matchAll(/(?<=[{,，][ \u3000]*)([^\s:：{}[\],，]{1,20})[ \u3000]*[:：]/gu)].map(
      ([, key = '']) => key,
    );
  });
}

function columnOf(line: string): number {
  return line.search(/\S/);
}

function isBehind(list: OpenList | undefined, indent: number, column: number, isItem: boolean): boolean {
  if (list === undefined) return false;
  return isItem ? indent < (list.items ?? list.key) : column <= list.key;
}
