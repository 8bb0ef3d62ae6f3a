// Text to tree with places. Every scalar stays the text that was written.
import type { Checked, Problem } from '../../problem/problem.ts';
import { tableIn } from '../raw/table.ts';
import { mayHoldEntry } from '../slips/glued-entries.ts';
import {
  isEntryHead,
  isEntryKeyAndGroup,
  isGroup,
  isGroups,
  isKnownKey,
  isTopKey,
  takesItems,
} from '../slips/known-keys.ts';
import { cutOffs } from './cut-off.ts';
import type { Source } from './decode.ts';
import { readInPieces } from './in-pieces.ts';
import { readSimple } from './simple.ts';
import { isEmpty, type Tree } from './tree.ts';
import { unpairedQuotes } from './unpaired-quotes.ts';
import { readYaml } from './yaml-package.ts';

export { placeAt, type Tree } from './tree.ts';

/**
 * Parses a text. Reports yaml-syntax, slips, text-cut-off, quote-unpaired, several-documents, repeated-key,
 * alias-refused, tag-refused, nesting-too-deep, and file-empty (a note). Whatever could be read is the value, so that it can be checked.
 */
export function parseYaml(source: Source): Checked<Tree> {
  const simple = readSimple(source.file, source.text);
  if (simple && !isMixed(simple) && !mayHoldEntry(source.text))
    return { value: simple, problems: misreadIn(source, simple) };
  const table = tableIn(source.text);
  if (table) return { problems: [tableAt(source, table)] };
  const { tree, problems } = readInPieces(source.file, source.text);
  if (tree && !isEmpty(tree)) return { value: tree, problems: [...problems, ...misreadIn(source, tree)] };
  if (problems.length > 0) return { problems };
  const place = { file: source.file, line: 1, column: 1, length: 0 };
  return { problems: [{ code: 'file-empty', place, values: {} }] };
}

/** Whether a text is YAML as it stands, without any slip; of one that is not simple, only where it `mayParse`. */
export function isYaml({ file, text }: Source, mayParse: () => boolean): boolean {
  return readSimple(file, text) !== null || (mayParse() && readYaml(file, text).problems.length === 0);
}

/**
 * Whether keys that belong further in stand beside those of a whole file, groups beside the key that they belong to, or
 * items in a list around or below their own: YAML takes it, and means something else.
 */
function isMixed(tree: Tree): boolean {
  if (tree.type === 'scalar') return false;
  if (tree.type === 'list')
    return tree.items.some((item, at) => isOutside(item, at, tree.items) || hasGroups(item) || hasEntries(item));
  if (tree.pairs.some(({ value }) => value.type === 'list' && isMixed(value))) return true;
  const isTop = tree.pairs.map(({ key }) => isTopKey(key));
  return isTop.includes(true) && tree.pairs.some(({ key }, at) => isTop[at] === false && isKnownKey(key));
}

/** Whether an item belongs to the list whose key ends the item above. */
function isOutside(item: Tree, at: number, items: readonly Tree[]): boolean {
  const [first] = items;
  const above = items[at - 1];
  const last = above?.type === 'map' ? above.pairs.at(-1) : undefined;
  if (last === undefined || isEmpty(item) || !(isEmpty(last.value) || last.value.type === 'list')) return false;
  const head = headOf(item);
  if (!takesItems(last.key) || head === headOf(first) || isEntryHead(head)) return false;
  return last.value.type !== 'list' || last.value.items.some((one) => headOf(one) === head);
}

/** The first key of an item; '' for one that is a text. */
function headOf(item: Tree | undefined): string {
  return (item?.type === 'map' && item.pairs[0]?.key) || '';
}

/** Whether a list that ends an item goes on with entries: they stand where its own items do. */
function hasEntries(item: Tree): boolean {
  const last = item.type === 'map' ? item.pairs.at(-1)?.value : undefined;
  if (last?.type !== 'list' || isEntryHead(headOf(last.items[0]))) return false;
  return isEntryHead(headOf(last.items.at(-1)));
}

function hasGroups(item: Tree): boolean {
  if (item.type !== 'map') return false;
  const at = item.pairs.findIndex(({ key }) => isGroups(key));
  const below = at < 0 ? '' : (item.pairs[at + 1]?.key ?? '');
  const first = item.pairs[at];
  return isGroup(below) && (!isEntryKeyAndGroup(below) || (first !== undefined && isEmpty(first.value)));
}

/** What YAML reads otherwise than it was meant, without any message. */
function misreadIn(source: Source, tree: Tree): Problem[] {
  return [...cutOffs(source, tree), ...unpairedQuotes(source, tree)];
}

function tableAt({ file, text }: Source, lines: { readonly first: number; readonly last: number }): Problem {
  const length = text.split('\n')[lines.first - 1]?.length ?? 0;
  return {
    code: 'yaml-syntax',
    place: { file, line: lines.first, column: 1, length },
    values: { cause: 'table', ...lines },
  };
}
