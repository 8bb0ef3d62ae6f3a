import { expect, test } from 'vitest';
import { outsideItems } from '../../../src/source/slips/outside-items.ts';

const goods = '- 日期: 2024-09-03\n  物品:\n    - 品名: 书包\n      数量: 3';

test.each([
  ['an entry that begins with another key', `${goods}\n- 帮扶人: [t01]\n  日期: 2024-09-04`],
  ['an entry in braces', `${goods}\n- { 帮扶人: [t01], 日期: 2024-09-04 }`],
  ['an entry that begins with a key of its programme', `${goods}\n- 诉求: 婚姻家庭\n  类型: 热线`],
  [
    'a kind that is not taken',
    '种类:\n  - 取用: 热线\n    项目:\n      - { 名称: 诉求, 类型: 选项 }\n  - 名称: 接访\n    说法: 接待',
  ],
  ['a person without an id', '儿童:\n  - 编号: c01\n    小名:\n      - 小明\n  - 姓名: 林某某\n    性别: 女'],
])('%s is no item of the list above', (_, text) => {
  expect(outsideItems(text.split('\n'))).toEqual([]);
});

test.each([
  ['more goods', `${goods}\n- 品名: 文具\n  数量: 2\n  单位: 套`, [4, 5, 6]],
  ['goods in braces', `${goods}\n- { 品名: 文具, 数量: 2 }`, [4]],
  ['a text', '- 日期: 2024-09-03\n  发现:\n    - 爱笑\n- 爱读书', [3]],
])('%s further out belong to the list above', (_, text, lines) => {
  expect(outsideItems(text.split('\n')).map(({ line }) => line)).toEqual(lines);
});
