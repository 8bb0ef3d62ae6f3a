// Reads lines with slips: without the slips that are known, or by the smallest change that makes them readable.
import type { Place, Problem } from '../../problem/problem.ts';
import { withoutFurtherLines } from '../slips/further-lines.ts';
import { isKnownKey } from '../slips/known-keys.ts';
import { mend, type Slip, withoutSlips } from '../slips/mend.ts';
import { repairOf } from '../slips/repair.ts';
import { findSlips } from '../slips/slips.ts';
import type { Cut } from './pieces.ts';
import { readSimple } from './simple.ts';
import type { Tree } from './tree.ts';
import { readYaml, type YamlRead } from './yaml-package.ts';

/**
 * Reads a text with the yaml package; if it has slips, mends them and reads it again. A syntax error on a line with a
 * slip is not reported: the slip explains it.
 */
export function readMended(file: string, text: string): YamlRead {
  const read = readYaml(file, text);
  if (read.tree === null) return read;
  const wrong = new Set(
    read.problems.filter((problem) => isSyntax(problem) || isProperty(problem)).map(({ place }) => place?.line ?? 0),
  );
  const slips = findSlips(text, wrong);
  if (slips.length === 0) return read;
  const mended = mend(file, text, slips);
  const { tree, problems } = readYaml(file, mended.text, mended.original);
  const rest = problems.filter((problem) => !isSyntax(problem) || !mended.lines.has(problem.place?.line ?? 0));
  return { tree, problems: [...mended.problems, ...rest] };
}

function isSyntax({ code }: Problem): boolean {
  return code === 'yaml-syntax' || code === 'quotes-needed';
}

/** A sign that YAML takes for an anchor, an alias or a tag: most often the first of a text. */
function isProperty({ code }: Problem): boolean {
  return code === 'alias-refused' || code === 'tag-refused';
}

/** What the smallest change makes readable; null where there is none. */
export function readRepaired(file: string, text: string, cut: Cut | null): YamlRead | null {
  const lines = withoutFurtherLines(text.split('\n'));
  const slips = repairOf(lines, (change: readonly Slip[]) => {
    const tree = readSimple(file, withoutSlips(lines, change));
    return tree === null || isElsewhere(tree, cut) ? -1 : keysOf(tree);
  });
  if (slips === null) return null;
  const mended = mend(file, text, slips);
  const simple = readSimple(file, mended.text);
  if (simple !== null) return { tree: placed(simple, mended.original), problems: mended.problems };
  const { tree, problems } = readYaml(file, mended.text, mended.original);
  return problems.some(isSyntax) ? null : { tree, problems: [...mended.problems, ...problems] };
}

/** Whether a list does not stand where the lists around it do. */
function isElsewhere(tree: Tree, cut: Cut | null): boolean {
  return cut?.type === 'list' && (tree.type !== 'list' || tree.place.column !== cut.column + 1);
}

/**
 * The known keys of a tree less the others, and less for texts that seem cut; names of places with their number may be
 * any word.
 */
function keysOf(tree: Tree): number {
  if (tree.type === 'scalar') return !tree.quoted && isHalf(tree.text) ? -0.1 : 0;
  // No list of ours holds lists.
  if (tree.type === 'list')
    return tree.items.reduce((sum, item) => sum + (item.type === 'list' ? -9 : keysOf(item)), 0);
  return tree.pairs.reduce((sum, { key, value }) => {
    const isCount = value.type === 'scalar' && /^\d+/.test(value.text);
    return sum + keysOf(value) + (isKnownKey(key) ? 1 : isCount ? 0 : -2);
  }, 0);
}

/** Whether a text begins or ends with a sign that parts others, or has a bracket that nothing opens. */
function isHalf(text: string): boolean {
  return /^[=＝;；,，.。、:：—–~-]|[,，、;；]$|^[^[{(（]*[\]})）]/.test(text);
}

/** A tree with its places moved. */
export function placed(tree: Tree, move: (place: Place) => Place): Tree {
  const place = move(tree.place);
  if (tree.type === 'scalar') return { ...tree, place };
  if (tree.type === 'list') return { ...tree, place, items: tree.items.map((item) => placed(item, move)) };
  const pairs = tree.pairs.map(({ key, keyPlace, value }) => ({
    key,
    keyPlace: move(keyPlace),
    value: placed(value, move),
  }));
  return { ...tree, place, pairs };
}
