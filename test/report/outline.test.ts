import { expect, test } from 'vitest';
import { outline } from '../../src/report/outline.ts';
import { sample } from './sample.ts';

test('the outline has a line for each node', () => {
  expect(outline(sample)).toBe(`report {"date":"2024-12-31","organisation":"青石小学"}
  marking 内部资料 注意保密
  title 2024年秋季学期工作总结
  byline （2024年9月—12月）
  addressee 县教育局
  heading1 一、基本情况
  paragraph 本学期家访16{visits.count}次，***无一遗漏***⏎。
  list from 1
    listItem
      paragraph 建立档案
    listItem
      paragraph 结对帮扶
  table left right
    row 项目 | 次数
    row 家访 | 16
  register 家访登记表
    columns 日期(left) | 对象(center)
    row 2024-09-02 | 李某某
  photo photos/a.jpg 走访途中
  blockquote
    paragraph 老师常来看我
  pageBreak
  attachments
    附件：1.花名册
    2.登记表
  signature 青石小学 2024-12-31
`);
});
