// Template text to pieces with places. Handlebars only parses the text. Nothing is turned into code, so its advisories
// on compiled templates and prototype access do not apply. Raw output and decorators are refused here.
import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import type { Checked, Place, Problem } from '../../problem/problem.ts';
import type { Source } from '../../source/tree/decode.ts';
import { placesIn } from '../../source/tree/lines.ts';
import { mostLevels, tooDeepAt } from './depth.ts';
import type { Expression, Include, Options, Piece, Template, TemplateBlock } from './syntax.ts';
import { syntaxPlace } from './syntax-place.ts';

/** The characters of placeholders (run/output.ts, set/markdown.ts). Templates must not contain them. */
const reserved = /[\uFDD0-\uFDD2]/u;

// A template takes longer to parse than to print, and the shipped ones serve every workspace of a build.
const compiledOnce = new WeakMap<Source, Checked<Template>>();

// JSON of Checked<Template>: a report uses a few of the shipped templates, and only these are read.
const compiledBefore = new WeakMap<Source, Uint8Array>();

/** The source of a template that was parsed when carelog was compiled, both as JSON in UTF-8 (rolldown.config.js). */
export function sourceOfCompiled(bytes: { readonly source: Uint8Array; readonly compiled: Uint8Array }): Source {
  const source = fromJson(bytes.source) as Source;
  compiledBefore.set(source, bytes.compiled);
  return source;
}

/** Reads one template, each source once. Reports template-syntax, nesting-too-deep and template-raw-output at
 * their places. */
export function compileTemplate(source: Source): Checked<Template> {
  const before = compiledBefore.get(source);
  const compiled = compiledOnce.get(source) ?? (before ? (fromJson(before) as Checked<Template>) : compile(source));
  compiledOnce.set(source, compiled);
  return compiled;
}

function fromJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

function compile(source: Source): Checked<Template> {
  const stray = reserved.exec(source.text);
  if (stray !== null) {
    const code = stray[0].charCodeAt(0).toString(16).toUpperCase();
    return refusal(placesIn(source.file, source.text)(stray.index, stray.index + 1), `U+${code}`);
  }
  const deep = tooDeepAt(source.text);
  if (deep !== null) {
    const place = placesIn(source.file, source.text)(deep, deep + 1);
    return { problems: [{ code: 'nesting-too-deep', place, values: { limit: mostLevels } }] };
  }
  if (!source.text.includes('{{')) return { value: { file: source.file, pieces: plainWords(source) }, problems: [] };
  let program: hbs.AST.Program;
  try {
    program = parse(source.text);
  } catch (error) {
    const { place, found } = syntaxPlace(source, error);
    return refusal(place, found);
  }
  const problems: Problem[] = [];
  const pieces = piecesOf(program, { source, lines: source.text.split('\n'), problems });
  return { value: { file: source.file, pieces }, problems };
}

/** What Handlebars makes of a text without any figure, as most of narrative/ is. */
function plainWords({ file, text }: Source): readonly Piece[] {
  const [first = ''] = text.split('\n');
  const place = { file, line: 1, column: 1, length: Math.max(1, first.length) };
  return text === '' ? [] : [{ type: 'words', text, place }];
}

function refusal(place: Place, found: string): Checked<Template> {
  return { problems: [{ code: 'template-syntax', place, values: { found } }] };
}

interface Compilation {
  readonly source: Source;
  readonly lines: readonly string[];
  readonly problems: Problem[];
}

function piecesOf(program: hbs.AST.Program | undefined, compilation: Compilation): Piece[] {
  return (program?.body ?? []).flatMap((statement) => pieceOf(statement, compilation) ?? []);
}

function pieceOf(statement: hbs.AST.Statement, compilation: Compilation): Piece | null {
  if (isNode<hbs.AST.ContentStatement>(statement, 'ContentStatement')) return wordsOf(statement, compilation);
  if (isNode<hbs.AST.MustacheStatement>(statement, 'MustacheStatement')) {
    const place = placeOf(statement, compilation);
    if (!statement.escaped) {
      const found = textAt(statement, compilation);
      const suggestion = found.replace(/^\{\{(?:\{|&)\s*(.*?)\s*\}+$/su, '{{$1}}');
      compilation.problems.push({ code: 'template-raw-output', place, values: { found, suggestion } });
      return null;
    }
    return { type: 'print', value: calledOrNamed(statement, compilation), place };
  }
  if (isNode<hbs.AST.BlockStatement>(statement, 'BlockStatement')) return blockOf(statement, compilation);
  if (isNode<hbs.AST.PartialStatement>(statement, 'PartialStatement')) return includeOf(statement, compilation);
  if (statement.type !== 'CommentStatement') refuse(statement, compilation);
  return null;
}

function wordsOf(statement: hbs.AST.ContentStatement, compilation: Compilation): Piece | null {
  if (statement.value === '') return null;
  const original = String(statement.original);
  const skipped = original.slice(0, Math.max(0, original.indexOf(statement.value)));
  const at = placeOf(statement, compilation);
  const lines = skipped.split('\n');
  const last = lines.at(-1) ?? '';
  const place = {
    ...at,
    line: at.line + lines.length - 1,
    column: lines.length === 1 ? at.column + last.length : last.length + 1,
  };
  return { type: 'words', text: statement.value, place };
}

function blockOf(statement: hbs.AST.BlockStatement, compilation: Compilation): TemplateBlock {
  const names = blockNames(statement.program) ?? blockNames(statement.inverse) ?? [];
  return {
    type: 'block',
    name: String(statement.path.original),
    args: statement.params.map((param) => expressionOf(param, compilation)),
    options: optionsOf(statement.hash, compilation),
    names,
    body: piecesOf(statement.program, compilation),
    otherwise: piecesOf(statement.inverse, compilation),
    place: placeOf(statement.path, compilation),
  };
}

function blockNames(program: hbs.AST.Program | undefined): readonly string[] | undefined {
  return program?.blockParams;
}

function includeOf(statement: hbs.AST.PartialStatement, compilation: Compilation): Include | null {
  if (isNode<hbs.AST.SubExpression>(statement.name, 'SubExpression')) {
    refuse(statement, compilation);
    return null;
  }
  const [context] = statement.params;
  const line = compilation.lines[statement.loc.start.line - 1] ?? '';
  return {
    type: 'include',
    name: String(statement.name.original),
    context: context === undefined ? null : expressionOf(context, compilation),
    options: optionsOf(statement.hash, compilation),
    alone: line.trim() === textAt(statement, compilation),
    place: placeOf(statement.name, compilation),
  };
}

/** `{{x}}` is a name, `{{x y}}` and `{{x y=1}}` call a helper. */
function calledOrNamed(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression, compilation: Compilation): Expression {
  const options = optionsOf(node.hash, compilation);
  if (node.type === 'MustacheStatement' && node.params.length === 0 && options.length === 0) {
    return expressionOf(node.path, compilation);
  }
  return {
    type: 'call',
    name: String((node.path as hbs.AST.PathExpression).original),
    args: node.params.map((param) => expressionOf(param, compilation)),
    options,
    place: placeOf(node.path, compilation),
  };
}

function expressionOf(node: hbs.AST.Node, compilation: Compilation): Expression {
  const place = placeOf(node, compilation);
  if (isNode<hbs.AST.PathExpression>(node, 'PathExpression')) {
    const written = textAt(node, compilation);
    const own = /^(?:this\b|\.(?:\/|$))/.test(written);
    return { type: 'path', written, up: node.depth, data: node.data, own, parts: node.parts, place };
  }
  if (isNode<hbs.AST.SubExpression>(node, 'SubExpression')) return calledOrNamed(node, compilation);
  const value = (node as { readonly value?: string | number | boolean }).value ?? null;
  return { type: 'literal', value, place };
}

function optionsOf(hash: hbs.AST.Hash | undefined, compilation: Compilation): Options {
  return (hash?.pairs ?? []).map((pair) => [pair.key, expressionOf(pair.value, compilation)]);
}

function refuse(node: hbs.AST.Node, compilation: Compilation): void {
  const found = textAt(node, compilation).split('}}')[0] ?? '';
  compilation.problems.push({
    code: 'template-syntax',
    place: placeOf(node, compilation),
    values: { found: `${found}}}` },
  });
}

function isNode<N extends hbs.AST.Node>(node: hbs.AST.Node, type: N['type']): node is N {
  return node.type === type;
}

/**
 * Handlebars counts columns from 0, we count from 1. A place over several lines is marked to the end of the first line.
 */
function placeOf(node: hbs.AST.Node, compilation: Compilation): Place {
  const { start, end } = node.loc;
  const line = compilation.lines[start.line - 1] ?? '';
  const length = (end.line === start.line ? end.column : line.length) - start.column;
  return { file: compilation.source.file, line: start.line, column: start.column + 1, length: Math.max(1, length) };
}

function textAt(node: hbs.AST.Node, compilation: Compilation): string {
  const { start, end } = node.loc;
  const lines = compilation.lines.slice(start.line - 1, end.line);
  if (lines.length <= 1) return (lines[0] ?? '').slice(start.column, end.column);
  return [(lines[0] ?? '').slice(start.column), ...lines.slice(1, -1), (lines.at(-1) ?? '').slice(0, end.column)].join(
    '\n',
  );
}
