// A report with every node of the tree, and unusual text in every place for text.
import { readFileSync } from 'node:fs';
import type { Block, Inline, Register, Report } from '../../../src/report/tree.ts';
import type { Photos } from '../../../src/write/layout/photo.ts';
import { parseTheme } from '../../../src/write/theme/theme.ts';

/** The two themes that carelog ships. */
export const themes = {
  official: parseTheme(readFileSync('templates/themes/official.yaml', 'utf8')),
  plain: parseTheme(readFileSync('templates/themes/plain.yaml', 'utf8')),
};

/** A red PNG of one pixel, said to be 800 × 600. */
const redPixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';

/** Two photos of different heights. */
export const photos: Photos = new Map([
  ['photos/a.png', { bytes: new Uint8Array(Buffer.from(redPixel, 'base64')), format: 'png', width: 800, height: 600 }],
  ['photos/b.png', { bytes: new Uint8Array(Buffer.from(redPixel, 'base64')), format: 'png', width: 300, height: 900 }],
]);

/** A text node. */
export const words = (value: string): Inline => ({ type: 'text', value });
/** A paragraph of plain words. */
export const plain = (value: string): Block => ({ type: 'paragraph', children: [words(value)] });
/** A heading of plain words. */
export const heading = (depth: 1 | 2 | 3 | 4, value: string): Block => ({
  type: 'heading',
  depth,
  children: [words(value)],
});

/** A report with given blocks. */
export function reportOf(children: readonly Block[], more: Partial<Report> = {}): Report {
  return {
    title: '清溪镇中心小学2026年秋季学期关爱留守儿童工作总结',
    language: 'zh-CN',
    date: '2026-12-31',
    organisation: '云川县清溪镇中心小学',
    children,
    ...more,
  };
}

/** A 登记表 with a number of rows. */
export function registerOf(rows = 0): Register {
  return {
    type: 'register',
    caption: '表1 家访登记表',
    columns: [
      { title: '序号', align: 'center' },
      { title: '日期', align: 'center' },
      { title: '学生', align: 'center' },
      { title: '情况', align: 'left' },
      { title: '次数', align: 'right' },
    ],
    rows: Array.from({ length: rows }, (_, index) => [
      String(index + 1),
      '2026-09-12',
      '张某某',
      '到家里看了作业，和奶奶谈了接送。',
      String(index % 4),
    ]),
  };
}

/** A 登记表 of long names. In the official theme, four columns are printed smaller and five on a landscape sheet. */
export function registerOfNames(columns: number): Register {
  return {
    type: 'register',
    caption: '名单',
    columns: Array.from({ length: columns }, (_, at) => ({
      title: `第${at + 1}组`,
      align: 'center',
      content: 'people',
    })),
    rows: [Array.from({ length: columns }, () => '阿依努尔·买买提依明')],
  };
}

/** A 登记表 of two things that one person got. */
export const joined: Register = {
  type: 'register',
  caption: '发放表',
  columns: [
    { title: '物品', align: 'center' },
    { title: '对象', align: 'center', content: 'people' },
  ],
  rows: [
    ['大米', '林某某'],
    ['食用油', null],
    ['书包', '石某'],
    ['文具', '石某'],
  ],
  lists: [{ label: '名单1', people: '林某某、石某' }],
};

const sentence = '我校坚持“一人一档、动态管理”，班主任每月至少家访一次，把每个孩子的去处、接送人和联系方式记在册上。';

/** Every node of the tree. */
export const everything: Report = reportOf(
  [
    plain(`${sentence}现将有关情况总结如下：`),
    heading(1, '一、基本情况'),
    {
      type: 'paragraph',
      children: [
        words('全校共有留守儿童'),
        { type: 'figure', name: 'children.count', value: '49人' },
        words('，其中'),
        { type: 'strong', children: [words('女生'), { type: 'figure', name: 'children.girls', value: '24人' }] },
        words('，'),
        { type: 'emphasis', children: [words('寄宿生'), { type: 'strong', children: [words('13人')] }] },
        words('。'),
        { type: 'break' },
        words('断行之后 <b>&amp;</b>。'),
      ],
    },
    heading(2, '（一）摸清底数'),
    heading(3, '1.建立台账'),
    heading(4, '（1）登记'),
    plain('𠮷家的孩子住在㐂村，名册里写作“𠮷”。'),
    plain('长'.repeat(1000)),
    {
      type: 'list',
      ordered: true,
      start: 3,
      children: [
        { type: 'listItem', children: [plain('第三件事'), plain('还有一段')] },
        {
          type: 'listItem',
          children: [
            plain(sentence),
            {
              type: 'list',
              ordered: false,
              start: 1,
              children: [
                { type: 'listItem', children: [plain('里层的事')] },
                { type: 'listItem', children: [registerOf(1)] },
              ],
            },
          ],
        },
      ],
    },
    { type: 'list', ordered: true, start: 1, children: [{ type: 'listItem', children: [plain('另一张单子')] }] },
    {
      type: 'table',
      align: ['left', 'right'],
      rows: [
        [[words('年级')], [words('人数')]],
        [[words('一年级')], [{ type: 'figure', name: 'grade.1', value: '12' }]],
        [[{ type: 'strong', children: [words('合计')] }], []],
      ],
    },
    { type: 'table', align: [], rows: [[[words('只有表头')]]] },
    registerOf(0),
    registerOf(60),
    joined,
    registerOfNames(4),
    registerOfNames(5),
    { type: 'photo', file: 'photos/a.png', caption: '家访途中' },
    { type: 'photo', file: 'photos/b.png', caption: '' },
    { type: 'photo', file: 'photos/missing.png', caption: '没有这张照片' },
    { type: 'blockquote', children: [plain('奶奶说：“孩子周末能看见爸爸了。”')] },
    { type: 'pageBreak' },
    heading(1, '二、下一步打算'),
    plain(sentence.repeat(3)),
    { type: 'attachments', names: ['家访登记表', `结对名册${'与花名册'.repeat(8)}`, '物资签收表'] },
    { type: 'signature', organisation: '云川县清溪镇中心小学', date: '2026-12-31' },
    { ...registerOf(2), caption: '物资签收表' },
  ],
  { addressee: '云川县教育局', byline: '清溪镇中心小学（2026年12月31日）', marking: '内部资料 注意保密' },
);
