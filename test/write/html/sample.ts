// An invented report with every type of node, several pages long.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Block, Inline, Report } from '../../../src/report/tree.ts';
import { parseTheme, type Theme } from '../../../src/write/theme/theme.ts';

const templates = fileURLToPath(new URL('../../../templates/', import.meta.url));

/** templates/fonts. */
export const facesFolder = `${templates}fonts`;

/** A shipped face. */
export const readFace = (file: string): Promise<Uint8Array> => readFile(`${templates}fonts/${file}`);

/** A shipped theme. */
export const themeOf = (name: 'official' | 'plain'): Theme =>
  parseTheme(readFileSync(`${templates}themes/${name}.yaml`, 'utf8'));

/** Text as an inline node. */
export const words = (value: string): Inline => ({ type: 'text', value });

/** A paragraph of text. */
export const paragraph = (...children: readonly (Inline | string)[]): Block => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? words(child) : child)),
});

/** A heading of a depth. */
export const heading = (depth: 1 | 2 | 3 | 4, value: string): Block => ({
  type: 'heading',
  depth,
  children: [words(value)],
});

/** A report with only these blocks. */
export const reportOf = (children: readonly Block[]): Report => ({
  title: '青石坪小学秋季学期关爱工作总结',
  language: 'zh-CN',
  date: '2026-01-15',
  organisation: '青石坪小学',
  children,
});

const talk =
  '本学期教师走进学生家里，听老人讲孩子在家的样子，也把孩子在学校的变化说给家里听。有的孩子话少，老师就从作业本上的一句评语谈起；有的家庭离学校远，老师就约在赶集的日子见面，把“见一次面、办一件事”落到实处——路远不等于心远……';

/** The whole sample. */
export const sample: Report = {
  ...reportOf([
    paragraph('本学期，我校关爱工作有序推进，现将有关情况总结如下：'),
    heading(1, '一、基本情况'),
    paragraph(
      '全校现有在册儿童',
      { type: 'figure', name: 'children.count', value: '63' },
      '人，其中寄宿',
      { type: 'figure', name: 'children.boarding', value: '21' },
      '人，占33.3%。',
      { type: 'strong', children: [words('重点关注7人')] },
      '，名册',
      { type: 'emphasis', children: [words('“每月一核对”')] },
      '，详见《工作手册》（2026年版）。',
    ),
    heading(2, '（一）家访与“结对”'),
    paragraph(talk.repeat(2)),
    heading(3, '1.走访的安排'),
    paragraph(talk),
    heading(4, '（1）雪天的安排'),
    ...[1, 2, 3, 4, 5, 6].map(() => paragraph(talk.repeat(2))),
    { type: 'blockquote', children: [paragraph('奶奶说：“老师来了，孩子晚上睡得踏实。”')] },
    {
      type: 'list',
      ordered: true,
      start: 1,
      children: ['登记', '走访', '回访'].map((step) => ({ type: 'listItem' as const, children: [paragraph(step)] })),
    },
    {
      type: 'table',
      align: ['left', 'right', 'center'],
      rows: [
        ['年级', '人数', '备注'],
        ['一年级', '9', '新登记2人'],
        ['二年级', '11', ''],
      ].map((row) => row.map((cell) => [words(cell)])),
    },
    {
      type: 'register',
      caption: '表1 家访登记表',
      columns: [
        { title: '序号', align: 'center' },
        { title: '日期', align: 'center' },
        { title: '儿童', align: 'left' },
        { title: '情况', align: 'left' },
      ],
      rows: Array.from({ length: 60 }, (_, index) => [
        String(index + 1),
        `2025-${String(9 + (index % 4)).padStart(2, '0')}-15`,
        '张某某',
        index % 3 === 0 ? '与外婆同住，作业能按时完成，牙疼已嘱就医。' : '家中平安。',
      ]),
    },
    { type: 'pageBreak' },
    heading(1, '二、下一步打算'),
    paragraph('继续把走访做细。'),
    { type: 'attachments', names: ['家访登记表', '参加“冬日书信”活动的学生名单以及各年级带队教师的联系安排一览表'] },
    { type: 'signature', organisation: '青石坪小学', date: '2026-01-15' },
  ]),
  addressee: '县教育局',
  marking: '内部资料 注意保密',
};
