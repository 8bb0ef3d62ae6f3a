// The schemas of a workspace with a kinds.yaml: what an editor underlines, proposes and explains of its own kinds and
// fields is what check reads.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveAll } from '../../src/disk/save.ts';
import { definitionsOf, noDefinitions } from '../../src/log/definition.ts';
import { kindsSchema } from '../../src/log/kinds-file.ts';
import { readLog } from '../../src/log/read.ts';
import { severityOf } from '../../src/problem/problem.ts';
import { workspaceSchemas } from '../../src/schema/files.ts';
import { checkTree } from '../../src/source/fields/check.ts';
import { parseYaml } from '../../src/source/tree/yaml.ts';
import { peopleSchemaWith } from '../../src/workspace/people.ts';
import { programmeSchemaWith } from '../../src/workspace/program.ts';
import { type LanguageServer, startServer } from './language-server.ts';

const written = `种类:
  - 名称: 热线
    英文: hotline
    旧称: [咨询]
    说法: 受理热线
    项目:
      - {名称: 来电人, 类型: 选项, 选项: [母亲, 父亲], 退用: [{名称: 邻居, 自: 2024-10-01}], 必填: 是, 公开: 公开}
      - {名称: 时长, 类型: 分钟, 未采集: 可}
      - {名称: 补助, 类型: 金额}
      - {名称: 件数, 类型: 数}
      - {名称: 在场, 类型: 人数}
      - {名称: 已回访, 类型: 是否}
      - {名称: 回访日, 类型: 日期}
      - {名称: 陪同人, 类型: 人员}
      - {名称: 去处, 类型: 地点}
      - {名称: 经过, 类型: 文字, 公开: 保密}
  - {名称: 探访, 对象: 必写}
  - {名称: 讲堂, 对象: 无}
人员项目:
  - {名称: 风险等级, 类型: 选项, 选项: [高风险, 一般], 未采集: 可}
  - {名称: 务工地, 类型: 文字}
种类项目:
  家访: [{名称: 方式, 类型: 选项, 选项: [入户, 电话]}]
`;
const tree = parseYaml({ file: 'kinds.yaml', text: written }).value;
const kinds = tree && checkTree(tree, kindsSchema).value;
const definitions = kinds ? definitionsOf(kinds) : noDefinitions;

const folder = mkdtempSync(path.join(tmpdir(), 'carelog-own-schema-'));
let server: LanguageServer;
beforeAll(async () => {
  const texts = Object.entries(workspaceSchemas({ definitions })).map(
    ([name, schema]) => [`${name}.schema.json`, new TextEncoder().encode(JSON.stringify(schema))] as const,
  );
  await saveAll(folder, new Map(texts));
  server = await startServer(folder);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Name = 'log' | 'people' | 'program' | 'kinds';
let opened = 0;
const fileOf = (text: string, name: Name): [string, string] => [
  `${++opened}.yaml`,
  `# yaml-language-server: $schema=${name}.schema.json\n${text}`,
];
const underlined = async (text: string, name: Name) => (await server.check(...fileOf(text, name))).length > 0;
const labels = async (text: string, name: Name) =>
  (await server.complete(...fileOf(text, name))).map(({ label }) => label);

/** Whether check finds something wrong in the file alone. */
function isRefused(text: string, name: Name): boolean {
  if (name === 'log') {
    return readLog({ file: 'log/a.yaml', text }, definitions).problems.some((one) => severityOf(one) !== 'note');
  }
  const schemas = {
    people: peopleSchemaWith(definitions.personFields),
    program: programmeSchemaWith(definitions.kinds),
    kinds: kindsSchema,
  };
  const { value, problems } = parseYaml({ file: `${name}.yaml`, text });
  return problems.length > 0 || (value !== undefined && checkTree(value, schemas[name]).problems.length > 0);
}

const entry = (keys: string) => `- {日期: 2024-09-12, ${keys}}`;
const caller = '类型: 热线, 来电人: 母亲';
const child = (keys: string) => `儿童: [{编号: c01, ${keys}}]`;
const promise = (kind: string) => `单位: {名称: 某会}
期间: {开始: 2024-09-01, 结束: 2025-01-17, 名称: 秋}
报告: {模板: x, 标题: 总结, 日期: 2025-01-17}
承诺: [{类型: ${kind}, 每: 月, 对: 项目}]`;

describe.concurrent('underlined where check refuses it, and nowhere else', () => {
  test.each<[Name, boolean, string]>([
    ['log', false, entry(caller)],
    ['log', false, entry('类型: 咨询, 来电人: 邻居, 对象: c01')],
    ['log', false, '- {date: 2024-09-12, kind: Hotline, 来电人: 父亲, to: [c01], note: 记}'],
    ['log', false, entry(`${caller}, 时长: 12, 补助: 20.5, 件数: 2.5, 在场: 3, 已回访: 是, 回访日: 2024-09-20`)],
    ['log', false, entry(`${caller}, 时长: 未采集, 陪同人: [t01, c01], 去处: 上湾村, 经过: 说了很久`)],
    ['log', false, entry('类型: 探访, 儿童数: 3')],
    ['log', false, entry('类型: 讲堂, 备注: 记')],
    ['log', false, entry('类型: 家访, 对象: c01, 方式: 电话')],
    ['log', true, entry('类型: 热线')],
    ['log', true, entry('类型: 热线, 来电人: 同学')],
    ['log', true, entry(`${caller}, 通话对象: 母亲`)],
    ['log', true, entry(`${caller}, 时长: 一刻钟`)],
    ['log', true, entry(`${caller}, 补助: 未采集`)],
    ['log', true, entry(`${caller}, 已回访: 回访了`)],
    ['log', true, entry(`${caller}, 回访日: 2024年9月`)],
    ['log', true, entry('类型: 探访')],
    ['log', true, entry('类型: 讲堂, 对象: c01')],
    ['log', true, entry('类型: 热钱')],
    ['log', true, entry('类型: 家访, 对象: c01, 方式: 书面')],
    ['log', true, entry('类型: 通话, 对象: c01, 方式: 电话')],
    ['people', false, child('风险等级: 一般, 务工地: 广东')],
    ['people', false, child('风险等级: [{值: 高风险, 自: 2024-09-01}, {值: 一般, 自: 2024-11-01}]')],
    ['people', false, child('风险等级: 未采集')],
    ['people', true, child('风险等级: 中')],
    ['people', true, child('风险等级: [{值: 中, 自: 2024-09-01}]')],
    ['people', true, child('籍贯: 广东')],
    ['program', false, promise('热线')],
    ['program', false, promise('hotline')],
    ['program', true, promise('热钱')],
    ['kinds', false, written],
    ['kinds', false, '种类:\n  - {取用: 转介, 登记表: 否}'],
    ['kinds', true, '种类: [{名称: 热线, 项目: [{名称: 结果, 类型: 选择}]}]'],
    ['kinds', true, '种类: [{名称: 热线, 颜色: 红}]'],
    ['kinds', true, '种类项目: {家仿: [{名称: 方式, 类型: 文字}]}'],
  ])('%s, %s: %s', async (name, isWrong, text) => {
    expect([isRefused(text, name), await underlined(text, name)]).toEqual([isWrong, isWrong]);
  });
});

describe.concurrent('proposed', () => {
  test('kinds, in the language of the file', async () => {
    expect(await labels('- 日期: 2024-09-12\n  类型: |', 'log')).toEqual(
      expect.arrayContaining(['家访', '热线', '讲堂']),
    );
    expect(await labels('- date: 2024-09-12\n  kind: |', 'log')).toEqual(expect.arrayContaining(['visit', 'hotline']));
    expect(await labels('承诺:\n  - 类型: |', 'program')).toContain('热线');
  });

  test('keys of its kind alone, without those it has', async () => {
    const words = await labels('- 日期: 2024-09-12\n  类型: 热线\n  来电人: 母亲\n  |', 'log');
    expect(words).toEqual(expect.arrayContaining(['时长', '回访日', '对象', '备注']));
    for (const word of ['来电人', '通话对象', '方式', 'note']) expect(words).not.toContain(word);
  });

  test.each<[string, Name, string[]]>([
    ['- 日期: 2024-09-12\n  类型: 热线\n  来电人: |', 'log', ['母亲', '父亲']],
    ['- 日期: 2024-09-12\n  类型: 热线\n  已回访: |', 'log', ['是', '否']],
    ['- 日期: 2024-09-12\n  类型: 热线\n  时长: |', 'log', ['未采集']],
    ['儿童:\n  - 编号: c01\n    风险等级: |', 'people', ['高风险', '一般', '未采集']],
    ['种类:\n  - 名称: 热线\n    对象: |', 'kinds', ['必写', '可不写', '无']],
  ])('%j in %s: %j', async (text, name, words) =>
    expect((await labels(text, name)).toSorted()).toEqual(words.toSorted()),
  );

  test('a snippet is an entry to fill in', async () => {
    const proposed = await server.complete(...fileOf('- 日期: 2024-09-12\n- |', 'log'));
    const typed = proposed.find(({ label }) => label === '讲堂')?.textEdit.newText;
    expect(typed).toBe('日期: $1\n  类型: 讲堂\n  帮扶人: $2');
  });
});

test.concurrent.each<[string, Name, string[]]>([
  ['- 日期: 2024-09-12\n  类型: 热线\n  |来电人: 母亲', 'log', ['来电人。写法：母亲、父亲。']],
  ['- 日期: 2024-09-12\n  类型: 热线\n  来电人: 母亲\n  |时长: 3', 'log', ['时长。写法：整数，如 12，不带单位。']],
  ['种类:\n  - |名称: 热线', 'kinds', ['日志里写在“类型”后面的词']],
])('over a key, %j in %s: %j', async (text, name, words) => {
  const shown = await server.hover(...fileOf(text, name));
  for (const word of words) expect(shown).toContain(word);
  expect(shown).not.toContain('||');
});
