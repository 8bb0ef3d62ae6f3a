// Markdown to mdast: templates with directives, narrative files without.
import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';

// Chinese writers often indent paragraphs, so four blanks do not mean code. A line under a sentence does not make it a
// heading, which would be left out where nothing follows, and [甲]: 乙 is text, not a definition that is never printed.
const plain = { disable: { null: ['codeIndented', 'setextUnderline', 'definition'] } };

// Only directives on their own lines, so that `注:abc` in a sentence stays text.
const { flow } = directive();

/** A character that Markdown takes for a letter. It is removed before anything reaches the report. */
export const filler = '\uFDD2';

/** Markdown that was changed before parsing, and the way back to offsets of the original. */
export interface ChineseMarkdown {
  readonly text: string;
  readonly offsetBefore: (offset: number) => number;
}

/** A change: `length` characters of the original at `at` become `text`. */
export interface Change {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** Markdown with changes, which are given in their order. */
export function withChanges(markdown: string, changes: readonly Change[]): ChineseMarkdown {
  let end = 0;
  let text = '';
  for (const change of changes) {
    text += markdown.slice(end, change.at) + change.text;
    end = change.at + change.length;
  }
  return {
    text: text + markdown.slice(end),
    offsetBefore: (offset) => {
      let shift = 0;
      for (const change of changes) {
        if (change.at + shift >= offset) break;
        shift += change.text.length - change.length;
      }
      return offset - shift;
    },
  };
}

/**
 * In CommonMark, bold text cannot end with a full-width mark before a word (`**注意：**请`) or begin with one after a
 * word. A filler letter between the mark and the asterisks makes it possible.
 */
export function withChineseBold(markdown: string): ChineseMarkdown {
  const mark = /(?<=(?![!-~])[\p{P}\p{S}])\*+(?=[^\s\p{P}\p{S}])|(?<=[^\s\p{P}\p{S}])\*+(?=(?![!-~])[\p{P}\p{S}])/gu;
  const changes = [...markdown.matchAll(mark)].map(({ index, 0: stars }) => {
    const isBefore = /[\p{P}\p{S}]/u.test(markdown.charAt(index - 1));
    return { at: isBefore ? index : index + stars.length, length: 0, text: filler };
  });
  return withChanges(markdown, changes);
}

/** Markdown of a template: tables and directives on lines of their own. */
export function parseTemplateMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [plain, gfmTable(), { ...(flow === undefined ? {} : { flow }) }],
    mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown()],
  });
}

/** Parses the Markdown of a narrative file, where `::register` is plain text. */
export function parseNarrativeMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [plain, gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}
