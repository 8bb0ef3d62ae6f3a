import { expect, test } from 'vitest';
import type { Block } from '../../../src/report/tree.ts';
import { attachmentMarks } from '../../../src/write/layout/attached.ts';
import { heading, plain, registerOf } from '../docx/fixture.ts';

const signature: Block = { type: 'signature', organisation: '青石小学', date: '2026-12-31' };
const captioned = (caption: string): Block => ({ ...registerOf(1), caption });

/** The marks of blocks, in their order. */
const marksOf = (...blocks: readonly Block[]): (string | undefined)[] => {
  const marks = attachmentMarks(blocks);
  return blocks.map((block) => marks.get(block));
};

test('registers and headings after the signature get their number in 附件说明', () => {
  expect(
    marksOf(
      plain('正文'),
      { type: 'attachments', names: ['花名册', '《走访记录表》', '制度汇编'] },
      signature,
      captioned('走访记录表'),
      heading(1, '制度汇编'),
      captioned('别的表'),
    ),
  ).toEqual([undefined, undefined, undefined, '附件2', '附件3', undefined]);
});

test('blanks and 《》 make no other name', () => {
  expect(marksOf({ type: 'attachments', names: ['花 名册'] }, signature, captioned('《花名册　》'))).toEqual([
    undefined,
    undefined,
    '附件',
  ]);
});

test('the only attachment has no number', () => {
  expect(marksOf({ type: 'attachments', names: ['花名册'] }, signature, captioned('花名册'))).toEqual([
    undefined,
    undefined,
    '附件',
  ]);
});

test('nothing is marked before the signature, twice, or without being in 附件说明', () => {
  const list: Block = { type: 'attachments', names: ['花名册'] };
  expect(marksOf(captioned('花名册'), list, signature).filter(Boolean)).toEqual([]);
  expect(marksOf(list, signature, captioned('花名册'), captioned('花名册')).filter(Boolean)).toEqual(['附件']);
  expect(marksOf(signature, captioned('花名册')).filter(Boolean)).toEqual([]);
  expect(marksOf(list, captioned('花名册')).filter(Boolean)).toEqual([]);
});
