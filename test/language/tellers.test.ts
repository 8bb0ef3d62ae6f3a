import { expect, test } from 'vitest';
import { isTeller } from '../../src/language/tellers.ts';

test.each(['村委会', '县教育局', '班主任', '总务处', '孩子的奶奶', '镇卫生院', '区统计局'])('%s tells', (source) => {
  expect(isTeller(source)).toBe(true);
});

test.each(['总务处丈量', '学校教职工花名册', '问卷调查', '2024年年报', '九月摸底'])('%s does not', (source) => {
  expect(isTeller(source)).toBe(false);
});
