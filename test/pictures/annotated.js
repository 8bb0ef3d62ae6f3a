// The picture at the top of each README: strips of a printed summary, with what carelog did to each beside it.
import path from 'node:path';
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';
import sharp from 'sharp';
import { facesFolder } from '../../dist/index.js';
import { drawPage, small } from './pdf-page.js';

const page = { width: 640, margin: 62 };
const label = { width: 300, line: 30, font: '19px label' };
const gap = 22;

/**
 * Strips of a PDF with labels beside them. Each strip starts at the first line with the text `at` and is `lines` lines
 * high; the text `mark` in it is underlaid. A label is a list of lines.
 */
export async function annotated(pdf, strips) {
  GlobalFonts.registerFromPath(path.join(facesFolder, 'noto-sans-sc-700.ttf'), 'label');
  const drawn = [];
  for (const strip of strips) drawn.push({ ...strip, ...(await cut(pdf, strip)) });
  const heights = drawn.map(({ picture, words }) => Math.max(picture.height, words.length * label.line));
  const height = heights.reduce((sum, one) => sum + one + gap, gap);
  const canvas = createCanvas(page.width + labelWidth(strips) + 3 * gap, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#eef0f3';
  context.fillRect(0, 0, canvas.width, height);
  let top = gap;
  for (const [index, { picture, words, marks }] of drawn.entries()) {
    const middle = top + heights[index] / 2;
    context.drawImage(picture, gap, middle - picture.height / 2);
    context.globalCompositeOperation = 'multiply';
    context.fillStyle = '#ffe28a';
    for (const { left, up, wide, high } of marks) {
      context.fillRect(gap + left, middle - picture.height / 2 + up, wide, high);
    }
    context.globalCompositeOperation = 'source-over';
    context.fillStyle = '#24427a';
    context.font = label.font;
    context.textBaseline = 'middle';
    for (const [row, text] of words.entries()) {
      const y = middle + (row - (words.length - 1) / 2) * label.line;
      context.fillText(text, page.width + 2 * gap, y);
    }
    top += heights[index] + gap;
  }
  return small(sharp(canvas.toBuffer('image/png')));
}

/** The width of the labels, in which the longest line is not pressed together. */
function labelWidth(strips) {
  const context = createCanvas(1, 1).getContext('2d');
  context.font = label.font;
  return Math.max(
    label.width,
    ...strips.flatMap(({ words }) => words).map((text) => Math.ceil(context.measureText(text).width)),
  );
}

/** A strip as an image, with where its mark lies in it. */
async function cut(pdf, { at, mark, lines }) {
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const one = await pdf.getPage(number);
    const scale = page.width / (one.getViewport({ scale: 1 }).width - 2 * page.margin);
    const viewport = one.getViewport({ scale });
    const characters = charactersOf((await one.getTextContent()).items, viewport, scale);
    const [first] = found(characters, at);
    if (!first) continue;
    const top = Math.max(0, Math.floor(first.up - 0.6 * first.high));
    const high = Math.floor(first.high * (1.6 * lines + 0.4));
    const left = Math.round(page.margin * scale);
    const whole = await (await drawPage(pdf, number, viewport.width / 2)).png().toBuffer();
    const strip = await sharp(whole).extract({ left, top, width: page.width, height: high }).png().toBuffer();
    const marks = found(characters, mark)
      .filter(({ up }) => up >= top && up < top + high)
      .map((box) => ({ ...box, left: box.left - left, up: box.up - top }));
    return { picture: await loadImage(strip), marks };
  }
  throw new Error(`no page has ${at}`);
}

/** The characters of a page with the boxes they are drawn in. */
function charactersOf(items, viewport, scale) {
  return items
    .flatMap(({ str = '', width = 0, transform: [, , , size, x, y] = [] }) =>
      [...str].map((character, index, all) => {
        const [left, base] = viewport.convertToViewportPoint(x, y);
        const wide = (width * scale) / all.length;
        const high = size * scale;
        return { character, left: left + index * wide, up: base - 0.95 * high, wide, high: 1.15 * high };
      }),
    )
    .filter(({ character }) => character.trim() !== '');
}

/** The characters of every place where a text stands, whatever pieces the page was drawn in. */
function found(characters, text) {
  const all = characters.map(({ character }) => character).join('');
  const places = [...all.matchAll(new RegExp(text, 'gu'))];
  return places.flatMap(({ index }) => characters.slice(index, index + text.length));
}
