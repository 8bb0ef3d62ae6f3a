// The second lock with the first door taken away: what it finds in finished files. Names and numbers of a canary stand
// in every node of a report, which is written, printed and read back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Printer, startPrinter } from '../../src/browser/printer.ts';
import { facesFolder, readFace } from '../../src/disk/resources.ts';
import { type Lock, leaksIn, leaksInReport, type Passage } from '../../src/report/leaks.ts';
import { reportText } from '../../src/report/text.ts';
import type { Block, Report } from '../../src/report/tree.ts';
import { writeDocx } from '../../src/write/docx/document.ts';
import { passagesOfDocx } from '../../src/write/docx/read-back.ts';
import { prepareFaces } from '../../src/write/faces/faces.ts';
import { writeHtml } from '../../src/write/html/document.ts';
import { finishPdf } from '../../src/write/pdf/finish.ts';
import { sample, words } from '../report/sample.ts';
import { themeOf } from '../write/html/sample.ts';
import { readBackOf } from '../write/pdf/read.ts';
import { canary } from './canary.ts';

const lockFor = (secrets: readonly string[]): Lock => ({
  secrets,
  kept: [],
  words: '',
  ownerOf: () => '',
  givenNamesIn: () => [],
  numbersIn: () => [],
});

const paragraph = (text: string): Block => ({ type: 'paragraph', children: words(text) });
const { phone, identity } = canary;

/** A secret for each node that can hold one. All are invented. */
const secrets = {
  heading: '金丝雀',
  paragraph: '鹦鹉洲',
  manyLines: '白鹭飞',
  emphasis: '黄鹂鸣',
  breakOfLine: '燕南归',
  phone,
  list: '鹤立行',
  quote: identity,
  cell: '雁北翔',
  register: '鸥海声',
  caption: '鹊桥会',
  attachments: '鸽信来',
  signature: '隼空过',
  title: '鸢天远',
  addressee: '莺歌舞',
} as const;

const leaking: Report = {
  ...sample,
  title: `${secrets.title}帮扶工作总结`,
  addressee: `${secrets.addressee}家长`,
  children: [
    { type: 'heading', depth: 1, children: words(`一、看望${secrets.heading}`) },
    paragraph(`走访了${secrets.paragraph}家。`),
    // Its lines break inside of it somewhere, whatever the width.
    paragraph(secrets.manyLines.repeat(60)),
    {
      type: 'paragraph',
      children: [...words('黄'), { type: 'strong', children: words('鹂') }, ...words('鸣来了')],
    },
    { type: 'paragraph', children: [...words('燕南'), { type: 'break' }, ...words('归')] },
    paragraph(`电话${secrets.phone}。`),
    { type: 'list', ordered: true, start: 1, children: [{ type: 'listItem', children: [paragraph(secrets.list)] }] },
    { type: 'blockquote', children: [paragraph(`身份证${secrets.quote}`)] },
    { type: 'table', align: ['left'], rows: [[words('姓名')], [words(secrets.cell)]] },
    {
      type: 'register',
      caption: `${secrets.caption}走访登记表`,
      columns: [
        { title: '日期', align: 'center' },
        { title: '内容', align: 'left' },
      ],
      rows: Array.from({ length: 60 }, (_, row) => [`第${row}日`, row === 59 ? `走访${secrets.register}` : '走访']),
    },
    { type: 'attachments', names: [`${secrets.attachments}的信`] },
    { type: 'signature', organisation: `${secrets.signature}专班`, date: '2024-12-31' },
  ],
};

let printer: Printer;
beforeAll(async () => {
  printer = await startPrinter(facesFolder);
});
afterAll(() => printer.close());

async function printed(report: Report): Promise<Uint8Array> {
  const theme = themeOf('plain');
  const { faces } = await prepareFaces(report, theme, readFace, printer.found.supply);
  return finishPdf(await printer.print(writeHtml(report, theme, new Map(), faces)), report, faces).bytes;
}

const formats: Readonly<Record<string, (report: Report) => Promise<readonly Passage[]>>> = {
  DOCX: async (report) => passagesOfDocx(await writeDocx(report, themeOf('official'), new Map())),
  PDF: async (report) => readBackOf(await printed(report)).passages,
};

describe.each(Object.entries(formats))('in a %s', (_format, passagesIn) => {
  let passages: readonly Passage[] = [];
  beforeAll(async () => {
    passages = await passagesIn(leaking);
  });

  test('nothing is found in a sound one, and all its text is read', async () => {
    const sound = await passagesIn(sample);
    expect(leaksIn(sound, lockFor(Object.values(secrets)))).toEqual([]);
    const read = squeezed(sound.map(({ text }) => text).join(''));
    for (const line of reportText(sample).split(/[\n\t]/)) expect(read).toContain(squeezed(line));
  });

  test.each(Object.entries(secrets))('the lock finds what stands in: %s', (_where, secret) => {
    const leaks = leaksIn(passages, lockFor([secret]));
    expect(leaks).not.toEqual([]);
    expect(JSON.stringify(leaks)).not.toContain(secret);
  });
});

test.each(Object.entries(secrets))('the tree is read as well: %s', (_where, secret) => {
  const [leak] = leaksInReport(leaking, lockFor([secret]));
  expect(leak).toMatchObject({ code: 'name-left-in' });
});

test('a title is found in metadata and outline as well as in the text', async () => {
  const partsIn = async (passages: readonly Passage[] = []) => [
    ...new Set(leaksIn(passages, lockFor([secrets.title])).map(({ part }) => part)),
  ];
  expect(await partsIn(await formats.DOCX?.(leaking))).toEqual(['word/document.xml', 'docProps/core.xml']);
  expect(await partsIn(await formats.PDF?.(leaking))).toEqual(['text', 'Title']);
});

function squeezed(text: string): string {
  return text.replace(/\s/gu, '');
}

test.each([
  ['林-小-禾来了', true],
  ['林/小/禾来了', true],
  ['林——小——禾来了', true],
  ['林、小、禾三样', false],
  ['小-禾来了', false],
])('the lock reads %s as the mask does', (text, isLeft) => {
  const givenNamesIn = (compacted: string) => compacted.match(/(?<!林)小禾/g) ?? [];
  expect(leaksIn([{ text }], { ...lockFor(['林小禾']), givenNamesIn }).length).toBe(isLeft ? 1 : 0);
});
