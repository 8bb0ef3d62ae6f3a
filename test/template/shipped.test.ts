// The shipped templates contain no facts of a report; all facts of a log are printed from it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { reportText } from '../../src/report/text.ts';
import type { Report } from '../../src/report/tree.ts';
import { compileTemplate } from '../../src/template/read/compile.ts';
import type { Piece } from '../../src/template/read/syntax.ts';
import { renderReport } from '../../src/template/render.ts';
import type { AnyProblem } from '../problem/any-problem.ts';
import { proofread } from '../proofread/rules.ts';
import { casesOf } from '../thinned.ts';
import { bare, entriesOf, rich, richLedger } from './rich.ts';

const folder = join(import.meta.dirname, '../../templates');
const shipped = new Map(
  ['', 'partials/'].flatMap((under) =>
    readdirSync(join(folder, under))
      .filter((name) => name.endsWith('.md.hbs'))
      .map((name) => {
        const file = `templates/${under}${name}`;
        return [
          under + name.slice(0, -'.md.hbs'.length),
          { file, text: readFileSync(join(folder, under, name), 'utf8') },
        ];
      }),
  ),
);
const names = [...shipped.keys()].filter((name) => !name.startsWith('partials/'));

function textOf(name: string, rollup = rich()): string {
  const { value, problems } = renderReport(shipped, name, rollup);
  expect(problems).toEqual([]);
  return reportText(value as Report);
}

test('both templates are there', () => {
  expect(names).toEqual(expect.arrayContaining(['school-semester', 'bureau-half-year']));
});

test('every partial is used by a template', () => {
  const texts = [...shipped.values()].map(({ text }) => text).join('\n');
  const partials = [...shipped.keys()].flatMap((key) =>
    key.startsWith('partials/') ? [key.slice('partials/'.length)] : [],
  );
  expect(partials.filter((name) => !texts.includes(`{{> ${name}`))).toEqual([]);
});

test.each([...shipped])('%s: its words have no digits and no half-width marks', (_, source) => {
  const words = wordsOf(compileTemplate(source).value?.pieces ?? []).replace(/^(?:#+ |::).*$|^1\. |一对一/gm, '');
  expect(words.match(/[0-9０-９]|[\u4E00-\u9FFF][,;:?!()]|[一二三四五六七八九十百]+[次人户名对]/g)).toBeNull();
});

function wordsOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) =>
      piece.type === 'words'
        ? piece.text
        : piece.type === 'block'
          ? wordsOf(piece.body) + wordsOf(piece.otherwise)
          : '',
    )
    .join('');
}

/** Templates that describe single events, without heading numbers and without an introduction. */
const accounts: readonly string[] = ['class-visit'];

describe.each(names)('%s', (name) => {
  test('says nothing of what was not done', () => {
    const text = textOf(name, bare());
    expect(text).not.toMatch(/[一二三四]、|（[一二三四]）|家访|结对|undefined|null|NaN/);
    expect(text).toMatch(accounts.includes(name) ? /暂无走访记录。\n/ : /暂无工作记录。\n|现.*(?:总结|报告)如下：\n/);
  });

  test('has no mistakes in wording or punctuation, whichever part of the log is missing', () => {
    const some = fc.record({
      entries: fc.subarray([...richLedger.entries]),
      indicators: fc.subarray([...richLedger.indicators]),
      narrative: fc.subarray([...richLedger.narrative]),
      people: fc.constantFrom(richLedger.people, { children: [], helpers: [], leadingGroup: [] }),
      programme: fc.constantFrom(richLedger.programme, bare().programme),
    });
    fc.assert(
      fc.property(some, (parts: Partial<Ledger>) => {
        const { value, problems } = renderReport(shipped, name, rich(parts));
        expect(problems).toEqual([]);
        expect(proofread(value as Report)).toEqual([]);
      }),
      { numRuns: casesOf(10, 60) },
    );
  });

  test('numbers without gaps what is left', () => {
    const numbers = textOf(name, rich({ narrative: [] })).match(/^[一二三四五六七八九十]+(?=、)/gm) ?? [];
    expect(numbers).toEqual([...'一二三四五六七八九十'].slice(0, numbers.length));
    // The co-operative's measures are numbered in its text: 一是…, 二是…. A committee's begin again under each heading.
    const counted = textOf(name, rich({ narrative: [] })).match(/^[一二三四五六七八九十]+(?=是)/gm) ?? [];
    const ordered = [...'一二三四五六七八九十'];
    const follows = (number: string, at: number) => number === ordered[ordered.indexOf(counted[at - 1] ?? '') + 1];
    expect(counted.filter((number, at) => number !== '一' && !follows(number, at))).toEqual([]);
    expect(numbers.length + counted.length).toBeGreaterThan(accounts.includes(name) ? -1 : 2);
  });
});

test('school-semester carries the facts of a school term', () => {
  const works = Array.from({ length: 18 }, (_, index) => ({
    class: `${'一二三四五六'[Math.floor(index / 3)]}（${(index % 3) + 1}）班`,
    work: `诗文${index + 1}`,
  }));
  const entries = entriesOf(
    { kind: 'pairing', on: '2024-09-03', by: ['h1'], to: ['c1'] },
    { kind: 'pairing', on: '2024-09-03', by: ['h2'], to: ['c2'] },
    {
      kind: 'activity',
      on: '2024-09-02',
      title: '开学升旗仪式',
      place: '操场',
      starts: '08:00',
      feature: true,
      hosts: ['韩副校长'],
    },
    { kind: 'activity', on: '2024-10-12', title: '图书角开放', category: '留守儿童之家' },
    {
      kind: 'activity',
      on: '2024-11-21',
      title: '经典诵读比赛',
      place: '操场',
      starts: '08:40',
      participants: { students: 986, judges: 18 },
      works,
      note: '全校18个班登台',
      feature: true,
    },
    {
      kind: 'meeting',
      on: '2024-12-13',
      title: '二年级家庭教育讲座',
      place: '阶梯教室',
      participants: { parents: 180 },
      hosts: ['钱某', '沈某', '郑校长'],
      ends: '11:30',
      feature: true,
    },
    {
      kind: 'activity',
      on: '2024-12-31',
      title: '迎新夜',
      place: '操场',
      starts: '22:00',
      ends: '00:30',
      feature: true,
    },
    { kind: 'publicity', on: '2024-10-01', channel: '校园广播' },
    { kind: 'publicity', on: '2024-10-02', channel: '校园网' },
    { kind: 'supplies', on: '2024-12-01', to: ['c1'], items: [{ item: '棉衣', quantity: 1, unit: '件' }] },
  );
  const narrative = [
    { name: '取得成效', file: 'narrative/取得成效.md', text: '孩子们更愿意与人交谈。\n' },
    {
      name: 'plans',
      file: 'narrative/plans.md',
      text: '## 建好活动场所\n\n文。\n\n## 帮困到户\n\n文。\n\n## 壮大队伍\n\n文。\n',
    },
  ];
  const text = textOf('school-semester', rich({ entries, narrative }));
  for (const fact of [
    '共结成帮扶对子2对，由2名教师“一对一”联系2名留守儿童',
    '留守儿童之家活动1次',
    '家庭经济困难的留守儿童共1名',
    '向1名留守儿童发放棉衣1件',
    '开学升旗仪式。2024年9月2日上午8时在操场举行，韩副校长主持',
    '2024年11月21日上午8时40分',
    '学生近1000人和评委18人参加',
    '一（1）班的《诗文1》、一（2）班的《诗文2》',
    '全校18个班登台。',
    '二年级家庭教育讲座。2024年12月13日在阶梯教室召开，家长180人参加，钱某、沈某和郑校长先后发言，上午11时30分结束。',
    '迎新夜。2024年12月31日晚上10时在操场举行，次日凌晨0时30分结束。',
    '借助校园广播和校园网开展宣传2次',
    '孩子们更愿意与人交谈。',
    '（一）建好活动场所',
    '（三）壮大队伍',
    '结对帮扶登记表',
  ]) {
    expect(text).toContain(fact);
  }
});

test('bureau-half-year carries the facts of an office', () => {
  const children = Array.from({ length: 23 }, (_, index) => ({ id: `c${index}`, household: `f${index}` }));
  const helpers = Array.from({ length: 12 }, (_, index) => ({ id: `h${index}`, post: '科员' }));
  const visits = children.slice(0, 16).map(({ id }) => ({ kind: 'visit' as const, on: '2024-10-10', to: [id] }));
  const entries = entriesOf(
    ...children.map(({ id }, index) => ({
      kind: 'pairing' as const,
      on: '2024-09-01',
      by: [`h${Math.floor(index / 2)}`],
      to: [id],
    })),
    ...visits,
    ...['09', '10', '11', '12'].map((month) => ({
      kind: 'activity' as const,
      on: `2024-${month}-15`,
      title: '周末阅读',
    })),
    { kind: 'rule', on: '2024-09-01', title: '结对帮扶办法', note: '每名干部职工联系两名留守儿童' },
    {
      kind: 'supplies',
      on: '2024-12-01',
      to: children.map(({ id }) => id),
      items: [{ item: '书包等学习用品', quantity: 23, unit: '套' }],
    },
  );
  const people = {
    children,
    helpers,
    leadingGroup: [
      { role: '组长', post: '党组书记、局长' },
      { role: '成员', post: '班子成员' },
    ],
  };
  const programme = { ...richLedger.programme, organisation: { name: '柳湾县林业局', nature: 'bureau' as const } };
  const text = textOf('bureau-half-year', rich({ entries, people, programme }));
  for (const fact of [
    '由党组书记、局长担任组长',
    '班子成员为成员',
    '每名干部职工联系两名留守儿童。',
    '共结成帮扶对子23对，由12名干部职工联系23名留守儿童，人均联系1.9名，结对率100%。',
    '我局承诺做到“三个一”：每半年家访一次，帮助解决困难；每三个月与父母通话一次；每月开展活动一次。',
    '家访16户',
    '组织各类活动4次',
    '书包等学习用品23套',
  ]) {
    expect(text).toContain(fact);
  }
});

test('a missing fact that is needed gives a blank and a warning that says where to write it', () => {
  const entries = entriesOf(
    { kind: 'training', on: '2024-09-10', title: '家庭教育讲座', people: 20, feature: true },
    { kind: 'activity', on: '2024-10-10', title: '秋日朗读会', feature: true },
  );
  const people = { ...richLedger.people, leadingGroup: [{ role: '成员', name: '冯老师' }] };
  const { value, problems } = renderReport(shipped, 'school-semester', rich({ entries, people }));
  const text = reportText(value as Report);
  expect(text).toContain('在〔待补：地点〕举办，20人参加，〔待补：主讲人〕主讲');
  expect(text).toContain('由〔待补：领导小组组长〕担任组长');
  expect(
    problems.map(({ code, place, values }: AnyProblem) => [code, `${place?.file}:${place?.line}`, values.field]),
  ).toEqual([
    ['blank-left', 'log/a.yaml:1', '地点'],
    ['blank-left', 'log/a.yaml:1', '主讲人'],
    ['blank-left', 'log/a.yaml:2', '地点'],
    ['blank-left', 'people.yaml:1', '领导小组组长'],
  ]);
});
