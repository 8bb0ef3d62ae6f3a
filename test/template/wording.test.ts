// Sentences of the shipped templates that an editor marked, with the inputs that made them read badly.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { reportText } from '../../src/report/text.ts';
import { renderReport } from '../../src/template/render.ts';
import { proofread } from '../proofread/rules.ts';
import { bare, entriesOf, templates } from './rich.ts';

const folder = join(import.meta.dirname, '../../templates');
const textOf = (file: string) => readFileSync(join(folder, `${file}.md.hbs`), 'utf8');
const partials = Object.fromEntries(
  readdirSync(join(folder, 'partials')).map((file) => {
    const name = `partials/${file.replace('.md.hbs', '')}`;
    return [name, textOf(name)];
  }),
);

function said(template: string, parts: Partial<Ledger>): string {
  const { value, problems } = renderReport(templates({ ...partials, tiny: textOf(template) }), 'tiny', bare(parts));
  expect(problems.filter(({ code }) => code !== 'blank-left')).toEqual([]);
  if (value === undefined) throw new Error('no report');
  expect(proofread(value)).toEqual([]);
  return reportText(value);
}

const training = { kind: 'training', on: '2024-09-10', title: '理论学习会', people: 20 } as const;
const inCategory = { ...training, category: '集中学习' } as const;

describe('committee-year', () => {
  test.each([
    ['one', [inCategory], '集中学习，组织理论学习会（20人参加）。'],
    [
      'five of one title',
      ['09-10', '10-10', '11-11', '12-10', '12-20'].map((day) => ({ ...inCategory, on: `2024-${day}` })),
      '集中学习，组织理论学习会，共5次。',
    ],
    [
      'two titles, one of them twice',
      [inCategory, { ...inCategory, on: '2024-10-10' }, { ...inCategory, on: '2024-11-10', title: '读书会' }],
      '集中学习，组织理论学习会和读书会，共3次。',
    ],
    ['without any category', [training, { ...training, on: '2024-10-10' }], '业务培训，举办理论学习会，共2次。'],
    [
      'of two categories',
      [
        { ...training, category: '团队培训' },
        { ...training, on: '2024-10-10', title: '急救课', category: '讲座' },
      ],
      '业务培训，举办理论学习会（20人参加）和急救课（20人参加），其中团队培训1次、讲座1次。',
    ],
  ] as const)('trainings: %s', (_, entries, words) => {
    expect(said('committee-year', { entries: entriesOf(...entries) })).toContain(words);
  });

  test('topics with commas of their own are told apart', () => {
    const meeting = { kind: 'meeting', on: '2024-09-10', title: '领导会议' } as const;
    const entries = entriesOf(
      { ...meeting, topic: '年度任务，经费预算' },
      { ...meeting, on: '2024-10-10', topic: '队伍调整' },
      { ...meeting, on: '2024-11-10', topic: '年终总结' },
    );
    expect(said('committee-year', { entries })).toContain('议题包括“年度任务，经费预算”“队伍调整”和“年终总结”');
  });

  test.each([
    ['titles alone', [{ title: '会议制度' }, { title: '工作制度' }], '坚持执行《会议制度》《工作制度》。'],
    [
      'some with a note',
      [{ title: '会议制度', note: '按需开会。' }, { title: '档案制度', note: '按月整理' }, { title: '工作制度' }],
      '一是会议制度，按需开会；二是档案制度，按月整理。同时坚持执行《工作制度》。',
    ],
  ])('rules: %s', (_, rules, words) => {
    const { programme } = bare();
    expect(said('committee-year', { programme: { ...programme, rules } })).toContain(words);
  });
});

test('committee-year: an organisation that is no committee has a leading group', () => {
  const leadingGroup = [{ role: '组长', post: '校长' }];
  const people = { children: [], helpers: [], leadingGroup, committees: [], files: [] };
  expect(said('committee-year', { people })).toContain('设关爱留守儿童工作领导小组，由校长担任组长。');
});

test.each([
  ['村委会', '据村委会介绍，每月补助300元。'],
  ['总务处丈量', '每月补助300元（来源：总务处丈量）。'],
  ['2024年低保台账', '每月补助300元（来源：2024年低保台账）。'],
])('class-visit: a figure from %s', (source, words) => {
  const indicators = [{ id: 'a', name: '每月补助', value: 300, unit: '元', source }];
  expect(said('class-visit', { indicators: indicators as unknown as Ledger['indicators'] })).toContain(words);
});

test('class-visit: two figures from one source, one of them with a comma of its own', () => {
  const indicators = [
    {
      id: 'a',
      name: '每月补助',
      value: 300,
      unit: '元',
      source: '村委会',
      earlier: [{ value: 200, date: '2023-09-01' }],
    },
    { id: 'b', name: '房屋', value: 3, unit: '间', source: '村委会' },
  ];
  const text = said('class-visit', { indicators: indicators as unknown as Ledger['indicators'] });
  expect(text).toMatch(/据村委会介绍，每月补助300元，比.*；房屋3间。/);
});

test('autumn-term: what is to come is announced before it comes', () => {
  const entries = entriesOf({ kind: 'visit', on: '2024-09-10' }, { kind: 'rule', on: '2024-09-11', title: '诵读制度' });
  const text = said('autumn-term', { entries });
  expect(text.indexOf('现将主要工作总结如下：')).toBeLessThan(text.indexOf('诵读制度'));
});

test('autumn-term: a meeting without a category is named', () => {
  const meeting = { kind: 'meeting', on: '2024-09-10', title: '体育座谈会', category: '体育' } as const;
  const other = { kind: 'meeting', on: '2024-10-10', title: '班主任碰头会' } as const;
  expect(said('autumn-term', { entries: entriesOf(meeting, other) })).toContain('召开班主任碰头会1次。');
});

describe('calls and letters are told as they were noted', () => {
  const people = { children: [{ id: 'c1' }, { id: 'c2' }], helpers: [], leadingGroup: [] };
  const call = { kind: 'call', on: '2024-10-10', to: ['c1'] } as const;
  const other = { ...call, on: '2024-10-11', to: ['c2'] } as const;
  const letter = { kind: 'letter', on: '2024-10-12', to: ['c1'] } as const;
  test.each([
    [
      'with relatives',
      [
        { ...call, with: '父亲' },
        { ...other, with: '奶奶' },
      ],
      '与2名儿童的家长和监护人通话2次。',
    ],
    [
      'with relatives and others',
      [
        { ...call, with: '父亲' },
        { ...other, with: '班主任' },
      ],
      '与父亲和班主任通话2次，涉及2名儿童。',
    ],
    ['with themselves', [{ ...call, with: '孩子本人' }], '与孩子本人通话1次，涉及1名儿童。'],
    ['with nobody said', [{ ...call, with: '父亲' }, other], '通话2次，涉及2名儿童。'],
    ['that came in', [{ ...call, with: '来电妇女', direction: 'in' }], '接听来电妇女电话1次，涉及1名儿童。'],
    ['that came in from nobody said', [{ kind: 'call', on: '2024-10-10', direction: 'in' }], '接听电话1次。'],
    ['that went out to relatives', [{ ...call, with: '母亲', direction: 'out' }], '拨打1名儿童的家长和监护人电话1次。'],
    [
      'that came in and went out',
      [
        { ...call, direction: 'in' },
        { ...other, direction: 'out' },
      ],
      '通话2次，涉及2名儿童。',
    ],
    ['by letter', [{ ...letter, with: '父亲' }], '帮助孩子与亲人通信1次。'],
    ['by letter with themselves', [{ ...letter, with: '孩子本人' }], '与孩子本人通信1次。'],
    ['by letter with nobody said', [letter], '通信1次。'],
  ] as const)('%s', (_, entries, words) => {
    expect(
      said('partials/contact', { people, entries: entriesOf(...entries) })
        .split('\n')
        .at(-1),
    ).toBe(words);
  });
});
