// A ledger that has a value for every name of templates, and its rollup. Tests take away what they do not need.
import type { Ledger } from '../../src/ledger/ledger.ts';
import { definitionsOf, type KindDefinition, noDefinitions } from '../../src/log/definition.ts';
import type { Entry } from '../../src/log/entry.ts';
import type { When } from '../../src/log/when.ts';
import { type Rollup, rollUp } from '../../src/rollup/rollup.ts';
import type { Source } from '../../src/source/tree/decode.ts';
import { asMasked } from '../rollup/ledger-of.ts';

type Written<E> = E extends { origin: unknown } ? Omit<E, 'origin' | 'date'> & { readonly on: string } : never;

/** Entries from their fields; `on` is a day, a month, or `from..to`, and the line counts up from 1. */
export function entriesOf(...written: readonly Written<Entry>[]): readonly Entry[] {
  return written.map(({ on, ...fields }, index) => {
    const place = { file: 'log/a.yaml', line: index + 1, column: 1, length: 1 };
    const origin = {
      id: `log/a.yaml:${index + 1}`,
      file: 'log/a.yaml',
      line: index + 1,
      tree: { type: 'scalar', text: '', quoted: false, place },
    };
    return { ...fields, date: whenOf(on), origin } as unknown as Entry;
  });
}

function whenOf(on: string): When {
  const [from = '', to = from] = on.split('..');
  if (from.length === 7) return { type: 'month', month: from, from: `${from}-01`, to: `${from}-28` };
  return { type: from === to ? 'day' : 'range', from, to };
}

const money = { name: '金额', type: 'money', access: 'public', rolledUp: 'sum' } as const;
const use = { name: '用途', type: 'text', access: 'public', rolledUp: 'split' } as const;
const definitions = definitionsOf({
  kinds: [
    {
      name: '热线',
      english: 'hotline',
      measure: '次',
      phrase: '受理热线',
      reach: 'may',
      fields: [
        { name: '结果', type: 'option', options: ['解答', '转介'], access: 'public' },
        { name: '用时', type: 'minutes', access: 'public', rolledUp: 'sum', uncollected: 'may' },
      ],
    },
    { name: '收入', measure: '笔', phrase: '收到资金', reach: 'none', funds: 'received', fields: [money, use] },
    { name: '资助', measure: '笔', phrase: '发放资助', funds: 'paid', fields: [money, use] },
  ],
  personFields: [{ name: '风险等级', type: 'option', options: ['重点', '一般'], access: 'internal' }],
});

const [hotline, income, grant] = definitions.kinds as [KindDefinition, KindDefinition, KindDefinition];

const everything = entriesOf(
  { kind: 'pairing', on: '2024-09-03', by: ['h1', 'h2'], to: ['c1', 'c2'] },
  {
    kind: 'visit',
    on: '2024-09-20',
    by: ['h1'],
    to: ['c1'],
    place: '柳湾村',
    starts: '09:00',
    ends: '10:30',
    findings: ['老人身体尚好'],
    note: '路远',
    photos: ['photos/a.jpg'],
  },
  { kind: 'visit', on: '2024-11-02', by: ['h2'], to: ['c2'], followUp: '再去一次' },
  { kind: 'call', on: '2024-10-10', by: ['h1'], to: ['c1'], with: '父亲', direction: 'out', minutes: 12 },
  { kind: 'letter', on: '2024-10-11', by: ['h1'], to: ['c2'], with: '母亲' },
  { kind: 'talk', on: '2024-10-12', by: ['h2'], to: ['c1'], topic: '适应新班级' },
  {
    kind: 'supplies',
    on: '2024-12-01',
    to: ['c1', 'c2'],
    donor: '县书店',
    receiver: '县福利院',
    items: [
      { item: '书包', quantity: 2, unit: '个', value: 17000 },
      { item: '文具盒', quantity: 2, unit: '套', value: 3050 },
    ],
  },
  {
    kind: 'activity',
    on: '2024-11-21',
    by: ['h1'],
    title: '经典诵读比赛',
    place: '操场',
    category: '文体活动',
    participants: { students: 1000, judges: 18 },
    hosts: ['周老师'],
    starts: '08:40',
    ends: '10:30',
    works: [{ class: '四（2）班', work: '水调歌头' }, { work: '论语' }],
    feature: true,
    note: '各班登台。',
    findings: ['低年级更愿意集体登台'],
    contest: {
      edition: 3,
      groups: ['低年级组', '高年级组'],
      contestants: 36,
      prizes: [{ prize: '一等奖', quantity: 2, winner: '四（2）班、六（1）班' }, { prize: '组织奖' }],
    },
    story: 'contest',
  },
  {
    kind: 'meeting',
    on: '2024-12-13',
    by: ['h1'],
    starts: '09:30',
    title: '家庭教育讲座',
    place: '阶梯教室',
    topic: '家校共育',
    participants: { parents: 180 },
    ends: '11:30',
    feature: true,
  },
  { kind: 'training', on: '2024-09-10', by: ['h2'], title: '谈心方法培训', people: 20, starts: '19:00', ends: '07:30' },
  { kind: 'checkup', on: '2024-11', to: ['c1', 'c2'], provider: '县医院', examined: ['视力', '身高'] },
  {
    kind: 'survey',
    on: '2024-09-01..2024-09-05',
    households: 34,
    villages: ['柳湾村', '石桥村'],
    householdsByVillage: [
      { name: '柳湾村', count: 18 },
      { name: '石桥村', count: 16 },
    ],
    findings: ['底数已清'],
  },
  { kind: 'publicity', on: '2024-10-01', channel: '校园广播', title: '关爱专题', copies: 300 },
  { kind: 'award', on: '2024-12-20', honour: '先进集体', level: '县级', by: ['h1'] },
  { kind: 'rule', on: '2024-09-02', title: '结对帮扶制度', document: '文件1号' },
  { kind: 'own', on: '2024-12-10', by: ['h1'], to: ['c1'], definition: hotline, own: { 结果: '转介', 用时: 20 } },
  { kind: 'own', on: '2024-12-11', definition: income, own: { 金额: 500_000, 用途: '学费' } },
  { kind: 'own', on: '2024-12-12', to: ['c1', 'c2'], definition: grant, own: { 金额: 300_000, 用途: '学费' } },
);

/** The whole ledger. */
export const richLedger: Ledger = {
  programme: {
    organisation: { name: '柳湾小学', nature: 'school', place: '柳湾镇' },
    period: { from: '2024-09-01', to: '2025-01-15', name: '2024年秋季学期' },
    report: {
      template: 'school-semester',
      title: '柳湾小学关爱工作总结',
      addressee: '县教育局',
      byline: '柳湾小学',
      signature: '柳湾小学',
      date: '2025-01-16',
      attachments: ['结对名册'],
    },
    basis: ['《关于加强关爱工作的意见》'],
    definition: '父母双方外出务工的学生',
    promises: [
      { kind: 'visit', times: 1, every: 'halfYear', per: 'child', note: '帮助解决困难' },
      { kind: 'call', every: 'quarter', per: 'child', action: '与父母通话' },
      { kind: 'activity', every: 'month', per: 'programme' },
    ],
    funds: { carriedOver: 100_000, budget: 800_000 },
    rules: [{ title: '家访制度', note: '每月入户' }, { title: '《谈心制度》' }],
  },
  period: { from: '2024-09-01', to: '2025-01-15', name: '2024年秋季学期' },
  asOf: '2025-01-15',
  people: {
    children: [
      {
        id: 'c1',
        name: '陈某某',
        gender: 'female',
        grade: '四年级',
        class: '四（2）班',
        village: '柳湾村',
        household: 'f1',
        stay: 'both',
        boarding: true,
        difficulty: true,
        own: { 风险等级: '重点' },
      },
      {
        id: 'c2',
        name: '李某某',
        gender: 'male',
        grade: '五年级',
        class: '五（1）班',
        village: '石桥村',
        household: 'f2',
        stay: 'one',
      },
    ],
    helpers: [
      { id: 'h1', name: '周老师', post: '教师' },
      { id: 'h2', name: '吴老师', post: '班主任' },
    ],
    leadingGroup: [
      { name: '郑校长', role: '组长', post: '校长', duty: '负总责' },
      { name: '孙主任', role: '副组长', post: '副校长', duty: '抓安全' },
      { role: '成员', post: '各班班主任', duty: '联系家长' },
      { name: '冯老师', role: '成员' },
    ],
    committees: [
      {
        name: '第一支部',
        category: '基层组织',
        duty: '联系东片',
        links: ['甲村', '乙村'],
        people: 12,
        note: '每季例会',
      },
      { name: '第二支部', category: '基层组织', links: ['丙村'] },
      { name: '安全教育组' },
    ],
    files: [{ name: '成长档案', fields: ['姓名', '住址'], copies: 2, note: '一人一档' }, { name: '联系卡' }],
  },
  indicators: [
    {
      id: 'pay',
      name: '代管教师补助',
      category: '经费',
      value: [3600, 4800],
      unit: '元/年',
      earlier: [
        { value: [1200, 2400], date: '2022-12-31' },
        { value: 600, date: '2020-12-31' },
      ],
    },
    { id: 'beds', name: '宿舍床位', value: 240, unit: '张', of: 'pupils', every: 100 },
    { id: 'pupils', name: '在校学生', value: 1000, unit: '人' },
    {
      id: 'left-behind',
      name: '留守儿童',
      value: 166,
      unit: '人',
      of: 'pupils',
      date: '2024-09-10',
      source: '县教育局',
      earlier: [{ value: 150 }],
      target: 160,
    },
    { id: 'rate', name: '建档率', value: 99.8, unit: '%', earlier: [{ value: 96.6 }] },
  ],
  outlook: {
    problems: [
      {
        problem: '器材偏少',
        detail: '活动室器材多年未更新',
        plans: [{ plan: '申请专项经费', detail: '列入明年预算', story: 'funds' }],
      },
      { problem: '家长联系不便', story: 'distance' },
    ],
    plans: [{ plan: '开展假期托管' }],
  },
  narrative: [
    { name: 'problems', file: 'narrative/problems.md', text: '# 经费不足\n\n活动室器材偏少。\n' },
    { name: 'contest', file: 'narrative/contest.md', text: '台下坐满了家长。\n' },
    { name: 'funds', file: 'narrative/funds.md', text: '经费列支到项。\n' },
    { name: 'distance', file: 'narrative/distance.md', text: '家长多在外省。\n' },
  ],
  definitions,
  entries: everything,
};

/** The rollup of the rich ledger with some parts replaced. */
export function rich(changes: Partial<Ledger> = {}): Rollup {
  return rollUp(asMasked({ ...richLedger, ...changes }));
}

/** The rollup of a programme without any entries. */
export function bare(changes: Partial<Ledger> = {}): Rollup {
  const { organisation, period, report } = richLedger.programme;
  const programme = {
    organisation,
    period,
    report: { template: report.template, title: report.title, date: report.date },
  };
  const asOf = period.to;
  const people = { children: [], helpers: [], leadingGroup: [] };
  const nothing = {
    indicators: [],
    outlook: { problems: [], plans: [] },
    narrative: [],
    definitions: noDefinitions,
    entries: [],
  };
  return rollUp(asMasked({ programme, period, asOf, people, ...nothing, ...changes }));
}

/** A template set from texts; keys as in TemplateSet. */
export function templates(texts: Readonly<Record<string, string>>): ReadonlyMap<string, Source> {
  return new Map(Object.entries(texts).map(([name, text]) => [name, { file: `templates/${name}.md.hbs`, text }]));
}
