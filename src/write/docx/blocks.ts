// Blocks to Word. There is one writer for each type of node; a type without one does not compile.
import { AlignmentType, type FileChild, ImageRun, LineRuleType } from 'docx';
import type { Attachments, Block, Blockquote, Inline, List, Photo, Register, Signature } from '../../report/tree.ts';
import { withoutIllegal } from '../../source/tree/illegal.ts';
import { holdsLongWord } from '../layout/long-words.ts';
import { widthInCharacters } from '../layout/measure.ts';
import { describePhoto, placePhoto } from '../layout/photo.ts';
import { placeSignature } from '../layout/signature.ts';
import { divided, titleLines } from '../layout/title.ts';
import { inlines, text } from './inlines.ts';
import { advance, textWidth, twipsOfPoints } from './measure.ts';
import { bullets, levels, listIndent } from './numbering.ts';
import { type DocxPage, paragraph } from './paragraph.ts';
import type { StyleId } from './styles.ts';
import { register, table } from './table.ts';

/**
 * The surroundings of a block: the style of body text there, its depth in lists (−1 outside), the next block, and
 * whether both must stay on one page.
 */
interface Place {
  readonly style: StyleId;
  readonly level: number;
  readonly next?: Block | undefined;
  readonly keep: boolean;
}

type BlockWriters = {
  readonly [T in Block['type']]: (
    page: DocxPage,
    node: Extract<Block, { type: T }>,
    place: Place,
  ) => readonly FileChild[];
};

const writers = {
  heading: (page, node) => {
    const mark = page.marks.get(node);
    if (mark !== undefined) return attachmentOpening(page, mark, node.children);
    return [paragraph(page, `Heading${node.depth}`, inlines(node.children))];
  },
  paragraph: (page, node, place) => {
    const indent = place.level < 0 ? {} : { indent: listIndent(page.theme, place.level) };
    const options = { ...indent, ...ragged(node.children), ...kept(place.keep) };
    return [paragraph(page, place.style, inlines(node.children), options)];
  },
  list,
  table: (page, node, place) => spaced(page, table(page, node, place.keep), place),
  register: captioned,
  photo,
  blockquote: (page, node: Blockquote, place) => blocks(page, node.children, { ...place, style: 'Quote' }),
  pageBreak: (page) => {
    page.breakBefore = true;
    return [];
  },
  attachments,
  signature,
} satisfies BlockWriters;

/** Writes blocks in order. Those without a style of their own get the style of `place`. */
export function blocks(
  page: DocxPage,
  nodes: readonly Block[],
  place: Omit<Place, 'next'> = { style: 'BodyText', level: -1, keep: false },
): FileChild[] {
  return nodes.flatMap((node, index) => {
    const next = nodes[index + 1];
    return block(page, node, { ...place, next, keep: next === undefined ? place.keep : isEnding(next) });
  });
}

// 附件说明 and 成文日期 must not be on a page without other text.
function isEnding({ type }: Block): boolean {
  return type === 'attachments' || type === 'signature';
}

function ragged(children: readonly Inline[]): { readonly alignment?: typeof AlignmentType.LEFT } {
  return holdsLongWord(children) ? { alignment: AlignmentType.LEFT } : {};
}

function kept(keep: boolean): { readonly keepNext?: true } {
  return keep ? { keepNext: true } : {};
}

function block<T extends Block['type']>(
  page: DocxPage,
  node: Extract<Block, { type: T }>,
  place: Place,
): readonly FileChild[] {
  const write: (page: DocxPage, node: Extract<Block, { type: T }>, place: Place) => readonly FileChild[] = (
    writers as BlockWriters
  )[node.type as T];
  return write(page, node, place);
}

function list(page: DocxPage, node: List, place: Place): FileChild[] {
  const level = Math.min(place.level + 1, levels - 1);
  const reference = node.ordered ? `list ${page.numberings.length + 1}` : bullets;
  if (node.ordered) page.numberings.push({ reference, start: node.start });
  return node.children.flatMap((item, index) => {
    const keep = place.keep && index === node.children.length - 1;
    const [first, ...others] = item.children;
    const opening = first?.type === 'paragraph' ? first.children : [];
    const rest = first?.type === 'paragraph' ? others : item.children;
    const numbered = paragraph(page, 'ListParagraph', inlines(opening), {
      numbering: { reference, level },
      ...ragged(opening),
      ...kept(keep && rest.length === 0),
    });
    return [numbered, ...blocks(page, rest, { style: 'ListParagraph', level, keep })];
  });
}

function captioned(page: DocxPage, node: Register, place: Place): FileChild[] {
  return [...captionOf(page, node), ...spaced(page, register(page, node, place.keep), place)];
}

function captionOf(page: DocxPage, node: Register): FileChild[] {
  const mark = page.marks.get(node);
  if (mark !== undefined) return attachmentOpening(page, mark, [{ type: 'text', value: node.caption }]);
  const lines = titleLines(node.caption, page.theme, page.theme.styles.caption);
  return node.caption === '' ? [] : [paragraph(page, 'Caption', text(lines.join('\n')), { keepNext: true })];
}

// GB/T 9704-2012 7.3.7: an attachment begins a page, with 附件 and its number first and the title below.
function attachmentOpening(page: DocxPage, mark: string, title: readonly Inline[]): FileChild[] {
  page.breakBefore = true;
  const words = inlines(divided(title, page.theme, page.theme.styles.attachmentTitle));
  return [paragraph(page, 'AttachmentMark', text(mark)), paragraph(page, 'AttachmentTitle', words)];
}

// Word joins tables that touch, so a small paragraph keeps them apart. A table at the end of a document also needs a
// paragraph after it. That one is as small as possible, because after a full page it would begin another.
function spaced(page: DocxPage, tables: readonly FileChild[], { next }: Place): FileChild[] {
  const touches = next === undefined || next.type === 'table' || (next.type === 'register' && next.caption === '');
  if (!touches || tables.length === 0) return [...tables];
  const spacing = { line: next === undefined ? 20 : 120, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
  return [...tables, paragraph(page, 'TableCell', [], { spacing })];
}

function photo(page: DocxPage, node: Photo, place: Place): FileChild[] {
  const caption = node.caption === '' ? [] : text(node.caption);
  const embedded = page.photos.get(node.file);
  if (embedded === undefined)
    return caption.length === 0 ? [] : [paragraph(page, 'PhotoCaption', caption, kept(place.keep))];
  page.pictures += 1;
  const { width, height } = placePhoto(embedded, page.theme);
  const picture = new ImageRun({
    type: embedded.format === 'jpeg' ? 'jpg' : 'png',
    data: embedded.bytes,
    transformation: { width: pixels(width), height: pixels(height) },
    // Left to itself, docx counts pictures over all documents of the process.
    altText: {
      id: String(page.pictures),
      name: `图片 ${page.pictures}`,
      description: withoutIllegal(describePhoto(node)),
    },
  });
  const pictured = paragraph(page, 'Picture', [picture], caption.length === 0 ? { keepNext: place.keep } : {});
  return caption.length === 0 ? [pictured] : [pictured, paragraph(page, 'PhotoCaption', caption, kept(place.keep))];
}

function pixels(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 96);
}

// GB/T 9704-2012 7.3.4: one empty line above, an indent of two characters, numbers if there are several, further lines
// of a name under its first character, no mark after it.
function attachments(page: DocxPage, node: Attachments, place: Place): FileChild[] {
  const label = '附件：';
  return node.names.map((name, index) => {
    const number = node.names.length > 1 ? `${index + 1}.` : '';
    const begin = index === 0 ? 2 : 2 + widthInCharacters(label);
    const hanging = Math.round(
      (widthInCharacters(index === 0 ? label : '') + widthOfNumber(number)) * advance(page.theme),
    );
    const left = begin * advance(page.theme) + hanging;
    const spacing = index === 0 ? { spacing: linesBefore(page, 1) } : {};
    const words = text(`${index === 0 ? label : ''}${number}${name}`);
    return paragraph(page, 'Attachments', words, {
      indent: { left, hanging },
      ...spacing,
      ...kept(place.keep || index < node.names.length - 1),
    });
  });
}

// In Latin faces a full stop is a quarter of a character wide.
function widthOfNumber(number: string): number {
  return number === '' ? 0 : (number.length - 1) * 0.5 + 0.25;
}

function signature(page: DocxPage, node: Signature): FileChild[] {
  const { theme } = page;
  const { organisation, date, ruled, linesAbove, linesBelow } = placeSignature(node, theme);
  const twips = (characters: number): number => Math.round(characters * advance(theme));
  const dateLeft = textWidth(theme) - twips(date.rightIndent + widthInCharacters(date.text));
  const dateOptions =
    ruled === 'first character' && dateLeft >= 0
      ? { alignment: AlignmentType.LEFT, indent: { left: dateLeft } }
      : { indent: { right: twips(date.rightIndent) } };
  return [
    paragraph(page, 'Signature', text(organisation.text), {
      indent: { right: twips(organisation.rightIndent) },
      spacing: linesBefore(page, linesAbove),
      keepNext: true,
      keepLines: true,
    }),
    paragraph(page, 'Signature', text(date.text), { ...dateOptions, ...kept(linesBelow > 0) }),
    // Space after a paragraph would be left out at the foot of a page.
    ...Array.from({ length: linesBelow }, () => paragraph(page, 'Signature', [])),
  ];
}

function linesBefore(
  { theme }: DocxPage,
  count: number,
): { before: number; line: number; lineRule: typeof LineRuleType.EXACT } {
  const line = twipsOfPoints(theme.styles.body.line);
  return { before: line * count, line, lineRule: LineRuleType.EXACT };
}
