import { describe, expect, test } from 'vitest';
import { isSameName, typefaceOf } from '../../../src/write/theme/typeface.ts';

describe('a font is recognised by a name of it', () => {
  test.each([
    ['仿宋', '仿宋'],
    ['FangSong', '仿宋'],
    ['仿宋_GB2312', '仿宋'],
    ['FangSong_GB2312', '仿宋'],
    ['朱雀仿宋（预览测试版）', '仿宋'],
    ['Zhuque Fangsong (technical preview)', '仿宋'],
    ['方正仿宋简体', '仿宋'],
    ['FZFSJW--GB1-0', '仿宋'],
    ['FZFangSong-Z02S', '仿宋'],
    ['STFangsong', '仿宋'],
    ['方正小标宋简体', '小标宋'],
    ['方正小标宋_GBK', '小标宋'],
    ['FZXBSJW--GB1-0', '小标宋'],
    ['FZXiaoBiaoSong-B05S', '小标宋'],
    ['楷体_GB2312', '楷体'],
    ['KaiTi', '楷体'],
    ['STKaiti', '楷体'],
    ['LXGW WenKai', '楷体'],
    ['方正楷体_GBK', '楷体'],
    ['黑体', '黑体'],
    ['SimHei', '黑体'],
    ['Source Han Sans SC', '黑体'],
    ['宋体', '宋体'],
    ['NSimSun', '宋体'],
    ['方正书宋_GBK', '宋体'],
    ['Noto Serif CJK SC', '宋体'],
    ['SimSun-ExtB', '宋体'],
  ])('%s is %s', (name, typeface) => expect(typefaceOf(name)).toBe(typeface));

  test.each([
    '华文行楷',
    'STXingkai',
    '华文中宋',
    '方正粗宋简体',
    '方正大标宋简体',
    '微软雅黑',
    'Microsoft YaHei',
    '华文彩云',
    'KaiGen Gothic',
    'Hokkaido',
    'Times New Roman',
    'Noto Sans JP',
    '',
  ])('%s is none of them', (name) => expect(typefaceOf(name)).toBeUndefined());
});

test('blanks, hyphens, capitals and width make no other name', () => {
  expect(isSameName('FangSong_GB2312', 'Fang Song-GB2312')).toBe(true);
  expect(isSameName('仿宋_GB2312', '仿宋＿GB2312')).toBe(true);
  expect(isSameName('仿宋', '仿宋_GB2312')).toBe(false);
});
