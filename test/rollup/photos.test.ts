import { expect, test } from 'vitest';
import { rollUp } from '../../src/rollup/rollup.ts';
import { ledgerOf } from './ledger-of.ts';

test('photos are listed once, in the order of dates, with captions', () => {
  const { photos } = rollUp(
    ledgerOf({
      entries: [
        { kind: 'visit', date: '2024-11-25..2024-11-29', photos: ['photos/3.jpg', 'photos/1.jpg'] },
        { kind: 'talk', date: '2024-10', topic: '新同学', photos: ['photos/2.jpg'] },
        { kind: 'activity', date: '2024-09-14', title: '亲情视频', photos: ['photos/1.jpg'] },
      ],
    }),
  );
  expect(photos).toEqual([
    { file: 'photos/1.jpg', entry: 'log/a.yaml:3', caption: '亲情视频（2024年9月14日）' },
    { file: 'photos/2.jpg', entry: 'log/a.yaml:2', caption: '新同学（2024年10月）' },
    { file: 'photos/3.jpg', entry: 'log/a.yaml:1', caption: '家访（2024年11月25日至29日）' },
  ]);
});
