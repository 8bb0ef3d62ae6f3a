// Printed registers: no cell is cut off, even with the longest names and many rows.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Printer, startPrinter } from '../../src/browser/printer.ts';
import type { Block, Report } from '../../src/report/tree.ts';
import { prepareFaces } from '../../src/write/faces/faces.ts';
import { writeHtml } from '../../src/write/html/document.ts';
import { landscape } from '../../src/write/layout/forms.ts';
import { finishPdf } from '../../src/write/pdf/finish.ts';
import { rich, richLedger } from '../template/rich.ts';
import { casesOf } from '../thinned.ts';
import { facesFolder, readFace, reportOf, themeOf } from '../write/html/sample.ts';

let printer: Printer;
beforeAll(async () => {
  printer = await startPrinter(facesFolder);
});
afterAll(() => printer.close());

const longest = '阿卜杜拉·买买提艾力·吐尔逊江';

/** The rich log with very long names, places and notes. */
function longRegisters(): readonly Block[] {
  const long = JSON.parse(JSON.stringify(richLedger), (key, value: unknown) =>
    ['name', 'place', 'village', 'note', 'post', 'provider'].includes(key) && typeof value === 'string'
      ? longest
      : value,
  );
  return Object.values(rich(long).registers).map((register) => ({ type: 'register', ...register }));
}

/** A roster of `count` children. */
function rosterOf(count: number): readonly Block[] {
  const [roster] = Object.values(rich().registers).filter(({ rows }) => rows.length > 0);
  if (roster === undefined) throw new Error('the rich log has no register');
  const rows = Array.from({ length: count }, (_, index) =>
    roster.columns.map(({ title }) => (title === '序号' ? `${index + 1}` : '陈某某')),
  );
  return [{ type: 'register', ...roster, rows }];
}

/**
 * How far text extends beyond the text area in points, and the number of pages. Throws unless the PDF has all text of
 * the report.
 */
async function overhang(
  report: Report,
  name: 'official' | 'plain',
): Promise<{ readonly out: number; readonly pages: number }> {
  const theme = themeOf(name);
  const { faces } = await prepareFaces(report, theme, readFace, printer.found.supply);
  const { bytes, problems } = finishPdf(await printer.print(writeHtml(report, theme, new Map(), faces)), report, faces);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const points = 72 / 25.4;
  let out = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , pageWidth = 0, pageHeight = 0] = page.view;
    const sheet = (pageWidth > pageHeight ? landscape(theme) : theme).page;
    const [left, right] = [sheet.left * points, (sheet.width - sheet.right) * points];
    const { items } = await page.getTextContent();
    for (const item of items) {
      // The page number of a landscape sheet is turned, at its side.
      if (!('str' in item) || item.str.trim() === '' || item.transform[1] !== 0) continue;
      const x = Number(item.transform[4]);
      out = Math.max(out, left - x, x + item.width - right);
    }
  }
  const pages = document.numPages;
  await document.destroy();
  return { out, pages };
}

describe.each(['official', 'plain'] as const)('%s', (theme) => {
  test('the longest names stay within the page', async () => {
    const { out } = await overhang(reportOf(longRegisters()), theme);
    expect(out).toBeLessThan(1);
  });

  test('hundreds of rows are all there, on many pages', async () => {
    const rows = casesOf(150, 1200);
    const { out, pages } = await overhang(reportOf(rosterOf(rows)), theme);
    expect(out).toBeLessThan(1);
    expect(pages).toBeGreaterThan(rows / 50);
  }, 60_000);
});
