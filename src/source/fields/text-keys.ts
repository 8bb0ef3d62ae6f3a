// Keys below a text (备注: |) that stand too far in, and entries pasted into it: YAML takes them for lines of that text, and
// what they say would be lost in silence.
import type { z } from 'zod';
import { keyOf as keyOfHead } from '../../language/words.ts';
import type { Problem } from '../../problem/problem.ts';
import type { TreeMap, TreePair } from '../tree/tree.ts';
import { type FieldShape, shapeOf } from './field-shape.ts';
import { meantCounts } from './meant-counts.ts';

/** A line of a text that may be a key of its own, with the lines of its value where they stand below it. */
interface KeyLine {
  readonly at: number;
  readonly column: number;
  readonly word: string;
  /** The line to type for it. */
  readonly suggestion: string;
  readonly lines: number;
  readonly isSure: boolean;
}

/**
 * entry-in-text for the first entry that stands in a text of another, whatever its dash or braces have come to. Else
 * key-in-text for the last lines of each text of a record that are keys which the record lacks, with their values; told
 * once, and only where one of them has a number, a day or ids behind it, which no sentence has.
 */
export function keysInText(
  tree: TreeMap,
  keyOf: (written: string) => string | undefined,
  fields: ReadonlyMap<string, z.ZodType>,
): Problem[] {
  const there = new Set(tree.pairs.map(({ key }) => keyOf(key)));
  const lineAt = (line: string, at: number, inside: readonly string[]): KeyLine | null => {
    const [, blanks = '', word = '', value = ''] = /^(\s*)([^\s:：]{1,20})\s*[:：]\s*(.*?)\s*$/u.exec(line) ?? [];
    const key = keyOf(word);
    const schema = key === undefined || there.has(key) ? undefined : fields.get(key);
    const isHead = value === '' && inside.length > 0;
    if (schema === undefined || isHead !== inside.length > 0 || (value === '' && !isHead)) return null;
    const shape = shapeOf(schema);
    const isBlock = isHead && holdsMap(shape) && inside.every((one) => one.search(/\S/) > blanks.length);
    if (isHead && !isBlock) return null;
    const counts = isHead ? null : countsMeant(shape, word, value);
    const sure = isBlock || counts !== null || isSure(schema, shape, value);
    const suggestion = counts ?? `${word}: ${value}`;
    return { at, column: blanks.length, word, suggestion, lines: 1 + inside.length, isSure: sure };
  };
  return tree.pairs.flatMap(({ keyPlace, value }: TreePair): Problem[] => {
    const below = (value.type === 'scalar' && value.below) || [];
    const entry = fields.has('date') ? entryIn(below) : null;
    if (entry !== null) {
      const line = { line: value.place.line + 1 + entry, column: 1, length: below[entry]?.length ?? 0 };
      return [{ code: 'entry-in-text', place: { ...value.place, ...line }, values: {} }];
    }
    const found: KeyLine[] = [];
    let inside: readonly string[] = [];
    for (let at = below.length - 1; at >= 0; at--) {
      const written = below[at] ?? '';
      const line = lineAt(written, at, inside);
      if (line === null && !/^\s*(?:- |[^\s:：]{1,20}\s*[:：])/u.test(written)) break;
      inside = line === null ? [written, ...inside] : [];
      if (line !== null) found.unshift(line);
    }
    const [first] = found;
    if (first === undefined || !found.some((line) => line.isSure)) return [];
    const place = { ...value.place, line: value.place.line + 1 + first.at, column: first.column + 1 };
    const count = found.reduce((sum, { lines }) => sum + lines, 0);
    const blanks = keyPlace.column - 1;
    // Lines that stand further in than their key keep what they stand further in.
    const by = count === found.length ? {} : { less: first.column - blanks };
    const values = { value: first.word, suggestion: first.suggestion, blanks, ...(count > 1 && { count }), ...by };
    return [{ code: 'key-in-text', place: { ...place, length: first.word.length }, values }];
  });
}

/** The first line of an entry among lines of text: its day and its kind stand on one line, or one below the other. */
function entryIn(lines: readonly string[]): number | null {
  const keysOf = (line = '') =>
    line.split(/[,，]/).flatMap((part) => {
      const [, word = '', value = ''] =
        /^\s*(?:[-－–—]\s*)?[{｛]?\s*([^\s:：]{1,20})\s*[:：]\s*(\S.*)$/u.exec(part) ?? [];
      const key = keyOfHead(word, ['date', 'kind']);
      return key === 'kind' || (key === 'date' && /^["“]?\d+\s*[-./年月]/.test(value)) ? [key] : [];
    });
  const at = lines.findIndex((line, index) => {
    const keys = keysOf(line);
    const both = new Set(keys.length > 0 ? [...keys, ...keysOf(lines[index + 1])] : []);
    return both.size === 2;
  });
  return at < 0 ? null : at;
}

/** Whether a map, or a list of maps, stands under a key. */
function holdsMap(shape: FieldShape): boolean {
  const { type } = shape.type === 'list' ? shapeOf(shape.item) : shape;
  return type === 'record' || type === 'counts';
}

/** Whether a text is what a key takes, or nearly (30分钟), where that is no text. */
function isSure(schema: z.ZodType, shape: FieldShape, text: string): boolean {
  const { type } = shape;
  if (holdsMap(shape)) return /^\[?\s*[{｛]/.test(text);
  if (type === 'list')
    return shapeOf(shape.item).type === 'identifier' && /^\[?[a-z]+\d+(?:[\s,，、]+[a-z]+\d+)*\]?$/i.test(text);
  if (['text', 'reason', 'identifier', 'unit'].includes(type)) return false;
  const { success, error } = schema.safeParse(text, { jitless: true });
  return (
    success || error.issues.some((issue) => issue.code === 'custom' && issue.params?.values?.suggestion !== undefined)
  );
}

/** The line to type for words that say how many there were (学生30人), under a key that takes a map of these. */
function countsMeant(shape: FieldShape, word: string, text: string): string | null {
  if (shape.type !== 'counts' && !(shape.type === 'record' && shape.words === 'participants')) return null;
  const scalar = { type: 'scalar', place: { file: '', line: 1, column: 1, length: 0 }, text, quoted: false } as const;
  const meant = meantCounts(scalar, word, shape.type === 'counts' ? 'free' : 'participants');
  return meant?.values.suggestion ?? null;
}
