import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf } from '../../src/language/width.ts';
import { isHeading } from '../../src/problem/open-words.ts';
import { isPersonal, veilLine, veilProblem, veilTexts } from '../../src/problem/veil.ts';

test.each([
  ['people.yaml', true],
  ['data/people.yaml', true],
  ['People.YML', true],
  ['log/people.yaml.md', false],
  ['log/2024-10.yaml', false],
])('%s is personal: %s', (file, is) => expect(isPersonal(file)).toBe(is));

test.each([
  ['  - id: c017', '  - id: c017'],
  ['  - id: 王小芳', '  - id: ＊＊＊'],
  ['  - 编号: 110101201501011234', '  - 编号: ******************'],
  ['    姓名: 王小芳', '    姓名: ＊＊＊'],
  ['    姓名：王小芳', '    姓名：＊＊＊'],
  ['    name: Wang Xiao', '    name: **** ****'],
  ['    phone: "138 0000 1234"', '    phone: "*** **** ****"'],
  ['  - {id: c01, 姓名: 王小芳, 班级: 四（2）班}', '  - {id: c01, 姓名: ＊＊＊, 班级: 四（2）班}'],
  ['  - {id: c01, 小名: [小芳, 芳芳], 寄宿: 是}', '  - {id: c01, 小名: [＊＊, ＊＊], 寄宿: 是}'],
  ['    王小芳: c017', '    ＊＊＊: c017'],
  ['    小芳: c017', '    ＊＊: c017'],
  ['    名子: 王小芳', '    名子: ＊＊＊'],
  ['    家庭住址: 王家湾3组', '    家庭住址: ＊＊＊*＊'],
  ['    联系方式: 139 1234 5678', '    联系方式: *** **** ****'],
  ['    困难: true', '    困难: true'],
  ['    寄宿: 住校', '    寄宿: 住校'],
  ['    留守情况: 父母外出', '    留守情况: 父母外出'],
  ['    留守情况: 奶奶王秀英带', '    留守情况: ＊＊＊＊＊＊'],
  ['    姓名: 谈心', '    姓名: ＊＊'],
  ['    出生日期: 2015-03-01', '    出生日期: ****-**-**'],
  ['    转入: 2024-10-01', '    转入: 2024-10-01'],
  ['    生日: 2015-03-01', '    生日: ****-**-**'],
  ['  2015-03-01', '  ****-**-**'],
  [
    '# yaml-language-server: $schema=.carelog/people.schema.json',
    '# yaml-language-server: $schema=.carelog/people.schema.json',
  ],
  ['# yaml-language-server: $schema=王小芳', '# ****-********-******: $******=＊＊＊'],
  ['    姓名林小禾', '    ＊＊＊＊＊'],
  ['    姓名=王小芳', '    姓名=＊＊＊'],
  ['    leading-group:', '    leading-group:'],
  ['    note: 姓名', '    note: 姓名'],
  ['    性别: 女', '    性别: 女'],
  ['    留守情况: 双亲外出', '    留守情况: 双亲外出'],
  ['    备注: 女王', '    备注: ＊＊'],
  ['  # 王小芳转学', '  # ＊＊＊＊＊'],
  ['', ''],
])('%s is shown as %s', (line, veiled) => expect(veilLine(line)).toBe(veiled));

test.each([
  ['- 日期: 2024-09-21', '- 日期: 2024-09-21'],
  ['- 日期: 9/21', '- 日期: 9/21'],
  ['- 日期: 2024年9月21日', '- 日期: 2024年9月21日'],
  ['  类型: 家防', '  类型: 家防'],
  ['  类型: 王小芳', '  类型: ＊＊＊'],
  ['  结束时间: 下午4点半', '  结束时间: 下午4点半'],
  ['  对象: [c01, 王小芳, 一组]', '  对象: [c01, ＊＊＊, 一组]'],
  ['  参加: 学生30人、教师2人', '  参加: 学生30人、教师2人'],
  ['  人数: 三十人', '  人数: 三十人'],
  ['  备注: 13812345678', '  备注: ***********'],
  ['  备注: 138 1234 5678', '  备注: *** **** ****'],
  ['  备注: 生于2015-03-01', '  备注: ＊＊****-**-**'],
  ['  备注: 家访时万一不在', '  备注: ＊＊＊＊＊＊＊'],
  ['  发现: [双亲外出, 小芳病了]', '  发现: [双亲外出, ＊＊＊＊]'],
  ['  奖品: 王小芳', '  奖品: ＊＊＊'],
  ['去了王小芳家', '＊＊＊＊＊＊'],
])('where nobody knows the names, %s is shown as %s in another file', (line, veiled) => {
  expect(veilTexts(new Map([['log/a.yaml', line]])).get('log/a.yaml')).toBe(veiled);
});

test('where nobody knows the names, values are veiled like lines, and what is veiled is not proposed', () => {
  const place = { file: 'log/a.yaml', line: 1, column: 1, length: 1 };
  const values = { value: '王小芳', field: '王小芳', nearest: '' };
  expect(veilProblem({ code: 'unknown-value', place, values }).values).toEqual({
    value: '＊＊＊',
    field: '＊＊＊',
    nearest: '',
  });
  const kind = { code: 'unknown-kind', place, values: { value: '家防', nearest: '家访', allowed: '' } } as const;
  expect(veilProblem(kind).values).toEqual(kind.values);
  const named = { code: 'date-style', place, values: { value: '王小芳', suggestion: '王小芳' } } as const;
  expect(veilProblem(named).values).toEqual({ value: '＊＊＊', suggestion: '' });
  const day = { code: 'date-style', place, values: { value: '2024.9.2', suggestion: '2024-09-02' } } as const;
  expect(veilProblem(day).values).toEqual(day.values);
});

test.each('儿童名单 帮扶人名单 风险等级 监护人情况 家庭住址 联系电话'.split(' '))(
  '%s is the name of a list or of a column, and nobody',
  (word) => expect(isHeading(word)).toBe(true),
);

test.each('思雨 小禾 林小禾 林小禾年级 年级林小禾 林小禾儿童 儿童思雨 欧阳雨晴 司马相如 文静年级 明明'.split(' '))(
  '%s may be somebody',
  (word) => expect(isHeading(word)).toBe(false),
);

test('every column stays where it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (line) => {
      expect(widthOf(veilLine(line))).toBe(widthOf(line));
    }),
  );
});

test('no letter or digit of a value is left', () => {
  const value = fc.string({ unit: fc.constantFrom(...'王小芳a1９é'), minLength: 1 });
  fc.assert(
    fc.property(value, (text) => {
      expect(veilLine(`  - 姓名: ${text}`).slice('  - 姓名: '.length)).toMatch(/^[*＊]+$/);
    }),
  );
});
