// Files that are one map: without the head of a list, and with heads too far in. One message each, whose remedy cures.
import { expect, test } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { kindsSchema } from '../../src/log/kinds-file.ts';
import { sentenceOf } from '../../src/problem/sentence.ts';
import { indicatorsSchema } from '../../src/workspace/indicators.ts';
import { readMap } from '../../src/workspace/map-in-place.ts';
import { outlookSchema } from '../../src/workspace/outlook.ts';
import { peopleSchemaWith } from '../../src/workspace/people.ts';
import { programmeSchema } from '../../src/workspace/program.ts';
import { asIs } from '../problem/masks.ts';
import { obey } from '../problems/obey.ts';

const schemas = {
  'kinds.yaml': kindsSchema,
  'people.yaml': peopleSchemaWith([]),
  'indicators.yaml': indicatorsSchema,
  'problems.yaml': outlookSchema,
  'program.yaml': programmeSchema,
};
type File = keyof typeof schemas;

const sound: Readonly<Record<File, string>> = {
  'kinds.yaml': `# 自己定的种类
种类:
  - 名称: 热线
    对象: 可不写
    项目:
      - {名称: 来电人, 类型: 选项, 选项: [母亲, 父亲], 公开: 公开}
  - {名称: 接访, 量词: 次}
种类项目:
  家访:
    - {名称: 收入, 类型: 金额}
人员项目:
  - 名称: 风险等级
    类型: 选项
    选项: [高风险, 重点]
`,
  'people.yaml': `儿童:
  - 编号: c01
    姓名: 林小禾
    性别: 女
    监护人: {姓名: 林有田, 关系: 祖父}
  - {编号: c02, 姓名: 周念安, 性别: 男}
帮扶人:
  - {编号: t01, 姓名: 苏文静}
领导小组:
  - {小组职务: 组长, 姓名: 高远, 职务: 校长}
`,
  'indicators.yaml': `指标:
  - {编号: pupils, 名称: 在校学生, 数值: 120, 单位: 人, 日期: 2024-09-02}
  - 编号: boarders
    名称: 寄宿生
    数值: 30
    单位: 人
`,
  'problems.yaml': `问题:
  - 问题: 路远的几户走访不够
    打算:
      - {措施: 排进下学期的计划}
打算:
  - {措施: 添置图书}
`,
  'program.yaml': `单位: {名称: 青石小学, 自称: 我校, 性质: 学校}
期间:
  开始: 2024-09-01
  结束: 2025-01-17
  名称: 2024年秋季学期
报告:
  模板: small
  标题: 总结
  日期: 2025-01-17
承诺:
  - {类型: 家访, 次数: 1, 每: 学期, 对: 项目}
`,
};
const files = Object.keys(schemas) as readonly File[];

function read(file: File, text: string) {
  const { value, ofLines, ofValues } = readMap({ file, text }, schemas[file]);
  return { value, problems: [...ofLines, ...ofValues] };
}

function expectOneThatCures(file: File, text: string): void {
  const { problems } = read(file, text);
  expect(problems.map(({ code, place }) => `${code} ${place?.line}`)).toHaveLength(1);
  const [problem] = problems;
  for (const language of languages) {
    const remedy = problem === undefined ? '' : sentenceOf(problem, language, asIs).remedy;
    const cured = problem?.place ? obey(text, problem.place, remedy, language) : null;
    expect(read(file, cured ?? text)).toEqual({ value: read(file, sound[file]).value, problems: [] });
  }
}

test.each(files)('%s is sound', (file) => expect(read(file, sound[file]).problems).toEqual([]));

const heads = files.flatMap((file) =>
  sound[file].split('\n').flatMap((line) => (/^[^\s#]+:$/.test(line) ? [[file, line] as const] : [])),
);
// Without these, what stands below them goes on with the list above, and nothing is wrong in the file.
const goOn: readonly string[] = ['帮扶人:', '打算:'];

test.each(heads.filter(([, head]) => !goOn.includes(head)))('%s without the line %j', (file, head) =>
  expectOneThatCures(file, sound[file].replace(new RegExp(`^${head}\n`, 'm'), '')),
);

// A list may stand as far in as its head.
const movable = heads.filter(([, head]) => head !== '指标:');
test.each(movable.flatMap(([file, head]) => [1, 2, 4].map((by) => [file, head, by] as const)))(
  'of %s the line %j moved by %i',
  (file, head, by) =>
    expectOneThatCures(file, sound[file].replace(new RegExp(`^${head}$`, 'm'), ' '.repeat(by) + head)),
);

test('kinds.yaml with all its heads moved by 2', () =>
  expectOneThatCures('kinds.yaml', sound['kinds.yaml'].replaceAll(/^(?=\S+:$)/gm, '  ')));

test.each(['indicators.yaml', 'people.yaml', 'problems.yaml'] as const)('%s as a bare list', (file) => {
  const [first = ''] = sound[file].split(/\n(?=\S)/);
  const items = first.split('\n').slice(1);
  const bare = items.map((line) => line.replace(/^ {2}/, '')).join('\n');
  const { problems } = read(file, `${bare}\n`);
  expect(problems).toMatchObject([{ code: 'key-missing', place: { line: 1 } }]);
});

test('a list too long to be searched is told its head all the same', () => {
  const more = Array.from({ length: 300 }, (_, at) => `  - {编号: d${at}, 姓名: 周念安}\n`).join('');
  const { problems } = read('people.yaml', sound['people.yaml'].replace('儿童:\n', more));
  expect(problems).toMatchObject([{ code: 'key-missing', values: { key: '儿童' } }]);
});

const guarded = '    监护人:\n      姓名: 林有田\n      关系: 祖父\n';
const organised = '单位:\n  名称: 青石小学\n  自称: 我校\n  性质: 学校\n';
// Each block, as it is in braces or by lines, and what was typed of it.
const blocks: readonly (readonly [file: File, block: RegExp, sound: string, from: string, to: string])[] = [
  ['people.yaml', / {4}监护人: .*\n/, guarded, '    监护人:\n', ''],
  ['people.yaml', / {4}监护人: .*\n/, guarded, '监护人:\n      姓名: 林', '监护人: 林'],
  ['program.yaml', /单位: .*\n/, organised, '单位:\n  名称: ', '单位: '],
  ['program.yaml', /(?=报告)/, '', '报告:\n  模板: small\n  标题: 总结', '报告: 总结\n  模板: small'],
  ['program.yaml', /(?=报告)/, '', '报告:\n', '报告: 青石小学总结\n'],
  ['program.yaml', /(?=报告)/, '', ':\n  开始: 2024-09-01\n  结束: 2025-01-17', ': 2024-09-01..2025-01-17'],
  ['kinds.yaml', /(?=种类)/, '', '    项目:\n', ''],
];
test.each(blocks)('of %s with %s as %j, %j typed as %j', (file, block, lines, from, to) => {
  const text = sound[file].replace(block, lines);
  expect(text).toContain(from);
  expectOneThatCures(file, text.replace(from, to));
});
