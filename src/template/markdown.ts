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
