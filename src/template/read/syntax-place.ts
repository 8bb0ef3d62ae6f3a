// Finds where Handlebars stopped reading a template. Its errors say so only in sentences for programmers.
import type { Place } from '../../problem/problem.ts';
import type { Source } from '../../source/tree/decode.ts';
import { placesIn } from '../../source/tree/lines.ts';

/** The place of a syntax error and the text found there. */
export function syntaxPlace(source: Source, error: unknown): { readonly place: Place; readonly found: string } {
  const message = error instanceof Error ? error.message : String(error);
  const { line, column } =
    (message.includes("got 'EOF'") && unclosed(source.text)) || positionIn(source, message, error);
  const rest = (source.text.split('\n')[line - 1] ?? '').slice(column - 1);
  const found = /^\{\{[^}]*\}*|^[^\s}]+|^\}+/.exec(rest)?.[0] ?? '';
  return { place: { file: source.file, line, column, length: Math.max(1, found.length) }, found };
}

function positionIn(source: Source, message: string, error: unknown): { line: number; column: number } {
  const thrown = error as { readonly lineNumber?: number; readonly column?: number };
  if (typeof thrown.lineNumber === 'number') return { line: thrown.lineNumber, column: (thrown.column ?? 0) + 1 };
  const [head = '', shown = '', arrow = ''] = message.split('\n');
  const line = Number(/on line (\d+)/.exec(head)?.[1] ?? 1);
  return fromPicture(source.text, shown, arrow.indexOf('^')) ?? { line, column: 1 };
}

/** The innermost block that is never closed. */
function unclosed(text: string): { line: number; column: number } | null {
  const open: number[] = [];
  for (const tag of text.matchAll(/\{\{!--.*?--\}\}|\{\{~?([#^/])[^}]*\}\}/gsu)) {
    if (tag[1] === '/') open.pop();
    else if (tag[1] !== undefined && !/^\{\{~?\^~?\}\}$/.test(tag[0])) open.push(tag.index);
  }
  const last = open.at(-1);
  return last === undefined ? null : placesIn('', text)(last, last);
}

/**
 * The parser's message shows about twenty characters before and after the error, without line ends, and an arrow below.
 * We search the template for that excerpt.
 */
function fromPicture(text: string, shown: string, arrow: number): { line: number; column: number } | null {
  if (arrow < 0) return null;
  const before = shown.slice(0, arrow).replace(/^\.{3}/, '');
  const picture = before + shown.slice(arrow).replace(/\.{3}$/, '');
  const kept = text.split('').flatMap((character, index) => (character === '\n' ? [] : [{ character, index }]));
  const found = kept
    .map(({ character }) => character)
    .join('')
    .indexOf(picture);
  if (found < 0) return null;
  const at = kept[found + before.length]?.index ?? text.trimEnd().length;
  return placesIn('', text)(at, at);
}
