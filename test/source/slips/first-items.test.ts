import { expect, test } from 'vitest';
import { parseYaml, type Tree } from '../../../src/source/tree/yaml.ts';

const log = `- 日期: 2024-10-08
  类型: 物资
  物品:
    - 品名: 米
      数量: 2
- 日期: 2024-10-09
  类型: 谈心
  对象: c15
- 日期: 2024-10-10
  类型: 家访
  对象: c24
- 日期: 2024-10-11
  类型: 家访
  对象: c25
`;
const people = `儿童:
${log.replace(/^/gm, '  ').replaceAll('日期', '编号').replaceAll('类型', '姓名').trimEnd()}
教师:
  - {编号: t01, 姓名: 苏敏}
`;

/** What a text says, without its places, and what is told of it. */
function readOf(text: string): readonly [unknown, readonly string[]] {
  const { value, problems } = parseYaml({ file: 'log/a.yaml', text });
  return [value && plain(value), problems.map(({ code, place }) => `${code} ${place?.line}`)];
}

function plain(tree: Tree): unknown {
  if (tree.type === 'scalar') return tree.text;
  if (tree.type === 'list') return tree.items.map(plain);
  return tree.pairs.map(({ key, value }) => [key, plain(value)]);
}

const columns = [0, 1, 2, 3, 4, 5, 7];

test.each([
  ['its line', 1],
  ['two of its lines', 2],
  ['it and all below it', 5],
  ['it and the next', 8],
])('a first item in another column than the others is told once: %s moved', (_, moved) => {
  for (const usual of [0, 2, 4]) {
    for (const column of columns.filter((one) => one !== usual)) {
      const text = log
        .trimEnd()
        .split('\n')
        .map((line, at) => ' '.repeat(at < moved ? column : usual) + line)
        .join('\n');
      expect([column, usual, ...readOf(text)]).toEqual([column, usual, readOf(log)[0], ['misaligned-key 1']]);
    }
  }
});

test.each([' -日期', '  －日期', '   —日期'])('and so is one that begins with %j', (typed) => {
  expect(readOf(log.replace('- 日期', typed))).toEqual([readOf(log)[0], ['dash-style 1']]);
});

test.each([
  ['its line', 1],
  ['it and all below it', 5],
])('and so is one below a key: %s moved', (_, moved) => {
  for (const column of columns.filter((one) => one !== 2)) {
    const text = people
      .split('\n')
      .map((line, at) => (at > 0 && at <= moved ? ' '.repeat(column) + line.slice(2) : line))
      .join('\n');
    expect([column, ...readOf(text)]).toEqual([column, readOf(people)[0], ['misaligned-key 2']]);
  }
});

test.each([
  ['items of lists in it begin like it', '- 日期: 2024-10-08\n  物品:\n    - 日期: 1\n    - 日期: 2\n  类型：家访\n'],
  ['its text looks like items', '- 日期: 2024-10-08\n  备注: |\n    - 日期: 1\n    - 日期: 2\n  类型：家访\n'],
])('a first item is where it belongs where %s', (_, text) => {
  expect(readOf(text)[1]).toEqual([`full-width-colon ${text.split('\n').length - 1}`]);
});
