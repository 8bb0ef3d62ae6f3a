// The same partials for programmes that care for others than left-behind children: elders, residents, social workers.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noDefinitions } from '../../src/log/definition.ts';
import { reportText } from '../../src/report/text.ts';
import type { Report } from '../../src/report/tree.ts';
import { rollUp } from '../../src/rollup/rollup.ts';
import { renderReport } from '../../src/template/render.ts';
import { calledFigures, calledInFull } from '../../src/template/view/figure-words.ts';
import { proofread } from '../proofread/rules.ts';
import { asMasked } from '../rollup/ledger-of.ts';
import { bare, entriesOf } from './rich.ts';

const folder = join(import.meta.dirname, '../../templates');
const shipped = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md.hbs'))
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [file.slice(0, -'.md.hbs'.length), { file: `templates/${file}`, text }] as const;
    }),
);
const forChildren = /儿童|孩子|家长|监护人|家访|学生|女生|班级|父母/;

test.each([...shipped].filter(([name]) => name.startsWith('partials/')))('%s is for everybody', (_name, { text }) => {
  const printed = text.replace(/\{\{!--.*?--\}\}|\{\{[^}]*\}\}/gs, '');
  expect(printed.match(forChildren)).toBeNull();
});

const elders = asMasked({
  programme: {
    organisation: { name: '柏坪村村民委员会', nature: 'village' },
    period: { from: '2024-10-01', to: '2024-12-31', name: '2024年第四季度' },
    report: { template: 'village-quarter', title: '柏坪村关爱留守老人工作总结', date: '2024-12-31' },
    cared: { name: '留守老人', short: '老人', measure: '位' },
    promises: [{ kind: 'visit', every: 'month', per: 'child' }],
  },
  period: { from: '2024-10-01', to: '2024-12-31', name: '2024年第四季度' },
  asOf: '2024-12-31',
  people: {
    children: [
      { id: 'e1', name: '柏某某', gender: 'female', age: 71, village: '一组', stay: 'alone' },
      { id: 'e2', name: '焦某某', gender: 'male', birth: '1941-12-31', village: '二组', stay: 'couple' },
      { id: 'e3', name: '焦某某', gender: 'female', birth: '1945-01-01', village: '二组', stay: 'couple' },
    ],
    helpers: [
      { id: 'v1', name: '田秋', post: '村医' },
      { id: 'v2', name: '邵平', post: '三组组长' },
    ],
    leadingGroup: [{ name: '邵平', role: '组长', post: '村主任' }],
  },
  indicators: [],
  outlook: { problems: [], plans: [] },
  narrative: [],
  definitions: noDefinitions,
  entries: entriesOf(
    { kind: 'pairing', on: '2024-10-08', by: ['v1'], to: ['e1'] },
    { kind: 'pairing', on: '2024-10-08', by: ['v2'], to: ['e2', 'e3'] },
    { kind: 'visit', on: '2024-10-11', by: ['v1'], to: ['e1'] },
    { kind: 'visit', on: '2024-11-11', by: ['v2'], to: ['e2', 'e3'] },
    { kind: 'call', on: '2024-10-12', by: ['v1'], to: ['e1'], with: '大女儿' },
    { kind: 'talk', on: '2024-10-13', by: ['v1'], to: ['e2'], topic: '过冬' },
    { kind: 'checkup', on: '2024-11-20', to: ['e1', 'e2'], provider: '镇卫生院' },
    { kind: 'supplies', on: '2024-12-20', to: ['e1'], items: [{ item: '棉被', quantity: 1, unit: '床' }] },
    { kind: 'activity', on: '2024-12-21', title: '包饺子', category: '留守老人之家', participants: { children: 20 } },
    {
      kind: 'activity',
      on: '2024-12-28',
      title: '义剪',
      place: '村委会',
      category: '服务',
      participants: { children: 9 },
      feature: true,
    },
  ),
});

describe('elders', () => {
  const made = renderReport(shipped, 'bureau-half-year', rollUp(elders));
  const text = reportText(made.value as Report);

  test('are paid 走访 in the words for figures as in the report', () => {
    const called = calledFigures(rollUp(elders)).find(({ figure }) => figure.name === 'visits.turns');
    expect(called && calledInFull(called)).toBe('走访·人次');
  });

  test('are never called children', () => {
    expect(made.problems).toEqual([]);
    expect(text.replace('干部职工', '')).not.toMatch(forChildren);
    expect(proofread(made.value as Report)).toEqual([]);
  });

  test.each([
    '2024年第四季度，我村认真做好关爱留守老人工作。',
    '其间，走访3人次、与子女和亲属通话1次、与老人谈心1次',
    '登记在册的留守老人共3人，其中女性2人、男性1人',
    '按年龄分：70至79岁2人、80至89岁1人。',
    '按居住情况分：独居1人、夫妻同住2人。',
    '设关爱留守老人工作领导小组，由',
    '联系3位留守老人，结对率100%',
    '每月走访一次',
    '与1位老人谈心1次',
    '向1位留守老人发放棉被1床',
    '2024年11月20日请镇卫生院为留守老人体检，',
    '留守老人9人参加',
  ])('%s', (sentence) => expect(text).toContain(sentence));

  test('registers have their columns', () => {
    const { roster, visits, pairings, activities } = rollUp(elders).registers;
    expect(
      [roster, visits, pairings, activities].map(({ caption, columns }) => [caption, ...columns.map((c) => c.title)]),
    ).toEqual([
      ['留守老人花名册', '序号', '姓名', '性别', '年龄', '村民小组', '居住情况', '帮扶人'],
      ['走访记录表', '序号', '日期', '走访人', '老人姓名', '村民小组或地点'],
      ['结对帮扶登记表', '序号', '帮扶人', '帮扶老人', '村民小组', '结对日期'],
      ['活动台账', '序号', '日期', '类别', '名称', '地点', '参加人次', '留守老人'],
    ]);
  });
});

test('a programme without people, only with indicators, reads well', () => {
  const { programme } = elders;
  const rollup = bare({
    programme: {
      ...programme,
      organisation: { name: '望岭区民政局', nature: 'bureau' },
      cared: { name: '居民', task: '社区建设工作' },
      promises: [],
    },
    indicators: [
      { id: 'communities', name: '社区', value: 64, unit: '个' },
      { id: 'workers', name: '社工', value: 688, unit: '人' },
      { id: 'graduates', name: '大专以上学历的社工', value: 603, unit: '人', of: 'workers' },
    ],
  });
  const { value, problems } = renderReport(shipped, 'bureau-half-year', rollup);
  expect(problems).toEqual([]);
  const text = reportText(value as Report);
  expect(text).toContain('\n2024年秋季学期，我局认真做好社区建设工作。现将有关情况总结如下：\n一、基本情况\n');
  expect(text).toContain('占社工的87.6%');
  expect(text).not.toMatch(/居民|登记|记录|儿童/);
  expect(proofread(value as Report)).toEqual([]);
});
