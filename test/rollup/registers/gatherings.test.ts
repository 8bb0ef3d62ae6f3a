import { expect, test } from 'vitest';
import { rollUp } from '../../../src/rollup/rollup.ts';
import { ledgerOf } from '../ledger-of.ts';
import { tableOf } from './table-of.ts';

const { registers } = rollUp(
  ledgerOf({
    children: [{ id: 'c1', name: '林某某', class: '三（1）班' }],
    helpers: [{ id: 'h1', name: '周芸' }],
    entries: [
      {
        kind: 'training',
        date: '2024-12-13',
        title: '家庭教育讲座',
        starts: '09:00',
        ends: '11:30',
        people: 180,
        hosts: ['何川', '韩松'],
        document: '签到表',
      },
      {
        kind: 'activity',
        date: '2024-11-21',
        title: '读书会',
        category: '读书',
        to: ['c1'],
        starts: '08:40',
        by: ['h1'],
      },
      { kind: 'meeting', date: '2024-09-06', title: '家长会', place: '报告厅' },
      {
        kind: 'checkup',
        date: '2024-11-25..2024-11-26',
        provider: '县疾控中心',
        examined: ['身高', '视力'],
        to: ['c1'],
      },
    ],
  }),
);

test('activities, meetings and trainings are together in the order of dates', () => {
  expect(tableOf(registers.activities)).toEqual([
    ['日期', '时间', '类别', '名称', '地点', '参加人次', '留守儿童', '主讲（主持）', '负责人', '佐证材料'],
    ['2024-09-06', '', '会议', '家长会', '报告厅', '', '', '', '', ''],
    ['2024-11-21', '08:40', '读书', '读书会', '', '1', '1', '', '周芸', ''],
    ['2024-12-13', '09:00～11:30', '培训', '家庭教育讲座', '', '180', '', '何川、韩松', '', '签到表'],
  ]);
});

test('hours that end on another day say on which', () => {
  const made = rollUp(
    ledgerOf({
      entries: [
        { kind: 'activity', date: '2024-11-09..2024-11-10', title: '研学', starts: '14:00', ends: '11:00' },
        { kind: 'activity', date: '2024-11-30..2024-12-02', title: '军训', starts: '14:00', ends: '11:00' },
        { kind: 'activity', date: '2024-12-31', title: '守岁', starts: '22:00', ends: '00:30' },
      ],
    }),
  ).registers;
  expect(
    tableOf(made.activities)
      .slice(1)
      .map(([, hours]) => hours),
  ).toEqual(['14:00～次日11:00', '14:00～12月2日11:00', '22:00～次日00:30']);
});

test('checkups', () => {
  expect(tableOf(registers.checkups)).toEqual([
    ['日期', '体检机构', '检查项目', '体检人次', '体检儿童', '班级'],
    ['2024-11-25～2024-11-26', '县疾控中心', '身高、视力', '1', '林某某', '三（1）班'],
  ]);
});

test('prizes and findings have cells of their own', () => {
  const made = rollUp(
    ledgerOf({
      entries: [
        {
          kind: 'activity',
          date: '2024-12-22',
          title: '歌唱比赛',
          contest: { prizes: [{ prize: '一等奖', quantity: 2, winner: '四（2）班' }, { prize: '组织奖' }] },
          findings: ['音响不够用', '家长来得多'],
        },
        { kind: 'checkup', date: '2024-09-03', findings: ['两人视力下降'] },
      ],
    }),
  ).registers;
  expect(tableOf(made.activities)[1]).toEqual([
    '2024-12-22',
    '活动',
    '歌唱比赛',
    '一等奖2个：四（2）班；组织奖',
    '音响不够用；家长来得多',
  ]);
  expect(tableOf(made.checkups)).toEqual([
    ['日期', '检查结果'],
    ['2024-09-03', '两人视力下降'],
  ]);
});
