import { expect, test } from 'vitest';
import { walk } from '../../src/report/walk.ts';
import { sample } from './sample.ts';

test('every node is visited once, parents first, in reading order', () => {
  const seen: string[] = [];
  walk(sample, (node, depth) => seen.push(`${depth} ${node.type}${'value' in node ? ` ${node.value}` : ''}`));
  expect(seen).toEqual([
    '0 heading',
    '1 text 一、基本情况',
    '0 paragraph',
    '1 text 本学期家访',
    '1 figure 16',
    '1 text 次，',
    '1 strong',
    '2 emphasis',
    '3 text 无一遗漏',
    '1 break',
    '1 text 。',
    '0 list',
    '1 listItem',
    '2 paragraph',
    '3 text 建立档案',
    '1 listItem',
    '2 paragraph',
    '3 text 结对帮扶',
    '0 table',
    '1 text 项目',
    '1 text 次数',
    '1 text 家访',
    '1 text 16',
    '0 register',
    '0 photo',
    '0 blockquote',
    '1 paragraph',
    '2 text 老师常来看我',
    '0 pageBreak',
    '0 attachments',
    '0 signature',
  ]);
});
