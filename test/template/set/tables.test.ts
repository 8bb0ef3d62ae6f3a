// The tables beside sentences: breakdowns and indicators.
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/report/text.ts';
import type { Rollup } from '../../../src/rollup/rollup.ts';
import { renderReport } from '../../../src/template/render.ts';
import { bare, entriesOf, rich, richLedger, templates } from '../rich.ts';

/** The lines of what a directive prints: caption, head, rows, note. Cells are parted by a blank, an empty one is -. */
function linesOf(directive: string, rollup: Rollup = rich()): readonly string[] {
  const { value } = renderReport(templates({ t: directive }), 't', rollup);
  const text = (value?.children ?? []).map(textOf).join('\n');
  const lines = text === '' ? [] : text.split('\n');
  return lines.map((line) =>
    line
      .split('\t')
      .map((cell) => cell || '-')
      .join(' '),
  );
}

/** A log of visits and activities in which some entries leave something unsaid. */
const partly = rich({
  entries: entriesOf(
    { kind: 'visit', on: '2024-09-20', by: ['h1', 'h2'], to: ['c1'] },
    { kind: 'visit', on: '2024-10-20', by: ['h1'] },
    { kind: 'call', on: '2024-10-21', by: ['h1'], to: ['c2'] },
    { kind: 'activity', on: '2024-09-21', title: '甲', category: '文艺', people: 7 },
    { kind: 'activity', on: '2024-09-22', title: '乙', category: '体育' },
    { kind: 'activity', on: '2024-09-23', title: '丙', category: '文艺' },
    { kind: 'training', on: '2024-09-24', title: '丁', category: '安全', people: 20 },
    { kind: 'training', on: '2024-09-25', title: '戊', people: 10 },
  ),
});

describe('a breakdown', () => {
  test.each<[string, Rollup, readonly string[]]>([
    [
      'of="visits.byVillage"',
      rich(),
      ['家访按村社统计表', '村社 人次 占比（%）', '柳湾村 1 50', '石桥村 1 50', '合计 2 100'],
    ],
    [
      'of="children.byVillage、surveys.householdsByVillage" caption="各村情况表"',
      rich(),
      [
        '各村情况表',
        '村社 留守儿童人数（人） 留守儿童占比（%） 摸底户次 摸底占比（%）',
        '柳湾村 1 50 18 52.9',
        '石桥村 1 50 16 47.1',
        '合计 2 100 34 100',
      ],
    ],
    [
      'of="热线.结果" measures="次数、人次、用时"',
      rich(),
      ['热线按结果统计表', '结果 次数（次） 人次 用时（分钟）', '解答 0 0 0', '转介 1 1 20', '合计 1 1 20'],
    ],
    [
      'of="supplies.byMonth" measures="金额"',
      rich(),
      [
        '物资按月份统计表',
        '月份 金额（元） 占比（%）',
        '2024年9月 0 0',
        '2024年10月 0 0',
        '2024年11月 0 0',
        '2024年12月 200.50 100',
        '2025年1月 0 0',
        '合计 200.50 100',
      ],
    ],
    // Who went together is counted for both, and a share of that would be of nothing.
    [
      'of="visits.byHelper"',
      partly,
      ['家访按教师统计表', '教师 次数（次）', '周老师 2', '吴老师 1', '合计（有重复） 3'],
    ],
    // A village that nobody is known to have visited is not one that nobody visited.
    [
      'of="visits.byVillage, calls.byVillage"',
      partly,
      [
        '家访、通话按村社统计表',
        '村社 家访人次 家访占比（%） 通话人次 通话占比（%）',
        '柳湾村 1 100 0 0',
        '石桥村 - - 1 100',
        '合计 1 100 1 100',
        '注：家访有1条记录没有写明人次，未计入。',
      ],
    ],
    [
      'of="activities.byCategory、trainings.byCategory" measures="count、人数"',
      partly,
      [
        '活动、培训按类别统计表',
        '类别 活动次数（次） 活动人数（人次） 培训次数（次） 培训人数（人次）',
        '文艺 2 7 0 0',
        '体育 1 - 0 0',
        '安全 0 - 1 20',
        '未注明 0 - 1 10',
        '合计 3 7 2 30',
        '注：活动有2条记录没有写明人数，未计入。',
      ],
    ],
    [
      'of="calls.byHelper、calls.hoursByHelper"',
      rich(),
      [
        '通话按教师统计表',
        '教师 通话次数（次） 通话占比（%） 通话服务时长（小时） 通话占比（%）',
        '周老师 1 100 0.2 100',
        '合计 1 100 0.2 100',
      ],
    ],
    [
      'of="trainings.byMonth" measures="次数、服务时长"',
      partly,
      [
        '培训按月份统计表',
        '月份 次数（次） 服务时长（小时）',
        '2024年9月 2 -',
        ...['2024年10月', '2024年11月', '2024年12月', '2025年1月'].map((month) => `${month} 0 0`),
        '合计 2 -',
        '注：培训有2条记录没有写明服务时长，未计入。',
      ],
    ],
    // What nothing was counted for is no column, and no table.
    [
      'of="children.byVillage、letters.byVillage"',
      partly,
      ['留守儿童按村社统计表', '村社 人数（人） 占比（%）', '柳湾村 1 50', '石桥村 1 50', '合计 2 100'],
    ],
    // Under a caption of one's own nobody could tell of which of them the only column is.
    [
      'of="children.byVillage、letters.byVillage" caption="各村情况表"',
      partly,
      ['各村情况表', '村社 留守儿童人数（人） 留守儿童占比（%）', '柳湾村 1 50', '石桥村 1 50', '合计 2 100'],
    ],
    ['of="visits.byMonth"', bare(), []],
  ])('%s', (attributes, rollup, lines) => {
    expect(linesOf(`::breakdown{${attributes}}`, rollup)).toEqual(lines);
  });

  test('says so where its shares do not come to 100', () => {
    const children = ['甲村', '乙村', '丙村'].map((village, at) => ({ id: `c${at}`, village }));
    const lines = linesOf('::breakdown{of="children.byVillage"}', rich({ people: { ...richLedger.people, children } }));
    expect(lines.slice(2)).toEqual([
      '甲村 1 33.3',
      '乙村 1 33.3',
      '丙村 1 33.3',
      '合计 3 100',
      '注：占比经四舍五入，各项相加可能不等于100%。',
    ]);
  });

  test('tells two helpers of one name apart', () => {
    const helpers = ['h1', 'h2'].map((id) => ({ id, name: '周老师' }));
    const lines = linesOf(
      '::breakdown{of="calls.byHelper、talks.byHelper"}',
      rich({ people: { ...richLedger.people, helpers } }),
    );
    expect(lines.slice(2)).toEqual(['周老师 1 100 0 0', '周老师 0 0 1 100', '合计 1 100 1 100']);
  });
});

describe('indicators', () => {
  test.each<[string, Rollup, readonly string[]]>([
    [
      '{names="left-behind、建档率" caption="指标表"}',
      rich(),
      [
        '指标表',
        '指标 单位 本期 本期时点 上期 增减 增长（%） 目标 完成（%）',
        '留守儿童 人 166 2024-09-10 150 16 10.7 160 103.8',
        '建档率 % 99.8 - 96.6 3.2个百分点 - - -',
      ],
    ],
    ['{names="beds"}', rich(), ['主要指标情况表', '指标 单位 本期', '宿舍床位 张 240']],
    // Earlier values of different days do not stand under one word.
    [
      '{names="经费、建档率"}',
      rich(),
      [
        '主要指标情况表',
        '指标 单位 本期 前次 前次时点 增减',
        '代管教师补助 元/年 3600～4800 1200～2400 2022-12-31 -',
        '建档率 % 99.8 96.6 - 3.2个百分点',
      ],
    ],
    [
      '',
      rich({
        indicators: [
          {
            id: 'a',
            name: '呼叫器',
            value: 9,
            unit: '台',
            earlier: [{ value: 16, date: '2023-12-31' }],
            date: '2024-12-31',
          },
        ],
      }),
      ['主要指标情况表', '指标 单位 本期 本期时点 上年同期 增减 增长（%）', '呼叫器 台 9 2024-12-31 16 -7 -43.8'],
    ],
    // Percentages below each other have the same decimals.
    [
      '',
      rich({
        indicators: [
          { id: 'a', name: '甲', value: 102, unit: '人', earlier: [{ value: 100 }], target: 102 },
          { id: 'b', name: '乙', value: 1015, unit: '人', earlier: [{ value: 1000 }], target: 1000 },
        ],
      }),
      [
        '主要指标情况表',
        '指标 单位 本期 上期 增减 增长（%） 目标 完成（%）',
        '甲 人 102 100 2 2.0 102 100',
        '乙 人 1015 1000 15 1.5 1000 101.5',
      ],
    ],
    ['', bare(), []],
  ])('%s', (attributes, rollup, lines) => {
    expect(linesOf(`::indicators${attributes}`, rollup)).toEqual(lines);
  });
});
