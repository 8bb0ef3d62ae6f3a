import { expect, test } from 'vitest';
import type { Block, Register } from '../../../src/report/tree.ts';
import { landscape, printRegister } from '../../../src/write/layout/forms.ts';
import { sheetsOf } from '../../../src/write/layout/sheets.ts';
import { themes } from '../docx/fixture.ts';
import { heading, paragraph, reportOf } from '../html/sample.ts';

const { official, plain } = themes;
const note = '奶奶说孩子放学后先写作业再帮忙做饭，晚上能按时睡觉，';

function register(names: number, notes: number, rows: number, times = 3): Register {
  const columns = [...Array(names).fill('people'), ...Array(notes).fill('text')] as ('people' | 'text')[];
  const cells = columns.map((content) => (content === 'people' ? '阿依努尔·买买提依明' : note.repeat(times)));
  return {
    type: 'register',
    caption: '记录表',
    columns: columns.map((content, at) => ({ title: `栏${at}`, align: 'center', content })),
    rows: Array.from({ length: rows }, () => cells),
  };
}

const narrow = register(1, 1, 30);
const wide = register(4, 2, 12);
const signature: Block = { type: 'signature', organisation: '青石坪小学', date: '2026-01-15' };

function directions(...children: readonly Block[]): string[] {
  return sheetsOf(reportOf(children), official).map(
    ({ isLandscape, blocks }) => `${isLandscape ? '横' : '竖'}${blocks.map(({ type }) => type).join(' ')}`,
  );
}

test('a register that a page does not hold stands on landscape sheets, with its headings', () => {
  expect(directions(paragraph('文'), heading(1, '一、记录'), heading(2, '（一）家访'), wide, paragraph('文'))).toEqual([
    '竖paragraph',
    '横heading heading register',
    '竖paragraph',
  ]);
  expect(directions(paragraph('文'), narrow)).toEqual(['竖paragraph register']);
  expect(directions()).toEqual(['竖']);
});

test('the signature goes with the register before it, and no page break makes an empty sheet', () => {
  const broken: Block = { type: 'pageBreak' };
  expect(directions(paragraph('文'), broken, wide, { type: 'attachments', names: ['表'] }, signature)).toEqual([
    '竖paragraph',
    '横register attachments signature',
  ]);
  expect(directions(wide, broken, narrow)).toEqual(['横register', '竖register']);
});

test('a short register in the text stays upright where its names stay whole', () => {
  const tall = register(1, 3, 1, 2);
  expect(printRegister(tall, official).isLow).toBe(false);
  expect(directions(paragraph('文'), tall)).toEqual(['竖paragraph register']);
  // Behind the signature it begins a page anyway.
  const attached: Block[] = [{ type: 'attachments', names: ['记录表'] }, signature, tall];
  expect(directions(paragraph('文'), ...attached)).toEqual(['竖paragraph attachments signature', '横register']);
});

test('a sheet is turned so that the head of the table is at the left edge of the bound sheet', () => {
  expect(landscape(official).page).toEqual({ width: 297, height: 210, top: 28, right: 37, bottom: 26, left: 35 });
});

test('a register is printed smaller before it is turned, unless the theme is as small', () => {
  const crowded = register(3, 0, 9);
  expect(printRegister(crowded, official)).toMatchObject({ isSmall: false, isWhole: true });
  const more = register(4, 0, 9);
  expect(printRegister(more, official)).toMatchObject({ isSmall: true, isWhole: true });
  expect(printRegister(more, plain)).toMatchObject({ isSmall: false });
});
