// Blanks left to be filled, and what looks like them and is meant as it stands.
import { expect, test } from 'vitest';
import { blanksIn } from '../../src/language/blanks.ts';

test.each([
  ['共走访__户', ['__户']],
  ['共走访__户，__人次。', ['__户', '__人次']],
  ['走访 __ 户', ['__ 户']],
  ['共走访____户', ['____户']],
  ['责任人：______', ['______']],
  ['共走访＿＿户', ['＿＿户']],
  ['覆盖XX户', ['XX户']],
  ['覆盖ＸＸ户、××人次、XXX元', ['ＸＸ户', '××人次', 'XXX元']],
  ['占XX%', ['XX%']],
  ['20XX年X月X日', ['20XX年X月X日']],
  ['于××年××月', ['××年××月']],
  ['定于X月X日', ['X月X日']],
  ['共（  ）户', ['（  ）户']],
  ['共（　）人', ['（　）人']],
  ['共？？户', ['？？户']],
  ['地点〔待补〕', ['〔待补〕']],
  ['地点（待补充）、【待填写】', ['（待补充）', '【待填写】']],
  ['〔待补：单位名称〕小结', ['〔待补：单位名称〕']],
])('in %j', (line, expected) => {
  expect(blanksIn(line).map(({ text }) => text)).toEqual(expected);
});

test('the words of a blank that says what it is', () => {
  expect(blanksIn('〔待补：单位名称〕').map(({ field }) => field)).toEqual(['单位名称']);
  expect(blanksIn('〔待补〕共__户').map(({ field }) => field)).toEqual(['', '']);
});

test.each([
  '到××村走访',
  '××同学、XX小学、XX镇人民政府',
  '李××说',
  'XX人民政府、XX日报、XX年级、××个体户、××次日',
  'XXL号的校服30件',
  '电话138××××1234',
  '身份证号 3301××××××××1234',
  '5×6米的桌子，2××3',
  'IMG__01.jpg、a__户.jpg、photos/___b.jpg',
  '__重点__是安全',
  '__户外活动__很受欢迎',
  '（时间待定）',
  '材料待补充后上报',
  '真的吗？？大家都说好',
  '（ 见附件 ）',
  '（一）户数',
  '王某某家里有3户亲戚',
  'X光检查20人',
  '第XX届',
])('%j has none', (line) => expect(blanksIn(line)).toEqual([]));
