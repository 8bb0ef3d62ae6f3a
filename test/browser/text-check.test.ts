// Sound reports that are hard to read back from a PDF: nothing is said of them. A lost text is noted.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Printer, startPrinter } from '../../src/browser/printer.ts';
import type { Problem } from '../../src/problem/problem.ts';
import type { Block, Report } from '../../src/report/tree.ts';
import { prepareFaces } from '../../src/write/faces/faces.ts';
import { writeHtml } from '../../src/write/html/document.ts';
import { finishPdf } from '../../src/write/pdf/finish.ts';
import { rich } from '../template/rich.ts';
import { facesFolder, heading, paragraph, readFace, reportOf, themeOf } from '../write/html/sample.ts';
import { readBackOf } from '../write/pdf/read.ts';

let printer: Printer;
beforeAll(async () => {
  printer = await startPrinter(facesFolder);
});
afterAll(() => printer.close());

/** The PDF of a report; `changed` is what the browser gets instead of our page. */
async function print(report: Report, name: 'official' | 'plain', changed = (html: string) => html) {
  const theme = themeOf(name);
  const { faces } = await prepareFaces(report, theme, readFace, printer.found.supply);
  return finishPdf(await printer.print(changed(writeHtml(report, theme, new Map(), faces))), report, faces);
}

const sentence = '祖母年近七旬，平日由邻居照看，孩子放学后先写作业再帮忙做饭，晚上能按时睡觉；';
const names = Array.from(
  { length: 90 },
  (_, at) => `陈${'甲乙丙丁戊己庚辛壬'[at % 9]}${'一二三四五六七八九十'[at % 10]}`,
);
const ligatures = 'wifi、office、flash、staff、waffle、fjord、Afft、cast、first、Thomas、ﬁ、ﬄ、st ct fb fh fk';

/** Every kind of register, and in each a row that is taller than half a page. */
const tallRegisters = Object.values(rich().registers).map((register): Block => {
  const [first = []] = register.rows;
  const texts = register.columns.map(({ content }, at) =>
    content === 'text' ? sentence.repeat(16) : (first[at] ?? ''),
  );
  return { type: 'register', ...register, rows: [first, texts, first] };
});

const item = (...children: readonly Block[]) => ({ type: 'listItem' as const, children });
const list = (ordered: boolean, ...items: readonly Block[][]): Block => ({
  type: 'list',
  ordered,
  start: 1,
  children: items.map((children) => item(...children)),
});

const sound: Readonly<Record<string, readonly Block[]>> = {
  'every register with a row taller than half a page': tallRegisters,
  'ninety names in a row': [
    {
      type: 'register',
      caption: '物资签收表',
      columns: [
        { title: '物资', align: 'left' },
        { title: '领取人', align: 'left', content: 'people' },
      ],
      rows: Array.from({ length: 4 }, (_, at) => [`书包${at}`, names.join('、')]),
    },
  ],
  'every ligature': [heading(1, '一、wifi与office'), paragraph(ligatures), paragraph(ligatures.repeat(60))],
  'paragraphs and lists that run over pages': [
    paragraph(sentence.repeat(40)),
    list(true, [paragraph(sentence), list(false, [paragraph(sentence.repeat(20)), list(true, [paragraph('回访')])])]),
    { type: 'blockquote', children: [paragraph(sentence.repeat(20))] },
    paragraph('甲', { type: 'break' }, { type: 'strong', children: [{ type: 'text', value: '乙' }] }, '丙'),
    { type: 'attachments', names: ['名册', `${sentence}一览表`, '台账'] },
    { type: 'signature', organisation: '青石坪小学', date: '2026-01-15' },
  ],
};

// In one report: what is said of a text names it.
test.each(['official', 'plain'] as const)(`%s: nothing is said of ${Object.keys(sound).join(', ')}`, async (theme) => {
  expect((await print(reportOf(Object.values(sound).flat()), theme)).problems).toEqual([]);
});

test('ligatures are read as their letters where a face has drawn them', async () => {
  const report = reportOf([paragraph(ligatures)]);
  const { bytes, problems } = await print(report, 'plain', (html) =>
    html.replaceAll('font-variant-ligatures:none', 'font-variant-ligatures:common-ligatures'),
  );
  expect(Buffer.from(bytes).equals((await print(report, 'plain')).bytes)).toBe(false);
  expect(readBackOf(bytes).blocks.join('')).toContain('wifi、office、flash、staff、waffle');
  expect(problems).toEqual([]);
});

test('a text that was not printed is noted, and the PDF is there', async () => {
  const report = reportOf([paragraph('家访三次。'), paragraph('走访四次。')]);
  const { bytes, problems } = await print(report, 'plain', (html) => html.replace('<p>走访四次。</p>', ''));
  const expected: Problem = { code: 'pdf-text-unsure', place: null, values: { found: '走访四次。', count: 1 } };
  expect(problems).toEqual([expected]);
  expect(readBackOf(bytes).blocks).toContain('家访三次。');
});
