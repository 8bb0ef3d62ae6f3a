import { describe, expect, test } from 'vitest';
import type { Block, Report } from '../../src/report/tree.ts';
import { type lineRules, proofread } from './rules.ts';

function paragraph(value: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function heading(depth: 1 | 2, value: string): Block {
  return { type: 'heading', depth, children: [{ type: 'text', value }] };
}

function reportOf(...children: readonly Block[]): Report {
  return { title: '总结', language: 'zh-CN', date: '2025-01-15', organisation: '云溪小学', children };
}

function rulesBroken(...children: readonly Block[]): readonly string[] {
  return [...new Set(proofread(reportOf(...children)).map(({ rule }) => rule))];
}

/** For each rule lines that break it, and lines that look alike and do not. */
const lines: Readonly<
  Record<keyof typeof lineRules, { readonly wrong: readonly string[]; readonly right: readonly string[] }>
> = {
  'doubled punctuation': {
    wrong: ['家访3次，。', '共通话6次。。', '，其中女生4人。', '做到“三个一，”按月落实。', '他说：“好。”，又笑了。'],
    right: ['他说：“好。”', '孩子们唱《童年》《小螺号》……掌声不断。'],
  },
  'half-width punctuation beside Han': {
    wrong: ['家访3次,通话6次。', '联系家长(监护人)。', '主题:安全。', '共10个班.', "说'好'。", '成立"领导小组"。'],
    right: ['满意率99.8%。', '8:30开始。'],
  },
  'blank beside Han or digit': {
    wrong: ['家访 3次。', '家访3 次。', '家访　3次。', '结对 帮扶。', '家访3次， 通话6次。'],
    right: ['用 Word 打开。'],
  },
  '二 before a measure word': {
    wrong: ['分为二个组。', '每人联系二名儿童。', '共有二户。'],
    right: ['第二名。', '十二个班。', '二年级学生。', '二月二日。', '两个组。'],
  },
  '两 where 二 belongs': { wrong: ['第两次会议。', '两年级学生。', '两十人。'], right: ['两百人。', '第二次会议。'] },
  'zero with a measure word': {
    wrong: ['家访0次。', '占0%。', '价值0元。'],
    right: ['家访10次。', '占5.0%。', '10元。'],
  },
  'repeated words': {
    wrong: ['开展开展活动。', '孩子的的书包。', '家访家访3次。', '3人次人参加。'],
    right: ['常常联系，件件落实。', '一对一结对。'],
  },
  'words of the machine': {
    wrong: ['家访undefined次。', '家访{{visits.count}}次。', '于2024-09-03召开。', '见visits.count。'],
    right: ['于2024年9月3日召开。'],
  },
  'a mark before the last of a list': {
    wrong: ['书包、文具、和图书。', '家访、通话、等。'],
    right: ['书包、文具和图书。'],
  },
  'about said twice': { wrong: ['近20余人。', '约7000多元。', '180余人左右。'], right: ['近20人。', '7000余元。'] },
};

describe.each(Object.entries(lines))('%s', (rule, { wrong, right }) => {
  test.each(wrong)('marks %s', (line) => {
    expect(rulesBroken(paragraph(line))).toContain(rule);
  });

  test.each(right)('leaves %s', (line) => {
    expect(rulesBroken(paragraph(line))).toEqual([]);
  });
});

test.each<[rule: string, children: readonly Block[]]>([
  ['unbalanced brackets or quotes', [paragraph('做到“三个一。')]],
  ['unbalanced brackets or quotes', [paragraph('（共3次。')]],
  ['unbalanced brackets or quotes', [paragraph('“（”共3次）。')]],
  ['punctuation after a heading', [heading(1, '一、主要做法。'), paragraph('有。')]],
  ['a paragraph without an end', [paragraph('共家访3次')]],
  ['a paragraph that says nothing', [paragraph('。')]],
  ['an empty heading', [heading(1, '一、主要做法')]],
  ['an empty heading', [heading(1, '一、主要做法'), heading(1, '二、成效'), paragraph('有。')]],
  ['broken numbering', [heading(1, '一、主要做法'), paragraph('有。'), heading(1, '三、成效'), paragraph('有。')]],
  [
    'broken numbering',
    [
      heading(1, '一、做法'),
      heading(2, '（一）结对'),
      paragraph('有。'),
      heading(1, '二、成效'),
      heading(2, '（二）评价'),
      paragraph('有。'),
    ],
  ],
])('%s', (rule, children) => {
  expect(rulesBroken(...children)).toContain(rule);
});

test('a report in order has nothing to mark', () => {
  const children = [
    heading(1, '一、主要做法'),
    heading(2, '（一）结对'),
    paragraph('结成帮扶对子23对。'),
    heading(2, '（二）家访'),
    paragraph('家访16次，走进“微心愿”家庭（共12户）。'),
    heading(1, '二、取得的成效'),
    paragraph('孩子们的变化看得见。'),
  ];
  expect(proofread(reportOf(...children))).toEqual([]);
});
