// Inline nodes to runs. Every character of a report passes run(), which keeps out what XML cannot hold.
import { type ParagraphChild, TextRun } from 'docx';
import type { Inline } from '../../report/tree.ts';

/** The character styles a run may take on (styles.ts defines them). */
type CharacterStyle = 'Strong' | 'Emphasis';

type InlineWriters = {
  readonly [T in Inline['type']]: (
    style: CharacterStyle | undefined,
    node: Extract<Inline, { type: T }>,
  ) => ParagraphChild[];
};

const writers = {
  text: (style, node) => text(node.value, style),
  strong: (_style, node) => inlines(node.children, 'Strong'),
  emphasis: (_style, node) => inlines(node.children, 'Emphasis'),
  figure: (style, node) => text(node.value, style),
  break: (style) => [run({ break: 1 }, style)],
} satisfies InlineWriters;

/** Inline nodes as runs; strong inside emphasis is strong, emphasis inside strong is emphasis. */
export function inlines(nodes: readonly Inline[], style?: CharacterStyle): ParagraphChild[] {
  return nodes.flatMap((node) => inline(style, node));
}

function inline<T extends Inline['type']>(
  style: CharacterStyle | undefined,
  node: Extract<Inline, { type: T }>,
): ParagraphChild[] {
  const write: (style: CharacterStyle | undefined, node: Extract<Inline, { type: T }>) => ParagraphChild[] = (
    writers as InlineWriters
  )[node.type as T];
  return write(style, node);
}

/** Plain words as runs, a line break for each newline in them. */
export function text(value: string, style?: CharacterStyle): ParagraphChild[] {
  const [first = '', ...others] = withoutIllegal(value).split(/\r\n|\r|\n/);
  return [run({ text: first }, style), ...others.map((line) => run({ text: line, break: 1 }, style))];
}

// The hint makes “ ” — … · come from the Chinese face; without it Word takes the Latin one ([MS-OI29500] 2.1.88).
function run(content: { readonly text?: string; readonly break?: number }, style: CharacterStyle | undefined): TextRun {
  return new TextRun({ ...content, ...(style && { style }), font: { hint: 'eastAsia' } });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
const illegal = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** A text without what an XML 1.0 file cannot hold or should not (section 2.2): control characters, noncharacters, lone surrogates. */
export function withoutIllegal(value: string): string {
  return value.replace(illegal, '');
}
