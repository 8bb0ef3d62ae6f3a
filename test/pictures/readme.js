// Draws the pictures of the READMEs in both languages: strips of the summary of data/, and `carelog check` with three
// mistakes in a log.
// `npm run gallery` writes to .github/pictures; CI writes elsewhere.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import sharp from 'sharp';
import { buildReports, facesFolder, startPrinter } from '../../dist/index.js';
import { widthOf } from '../../dist/language/width.js';
import { annotated } from './annotated.js';
import { small, withPdf } from './pdf-page.js';

const [, , folder = '.github/pictures'] = process.argv;
const plain = '#e6e6e6';
/** Colours by the number in their escape sequence. */
const colours = new Map([
  ['31', '#f06c75'],
  ['33', '#e5c07b'],
  ['2', '#6f7380'],
]);

/** Strips of the summary, and what stands beside them. */
const shown = [
  { at: '20名教师家访115次', mark: '115', lines: 2 },
  { at: '期转入3人', mark: '57', lines: 3 },
  { at: '〔待补', mark: '〔待补：地点〕', lines: 2 },
  { at: '结对日期', mark: '某', lines: 5 },
];
const labels = {
  en: [
    ['Counted from 115 lines of the log:', 'carelog trace visits.count'],
    ['A promise, held against the log;', 'who was missed:', 'carelog show --missed'],
    ['What the log does not say', 'is asked for, never made up'],
    ['A register. Names are masked:', 'they stand in one file,', 'people.yaml, and nowhere else'],
  ],
  zh: [
    ['由115条记录数出，可以逐条查：', 'carelog trace 家访次数'],
    ['承诺与日志逐人核对，漏了谁：', 'carelog show --missed'],
    ['日志里没写的，留空待补，', '绝不编造'],
    ['登记表：姓名隐去，', '只在 people.yaml 里有'],
  ],
};

const scratch = await mkdtemp(path.join(tmpdir(), 'carelog-readme-'));
try {
  await mkdir(folder, { recursive: true });
  for (const [language, picture] of await summaryPictures()) {
    await writeFile(path.join(folder, `summary.${language}.png`), picture);
  }
  for (const language of ['en', 'zh']) {
    await writeFile(path.join(folder, `check.${language}.png`), await checkPicture(language));
  }
} finally {
  await rm(scratch, { recursive: true });
}

/**
 * Strips of the summary of data/ with what carelog did beside them, in each language. One place is taken out of the log,
 * to show what is printed for what it does not say.
 */
async function summaryPictures() {
  const workspace = path.join(scratch, 'data');
  await cp('data', workspace, { recursive: true });
  const log = path.join(workspace, 'log', '2024-09.yaml');
  const written = await readFile(log, 'utf8');
  const without = written.replace(/(名称: “隔屏团圆”[^#]*?)\n {2}地点: [^\n]+/, '$1');
  if (without === written) throw new Error('the log has no place to take out');
  await writeFile(log, without);
  const printer = await startPrinter(facesFolder);
  try {
    const options = { today: '2026-01-01', formats: ['pdf'], out: path.join(scratch, 'out') };
    const { written: files } = await buildReports([workspace], options, Promise.resolve(printer));
    const strips = Object.entries(labels).map(([language, texts]) => [
      language,
      shown.map((strip, index) => ({ ...strip, words: texts[index] })),
    ]);
    return await withPdf(await readFile(files[0]), async (pdf) => {
      const pictures = [];
      for (const [language, one] of strips) pictures.push([language, await annotated(pdf, one)]);
      return pictures;
    });
  } finally {
    await printer.close();
  }
}

/** A terminal with the output of `carelog check`. */
async function checkPicture(language) {
  await rm(path.join(scratch, 'my-school'), { recursive: true, force: true });
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
  const printed = await carelog(['check', 'my-school', '--quiet', '--lang', language]);
  return terminal(`$ carelog check my-school --quiet\n\n${printed.trimEnd()}`);
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
