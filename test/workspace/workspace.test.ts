import { describe, expect, test } from 'vitest';
import { checkWorkspace } from '../../src/workspace/workspace.ts';

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

/** Checks a workspace of these texts; program.yaml is a good one unless given. */
function check(texts: Readonly<Record<string, string>>) {
  const files = Object.entries({ 'program.yaml': program, ...texts });
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
  test('a whole one', () => {
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
      { kind: 'visit', date: { type: 'day', from: '2024-09-02' }, by: ['t01'], to: ['c01', 'c02'] },
      { kind: 'call', date: { type: 'month', to: '2024-10-31' }, minutes: 15 },
    ]);
    expect(value?.narrative).toEqual([{ name: '存在问题', file: 'narrative/存在问题.md', text: '不足之处。\n' }]);
    expect([...sources.keys()]).toContain('templates/partials/lead.md.hbs');
  });
});
