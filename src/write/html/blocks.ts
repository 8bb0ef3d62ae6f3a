// Blocks to HTML. There is one writer for each type of node; a type without one does not compile.
import type { Attachments, Block, Heading, Inline, List, Photo, Signature } from '../../report/tree.ts';
import { escapeMarkup } from '../escape.ts';
import { holdsLongWord } from '../layout/long-words.ts';
import { characterAdvance, pointsOfMillimetres, textArea, widthInCharacters } from '../layout/measure.ts';
import { describePhoto, placePhoto } from '../layout/photo.ts';
import { placeSignature, type SignatureLine } from '../layout/signature.ts';
import { divided } from '../layout/title.ts';
import { type HtmlPage, inlines, text } from './inlines.ts';
import { register, registerTable, table } from './table.ts';

type BlockWriters = {
  readonly [T in Block['type']]: (page: HtmlPage, role: string, node: Extract<Block, { type: T }>) => string;
};

const writers = {
  heading: (page, _role, node) => heading(page, node),
  paragraph: (page, role, node) =>
    `<p${holdsLongWord(node.children) ? ' class="ragged"' : ''}>${inlines(page, role, node.children)}</p>`,
  list: (page, role, node) => list(page, role, node),
  table: (page, _role, node) => table(page, node),
  register: (page, _role, node) => {
    const mark = page.marks.get(node);
    if (mark === undefined) return register(page, node);
    const title = [{ type: 'text', value: node.caption } as const];
    return `${attachmentOpening(page, mark, title)}\n${registerTable(page, node)}`;
  },
  photo: (page, _role, node) => photo(page, node),
  blockquote: (page, _role, node) =>
    `<blockquote>${blocks(page, page.theme.styles.quote.face, node.children)}</blockquote>`,
  pageBreak: () => '<div class="page-break"></div>',
  attachments: (page, role, node) => attachments(page, role, node),
  signature: (page, role, node) => signature(page, role, node),
} satisfies BlockWriters;

/** Writes blocks in order; body text is drawn in the face of `role`. */
export function blocks(page: HtmlPage, role: string, nodes: readonly Block[]): string {
  return nodes.map((node) => block(page, role, node)).join('\n');
}

function block<T extends Block['type']>(page: HtmlPage, role: string, node: Extract<Block, { type: T }>): string {
  const write: (page: HtmlPage, role: string, node: Extract<Block, { type: T }>) => string = (writers as BlockWriters)[
    node.type as T
  ];
  return write(page, role, node);
}

// The title is h1 and 一、 is h2, so that the PDF's outline has one root.
function heading(page: HtmlPage, node: Heading): string {
  const mark = page.marks.get(node);
  if (mark !== undefined) return attachmentOpening(page, mark, node.children);
  const level = node.depth + 1;
  const style = page.theme.styles[`heading${node.depth}`];
  return `<h${level}>${inlines(page, style.face, node.children)}</h${level}>`;
}

// GB/T 9704-2012 7.3.7: an attachment begins a page, with 附件 and its number first and the title below.
function attachmentOpening(page: HtmlPage, mark: string, title: readonly Inline[]): string {
  const { attachmentMark, attachmentTitle } = page.theme.styles;
  const words = inlines(page, attachmentTitle.face, divided(title, page.theme, attachmentTitle));
  return `<p class="attachment-mark">${text(page, attachmentMark.face, mark)}</p>\n<h2 class="attachment-title">${words}</h2>`;
}

function list(page: HtmlPage, role: string, node: List): string {
  const items = node.children.map((item) => `<li>${blocks(page, role, item.children)}</li>`).join('\n');
  if (!node.ordered) {
    text(page, role, '•');
    return `<ul>${items}</ul>`;
  }
  text(page, role, '0123456789.');
  return `<ol start="${node.start}">${items}</ol>`;
}

function photo(page: HtmlPage, node: Photo): string {
  const embedded = page.photos.get(node.file);
  const caption =
    node.caption === ''
      ? ''
      : `<p class="photo-caption">${text(page, page.theme.styles.photoCaption.face, node.caption)}</p>`;
  if (embedded === undefined) return caption === '' ? '' : `<div class="photo">${caption}</div>`;
  const { width, height } = placePhoto(embedded, page.theme);
  const data = Buffer.from(embedded.bytes).toString('base64');
  const size = `width:${width}mm;height:${height}mm`;
  // Not a <figure>: in the tags of the PDF it would be a second figure, one that nothing describes.
  return `<div class="photo"><img alt="${escapeMarkup(describePhoto(node))}" style="${size}" src="data:image/${embedded.format};base64,${data}">${caption}</div>`;
}

// GB/T 9704-2012 7.3.4: numbers if there are several; further lines of a name begin under its first character.
function attachments(page: HtmlPage, role: string, node: Attachments): string {
  const cells = node.names.map((name, index) => {
    const label = index === 0 ? text(page, role, '附件：') : '';
    const number = node.names.length > 1 ? text(page, role, `${index + 1}.`) : '';
    return `<span>${label}</span><span>${number}</span><span>${text(page, role, name)}</span>`;
  });
  return `<div class="attachments">${cells.join('\n')}</div>`;
}

function signature(page: HtmlPage, role: string, node: Signature): string {
  const lines = placeSignature(node, page.theme);
  const advance = characterAdvance(page.theme);
  const { line } = page.theme.styles.body;
  const fromRight = ({ text: words, rightIndent }: SignatureLine): string =>
    `<p style="padding-right:${points(rightIndent * advance)}pt">${text(page, role, words)}</p>`;
  const { text: day, rightIndent } = lines.date;
  const left = pointsOfMillimetres(textArea(page.theme).width) - (rightIndent + widthInCharacters(day)) * advance;
  const date =
    lines.ruled === 'first character' && left >= 0
      ? `<p style="padding-left:${points(left)}pt;text-align:left">${text(page, role, day)}</p>`
      : fromRight(lines.date);
  const room = `margin-top:${points(lines.linesAbove * line)}pt;padding-bottom:${points(lines.linesBelow * line)}pt`;
  return `<div class="signature" style="${room}">${fromRight(lines.organisation)}\n${date}</div>`;
}

function points(length: number): number {
  return Number(length.toFixed(2));
}
