import { expect, test } from 'vitest';
import { isKin } from '../../src/language/kin.ts';

test.each([
  '父亲',
  '爷爷奶奶',
  '父母或其他亲属',
  '在外务工的父亲',
  '李某某的母亲',
  '学生家长',
  '大女儿',
  '母亲（视频）',
  '儿媳、孙女',
  'mother',
  'Grandparents',
])('%s is of the family', (words) => {
  expect(isKin(words)).toBe(true);
});

test.each([
  '本人',
  '孩子本人',
  '班主任',
  '代管家长',
  '张奶奶',
  '邻居',
  '来电妇女',
  '母亲和班主任',
  '村干部',
  '娘家人',
  '',
])('%s may be somebody else', (words) => {
  expect(isKin(words)).toBe(false);
});
