// A key with nothing behind it that takes a number, a day, an id or a name: one message, with its place.
import { expect, test } from 'vitest';
import { readLog } from '../../../src/log/read.ts';
import { checkTree } from '../../../src/source/fields/check.ts';
import { parseYaml } from '../../../src/source/tree/yaml.ts';
import { peopleSchema } from '../../../src/workspace/people.ts';
import { brief } from '../../ledger/workspace.ts';

const call = (line: string) => `- 日期: 2024-09-03\n  类型: 通话\n  ${line}\n`;

test.each([
  ['a number', call('时长:'), ['value-empty a.yaml:3:3+2']],
  ['a number in quotes', call('时长: ""'), ['value-empty a.yaml:3:3+2']],
  ['a person', call('帮扶人:'), ['value-empty a.yaml:3:3+3']],
  ['people', call('对象: []'), ['value-empty a.yaml:3:3+2']],
  ['one of several', call('对象:\n    - c01\n    -\n    - c02'), ['value-empty a.yaml:5:6+0']],
  ['whom', call('通话对象:'), ['value-empty a.yaml:3:3+4']],
  ['a reason', call('作废:'), ['value-empty a.yaml:3:3+2']],
  ['a text', call('备注:'), []],
  ['a place', call('地点:'), []],
  ['the day itself', '- 日期:\n  类型: 通话\n', ['key-missing a.yaml:1:3+2']],
  [
    'the end of a pairing',
    '- {日期: 2024-09-03, 类型: 结对, 帮扶人: t01, 对象: c01, 结束日期: }\n',
    ['value-empty a.yaml:1:47+4'],
  ],
  [
    'money of an item',
    '- {日期: 2024-09-03, 类型: 物资, 物品: [{品名: 书包, 数量: 2, 单位: 个, 金额: }]}\n',
    ['value-empty a.yaml:1:56+2'],
  ],
  ['groups', '- {日期: 2024-09-03, 类型: 活动, 名称: 读书会, 参加: }\n', ['value-empty a.yaml:1:37+2']],
  ['no group', '- {日期: 2024-09-03, 类型: 活动, 名称: 读书会, 参加: {}}\n', ['value-empty a.yaml:1:37+2']],
  ['homes', '- {日期: 2024-09-03, 类型: 摸底, 各村户数: {}}\n', ['value-empty a.yaml:1:28+4']],
  ['a group', '- {日期: 2024-09-03, 类型: 活动, 名称: 读书会, 参加: {家长: }}\n', ['number-style a.yaml:1:42+2']],
])('in an entry: %s', (_, text, expected) => {
  expect(readLog({ file: 'a.yaml', text }).problems.map(brief)).toEqual(expected);
});

test.each([
  ['the name of a child', '儿童: [{编号: c01, 姓名: }]', ['value-empty people.yaml:1:16+2']],
  ['its id', '儿童: [{编号: , 姓名: 林小禾}]', ['key-missing people.yaml:1:7+2']],
  ['its birth', '儿童: [{编号: c01, 出生日期: }]', ['value-empty people.yaml:1:16+4']],
  [
    'the name of who looks after it',
    '儿童: [{编号: c01, 监护人: {姓名: , 关系: 奶奶}}]',
    ['value-empty people.yaml:1:22+2'],
  ],
  ['its phone and its class', '儿童: [{编号: c01, 电话: , 班级: , 备注: }]', []],
  ['the name of a helper', '帮扶人: [{编号: t01, 姓名: }]', ['value-empty people.yaml:1:17+2']],
])('in people.yaml: %s', (_, text, expected) => {
  const { value: tree } = parseYaml({ file: 'people.yaml', text });
  expect(tree && checkTree(tree, peopleSchema).problems.map(brief)).toEqual(expected);
});
