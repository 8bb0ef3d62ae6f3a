// Inline nodes to runs. All text goes through run(), which removes characters that XML cannot hold.
import { type ParagraphChild, TextRun } from 'docx';
import type { Inline } from '../../report/tree.ts';
import { withoutIllegal } from '../../source/tree/illegal.ts';

/** The character styles of a run, defined in styles.ts. */
type CharacterStyle = 'Strong' | 'Emphasis';

/** Words in one character style; a newline is a line break. */
interface Span {
  readonly words: string;
  readonly style: CharacterStyle | undefined;
}

type InlineReaders = {
  readonly [T in Inline['type']]: (
    style: CharacterStyle | undefined,
    node: Extract<Inline, { type: T }>,
  ) => readonly Span[];
};

const readers = {
  text: (style, node) => [{ words: node.value, style }],
  strong: (_style, node) => spansOf(node.children, 'Strong'),
  emphasis: (_style, node) => spansOf(node.children, 'Emphasis'),
  figure: (style, node) => [{ words: node.value, style }],
  break: (style) => [{ words: '\n', style }],
} satisfies InlineReaders;

/**
 * Inline nodes as runs. Neighbours of one style become one run, so that Word can search and edit sentences as a whole.
 * Strong inside emphasis is strong, emphasis inside strong is emphasis.
 */
export function inlines(nodes: readonly Inline[]): ParagraphChild[] {
  const alike: Span[] = [];
  for (const span of spansOf(nodes)) {
    const last = alike.at(-1);
    if (last !== undefined && last.style === span.style)
      alike.splice(-1, 1, { ...span, words: last.words + span.words });
    else alike.push(span);
  }
  return alike.flatMap(({ words, style }) => text(words, style));
}

function spansOf(nodes: readonly Inline[], style?: CharacterStyle): readonly Span[] {
  return nodes.flatMap((node) => spansOfOne(style, node));
}

function spansOfOne<T extends Inline['type']>(
  style: CharacterStyle | undefined,
  node: Extract<Inline, { type: T }>,
): readonly Span[] {
  const read: (style: CharacterStyle | undefined, node: Extract<Inline, { type: T }>) => readonly Span[] = (
    readers as InlineReaders
  )[node.type as T];
  return read(style, node);
}

/** Plain text as runs, with a line break for each newline. */
export function text(value: string, style?: CharacterStyle): ParagraphChild[] {
  const [first = '', ...others] = withoutIllegal(value).split(/\r\n|\r|\n/);
  const opening = first === '' && others.length > 0 ? [] : [run({ text: first }, style)];
  return [...opening, ...others.map((line) => run({ text: line, break: 1 }, style))];
}

// Characters for which Word needs the hint to use the Chinese face: “ ” — … · and the like ([MS-OI29500] 2.1.88).
// Han, kana, full-width forms and ASCII need none.
const doubtful = /[^\x20-\x7e\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/u;

function run(content: { readonly text: string; readonly break?: number }, style: CharacterStyle | undefined): TextRun {
  const hint = doubtful.test(content.text) ? { font: { hint: 'eastAsia' as const } } : {};
  return new TextRun({ ...content, ...(style && { style }), ...hint });
}
