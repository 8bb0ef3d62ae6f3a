// Shortens the lists of a YAML text. Comments and notation are kept.
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { unfolded } from './unfold.ts';

/** What to keep of a text. `path` is the keys as written, from the root down, without positions in lists. */
export interface ListCut {
  /** The positions of the list items to keep; `items` are the items as plain values. */
  readonly keep: (path: readonly string[], items: readonly unknown[]) => readonly number[];
  /** Whether to remove a key with everything below it. */
  readonly drop: (path: readonly string[]) => boolean;
  /** The replacement for a value; undefined to keep it. */
  readonly say: (path: readonly string[], written: string) => string | undefined;
}

/** Shortens a text of carelog's own examples. Throws on broken YAML. */
export function cutLists(text: string, cut: ListCut): string {
  const document = parseDocument(text, { schema: 'failsafe' });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  visit(document.contents, [], { ...cut, text });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** A text of carelog's own as plain lists, records and strings; null for an empty text. */
export function plainValue(text: string): unknown {
  return parseDocument(text, { schema: 'failsafe' }).toJS();
}

function visit(node: Node | null, path: readonly string[], cut: ListCut & { readonly text: string }): void {
  // Text on several lines becomes one line.
  if (isScalar(node) && node.range) {
    const value = unfolded(node, cut.text.slice(node.range[0], node.range[1]));
    node.value = cut.say(path, value) ?? value;
  }
  if (isSeq(node)) {
    const kept = new Set(cut.keep(path, node.toJSON()));
    node.items = node.items.filter((_, index) => kept.has(index));
    for (const item of node.items) visit(item as Node, path, cut);
  }
  if (!isMap(node)) return;
  node.items = node.items.filter(({ key }) => !cut.drop([...path, keyText(key)]));
  for (const { key, value } of node.items) visit(value as Node | null, [...path, keyText(key)], cut);
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}
