// Reports before rendering what is wrong with a template: unknown names, helpers, blocks and partials, each with its
// place and the nearest known name.
// It follows the shape of the view, not its values, into loops and partials. So it finds a wrong name even if the list
// is empty today.
import { nearest } from '../../language/nearest.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Partials } from '../read/partials.ts';
import type {
  Call,
  Expression,
  Include,
  Options,
  Path,
  Piece,
  Print,
  Template,
  TemplateBlock,
} from '../read/syntax.ts';
import { blocks } from '../run/blocks.ts';
import { templateHelpers } from '../run/template-helpers.ts';
import type { Shape } from '../view/shape.ts';
import { innerNames, lookUp, type Names, rootNames, suggestion } from './look-up.ts';

interface Check {
  readonly partials: Partials;
  readonly problems: Problem[];
  /** The partials we are inside of. Including one of them again is a recursion. */
  readonly path: readonly string[];
  /** How often partials were followed. Each that includes two others doubles it. */
  readonly followed: { count: number };
}

const mostIncludes = 2000;

/**
 * Reports template-unknown-name, -helper, -partial, -recursion, -endless and -helper-misuse for a template and its
 * partials, and the problems found when reading these partials.
 */
export function preflight(template: Template, shape: Shape, partials: Partials): readonly Problem[] {
  const check: Check = { partials, problems: [], path: [], followed: { count: 0 } };
  checkPieces(template.pieces, rootNames(shape), check);
  return check.problems;
}

function checkPieces(pieces: readonly Piece[], names: Names, check: Check): void {
  for (const piece of pieces) {
    if (piece.type === 'print') checkPrint(piece, names, check);
    else if (piece.type === 'block') checkBlock(piece, names, check);
    else if (piece.type === 'include') checkInclude(piece, names, check);
  }
}

function checkPrint({ value }: Print, names: Names, check: Check): void {
  if (value.type === 'path' && value.up === 0 && value.parts.length === 1 && !value.data && !value.own) {
    const [name = ''] = value.parts;
    const helper = templateHelpers.get(name) ?? blocks.get(name);
    if (helper !== undefined && lookUp(value, names).type === 'unknown') {
      misuse(value, name, helper.usage, check);
      return;
    }
  }
  const shape = shapeOf(value, names, check);
  const usage = shape === null ? '' : usageInstead(value, shape);
  if (usage !== '') misuse(value, nameOf(value), usage, check);
}

/** How to print a value that cannot be printed directly; '' if it can. */
function usageInstead(value: Expression, shape: Shape): string {
  const name = nameOf(value);
  if (shape.is === 'flag') return `{{#if ${name}}}`;
  if (shape.is === 'list') return shape.of.is === 'text' ? `{{list ${name}}}` : `{{#each ${name}}}`;
  if (shape.is === 'map') return `{{#each ${name}}}`;
  if (shape.is !== 'record') return '';
  const fields = Object.keys(shape.fields);
  if (fields.join() === 'type,from,to') return `{{date ${name}}}`;
  const inner = ['count', 'total', 'name'].find((field) => fields.includes(field)) ?? fields[0] ?? '';
  return `{{${name}.${inner}}}`;
}

function nameOf(value: Expression): string {
  if (value.type === 'path') return value.written;
  return value.type === 'call' ? value.name : String(value.value);
}

function misuse(at: Expression | TemplateBlock, name: string, usage: string, check: Check): void {
  check.problems.push({ code: 'template-helper-misuse', place: at.place, values: { name, usage } });
}

function checkBlock(block: TemplateBlock, names: Names, check: Check): void {
  const helper = blocks.get(block.name);
  if (helper === undefined) {
    const near = nearest(block.name, [...blocks.keys()]);
    check.problems.push({
      code: 'template-unknown-helper',
      place: block.place,
      values: { name: block.name, nearest: near, allowed: [...blocks.keys()].join('、') },
    });
    return;
  }
  const wrongOption = hasWrongOption(block.options, helper.options, names, check);
  const strayPoint = block.name === 'point' && !names.inPoints;
  if (block.args.length !== helper.args || wrongOption || strayPoint) {
    misuse(block, block.name, helper.usage, check);
    return;
  }
  const [arg] = block.args;
  const given = arg === undefined ? null : shapeOf(arg, names, check, true);
  const guards = [...names.guards, ...(arg === undefined ? [] : guardsIn(arg))];
  if (helper.inside === 'same') {
    checkPieces(block.body, { ...names, guards, inPoints: names.inPoints || pointBlocks.includes(block.name) }, check);
  } else {
    const inside = helper.inside === 'item' ? itemOf(given) : given;
    if (given !== null && (inside === null || (helper.inside === 'record' && inside.is === 'list'))) {
      misuse(block, block.name, helper.usage, check);
      return;
    }
    checkPieces(block.body, { ...innerNames(names, inside, block.names), guards }, check);
  }
  checkPieces(block.otherwise, names, check);
}

/** The shape each option must have; 'text' for those not listed. */
const optionShapes: Readonly<Record<string, Shape['is']>> = {
  limit: 'number',
  digits: 'number',
  year: 'flag',
  sign: 'flag',
  spoken: 'flag',
  apart: 'flag',
};

/**
 * Whether an option is unknown or has the wrong shape (and=true would print "true"). Also checks the names used in
 * options.
 */
function hasWrongOption(options: Options, known: readonly string[], names: Names, check: Check): boolean {
  const given = [...options].map(([key, option]) => [key, shapeOf(option, names, check)] as const);
  return given.some(([key, shape]) => {
    const wanted = optionShapes[key] ?? 'text';
    const fits = shape === null || shape.is === wanted || (wanted === 'text' && shape.is === 'words');
    return !fits || !known.includes(key);
  });
}

/** Blocks that may hold `{{#point}}`. */
const pointBlocks: readonly string[] = ['points', 'sentence', 'parts'];

function itemOf(shape: Shape | null): Shape | null {
  return shape?.is === 'list' || shape?.is === 'map' ? shape.of : null;
}

/** Names that a condition tests. Inside it, `indicators.x` may be missing from this workspace. */
function guardsIn(condition: Expression): string[] {
  if (condition.type === 'path') return [condition.parts.join('.')];
  return condition.type === 'call' ? condition.args.flatMap(guardsIn) : [];
}

function checkInclude(include: Include, names: Names, check: Check): void {
  const context = include.context === null ? names.self : shapeOf(include.context, names, check);
  const given = [...include.options].map(([key, value]) => [key, shapeOf(value, names, check)] as const);
  const partial = check.partials.get(include.name);
  const { place, name } = include;
  if (partial === undefined) {
    const near = nearest(name, check.partials.names);
    check.problems.push({ code: 'template-unknown-partial', place, values: { name, nearest: near } });
    return;
  }
  if (check.path.includes(name)) {
    check.problems.push({ code: 'template-recursion', place, values: { name } });
    return;
  }
  if (check.followed.count++ >= mostIncludes) {
    const isFirst = check.followed.count === mostIncludes + 1;
    if (isFirst) check.problems.push({ code: 'template-endless', place, values: { limit: mostIncludes } });
    return;
  }
  check.problems.push(...partial.problems);
  if (partial.value === undefined) return;
  const inside =
    include.context === null && given.length === 0 ? names : innerNames(names, extended(context, given), []);
  checkPieces(partial.value.pieces, inside, { ...check, path: [...check.path, name] });
}

/** The context of a partial, with the names given by `key=value`. */
function extended(context: Shape | null, given: readonly (readonly [string, Shape | null])[]): Shape | null {
  if (given.length === 0 || context === null) return context;
  const fields = context.is === 'record' ? context.fields : {};
  const more = given.map(([key, shape]) => [key, shape ?? ({ is: 'words' } satisfies Shape)] as const);
  return { is: 'record', fields: { ...fields, ...Object.fromEntries(more) } };
}

/** The shape of a value; null if unknown because something in it is already reported. */
function shapeOf(value: Expression, names: Names, check: Check, asked = false): Shape | null {
  if (value.type === 'literal') return literalShape(value.value);
  if (value.type === 'call') return callShape(value, names, check, asked);
  const found = lookUp(value, names);
  if (found.type === 'found') return found.shape;
  if (found.type === 'absent' && (asked || isGuarded(value, names))) return found.shape;
  check.problems.push(suggestion(value, found.at, names));
  return null;
}

function isGuarded(path: Path, names: Names): boolean {
  const name = path.parts.join('.');
  return names.guards.some((guard) => name === guard || name.startsWith(`${guard}.`));
}

function literalShape(value: string | number | boolean | null): Shape {
  if (typeof value === 'number') return { is: 'number' };
  return { is: typeof value === 'boolean' ? 'flag' : 'text' };
}

function callShape(call: Call, names: Names, check: Check, asked: boolean): Shape | null {
  const helper = templateHelpers.get(call.name);
  const inside = helper?.allowsAbsent ? { ...names, guards: [...names.guards, ...guardsIn(call)] } : names;
  const args = call.args.map((arg) => shapeOf(arg, inside, check, asked && helper?.gives === 'flag'));
  const { place, name } = call;
  const wrongOption = hasWrongOption(call.options, helper?.options ?? [], names, check);
  if (helper === undefined) {
    const near = nearest(name, [...templateHelpers.keys()]);
    const values = { name, nearest: near, allowed: [...templateHelpers.keys()].join('、') };
    check.problems.push({ code: 'template-unknown-helper', place, values });
    return null;
  }
  if (args.length < helper.least || args.length > helper.most || wrongOption) {
    misuse(call, name, helper.usage, check);
    return null;
  }
  checkField(call, args[0] ?? null, check);
  if (helper.gives === 'list') return args[0] ?? null;
  if (helper.gives === 'texts') return { is: 'list', of: { is: 'text' } };
  return { is: helper.gives };
}

/**
 * Checks the quoted name in `(distinct visits.list "place")` and `(where visits.list "place" "…")`: items of the list
 * must have it.
 */
function checkField(call: Call, list: Shape | null, check: Check): void {
  if (!templateHelpers.get(call.name)?.namesField) return;
  const field = call.args[1];
  const item = itemOf(list);
  if (field?.type === 'literal' && item?.is === 'record' && !Object.hasOwn(item.fields, String(field.value))) {
    const name = String(field.value);
    const near = nearest(name, Object.keys(item.fields));
    check.problems.push({ code: 'template-unknown-name', place: field.place, values: { name, nearest: near } });
  }
}
