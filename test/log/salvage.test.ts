// What can be read of entries that their schema refused.
import { expect, test } from 'vitest';
import { readLog } from '../../src/log/read.ts';

function refused(text: string) {
  return readLog({ file: 'log/a.yaml', text }).refused.map(({ origin, ...rest }) => ({ id: origin.id, ...rest }));
}

test.each([
  ['a wrong date', '- 日期: 9/2\n  类型: 家访\n  对象: [c01, c02]\n', { to: ['c01', 'c02'], date: undefined }],
  ['no kind', '- 日期: 2024-09-02\n  帮扶人: t01\n', { by: ['t01'] }],
  [
    'an item that cannot be read',
    '- date: 2024-09-02\n  kind: visit\n  to: [c01, {a: b}, c02]\n',
    {
      to: ['c01', undefined, 'c02'],
    },
  ],
  [
    'photos and a story',
    '- 类型: 活动\n  照片: [photos/a.jpg]\n  纪实: 春游\n',
    { photos: ['photos/a.jpg'], story: '春游' },
  ],
])('%s', (_, text, expected) => {
  expect(refused(text)).toEqual([expect.objectContaining({ id: 'log/a.yaml:1', ...expected })]);
});

test('void entries, texts and correct entries are not among them', () => {
  expect(refused('- 日期: 9/2\n  作废: 写错了\n- 家访\n- 日期: 2024-09-02\n  类型: 家访\n')).toEqual([]);
});
