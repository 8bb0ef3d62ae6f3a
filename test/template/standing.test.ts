// Sentences about indicators, committees, files, rules, duties, problems and plans, with figures of real summaries,
// from a workspace without entries.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { reportText } from '../../src/report/text.ts';
import type { Report } from '../../src/report/tree.ts';
import { renderReport } from '../../src/template/render.ts';
import type { Indicator } from '../../src/workspace/indicators.ts';
import { proofread } from '../proofread/rules.ts';
import { bare, templates } from './rich.ts';

const folder = join(import.meta.dirname, '../../templates/partials');
const partials = Object.fromEntries(
  readdirSync(folder).map((name) => [
    `partials/${name.replace('.md.hbs', '')}`,
    readFileSync(join(folder, name), 'utf8'),
  ]),
);
const nobody = { children: [], helpers: [], leadingGroup: [] };

/** The text of a template for a workspace with only these parts. It must have no mistakes and no problems. */
function say(template: string, changes: Partial<Ledger>): string {
  const { value, problems } = renderReport(templates({ ...partials, t: template }), 't', bare(changes));
  expect(problems).toEqual([]);
  expect(proofread(value as Report)).toEqual([]);
  return reportText(value as Report)
    .split('\n')
    .slice(1)
    .join('\n');
}

describe('an indicator', () => {
  const whole: readonly Indicator[] = [
    { id: 'workers', name: '社区工作者', value: 688, unit: '人' },
    { id: 'elders', name: '老年人', value: 112625, unit: '人' },
    { id: 'families', name: '居民家庭', value: 206400, unit: '户' },
    { id: 'communities', name: '社区', value: 64, unit: '个' },
  ];

  test.each<[string, Omit<Indicator, 'id'>, string, string]>([
    ['a share', { name: '大专以上学历', value: 603, unit: '人', of: 'workers' }, '{{percent share digits=0}}', '88%'],
    ['a share said roundly', { name: '持证', value: 131, unit: '人', of: 'workers' }, '{{about share}}', '近20%'],
    [
      'a rate for every so many',
      { name: '社区工作者配备', value: 688, unit: '人', of: 'families', every: 300 },
      '{{> indicator}}',
      '社区工作者配备688人，每300户居民家庭1人',
    ],
    [
      'a rate for every thousand people',
      { name: '养老床位', value: 2703, unit: '张', of: 'elders', every: 1000 },
      '{{> indicator}}',
      '养老床位2703张，每千名老年人24张',
    ],
    [
      'a rate for every single one',
      { name: '电话回访', value: 256, unit: '次', of: 'communities', every: 1 },
      '{{> indicator}}',
      '电话回访256次，每个社区4次',
    ],
    [
      'ranges that grew',
      { name: '月均报酬', value: [3103, 4003], unit: '元', earlier: [{ value: [950, 1050] }] },
      '{{> indicator}}',
      '月均报酬由950至1050元提高到3103至4003元',
    ],
    [
      'ranges that fell',
      { name: '自付比例', value: [10, 15], unit: '%', earlier: [{ value: [20, 30] }] },
      '{{> indicator}}',
      '自付比例由20%至30%降至10%至15%',
    ],
    [
      'a range that only widened',
      { name: '补助标准', value: [500, 900], unit: '元', earlier: [{ value: [600, 800] }] },
      '{{> indicator}}',
      '补助标准由600至800元变为500至900元',
    ],
    [
      'a range in 万',
      { name: '办公经费', value: [70000, 120000], unit: '元' },
      '{{> indicator}}',
      '办公经费7万至12万元',
    ],
    [
      'growth',
      { name: '用房面积', value: 81639, unit: '平方米', earlier: [{ value: 18271 }] },
      '{{> indicator}}',
      '用房面积81639平方米，比上期增加63368平方米，增长346.8%',
    ],
    [
      'several dates, in their order',
      {
        name: '用房面积',
        value: 81639,
        unit: '平方米',
        earlier: [
          { value: 40200, date: '2011-12-31' },
          { value: 18271, date: '2009-12-31' },
        ],
      },
      '{{> indicator}}',
      '用房面积2009年12月31日为18271平方米、2011年12月31日为40200平方米，现为81639平方米，比2011年底增加41439平方米，增长103.1%',
    ],
    ['a percentage', { name: '群众满意度', value: 99.8, unit: '%' }, '{{> indicator}}', '群众满意度为99.8%'],
    [
      'a share of things',
      { name: '用房不足400平方米的社区', value: 27, unit: '个', of: 'communities' },
      '{{> indicator}}',
      '用房不足400平方米的社区27个，占社区的42.2%',
    ],
    [
      'pay by the year and the month',
      { name: '城镇在岗职工平均工资', value: 45444, unit: '元/年', earlier: [{ value: 40134 }] },
      '{{> indicator}}',
      '城镇在岗职工平均工资45444元/年，折合每月3787元，比上期增加5310元，增长13.2%',
    ],
    [
      'a range of pay by the month',
      { name: '岗位补贴', value: [36000, 48000], unit: '元/年' },
      '折合每月{{between monthly monthlyUpper unit="元"}}',
      '折合每月3000至4000元',
    ],
    [
      'no change',
      { name: '床位', value: 5, unit: '张', earlier: [{ value: 5 }] },
      '{{> indicator}}',
      '床位5张，与上期持平',
    ],
  ])('%s', (_, indicator, template, words) => {
    const indicators = [...whole, { id: 'x', ...indicator }];
    expect(say(`{{#with indicators.x}}${template}。{{/with}}`, { indicators })).toBe(`${words}。`);
  });
});

test('duties of the leading group', () => {
  const leadingGroup = [
    { role: '组长', post: '校长', duty: '负总责' },
    { role: '副组长', post: '副校长', name: '覃素云', duty: '负责安全、法治教育。' },
    { role: '成员', name: '施念' },
    { role: '成员', duty: '负责联络' },
  ];
  expect(say('{{> leading-group}}', { people: { ...nobody, leadingGroup } })).toContain(
    '分工上，校长负总责，覃素云负责安全、法治教育，成员负责联络。',
  );
});

test('two at the head of the leading group', () => {
  const leadingGroup = [
    { role: '组长', post: '书记', name: '何川' },
    { role: '组长', post: '校长', name: '程立本' },
  ];
  expect(say('{{> leading-group}}', { people: { ...nobody, leadingGroup } })).toBe(
    '设关爱留守儿童工作领导小组，由书记何川和校长程立本担任组长。',
  );
});

test('committees by category', () => {
  const committees = [
    { name: '宣讲委员会', category: '专门委员会', duty: '负责宣讲' },
    { name: '调研委员会', category: '专门委员会', duty: '负责调研' },
    { name: '第一分会', category: '基层分会', links: ['文学院', '法学院'] },
    { name: '第二分会', category: '基层分会', links: ['理学院', '工学院', '农学院'] },
    { name: '秘书组', note: '每周碰头一次' },
  ];
  expect(say('{{> committees}}', { people: { ...nobody, committees } })).toBe(
    '设专门委员会2个：宣讲委员会、调研委员会。设基层分会2个：第一分会、第二分会，每个联系2至3个单位。设立秘书组。宣讲委员会负责宣讲，调研委员会负责调研。每周碰头一次。',
  );
});

test('files with their fields and whom they cover', () => {
  const children = Array.from({ length: 64 }, (_, at) => ({ id: `c${at}` }));
  const files = [
    { name: '成长档案', fields: ['姓名', '住址', '监护人'], copies: 63 },
    { name: '联系卡', copies: 64 },
    { name: '谈心记录本', note: '每周一查' },
  ];
  expect(say('{{> files}}', { people: { ...nobody, children, files } })).toBe(
    '建立成长档案63份、联系卡64份，另建有谈心记录本。成长档案记载姓名、住址和监护人，覆盖在册留守儿童的98.4%。联系卡覆盖全部在册留守儿童。每周一查。',
  );
});

test('rules in force and rules made in the period', () => {
  const { programme } = bare();
  const rules = [{ title: '家访制度', note: '每月入户一次' }, { title: '《谈心制度》' }];
  expect(say('{{> rules}}', { programme: { ...programme, rules } })).toBe(
    '我校坚持执行《家访制度》《谈心制度》。每月入户一次。',
  );
});

describe('problems and plans', () => {
  const narrative = (name: string, text: string) => [{ name, file: `narrative/${name}.md`, text }];
  const one = { problem: '器材偏少', detail: '活动室器材多年未换' };
  const other = { problem: '家长联系不便。', detail: '电话常打不通。', plans: [{ plan: '核对一次联系方式' }] };
  const section = '# 存在的问题\n\n{{> problems}}\n\n# 下一步打算\n\n{{> plans}}';

  test('headings where all have details, after a narrative', () => {
    const outlook = { problems: [one, other], plans: [] };
    expect(say(section, { outlook, narrative: narrative('problems', '# 人手不足\n\n专职人员少。') })).toBe(
      [
        '一、存在的问题',
        '（一）人手不足',
        '专职人员少。',
        '（二）器材偏少',
        '活动室器材多年未换。',
        '（三）家长联系不便',
        '电话常打不通。',
        '二、下一步打算',
        '核对一次联系方式。',
      ].join('\n'),
    );
  });

  test('a numbered list where some have none, before a narrative', () => {
    const outlook = { problems: [one, { problem: '人手不足' }], plans: [{ plan: '增配人员' }, { plan: '更新器材' }] };
    expect(say(section, { outlook, narrative: narrative('plans', '三月底前完成。') })).toBe(
      [
        '一、存在的问题',
        '器材偏少。活动室器材多年未换。',
        '人手不足。',
        '二、下一步打算',
        '增配人员。',
        '更新器材。',
        '三月底前完成。',
      ].join('\n'),
    );
  });

  test('one alone is a sentence', () => {
    expect(say(section, { outlook: { problems: [one], plans: [] } })).toBe(
      '一、存在的问题\n器材偏少。活动室器材多年未换。',
    );
  });

  test('a narrative alone stays as it was', () => {
    expect(say(section, { narrative: narrative('problems', '经费不足。') })).toBe('一、存在的问题\n经费不足。');
  });
});

describe('the words for the earlier value', () => {
  const since = (earlier: string, date?: string) => {
    const area: Indicator = { id: 'area', name: '用房面积', value: 90, unit: '平方米', ...(date && { date }) };
    return say('{{#each indicators}}比{{since}}多。{{/each}}', {
      indicators: [{ ...area, earlier: [{ value: 80, date: earlier }] }],
    });
  };

  test.each([
    ['just before the period', '2024-06-30', undefined, '上期'],
    ['longer ago', '2023-12-31', undefined, '2023年底'],
    ['a year before', '2023-12-20', '2024-12-20', '上年同期'],
    ['in the period itself', '2024-10-31', '2024-12-20', '2024年10月底'],
  ])('%s', (_name, earlier, date, words) => expect(since(earlier, date)).toBe(`比${words}多。`));
});
