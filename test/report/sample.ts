// A report with every node of the tree, for the tests of this room.
import type { Inline, Report } from '../../src/report/tree.ts';

/** Words as inlines. */
export function words(value: string): Inline[] {
  return [{ type: 'text', value }];
}

/** Every node once. */
export const sample: Report = {
  title: '2024年秋季学期工作总结',
  addressee: '县教育局',
  byline: '（2024年9月—12月）',
  language: 'zh-CN',
  date: '2024-12-31',
  organisation: '青石小学',
  marking: '内部资料 注意保密',
  children: [
    { type: 'heading', depth: 1, children: words('一、基本情况') },
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: '本学期家访' },
        { type: 'figure', name: 'visits.count', value: '16' },
        { type: 'text', value: '次，' },
        { type: 'strong', children: [{ type: 'emphasis', children: words('无一遗漏') }] },
        { type: 'break' },
        { type: 'text', value: '。' },
      ],
    },
    {
      type: 'list',
      ordered: true,
      start: 1,
      children: [
        { type: 'listItem', children: [{ type: 'paragraph', children: words('建立档案') }] },
        { type: 'listItem', children: [{ type: 'paragraph', children: words('结对帮扶') }] },
      ],
    },
    {
      type: 'table',
      align: ['left', 'right'],
      rows: [
        [words('项目'), words('次数')],
        [words('家访'), words('16')],
      ],
    },
    {
      type: 'register',
      caption: '家访登记表',
      columns: [
        { title: '日期', align: 'left' },
        { title: '对象', align: 'center' },
      ],
      rows: [['2024-09-02', '李某某']],
    },
    { type: 'photo', file: 'photos/a.jpg', caption: '走访途中' },
    { type: 'blockquote', children: [{ type: 'paragraph', children: words('老师常来看我') }] },
    { type: 'pageBreak' },
    { type: 'attachments', names: ['花名册', '登记表'] },
    { type: 'signature', organisation: '青石小学', date: '2024-12-31' },
  ],
};
