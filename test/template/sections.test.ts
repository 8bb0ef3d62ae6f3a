// Partials for one category, for all other categories, and for problems in one paragraph.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { reportText } from '../../src/report/text.ts';
import { renderReport } from '../../src/template/render.ts';
import { proofread } from '../proofread/rules.ts';
import { bare, entriesOf, templates } from './rich.ts';

const folder = join(import.meta.dirname, '../../templates/partials');
const partials = Object.fromEntries(
  readdirSync(folder).map((file) => [
    `partials/${file.replace('.md.hbs', '')}`,
    readFileSync(join(folder, file), 'utf8'),
  ]),
);

function said(template: string, parts: Partial<Ledger>): string {
  const { value, problems } = renderReport(templates({ ...partials, tiny: template }), 'tiny', bare(parts));
  expect(problems).toEqual([]);
  if (value === undefined) throw new Error('no report');
  expect(proofread(value)).toEqual([]);
  // The first line is the title.
  return reportText(value).split('\n').slice(1).join('\n').trim();
}

const parents = { kind: 'meeting', on: '2024-09-03', title: '家长会', category: '家长会', people: 60 } as const;
const again = { ...parents, on: '2024-12-20', title: '期末家长会', findings: ['作业没人看', '心事没人听'] } as const;
const group = { kind: 'meeting', on: '2024-09-10', title: '碰头会', category: '领导小组会议', topic: '分工' } as const;
const other = { kind: 'meeting', on: '2024-10-10', title: '座谈会' } as const;

describe.each([
  ['none', [], '', ''],
  ['one', [parents], '召开家长会（2024年9月3日，到会60人）。', ''],
  [
    'two, with findings',
    [parents, again],
    '召开家长会（2024年9月3日，到会60人）、期末家长会（12月20日，到会60人），共2次。\n会上反映的情况主要有：一是作业没人看；二是心事没人听。',
    '',
  ],
  [
    'others besides',
    [parents, group, other],
    '召开家长会（2024年9月3日，到会60人）。',
    '召开领导小组会议1次和座谈会1次，议题包括“分工”。',
  ],
  [
    'several without a category',
    [parents, other, { ...other, title: '经验交流会' }],
    '召开家长会（2024年9月3日，到会60人）。',
    '召开其他会议2次（座谈会、经验交流会）。',
  ],
  ['others alone', [group], '', '召开碰头会。'],
] as const)('meetings: %s', (_, entries, of, besides) => {
  test('of a category', () => {
    expect(said('{{> meetings-of wanted="家长会"}}', { entries: entriesOf(...entries) })).toBe(of);
  });
  test('of the other categories', () => {
    expect(said('{{> meetings-besides wanted="家长会"}}', { entries: entriesOf(...entries) })).toBe(besides);
  });
});

const rope = {
  kind: 'activity',
  on: '2024-09-26',
  title: '跳绳比赛',
  category: '体育',
  contest: { contestants: 96 },
} as const;
const run = { kind: 'activity', on: '2024-12-26', title: '长跑', category: '体育', people: 280 } as const;
const hour = { id: 'sport', name: '每天体育活动', value: 1, unit: '小时', category: '体育' } as const;

test.each([
  ['nothing', {}, ''],
  ['an indicator alone', { indicators: [hour] }, '每天体育活动1小时。'],
  ['one', { entries: entriesOf(rope) }, '组织体育活动1次，即跳绳比赛（9月26日，96人参赛）。'],
  [
    'each with its day',
    { entries: entriesOf(rope, run), indicators: [hour] },
    '每天体育活动1小时，组织体育活动2次，分别是跳绳比赛（9月26日，96人参赛）、长跑（12月26日，280人参加）。',
  ],
  ['the same again', { entries: entriesOf(rope, rope, run) }, '组织体育活动3次，包括跳绳比赛、长跑。'],
])('activities of a category: %s', (_, parts, text) => {
  expect(said('{{> activities-of wanted="体育"}}', parts)).toBe(text);
});

test.each([
  ['all of them named', 9, '，分别是'],
  ['some of them named', 10, '，有'],
])('activities: %s', (_, count, words) => {
  const days = Array.from({ length: count }, (_, at) => ({ ...run, title: `活动${'甲乙丙丁戊己庚辛壬癸'[at]}` }));
  expect(said('{{> activities}}', { entries: entriesOf(...days) })).toContain(words);
});

test('activities besides a category: how often the same one was', () => {
  const fair = { kind: 'activity', on: '2024-10-01', title: '生日会' } as const;
  const entries = entriesOf(run, fair, { ...fair, on: '2024-11-01' }, { ...fair, title: '包饺子' });
  expect(said('{{> activities-besides wanted="体育"}}', { entries })).toBe('此外，组织包饺子和生日会，共3次。');
});

const children = ['c1', 'c2', 'c3'].map((id) => ({ id }));
const people = { children, helpers: [], leadingGroup: [], committees: [], files: [] };
const pair = { kind: 'pairing', on: '2024-09-03', by: ['h1'], to: ['c1'] } as const;
const problem = { problem: '路远', plans: [{ plan: '请村里接送' }] };

test.each([
  ['nothing', {}, ''],
  [
    'one problem with its plan',
    { outlook: { problems: [problem], plans: [] } },
    '工作取得了一些进展，也还有不足：路远。下一步，请村里接送。',
  ],
  [
    'children without a pair come first',
    { people, entries: entriesOf(pair), outlook: { problems: [problem], plans: [{ plan: '逐户结对' }] } },
    '工作取得了一些进展，也还有不足：一是3名留守儿童中已结对1名，还没有做到全部结对；二是路远。下一步，一是请村里接送；二是逐户结对。',
  ],
])('shortcomings: %s', (_, parts, text) => {
  expect(said('{{> shortcomings}}', parts)).toBe(text);
});

describe('the home of those cared for', () => {
  const open = { kind: 'activity', on: '2024-09-05', title: '开放日', category: '留守儿童之家' } as const;
  const sports = { kind: 'activity', on: '2024-10-05', title: '运动会', category: '文体' } as const;

  test.each([
    ['its activities, where no paragraph on activities counts them', [open], '开展留守儿童之家活动1次。'],
    ['nothing, where that does', [open, sports], ''],
  ])('tells %s', (_name, entries, words) => {
    expect(said('{{> home}}', { entries: entriesOf(...entries) })).toBe(words);
  });
});
