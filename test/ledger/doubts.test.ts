// What a colleague would doubt, and what looks odd and is sound. A false accusation is the worse mistake of the two.
import { describe, expect, test } from 'vitest';
import { found, type Texts } from './read.ts';
import { brief } from './workspace.ts';

function codesOf(texts: Texts, today?: string): string[] {
  return found(texts, today).problems.map(({ code }) => code);
}

const listed = (...children: string[]) =>
  `儿童:\n${children.map((child, at) => `  - {编号: c0${at + 1}, ${child}}\n`).join('')}`;
const log = (...entries: string[]) => entries.map((entry) => `- {${entry}}\n`).join('');

/** An identity number with its check digit. Its area is none of China's. */
function numberOf(birth: string, gender: 'female' | 'male' = 'female'): string {
  const digits = `990101${birth.replaceAll('-', '')}00${gender === 'male' ? 1 : 2}`;
  const sum = [...digits].reduce((rest, digit) => ((rest + Number(digit)) * 2) % 11, 0);
  return digits + '10X98765432'[sum];
}

describe('ages and births', () => {
  const child = (lines: string, cared?: string) => codesOf({ people: listed(lines), ...(cared && { cared }) });
  const told = ['age-unlikely'];
  test.each([
    ['a pupil of 40', '出生日期: 1984-03-04', told],
    ['a pupil of 40, by age', '年龄: 40', told],
    ['19 in grade nine', '出生日期: 2005-09-04, 年级: 九年级', []],
    ['15 in grade one of a special school', '出生日期: 2009-09-04, 班级: 一（1）班', []],
    ['5 in grade one', '出生日期: 2019-09-04, 年级: 一年级', []],
    ['2 in grade six', '出生日期: 2022-09-04, 班级: 六（1）班', told],
    ['25 in grade three', '出生日期: 1999-09-04, 班级: 三（1）班', told],
    ['in the nursery', '出生日期: 2022-09-04, 班级: 小班', []],
    ['an infant', '出生日期: 2024-12-04', []],
    ['a class that tells no grade', '出生日期: 2017-09-04, 班级: 12班', []],
    ['an age in the old way', '出生日期: 2015-12-31, 年龄: 10', []],
    ['another age', '出生日期: 2015-12-31, 年龄: 15', told],
    ['born before the telephone', '出生日期: 1850-01-01', told],
  ])('%s', (_, lines, expected) => expect(child(lines)).toEqual(expected));

  test.each([
    ['an elder of 8', '年龄: 8', '{名称: 留守老人}', told],
    ['an elder of 50', '年龄: 50', '{名称: 空巢老年人}', []],
    ['an elder of 101', '年龄: 101', '{名称: 留守老人}', []],
    ['an elder of 830', '年龄: 830', '{名称: 留守老人}', told],
    ['a disabled person of 30', '年龄: 30', '{名称: 老人和残疾人}', []],
    ['a disabled person of 30', '年龄: 30', '{名称: 残疾人}', []],
    ['a grandmother beside children', '年龄: 70', '{名称: 留守儿童和老人}', []],
    ['a mother of 35', '年龄: 35', '{名称: 困境家庭}', []],
    ['an elder in grade one of the school for elders', '年龄: 70, 班级: 一（1）班', '{名称: 老年大学学员}', []],
    ['a student of 24', '年龄: 24', '{名称: 困难学生}', []],
    ['an inhabitant', '年龄: 3', '{名称: 居民}', []],
  ])('%s', (_, lines, cared, expected) => expect(child(lines, cared)).toEqual(expected));

  const guardian = (birth: string, relation: string, born: string) =>
    `出生日期: ${birth}, 监护人: {关系: ${relation}, 身份证号: '${numberOf(born)}'}`;
  test.each([
    ['a grandfather younger than the child', guardian('2015-03-04', '祖父', '2020-03-04'), ['guardian-age']],
    ['a grandmother of 12', guardian('2015-03-04', '奶奶', '2003-03-04'), ['guardian-age']],
    ['a grandmother of 38', guardian('2022-03-04', '外婆', '1986-03-04'), []],
    ['the second wife of a grandfather', guardian('2012-03-04', '奶奶', '1992-03-04'), []],
    ['a mother of 16', guardian('2015-03-04', '母亲', '1999-03-04'), []],
    ['a mother of 5', guardian('2015-03-04', '母亲', '2010-03-04'), ['guardian-age']],
    ['a stepmother', guardian('2010-03-04', '继母', '2002-03-04'), []],
    ['a sister', guardian('2015-03-04', '姐姐', '2006-03-04'), []],
    ['an uncle of the same age', guardian('2015-03-04', '叔叔', '2015-05-04'), []],
  ])('%s', (_, lines, expected) => expect(child(lines)).toEqual(expected));

  const elders = '{名称: 留守老人}';
  test.each([
    ['a son', guardian('1950-03-04', '儿子', '1975-03-04'), []],
    ['a son older than the mother', guardian('1950-03-04', '长子', '1945-03-04'), ['guardian-age']],
    ['a son-in-law of the same age', guardian('1950-03-04', '女婿', '1950-03-04'), []],
    ['a brother', guardian('1950-03-04', '弟弟', '1955-03-04'), []],
  ])('of an elder: %s', (_, lines, expected) => expect(child(lines, elders)).toEqual(expected));

  test.each([
    ['a visit before the birth', '出生日期: 2024-11-04', ['before-birth a.yaml:1:32+3']],
    ['on the day of birth', '出生日期: 2024-10-15', []],
    ['in care before the birth', '出生日期: 2024-10-01, 列入: 2024-09-03', ['before-birth people.yaml:2:37+10']],
  ])('%s', (_, lines, expected) => {
    const { problems } = found({ people: listed(lines), log: log('日期: 2024-10-15, 类型: 家访, 对象: c01') });
    expect(problems.map(brief)).toEqual(expected);
  });
});

describe('identity numbers', () => {
  const good = numberOf('2015-03-04');
  const bad = good.slice(0, -1) + (good.endsWith('1') ? '2' : '1');
  test.each([
    ['a right one', `出生日期: 2015-03-04, 性别: 女, 身份证号: '${good}'`, []],
    ['with gaps', `出生日期: 2015-03-04, 身份证号: '${good.slice(0, 6)} ${good.slice(6, 14)} ${good.slice(14)}'`, []],
    ['a wrong check digit', `身份证号: '${bad}'`, ['identity-check-digit']],
    ['one slip, one message', `出生日期: 2015-04-03, 身份证号: '${bad}'`, ['identity-check-digit']],
    ['a day that does not exist', `身份证号: '990101201502310020'`, ['identity-check-digit']],
    ['another birth', `出生日期: 2015-04-03, 身份证号: '${good}'`, ['identity-differs']],
    ['another gender', `性别: 男, 身份证号: '${good}'`, ['identity-differs']],
    ['a guardian', `监护人: {身份证号: '${bad}'}`, ['identity-check-digit']],
    ['starred', `身份证号: '990101********0020'`, []],
    ['a passport', '身份证号: E12345678', []],
    ['an older one', `身份证号: '990101550304002'`, []],
    ['a digit too few', `身份证号: '${good.slice(0, -1)}'`, ['identity-check-digit']],
    ['a digit too many', `身份证号: '${good}1'`, ['identity-check-digit']],
    ['of a guardian, with a digit too few', `监护人: {身份证号: '${good.slice(1)}'}`, ['identity-check-digit']],
    ['of a certificate of disability', `身份证号: '${good}43'`, []],
    ['the last four', `身份证号: '0020'`, []],
    ['of Hong Kong', `身份证号: H12345678`, []],
  ])('%s', (_, lines, expected) => expect(codesOf({ people: listed(lines) })).toEqual(expected));
});

describe('phones', () => {
  test.each([
    ['a digit too few', '1390000001', 1],
    ['a digit too many', "'139 0000 00012'", 1],
    ['with its country, a digit too few', '+86 139-0000-001', 1],
    ['a mobile', '13900000001', 0],
    ['with its country', '+86 139-0000-0001', 0],
    ['a landline', '0731-8000001', 0],
    ['a landline without its area', '80000010', 0],
    ['an extension', '0731-8000001转8012', 0],
    ['a service', '4001234567', 0],
    ['a short number', '661234', 0],
    ['two in one field', '13900000001、13900000002', 0],
    ['two with a blank', '13900000001 13900000002', 0],
    ['starred', "'139****0001'", 0],
    ['abroad', "'+82 10-1234-5678'", 0],
    ['in America', "'1 212 555 0100'", 0],
  ])('%s', (_, phone, count) => {
    const told = Array(count).fill('phone-length');
    expect(codesOf({ people: listed(`监护人: {电话: ${phone}}`) })).toEqual(told);
    expect(codesOf({ people: `帮扶人: [{编号: t01, 电话: ${phone}}]\n` })).toEqual(told);
  });
});

describe('grades and classes', () => {
  test.each([
    ['五年级', '三（1）班', 1],
    ['一年级', '大班', 1],
    ['八年级', '九（2）班', 1],
    ['三年级', '三（1）班', 0],
    ['3', '三.1班', 0],
    ['五年级', '3班', 0],
    ['五年级', '2020级1班', 0],
    ['初一', '七（3）班', 0],
    ['七年级', '一（3）班', 0],
    ['高二', '二（3）班', 0],
    ['六年级', '初一（2）班', 0],
    ['学前班', '大班', 0],
    ['四年级', '三四年级复式班', 0],
  ])('%s, %s', (grade, name, count) => {
    const told = codesOf({ people: listed(`年级: ${grade}, 班级: ${name}`) });
    expect(told).toEqual(Array(count).fill('grade-differs'));
  });
});

describe('one visit in other words', () => {
  const visit = (more: string, who = '帮扶人: t01, 对象: [c01, c02]') =>
    `日期: 2024-10-15, 类型: 家访, ${who}, ${more}`;
  test.each([
    ['notes of two', [visit('备注: 奶奶腿脚不便'), visit('备注: 孩子在写作业')], ['visited-twice']],
    ['notes of three', [visit('备注: 甲'), visit('备注: 乙'), visit('备注: 丙')], ['visited-twice']],
    ['one with hours', [visit('备注: 奶奶腿脚不便'), visit('开始时间: 17:00, 备注: 孩子在写作业')], ['visited-twice']],
    ['one within the other', [visit('备注: 甲'), visit('备注: 甲, 开始时间: 17:00')], ['likely-double']],
    ['at another hour', [visit('开始时间: 10:00, 备注: 甲'), visit('开始时间: 17:00, 备注: 乙')], []],
    ['elsewhere', [visit('地点: 家里, 备注: 甲'), visit('地点: 医院, 备注: 乙')], []],
    ['once more', [visit('备注: 奶奶腿脚不便'), visit('备注: 晚上又去了一次')], []],
    ['another child', [visit('备注: 甲'), visit('备注: 乙', '帮扶人: t01, 对象: c01')], []],
    ['another helper', [visit('备注: 甲'), visit('备注: 乙', '帮扶人: t02, 对象: [c01, c02]')], []],
    ['two calls', [visit('备注: 甲'), visit('备注: 乙')].map((one) => one.replace('家访', '通话')), []],
    ['a month', [visit('备注: 甲'), visit('备注: 乙')].map((one) => one.replace('-15', '')), []],
    ['nobody named', ['甲', '乙'].map((note) => visit(`户数: 2, 备注: ${note}`, '地点: 村里')), []],
  ])('%s', (_, entries, expected) => {
    const people = `${listed('姓名: 林小禾', '姓名: 周念安')}帮扶人: [{编号: t01}, {编号: t02}]\n`;
    expect(codesOf({ people, log: log(...entries) })).toEqual(expected);
  });
});

describe('ids in what is printed', () => {
  const people = listed('姓名: 林小禾', '姓名: 周念安').replace('c02', 'A4');
  const note = (text: string) =>
    codesOf({ people, log: log(`日期: 2024-10-15, 类型: 家访, 对象: c01, 备注: ${text}`) });
  test.each([
    ['c01的奶奶腿脚不便', 1],
    ['看望c01', 1],
    ['c01 和 c01', 1],
    ['买了A4纸', 0],
    ['abc01 和 c011', 0],
    ['林小禾的奶奶', 0],
  ])('%s', (text, count) => expect(note(text)).toEqual(Array(count).fill('id-in-text')));
});

describe('one person under two ids', () => {
  const lin = '姓名: 林小禾';
  test.each([
    ['the same birth', [`${lin}, 出生日期: 2015-03-04, 班级: 三（1）班`, `${lin}, 出生日期: 2015-03-04`], 1],
    ['the same home', [`${lin}, 户: f01`, `${lin}, 户: f01`], 1],
    ['the same guardian', [`${lin}, 监护人: {姓名: 林有田}`, `${lin}, 监护人: {姓名: 林有田}`], 1],
    ['the same class and village', Array(2).fill(`${lin}, 班级: 三（1）班, 村: 上湾村`), 1],
    ['the same number', [`身份证号: '${numberOf('2015-03-04')}'`, `${lin}, 身份证号: '${numberOf('2015-03-04')}'`], 1],
    ['three times', Array(3).fill(`${lin}, 户: f01`), 2],
    ['a name that two have', [`${lin}, 户: f01`, `${lin}, 户: f02`], 0],
    ['a name that two have, in one class', [`${lin}, 班级: 三（1）班`, `${lin}, 班级: 三（1）班`], 0],
    [
      'two of a name in a class, of other homes',
      [`${lin}, 班级: 三（1）班, 村: 甲村, 户: f01`, `${lin}, 班级: 三（1）班, 村: 甲村, 户: f02`],
      0,
    ],
    ['twins', [`姓名: 林小禾, 出生日期: 2015-03-04, 户: f01`, `姓名: 林小苗, 出生日期: 2015-03-04, 户: f01`], 0],
    ['a boy and a girl of one name', [`${lin}, 性别: 女, 户: f01`, `${lin}, 性别: 男, 户: f01`], 0],
    ['names that are masked', Array(2).fill('姓名: 林某某, 户: f01'), 0],
    ['nicknames', Array(2).fill('姓名: 小林, 户: f01'), 0],
    ['who left and came back', [`${lin}, 户: f01, 转出: 2024-10-10`, `${lin}, 户: f01, 转入: 2024-12-01`], 0],
  ])('%s', (_, children, count) => {
    expect(codesOf({ people: listed(...children) })).toEqual(Array(count).fill('same-person'));
  });
});

describe('one helper twice on the list', () => {
  const post = '姓名: 苏文静, 职务: 语文教师';
  test.each([
    ['name and post', [post, post], 1],
    ['the same phone', [`${post}, 电话: 13900000002`, `${post}, 电话: 13900000002`], 1],
    ['other phones', [`${post}, 电话: 13900000002`, `${post}, 电话: 13900000003`], 0],
    ['another post', [post, '姓名: 苏文静, 职务: 校医'], 0],
    ['a post that many have', Array(2).fill('姓名: 苏文静, 职务: 教师'), 0],
    ['no post', Array(2).fill('姓名: 苏文静'), 0],
    ['names that are masked', Array(2).fill('姓名: 苏老师, 职务: 教师'), 0],
  ])('%s', (_, helpers, count) => {
    const people = `帮扶人:\n${helpers.map((one, at) => `  - {编号: t${at}, ${one}}\n`).join('')}`;
    expect(codesOf({ people }).filter((code) => code === 'same-person')).toHaveLength(count);
  });
});

describe('who is not left behind', () => {
  const people = listed('姓名: 林小禾, 留守情况: 非留守', '姓名: 周念安', '姓名: 石可, 留守情况: 非留守');
  test.each([
    ['留守儿童', ['not-left-behind']],
    ['农村留守儿童', ['not-left-behind']],
    ['困境儿童', []],
  ])('is told once of %s', (name, expected) => expect(codesOf({ people, cared: `{名称: ${name}}` })).toEqual(expected));
});

describe('whom an entry reached', () => {
  const people = listed('姓名: 林小禾, 户: f01', '姓名: 周念安, 户: f01', '姓名: 石可, 户: f02');
  const nobody = ['reached-nobody'];
  test.each([
    ['a visit of nobody', ['日期: 2024-10-15, 类型: 家访'], nobody],
    ['a talk with nobody', ['日期: 2024-10-15, 类型: 谈心'], nobody],
    ['a checkup of nobody', ['日期: 2024-10-15, 类型: 体检, 机构: 县医院'], nobody],
    ['none reached', ['日期: 2024-10-15, 类型: 家访, 户数: 0'], ['count-zero']],
    ['three, told once', Array.from([5, 6, 7], (day) => `日期: 2024-10-1${day}, 类型: 家访`), nobody],
    ['a number of homes', ['日期: 2024-10-15, 类型: 家访, 户数: 2'], []],
    ['a call to a father', ['日期: 2024-10-15, 类型: 通话, 通话对象: 父亲'], []],
    ['a call to nobody', ['日期: 2024-10-15, 类型: 通话, 时长: 5'], nobody],
    ['an activity', ['日期: 2024-10-15, 类型: 活动, 名称: 读书会'], []],
    ['more children than are listed', ['日期: 2024-10-15, 类型: 家访, 关爱人数: 4'], ['more-than-listed']],
    ['more homes than are listed', ['日期: 2024-10-15, 类型: 家访, 户数: 3'], ['more-than-listed']],
    ['all of them', ['日期: 2024-10-15, 类型: 家访, 关爱人数: 3, 户数: 2'], []],
    ['many pupils', ['日期: 2024-10-15, 类型: 活动, 名称: 秋游, 参加: {学生: 300}'], []],
    [
      'many of those in care',
      ['日期: 2024-10-15, 类型: 活动, 名称: 秋游, 参加: {留守儿童: 300}'],
      ['more-than-listed'],
    ],
    ['a talk with many', ['日期: 2024-10-15, 类型: 谈心, 人数: 500'], ['more-than-listed']],
    ['a visit with all the family', ['日期: 2024-10-15, 类型: 家访, 户数: 1, 人数: 9'], []],
    ['a checkup of the school', ['日期: 2024-10-15, 类型: 体检, 人数: 986'], []],
    ['a month of visits', ['日期: 2024-10, 类型: 家访, 户数: 30, 关爱人数: 40'], []],
    ['a survey of the village', ['日期: 2024-10-15, 类型: 摸底, 户数: 300, 关爱人数: 40'], []],
    ['a leaflet for every home', ['日期: 2024-10-15, 类型: 宣传, 户数: 300'], []],
    ['rice for every home', ['日期: 2024-10-15, 类型: 物资, 户数: 300, 物品: [{品名: 米, 数量: 300, 单位: 袋}]'], []],
  ])('%s', (_, entries, expected) => expect(codesOf({ people, log: log(...entries) })).toEqual(expected));

  test('an empty list is told once, where it stands', () => {
    expect(codesOf({ people, log: log('日期: 2024-10-15, 类型: 家访, 对象: []') })).toEqual(['value-empty']);
  });

  test('where nobody is listed and no entry of the kind says whom, nothing is told', () => {
    const visits = ['日期: 2024-10-15, 类型: 家访', '日期: 2024-10-16, 类型: 家访'];
    expect(codesOf({ log: log(...visits) })).toEqual([]);
    expect(codesOf({ log: log(...visits, '日期: 2024-10-17, 类型: 家访, 户数: 3') })).toEqual(nobody);
    expect(codesOf({ log: log(...visits, '日期: 2024-10-17, 类型: 谈心, 关爱人数: 3') })).toEqual([]);
  });
});

describe('numbers', () => {
  const on = (rest: string) => log(`日期: 2024-10-15, ${rest}`);
  const call = (rest: string) => on(`类型: 通话, ${rest}`);
  const contest = (rest: string, more = '') => on(`类型: 活动, 名称: 朗诵比赛, 比赛: {${rest}}${more}`);
  const long = ['call-too-long'];
  const sums = ['contest-sums'];
  test.each([
    ['a call of 5000 minutes', call('通话对象: 父亲, 时长: 5000'), long],
    ['a call of 3 hours', call('通话对象: 父亲, 时长: 180'), []],
    ['the calls of many', call('户数: 60, 时长: 600'), []],
    ['the calls of a month', log('日期: 2024-10, 类型: 通话, 通话对象: 父亲, 时长: 900'), []],
    ['a call of 0 minutes', call('通话对象: 父亲, 时长: 0'), ['count-zero']],
    ['a meeting of 0', on('类型: 会议, 名称: 家长会, 人数: 0'), ['count-zero']],
    ['a visit to 0 households', on('类型: 家访, 户数: 0'), ['count-zero']],
    ['a visit to 0 children', on('类型: 家访, 儿童数: 0, 户数: 0'), ['count-zero']],
    ['a talk with 0 children', on('类型: 谈心, 关爱人数: 0'), ['count-zero']],
    ['a checkup of 0 households', on('类型: 摸底, 户数: 0'), ['count-zero']],
    ['parents without children', on('类型: 会议, 名称: 家长会, 人数: 30, 儿童数: 0'), []],
    ['groups of 0', on('类型: 会议, 名称: 家长会, 参加: {家长: 0, 教师: 0}'), ['count-zero']],
    ['a group of 0 beside others', on('类型: 会议, 名称: 家长会, 参加: {家长: 9, 教师: 0}'), []],
    ['no copies', on('类型: 宣传, 份数: 0'), ['count-zero']],
    ['nobody honoured', on('类型: 表彰, 荣誉: 自强少年, 数量: 0'), ['count-zero']],
    [
      'more prizes than contestants',
      contest('参赛人数: 5, 奖项: [{奖次: 一等奖, 数量: 2}, {奖次: 二等奖, 数量: 4}]'),
      sums,
    ],
    ['a prize for everybody', contest('参赛人数: 6, 奖项: [{奖次: 一等奖, 数量: 2}, {奖次: 二等奖, 数量: 4}]'), []],
    [
      'prizes for schools and teachers',
      contest(
        '参赛人数: 6, 奖项: [{奖次: 一等奖, 数量: 6}, {奖次: 优秀组织奖, 数量: 4}, {奖次: 优秀指导教师, 数量: 6}]',
      ),
      [],
    ],
    ['a prize that nobody won', contest('参赛人数: 6, 奖项: [{奖次: 一等奖, 数量: 0}]'), ['count-zero']],
    ['more contestants than people', contest('参赛人数: 50', ', 人数: 30'), sums],
    ['more contestants than those of all groups', contest('参赛人数: 50', ', 参加: {学生: 30, 教师: 5}'), sums],
    ['contestants among the spectators', contest('参赛人数: 50', ', 参加: {学生: 300}'), []],
    ['nobody else is counted', contest('参赛人数: 50'), []],
  ])('%s', (_, text, expected) => expect(codesOf({ log: text })).toEqual(expected));

  test.each([
    ['家长满意率', 105, ['over-hundred-percent']],
    ['健康档案覆盖率', '98..120', ['over-hundred-percent']],
    ['女生占比', 120, ['over-hundred-percent']],
    ['家长满意率', 100, []],
    ['经费增长率', 130, []],
    ['目标完成率', 110, []],
    ['高中阶段毛入学率', 104, []],
    ['床位使用率', 112, []],
    ['满意率比上年提高', 130, ['over-hundred-percent']],
  ])('%s of %s%%', (name, value, expected) => {
    const indicators = `指标: [{编号: i, 名称: ${name}, 数值: ${value}, 单位: '%'}]\n`;
    expect(codesOf({ indicators })).toEqual(expected);
  });
});

describe('supplies', () => {
  const given = (...items: string[]) =>
    `日期: 2024-10-15, 类型: 物资, 户数: 9, 物品: [${items.map((i) => `{${i}}`).join(', ')}]`;
  test('of what was not handed out nothing is counted', () => {
    const none = '品名: 书包, 数量: 0, 单位: 个';
    const some = '品名: 米, 数量: 9, 单位: 袋';
    const { ledger, problems } = found({
      log: log(given(none), given(none, some).replace('15', '16'), given(some).replace('15', '17')),
    });
    expect(problems.map(({ code }) => code)).toEqual(['not-handed-out', 'not-handed-out']);
    const items = ledger?.entries.map((entry) =>
      entry.kind === 'supplies' ? entry.items.map(({ item }) => item) : [],
    );
    expect(items).toEqual([['米'], ['米']]);
  });

  test('a prize that nobody was given is not printed', () => {
    const contest = '奖项: [{奖次: 一等奖, 数量: 0}, {奖次: 二等奖, 数量: 2}, {奖次: 优秀奖}]';
    const { ledger } = found({ log: log(`日期: 2024-10-15, 类型: 活动, 名称: 书法比赛, 人数: 9, 比赛: {${contest}}`) });
    const entry = ledger?.entries[0];
    const prizes = entry && 'contest' in entry ? entry.contest?.prizes : undefined;
    expect(prizes?.map(({ prize }) => prize)).toEqual(['二等奖', '优秀奖']);
  });

  test('what nobody got needs nobody', () => {
    expect(codesOf({ log: log('日期: 2024-10-15, 类型: 物资, 物品: [{品名: 书包, 数量: 0, 单位: 个}]') })).toEqual([
      'not-handed-out',
    ]);
  });

  test.each([
    ['本', '册', 1],
    ['公斤', '斤', 1],
    ['公斤', '千克', 0],
    ['本', '本', 0],
  ])('the same item in %s and %s', (one, other, count) => {
    const entries = [
      given(`品名: 图书, 数量: 1, 单位: ${one}`),
      given(`品名: 图书, 数量: 2, 单位: ${other}`),
      given(`品名: 笔, 数量: 2, 单位: 支`),
    ];
    expect(codesOf({ log: log(...entries) })).toEqual(Array(count).fill('units-differ'));
  });
});

describe('days', () => {
  test.each([
    ['a year too many', '2024-11-25..2025-11-29', ['range-leaves-period']],
    ['far behind the period', '2025-01-10..2025-06-01', ['range-leaves-period']],
    ['a holiday that follows the period', '2025-01-10..2025-02-28', []],
    ['a camp over its end', '2025-01-16..2025-01-19', []],
    ['all term long', '2024-09-02..2025-01-10', []],
  ])('%s', (_, date, expected) => {
    const text = log(`日期: ${date}, 类型: 活动, 名称: 研学`);
    expect(codesOf({ log: text }, '2026-03-01')).toEqual(expected);
  });
  test('a year that begins in the period, which is a year itself', () => {
    const period = '{开始: 2024-01-01, 结束: 2024-12-31, 名称: 2024年}';
    const of = (date: string) =>
      codesOf({ period, dated: '2025-01-17', log: log(`日期: ${date}, 类型: 活动, 名称: 研学`) }, '2026-03-01');
    expect(of('2024-03-25..2025-03-29')).toEqual(['range-leaves-period']);
    expect(of('2024-03-25..2024-12-29')).toEqual([]);
  });

  const visitsOf = (...dates: string[]) => log(...dates.map((date) => `日期: ${date}, 类型: 家访, 户数: 1`));
  const autumn = ['2024-09-03', '2024-10-09', '2024-11-12', '2024-12-02'];
  const indicators = '指标: [{编号: pupils, 名称: 学生, 数值: 120, 单位: 人, 日期: 2024-09-02}]\n';
  const day = '2025-03-01';
  test.each([
    ['of the year before', '{开始: 2023-09-01, 结束: 2024-01-17, 名称: 2023年秋季学期}', ['period-misses-entries']],
    [
      'of which the days alone were changed',
      '{开始: 2023-09-01, 结束: 2024-01-17, 名称: 2024年秋季学期}',
      ['period-misses-entries'],
    ],
    ['that begins too late', '{开始: 2024-11-20, 结束: 2025-01-17, 名称: 2024年秋季学期}', ['period-misses-entries']],
    ['that leaves out one', '{开始: 2024-09-09, 结束: 2025-01-17, 名称: 2024年秋季学期}', ['outside-period']],
  ])('a period %s', (_, period, expected) => {
    const texts = { period, indicators, dated: '2025-01-20', log: visitsOf(...autumn) };
    expect(codesOf(texts, day)).toEqual(expected);
  });

  test('a report dated before its period begins', () => {
    expect(codesOf({ indicators, dated: '2024-01-17', log: visitsOf(...autumn) }, day)).toEqual(['report-before-end']);
  });

  test.each([
    ['2023年秋季学期关爱工作总结', ['period-name-differs']],
    ['青石小学2023年工作总结', ['period-name-differs']],
    ['2022—2023学年关爱工作总结', ['period-name-differs']],
    ['2024年秋季学期关爱工作总结', []],
    ['青石小学2024年度工作总结', []],
    ['2024—2025学年第一学期关爱工作总结', []],
    ['关于落实2022年关爱计划情况的报告', []],
    ['2021年至2025年规划中期总结', []],
    ['关爱留守儿童工作总结', []],
  ])('a title of another year: %s', (title, expected) => expect(codesOf({ title })).toEqual(expected));

  test.each([
    ['2025-01-17', '2025-01-18', []],
    ['2025-01-20', '2025-01-18', ['report-in-future']],
    // While the period runs, the report is dated after it.
    ['2025-01-20', '2024-12-01', ['period-not-over']],
    ['2035-01-20', '2024-12-01', ['period-not-over', 'report-in-future']],
  ])('a report dated %s, on %s', (dated, today, expected) => {
    expect(codesOf({ dated }, today)).toEqual(expected);
  });
});

describe('blanks left to be filled', () => {
  const on = (rest: string) => log(`日期: 2024-10-15, 类型: 家访, 户数: 2, ${rest}`);
  test.each([
    ['in a note', on('备注: 共走访__户'), ['blank-left a.yaml:1:42+3']],
    ['in one of the findings', on('发现: [路不好走, 有XX户没有书桌]'), ['blank-left a.yaml:1:47+3']],
    [
      'in a text of several lines',
      '- 日期: 2024-10-15\n  类型: 家访\n  户数: 2\n  备注: |\n    路不好走\n    还有（  ）户没去\n',
      ['blank-left a.yaml:6:7+5'],
    ],
    ['twice', on('备注: 共__户，另有__户'), ['blank-left a.yaml:1:40+3, a.yaml:1:46+3']],
    ['in a void entry', on('备注: 共走访__户, 作废: 与上一条重复'), []],
    ['in a comment', `${on('备注: 路不好走')}# 共走访__户\n`, []],
    ['a masked village', on('地点: ××村, 备注: 到XX小学'), []],
  ])('%s', (_, text, expected) => {
    expect(found({ log: text }).problems.map(brief)).toEqual(expected);
  });
  test('in the title of the report', () => expect(codesOf({ title: '20XX年工作总结' })).toEqual(['blank-left']));
});
