import { expect, test } from 'vitest';
import { readStartingWorkspace } from '../../src/disk/resources.ts';
import { samplesLeft } from '../../src/flow/samples-left.ts';
import { inEnglish } from '../../src/workspace/in-english.ts';

const starting = await readStartingWorkspace();
const fresh = new Map([...starting].map(([file, text]) => [file, text.replace(/\{\{\w+\}\}/g, '2024-09-02')]));
const log = 'log/examples.yaml';
const entries = fresh.get(log)?.match(/^- /gm)?.length ?? 0;

function told(files: Readonly<Record<string, string>>, own: number): readonly string[] {
  return samplesLeft(new Map(Object.entries(files)), starting, own).map(
    ({ place, values }) => `${place?.file}:${place?.line} ${JSON.stringify(values)}`,
  );
}

const english = new Map([...fresh].map(([file, text]) => [file, inEnglish(file, text)]));

test.each([
  ['Chinese', fresh],
  ['English', english],
])(
  'of a fresh workspace with %s keys nothing is told; beside an entry of its own every file with samples',
  (_, files) => {
    expect(told(Object.fromEntries(files), entries)).toEqual([]);
    const own = { 'log/a.yaml': '- 日期: 2024-09-03\n  类型: 谈心\n' };
    const [counted, chinese] = [files, fresh].map((one) => told({ ...Object.fromEntries(one), ...own }, entries + 1));
    expect(counted?.map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining(['people.yaml', 'problems.yaml', 'indicators.yaml', log, 'narrative/plans.md']),
    );
    expect(counted).toEqual(chinese);
  },
);

test('beside people of its own, too', () => {
  const people = '儿童:\n  - {编号: c01, 姓名: 丁小满, 班级: 三（1）班}\n';
  const files = told({ ...Object.fromEntries(fresh), 'people.yaml': people }, entries);
  expect(files.map((line) => line.split(':')[0])).toContain(log);
});

const call = '- 日期: 2024-10-01\n  类型: 通话\n  帮扶人: t01\n  对象: c01\n  通话对象: 母亲\n  时长: 15\n';
const visit =
  '- 日期: 2024-10-01\n  类型: 家访\n  帮扶人: [t01, t02]\n  对象: [c01, c02]\n  地点: 上湾村\n  备注: 祖父身体尚好，晚上能照看作业\n';
test.each([
  ['a call that anybody may have made', call, []],
  ['a rule that every school has', '- 日期: 2024-10-01\n  类型: 制度\n  名称: 留守儿童关爱工作制度\n', []],
  ['a visit with its note', visit, ['log/a.yaml:2 {"count":1}']],
  ['the visit with another note', visit.replace('尚好', '很好'), []],
  ['a helper of the samples', `${call}# {编号: t01, 姓名: 苏文静}\n`, []],
])('%s', (_, text, expected) => expect(told({ 'log/a.yaml': text }, 5)).toEqual(expected));

test('the same ids with other words are no samples', () => {
  const people =
    '儿童:\n  - {编号: c01, 姓名: 林小禾, 班级: 三（1）班, 村: 上湾村, 户: f01}\n帮扶人:\n  - {编号: t01, 姓名: 苏文静, 职务: 语文教师}\n';
  expect(told({ 'people.yaml': people }, 5)).toEqual([]);
});

test('figures that were measured are no samples once one of them is another', () => {
  const indicators = fresh.get('indicators.yaml') ?? '';
  expect(told({ 'indicators.yaml': indicators.replaceAll('2024-09-02', '2025-02-20') }, 5)).toEqual([
    'indicators.yaml:5 {"count":1}',
  ]);
  expect(told({ 'indicators.yaml': indicators.replace('120', '121') }, 5)).toEqual([]);
});
