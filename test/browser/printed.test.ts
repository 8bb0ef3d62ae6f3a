// The sample as printed by a real browser, read with pdf.js: text, tags, outline, faces, bytes.
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Printer, startPrinter } from '../../src/browser/printer.ts';
import { reportText } from '../../src/report/text.ts';
import type { Report } from '../../src/report/tree.ts';
import { type FaceSupply, prepareFaces } from '../../src/write/faces/faces.ts';
import { writeHtml } from '../../src/write/html/document.ts';
import { preparePhoto } from '../../src/write/layout/photo.ts';
import { finishPdf } from '../../src/write/pdf/finish.ts';
import { writePdf } from '../../src/write/pdf/objects.ts';
import { facesFolder, paragraph, readFace, reportOf, sample, themeOf } from '../write/html/sample.ts';
import { objectsOf, pageTexts } from '../write/pdf/read.ts';

const themes = ['official', 'plain'] as const;
let printer: Printer;
beforeAll(async () => {
  printer = await startPrinter(facesFolder);
});
afterAll(() => printer.close());

async function build(report: Report, theme: 'official' | 'plain', by = printer, supply: FaceSupply = by.found.supply) {
  const { faces, problems: missing } = await prepareFaces(report, themeOf(theme), readFace, supply);
  const printed = await by.print(writeHtml(report, themeOf(theme), new Map(), faces));
  const { bytes, problems } = finishPdf(printed, report, faces);
  return { pdf: bytes, problems: [...missing, ...problems] };
}

const samples = new Map<string, ReturnType<typeof build>>();

/** The sample in a theme, printed by our browser once. */
function sampleIn(theme: 'official' | 'plain'): ReturnType<typeof build> {
  const built = samples.get(theme) ?? build(sample, theme);
  samples.set(theme, built);
  return built;
}

const read = (pdf: Uint8Array): Promise<PDFDocumentProxy> => getDocument({ data: pdf.slice(), verbosity: 0 }).promise;

async function textOf(document: PDFDocumentProxy): Promise<string[]> {
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join('');
  });
  return Promise.all(pages);
}

const squeezed = (text: string): string => text.replace(/\s/gu, '');

describe.each(themes)('the sample in the theme %s', (theme) => {
  let pdf: Uint8Array;
  let document: PDFDocumentProxy;
  beforeAll(async () => {
    const built = await sampleIn(theme);
    expect(built.problems.filter(({ code }) => code === 'glyph-missing')).toEqual([]);
    pdf = built.pdf;
    document = await read(pdf);
  });
  afterAll(() => document.destroy());

  it('is tagged, titled, in Chinese and dated by the report', async () => {
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: sample.title, CreationDate: "D:20260115120000+00'00'", Language: 'zh-CN' });
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    expect(JSON.stringify(await (await document.getPage(1)).getStructTree())).toMatch(
      /"role":"H1".*"role":"H2".*"role":"H3"/,
    );
  });

  it('has the headings as outline', async () => {
    const outline = await document.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([sample.title]);
    expect(outline[0]?.items.map(({ title }: { title: string }) => title)).toEqual(['一、基本情况', '二、下一步打算']);
  });

  it('embeds all its faces as CID TrueType, never as Type 3', () => {
    const text = Buffer.from(pdf).toString('latin1');
    expect(text).not.toMatch(/\/Subtype \/Type3/);
    const faces = [...text.matchAll(/\/Subtype \/CIDFontType2/g)];
    expect(faces.length).toBeGreaterThanOrEqual(4);
    expect([...text.matchAll(/\/FontFile2 /g)]).toHaveLength(faces.length);
    expect(
      [...text.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)\n\/Encoding/g)].map((found) => found[1]).toSorted(),
    ).toEqual(['LXGWWenKai-Regular', 'NotoSansSC-Bold', 'NotoSerifSC-Bold', 'NotoSerifSC-Regular']);
  });

  it('has the text of the report, for pdf.js and for us', async () => {
    const pages = await textOf(document);
    expect(pageTexts(pdf).map(squeezed)).toEqual(pages.map(squeezed));
    // Without the marking above a page, page numbers, repeated heads and list numbers only the report is left.
    const numbers = theme === 'official' ? /^(?:内部资料注意保密)?—\d+—/ : /^(?:内部资料注意保密)?\d+/;
    const text = pages
      .map((page) => squeezed(page).replace(numbers, ''))
      .join('')
      .replace(/([123])\.(登记|走访|回访)(?=[23]|年)/g, '$2');
    expect(text.split('序号日期儿童情况').join('')).toBe(
      squeezed(reportText(sample)).split('序号日期儿童情况').join(''),
    );
    expect(text.split('序号日期儿童情况').length).toBeGreaterThan(2);
  });

  it('is unchanged after splitting and joining', () => {
    expect(Buffer.from(writePdf(objectsOf(pdf))).equals(pdf)).toBe(true);
  });
});

describe('the same report', () => {
  it('gives the same bytes again, after another report, from another browser and in another time zone', async () => {
    const first = Buffer.from((await sampleIn('official')).pdf);
    await build(reportOf([paragraph('别的报告')]), 'plain');
    expect(first.equals((await build(sample, 'official')).pdf)).toBe(true);
    const zone = process.env.TZ;
    process.env.TZ = 'America/St_Johns';
    const other = await startPrinter(facesFolder);
    try {
      expect(first.equals((await build(sample, 'official', other)).pdf)).toBe(true);
    } finally {
      await other.close();
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('has the same text with subset faces as with local ones', async () => {
    const local = pageTexts((await sampleIn('official')).pdf);
    const cut = (await build(sample, 'official', printer, 'cut')).pdf;
    expect(pageTexts(cut)).toEqual(local);
    expect(Buffer.from(cut).toString('latin1')).not.toMatch(/\/Subtype \/Type3/);
  });
});

describe('a photo', () => {
  it('is in the PDF with its caption, tagged with its alternative text', async () => {
    const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#7a9' } })
      .jpeg()
      .toBuffer();
    const { value: photo } = await preparePhoto('a.jpg', bytes, 'jpeg');
    if (photo === undefined) throw new Error('no photo');
    const report = reportOf([{ type: 'photo', file: 'a.jpg', caption: '操场上的运动会' }]);
    const { faces } = await prepareFaces(report, themeOf('plain'), readFace, printer.found.supply);
    const html = writeHtml(report, themeOf('plain'), new Map([['a.jpg', photo]]), faces);
    const { bytes: pdf, problems } = finishPdf(await printer.print(html), report, faces);
    expect(problems).toEqual([]);
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/Subtype \/Image\s[^>]*\/Width 400/);
    const document = await read(pdf);
    const tags = JSON.stringify(await (await document.getPage(1)).getStructTree());
    expect(tags.match(/"role":"Figure"/g)).toHaveLength(1);
    expect(tags.match(/"alt":"[^"]*"/g)).toEqual(['"alt":"操场上的运动会"']);
    await document.destroy();
  });
});

describe('a folder of faces with Chinese characters, blanks and symbols in its path', () => {
  it.runIf(process.platform === 'linux')('gives the same bytes', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'faces-test-'));
    const odd = path.join(folder, '关爱 工作 & <字体>');
    await symlink(facesFolder, odd);
    const other = await startPrinter(odd);
    try {
      const { pdf } = await build(sample, 'plain', other);
      expect(Buffer.from(pdf).equals((await sampleIn('plain')).pdf)).toBe(true);
    } finally {
      await other.close();
      await rm(folder, { recursive: true });
    }
  });
});

describe('the grid of GB/T 9704-2012', () => {
  it('holds 22 lines of 28 characters a page', async () => {
    const { pdf } = await build(reportOf([paragraph('走'.repeat(28 * 22 * 3))]), 'official');
    const document = await read(pdf);
    const { items } = await (await document.getPage(2)).getTextContent();
    const lines = new Map<number, number>();
    for (const item of items) {
      if (!('str' in item) || !item.str.includes('走')) continue;
      const line = Math.round(item.transform[5]);
      lines.set(line, (lines.get(line) ?? 0) + item.str.length);
    }
    await document.destroy();
    expect([...lines.values()]).toEqual(Array(22).fill(28));
  });
});
