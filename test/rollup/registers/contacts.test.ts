import { expect, test } from 'vitest';
import { rollUp } from '../../../src/rollup/rollup.ts';
import { ledgerOf } from '../ledger-of.ts';
import { tableOf } from './table-of.ts';

const { registers } = rollUp(
  ledgerOf({
    children: [{ id: 'c1', name: '林某某', class: '三（1）班', village: '石桥村' }],
    helpers: [{ id: 'h1', name: '周芸' }],
    entries: [
      { kind: 'visit', date: '2024-11', households: 34, place: '柳湾村', note: '入户走访' },
      {
        kind: 'visit',
        date: '2024-09-10',
        by: ['h1'],
        to: ['c1'],
        findings: ['作业无人辅导'],
        followUp: '安排课后辅导',
      },
      { kind: 'call', date: '2024-09-11', by: ['h1'], to: ['c1'], with: '父亲', minutes: 15, topic: '返乡时间' },
      { kind: 'letter', date: '2024-09-12', to: ['c1'], with: '母亲' },
      {
        kind: 'talk',
        date: '2024-09-13',
        by: ['h1'],
        to: ['c1'],
        place: '心理室',
        topic: '想家',
        followUp: '每周一谈',
      },
    ],
  }),
);

test('visits, with the village of the child where no place is written', () => {
  expect(tableOf(registers.visits)).toEqual([
    ['日期', '家访人', '儿童姓名', '班级', '村社或地点', '家访情况', '后续措施'],
    ['2024-09-10', '周芸', '林某某', '三（1）班', '石桥村', '作业无人辅导', '安排课后辅导'],
    ['2024-11', '', '34户', '', '柳湾村', '入户走访', ''],
  ]);
});

test('calls', () => {
  expect(tableOf(registers.calls)).toEqual([
    ['日期', '联系人', '儿童姓名', '班级', '通话对象', '时长（分钟）', '主要内容'],
    ['2024-09-11', '周芸', '林某某', '三（1）班', '父亲', '15', '返乡时间'],
  ]);
});

test('letters', () => {
  expect(tableOf(registers.letters)).toEqual([
    ['日期', '儿童姓名', '班级', '通信对象'],
    ['2024-09-12', '林某某', '三（1）班', '母亲'],
  ]);
});

test('talks', () => {
  expect(tableOf(registers.talks)).toEqual([
    ['日期', '谈话人', '儿童姓名', '班级', '地点', '主要内容', '后续措施'],
    ['2024-09-13', '周芸', '林某某', '三（1）班', '心理室', '想家', '每周一谈'],
  ]);
});
