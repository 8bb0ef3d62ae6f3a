import { describe, expect, test } from 'vitest';
import { checkWorkspace } from '../../src/workspace/workspace.ts';
import type { AnyProblem } from '../problem/any-problem.ts';

const program = `单位: {名称: 某镇中心小学, 性质: 学校}
期间: {开始: 2024-09-01, 结束: 2025-01-20, 名称: 2024年秋季学期}
报告: {模板: school-semester, 标题: 工作总结, 日期: 2025-01-20}
`;
const people = `儿童:
  - {编号: c01, 姓名: 林小禾, 性别: 女}
  - {编号: c02, 姓名: 林小满}
helpers:
  - {id: t01, name: 苏文静}
`;

const day = '- {日期: 2024-09-02, 类型: 家访}\n';

/** Checks a workspace of these texts; program.yaml is a good one unless given, and there is a log with an entry. */
function check(texts: Readonly<Record<string, string>>) {
  const files = Object.entries({ 'program.yaml': program, 'log/一.yaml': day, ...texts });
  const encoder = new TextEncoder();
  return checkWorkspace({
    texts: new Map(files.map(([file, text]) => [file, encoder.encode(text)])),
    photos: new Map(),
  });
}

/** The problems of a workspace as `code file:line:column`. */
function problemsOf(texts: Readonly<Record<string, string>>) {
  return check(texts).problems.map(
    ({ code, place }) => `${code} ${place ? `${place.file}:${place.line}:${place.column}` : '-'}`,
  );
}

describe('checkWorkspace', () => {
  test('the period gives days their year, whatever else is wrong in program.yaml; other words for a school are known', () => {
    const { problems } = check({
      'program.yaml': program.replace('性质: 学校', '性质: 小学'),
      'log/一.yaml': '- {日期: 9月3日, 类型: 家访}\n',
    });
    expect(problems).toMatchObject([
      { code: 'unknown-value', values: { nearest: '学校' } },
      { code: 'date-style', values: { suggestion: '2024-09-03' } },
    ]);
  });

  test('a period that ends before it begins', () => {
    const reversed = program.replace('2025-01-20, 名称', '2024-01-20, 名称');
    const { problems, value } = check({ 'program.yaml': reversed });
    const place = { file: 'program.yaml', line: 2, column: 26, length: 10 };
    const values = { from: '2024-09-01', to: '2024-01-20' };
    expect(problems).toEqual([{ code: 'end-before-start', place, values }]);
    // The rest is still checked.
    expect(value?.programme.period.to).toBe('2024-01-20');
  });

  test('a log is read whatever is in its name', () => {
    expect(check({ 'log/九月\n家访.yaml': day, 'log/九月\r\u202E.yaml': day }).value?.entries).toHaveLength(3);
  });

  test('a correct workspace', () => {
    const { value, problems, sources } = check({
      'people.yaml': people,
      'indicators.yaml':
        '指标:\n  - {编号: pupils, 名称: 在校学生, 数值: 120, 单位: 人}\n  - {编号: boarders, 名称: 寄宿生, 数值: 30, 单位: person, 占: pupils}\n',
      'log/九月/家访.yaml':
        '- 日期: 2024-09-02\n  类型: 家访\n  帮扶人: t01\n  对象: [c01, c02]\n- date: 2024-10\n  kind: call\n  minutes: 15\n',
      'narrative/存在问题.md': '不足之处。\n',
      'templates/partials/lead.md.hbs': '我校',
    });
    expect(problems).toEqual([]);
    expect(value?.programme.organisation).toEqual({ name: '某镇中心小学', nature: 'school' });
    expect(value?.people.children.map(({ id }) => id)).toEqual(['c01', 'c02']);
    expect(value?.indicators.map(({ id, unit, of }) => [id, unit, of])).toEqual([
      ['pupils', '人', undefined],
      ['boarders', '人', 'pupils'],
    ]);
    expect(value?.entries).toMatchObject([
      { kind: 'visit' },
      { kind: 'visit', date: { type: 'day', from: '2024-09-02' }, by: ['t01'], to: ['c01', 'c02'] },
      { kind: 'call', date: { type: 'month', to: '2024-10-31' }, minutes: 15 },
    ]);
    expect(value?.narrative).toEqual([{ name: '存在问题', file: 'narrative/存在问题.md', text: '不足之处。\n' }]);
    expect([...sources.keys()]).toContain('templates/partials/lead.md.hbs');
  });

  test.each([
    [
      'an empty program.yaml',
      { 'program.yaml': '# 无\n' },
      ['file-empty program.yaml:1:1', ...Array(3).fill('key-missing program.yaml:1:1')],
    ],
    ['a file nobody reads', { '家访.yaml': '- a\n' }, ['unknown-file 家访.yaml:1:1']],
    ['a name almost right', { 'peoples.yaml': '- a\n' }, ['data-not-read peoples.yaml:1:1']],
    ['a narrative file in a subfolder', { 'narrative/a/b.md': 'x' }, ['text-not-read narrative/a/b.md:1:1']],
    ['a partial elsewhere', { 'partials/a.md.hbs': 'x' }, ['unknown-file partials/a.md.hbs:1:1']],
    ['a theme and a template', { 'templates/themes/a.yaml': 'x: 1', 'templates/b.md.hbs': 'x' }, []],
    ['other texts', { 'README.md': 'x' }, []],
    ['a child twice', { 'people.yaml': `${people}  - {id: t01}\n` }, ['repeated-identifier people.yaml:6:10']],
    [
      'an indicator twice, which may be why another is unknown',
      {
        'indicators.yaml':
          '指标:\n  - {编号: a, 名称: 甲, 数值: 1, 单位: 人, 占: b}\n  - {编号: a, 名称: 乙, 数值: 2, 单位: 人}\n',
      },
      ['repeated-identifier indicators.yaml:3:10'],
    ],
    [
      'an unknown indicator',
      { 'indicators.yaml': '指标:\n  - {编号: a, 名称: 甲, 数值: 1, 单位: 人, 占: b}\n' },
      ['unknown-indicator indicators.yaml:2:37'],
    ],
    [
      'problems with and without plans',
      {
        'problems.yaml':
          '问题:\n  - {问题: 甲, 打算: {措施: 乙}}\n  - {问题: 丙, 说明: 丁}\nplans: [{plan: 戊, detail: 己}]\n',
      },
      ['problem-without-plan problems.yaml:3:10'],
    ],
    [
      'a plan below a problem and for none, a problem pasted twice',
      {
        'problems.yaml':
          '问题:\n  - {问题: 甲, 打算: {措施: 乙}}\n  - {问题: 丙, 打算: [{措施: 丁}, {措施: 乙}]}\n  - {打算: {措施: 乙}, 问题: 甲}\n打算: [{措施: 丁}]\n',
      },
      ['item-twice problems.yaml:4:5', 'item-twice problems.yaml:5:6'],
    ],
    [
      'a plan twice in one list, and one plan for two problems',
      {
        'problems.yaml':
          '问题:\n  - {问题: 甲, 打算: [{措施: 乙}, {措施: 乙}]}\n  - {问题: 丙, 打算: [{措施: 乙}, {措施: 乙, 说明: 丁}]}\n',
      },
      ['item-twice problems.yaml:2:27'],
    ],
    [
      'who leads, committees and files twice; of those without a name, each is another',
      {
        'people.yaml': `${people}领导小组: [{小组职务: 成员, 职务: 教师}, {小组职务: 成员, 职务: 教师}, {姓名: 何静, 小组职务: 组长}, {姓名: 何静, 小组职务: 组长}]\n工作机构: [{名称: 家长委员会}, {名称: 家长委员会, 人数: 9}, {名称: 家长委员会}]\n档案:\n  - {名称: 成长档案, 份数: 61}\n  - {名称: 成长档案, 份数: 61}\n`,
      },
      ['item-twice people.yaml:6:68', 'item-twice people.yaml:7:41', 'item-twice people.yaml:10:5'],
    ],
    [
      'a promise twice, the second time with another number; not one that is kept in another way',
      {
        'program.yaml': `${program}承诺:\n  - {类型: 家访, 次数: 1, 每: 学期, 对: 项目}\n  - {类型: 走访, 次数: 2, 每: 学期, 对: 项目}\n  - {类型: 家访, 次数: 1, 每: 学期, 对: 项目, 备注: 山里的}\n依据: [甲, 甲]\n`,
      },
      ['item-twice program.yaml:6:5', 'item-twice program.yaml:8:9'],
    ],
    ['a plan in words alone', { 'problems.yaml': '打算: [甲]\n' }, ['wrong-shape problems.yaml:1:6']],
    [
      'ranges with errors',
      {
        'indicators.yaml':
          '指标:\n  - {编号: a, 名称: 甲, 数值: 950至1050元, 单位: 元/月, 上期: [{数值: 9..5}, {数值: 二十至三十}]}\n',
      },
      [
        'number-with-unit indicators.yaml:2:24',
        'number-range indicators.yaml:2:54',
        'number-approximate indicators.yaml:2:66',
      ],
    ],
    [
      'committees, files, duties and rules in force',
      {
        'people.yaml': `${people}领导小组: [{小组职务: 组长, 职责: 负总责}]\n工作机构: [{名称: 甲, 类别: 乙, 职责: 丙, 联系: 丁, 人数: 3}]\n档案: [{名称: 甲, 项目: [乙, 丙], 份数: 3}]\n`,
        'program.yaml': `${program}现行制度: [{名称: 甲, 说明: 乙}]\n`,
      },
      [],
    ],
    [
      'problems of all files',
      { 'people.yaml': '儿童: [{姓名: 甲}]\n', 'log/a.yaml': '- {日期: 9/2, 类型: 家访}\n', 'log/b/c.yaml': 'x\n' },
      ['key-missing people.yaml:1:6', 'date-style log/a.yaml:1:8', 'yaml-syntax log/b/c.yaml:1:1'],
    ],
  ])('%s', (_, texts, expected) => expect(problemsOf(texts)).toEqual(expected));

  test('the days a child came and left have their own keys, which are suggested for a misspelt one', () => {
    const slips = '儿童:\n  - {编号: c01, 专入: 2024-10-01}\n  - {编号: c02, 转入: 2024-10-01, 退出: 2024-11-10}\n';
    const { problems } = check({ 'people.yaml': slips });
    expect(problems).toMatchObject([{ code: 'unknown-key', values: { key: '专入', nearest: '转入' } }]);
    expect(problemsOf({ 'program.yaml': program.replace('开始', '转入') })).toEqual([
      'unknown-key program.yaml:2:6',
      'key-missing program.yaml:2:5',
    ]);
  });

  test('without program.yaml there is no workspace, but a file that may be it is told', () => {
    const texts = new Map([['programs.yaml', new TextEncoder().encode('a: 1\n')]]);
    const { value, problems, sources } = checkWorkspace({ texts, photos: new Map() });
    expect(value).toBeUndefined();
    expect(problems.map(({ code, values }: AnyProblem) => [code, values.value ?? values.usual])).toEqual([
      ['file-missing', 'program.yaml'],
      ['data-not-read', 'program.yaml'],
    ]);
    expect([...sources]).toEqual([]);
  });

  test('a file that is no text leaves the others to be checked', () => {
    const bytes = new Uint8Array([0xc8, 0xd5, 0xc6, 0xda]);
    const files = new Map([
      ['program.yaml', new TextEncoder().encode(program)],
      ['log/a.yaml', bytes],
    ]);
    const { problems, sources } = checkWorkspace({ texts: files, photos: new Map() });
    expect(problems).toMatchObject([{ code: 'not-utf8', values: { encoding: 'GB18030' } }]);
    expect([...sources.keys()]).toEqual(['program.yaml']);
  });

  test.each([
    ['a log', { 'log/a.yaml': '- {日期: 9/2, 类型: 家访}\n- {日期: 2024-09-02, 类型: 家访}\n' }, true],
    ['a value of people.yaml', { 'people.yaml': `${people}  - {id: t/2}\n` }, false],
    [
      'a slip in people.yaml',
      { 'people.yaml': people.replace('帮扶人:', '帮扶人：').replace('- {id', '- {编号：t00}\n  - {id') },
      false,
    ],
    ['an id twice', { 'people.yaml': `${people}  - {id: t01}\n` }, true],
    ['an empty people.yaml', { 'people.yaml': '' }, true],
    ['program.yaml', { 'program.yaml': `${program}x: 1\n` }, false],
  ])('with errors in %s there is a workspace to check further: %o', (_, texts, isThere) => {
    expect(check(texts).value !== undefined).toBe(isThere);
  });
});

test.each([
  ['9/2', '2024-09-02'],
  ['1月5日', '2025-01-05'],
  ['9.31', undefined],
  ['5/2', undefined],
])('%s takes its year from the period', (written, suggestion) => {
  const { problems } = check({ 'log/a.yaml': `- {日期: ${written}, 类型: 家访}\n` });
  const values = { value: written, ...(suggestion && { suggestion }) };
  expect(problems).toEqual([expect.objectContaining({ code: 'date-style', values: { ...values, field: '日期' } })]);
});
