// Page ends: a break gives no empty page, and the end of something is never alone on a page.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Printer, startPrinter } from '../../src/browser/printer.ts';
import type { Block } from '../../src/report/tree.ts';
import { prepareFaces } from '../../src/write/faces/faces.ts';
import { writeHtml } from '../../src/write/html/document.ts';
import { finishPdf } from '../../src/write/pdf/finish.ts';
import { readPdf } from '../read-pdf.ts';
import { facesFolder, heading, paragraph, readFace, reportOf, themeOf } from '../write/html/sample.ts';

let printer: Printer;
beforeAll(async () => {
  printer = await startPrinter(facesFolder);
});
afterAll(() => printer.close());

/** The text of each page in the official theme, without page numbers. */
async function pagesOf(children: readonly Block[]): Promise<string[]> {
  const report = reportOf(children);
  const theme = themeOf('official');
  const { faces } = await prepareFaces(report, theme, readFace, printer.found.supply);
  const printed = await printer.print(writeHtml(report, theme, new Map(), faces));
  const { bytes: value } = finishPdf(printed, report, faces);
  const { pages } = await readPdf(value);
  return pages.map((text) => text.replace(/\s/g, '').replace(/—\d+—/, ''));
}

const lines = (count: number): Block[] => Array.from({ length: count }, (_, at) => paragraph(`第${at + 1}行`));
const broken: Block = { type: 'pageBreak' };
const register = (caption: string, rows: number): Block => ({
  type: 'register',
  caption,
  columns: [{ title: '序号', align: 'center' }],
  rows: Array.from({ length: rows }, (_, row) => [`行${row + 1}`]),
});

/**
 * The pages of each part of one report. A part has the 22 lines of a page for itself, the first of which says 始: to
 * print it alone takes a hundred times as long.
 */
async function pagesOfParts(parts: readonly (readonly Block[])[]): Promise<readonly string[][]> {
  const [title, ...pages] = await pagesOf(parts.flatMap((blocks) => [broken, paragraph('始'), ...blocks]));
  expect(title).not.toContain('始');
  const found: string[][] = [];
  for (const page of pages) {
    if (page.startsWith('始')) found.push([]);
    found.at(-1)?.push(page);
  }
  expect(found).toHaveLength(parts.length);
  expect(pages.filter((text) => text === '')).toEqual([]);
  return found;
}

test('a break gives no empty page, wherever the page before ends, nor at the end or twice', async () => {
  const counts = [19, 20, 21, 22];
  const parts = await pagesOfParts(counts.map((count) => [...lines(count), broken, broken, paragraph('新页')]));
  for (const pages of parts) expect(pages.at(-1)).toBe('新页');
  // Below the title are 20 lines.
  const atEnd = await pagesOf([...lines(20), broken]);
  expect(atEnd.map((page) => page.endsWith('第20行'))).toEqual([true]);
});

test('an attachment begins a page, after a break or without one, without an empty page before it', async () => {
  const tables = [24, 25, 26, 27, 28, 29].flatMap((rows) => [
    register(`名册${rows}`, rows),
    register(`记录${rows}`, 2),
  ]);
  const names = tables.map((block) => (block.type === 'register' ? block.caption : ''));
  const pages = await pagesOf([
    { type: 'attachments', names },
    { type: 'signature', organisation: '青石坪小学', date: '2026-01-15' },
    broken,
    ...tables,
  ]);
  expect(pages.filter((text) => text === '')).toEqual([]);
  const begun = pages.filter((text) => text.startsWith('附件'));
  expect(begun.map((text) => /^附件\d+(\D+\d\d)/.exec(text)?.[1])).toEqual(names);
  expect(pages.at(-1)).toMatch(/^附件12记录29/);
});

test('the last three rows of a table are on one page', async () => {
  const counts = Array.from({ length: 8 }, (_, at) => 26 + at);
  const parts = await pagesOfParts(counts.map((rows) => [register('花名册', rows)]));
  for (const pages of parts) expect(pages.at(-1)?.match(/行/g)?.length).toBeGreaterThanOrEqual(3);
  // Some end on their first page, some do not.
  expect(new Set(parts.map((pages) => pages.length))).toEqual(new Set([1, 2]));
});

test('no heading, caption or head of a table is alone at the foot of a page, whatever row follows', async () => {
  const tall: Block = {
    type: 'register',
    caption: '记录表',
    columns: [
      { title: '日期', align: 'center' },
      { title: '情况', align: 'left', content: 'text' },
    ],
    rows: [['2026-01-15', `初${'奶奶说孩子放学后先写作业。'.repeat(60)}`]],
  };
  const parts = await pagesOfParts(
    [tall, register('记录表', 5)].flatMap((block) =>
      [16, 17, 18, 19, 20].map((count) => [...lines(count), heading(1, '一、记录'), block]),
    ),
  );
  for (const pages of parts) {
    const [page = ''] = pages.filter((text) => text.includes('一、记录'));
    expect(page).toMatch(/记录表.*(?:初|行1)/);
  }
});

test('a paragraph of three lines ends on the next page where the page is full', async () => {
  const counts = [18, 19, 20];
  const parts = await pagesOfParts(
    counts.map((count) => [...lines(count), paragraph(`头${'三'.repeat(68)}尾`), ...lines(3)]),
  );
  for (const [at, [first = '']] of parts.entries()) {
    expect(first).toContain('头');
    expect(first.includes('尾')).toBe(counts[at] === 18);
  }
});

test('the signature is never alone on a page', async () => {
  const signature: Block = { type: 'signature', organisation: '青石坪小学', date: '2026-01-15' };
  const list: Block = {
    type: 'list',
    ordered: true,
    start: 1,
    children: ['甲事', '乙事'].map((step) => ({ type: 'listItem' as const, children: [paragraph(step)] })),
  };
  const counts = [14, 15, 16, 17, 18, 19, 20];
  const parts = await pagesOfParts(
    counts.map((count) => [...lines(count), list, { type: 'attachments', names: ['花名册'] }, signature]),
  );
  for (const pages of parts) expect(pages.at(-1)).not.toMatch(/^(附件：|青石坪小学)/);
  expect(new Set(parts.map((pages) => pages.length))).toEqual(new Set([1, 2]));
});
