// Pieces + view to Markdown. A printed value becomes a placeholder, which Markdown takes for letters. Its words are put
// in when the tree is built, so nothing that people wrote is ever read as Markdown.
// Preflight has made sure that every name, helper and partial exists.
import type { Problem } from '../../problem/problem.ts';
import { entriesThatSay } from '../../rollup/counts.ts';
import { silentIn } from '../../rollup/figure.ts';
import type { Partials } from '../read/partials.ts';
import { type Call, type Include, type Path, type Piece, type Print, pathIn, type Template } from '../read/syntax.ts';
import { blocks } from './blocks.ts';
import { blankLeft } from './needed.ts';
import { asNeighbours } from './neighbours.ts';
import { type Chunk, joinChunks, type Output, placeholderOf, splitAtPlaceholders } from './output.ts';
import { type Evaluator, innerScope, rootScope, type Scope, valueAt } from './scope.ts';
import type { TemplateHelper } from './template-helper.ts';
import { templateHelpers } from './template-helpers.ts';
import { isFigure, isRecord, isTrue, numberIn, type Phrase, phraseOf, plainText, type Value } from './value.ts';

/** One evaluation: what stays the same during it, and the problems it collects. */
interface Run extends Evaluator {
  readonly partials: Partials;
  /** What stands where nothing could be printed. */
  readonly hole: Phrase | undefined;
  readonly problems: Problem[];
  /** How many more pieces may be printed. */
  left: number;
}

/** Of 10,000 entries every one may print 50. Loops and partials inside each other multiply beyond any end. */
const mostPieces = 500_000;

/**
 * Evaluates a template. Reports template-endless, zero-printed, part-printed, nothing-printed, digits-meet and template-helper-misuse at
 * their places in the template, and blank-left at the place where the missing fact should be written. `hole` is what
 * stands where nothing could be printed: where it is left out, a template prints nothing there.
 */
export function evaluate(
  template: Template,
  view: Value,
  partials: Partials,
  hole?: Phrase,
): { readonly output: Output; readonly problems: readonly Problem[] } {
  const phrases: Phrase[] = [];
  const run: Run = {
    partials,
    hole,
    problems: [],
    left: mostPieces,
    pieces: (pieces, scope) => pieces.flatMap((piece) => chunksOf(piece, scope, run)),
    value: (expression, scope) => {
      if (expression.type === 'literal') return expression.value;
      return expression.type === 'path' ? valueAt(expression, scope) : callHelper(expression, scope, run);
    },
    options: (options, scope) => new Map([...options].map(([key, given]) => [key, run.value(given, scope)])),
    print: (phrase, place) => ({ text: placeholderOf(phrases.push(phrase) - 1), place, verbatim: false }),
    withoutEndMarks: (chunk) => withoutEndMarks(chunk, phrases, run),
    text: (chunks) =>
      splitAtPlaceholders(chunks.map(({ text }) => text).join(''))
        .map((part) => (typeof part === 'string' ? part : plainText(phrases[part])))
        .join(''),
  };
  const chunks = asNeighbours(run.pieces(template.pieces, rootScope(view)), { ...run, phrases });
  return { output: joinChunks(chunks, phrases), problems: run.problems };
}

function chunksOf(piece: Piece, scope: Scope, run: Run): Chunk[] {
  if (run.left-- <= 0) {
    if (run.left === -1)
      run.problems.push({ code: 'template-endless', place: piece.place, values: { limit: mostPieces } });
    return [];
  }
  switch (piece.type) {
    case 'words':
      return [{ text: piece.text, place: piece.place, verbatim: true }];
    case 'print':
      return print(piece, scope, run);
    case 'include':
      return include(piece, scope, run);
    case 'block':
      return blocks.get(piece.name)?.run(piece, scope, run) ?? [];
  }
}

function print(piece: Print, scope: Scope, run: Run): Chunk[] {
  const value = run.value(piece.value, scope);
  const phrase = phraseOf(value);
  const path = piece.value.type === 'path' ? piece.value : null;
  if (phrase === null || phrase.phrase.length === 0) {
    // A helper that gives null has already reported why.
    const named = phrase === null ? path : pathIn(piece.value);
    if (named !== null) warn('nothing-printed', named, run);
    return run.hole === undefined ? [] : [run.print(run.hole, piece.place)];
  }
  if (path !== null) warnOfAmount(value, path, !path.data, scope, run);
  return [run.print(phrase, piece.place)];
}

function warn(code: 'nothing-printed' | 'zero-printed', path: { written: string; place: Print['place'] }, run: Run) {
  run.problems.push({ code, place: path.place, values: { name: path.written } });
}

/**
 * A sum that not every entry gave is no whole, and a reader takes it for one where the template has not asked. A zero is
 * one only where all entries gave it.
 */
function warnOfAmount(value: Value, path: Path, guardsZero: boolean, scope: Scope, run: Run): void {
  const silent = isFigure(value) ? silentIn(value) : [];
  if (!isFigure(value) || silent.length === 0 || scope.asked.has(silent)) {
    if (guardsZero && numberIn(value) === 0) warn('zero-printed', path, run);
    return;
  }
  const { written, place } = path;
  const values = { name: written, silent: silent.length, count: silent.length + entriesThatSay(value).value };
  run.problems.push({ code: 'part-printed', place, values });
}

/** Texts that people wrote may end like a sentence. In a list of points the list sets the punctuation. */
function withoutEndMarks(chunk: Chunk, phrases: readonly Phrase[], run: Run): Chunk {
  const [number, ...others] = splitAtPlaceholders(chunk.text);
  const phrase = typeof number === 'number' && others.length === 0 ? phrases[number] : undefined;
  const last = phrase?.phrase.at(-1);
  if (phrase === undefined || last?.type !== 'text') return chunk;
  const bare = { ...last, value: last.value.replace(/[\s。；，]+$/u, '') };
  return run.print({ ...phrase, phrase: [...phrase.phrase.slice(0, -1), bare] }, chunk.place);
}

function include(piece: Include, scope: Scope, run: Run): Chunk[] {
  const partial = run.partials.get(piece.name)?.value;
  if (partial === undefined) return [];
  const chunks = run.pieces(partial.pieces, partialScope(piece, scope, run));
  if (!piece.alone) return chunks;
  const apart: Chunk = { text: '\n\n', place: piece.place, verbatim: false };
  return [apart, ...chunks, apart];
}

function partialScope(piece: Include, scope: Scope, run: Run): Scope {
  if (piece.context === null && piece.options.length === 0) return scope;
  const context = piece.context === null ? scope.self : run.value(piece.context, scope);
  const given = run.options(piece.options, scope);
  return innerScope(
    scope,
    given.size === 0 ? context : { ...(isRecord(context) ? context : {}), ...Object.fromEntries(given) },
  );
}

function callHelper(call: Call, scope: Scope, run: Run): Value {
  const helper = templateHelpers.get(call.name);
  if (helper === undefined) return null;
  if (helper.allowsAbsent) return callAllowingAbsent(helper, call, scope, run);
  const args = call.args.map((arg) => run.value(arg, scope));
  const absent = call.args[(helper.lenient ? args.slice(0, 1) : args).indexOf(null)];
  if (absent?.type === 'path' && helper.gives === 'words') {
    warn('nothing-printed', absent, run);
    return null;
  }
  const options = run.options(call.options, scope);
  if (helper.gives === 'words' && call.name !== 'said' && !helper.tellsSilence?.(args, options)) {
    for (const [at, arg] of call.args.entries()) {
      if (arg.type === 'path') warnOfAmount(args[at] ?? null, arg, helper.guardsZero, scope, run);
    }
  }
  return resultOf(helper, call, args, options, run);
}

/** Calls a helper that has words for absent values. Warnings about its arguments are replaced by one blank-left. */
function callAllowingAbsent(helper: TemplateHelper, call: Call, scope: Scope, run: Run): Value {
  const before = run.problems.length;
  const [given = null, ...others] = call.args.map((arg) => run.value(arg, scope));
  const inside = run.problems.splice(before);
  const empty = inside.filter(({ code }) => code === 'zero-printed' || code === 'nothing-printed');
  run.problems.push(...inside.filter((problem) => !empty.includes(problem)));
  const args = [isTrue(given) && empty.length === 0 ? given : null, ...others];
  const options = run.options(call.options, scope);
  const path = pathIn(call.args[0]);
  if (path !== null && isTrue(given)) warnOfAmount(given, path, false, scope, run);
  const result = resultOf(helper, call, args, options, run);
  if (result !== null && args[0] === null) run.problems.push(blankLeft(call, args, options, scope));
  return result;
}

function resultOf(
  helper: TemplateHelper,
  call: Call,
  args: readonly Value[],
  options: ReadonlyMap<string, Value>,
  run: Run,
): Value {
  const result = helper.run(args, options);
  if (result !== undefined) return result;
  const counted = helper.ofShares && isFigure(args[0]) ? pathIn(call)?.written : undefined;
  run.problems.push({
    code: 'template-helper-misuse',
    place: call.place,
    values: { name: call.name, usage: helper.usage, ...(counted !== undefined && { counted }) },
  });
  return null;
}
