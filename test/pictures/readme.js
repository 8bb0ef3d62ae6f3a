// Draws the pictures of the READMEs: pages of the summary of data/, and `carelog check` with three mistakes in a log.
// `npm run gallery` writes to .github/pictures; CI writes elsewhere.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import sharp from 'sharp';
import { buildReports, facesFolder, startPrinter } from '../../dist/index.js';
import { widthOf } from '../../dist/language/width.js';
import { drawPage, small, withPdf } from './pdf-page.js';

const [, , folder = '.github/pictures'] = process.argv;
const plain = '#e6e6e6';
/** Colours by the number in their escape sequence. */
const colours = new Map([
  ['31', '#f06c75'],
  ['33', '#e5c07b'],
  ['2', '#6f7380'],
]);

const scratch = await mkdtemp(path.join(tmpdir(), 'carelog-readme-'));
try {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'report.png'), await reportPicture());
  await writeFile(path.join(folder, 'check.png'), await checkPicture());
} finally {
  await rm(scratch, { recursive: true });
}

/** The first page, a page from the middle, and the first page with a register, side by side. */
async function reportPicture() {
  const printer = await startPrinter(facesFolder);
  try {
    const options = { today: '2026-01-01', formats: ['pdf'], out: path.join(scratch, 'out') };
    const { written } = await buildReports(['data'], options, Promise.resolve(printer));
    return await withPdf(await readFile(written[0]), async (pdf) => {
      const register = await pageWith(pdf, '结对日期');
      const pages = [];
      for (const number of [1, Math.ceil(register / 2), register]) {
        pages.push(await (await drawPage(pdf, number, 580)).resize({ width: 580 }).png().toBuffer());
      }
      return small(await sideBySide(pages, 12));
    });
  } finally {
    await printer.close();
  }
}

/** The number of the first page with a word. */
async function pageWith(pdf, word) {
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const text = items.map(({ str = '' }) => str).join('');
    if (text.replace(/\s/g, '').includes(word)) return number;
  }
  throw new Error(`no page has ${word}`);
}

async function sideBySide(pages, gap) {
  const sizes = await Promise.all(pages.map((page) => sharp(page).metadata()));
  const height = Math.max(...sizes.map((size) => size.height)) + 2 * gap;
  const width = sizes.reduce((sum, size) => sum + size.width + gap, gap);
  const placed = pages.map((input, index) => ({
    input,
    top: gap,
    left: sizes.slice(0, index).reduce((sum, size) => sum + size.width + gap, gap),
  }));
  const whole = sharp({ create: { width, height, channels: 3, background: '#d9d9d9' } }).composite(placed);
  return sharp(await whole.png().toBuffer());
}

/** A terminal with the output of `carelog check`. */
async function checkPicture() {
  const workspace = path.join(scratch, 'my-school');
  await carelog(['init', 'my-school', '--yes']);
  const slips = `- 日期：2024-10-08
  类型: 家访
- 日期: 2024年10月9日
  类型: 通话
  帮扶人: t01
  对象: c01
- 日期: 2024-10-10
  类型: 物资
  物品:
    - {品名: 棉鞋, 数量: 三双, 单位: 双}
`;
  await writeFile(path.join(workspace, 'log', '2024-10.yaml'), slips);
  const printed = await carelog(['check', 'my-school', '--lang', 'zh']);
  return terminal(`$ carelog check my-school\n\n${printed.trimEnd()}`);
}

/** The output of carelog, whatever its exit code, on a fixed day. */
function carelog(words) {
  const environment = {
    ...process.env,
    FORCE_COLOR: '1',
    NO_COLOR: '',
    GITHUB_ACTIONS: '',
    SOURCE_DATE_EPOCH: '1729382400',
  };
  const options = { cwd: scratch, env: environment };
  return new Promise((resolve) => {
    execFile(process.execPath, [path.resolve('dist/bin/main.js'), ...words], options, (_, out) => resolve(out));
  });
}

function terminal(text) {
  GlobalFonts.registerFromPath(path.join(facesFolder, 'noto-sans-sc-700.ttf'), 'terminal');
  const cell = { width: 13.5, height: 36 };
  const edge = 28;
  const lines = text.split('\n').map(cells);
  const columns = Math.max(60, ...lines.map((line) => line.at(-1)?.end ?? 0));
  const canvas = createCanvas(Math.ceil(columns * cell.width) + 2 * edge, lines.length * cell.height + 2 * edge);
  const context = canvas.getContext('2d');
  context.fillStyle = '#1e1e28';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.font = '23px terminal';
  context.textBaseline = 'middle';
  for (const [row, line] of lines.entries()) {
    for (const { character, start, end, colour } of line) {
      context.fillStyle = colour;
      const room = (end - start) * cell.width;
      // The font is proportional: a narrow character is centred in its cell, a wide one is compressed to fit.
      const wide = context.measureText(character).width;
      const left = edge + start * cell.width + (end - start === 1 ? Math.max(0, (room - wide) / 2) : 0);
      context.fillText(character, left, edge + (row + 0.5) * cell.height, room);
    }
  }
  return small(sharp(canvas.toBuffer('image/png')));
}

/** The characters of a line with their columns and colours; Chinese characters take two columns. */
function cells(line) {
  const found = [];
  let column = 0;
  for (const [index, piece] of line.split('\u001B[').entries()) {
    const [code = '', ...rest] = index === 0 ? ['', piece] : piece.split('m');
    for (const character of rest.join('m')) {
      const end = column + widthOf(character);
      found.push({ character, start: column, end, colour: colours.get(code) ?? plain });
      column = end;
    }
  }
  return found;
}
