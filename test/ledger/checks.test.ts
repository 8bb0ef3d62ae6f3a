import { describe, expect, test } from 'vitest';
import { assembleLedger } from '../../src/ledger/assemble.ts';
import { checks } from '../../src/ledger/checks/index.ts';
import { checkTree } from '../../src/source/fields/check.ts';
import { parseYaml } from '../../src/source/tree/yaml.ts';
import { indicatorsSchema } from '../../src/workspace/indicators.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { asIs } from '../problem/masks.ts';
import { programme } from './sample.ts';
import { brief, workspaceOf } from './workspace.ts';

const today = '2025-03-01';

/** What is told of most of these logs, and of others in doubts.test.ts. */
const others: ReadonlySet<string> = new Set(['unused-person', 'reached-nobody', 'more-than-listed']);

function problemsOf(log: string | Readonly<Record<string, string>>, parts: Partial<Workspace> = {}) {
  const { problems } = assembleLedger(workspaceOf(log, parts), today);
  return problems.filter(({ code }) => !others.has(code));
}

function briefs(log: string | Readonly<Record<string, string>>, parts: Partial<Workspace> = {}): string[] {
  return problemsOf(log, parts).map(brief);
}

const visit = (lines: string) => `- date: 2024-09-03\n  kind: visit\n  ${lines}\n`;

describe('one item twice in a list', () => {
  const supplies = (items: string) => `- {date: 2024-09-03, kind: supplies, to: c01, items: [${items}]}\n`;
  const activity = (fields: string) => `- {date: 2024-09-03, kind: activity, title: 演讲, ${fields}}\n`;
  test.each([
    [
      'supplies',
      supplies('{item: 月饼, quantity: 3, unit: 盒}, {quantity: 3, item: 月饼, unit: 盒}'),
      ['item-twice a.yaml:1:89+1, a.yaml:1:55+1'],
    ],
    ['another quantity', supplies('{item: 月饼, quantity: 3, unit: 盒}, {item: 月饼, quantity: 2, unit: 盒}'), []],
    [
      'in two entries',
      supplies('{item: 月饼, quantity: 3, unit: 盒}') +
        supplies('{item: 月饼, quantity: 3, unit: 盒}').replace('c01', 'c02'),
      [],
    ],
    [
      'prizes',
      activity('contest: {prizes: [{prize: 一等奖, quantity: 1}, {prize: 一等奖, quantity: 1}]}'),
      ['item-twice a.yaml:1:95+1, a.yaml:1:68+1'],
    ],
    [
      'of two winners',
      activity('contest: {prizes: [{prize: 一等奖, winner: 三年级}, {prize: 一等奖, winner: 四年级}]}'),
      [],
    ],
    [
      'findings',
      visit('findings: [奶奶腿脚不便, 没有书桌, 奶奶腿脚不便]'),
      ['item-twice a.yaml:3:28+6, a.yaml:3:14+6'],
    ],
  ])('%s', (_, log, expected) => {
    expect(briefs(log)).toEqual(expected);
  });
});

describe('a total among its parts is added once more; alone it is all there is', () => {
  test.each([
    ['合计 beside groups', meeting('participants: {学生: 46, 教师: 6, 合计: 52}'), ['total-among-parts']],
    ['a part beside its whole', meeting('participants: {学生: 46, 其中女生: 20}'), ['total-among-parts']],
    ['boys, girls and pupils', meeting('participants: {男生: 20, 女生: 26, 学生: 46}'), ['total-among-parts']],
    ['girls beside other pupils', meeting('participants: {女生: 26, 学生: 46}'), []],
    ['总人数 alone', meeting('participants: {总人数: 52}'), []],
    ['groups alone', meeting('participants: {学生: 46, 教师: 6}'), []],
  ])('%s', (_, log, expected) => {
    const found = problemsOf(log).filter(({ code }) => code === 'total-among-parts');
    expect(found.map(({ code }) => code)).toEqual(expected);
  });
});

describe('unknown children and helpers', () => {
  test.each([
    ['in a list', visit('to: [c01, c107]'), ['unknown-child a.yaml:3:13+4']],
    ['alone', visit('to: c107'), ['unknown-child a.yaml:3:7+4']],
    ['in Chinese', '- 日期: 2024-09-03\n  类型: 家访\n  对象: [c01, c107]\n', ['unknown-child a.yaml:3:13+4']],
    ['a helper', visit('by: [t01, t9]'), ['unknown-helper a.yaml:3:13+2']],
    ['known ones', visit('to: [c01, c02]\n  by: t02'), []],
    ['void', visit('to: c107\n  void: 记错了'), []],
  ])('%s', (_, log, expected) => {
    expect(briefs(log)).toEqual(expected);
  });

  test('the nearest is named with its masked name', () => {
    expect(problemsOf(visit('to: c107'))[0]?.values).toEqual({ value: 'c107', nearest: 'c017', name: '欧阳某某' });
  });
  test('a name in place of an id leads to its id and is not repeated', () => {
    expect(problemsOf(visit('to: 李小明'))[0]?.values).toEqual({ value: '李某某', nearest: 'c01', name: '李某某' });
  });
  test.each([
    ['- 日期: 2024-09-03\n  类型: 家访\n  对象: 全体留守儿童\n', '儿童数'],
    [visit('to: [三班学生]'), 'children'],
  ])('words for many at once are no id, and their number has a key: %j', (log, number) => {
    expect(problemsOf(log)[0]?.values).toMatchObject({ nearest: '', number });
  });
  test('without a list of people nothing is checked', () => {
    const people = { children: [], helpers: [], leadingGroup: [] };
    expect(briefs(visit('to: c107\n  by: t9'), { people })).toEqual([]);
  });
  test('what the entry names already is not proposed', () => {
    const [problem] = problemsOf(visit('to: [c017, c107]'));
    expect(problem?.values).not.toMatchObject({ nearest: 'c017' });
  });
  test('nothing is guessed before an id that the list has twice is mended', () => {
    const people = { children: [{ id: 'c01' }, { id: 'c01' }, { id: 'c03' }], helpers: [], leadingGroup: [] };
    expect(briefs(visit('to: [c02, c03]') + visit('to: c02'), { people })).toEqual([]);
    const told = problemsOf(visit('to: [c02, c99]'), { people });
    expect(told.map(({ code, values }) => [code, values])).toMatchObject([
      ['unknown-child', { value: 'c02', nearest: '' }],
      ['unknown-child', { value: 'c99', nearest: '' }],
    ]);
  });
  test('of the only one who is called so, the id is proposed', () => {
    const children = [
      { id: 'c01', name: '林小禾', nickname: ['禾禾'] },
      { id: 'c02', name: '周念安' },
      { id: 'c03', name: '吴念安' },
      { id: 'c04', name: '陈思雨' },
    ];
    const people = { children, helpers: [], leadingGroup: [] };
    const nearestOf = (name: string) => problemsOf(visit(`to: ${name}`), { people })[0]?.values;
    expect(nearestOf('禾禾')).toMatchObject({ nearest: 'c01' });
    expect(nearestOf('思雨')).toMatchObject({ nearest: 'c04' });
    expect(nearestOf('念安')).toMatchObject({ nearest: '' });
  });
  test('an id twice in one entry', () => {
    expect(briefs(visit('to: [c01, c02, c01]'))).toEqual(['repeated-identifier a.yaml:3:18+3, a.yaml:3:8+3']);
  });
});

test('of a period that ends before it begins no entry lies outside', () => {
  const { programme } = workspaceOf({});
  const period = { ...programme.period, from: '2025-09-01', to: '2025-01-17' };
  expect(briefs(visit('to: c01'), { programme: { ...programme, period } })).toEqual([]);
});

describe('duplicates', () => {
  const entry = visit('to: [c01, c02]\n  by: t01');
  test.each([
    ['word for word', entry + entry, ['duplicate-entry a.yaml:5:9+10, a.yaml:1:9+10']],
    [
      'three times',
      entry + entry + entry,
      ['duplicate-entry a.yaml:5:9+10, a.yaml:1:9+10', 'duplicate-entry a.yaml:9:9+10, a.yaml:1:9+10'],
    ],
    [
      'people in another order',
      entry + entry.replace('c01, c02', 'c02, c01'),
      ['duplicate-entry a.yaml:5:9+10, a.yaml:1:9+10'],
    ],
    [
      'in Chinese',
      `${entry}- 日期: 2024-09-03\n  类型: 家访\n  帮扶人: t01\n  对象: [c01, c02]\n`,
      ['duplicate-entry a.yaml:5:7+10, a.yaml:1:9+10'],
    ],
    ['another note', entry + visit('to: [c01, c02]\n  by: t01\n  note: 晚上又去了一次'), []],
    ['another day', entry + entry.replace('09-03', '09-04'), []],
    ['another kind', entry + entry.replace('visit', 'talk'), []],
    ['one void', entry + visit('to: [c01, c02]\n  by: t01\n  void: 重复'), []],
  ])('%s', (_, log, expected) => {
    expect(briefs(log)).toEqual(expected);
  });
  test('in two files, in whichever order they are read', () => {
    const expected = ['duplicate-entry b.yaml:1:9+10, a.yaml:1:9+10'];
    expect(briefs({ 'log/a.yaml': entry, 'log/b.yaml': entry })).toEqual(expected);
    expect(briefs({ 'log/b.yaml': entry, 'log/a.yaml': entry })).toEqual(expected);
  });
});

describe('likely doubles', () => {
  const entry = visit('to: [c01, c02]\n  by: t01');
  const call = (lines: string) => `- date: 2024-09-03\n  kind: call\n  to: c01\n  by: t01\n  ${lines}\n`;
  const told = ['likely-double a.yaml:5:9+10, a.yaml:1:9+10'];
  test.each([
    ['with a note more', entry + visit('to: [c02, c01]\n  by: t01\n  note: 奶奶在家'), told],
    [
      'with a note less',
      visit('to: [c01, c02]\n  by: t01\n  note: 奶奶在家') + entry,
      ['likely-double a.yaml:6:9+10, a.yaml:1:9+10'],
    ],
    ['with an end more', entry + visit('to: [c01, c02]\n  by: t01\n  starts: "16:30"\n  findings: [字写得好]'), told],
    ['a note that says it was again', entry + visit('to: [c01, c02]\n  by: t01\n  note: 晚上又去了一次'), []],
    ['two notes', call('note: 问作业') + call('note: 报平安'), []],
    ['each says something of its own', call('note: 问作业') + call('minutes: 10'), []],
    ['another helper', entry + visit('to: [c01, c02]\n  by: t02\n  note: 奶奶在家'), []],
    ['a helper more', entry + visit('to: [c01, c02]\n  by: [t01, t02]\n  note: 奶奶在家'), []],
    ['another child', entry + visit('to: [c01]\n  by: t01\n  note: 奶奶在家'), []],
    ['another day', entry + visit('to: [c01, c02]\n  by: t01\n  note: 奶奶在家').replace('09-03', '09-04'), []],
    [
      'in a month',
      (entry + visit('to: [c01, c02]\n  by: t01\n  note: 奶奶在家')).replaceAll('2024-09-03', '2024-09'),
      [],
    ],
    [
      'supplies to nobody named',
      '- {date: 2024-09-03, kind: supplies, children: 9, items: [{item: 书包, quantity: 9, unit: 个}]}\n- {date: 2024-09-03, kind: supplies, children: 9, donor: 县工会, items: [{item: 书包, quantity: 9, unit: 个}]}\n',
      ['likely-double a.yaml:2:10+10, a.yaml:1:10+10'],
    ],
    ['of nobody named', visit('by: t01\n  households: 3') + visit('by: t01\n  households: 3\n  note: 一组'), []],
    ['void', entry + visit('to: [c01, c02]\n  by: t01\n  note: 奶奶在家\n  void: 重复'), []],
    [
      'two activities of a day',
      '- {date: 2024-09-03, kind: activity, title: 读书会}\n- {date: 2024-09-03, kind: activity, title: 放风筝, people: 30}\n',
      [],
    ],
    [
      'an activity with its people',
      '- {date: 2024-09-03, kind: activity, title: 读书会}\n- {date: 2024-09-03, kind: activity, title: 读书会, people: 30}\n',
      ['likely-double a.yaml:2:10+10, a.yaml:1:10+10'],
    ],
  ])('%s', (_, log, expected) => {
    expect(briefs(log)).toEqual(expected);
  });

  test('of three, each is told once, and what is equal is left to duplicate-entry', () => {
    const more = visit('to: [c01, c02]\n  by: t01\n  note: 奶奶在家');
    expect(briefs(entry + more + more)).toEqual([
      'likely-double a.yaml:5:9+10, a.yaml:1:9+10',
      'duplicate-entry a.yaml:10:9+10, a.yaml:5:9+10',
    ]);
  });
});

describe('labels that may be one', () => {
  const child = { gender: 'female' } as const;
  const listed = (...villages: string[]) => ({
    people: {
      children: villages.map((village, index) => ({ id: `c0${index + 1}`, ...child, village })),
      helpers: [],
      leadingGroup: [],
    },
    sources: new Map([
      ['people.yaml', `children:\n${villages.map((v, index) => `  - {id: c0${index + 1}, village: ${v}}\n`).join('')}`],
    ]),
  });
  const survey = (counts: string) => `- date: 2024-09-03\n  kind: survey\n  householdsByVillage: {${counts}}\n`;
  test.each([
    ['in the list', '', ['上湾', '上湾村', '上湾'], ['labels-alike people.yaml:2:24+2, people.yaml:3:24+3']],
    ['in list and survey', survey('上湾村: 3'), ['上湾'], ['labels-alike people.yaml:2:24+2, a.yaml:3:25+3']],
    ['in a survey', survey('清溪镇上湾村: 3, 上湾村: 4'), [], ['labels-alike a.yaml:3:36+3, a.yaml:3:25+6']],
    ['different ones', survey('上湾村: 3, 下湾村: 4, 大上湾村: 2, 上湾新村: 1'), ['上湾村'], []],
    ['groups', survey('1组: 3, 十一组: 4'), ['一组'], []],
  ])('villages: %s', (_, log, villages, expected) => {
    expect(briefs(log === '' ? {} : log, listed(...villages))).toEqual(expected);
  });

  const inClasses = (...classes: string[]) => ({
    people: {
      children: classes.map((name, index) => ({ id: `c0${index + 1}`, class: name })),
      helpers: [],
      leadingGroup: [],
    },
    sources: new Map([
      [
        'people.yaml',
        `children:\n${classes.map((name, index) => `  - {id: c0${index + 1}, class: ${name}}\n`).join('')}`,
      ],
    ]),
  });
  test.each([
    [['三（1）班', '301班'], 1],
    [['七（1）班', '初一（1）班'], 1],
    [['2023级1班', '23级1班'], 1],
    [['三（1）班', '302班', '三（2）班'], 1],
    [['三（1）班', '三（2）班', '四年级提高班', '四年级'], 0],
    [['一（1）班', '初一（1）班', '高一（1）班'], 0],
  ])('classes: %j', (classes, count) => {
    expect(problemsOf({}, inClasses(...classes)).map(({ code }) => code)).toEqual(Array(count).fill('labels-alike'));
  });

  test.each([
    ['f01', 'f0l', ['labels-alike']],
    ['f01', 'fO1', ['labels-alike']],
    ['f01', 'f11', []],
    ['f01', 'f01', []],
  ])('households %s and %s', (one, other, codes) => {
    const text = `children: [{id: c01, household: ${one}}, {id: c02, household: ${other}}]\n`;
    const children = [one, other].map((household, index) => ({ id: `c0${index + 1}`, household }));
    const people = { children, helpers: [], leadingGroup: [] };
    const found = problemsOf({}, { people, sources: new Map([['people.yaml', text]]) }).map(({ code }) => code);
    expect(found.filter((code) => code === 'labels-alike')).toEqual(codes);
  });

  test('items in capitals and small letters', () => {
    const given = (item: string) =>
      `- {date: 2024-09-03, kind: supplies, to: c01, items: [{item: ${item}, quantity: 1, unit: 包}]}\n`;
    expect(briefs(given('打印纸A4') + given('打印纸a4') + given('打印纸A3'))).toEqual([
      'labels-alike a.yaml:2:62+5, a.yaml:1:62+5',
    ]);
  });
});

describe('dates', () => {
  const dated = (date: string) => `- date: ${date}\n  kind: visit\n`;
  const paired = (date: string, until?: string) =>
    `- date: ${date}\n  kind: pairing\n  by: t01\n  to: c01\n${until ? `  until: ${until}\n` : ''}`;
  test.each([
    ['the first day of the period', dated('2024-09-01'), []],
    ['the last day', dated('2025-01-17'), []],
    ['the day before', dated('2024-08-31'), ['outside-period a.yaml:1:9+10']],
    ['the day after', dated('2025-01-18'), ['outside-period a.yaml:1:9+10']],
    ['a month before', dated('2024-08'), ['outside-period a.yaml:1:9+7']],
    ['a month that reaches beyond', dated('2025-01'), []],
    ['a range that reaches beyond', dated('2025-01-16..2025-01-20'), []],
    ['a range from before', dated('2024-08-30..2024-09-02'), ['outside-period a.yaml:1:9+22']],
    [
      'a range from before that ends on the first day',
      dated('2024-08-30..2024-09-01'),
      ['outside-period a.yaml:1:9+22'],
    ],
    ['a range from before to after', dated('2024-08-30..2025-01-20'), ['outside-period a.yaml:1:9+22']],
    ['void', `${dated('2023-09-01')}  void: 记错了\n`, []],
    ['a pairing from before', paired('2024-03-01'), []],
    ['a pairing that ended in it', paired('2024-03-01', '2024-09-01'), []],
    ['a pairing that ended before it', paired('2024-03-01', '2024-08-31'), ['outside-period a.yaml:1:9+10']],
    ['a pairing from after', paired('2025-02-01'), ['outside-period a.yaml:1:9+10']],
    ['a pairing with an end ahead', paired('2024-09-05', '2025-07-01'), []],
    ['a pairing ended before it began', paired('2024-09-05', '2024-09-04'), ['end-before-start a.yaml:5:10+10']],
    [
      'a pairing ended before it began and before the period',
      paired('2024-09-05', '2024-08-20'),
      ['end-before-start a.yaml:5:10+10'],
    ],
    ['a month that is running', dated('2025-03'), ['outside-period a.yaml:1:9+7']],
    ['a month to come', dated('2025-04'), ['in-future a.yaml:1:9+7']],
    ['today', dated('2025-03-01'), ['outside-period a.yaml:1:9+10']],
    ['tomorrow', dated('2025-03-02'), ['in-future a.yaml:1:9+10']],
    ['a range until tomorrow', dated('2025-02-25..2025-03-02'), ['in-future a.yaml:1:9+22']],
  ])('%s', (_, log, expected) => {
    expect(briefs(log)).toEqual(expected);
  });
  test.each([
    ['2024-08-30..2024-09-02', '2024-09-01..2024-09-02'],
    ['2024-08-30..2024-09-01', '2024-09-01'],
    ['2024-08-30..2025-01-20', '2024-09-01..2025-01-17'],
    ['2024-08-20..2024-08-30', undefined],
    ['2024-08', undefined],
  ])('%s: the days inside are suggested, and nothing is wrong with them', (date, suggestion) => {
    const found = assembleLedger(workspaceOf(dated(date)), today).problems;
    expect(found.filter(({ code }) => code === 'outside-period')).toMatchObject([{ values: { suggestion } }]);
    if (suggestion !== undefined) expect(briefs(dated(suggestion))).toEqual([]);
  });
  const camp = '2024-11-09..2024-11-10';
  test.each([
    ['an hour', '2024-11-09', '08:40', '11:30', []],
    ['no time at all', '2024-11-09', '08:40', '08:40', []],
    ['exchanged', '2024-11-09', '11:30', '08:40', ['end-before-start a.yaml:5:9+7']],
    ['a wrong hour', '2024-11-09', '16:40', '08:40', ['end-before-start a.yaml:5:9+7']],
    ['an evening until the next afternoon', '2024-11-09', '19:00', '14:00', ['end-before-start a.yaml:5:9+7']],
    ['a night', '2024-11-09', '22:00', '02:00', []],
    ['a night in hospital', '2024-11-09', '17:30', '08:00', []],
    ['until midnight', '2024-11-09', '19:00', '00:00', []],
    ['a camp', camp, '14:00', '11:00', []],
    ['a camp of three days', '2024-11-09..2024-11-11', '15:00', '08:00', []],
    ['the same hours every day', '2024-11-04..2024-11-08', '08:40', '11:30', []],
    ['a night of a month', '2024-11', '21:00', '06:00', []],
    ['exchanged, of a month', '2024-11', '11:30', '08:40', ['end-before-start a.yaml:5:9+7']],
  ])('%s: %s, %s to %s', (_, date, starts, ends, expected) => {
    const log = `- date: ${date}\n  kind: activity\n  title: 读书会\n  starts: "${starts}"\n  ends: "${ends}"\n`;
    expect(briefs(log)).toEqual(expected);
    const days = { days: '2024-11-09..2024-11-10' };
    const values = expected.length === 0 ? [] : [expect.objectContaining(date === '2024-11' ? {} : days)];
    expect(problemsOf(log).map((problem) => problem.values)).toEqual(values);
    // What the remedy says cures.
    if (date === '2024-11-09') expect(briefs(log.replace(date, camp))).toEqual([]);
  });
});

describe('pairings', () => {
  const pairing = (date: string, to: string, until = '') =>
    `- date: ${date}\n  kind: pairing\n  by: t01\n  to: [${to}]\n${until ? `  until: ${until}\n` : ''}`;
  test.each([
    [
      'over the same days',
      pairing('2024-09-03', 'c01') + pairing('2024-10-01', 'c02, c01'),
      ['pairing-overlap a.yaml:8:13+3, a.yaml:4:8+3'],
    ],
    ['one after the other', pairing('2024-09-03', 'c01', '2024-09-30') + pairing('2024-10-01', 'c01'), []],
    [
      'on one day',
      pairing('2024-09-03', 'c01', '2024-10-01') + pairing('2024-10-01', 'c01'),
      ['pairing-overlap a.yaml:9:8+3, a.yaml:4:8+3'],
    ],
    ['other children', pairing('2024-09-03', 'c01') + pairing('2024-10-01', 'c02'), []],
    [
      'the later written first',
      pairing('2024-10-01', 'c01') + pairing('2024-09-03', 'c01'),
      ['pairing-overlap a.yaml:4:8+3, a.yaml:8:8+3'],
    ],
    [
      'duplicates',
      pairing('2024-09-03', 'c01') + pairing('2024-09-03', 'c01'),
      ['duplicate-entry a.yaml:5:9+10, a.yaml:1:9+10'],
    ],
  ])('%s', (_, log, expected) => {
    expect(briefs(log)).toEqual(expected);
  });

  test('children whose ids are names that look alike once they are hidden are two', () => {
    const children = [
      { id: '李小明', name: '李小明' },
      { id: '李小红', name: '李小红' },
    ];
    const people = { children, helpers: [{ id: 't01', name: '王芳' }], leadingGroup: [] };
    const log = pairing('2024-09-03', '李小明') + pairing('2024-10-01', '李小红');
    expect(assembleLedger(workspaceOf(log, { people }), '2025-02-01').problems).toEqual([]);
  });
});

describe('supplies', () => {
  const handed = (line: string) =>
    `- date: 2024-09-03\n  kind: supplies\n  items: [{item: 书包, quantity: 2, unit: 个}]\n${line}`;
  test.each([
    ['to nobody', '', ['supplies-to-nobody a.yaml:2:9+8']],
    ['to an institution', '  receiver: 县福利院\n', []],
    ['to no child', '  children: 0\n', ['supplies-to-nobody a.yaml:2:9+8']],
    ['to a child', '  to: c01\n', []],
    ['to children', '  children: 2\n', []],
    ['to households', '  households: 2\n', []],
    ['to people', '  people: 2\n', []],
  ])('%s', (_, line, expected) => {
    expect(briefs(handed(line))).toEqual(expected);
  });
});

describe('fewer than named', () => {
  const meeting = (lines: string) =>
    `- date: 2024-09-03\n  kind: activity\n  title: 读书会\n  to: [c01, c02]\n${lines}`;
  test.each([
    ['children', '  children: 1\n', ['fewer-participants-than-named a.yaml:5:13+1']],
    ['people', '  people: 1\n', ['fewer-participants-than-named a.yaml:5:11+1']],
    ['households', '  households: 1\n', ['fewer-participants-than-named a.yaml:5:15+1']],
    ['pupils', '  participants: {students: 1}\n', ['fewer-participants-than-named a.yaml:5:28+1']],
    ['pupils and children', '  participants: {students: 1, children: 1}\n', []],
    ['adults only', '  participants: {parents: 1}\n', []],
    ['as many', '  children: 2\n  people: 30\n', []],
  ])('%s', (_, lines, expected) => {
    expect(briefs(meeting(lines))).toEqual(expected);
  });
});

describe('photos', () => {
  const shown = (path: string) => visit(`photos: [${JSON.stringify(path)}]`);
  test.each([
    ['photos/a.jpg', undefined, undefined],
    ['photos/b.png', 'photo-not-an-image', undefined],
    ['photos/c.png', 'photo-outside-workspace', undefined],
    ['photos/d.jpg', 'photo-missing', 'photos/a.jpg'],
    ['photos/A.JPG', 'photo-missing', 'photos/a.jpg'],
    ['a.jpg', 'photo-missing', 'photos/a.jpg'],
    ['photos\\a.jpg', 'photo-missing', 'photos/a.jpg'],
    ['photos/./a.jpg', 'photo-missing', 'photos/a.jpg'],
    ['photos/x/../a.jpg', 'photo-missing', 'photos/a.jpg'],
    ['秋游合影.jpg', 'photo-missing', ''],
    ['../a.jpg', 'photo-outside-workspace', undefined],
    ['photos/../../a.jpg', 'photo-outside-workspace', undefined],
    ['..\\a.jpg', 'photo-outside-workspace', undefined],
    ['/etc/a.jpg', 'photo-outside-workspace', undefined],
    ['C:\\a.jpg', 'photo-outside-workspace', undefined],
    ['c:a.jpg', 'photo-outside-workspace', undefined],
    ['\\\\nas\\a.jpg', 'photo-outside-workspace', undefined],
    ['file:///a.jpg', 'photo-outside-workspace', undefined],
    ['http://example.org/a.jpg', 'photo-outside-workspace', undefined],
    ['~/a.jpg', 'photo-outside-workspace', undefined],
    ['%2fetc/a.jpg', 'photo-outside-workspace', undefined],
    ['photos/..%2f..%2Fa.jpg', 'photo-outside-workspace', undefined],
    ['photos/%252e%252e/../../a.jpg', 'photo-outside-workspace', undefined],
    [`photos/%${'25'.repeat(100_000)}2e%2e/../../a.jpg`, 'photo-outside-workspace', undefined],
    ['photos/%2e%2e%5c%2e%2e%5ca.jpg', 'photo-outside-workspace', undefined],
  ])('%s', (path, code, nearest) => {
    const [problem] = problemsOf(shown(path));
    expect(problem?.code).toBe(code);
    expect(problem?.code === 'photo-missing' ? problem.values.nearest : undefined).toBe(nearest);
    if (problem) expect(problem.place).toMatchObject({ line: 3, column: 12, length: JSON.stringify(path).length });
  });
});

describe('unused people', () => {
  const sources = new Map([['people.yaml', 'children:\n  - id: c01\n  - id: c02\nhelpers: [{id: t01}, {id: t02}]\n']]);
  const people = {
    children: [{ id: 'c01' }, { id: 'c02' }],
    helpers: [{ id: 't01' }, { id: 't02' }],
    leadingGroup: [],
  };
  const unused = (log: string) => assembleLedger(workspaceOf(log, { sources, people }), today);
  test('are noted at their id and stop nothing', () => {
    const { value, problems } = unused(visit('to: c01\n  by: t02'));
    expect(problems.map(brief)).toEqual(['unused-person people.yaml:3:9+3', 'unused-person people.yaml:4:16+3']);
    expect(value?.entries).toHaveLength(1);
  });
  test('are those whom only void entries name', () => {
    const log = `${visit('to: c01\n  by: [t01, t02]')}${visit('to: c02\n  void: 记错了')}`;
    expect(unused(log).problems.map(brief)).toEqual(['unused-person people.yaml:3:9+3']);
  });
  test('are not those named with a slip', () => {
    expect(unused(visit('to: [c01, c002]\n  by: [t01, t02]')).problems.map(brief)).toEqual([
      'unknown-child a.yaml:3:13+4',
    ]);
  });
  test('are not noted where the log names nobody', () => {
    expect(unused(visit('households: 3')).problems).toEqual([]);
  });
});

test('a check changes nothing and finds the same again', () => {
  const workspace = workspaceOf(visit('to: [c01, c107]') + visit('to: [c01, c107]'));
  const { entries } = workspace;
  const context = { workspace, entries, readable: entries, today, mask: asIs, level: undefined };
  const before = JSON.stringify(workspace.entries);
  const first = checks.map((check) => check(context));
  expect(checks.map((check) => check(context))).toEqual(first);
  expect(JSON.stringify(workspace.entries)).toBe(before);
});

describe('indicators', () => {
  const problemsWith = (text: string) => {
    const tree = parseYaml({ file: 'indicators.yaml', text }).value;
    const indicators = tree ? (checkTree(tree, indicatorsSchema).value?.indicators ?? []) : [];
    return briefs({}, { indicators, sources: new Map([['indicators.yaml', text]]) });
  };
  test.each([
    [
      'in the future',
      '指标: [{编号: a, 名称: 甲, 数值: 1, 单位: 人, 日期: 2025-03-02}]',
      ['in-future indicators.yaml:1:39+10'],
    ],
    [
      'today',
      '指标: [{编号: a, 名称: 甲, 数值: 1, 单位: 人, 日期: 2025-03-01}]',
      ['measured-later indicators.yaml:1:39+10'],
    ],
    [
      'for every none',
      '指标: [{编号: a, 名称: 甲, 数值: 1, 单位: 人, 每: 0}]',
      ['number-range indicators.yaml:1:38+1'],
    ],
    [
      'of itself',
      '指标: [{编号: a, 名称: 甲, 数值: 1, 单位: 人, 占: a}]',
      ['indicator-of-itself indicators.yaml:1:38+1'],
    ],
    [
      'of each other',
      '指标:\n- {编号: a, 名称: 甲, 数值: 1, 单位: 人, 占: b}\n- {编号: b, 名称: 乙, 数值: 1, 单位: 人, 占: a}\n- {编号: c, 名称: 丙, 数值: 1, 单位: 人, 占: a}',
      ['indicator-of-itself indicators.yaml:2:35+1', 'indicator-of-itself indicators.yaml:3:35+1'],
    ],
    [
      'of an id that two have: that it is there twice is told elsewhere',
      '指标:\n- {编号: a, 名称: 甲, 数值: 9, 单位: 人}\n- {编号: a, 名称: 乙, 数值: 15, 单位: 人, 占: a}',
      [],
    ],
    [
      'earlier on the same day',
      '指标: [{编号: a, 名称: 甲, 数值: 1, 单位: 人, 日期: 2025-01-01, 上期: {数值: 2, 日期: 2025-01-01}}]',
      ['earlier-after-date indicators.yaml:1:67+10'],
    ],
    [
      'of another day',
      '指标:\n- {编号: a, 名称: 甲, 数值: 9, 单位: 人, 日期: 2025-01-01}\n- {编号: b, 名称: 乙, 数值: 5, 单位: 人, 日期: 2024-01-01, 占: a}',
      ['share-of-other-day indicators.yaml:3:51+1'],
    ],
    [
      'more than its whole is now, less than it was that day',
      '指标:\n- {编号: a, 名称: 甲, 数值: 9, 单位: 人, 日期: 2025-01-01, 上期: {数值: 20, 日期: 2024-01-01}}\n- {编号: b, 名称: 乙, 数值: 15, 单位: 人, 日期: 2024-01-01, 占: a}',
      [],
    ],
  ])('%s', (_, text, expected) => expect(problemsWith(text)).toEqual(expected));
});

test('a birth that has not come yet', () => {
  const text =
    '儿童:\n  - 编号: c01\n    出生日期: 2015-03-02\n  - 编号: c02\n    出生日期: 2025-03-02\n  - 编号: c03\n    出生日期: 2025-03-01\n';
  const people = {
    children: [
      { id: 'c01', birth: '2015-03-02' },
      { id: 'c02', birth: '2025-03-02' },
      { id: 'c03', birth: today },
    ],
    helpers: [],
    leadingGroup: [],
  };
  expect(briefs({}, { people, sources: new Map([['people.yaml', text]]) })).toEqual(['in-future people.yaml:5:11+10']);
});

test('a child who left before it came', () => {
  const text =
    '儿童:\n  - {编号: c01, 转入: 2024-12-01, 转出: 2024-10-15}\n  - {编号: c02, 转入: 2024-12-01, 转出: 2024-12-01}\n';
  const children = [
    { id: 'c01', joined: '2024-12-01', left: '2024-10-15' },
    { id: 'c02', joined: '2024-12-01', left: '2024-12-01' },
  ];
  const people = { children, helpers: [], leadingGroup: [] };
  const sources = new Map([['people.yaml', text]]);
  // Of a child with no days in care, no entry lies outside them.
  expect(briefs(visit('to: c01'), { people, sources })).toEqual(['end-before-start people.yaml:2:35+10']);
});

describe('days on which a child was not in care', () => {
  const children = [{ id: 'c01', joined: '2024-10-11' }, { id: 'c02', left: '2024-11-10' }, { id: 'c03' }];
  const people = { children, helpers: [{ id: 't01' }], leadingGroup: [] };
  const visited = (date: string) => `- date: ${date}\n  kind: visit\n  to: [c03, c01, c02]\n`;
  const paired = (date: string, to: string) => `- date: ${date}\n  kind: pairing\n  by: t01\n  to: [${to}]\n`;
  test.each([
    ['its first day', visited('2024-10-11'), []],
    ['the day before', visited('2024-10-10'), ['outside-stay a.yaml:3:13+3']],
    ['its last day', visited('2024-11-10'), []],
    ['the day after', visited('2024-11-11'), ['outside-stay a.yaml:3:18+3']],
    ['a month in which it came', visited('2024-10'), []],
    ['a month before', visited('2024-09'), ['outside-stay a.yaml:3:13+3']],
    ['a range in which it left', visited('2024-11-09..2024-11-12'), []],
    ['a range behind it', visited('2024-11-11..2024-11-12'), ['outside-stay a.yaml:3:18+3']],
    ['paired before it left', paired('2024-09-05', 'c02'), []],
    ['paired after it left', paired('2024-11-11', 'c02'), ['outside-stay a.yaml:4:8+3']],
    ['paired before it came', paired('2024-09-05', 'c01'), ['outside-stay a.yaml:4:8+3']],
    ['void', `${visited('2024-11-11')}  void: 记错了\n`, []],
  ])('%s', (_, log, expected) => expect(briefs(log, { people })).toEqual(expected));

  test('may be all days but one', () => {
    const oneDay = { ...people, children: [{ id: 'c01', joined: '2024-10-11', left: '2024-10-11' }] };
    const visited = (date: string) => `- date: ${date}\n  kind: visit\n  to: c01\n`;
    expect(briefs(visited('2024-10-11'), { people: oneDay })).toEqual([]);
    expect(briefs(visited('2024-10-12'), { people: oneDay })).toEqual(['outside-stay a.yaml:3:7+3']);
  });

  test('are a warning that names both days', () => {
    const { problems, value } = assembleLedger(workspaceOf(visited('2024-11'), { people }), today);
    expect([problems, value?.entries.length]).toEqual([[], 1]);
    const [problem] = problemsOf(visited('2024-12'), { people });
    expect(problem?.values).toEqual({ value: '2024-12', name: 'c02', limit: '2024-11-10', key: 'left' });
  });
});

test.each([
  [
    'worth',
    supplies('value: 100\n  items: [{item: 书包, quantity: 2, unit: 个, value: 90}]'),
    ['totals-differ a.yaml:4:10+3'],
  ],
  ['worth that agrees', supplies('value: 90\n  items: [{item: 书包, quantity: 2, unit: 个, value: 90}]'), []],
  [
    'worth of which a part is known',
    supplies(
      'value: 100\n  items: [{item: 书包, quantity: 2, unit: 个, value: 90}, {item: 本子, quantity: 2, unit: 本}]',
    ),
    [],
  ],
  [
    'worth that is less than a part of it',
    supplies(
      'value: 80\n  items: [{item: 书包, quantity: 2, unit: 个, value: 90}, {item: 本子, quantity: 2, unit: 本}]',
    ),
    ['totals-differ a.yaml:4:10+2'],
  ],
  [
    'money that is worth less than itself',
    supplies('items: [{item: 助学金, quantity: 500, unit: 元, value: 300}]'),
    ['totals-differ a.yaml:4:54+3'],
  ],
  ['money that is worth itself', supplies('items: [{item: 助学金, quantity: 500, unit: 元, value: 500}]'), []],
  ['worth of which no part is known', supplies('value: 80\n  items: [{item: 书包, quantity: 2, unit: 个}]'), []],
  [
    'households',
    '- date: 2024-09-03\n  kind: survey\n  households: 30\n  各村户数: {清溪村: 18, 石桥村: 11}\n',
    ['totals-differ a.yaml:3:15+2'],
  ],
  [
    'people and groups that are too many',
    meeting('people: 40, participants: {parents: 38, guardians: 12}'),
    ['totals-differ a.yaml:1:57+2'],
  ],
  ['people and one group of them', meeting('people: 40, participants: {parents: 38}'), []],
  ['children among the pupils', meeting('people: 30, participants: {students: 30, children: 10}'), []],
  ['more children than people', meeting('people: 30, participants: {children: 31}'), ['totals-differ a.yaml:1:57+2']],
])('a whole beside its parts: %s', (_, log, expected) => expect(briefs(log)).toEqual(expected));

function meeting(fields: string): string {
  return `- {date: 2024-09-03, kind: meeting, title: 家长会, ${fields}}\n`;
}

function supplies(lines: string): string {
  return `- date: 2024-09-03\n  kind: supplies\n  to: c01\n  ${lines}\n`;
}

describe('given names that are words', () => {
  const children = [
    { id: 'c01', name: '陆春天' },
    { id: 'c02', name: '白思雨' },
  ];
  const helpers = [{ id: 't01', name: '高春天' }];
  const people = { children, helpers, leadingGroup: [] };
  const privacy = { names: 'full' } as const;
  const ofPlace = { ...programme, organisation: { name: '思雨镇政府' } };
  const names = ['王和生', '吴校和', '向上'].map((name, at) => ({ id: `c0${at + 1}`, name }));
  const edged = { ...people, children: [...names, { id: 'c04', name: '张禾', nickname: ['石头'] }] };
  test.each<[string, string, Partial<Workspace>, string[]]>([
    ['at the first place', visit('note: 问春天\n  place: 春天'), {}, ['given-name-is-word a.yaml:3:10+2']],
    ['in its full name', visit('note: 陆春天和思雨来了'), {}, []],
    ['in the name of a helper', visit('note: 高春天去了'), {}, []],
    ['in a comment', visit('note: 去了 # 春天'), {}, []],
    ['in a void entry', visit('note: 春天\n  void: 记错了'), {}, []],
    ['a name that is no word', visit('note: 思雨来了'), {}, []],
    ['of a place whose full name is masked', visit('note: 白思雨镇来了\n  place: 白思雨商店'), {}, []],
    ['of a place', visit('note: 思雨来了，思雨镇远\n  place: 思雨镇'), {}, ['given-name-is-word a.yaml:3:14+3']],
    [
      'of two places',
      visit('note: 思雨小学和思雨镇\n  place: 思雨镇'),
      {},
      ['given-name-is-word a.yaml:3:9+4', 'given-name-is-word a.yaml:3:14+3'],
    ],
    ['of no place', visit('note: 思雨镇上读书，思雨村里'), {}, []],
    ['read as other words', visit('note: 学习和生活'), { people: edged }, ['given-name-is-word a.yaml:3:11+3']],
    ['read as other words before', visit('note: 在校和老师说'), { people: edged }, ['given-name-is-word a.yaml:3:9+3']],
    ['a full name', visit('note: 天天向上，向上同学'), { people: edged }, ['given-name-is-word a.yaml:3:11+2']],
    ['a nickname', visit('note: 石头的奶奶，石头路'), { people: edged }, ['given-name-is-word a.yaml:3:15+2']],
    ['that is to stay', visit('note: 问春天'), { programme: { ...programme, privacy: { keepWords: ['春天'] } } }, []],
    ['of a place that is known', visit('note: 思雨镇'), { programme: ofPlace }, []],
  ])('%s', (_, log, parts, expected) => {
    expect(briefs(log, { people, ...parts })).toEqual(expected);
  });

  test.each([
    ['full', []],
    ['masked', ['given-name-is-word a.yaml:4:9+2']],
  ] as const)('where names are allowed, at the level %s', (level, expected) => {
    const workspace = workspaceOf(visit('households: 2\n  note: 春天来了'), {
      people,
      programme: { ...programme, privacy },
    });
    expect(assembleLedger(workspace, today, undefined, level).problems.map(brief)).toEqual(expected);
  });

  test.each([
    ['narrative/story.md', '# 章\n\n春天来了。', 'given-name-is-word narrative/story.md:3:1+2'],
    ['problems.yaml', 'problems:\n  - problem: 到春天路滑\n', 'given-name-is-word problems.yaml:2:15+2'],
    [
      'indicators.yaml',
      'indicators:\n  - {id: spring, name: 春天播种面积}\n',
      'given-name-is-word indicators.yaml:2:24+2',
    ],
  ])('in %s, where no entry holds it', (file, text, expected) => {
    const log = visit('note: 思雨来了');
    const sources = new Map([
      ['log/a.yaml', log],
      [file, text],
    ]);
    const narrative = file.endsWith('.md') ? [{ name: 'story', file, text }] : [];
    expect(briefs(log, { people, sources, narrative })).toEqual([expected]);
  });
});
