import { expect, test } from 'vitest';
import { textOf } from '../../../src/report/text.ts';
import type { Block } from '../../../src/report/tree.ts';
import { numberHeadings, type UnnumberedBlock } from '../../../src/template/set/numbering.ts';

const heading = (depth: 1 | 2 | 3 | 4, value: string): Block => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value }],
});
const words: Block = { type: 'paragraph', children: [{ type: 'text', value: '文' }] };
const on: UnnumberedBlock = { type: 'numbering', on: true };
const off: UnnumberedBlock = { type: 'numbering', on: false };
const pageBreak: Block = { type: 'pageBreak' };
const attachments: Block = { type: 'attachments', names: ['名册'] };
const signature: Block = { type: 'signature', organisation: '云溪小学', date: '2025-01-15' };

/** 1甲 is a heading of the first level, 文 a paragraph. */
function blocksOf(written: string): readonly UnnumberedBlock[] {
  const others: Readonly<Record<string, UnnumberedBlock>> = { 文: words, on, off, pageBreak, attachments, signature };
  return written.split(' ').flatMap((word) => others[word] ?? heading(Number(word[0]) as 1 | 2 | 3 | 4, word.slice(1)));
}

test.each([
  [
    'each level begins anew',
    '1甲 2乙 文 2丙 3丁 文 1戊 2己 3庚 文',
    '一、甲 （一）乙 文 （二）丙 1.丁 文 二、戊 （一）己 1.庚 文',
  ],
  [
    'a level left out begins anew, too',
    '1甲 3乙 4丙 文 1丁 3戊 4己 文',
    '一、甲 1.乙 （1）丙 文 二、丁 1.戊 （1）己 文',
  ],
  ['a heading before one of its level holds nothing', '1甲 1乙 文', '一、乙 文'],
  ['a heading before a higher one holds nothing', '1甲 文 2乙 1丙 文', '一、甲 文 二、丙 文'],
  ['a heading that holds only empty ones is empty', '1甲 2乙 3丙 1丁 文', '一、丁 文'],
  ['a page break is nothing to hold', '1甲 pageBreak 1乙 文', ' 一、乙 文'],
  ['nor is the end of the report', '1甲 attachments 2乙 signature', '附件：名册 云溪小学 2025年1月15日'],
  ['numbers stop and go on', '1甲 文 off 1乙 文 on 1丙 文', '一、甲 文 乙 文 二、丙 文'],
  ['a section ends where numbers stop', '1甲 off 文', '文'],
  ['a section goes on where they begin', '1甲 on 文', '一、甲 文'],
])('%s', (_, written, expected) => {
  const lines = numberHeadings(blocksOf(written), new Map(), () => undefined)
    .map(textOf)
    .join(' ')
    .replaceAll('\n', ' ');
  expect(lines).toBe(expected);
});

test('a number stands before a heading that begins in bold', () => {
  const bold = { type: 'strong', children: [{ type: 'text', value: '重点' }] } as const;
  const [first] = numberHeadings([{ type: 'heading', depth: 1, children: [bold] }, words], new Map(), () => undefined);
  expect(first).toEqual({ type: 'heading', depth: 1, children: [{ type: 'text', value: '一、' }, bold] });
});
