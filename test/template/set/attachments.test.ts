import { expect, test } from 'vitest';
import type { Block } from '../../../src/report/tree.ts';
import { withAttachments } from '../../../src/template/set/attachments.ts';

const register = (caption: string): Block => ({ type: 'register', caption, columns: [], rows: [] });
const signature: Block = { type: 'signature', organisation: '云溪小学', date: '2025-01-15' };
const attachments = (...names: readonly string[]): Block => ({ type: 'attachments', names });

test.each<readonly [string, readonly Block[], readonly string[] | undefined]>([
  [
    'registers behind the signature',
    [attachments(), signature, register('花名册'), register('家访记录表')],
    ['花名册', '家访记录表'],
  ],
  ['one before it is part of the text', [register('花名册'), attachments(), signature], undefined],
  ['what the programme names stays', [attachments('照片'), signature, register('花名册')], ['照片']],
  ['without a signature', [attachments(), register('花名册')], undefined],
])('附件说明 names %s', (_, blocks, names) => {
  const found = withAttachments(blocks).find(({ type }) => type === 'attachments');
  expect(found?.type === 'attachments' ? found.names : undefined).toEqual(names);
});
