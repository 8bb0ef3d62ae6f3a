// The table of blocks: conditions, loops, and blocks that join their content to a sentence.
import { marksAfter, shownOf } from '../../language/lists.ts';
import { chineseNumeral } from '../../language/numerals.ts';
import { silentIn } from '../../rollup/figure.ts';
import { type Expression, pathIn, type TemplateBlock } from '../read/syntax.ts';
import { type Chunk, trimChunks } from './output.ts';
import { type Evaluator, innerScope, type Scope } from './scope.ts';
import { isFigure, isList, isRecord, isTrue, type Value } from './value.ts';

/** How a block is evaluated, and what preflight needs to know of it. */
export interface BlockHelper {
  readonly usage: string;
  readonly args: number;
  readonly options: readonly string[];
  /** What `this` means inside: the same as outside, an item of the given list, or the given record. */
  readonly inside: 'same' | 'item' | 'record';
  readonly run: (block: TemplateBlock, scope: Scope, evaluator: Evaluator) => Chunk[];
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
    run: (block, scope, evaluator) => {
      const isApart = evaluator.options(block.options, scope).get('apart') === true;
      return isApart
        ? apart(collectPoints(block, scope, evaluator), block)
        : numbered(collectClauses(block, scope, evaluator), block);
    },
  },
  sentence: {
    usage: '{{#sentence}}{{#point}}…{{/point}}{{/sentence}}',
    args: 0,
    options: [],
    inside: 'same',
    run: (...all) => clauses(collectClauses(...all), all[0]),
  },
  parts: {
    usage: '{{#parts and="和"}}{{#point}}…{{/point}}{{/parts}}',
    args: 0,
    options: ['and', 'etc'],
    inside: 'same',
    run: (block, scope, evaluator) =>
      joined(collectClauses(block, scope, evaluator), evaluator.options(block.options, scope), block, evaluator),
  },
  point: { usage: '{{#point}}…{{/point}}', args: 0, options: [], inside: 'same', run: point },
};

/** Every block by its name. */
export const blocks: ReadonlyMap<string, BlockHelper> = new Map(Object.entries(table));

function choose(wanted: boolean, block: TemplateBlock, scope: Scope, evaluator: Evaluator): Chunk[] {
  const [written] = block.args;
  const condition = written === undefined ? null : evaluator.value(written, scope);
  const inside = written === undefined ? scope : afterAsking(written, scope, evaluator);
  return evaluator.pieces(isTrue(condition) === wanted ? block.body : block.otherwise, inside);
}

/** The scope behind a condition: it knows of which figures the condition asked whether they are whole. */
function afterAsking(condition: Expression, scope: Scope, evaluator: Evaluator): Scope {
  const asked = silentAsked(condition, scope, evaluator);
  return asked.length === 0 ? scope : { ...scope, asked: new Set([...scope.asked, ...asked]) };
}

function silentAsked(condition: Expression, scope: Scope, evaluator: Evaluator): readonly (readonly string[])[] {
  if (condition.type !== 'call') return [];
  if (condition.name !== 'whole') return condition.args.flatMap((arg) => silentAsked(arg, scope, evaluator));
  const [arg] = condition.args;
  const value = arg === undefined ? null : evaluator.value(arg, scope);
  return isFigure(value) ? [silentIn(value)] : [];
}

function each(block: TemplateBlock, scope: Scope, evaluator: Evaluator): Chunk[] {
  const scopes = itemScopes(block, scope, evaluator);
  if (scopes.length === 0) return evaluator.pieces(block.otherwise, scope);
  return scopes.flatMap((inner) => evaluator.pieces(block.body, inner));
}

/** One scope for each item of a list, or each value of a record. */
function itemScopes(block: TemplateBlock, scope: Scope, evaluator: Evaluator): Scope[] {
  const given = block.args[0] === undefined ? null : evaluator.value(block.args[0], scope);
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

function withRecord(block: TemplateBlock, scope: Scope, evaluator: Evaluator): Chunk[] {
  const given = block.args[0] === undefined ? null : evaluator.value(block.args[0], scope);
  if (!isTrue(given)) return evaluator.pieces(block.otherwise, scope);
  const names = new Map(block.names.slice(0, 1).map((name) => [name, given] as const));
  return evaluator.pieces(block.body, innerScope(scope, given, { names, opened: pathIn(block.args[0]) }));
}

/** Evaluates the body for each item and joins the results to a list within a sentence (GB/T 15834-2011). */
function series(block: TemplateBlock, scope: Scope, evaluator: Evaluator): Chunk[] {
  const options = evaluator.options(block.options, scope);
  const scopes = itemScopes(block, scope, evaluator);
  const shown = shownOf(scopes.length, Number(options.get('limit') ?? scopes.length));
  const items = scopes
    .slice(0, shown)
    .map((inner) => trimChunks(evaluator.pieces(block.body, inner)))
    .filter((chunks) => chunks.length > 0);
  if (items.length === 0) return evaluator.pieces(block.otherwise, scope);
  const etc = scopes.length > shown ? (options.get('etc') ?? '等') : '';
  return joined(items, new Map(options).set('etc', etc), block, evaluator);
}

/** Puts punctuation between the items of a list. */
function joined(
  items: readonly (readonly Chunk[])[],
  options: ReadonlyMap<string, Value>,
  block: TemplateBlock,
  evaluator: Evaluator,
): Chunk[] {
  const form = { and: String(options.get('and') ?? ''), etc: String(options.get('etc') ?? '') };
  const marks = marksAfter(items.map(evaluator.text), form);
  return items.flatMap((item, at) => [...item, chunkOf(marks[at] ?? '', block)]);
}

/** The content of each `{{#point}}` inside; empty ones are left out. */
function collectPoints(block: TemplateBlock, scope: Scope, evaluator: Evaluator): Chunk[][] {
  const points: Chunk[][] = [];
  evaluator.pieces(block.body, { ...scope, points });
  return points;
}

/** The points as clauses, without punctuation at their ends. */
function collectClauses(block: TemplateBlock, scope: Scope, evaluator: Evaluator): Chunk[][] {
  return collectPoints(block, scope, evaluator).flatMap((point) => {
    const chunks = trimChunks(point, /[\s。；，]+$/u);
    const last = chunks.pop();
    return last === undefined ? [] : [[...chunks, evaluator.withoutEndMarks(last)]];
  });
}

/** 一是…；二是…。 A single point has no number. */
function numbered(points: readonly Chunk[][], block: TemplateBlock): Chunk[] {
  return points.flatMap((chunks, index) => [
    chunkOf(ordinal(points, index), block),
    ...chunks,
    chunkOf(index === points.length - 1 ? '。' : '；', block),
  ]);
}

/** 一是…。 二是…。 Each point is one or more paragraphs of whole sentences. */
function apart(points: readonly Chunk[][], block: TemplateBlock): Chunk[] {
  return points.flatMap((chunks, index) => [
    chunkOf(`\n\n${ordinal(points, index)}`, block),
    ...chunks,
    chunkOf('\n\n', block),
  ]);
}

function ordinal(points: readonly unknown[], index: number): string {
  return points.length > 1 ? `${chineseNumeral(index + 1)}是` : '';
}

/** …，…。 */
function clauses(points: readonly Chunk[][], block: TemplateBlock): Chunk[] {
  return points.flatMap((chunks, index) => [...chunks, chunkOf(index === points.length - 1 ? '。' : '，', block)]);
}

function chunkOf(text: string, block: TemplateBlock): Chunk {
  return { text, place: block.place, verbatim: false };
}

function point(block: TemplateBlock, scope: Scope, evaluator: Evaluator): Chunk[] {
  const chunks = trimChunks(evaluator.pieces(block.body, scope));
  if (chunks.length > 0) scope.points?.push(chunks);
  return [];
}
