// A YAML text with its lists cut short; comments and the way things are written stay.
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { unfolded } from './unfold.ts';

/** What stays of a text. `path` is the keys as written from the root down, positions in lists left out. */
export interface ListCut {
  /** The positions of the items of a list that stay; `items` are what was written, as plain values. */
  readonly keep: (path: readonly string[], items: readonly unknown[]) => readonly number[];
  /** Whether a key goes with all below it. */
  readonly drop: (path: readonly string[]) => boolean;
  /** What a value says instead; undefined where it stays. */
  readonly say: (path: readonly string[], written: string) => string | undefined;
}

/** A text of carelog's own, cut. Throws on broken YAML: examples are ours. */
export function cutLists(text: string, cut: ListCut): string {
  const document = parseDocument(text, { schema: 'failsafe' });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  visit(document.contents, [], { ...cut, text });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** What a text of carelog's own says, as plain lists, records and texts; null for an empty one. */
export function plainValue(text: string): unknown {
  return parseDocument(text, { schema: 'failsafe' }).toJS();
}

function visit(node: Node | null, path: readonly string[], cut: ListCut & { readonly text: string }): void {
  // What is written over several lines comes out on one.
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
