import { describe, expect, test } from 'vitest';
import { attachmentLines, reportText, textOf } from '../../src/report/text.ts';
import { sample, words } from './sample.ts';

test('the text of a report is what a reader sees, in that order', () => {
  expect(reportText(sample).split('\n')).toEqual([
    '内部资料 注意保密',
    '2024年秋季学期工作总结',
    '（2024年9月—12月）',
    '县教育局：',
    '一、基本情况',
    '本学期家访16次，无一遗漏',
    '。',
    '建立档案',
    '结对帮扶',
    '项目\t次数',
    '家访\t16',
    '家访登记表',
    '日期\t对象',
    '2024-09-02\t李某某',
    '走访途中',
    '老师常来看我',
    '附件：1.花名册',
    '2.登记表',
    '青石小学',
    '2024年12月31日',
  ]);
});

test('a report without addressee, byline and marking begins with its title', () => {
  const { title, language, date, organisation } = sample;
  expect(reportText({ title, language, date, organisation, children: [] })).toBe(title);
});

test('words across emphasis are one text', () => {
  const node = { type: 'paragraph', children: [...words('李'), { type: 'strong', children: words('小明') }] } as const;
  expect(textOf(node)).toBe('李小明');
});

describe('附件说明', () => {
  test.each([
    [[], []],
    [['花名册'], ['附件：花名册']],
    [
      ['花名册', '登记表'],
      ['附件：1.花名册', '2.登记表'],
    ],
  ])('%j reads %j', (names, printed) => {
    expect(attachmentLines({ type: 'attachments', names })).toEqual(printed);
  });
});
