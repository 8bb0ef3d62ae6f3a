// The content of a paragraph: mdast to the inlines of the report, with words instead of placeholders.
import type { Emphasis, PhrasingContent, Strong } from 'mdast';
import { isSurname } from '../../language/names.ts';
import type { Inline } from '../../report/tree.ts';
import { splitAtPlaceholders } from '../run/output.ts';
import { plainText } from '../run/value.ts';
import { filler } from './markdown.ts';
import type { MarkdownContext } from './markdown-context.ts';

/** The inlines of a paragraph, heading or cell, without blanks at its ends. Reports markdown-not-supported. */
export function inlinesOf(nodes: readonly PhrasingContent[], context: MarkdownContext): Inline[] {
  return trimmed(merged(nodes.flatMap((node) => inlineOf(node, context))));
}

/** Text with its placeholders replaced by the printed words. */
export function withoutPlaceholders(text: string, context: MarkdownContext): string {
  return splitAtPlaceholders(text.replaceAll(filler, ''))
    .map((part) => (typeof part === 'string' ? part : plainText(context.phrases[part])))
    .join('');
}

function inlineOf(node: PhrasingContent, context: MarkdownContext): Inline[] {
  switch (node.type) {
    case 'text':
      return wordsOf(node.value, context);
    case 'strong':
    case 'emphasis': {
      const children = merged(node.children.flatMap((child) => inlineOf(child, context)));
      if (isTyped(node, context)) {
        const marks: Inline = {
          type: 'text',
          value: context.sourceOf(node).inside.slice(0, node.type === 'strong' ? 2 : 1),
        };
        return [marks, ...children, marks];
      }
      return children.length === 0 ? [] : [{ type: node.type, children }];
    }
    case 'break':
      return [{ type: 'break' }];
    case 'link': {
      const url = withoutPlaceholders(node.url, context);
      const children = node.children.flatMap((child) => inlineOf(child, context));
      if (!/^(?:https?:|mailto:)/i.test(url)) break;
      const shown = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
      if (shown === url.replace(/^mailto:/i, '') || shown === url) return children;
      const title = node.title ? `${withoutPlaceholders(node.title, context)}，` : '';
      return [...children, { type: 'text', value: `（${title}${url}）` }];
    }
  }
  context.refuse(node);
  return [];
}

// What follows a name of which only the surname is written.
const afterName = /^(?:[、，和与及的家]|同学|老师|小朋友|奶奶|爷爷|某)/u;

/** Whether asterisks mean themselves: 8*6*3米, 长*宽*高, and names that the writer hid (李**和王**). */
function isTyped(node: Emphasis | Strong, context: MarkdownContext): boolean {
  const { before, inside, after } = context.sourceOf(node);
  const words = inside.replace(/^[*_]+|[*_]+$/g, '');
  if (/[\d\uFDD1]\p{L}{0,2}$/u.test(before) && /^[\d\uFDD0]/.test(words)) return true;
  if (isSurname(before.slice(-1)) && isSurname(words.slice(-1)) && afterName.test(words)) return true;
  if (node.type === 'strong') return false;
  return /\d$/.test(before) || (/\p{L}$/u.test(before) && /^\p{L}$/u.test(words) && /^\p{L}/u.test(after));
}

/** Joins the lines of a paragraph. A blank stays only between Latin letters or digits. */
function wordsOf(written: string, context: MarkdownContext): Inline[] {
  return splitAtPlaceholders(joinLines(written.replaceAll(filler, ''))).flatMap((part): readonly Inline[] => {
    if (typeof part === 'string') return [{ type: 'text', value: part }];
    return context.phrases[part]?.phrase ?? [];
  });
}

function joinLines(text: string): string {
  return text.replace(/(.?)[^\S\n]*[\n\r\u2028\u2029\v\f]\s*(.?)/gu, (_, before: string, after: string) =>
    /[\p{Script=Latin}\p{Nd}]/u.test(before) && /[\p{Script=Latin}\p{Nd}]/u.test(after)
      ? `${before} ${after}`
      : before + after,
  );
}

function merged(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (inline.type === 'text' && inline.value === '') continue;
    if (inline.type === 'text' && last?.type === 'text') {
      result[result.length - 1] = { type: 'text', value: last.value + inline.value };
    } else result.push(inline);
  }
  return result;
}

function trimmed(inlines: readonly Inline[]): Inline[] {
  const result = inlines.slice();
  const first = result[0];
  if (first?.type === 'text') result[0] = { type: 'text', value: first.value.trimStart() };
  const last = result.at(-1);
  if (last?.type === 'text') result[result.length - 1] = { type: 'text', value: last.value.trimEnd() };
  const kept = result.filter((inline) => inline.type !== 'text' || inline.value !== '');
  return kept.every(({ type }) => type === 'break') ? [] : kept;
}
