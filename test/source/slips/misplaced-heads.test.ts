// A key of the whole file with a blank before it: told once, and the rest of the file is read as it was meant.
import { expect, test } from 'vitest';
import { parseYaml, type Tree } from '../../../src/source/tree/yaml.ts';

const programme = `单位:
  名称: 青石镇中心小学
期间:
  开始: 2024-09-01
  结束: 2025-01-17
报告:
  模板: school-semester
统计口径: 父母双方外出务工的未成年人
承诺:
  - {类型: 家访, 次数: 1}
`;
const people = `儿童:
  - 编号: c01
    姓名: 林小禾
帮扶人:
  - {编号: t01, 姓名: 苏文静}
领导小组:
- {姓名: 程立本, 小组职务: 组长}
`;

function plainOf(tree: Tree | undefined): unknown {
  if (tree?.type === 'list') return tree.items.map(plainOf);
  return tree?.type === 'map'
    ? Object.fromEntries(tree.pairs.map(({ key, value }) => [key, plainOf(value)]))
    : tree?.text;
}

function told(text: string) {
  const { value, problems } = parseYaml({ file: 'program.yaml', text });
  const places = problems.map(({ code, place, values }) => [code, place?.line, (values as { blanks?: number }).blanks]);
  return { value: plainOf(value), places };
}

const heads = [programme, people].flatMap((text) =>
  [...text.matchAll(/^(\S+):/gm)].flatMap(({ 1: key = '' }) => [1, 3].map((blanks) => ({ text, key, blanks }))),
);

test.each(heads)('$key with $blanks blanks', ({ text, key, blanks }) => {
  const typed = text.replace(new RegExp(`^${key}:`, 'm'), `${' '.repeat(blanks)}${key}:`);
  const line = text.split('\n').findIndex((one) => one.startsWith(`${key}:`)) + 1;
  expect(told(typed)).toEqual({ value: told(text).value, places: [['misaligned-key', line, 0]] });
});

test.each([
  ['    姓名: 林小禾\n', '姓名: 林小禾\n', 3],
  ['    姓名: 林小禾\n', '姓名: 林小禾\n    班级: 三年级1班\n', 3],
  ['  结束: 2025-01-17\n', '结束: 2025-01-17\n', 5],
])('%j typed as %j, a key of an item', (from, to, line) => {
  const text = people.includes(from) ? people : programme;
  const { places } = told(text.replace(from, to));
  expect(places).toEqual([['misaligned-key', line, /^ */.exec(from)?.[0].length]]);
});

test('two of them, and a slip of their own', () => {
  const typed = programme.replace('期间:', ' 期间：').replace('报告:', ' 报告:');
  const { value, places } = told(typed);
  expect(value).toEqual(told(programme).value);
  expect(places.map(([code, line]) => `${code} ${line}`)).toEqual([
    'misaligned-key 3',
    'full-width-colon 3',
    'misaligned-key 6',
  ]);
});

test.each([
  '单位:\n  名称: 村小\n  儿童: 3\n报告：\n  模板: village-committee\n',
  '问题：\n  - 问题: 路远难访\n    打算:\n      - {措施: 逐户走访}\n打算:\n  - {措施: 建档}\n',
  '问题：\n- 问题: 路远难访\n  打算:\n  - {措施: 逐户走访}\n打算:\n- {措施: 建档}\n',
])('a key of a map that is also one of a file stays where it is: %j', (text) => {
  expect(told(text).places.map(([code]) => code)).toEqual(['full-width-colon']);
});
