// A line of kinds.yaml that was moved is told once, with the blanks it had: fields stand in lists in lists.
import { expect, test } from 'vitest';
import { kindsSchema } from '../../src/log/kinds-file.ts';
import { checkTree } from '../../src/source/fields/check.ts';
import { parseYaml } from '../../src/source/tree/yaml.ts';

const sound = `种类:
  - 名称: 热线
    英文: hotline
    说法: 受理热线
    对象: 可不写
    项目:
      - { 名称: 来电人, 类型: 选项, 选项: [母亲, 父亲], 公开: 公开 }
      - 名称: 结果
        类型: 选项
        选项: [解答, 转介]
        公开: 公开
      - 名称: 时长
        类型: 分钟
        汇总: 合计
        公开: 公开
  - 名称: 接访
    英文: reception
    量词: 次
    说法: 接待来访
人员项目:
  - 名称: 风险等级
    类型: 选项
    选项: [高风险, 重点]
    公开: 内部
`;

function told(text: string) {
  const { value, problems } = parseYaml({ file: 'kinds.yaml', text });
  const found = [...problems, ...(value ? checkTree(value, kindsSchema).problems : [])];
  return found.map(({ code, place, values }) => ({
    code,
    line: place?.line,
    blanks: 'blanks' in values && values.blanks,
  }));
}

test('kinds.yaml is sound', () => {
  expect(told(sound)).toEqual([]);
});

const lines = sound.trimEnd().split('\n');
const moved = lines.flatMap((line, at) => {
  const indent = line.search(/\S/);
  // A heading of a list further out may have been meant for another one.
  const isMovable = indent > 0 && (!line.includes('- ') || indent > 2);
  return isMovable ? [1, -1, 2, -2].map((by) => ({ line: line.trim(), at, indent, by })) : [];
});

test.each(moved)('"$line" moved by $by', ({ line, at, indent, by }) => {
  const text = lines.with(at, ' '.repeat(indent + by) + line).join('\n');
  expect(told(text)).toEqual([{ code: 'misaligned-key', line: at + 1, blanks: indent }]);
});

const heads = sound
  .replace('种类:\n', '种类:\n  - 取用: 转介\n')
  .replace('  - 名称: 接访', '  - 取用: 回访\n  - 名称: 接访');

test.each(
  ['  - 取用: 转介', '  - 名称: 热线', '  - 取用: 回访', '  - 名称: 接访'].flatMap((line) =>
    [1, -1, -2].map((by) => ({ line, by })),
  ),
)('"$line" moved by $by', ({ line, by }) => {
  const text = heads.replace(line, ' '.repeat(2 + by) + line.trim());
  const at = heads.split('\n').indexOf(line) + 1;
  expect(told(text)).toEqual([{ code: 'misaligned-key', line: at, blanks: 2 }]);
});
