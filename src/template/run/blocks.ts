// The blocks a template may open, in one table: choosing, repeating, and joining what stands inside to a sentence.
import { marksAfter, shownOf } from '../../language/lists.ts';
import { chineseNumeral } from '../../language/numerals.ts';
import { pathIn, type TemplateBlock } from '../read/syntax.ts';
import { type Chunk, trimChunks } from './output.ts';
import { innerScope, type Machine, type Scope } from './scope.ts';
import { isList, isRecord, isTrue, type Value } from './value.ts';

/** How a block is evaluated, and what preflight needs to know of it. */
export interface BlockHelper {
  readonly usage: string;
  readonly args: number;
  readonly options: readonly string[];
  /** What `this` is inside: the same as outside, an item of the list given, or the record given. */
  readonly inside: 'same' | 'item' | 'record';
  readonly run: (block: TemplateBlock, scope: Scope, machine: Machine) => Chunk[];
}

const table: Readonly<Record<string, BlockHelper>> = {
  if: { usage: '{{#if x}}', args: 1, options: [], inside: 'same', run: (...all) => choose(true, ...all) },
  unless: { usage: '{{#unless x}}', args: 1, options: [], inside: 'same', run: (...all) => choose(false, ...all) },
  each: { usage: '{{#each list}}', args: 1, options: [], inside: 'item', run: each },
  with: { usage: '{{#with record}}', args: 1, options: [], inside: 'record', run: withRecord },
  series: {
    usage: '{{#series list and="和" limit=3 etc="等"}}',
    args: 1,
    options: ['and', 'limit', 'etc'],
    inside: 'item',
    run: series,
  },
  points: {
    usage: '{{#points apart=true}}{{#point}}…{{/point}}{{/points}}',
    args: 0,
    options: ['apart'],
    inside: 'same',
    run: (block, scope, machine) => {
      const isApart = machine.options(block.options, scope).get('apart') === true;
      return isApart ? apart(collect(block, scope, machine), block) : numbered(gather(block, scope, machine), block);
    },
  },
  sentence: {
    usage: '{{#sentence}}{{#point}}…{{/point}}{{/sentence}}',
    args: 0,
    options: [],
    inside: 'same',
    run: (...all) => clauses(gather(...all), all[0]),
  },
  parts: {
    usage: '{{#parts and="和"}}{{#point}}…{{/point}}{{/parts}}',
    args: 0,
    options: ['and', 'etc'],
    inside: 'same',
    run: (block, scope, machine) =>
      joined(gather(block, scope, machine), machine.options(block.options, scope), block, machine),
  },
  point: { usage: '{{#point}}…{{/point}}', args: 0, options: [], inside: 'same', run: point },
};

/** Every block by its name. */
export const blocks: ReadonlyMap<string, BlockHelper> = new Map(Object.entries(table));

function choose(wanted: boolean, block: TemplateBlock, scope: Scope, machine: Machine): Chunk[] {
  const condition = block.args[0] === undefined ? null : machine.value(block.args[0], scope);
  return machine.pieces(isTrue(condition) === wanted ? block.body : block.otherwise, scope);
}

function each(block: TemplateBlock, scope: Scope, machine: Machine): Chunk[] {
  const scopes = itemScopes(block, scope, machine);
  if (scopes.length === 0) return machine.pieces(block.otherwise, scope);
  return scopes.flatMap((inner) => machine.pieces(block.body, inner));
}

/** One scope for each item of a list, or each value of a record. */
function itemScopes(block: TemplateBlock, scope: Scope, machine: Machine): Scope[] {
  const given = block.args[0] === undefined ? null : machine.value(block.args[0], scope);
  const items: readonly (readonly [Value, Value])[] = isList(given)
    ? given.map((value, index) => [index, value] as const)
    : isRecord(given)
      ? Object.entries(given)
      : [];
  const [nameOfItem, nameOfKey] = block.names;
  return items.map(([key, value], index) => {
    const names = new Map<string, Value>();
    if (nameOfItem !== undefined) names.set(nameOfItem, value);
    if (nameOfKey !== undefined) names.set(nameOfKey, key);
    const data = new Map(scope.data)
      .set('index', index)
      .set('number', index + 1)
      .set('key', key)
      .set('first', index === 0)
      .set('last', index === items.length - 1);
    return innerScope(scope, value, { names, data, opened: pathIn(block.args[0]) });
  });
}

function withRecord(block: TemplateBlock, scope: Scope, machine: Machine): Chunk[] {
  const given = block.args[0] === undefined ? null : machine.value(block.args[0], scope);
  if (!isTrue(given)) return machine.pieces(block.otherwise, scope);
  const names = new Map(block.names.slice(0, 1).map((name) => [name, given] as const));
  return machine.pieces(block.body, innerScope(scope, given, { names, opened: pathIn(block.args[0]) }));
}

/** Joins what stands inside, once for each item, to a list within a sentence (GB/T 15834-2011). */
function series(block: TemplateBlock, scope: Scope, machine: Machine): Chunk[] {
  const options = machine.options(block.options, scope);
  const scopes = itemScopes(block, scope, machine);
  const shown = shownOf(scopes.length, Number(options.get('limit') ?? scopes.length));
  const items = scopes
    .slice(0, shown)
    .map((inner) => trimChunks(machine.pieces(block.body, inner)))
    .filter((chunks) => chunks.length > 0);
  if (items.length === 0) return machine.pieces(block.otherwise, scope);
  const etc = scopes.length > shown ? (options.get('etc') ?? '等') : '';
  return joined(items, new Map(options).set('etc', etc), block, machine);
}

/** Puts the marks of a list between its items. */
function joined(
  items: readonly (readonly Chunk[])[],
  options: ReadonlyMap<string, Value>,
  block: TemplateBlock,
  machine: Machine,
): Chunk[] {
  const form = { and: String(options.get('and') ?? ''), etc: String(options.get('etc') ?? '') };
  const marks = marksAfter(items.map(machine.read), form);
  return items.flatMap((item, at) => [...item, said(marks[at] ?? '', block)]);
}

/** What the points inside say; those that say nothing are left out. */
function collect(block: TemplateBlock, scope: Scope, machine: Machine): Chunk[][] {
  const points: Chunk[][] = [];
  machine.pieces(block.body, { ...scope, points });
  return points;
}

/** What the points inside say as clauses: each without marks at its end. */
function gather(block: TemplateBlock, scope: Scope, machine: Machine): Chunk[][] {
  return collect(block, scope, machine).flatMap((point) => {
    const chunks = trimChunks(point, /[\s。；，]+$/u);
    const last = chunks.pop();
    return last === undefined ? [] : [[...chunks, machine.unmark(last)]];
  });
}

/** 一是…；二是…。 A single point stands without a number. */
function numbered(points: readonly Chunk[][], block: TemplateBlock): Chunk[] {
  return points.flatMap((chunks, index) => [
    said(ordinal(points, index), block),
    ...chunks,
    said(index === points.length - 1 ? '。' : '；', block),
  ]);
}

/** 一是…。 二是…。 Each point is a paragraph or more, of whole sentences. */
function apart(points: readonly Chunk[][], block: TemplateBlock): Chunk[] {
  return points.flatMap((chunks, index) => [
    said(`\n\n${ordinal(points, index)}`, block),
    ...chunks,
    said('\n\n', block),
  ]);
}

function ordinal(points: readonly unknown[], index: number): string {
  return points.length > 1 ? `${chineseNumeral(index + 1)}是` : '';
}

/** …，…。 */
function clauses(points: readonly Chunk[][], block: TemplateBlock): Chunk[] {
  return points.flatMap((chunks, index) => [...chunks, said(index === points.length - 1 ? '。' : '，', block)]);
}

function said(text: string, block: TemplateBlock): Chunk {
  return { text, place: block.place, verbatim: false };
}

function point(block: TemplateBlock, scope: Scope, machine: Machine): Chunk[] {
  const chunks = trimChunks(machine.pieces(block.body, scope));
  if (chunks.length > 0) scope.points?.push(chunks);
  return [];
}
