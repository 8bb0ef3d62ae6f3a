// Markdown to mdast: templates with directives, narrative files without.
import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';

// Chinese writers often indent paragraphs, so four blanks do not mean code.
const plain = { disable: { null: ['codeIndented'] } };

// Only directives on their own lines, so that `注:abc` in a sentence stays text.
const { flow } = directive();

/** A character that Markdown takes for a letter. It is removed before anything reaches the report. */
export const filler = '\uFDD2';

/** Markdown in which Chinese bold text works, and the way back to offsets of the original. */
export interface ChineseMarkdown {
  readonly text: string;
  readonly offsetBefore: (offset: number) => number;
}

/**
 * In CommonMark, bold text cannot end with a full-width mark before a word (`**注意：**请`) or begin with one after a
 * word. A filler letter between the mark and the asterisks makes it possible.
 */
export function withChineseBold(markdown: string): ChineseMarkdown {
  const inserted: number[] = [];
  const mark = /(?<=(?![!-~])[\p{P}\p{S}])\*+(?=[^\s\p{P}\p{S}])|(?<=[^\s\p{P}\p{S}])\*+(?=(?![!-~])[\p{P}\p{S}])/gu;
  const text = markdown.replace(mark, (stars, at: number) => {
    const isBefore = /[\p{P}\p{S}]/u.test(markdown.charAt(at - 1));
    inserted.push(isBefore ? at : at + stars.length);
    return isBefore ? filler + stars : stars + filler;
  });
  return {
    text,
    offsetBefore: (offset) => offset - inserted.filter((at, index) => at + index < offset).length,
  };
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
