// Mistakes of the hand in an entry: each is told once, on its line, with the line to type, and that cures.
import { expect, test } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { readLog } from '../../src/log/read.ts';
import { sentenceOf } from '../../src/problem/sentence.ts';
import { asIs } from '../problem/masks.ts';
import { obey } from '../problems/obey.ts';

const log = `- 日期: 2024-09-03
  类型: 家访
  对象: [c01, c02]
  备注: 奶奶腿脚不便
- {日期: 2024-09-05, 类型: 谈心, 对象: c01, 主题: 学习, 备注: 很认真}
- 日期: 2024-09-10
  类型: 活动
  名称: 迎新会
  参加: {学生: 30, 教师: 2}
- 日期: 2024-09-12
  类型: 物资
  对象: c01
  物品:
    - 品名: 米
      数量: 2
      单位: 袋
    - {品名: 油, 数量: 1, 单位: 桶, 金额: 1200}
- {日期: 2024-09-13, 类型: 物资, 对象: c02, 物品: [{品名: 面, 数量: 4, 单位: 袋}, {品名: 糖, 数量: 1, 单位: 包}]}
`;

const problemsOf = (text: string) => readLog({ file: 'log/a.yaml', text }).problems;

function told(text: string): string[] {
  return problemsOf(text).map((problem) => {
    return `${problem.code} ${problem.place?.line} ${sentenceOf(problem, 'zh', asIs).remedy}`;
  });
}

/** The log after somebody obeyed the only remedy for it, in each language. */
function obeyed(text: string): readonly (string | null)[] {
  const [problem] = problemsOf(text);
  return languages.map((language) =>
    problem?.place == null ? null : obey(text, problem.place, sentenceOf(problem, language, asIs).remedy, language),
  );
}

test('the log is sound', () => expect(told(log)).toEqual([]));

test.each([
  ['日期: 2024-09-03', '日期 2024-09-03', 'yaml-syntax 1', '- 日期: 2024-09-03'],
  ['- 日期: 2024-09-03', '  日期: 2024-09-03', 'dash-style 1', '- 日期: 2024-09-03'],
  ['类型: 家访', '类型 家访', 'yaml-syntax 2', '类型: 家访'],
  ['  类型: 家访', '类型: 家访', 'misaligned-key 2', '2 个半角空格'],
  ['类型: 家访', '类形: 家访', 'unknown-key 2', '是不是想写“类型”'],
  ['类型: 家访', '类 型: 家访', 'unknown-key 2', '是不是想写“类型”'],
  ['类型: 家访', 'kidn: 家访', 'unknown-key 2', '是不是想写“kind”'],
  ['日期: 2024-09-03', '曰期: 2024-09-03', 'unknown-key 1', '是不是想写“日期”'],
  ['日期: 2024-09-03', '时间: 2024-09-03', 'unknown-key 1', '是不是想写“日期”'],
  ['[c01, c02]', '[c01, c02', 'yaml-syntax 3', '对象: [c01, c02]'],
  ['[c01, c02]', '[c01, c02}', 'yaml-syntax 3', '对象: [c01, c02]'],
  ['[c01, c02]', '[c01；c02]', 'full-width-comma 3', '对象: [c01, c02]'],
  ['家访\n  对象', '家访  对象', 'yaml-syntax 2', '对象: [c01, c02]'],
  ['奶奶腿脚不便', '"奶奶腿脚不便', 'yaml-syntax 4', '备注: "奶奶腿脚不便"'],
  ['奶奶腿脚不便', '[困难]奶奶', 'quotes-needed 4', '备注: "[困难]奶奶"'],
  ['奶奶腿脚不便', '{困难', 'yaml-syntax 4', '备注: 困难'],
  ['奶奶腿脚不便', '- 奶奶', 'quotes-needed 4', '备注: "- 奶奶"'],
  ['奶奶腿脚不便', '>奶奶', 'quotes-needed 4', '备注: ">奶奶"'],
  ['奶奶腿脚不便', '!奶奶', 'quotes-needed 4', '备注: "!奶奶"'],
  ['奶奶腿脚不便', '? 奶奶', 'quotes-needed 4', '备注: "? 奶奶"'],
  ['奶奶腿脚不便', '&奶奶', 'quotes-needed 4', '备注: "&奶奶"'],
  ['奶奶腿脚不便', '*奶奶', 'quotes-needed 4', '备注: "*奶奶"'],
  ['奶奶腿脚不便', '@奶奶', 'quotes-needed 4', '备注: "@奶奶"'],
  ['奶奶腿脚不便', '%奶奶', 'quotes-needed 4', '备注: "%奶奶"'],
  ['奶奶腿脚不便', '#奶奶', 'text-cut-off 4', '备注: "#奶奶"'],
  ['很认真}', '很认真', 'yaml-syntax 5', '备注: 很认真}'],
  ['学习, 备注', '学习 备注', 'yaml-syntax 5', '主题: 学习, 备注: 很认真'],
  ['学习, 备注', '学习； 备注', 'full-width-comma 5', '主题: 学习, 备注: 很认真'],
  ['主题: 学习', '主题: 学习, 生活', 'quotes-needed 5', '主题: "学习, 生活"'],
  ['对象: c01,', '对象: c01, c02,', 'yaml-syntax 5', '对象: [c01, c02]'],
  ['- 日期: 2024-09-10', '日期: 2024-09-10', 'dash-style 6', '- 日期: 2024-09-10'],
  ['- 日期: 2024-09-10', ' - 日期: 2024-09-10', 'misaligned-key 6', ''],
  ['- 日期: 2024-09-10', '  日期: 2024-09-10', 'dash-style 6', '- 日期: 2024-09-10'],
  ['- 日期: 2024-09-10', '9- 日期: 2024-09-10', 'dash-style 6', '- 日期: 2024-09-10'],
  ['- 日期: 2024-09-10', '---\n- 日期: 2024-09-10', 'several-documents 6', ''],
  ['- 日期: 2024-09-10', '2024-09-08,家访,c01\n2024-09-09,家访,c02\n- 日期: 2024-09-10', 'yaml-syntax 6', ''],
  [
    '{品名: 油, 数量: 1, 单位: 桶, 金额: 1200}',
    '｛品名: 油, 数量: 1, 单位: 桶｝',
    'full-width-bracket 17',
    '- {品名: 油',
  ],
  [
    '{品名: 油, 数量: 1, 单位: 桶, 金额: 1200}',
    '（品名: 油, 数量: 1, 单位: 桶）',
    'full-width-bracket 17',
    '- {品名: 油',
  ],
  ['{品名: 油, 数量: 1, 单位: 桶, 金额: 1200}', '[品名: 油, 数量: 1, 单位: 桶]', 'yaml-syntax 17', '- {品名: 油'],
  ['{品名: 油, 数量: 1, 单位: 桶, 金额: 1200}', '品名: 油, 数量: 1, 单位: 桶', 'yaml-syntax 17', '- {品名: 油'],
  ['{品名: 油', '品名: 油', 'yaml-syntax 17', '- {品名: 油'],
  ['1200}', '1200', 'yaml-syntax 17', '金额: 1200}'],
  ['1200}', '1200}。', 'yaml-syntax 17', '金额: 1200}'],
  ['1200}', '1,200}', 'number-style 17', '1200'],
  ['- {品名: 油', '{品名: 油', 'dash-style 17', '- {品名: 油'],
  ['- {品名: 油', '  {品名: 油', 'dash-style 17', '4 个半角空格，写成：- {品名: 油'],
  ['- {品名: 油', '-{品名: 油', 'dash-style 17', '- {品名: 油'],
  ['- {品名: 油', '• {品名: 油', 'dash-style 17', '- {品名: 油'],
  ['- 品名: 米', '  品名: 米', 'dash-style 14', '4 个半角空格，写成：- 品名: 米'],
  ['- 品名: 米', '1. 品名: 米', 'dash-style 14', '- 品名: 米'],
  ['{品名: 面, 数量: 4, 单位: 袋}', '｛品名: 面, 数量: 4, 单位: 袋｝', 'full-width-bracket 18', '[{品名: 面'],
  ['[{品名: 面', '[品名: 面', 'yaml-syntax 18', '[{品名: 面'],
  ['[{品名: 面', '{品名: 面', 'yaml-syntax 18', '[{品名: 面'],
  ['袋}, {品名: 糖', '袋, {品名: 糖', 'yaml-syntax 18', '袋}, {品名: 糖'],
  ['袋}, {品名: 糖', '袋} {品名: 糖', 'yaml-syntax 18', '袋}, {品名: 糖'],
  ['包}]}', '包]}', 'yaml-syntax 18', '包}]}'],
  ['包}]}', '包}}', 'yaml-syntax 18', '包}]}'],
  ['{学生: 30, 教师: 2}', '学生: 30, 教师: 2', 'yaml-syntax 9', '参加: {学生: 30, 教师: 2}'],
  ['{学生: 30, 教师: 2}', '（学生: 30, 教师: 2）', 'full-width-bracket 9', '参加: {学生: 30, 教师: 2}'],
  ...[
    '- - ',
    '-- ',
    '-',
    '* ',
    '+ ',
    '•',
    '· ',
    '1. ',
    '1、',
    '一、',
    '（1）',
    '①',
    '● ',
    '\uf06c ',
    'l ',
    '- [ ] ',
    '<li>',
    '&nbsp;- ',
  ].map((dash): [string, string, string, string] => [
    '- 日期: 2024-09-10',
    `${dash}日期: 2024-09-10`,
    'dash-style 6',
    '- 日期: 2024-09-10',
  ]),
  ['  类型: 家访', '  · 类型: 家访', 'stray-text 2', '2 个半角空格'],
  ['  类型: 家访', '  - 类型: 家访', 'stray-text 2', '2 个半角空格'],
  ...['=', ' = ', '； ', '; ', '，', '。', '. ', '- ', '— ', '\t'].map((sign): [string, string, string, string] => [
    '类型: 家访',
    `类型${sign}家访`,
    'yaml-syntax 2',
    '类型: 家访',
  ]),
  ['类型: 家访', '类型:: 家访', 'yaml-syntax 2', '类型: 家访'],
  ['类型: 家访', '类型：: 家访', 'full-width-colon 2', '类型: 家访'],
  ...['“类型”', '「类型」', '‘类型’', '**类型**', '*类型*', '[类型]', '【类型】', '`类型`', '《类型》', '（类型）'].map(
    (key): [string, string, string, string] => ['类型: 家访', `${key}: 家访`, '2', '类型'],
  ),
  ['类型: 家访', '**类型：** 家访', 'yaml-syntax 2', '类型: 家访'],
  ...[' ', ', ', '，', '；', '; '].map((sign): [string, string, string, string] => [
    '家访\n  对象',
    `家访${sign}对象`,
    'yaml-syntax 2',
    '2 个半角空格：对象: [c01, c02]',
  ]),
  ['c02]\n  备注', 'c02], 备注', 'yaml-syntax 3', '2 个半角空格：备注: 奶奶腿脚不便'],
  ...['[c01, c02]。', '[c01, c02]、', '[c01, c02],', '[c01,, c02]', '{c01, c02]', '［c01, c02］', '【c01, c02】'].map(
    (ids): [string, string, string, string] => ['[c01, c02]', ids, '3', '对象: [c01, c02]'],
  ),
  ['- {品名: 油', '- - {品名: 油', 'dash-style 17', '- {品名: 油'],
  ['{品名: 油, 数量: 1', '｛品名：油，数量：1', 'full-width-bracket 17', '- {品名: 油, 数量: 1'],
  ['[c01, c02]', '【c01，c02】', 'full-width-bracket 3', '对象: [c01, c02]'],
  ['  类型: 家访\n  对象', '    类型: 家访\n    对象', 'misaligned-key 2', '2 行的行首都改成 2 个半角空格'],
  ['  类型: 家访\n  对象', '    类型: 家访\n      对象', 'misaligned-key 2', '2 行的行首都改成 2 个半角空格'],
  [
    '- 日期: 2024-09-10\n  类型: 活动\n  名称: 迎新会\n  参加',
    '  - 日期: 2024-09-10\n    类型: 活动\n    名称: 迎新会\n    参加',
    'misaligned-key 6',
    '4 行的行首都删去 2 个空格',
  ],
  ['备注: 奶奶腿脚不便', '备注: |\n奶奶腿脚不便', 'misaligned-key 5', '4 个半角空格'],
  ['备注: 奶奶腿脚不便', '备注: |\n  奶奶腿脚不便\n  家里没有书桌', 'misaligned-key 5', '2 行的行首都改成 4 个'],
  ['备注: 奶奶腿脚不便', '备注: |\n    奶奶腿脚不便\n  家里没有书桌', 'misaligned-key 6', '4 个半角空格'],
  ...['c01, c02]', '<c01, c02>', '[c01. c02]', '（c01、c02）。'].map((ids): [string, string, string, string] => [
    '[c01, c02]',
    ids,
    ' 3',
    'c02',
  ]),
  ...['c01。', 'c01、', 'c01,', '（c01）', '(c01)', "[c01']", '「c01」'].map((id): [string, string, string, string] => [
    '对象: c01\n',
    `对象: ${id}\n`,
    ' 12',
    'c01',
  ]),
  ['日期: 2024-09-03', '时问: 2024-09-03', 'unknown-key 1', '是不是想写“日期”'],
  ['对象: c01\n', '対象: c01\n', 'unknown-key 12', '是不是想写“对象”'],
  ['  对象: [c01, c02]', '- 对象: [c01, c02]', 'stray-text 3', '2 个半角空格：对象: [c01, c02]'],
  ['  名称: 迎新会', '- 名称: 迎新会', 'stray-text 8', '2 个半角空格：名称: 迎新会'],
  ['类型: 家访\n  对象: [', '类型: 家访，对象：[', 'yaml-syntax 2', '2 个半角空格：对象: [c01, c02]'],
  ['  对象: [c01, c02]\n  备注: 奶奶', '  奶奶', 'yaml-syntax 3', '备注: 奶奶腿脚不便'],
  ...['-', '* ', '1. ', '• ', '', '（1）'].map((dash): [string, string, string, string] => [
    '备注: 奶奶腿脚不便',
    `发现:\n    ${dash}奶奶腿脚不便\n    - 家里没有书桌`,
    'dash-style 5',
    '- 奶奶腿脚不便',
  ]),
  ['备注: 奶奶腿脚不便', '发现:\n    - 奶奶腿脚不便\n    2、家里没有书桌', 'dash-style 6', '- 家里没有书桌'],
  ['备注: 奶奶腿脚不便', '发现:\n    - 奶奶腿脚不便\n      - 家里没有书桌', 'misaligned-key 6', '4 个半角空格'],
  ['  备注: 奶奶腿脚不便', '  备注: |\n    奶奶腿脚不便\n  地埝: 上湾村', 'unknown-key 6', ''],
  ['备注: 奶奶腿脚不便', '备注: ｜\n    奶奶腿脚不便', 'full-width-comma 4', '备注: |'],
  [
    '备注: 奶奶腿脚不便\n',
    '备注: |\n    奶奶腿脚不便\n    - 日期: 2024-09-04\n      类型: 家访\n',
    'misaligned-key 6',
    '2 行的行首都删去 4 个空格',
  ],
  ['  名称: 迎新会', '  名称: 迎新会\n  节目:\n    合唱\n    舞蹈', 'wrong-shape 10', '每行文字前面写上“- 作品: ”'],
  ...['----', '***', '======', '```', '| 日期 | 类型 |', '**九月下旬**', '【九月下旬】', '九月下旬：', '<br>'].map(
    (line): [string, string, string, string] => [
      '- 日期: 2024-09-12',
      `${line}\n- 日期: 2024-09-12`,
      'stray-text 10',
      '如果是误打的，请删掉',
    ],
  ),
  ...['第三周', '<h2>第三周</h2>', '日期,类型,对象', '（第三周）', '~~~~~'].map(
    (line): [string, string, string, string] => [
      '- 日期: 2024-09-10',
      `${line}\n- 日期: 2024-09-10`,
      'stray-text 6',
      '如果是误打的，请删掉',
    ],
  ),
  ['- 日期: 2024-09-03', '记录人：苏老师\n- 日期: 2024-09-03', 'stray-text 1', '如果是误打的，请删掉'],
  ...(['2024-09-10', '2024-09-12'] as const).flatMap((day) =>
    ['  ', ' '].map((blanks): [string, string, string, string] => [
      `- 日期: ${day}`,
      `${blanks}日期: ${day}`,
      `dash-style ${day === '2024-09-10' ? 6 : 10}`,
      `行首不要空格，写成：- 日期: ${day}`,
    ]),
  ),
  ['- 日期: 2024-09-12\n  类型: 物资', '  类型: 物资\n  日期: 2024-09-12', 'dash-style 10', '写成：- 类型: 物资'],
  ['- 日期: 2024-09-12\n  类型: 物资', '类型: 物资\n  日期: 2024-09-12', 'dash-style 10', '- 类型: 物资'],
  [
    '备注: 奶奶腿脚不便',
    '发现:\n- 奶奶腿脚不便\n- 没有书桌\n  后续: 送去',
    'misaligned-key 5',
    '2 行的行首都改成 4 个',
  ],
  ['备注: 奶奶腿脚不便', '发现:\n    - 奶奶腿脚不便\n- 没有书桌\n  后续: 送去', 'misaligned-key 6', '4 个半角空格'],
  ['备注: 奶奶腿脚不便', '照片:\n- a.jpg\n', 'misaligned-key 5', '4 个半角空格'],
  [
    '    - 品名: 米\n      数量: 2\n      单位: 袋\n    - {品名: 油',
    '- 品名: 米\n  数量: 2\n  单位: 袋\n- {品名: 油',
    'misaligned-key 14',
    '4 行的行首各加 4 个',
  ],
  ['    - {品名: 油', '- {品名: 油', 'misaligned-key 17', '4 个半角空格'],
  ['    - 品名: 米\n', '- 品名: 米\n', 'misaligned-key 14', '4 个半角空格'],
  ...(['    学生: 30\n   教师: 2', '    学生: 30\n  教师: 2', '    学生: 30\n教师: 2'] as const).map(
    (groups): [string, string, string, string] => [
      '{学生: 30, 教师: 2}',
      `\n${groups}`,
      'misaligned-key 11',
      '4 个半角空格',
    ],
  ),
  ...['  学生: 30\n  教师: 2', '学生: 30\n教师: 2'].map((groups): [string, string, string, string] => [
    ' {学生: 30, 教师: 2}',
    `\n${groups}`,
    'misaligned-key 10',
    '2 行的行首都改成 4 个',
  ]),
  ...['', '，', '、', '；'].map((sign): [string, string, string, string] => [
    ' {学生: 30, 教师: 2}',
    `\n    学生: 30${sign} 教师: 2`,
    'yaml-syntax 10',
    '4 个半角空格：教师: 2',
  ]),
  ...['，户数：1', '；户数：1', ' 户数：1', '、户数:1', '户数：1', '户数:1'].map(
    (second): [string, string, string, string] => [
      '备注: 奶奶腿脚不便',
      `地点: 上湾村${second}`,
      'yaml-syntax 4',
      '2 个半角空格：户数: 1',
    ],
  ),
  ['备注: 奶奶腿脚不便', '地点: 上湾村，备注：奶奶腿脚不便', 'yaml-syntax 4', '2 个半角空格：备注: 奶奶腿脚不便'],
  ['名称: 迎新会', '名称: 迎新会 开始时间：15:30', 'yaml-syntax 8', '2 个半角空格：开始时间: 15:30'],
  ...['－', '— ', '–'].map((dash): [string, string, string, string] => [
    '备注: 奶奶腿脚不便',
    `发现:\n    - 奶奶腿脚不便\n    ${dash}家里没有书桌`,
    'dash-style 6',
    '- 家里没有书桌',
  ]),
  [
    '备注: 奶奶腿脚不便',
    '发现:\n    - 奶奶腿脚不便\n    - 祖母说: 家里没有书桌',
    'wrong-shape 6',
    '请改成：- "祖母说: 家里没有书桌"',
  ],
  ['[c01, c02]', '\n    - c01\n    c02', 'dash-style 5', '- c02'],
  ...['∶', '︰', '︓', '﹕', '꞉ '].map((colon): [string, string, string, string] => [
    '对象: [c01, c02]',
    `对象${colon}[c01, c02]`,
    'full-width-colon 3',
    '对象: [c01, c02]',
  ]),
  ['数量: 1, 单位: 桶', '数量: 1; 单位: 桶', 'yaml-syntax 17', '数量: 1, 单位: 桶'],
  ['数量: 1, 单位: 桶', '数量: 1;单位: 桶', 'yaml-syntax 17', '数量: 1, 单位: 桶'],
  ['主题: 学习, ', '地点: 操场 户数：1, ', 'yaml-syntax 5', '操场, 户数: 1'],
  [
    '奶奶腿脚不便\n',
    '奶奶腿脚不便。日期：2024-09-04 类型：谈心 对象：[c01, c02]，主题：学习\n',
    'yaml-syntax 4',
    '：- {日期: 2024-09-04, 类型: 谈心, 对象: [c01, c02], 主题: 学习}',
  ],
  ...['。日期：', ' 日期：', '。 日期: '].map((day): [string, string, string, string] => [
    '奶奶腿脚不便\n',
    `奶奶腿脚不便${day}2024-09-04\n  类型: 家访\n  对象: c01\n`,
    'yaml-syntax 4',
    '：- 日期: 2024-09-04',
  ]),
  ['奶奶腿脚不便\n', '奶奶腿脚不便。日期：2024-09-04 类型：谈心\n  对象: c01\n', 'yaml-syntax 4', ''],
  ['  对象: c01\n  物品:\n', '  物品:\n  对象: c01\n', 'yaml-syntax 13', '移到第 17 行后面'],
  [
    '物品:\n    - 品名: 米\n      数量: 2\n      单位: 袋\n',
    '备注: 送去\n    - 品名: 米\n      数量: 2\n      单位: 袋\n  物品:\n',
    'yaml-syntax 17',
    '移到第 13 行后面',
  ],
  ['    - {品名: 油', '  备注: 送去\n    - {品名: 油', 'yaml-syntax 17', '移到第 18 行后面'],
  ['    - {品名: 油', '   - {品名: 油', 'misaligned-key 17', '4 个半角空格'],
  [
    '    - {品名: 油, 数量: 1, 单位: 桶, 金额: 1200}\n',
    '- {品名: 油, 数量: 1, 单位: 桶, 金额: 1200}\n  备注: 送去\n',
    'misaligned-key 17',
    '4 个半角空格',
  ],
  ['{学生: 30, 教师: 2}', '{ 学生： 30, 教师: 2 }', 'full-width-colon 9', '{ 学生: 30, 教师: 2 }'],
  ['1200}\n', '1200}\n  户数: 1\n    • 备注: 送去\n', 'stray-text 19', '2 个半角空格：备注: 送去'],
  ...(['|', '>', '>-', ''] as const).map((sign): [string, string, string, string] => [
    '备注: 奶奶腿脚不便',
    `备注: ${sign}\n    奶奶腿脚不便\n    时长：30`,
    'key-in-text 6',
    '2 个半角空格',
  ]),
  [
    '备注: 奶奶腿脚不便\n',
    '备注: |\n    奶奶腿脚不便\n    - { 日期: 2024-09-04, 类型: 家访, 对象: c02 }\n',
    'misaligned-key 6',
    '这一行行首不要空格',
  ],
  ['备注: 奶奶腿脚不便', '备注: |\n    时长: 30', 'key-in-text 5', '2 个半角空格'],
  ...['- 类型: 宣传\n      日期: 2024-09-14', '- date: 2024-09-14\n      kind: publicity'].map(
    (pasted): [string, string, string, string] => [
      '备注: 奶奶腿脚不便',
      `备注: |\n    奶奶腿脚不便\n    ${pasted}\n    还好`,
      'yaml-syntax 6',
      '2 行移到第 8 行后面，行首都删去 4 个',
    ],
  ),
  // Where its lines end, only a person knows.
  ...[
    '日期: 2024-09-14\n    类型: 宣传',
    '-日期: 2024-09-14\n     类型: 宣传',
    '- 日期: 2024.9.14\n      类型: 宣传',
    '- 日期：9月14日\n      类型：宣传',
    '{日期: 2024-09-14, 类型: 宣传}',
    '日期: 2024-09-14\n    类型: 通话\n    帮扶人: t01\n    时长: 15',
  ].map((pasted): [string, string, string, string] => [
    '备注: 奶奶腿脚不便',
    `备注: |\n    奶奶腿脚不便\n    ${pasted}\n    还好`.replace('时长: 15\n    还好', '时长: 15'),
    'entry-in-text 6',
    '',
  ]),
  [
    '备注: 奶奶腿脚不便',
    '备注: |\n    奶奶腿脚不便\n\n    地点: 上湾村\n    帮扶人: [t01]',
    'key-in-text 7',
    '从这一行起 2 行的行首都改成 2 个',
  ],
  ['参加: {学生', '备注: |\n    很热闹\n    参加: {学生', 'key-in-text 11', '写成：参加: {学生: 30, 教师: 2}'],
  ['参加: {学生', '备注: |\n    参加: {学生', 'key-in-text 10', '写成：参加: {学生: 30, 教师: 2}'],
  ['参加: {学生: 30, 教师: 2}', '备注: >-\n    很热闹\n    参加：学生30人', 'key-in-text 11', '：参加: {学生: 30}'],
  ['参加: {学生: 30, 教师: 2}', '备注: >-\n    很热闹\n    参加: 30', 'key-in-text 11', '写成：人数: 30'],
  [
    '参加: {学生: 30, 教师: 2}',
    '备注: |\n    很热闹\n    参加:\n      学生: 30\n      教师: 2',
    'key-in-text 11',
    '3 行的行首都删去 2 个空格',
  ],
  [
    '参加: {学生: 30, 教师: 2}',
    '备注: |\n    很热闹\n    节目:\n      - 作品: 合唱\n    地点: 操场\n',
    'key-in-text 11',
    '3 行的行首都删去 2 个空格',
  ],
  ['参加: {学生: 30, 教师: 2}', '备注: |\n    很热闹\n    比赛: {届: 3}', 'key-in-text 11', '写成：比赛: {届: 3}'],
  ['备注: 奶奶腿脚不便', '发现:\n    奶奶腿脚不便\n    家里没有书桌', 'items-joined 5', '每行文字前面写上“- ”'],
  ...['[', '{'].map((bracket): [string, string, string, string] => [
    '奶奶腿脚不便',
    `${bracket}奶奶腿脚不便`,
    'yaml-syntax 4',
    '备注: 奶奶腿脚不便',
  ]),
  ...[']', '}'].map((bracket): [string, string, string, string] => [
    '奶奶腿脚不便',
    `奶奶腿脚不便${bracket}`,
    'quote-unpaired 4',
    '备注: 奶奶腿脚不便',
  ]),
  ['[c01, c02]', '\n    c01\n    c02', 'wrong-shape 4', '每行文字前面写上“- ”'],
  ['[c01, c02]', '[c01, {c02}]', 'wrong-shape 3', '请改成：对象: [c01, c02]'],
  ['[c01, c02]', '\n    - c01\n    - {c02}', 'wrong-shape 5', '请改成：- c02'],
  ['[c01, c02]', '[c01, {姓名: 金丝雀}]', 'identifier-style 3', ''],
  ['[c01, c02]', '[c01, {编号: c02}]', 'wrong-shape 3', '请改成：对象: [c01, c02]'],
  ...['', '  ', '\t', '\t\t', '　　'].map((blanks): [string, string, string, string] => [
    '      单位: 袋\n',
    `${blanks}单位: 袋\n`,
    '16',
    '6 个半角空格',
  ]),
  ...['　', '\t', '　　'].map((blanks): [string, string, string, string] => [
    ' {学生: 30, 教师: 2}',
    `\n    学生: 30\n${blanks}教师: 2`,
    ' 11',
    '4 个半角空格',
  ]),
  [
    '1200}\n',
    '1200}\n    - 品名: 盐\n      数量: 1\n      单位: 包\n      备注: 送去\n',
    'misaligned-key 21',
    '2 个半角空格',
  ],
  [
    '1200}\n',
    '1200}\n    - 品名: 盐\n      数量: 1\n      单位: 包\n      备注: >\n        送去\n      地点: 村口\n',
    'misaligned-key 21',
    '从这一行起 3 行的行首都删去 4 个',
  ],
  [
    '  参加: {学生: 30, 教师: 2}',
    '  比赛:\n    奖项:\n      - 奖次: 一等奖\n    数量: 3',
    'misaligned-key 12',
    '8 个半角空格',
  ],
  [
    '  参加: {学生: 30, 教师: 2}',
    '  比赛:\n    届: 3\n  组别: [甲, 乙]\n  参赛人数: 9',
    'misaligned-key 11',
    '2 行的行首都改成 4 个',
  ],
  ...['+  c02', '* c02', '      - c02', '•c02'].map((line): [string, string, string, string] => [
    '[c01, c02]',
    `\n    - c01\n${line}`,
    ' 5',
    '4 个半角空格',
  ]),
  ...[' - ', ', ', '，', ' + ', ' '].map((gap): [string, string, string, string] => [
    '[c01, c02]',
    `\n    - c01${gap}c02`,
    'yaml-syntax 4',
    '4 个半角空格：- c02',
  ]),
  ...['. ', '.', '；', ';'].map((sign): [string, string, string, string] => [
    '学习, 备注: 很',
    `学习${sign}备注: 很`,
    ' 5',
    '主题: 学习, 备注: 很认真',
  ]),
  ['油, 数量: 1, 单位: 桶', '油. 数量: 1. 单位: 桶', 'yaml-syntax 17', '油, 数量: 1, 单位: 桶'],
  ['油, 数量: 1', '油数量: 1', 'yaml-syntax 17', '油, 数量: 1'],
  ['品名: 面, 数量', '品名: 面数量', 'yaml-syntax 18', '面, 数量: 4'],
  ['对象: c01, 主题', '帮扶人: t02对象: c01, 主题', 'yaml-syntax 5', '帮扶人: t02, 对象: c01'],
  ['单位: 桶', '单位桶', 'yaml-syntax 17', '单位: 桶'],
  ['{品名: 油', '{品名油', 'yaml-syntax 17', '品名: 油'],
  ['学生: 30, 教师', '学生30, 教师', 'yaml-syntax 9', '学生: 30, 教师: 2'],
  ['数量: 2\n      单位: 袋', '数量: 2, 单位袋', 'number-with-unit 15', '数量: 2 和 单位: 袋'],
  ...[`'很认真"`, `"很认真'`, '"很认真”'].map((text): [string, string, string, string] => [
    '备注: 很认真',
    `备注: ${text}`,
    'yaml-syntax 5',
    `备注: ${text[0]}很认真${text[0]}}`,
  ]),
  ['备注: 奶奶腿脚不便', `备注: '奶奶腿脚不便"`, 'yaml-syntax 4', `备注: '奶奶腿脚不便'`],
  ['备注: 奶奶腿脚不便', '发现: [视力差的1人: 林某, 灯坏了]', 'quotes-needed 4', '["视力差的1人: 林某", 灯坏了]'],
  ['备注: 奶奶腿脚不便', '发现: 爱笑, 灯坏了]', 'yaml-syntax 4', '[爱笑, 灯坏了]'],
  ['[c01, c02]', 'c01, c02]', 'yaml-syntax 3', '对象: [c01, c02]'],
  ...['|', '>-'].map((sign): [string, string, string, string] => [
    '备注: 奶奶腿脚不便',
    `备注${sign}\n    奶奶腿脚不便`,
    'yaml-syntax 4',
    `备注: ${sign}`,
  ]),
  ['- 日期: 2024-09-10', '- 日期: 2024-09-\n  10', 'yaml-syntax 7', '合成一行：- 日期: 2024-09-10'],
  ['- 日期: 2024-09-10', '- 日期: 2024-\n09-10', 'yaml-syntax 7', '合成一行：- 日期: 2024-09-10'],
  ['  对象: c01\n', '  对象: c0\n1\n', 'yaml-syntax 13', '合成一行：对象: c01'],
  ['[c01, c02]', '\n    - c01\n    - c0\n2', 'yaml-syntax 6', '合成一行：- c02'],
  ...['-', ' -', ' - ', '- '].map((dash): [string, string, string, string] => [
    '奶奶腿脚不便\n',
    `奶奶腿脚不便${dash}日期: 2024-09-04\n  类型: 家访\n  对象: c01\n`,
    'yaml-syntax 4',
    '- 日期: 2024-09-04',
  ]),
  ...['－', '—', '*', '•'].map((dash): [string, string, string, string] => [
    '- 日期: 2024-09-10',
    `${dash}\n  日期: 2024-09-10`,
    'dash-style 6',
    '请改成：-',
  ]),
  ['    - 品名: 米', '    －\n      品名: 米', 'dash-style 14', '请改成：-'],
  ['- {日期: 2024-09-05, 类型: 谈心,', '－ {\n   日期: 2024-09-05, 类型: 谈心,', 'dash-style 5', '请改成：- {'],
  ...[
    ['   - 作品: 合唱\n     班级: 甲班', '    - 作品: 舞蹈\n      班级: 乙班', '10'],
    ['  - 作品: 合唱\n    班级: 甲班', '    - 作品: 舞蹈\n      班级: 乙班', '10'],
    ['     - 作品: 合唱\n       班级: 甲班', '    - 作品: 舞蹈\n      班级: 乙班', '10'],
    ['    - 作品: 合唱\n      班级: 甲班', '     - 作品: 舞蹈\n       班级: 乙班', '12'],
    ['    - 作品: 合唱\n      班级: 甲班', '      - 作品: 舞蹈\n        班级: 乙班', '12'],
  ].map(([first, second, line]): [string, string, string, string] => [
    '  参加: {学生: 30, 教师: 2}',
    `  节目:\n${first}\n${second}`,
    `misaligned-key ${line}`,
    '2 行的行首',
  ]),
  [
    '备注: 奶奶腿脚不便\n',
    '备注: |\n    奶奶腿脚不便\n    - { 日期: 2024-09-04, 类型: 家访, 对象: c02 }\n    没有书桌\n  户数: 1\n',
    'yaml-syntax 6',
    '移到第 8 行后面，行首改成 0 个',
  ],
  ['  类型: 家访', '\t类型：家访', 'tab-indentation 2', '2 个半角空格，写成：类型: 家访'],
  ['      单位: 袋', '\t单位：袋', '16', '6 个半角空格，写成：单位: 袋'],
  ['  类型: 家访', '　　类型：家访', ' 2', '2 个半角空格，写成：类型: 家访'],
  ['  类型: 家访', '    类型：家访', ' 2', '2 个半角空格，写成：类型: 家访'],
  // Which day it was, only a person knows.
  ...['2024-09-1', '2024-9-01', '2024-09-12..2024-09-1', '2024-09-0'].map((day): [string, string, string, string] => [
    '日期: 2024-09-10',
    `日期: ${day}`,
    'date-style 6',
    '',
  ]),
  ['日期: 2024-09-10', '日期: 2024-09-12..2024-09-10', 'end-before-start 6', ''],
  ['类型: 家访', '类型:', 'key-missing 2', ''],
  ['奶奶腿脚不便', `'说"想家"，劝了`, 'yaml-syntax 4', `备注: '说"想家"，劝了'`],
  ['奶奶腿脚不便', `"说'想家'`, 'yaml-syntax 4', `备注: "说'想家'"`],
  ['奶奶腿脚不便', '[热闹，很好', 'yaml-syntax 4', '备注: 热闹，很好'],
  ['备注: 奶奶腿脚不便', "备注:' 奶奶腿脚不便", 'missing-space-after-colon 4', '备注: 奶奶腿脚不便'],
  ['[c01, c02]', '[c01, c，02]', 'yaml-syntax 3', '对象: [c01, c02]'],
  [
    '\n    - 品名: 米\n      数量: 2\n      单位: 袋\n    - {品名: 油',
    ' {品名: 米, 数量: 2, 单位: 袋}, {品名: 油',
    'yaml-syntax 13',
    '物品: [{品名: 米, 数量: 2, 单位: 袋}, {品名: 油',
  ],
  ['      数量: 2\n      单位: 袋', '    - 数量: 2\n    - 单位: 袋', 'stray-text 15', '2 行开头的“-”都换成空格'],
  ...[
    ['袋},\n      {品名: 油, 数量: 1, 单位: 桶}', '15'],
    ['袋}\n      {品名: 油, 数量: 1, 单位: 桶}]', '14'],
  ].map(([items = '', line = '']): [string, string, string, string] => [
    '\n    - 品名: 米\n      数量: 2\n      单位: 袋\n    - {品名: 油, 数量: 1, 单位: 桶, 金额: 1200}',
    ` [\n      {品名: 米, 数量: 2, 单位: ${items}`,
    `yaml-syntax ${line}`,
    '单位: ',
  ]),
])('%j typed as %j', (from, to, place, typed) => {
  expect(log).toContain(from);
  const text = log.replace(from, () => to);
  const problems = told(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(place);
  expect(problems[0]).toContain(typed);
  const [cured = null, ...others] = obeyed(text);
  expect(others.every((other) => other === cured)).toBe(true);
  if (typed !== '') expect(told(cured ?? text)).toEqual([]);
});

test.each([
  ['  类型: 物资\n', 'repeated-key 10', '补上“- 日期: ……”；'],
  ['  类型: 物资\n  对象: c02\n', 'repeated-key 10', '补上“- 日期: ……”；'],
  ['  名称: 秋游\n  参加: {学生: 3}\n', 'repeated-key 10', '补上“- 日期: ……”和“类型: ……”；'],
])('an entry that begins with %j lost its head', (lines, place, typed) => {
  const [first, ...others] = told(log.replace('- 日期: 2024-09-12\n  类型: 物资\n', lines));
  expect(others).toEqual([]);
  expect(first).toContain(place);
  expect(first).toContain(typed);
});

test('where two lines have changed places, each step is told', () => {
  const text = log.replace('- 日期: 2024-09-12\n  类型: 物资\n', '  类型: 物资\n- 日期: 2024-09-12\n');
  expect(told(text)).toEqual(['dash-style 10 这一行行首不要空格，写成：- 类型: 物资']);
  const [swapped = null] = obeyed(text);
  const [cured = null] = obeyed(swapped ?? '');
  expect(told(cured ?? '')).toEqual([]);
});

test('a remedy that may not show its line says what to do', () => {
  const [problem] = problemsOf(log.replace('- 日期: 2024-09-10', '  日期: 2024-09-10'));
  if (problem === undefined) throw new Error('nothing was told');
  const hidden = { ...problem, values: { ...problem.values, suggestion: '' } } as typeof problem;
  expect(languages.map((language) => sentenceOf(hidden, language, asIs).remedy)).toEqual([
    'Begin the line without a space, and type "- " before its first word.',
    '这一行行首不要空格，并在最前面写上“- ”。',
  ]);
});

test.each([
  [
    '- 品名: 米\n      数量: 2\n      单位: 袋\n    - {品名: 油, 数量: 1, 单位: 桶, 金额: 1200}',
    ['品名: 米\n      数量: 2\n      单位: 袋\n      品名: 油\n      数量: 1\n      单位: 桶', [14, 17]],
  ],
] as const)('each item of a list without dashes is told with its line', (list, [typed, lines]) => {
  const found = told(log.replace(list, () => `  ${typed}`));
  expect(found.map((one) => one.replace(/(\d+) .*/, '$1'))).toEqual(lines.map((line) => `dash-style ${line}`));
});

test.each(['　　', '\t', '　', '...', '## 九月下旬'])('the line %j between entries is harmless', (line) => {
  expect(told(log.replace('- 日期: 2024-09-12', `${line}\n- 日期: 2024-09-12`))).toEqual([]);
  expect(told(log.replace('  类型: 活动', `${line}\n  类型: 活动`))).toEqual([]);
});

test.each([
  '发现:\n    奶奶腿脚不便，\n    家里没有书桌',
  '发现:\n    奶奶腿脚不便，家里没有书桌，作业要到邻居家的饭\n    桌上写',
  '备注:\n    奶奶腿脚不便\n    家里没有书桌',
  '备注: |\n    奶奶腿脚不便\n    参加：谁都没来',
  '备注: |\n    奶奶腿脚不便\n    后续：再送一盏灯',
  '备注: "[奶奶腿脚不便"',
  '备注: "奶奶腿脚不便]"',
  '发现: 奶奶腿脚不便、没有书桌',
  '发现:\n    - 奶奶腿脚不便，\n      家里没有书桌',
  '发现:\n    - 1.5 米高的书桌\n    - 2 楼没有灯',
  '发现:\n    - 奶奶说\n      ——家里没有书桌',
  '发现: [（一）班, （二）班]',
  '发现: 【困难】奶奶腿脚不便：家里没有书桌',
  '备注: |\n    - 日期: 2024-09-10\n    1. 奶奶腿脚不便\n\n    ｛品名: 米｝',
  '备注: >\n    对象：奶奶，类型：家访\n    **发现**: 没有',
  '备注: |\n    奶奶腿脚不便\n    时间：上午\n    地点：上湾村\n    对象：奶奶',
  '备注: |\n    时长: 30\n    奶奶腿脚不便',
  '备注: |\n    奶奶腿脚不便\n    学生: 30',
  '备注: |\n    奶奶腿脚不便\n    数量: 3',
  '备注: |\n    奶奶腿脚不便\n    类型: 家访',
  '备注: 奶奶说：对象：[c01]，类型：家访',
  '备注: "｛品名: 米｝, 对象: c01"',
  '备注: 家访时间：下午，地点：上湾村',
  '备注: 奶奶说，户数：2',
  '发现: 奶奶腿脚不便[见照片]',
  '发现:\n    - t01 家访时说好\n    - c01-2',
  '备注: 见[附件1]、[附件2]',
  '备注: 到场人数：32',
  '地点: "上湾村，户数：1"',
  '地点: 上湾村：户数：1',
  '主题: 安全，地点：家里',
  '备注: 奶奶说好了。日期：2024-09-04',
  '备注: 学校定了。日期：2024-09-04 类型：大扫除',
])('%j is no mistake', (sound) => {
  // A second mark makes the slow reader read it, too.
  for (const before of ['', '# \t\n']) {
    const text = before + log.replace('备注: 奶奶腿脚不便', sound);
    expect(told(text)).toEqual([]);
  }
});
