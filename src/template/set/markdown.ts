// Markdown to mdast, in the two forms people write it: templates with directives, narrative without.
import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';

// Chinese paragraphs are indented by habit: four blanks make no code.
const plain = { disable: { null: ['codeIndented'] } };

// Only directives on lines of their own: `注:abc` within a sentence stays words.
const { flow } = directive();

/** A character that Markdown takes for a letter and the report leaves out. */
export const nothing = '\uFDD2';

/** Markdown whose bold begins and ends where a Chinese writer means it to, and the way back to where a character stood. */
export interface ChineseMarkdown {
  readonly text: string;
  readonly offsetBefore: (offset: number) => number;
}

/**
 * CommonMark knows no bold that ends in a full-width mark right before a word (`**注意：**请`) or begins with one right after a word.
 * A letter that is none, put between the mark and the asterisks, makes it so.
 */
export function withChineseBold(markdown: string): ChineseMarkdown {
  const inserted: number[] = [];
  const mark = /(?<=(?![!-~])[\p{P}\p{S}])\*+(?=[^\s\p{P}\p{S}])|(?<=[^\s\p{P}\p{S}])\*+(?=(?![!-~])[\p{P}\p{S}])/gu;
  const text = markdown.replace(mark, (stars, at: number) => {
    const isBefore = /[\p{P}\p{S}]/u.test(markdown.charAt(at - 1));
    inserted.push(isBefore ? at : at + stars.length);
    return isBefore ? nothing + stars : stars + nothing;
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

/** Markdown of a narrative file: `::register` is words there. */
export function parseNarrativeMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [plain, gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}
