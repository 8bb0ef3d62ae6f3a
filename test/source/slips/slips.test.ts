import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/source/tree/yaml.ts';
import type { AnyProblem } from '../../problem/any-problem.ts';

/** The problems of a text as `code line:column suggestion`. */
function problemsOf(text: string) {
  return parseYaml({ file: 'log/九月.yaml', text }).problems.map(
    ({ code, place, values }: AnyProblem) =>
      `${code} ${place?.line}:${place?.column}+${place?.length} ${values.suggestion ?? ''}`,
  );
}

describe('slips', () => {
  test.each([
    ['a colon in the first line', '- 日期：2024-09-02\n  类型: 家访\n', ['full-width-colon 1:5+1 - 日期: 2024-09-02']],
    [
      'a colon further down',
      '- 类型: 家访\n  日期：2024-09-02\n  对象: [c01]\n',
      ['full-width-colon 2:5+1 日期: 2024-09-02'],
    ],
    ['a colon in the last line', '- 类型: 家访\n  地点：上湾村', ['full-width-colon 2:5+1 地点: 上湾村']],
    ['a colon before a list', '- 类型: 家访\n  对象：[c01]\n', ['full-width-colon 2:5+1 对象: [c01]']],
    ['a colon before a block', '- 类型: 物资\n  物品：\n    - 品名: 书包\n', ['full-width-colon 2:5+1 物品:']],
    ['a colon and a full-width space', '- 类型: 家访\n  地点：　上湾村\n', ['full-width-colon 2:5+1 地点: 上湾村']],
    [
      'a colon after a misspelt key',
      '- 类型: 家访\n  日其：2024-09-02\n  地点: 村\n',
      ['full-width-colon 2:5+1 日其: 2024-09-02'],
    ],
    [
      'colons everywhere, which YAML takes for one sentence',
      '- 日期：2024-09-02\n  类型：家访\n- 日期：2024-09-03\n  类型：通话\n',
      [
        'full-width-colon 1:5+1 - 日期: 2024-09-02',
        'full-width-colon 2:5+1 类型: 家访',
        'full-width-colon 3:5+1 - 日期: 2024-09-03',
        'full-width-colon 4:5+1 类型: 通话',
      ],
    ],
    [
      'colons in a map below a key',
      '单位:\n  名称：某校\n  自称：我校\n期间: {开始: 2024-09-01}\n',
      ['full-width-colon 2:5+1 名称: 某校', 'full-width-colon 3:5+1 自称: 我校'],
    ],
    ['a colon in a list of maps', '物品:\n  - 品名：书包\n', ['full-width-colon 2:7+1 - 品名: 书包']],
    ['a colon in braces', '- 参加: {学生：30, 教师: 2}\n', ['full-width-colon 1:10+1 - 参加: {学生: 30, 教师: 2}']],
    ['no space', '- 日期:2025-09-01\n  类型: 家访\n', ['missing-space-after-colon 1:5+1 - 日期: 2025-09-01']],
    ['no space anywhere', '- 日期:2025-09-01\n', ['missing-space-after-colon 1:5+1 - 日期: 2025-09-01']],
    ['no space in braces', '- 参加: {学生:30}\n', ['missing-space-after-colon 1:10+1 - 参加: {学生: 30}']],
    [
      'a full-width space after the colon',
      '- 日期:　2024-09-02\n  类型: 家访\n',
      ['full-width-space 1:6+1 - 日期: 2024-09-02'],
    ],
    ['full-width spaces as indentation', '- 日期: 2024-09-02\n　类型: 家访\n', ['full-width-space 2:1+1 类型: 家访']],
    [
      'a full-width space after the dash',
      '-　日期: 2024-09-02\n  类型: 家访\n',
      ['full-width-space 1:2+1 - 日期: 2024-09-02'],
    ],
    ['a dash without space', '-日期: 2024-09-02\n  类型: 家访\n', ['dash-style 1:1+1 - 日期: 2024-09-02']],
    ['a full-width dash', '－ 日期: 2024-09-02\n  类型: 家访\n', ['dash-style 1:1+2 - 日期: 2024-09-02']],
    ['a full-width dash and no space', '－日期: 2024-09-02\n', ['dash-style 1:1+1 - 日期: 2024-09-02']],
    ['keys too far in', '- 日期: 2024-09-02\n    类型: 家访\n    对象: c01\n', ['misaligned-key 2:1+4 类型: 家访']],
    ['a key too far out', '- 日期: 2024-09-02\n 类型: 家访\n  对象: c01\n', ['misaligned-key 2:1+1 类型: 家访']],
    ['a group too far in', '- 参加:\n    学生: 3\n     教师: 2\n', ['misaligned-key 3:1+5 教师: 2']],
    ['a colon in a text', '- 备注: 他说: 好\n', ['quotes-needed 1:7+5 - 备注: "他说: 好"']],
    ['words behind quotes', '- 备注: "好" 他说\n', [`quotes-needed 1:7+6 - 备注: '"好" 他说'`]],
    ['a character special to YAML', '- 备注: @老师\n', ['quotes-needed 1:7+3 - 备注: "@老师"']],
    ['words behind a #', '- 备注: 好 #1 名\n', ['text-cut-off 1:9+4 - 备注: "好 #1 名"']],
    ['a quote that was not opened', '- 名称: 重阳登山"\n', ['quote-unpaired 1:11+1 - 名称: 重阳登山']],
    ['one in brackets', '- {名称: 重阳登山", 人数: 3}\n', ['quote-unpaired 1:12+1 - {名称: 重阳登山, 人数: 3}']],
    ['one opened with another', '- 名称: 走进“爱心之家"\n', ['quote-unpaired 1:14+1 - 名称: 走进“爱心之家”']],
    ['a pair within a text', '- 名称: 学"雷锋"\n', []],
    ['inches', '- 备注: 屏幕 55"\n', []],
    ['quotes around a quote', `- 备注: '重阳登山"'\n`, []],
    ['a quote after a word of a list', '- 类型: 家访"\n', []],
    ['a comment behind a day', '- 日期: 2024-09-02 #补记\n', []],
    ['a comment behind a text', '- 备注: 好 # 1 名\n', []],
    ['a # in a block', '- 备注: |\n    好 #1 名\n', []],
    ['a tab', '- 日期: 2024-09-02\n\t类型: 家访\n', ['tab-indentation 2:1+1 类型: 家访']],
    [
      'tabs below a key',
      '- 类型: 物资\n  物品:\n\t\t- 品名: 书包\n\t\t  数量: 2\n',
      ['tab-indentation 3:1+2 - 品名: 书包', 'tab-indentation 4:1+2 数量: 2'],
    ],
    ['a comma in a list', '- 对象: [c01，c02]\n', ['full-width-comma 1:11+1 - 对象: [c01, c02]']],
    [
      'commas in a list are reported once a line',
      '- 对象: [c01， c02、c03]\n',
      ['full-width-comma 1:11+1 - 对象: [c01, c02, c03]'],
    ],
    ['a comma in braces', '- {品名: 书包，数量: 2}\n', ['full-width-comma 1:10+1 - {品名: 书包, 数量: 2}']],
    ['a comma in the second line of a list', '- 对象: [c01,\n    c02，c03]\n', ['full-width-comma 2:8+1 c02, c03]']],
    ['quotes around a key', '“日期”: 2024-09-02\n', ['full-width-quote 1:1+1 日期: 2024-09-02']],
    ['quotes around an item', '- 对象: [“c01”, c02]\n', ['full-width-quote 1:8+1 - 对象: ["c01", c02]']],
    ['quotes around what needs real ones', '- 备注: “他说: 好”\n', ['full-width-quote 1:7+1 - 备注: "他说: 好"']],
    ['several on a line', '- 对象：[c01，c02]\n  类型: 家访\n', ['full-width-colon 1:5+1 - 对象: [c01, c02]']],
  ])('%s', (_, text, expected) => expect(problemsOf(text)).toEqual(expected));

  test.each([
    ['a sentence', '- 备注: 去了他家：奶奶在\n'],
    ['a sentence with everything', '- 备注: “六一”那天，去了他家：奶奶在、爷爷１人在；地点：上湾村\n'],
    ['a sentence of several lines', '- 备注: 今天去了\n    地点：上湾村\n    时间:下午\n  类型: 家访\n'],
    ['a block scalar', '- 备注: |\n    日期：2024-09-02\n    　　第二段:没有\n    [c01，c02]\n  类型: 家访\n'],
    ['a folded scalar at the end', '- 备注: >-\n    地点：上湾村\n\n    日期:2024\n'],
    ['quoted text', '- 备注: "地点：上湾村，[a，b]"\n  类型: \'日期:2024\'\n'],
    ['quoted text of several lines', '- 备注: "第一\n    日期：2024\n    对象:x"\n  类型: 家访\n'],
    ['a list of sentences', '依据:\n  - 说明：本办法\n  - 《关于甲，乙的通知》\n'],
    ['titles in a list', '附件: [《甲，乙》, “童心”活动照片, "a，b"]\n'],
    ['a sentence in braces', '- {品名: 书包，红色, 备注: 好：用}\n'],
    ['talk in braces', '- {品名: 书包, 备注: 他说“好”，问：去吗}\n'],
    ['times and addresses', '- 开始时间: 15:30\n  备注: https://例子.中国/a:b\n  参加: {学生: 3}\n'],
    ['a comment', '# 日期：2024，[a，b]\n- 类型: 家访 # 对象：c01\n'],
    ['text below its key', '- 备注:\n    地点：上湾村\n  类型: 家访\n'],
    ['text in quotation marks', '- 名称: “阳光”行动\n  备注: “好”\n'],
  ])('%s is no slip', (_, text) => expect(problemsOf(text)).toEqual([]));

  test('a slip hides only the error it explains', () => {
    const text = '- 日期：2024-09-02\n  类型: 家访\n- 备注: "没有结束\n- 类型: 通话\n';
    expect(problemsOf(text).map((line) => line.split('+')[0])).toEqual(['full-width-colon 1:5', 'yaml-syntax 3:7']);
  });

  test('what stands behind a slip is read, at its own place', () => {
    const { value } = parseYaml({ file: 'a.yaml', text: '- 日期：2024-09-02\n  对象：[c01，c02]\n' });
    const [first] = value?.type === 'list' ? value.items : [];
    const [date, to] = first?.type === 'map' ? first.pairs : [];
    expect(date?.value).toMatchObject({ text: '2024-09-02', place: { line: 1, column: 6, length: 10 } });
    expect(to?.value).toMatchObject({
      items: [
        { text: 'c01', place: { line: 2, column: 7 } },
        { text: 'c02', place: { line: 2, column: 11, length: 3 } },
      ],
    });
  });
});

test('for a sentence in brackets, a list and a sentence are suggested', () => {
  const { problems } = parseYaml({ file: 'a.yaml', text: '- 发现: [奶奶腿脚不便，周末由邻居照看]\n' });
  expect(problems[0]?.values).toMatchObject({
    suggestion: '- 发现: [奶奶腿脚不便, 周末由邻居照看]',
    whole: '- 发现: 奶奶腿脚不便，周末由邻居照看',
  });
});
