// Template text to pieces with places. Handlebars reads the text and nothing more: nothing is ever turned into code,
// so none of its advisories on compiled or prototype-reaching templates can apply. Raw output and decorators are refused here.
import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import type { Checked, Place, Problem } from '../problem/problem.ts';
import type { Source } from '../source/decode.ts';
import { placesIn } from '../source/lines.ts';
import type { Block, Expression, Include, Options, Piece, Template } from './syntax.ts';
import { syntaxPlace } from './syntax-place.ts';

/** Characters that stand for printed values while Markdown is being read; no template may hold them. */
const reserved = /[\uFDD0-\uFDD2]/u;

/** Reads one template. Reports template-syntax, template-raw-output, with the place in the template. */
export function compileTemplate(source: Source): Checked<Template> {
  const stray = reserved.exec(source.text);
  if (stray !== null) {
    const code = stray[0].charCodeAt(0).toString(16).toUpperCase();
    return refusal(placesIn(source.file, source.text)(stray.index, stray.index + 1), `U+${code}`);
  }
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

function refusal(place: Place, found: string): Checked<Template> {
  return { problems: [{ code: 'template-syntax', place, values: { found } }] };
}

interface Reading {
  readonly source: Source;
  readonly lines: readonly string[];
  readonly problems: Problem[];
}

function piecesOf(program: hbs.AST.Program | undefined, reading: Reading): Piece[] {
  return (program?.body ?? []).flatMap((statement) => pieceOf(statement, reading) ?? []);
}

function pieceOf(statement: hbs.AST.Statement, reading: Reading): Piece | null {
  if (isNode<hbs.AST.ContentStatement>(statement, 'ContentStatement')) return wordsOf(statement, reading);
  if (isNode<hbs.AST.MustacheStatement>(statement, 'MustacheStatement')) {
    const place = placeOf(statement, reading);
    if (!statement.escaped) {
      reading.problems.push({ code: 'template-raw-output', place, values: { found: textAt(statement, reading) } });
      return null;
    }
    return { type: 'print', value: calledOrNamed(statement, reading), place };
  }
  if (isNode<hbs.AST.BlockStatement>(statement, 'BlockStatement')) return blockOf(statement, reading);
  if (isNode<hbs.AST.PartialStatement>(statement, 'PartialStatement')) return includeOf(statement, reading);
  if (statement.type !== 'CommentStatement') refuse(statement, reading);
  return null;
}

function wordsOf(statement: hbs.AST.ContentStatement, reading: Reading): Piece | null {
  if (statement.value === '') return null;
  const original = String(statement.original);
  const skipped = original.slice(0, Math.max(0, original.indexOf(statement.value)));
  const at = placeOf(statement, reading);
  const lines = skipped.split('\n');
  const last = lines.at(-1) ?? '';
  const place = {
    ...at,
    line: at.line + lines.length - 1,
    column: lines.length === 1 ? at.column + last.length : last.length + 1,
  };
  return { type: 'words', text: statement.value, place };
}

function blockOf(statement: hbs.AST.BlockStatement, reading: Reading): Block {
  const names = blockNames(statement.program) ?? blockNames(statement.inverse) ?? [];
  return {
    type: 'block',
    name: String(statement.path.original),
    args: statement.params.map((param) => expressionOf(param, reading)),
    options: optionsOf(statement.hash, reading),
    names,
    body: piecesOf(statement.program, reading),
    otherwise: piecesOf(statement.inverse, reading),
    place: placeOf(statement.path, reading),
  };
}

function blockNames(program: hbs.AST.Program | undefined): readonly string[] | undefined {
  return program?.blockParams;
}

function includeOf(statement: hbs.AST.PartialStatement, reading: Reading): Include | null {
  if (isNode<hbs.AST.SubExpression>(statement.name, 'SubExpression')) {
    refuse(statement, reading);
    return null;
  }
  const [context] = statement.params;
  const line = reading.lines[statement.loc.start.line - 1] ?? '';
  return {
    type: 'include',
    name: String(statement.name.original),
    context: context === undefined ? null : expressionOf(context, reading),
    options: optionsOf(statement.hash, reading),
    alone: line.trim() === textAt(statement, reading),
    place: placeOf(statement.name, reading),
  };
}

/** `{{x}}` is a name, `{{x y}}` and `{{x y=1}}` call a helper. */
function calledOrNamed(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression, reading: Reading): Expression {
  const options = optionsOf(node.hash, reading);
  if (node.type === 'MustacheStatement' && node.params.length === 0 && options.size === 0) {
    return expressionOf(node.path, reading);
  }
  return {
    type: 'call',
    name: String((node.path as hbs.AST.PathExpression).original),
    args: node.params.map((param) => expressionOf(param, reading)),
    options,
    place: placeOf(node.path, reading),
  };
}

function expressionOf(node: hbs.AST.Node, reading: Reading): Expression {
  const place = placeOf(node, reading);
  if (isNode<hbs.AST.PathExpression>(node, 'PathExpression')) {
    const written = textAt(node, reading);
    const own = /^(?:this\b|\.(?:\/|$))/.test(written);
    return { type: 'path', written, up: node.depth, data: node.data, own, parts: node.parts, place };
  }
  if (isNode<hbs.AST.SubExpression>(node, 'SubExpression')) return calledOrNamed(node, reading);
  const value = (node as { readonly value?: string | number | boolean }).value ?? null;
  return { type: 'literal', value, place };
}

function optionsOf(hash: hbs.AST.Hash | undefined, reading: Reading): Options {
  return new Map((hash?.pairs ?? []).map((pair) => [pair.key, expressionOf(pair.value, reading)]));
}

function refuse(node: hbs.AST.Node, reading: Reading): void {
  const found = textAt(node, reading).split('}}')[0] ?? '';
  reading.problems.push({ code: 'template-syntax', place: placeOf(node, reading), values: { found: `${found}}}` } });
}

function isNode<N extends hbs.AST.Node>(node: hbs.AST.Node, type: N['type']): node is N {
  return node.type === type;
}

/** Handlebars counts columns from 0, we from 1. A stretch over several lines is marked to the end of its first. */
function placeOf(node: hbs.AST.Node, reading: Reading): Place {
  const { start, end } = node.loc;
  const line = reading.lines[start.line - 1] ?? '';
  const length = (end.line === start.line ? end.column : line.length) - start.column;
  return { file: reading.source.file, line: start.line, column: start.column + 1, length: Math.max(1, length) };
}

function textAt(node: hbs.AST.Node, reading: Reading): string {
  const { start, end } = node.loc;
  const lines = reading.lines.slice(start.line - 1, end.line);
  if (lines.length <= 1) return (lines[0] ?? '').slice(start.column, end.column);
  return [(lines[0] ?? '').slice(start.column), ...lines.slice(1, -1), (lines.at(-1) ?? '').slice(0, end.column)].join(
    '\n',
  );
}
