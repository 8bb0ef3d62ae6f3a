// Schema and check agree: the YAML language server, which editors run, finds a file faulty where check does, apart from
// the differences that are listed at the end with their reasons.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveAll } from '../../src/disk/save.ts';
import { freshWorkspace } from '../../src/flow/new-workspace.ts';
import { kindWords } from '../../src/language/vocabulary.ts';
import { kindOf } from '../../src/language/words.ts';
import { readLog } from '../../src/log/read.ts';
import { severityOf } from '../../src/problem/problem.ts';
import { checkTree } from '../../src/source/fields/check.ts';
import { decode, type Source } from '../../src/source/tree/decode.ts';
import { parseYaml } from '../../src/source/tree/yaml.ts';
import { indicatorsSchema } from '../../src/workspace/indicators.ts';
import { outlookSchema } from '../../src/workspace/outlook.ts';
import { peopleSchema } from '../../src/workspace/people.ts';
import { programmeSchema } from '../../src/workspace/program.ts';
import { chanceOf, mutated } from '../prove/mutations.ts';
import { type LanguageServer, startServer } from './language-server.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'carelog-agreement-'));
let server: LanguageServer;
beforeAll(async () => {
  const beginning = { organisation: '某小学', nature: 'school', from: '2024-09-01', to: '2025-01-17' } as const;
  const texts = await freshWorkspace(beginning, '2025-01-17', 'zh');
  await saveAll(folder, new Map([...texts].map(([file, text]) => [file, new TextEncoder().encode(text)])));
  server = await startServer(folder);
  // All at once: the server waits a little before it looks at a file.
  const found = all.map(async ([name, text], at) => {
    const line = `# yaml-language-server: $schema=.carelog/${name}.schema.json`;
    const diagnostics = await server.check(`${at}.yaml`, `${line}\n${text}\n`);
    return [name + text, diagnostics.map(({ message }) => message)] as const;
  });
  for (const [key, messages] of await Promise.all(found)) underlinedIn.set(key, messages);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const others = {
  program: programmeSchema,
  people: peopleSchema,
  indicators: indicatorsSchema,
  problems: outlookSchema,
};
type Name = keyof typeof others | 'log';

const underlinedIn = new Map<string, readonly string[]>();

/** What an editor underlines. */
function underlined(name: Name, text: string): readonly string[] | undefined {
  return underlinedIn.get(name + text);
}

/** What check finds in the file alone; a note refuses nothing. */
function found(name: Name, text: string): readonly string[] {
  const { value: source, problems } = decode(`${name}.yaml`, new TextEncoder().encode(text));
  const more = source === undefined ? [] : name === 'log' ? readLog(source).problems : problemsIn(source, others[name]);
  return [...problems, ...more].filter((problem) => severityOf(problem) !== 'note').map(({ code }) => code);
}

function problemsIn(source: Source, schema: (typeof others)[keyof typeof others]) {
  const { value: tree, problems } = parseYaml(source);
  return tree ? [...problems, ...checkTree(tree, schema).problems] : problems;
}

const at = (keys: string) => `- {日期: 2024-09-12, ${keys}}`;

const soundEntries = [
  at('类型: 家访, 帮扶人: [t01, t02], 对象: c01, 开始时间: 8:40, 结束时间: "17:05", 发现: 屋顶漏雨, 后续: 再去'),
  '- {date: 2024-11-25..2024-11-29, kind: visit, by: t01, to: [c01], findings: [one, two], follow-up: again}',
  '- {Date: 2024-11, KIND: Visit, FollowUp: again}',
  at('类型: 走访, 人员: 007, 备注: 007, 地点: true, 主题: , 发现: [], 后续: ~'),
  at('类型: 电话, 对象: c01, 时长: 15, 通话对象: 母亲'),
  '- {日期: " 2024-02-29 .. 2024-03-01 ", kind: call, minutes: "15"}',
  at('类型: 书信, 通信对象: 父亲, 作废: 与上一条重复'),
  at('类型: 谈心, 对象: [c01], 后续: 下周再谈'),
  at('类型: 结对, 帮扶人: t01, 对象: [c01, c02, ], 至: 2025-06-30'),
  at(
    '类型: 物资, 对象: c01, 物品: [{品名: 棉衣, 数量: 5, 单位: 件, 金额: 600.5}, {item: 米, quantity: 2.5, unit: ＫＧ}]',
  ),
  at('类型: 物资, 物品: {品名: 书, 数量: 1, 计量单位: 一摞}, 金额: "0.50", 捐赠方: 某店'),
  at(
    '类型: 活动, 标题: 茶话会, 参加: {学生: 30, 家长: 28, 律师: 2}, 重点: 是, 比赛: {届: 3, 奖项: {奖次: 一等奖, 数量: 2}}',
  ),
  at(
    'kind: activity, title: 5, participants: {village-officials: 2, STUDENTS: 3}, feature: No, contest: , works: {work: a}',
  ),
  at('类型: 会议, 名称: 家长会, 主持: 校长, 节目: [{班级: 三（1）班, 作品: 小雨点}]'),
  at('类型: 培训, 名称: 讲座, 主讲: [县关工委讲师]'),
  at('类型: 体检, 机构: 镇卫生院, 检查项目: [视力, 身高], 儿童数: 12, 户数: 0'),
  at('类型: 摸底, 村庄: [上湾村], 各村户数: {上湾村: 10, "1": 5}'),
  at('类型: 宣传, 渠道: 校园广播, 份数: 120'),
  at('类型: 表彰, 荣誉: 优秀帮扶教师, 级别: 县级, 数量: 3'),
  at('类型: 制度, 名称: 《家访制度》, 佐证材料: [] , 照片: [photos/a.jpg]'),
  '记录:\n  - 日期: 2024-09-12\n    类型: 家访',
  'entries:\n',
  '- \n- 日期: 2024-09-12\n  类型: 家访',
];

const soundFiles: readonly (readonly [Name, string])[] = [
  [
    'program',
    '单位: {名称: 某小学, 性质: 学校}\n期间: {开始: 2024-09-01, 结束: 2025-01-17, 名称: 秋}\n报告: {模板: 自己的, 标题: 总结, 日期: 2025-01-17, 盖章: 是}\n承诺: {类型: 家访, 每: half-year, 对: 每人}',
  ],
  [
    'program',
    'organisation: {name: x}\nperiod: {from: 2024-09-01, to: 2025-01-17, name: x}\nreport: {template: x, title: x, date: 2025-01-17}\nprivacy:\npeopleList: elsewhere\ntime-zone: UTC\nrules: []',
  ],
  [
    'people',
    '儿童:\n  - {编号: c01, 姓名: 林小禾, 性别: 女, 出生日期: 2015-03-08, 班级: 5, 寄宿: 否, 困难: , 监护人: {关系: 祖父, 电话: 13800000000}}\n帮扶人: {编号: t01, 姓名: 田桂香}',
  ],
  [
    'people',
    'children: [{id: 7, identity: "999999201503080022", stay: both}]\nfiles: [{name: 档案, fields: 健康, copies: 61}]\ncommittees:\nleadingGroup: [{role: 组长}]',
  ],
  [
    'indicators',
    '指标:\n  - {编号: pupils, 名称: 在校学生, 数值: 3103～4003, 单位: "%", 上期: {数值: 394, 日期: 2023-09-01}, 占: pupils, 每: 1000}',
  ],
  ['problems', '问题: [{问题: 家访仍有空白, 打算: {措施: 逐户家访}}]\n打算: []'],
];

const faultyEntries = [
  '- {类型: 家访}',
  '- {日期: , 类型: 家访}',
  '- {日期: 2024-09-12}',
  at('类型: 家坊'),
  at('类型: '),
  at('类型: 家访, 颜色: 红'),
  at('类型: 书信, 时长: 15'),
  at('类型: 家访, 帮扶人: [t 01]'),
  at('类型: 家访, 帮扶人: [t01, ""]'),
  at('类型: 家访, 对象: []'),
  at('类型: 家访, 对象: '),
  at('类型: 家访, 日期: 2024-09-13'),
  at('类型: 家访, date: 2024-09-12'),
  at('类型: 家访, 开始时间: 下午三点'),
  at('类型: 家访, 结束时间: 24:01'),
  at('类型: 家访, 作废: 是'),
  at('类型: 家访, 作废: true'),
  at('类型: 家访, 备注: [一, 二]'),
  at('类型: 家访, 发现: [{a: b}]'),
  '- {日期: 2024年9月2日, 类型: 家访}',
  '- {日期: 2024-02-30, 类型: 家访}',
  '- {日期: 2023-02-29, 类型: 家访}',
  '- {日期: 2024-13, 类型: 家访}',
  '- {日期: 2024, 类型: 家访}',
  '- 家访',
  '类型: 家访\n日期: 2024-09-12',
  at('类型: 通话, 时长: 一刻钟'),
  at('类型: 通话, 时长: 12.5'),
  at('类型: 通话, 时长: -3'),
  at('类型: 书信, 通信对象: '),
  at('类型: 谈心, 儿童数: 约20'),
  at('类型: 结对, 帮扶人: t01'),
  at('类型: 结对, 帮扶人: [""], 对象: c01'),
  at('类型: 结对, 帮扶人: t01, 对象: c01, 至: 2025-06'),
  at('类型: 物资, 对象: c01'),
  at('类型: 物资, 物品: [{品名: 棉衣, 数量: 5}]'),
  at('类型: 物资, 物品: [{品名: 棉衣, 数量: 5件, 单位: 件}]'),
  at('类型: 物资, 物品: [{品名: 棉衣, 数量: 5, 单位: 2打}]'),
  at('类型: 物资, 物品: [{品名: 棉衣, 数量: 5, 单位: 件, 金额: "6.555"}]'),
  at('类型: 物资, 物品: 棉衣5件'),
  at('类型: 活动'),
  at('类型: 活动, 名称: "  "'),
  at('类型: 活动, 名称: 会, 参加: 30'),
  at('类型: 活动, 名称: 会, 参加: {}'),
  at('类型: 活动, 名称: 会, 参加: {学生: }'),
  at('类型: 活动, 名称: 会, 参加: {猫: 3}'),
  at('类型: 活动, 名称: 会, 重点: true'),
  at('类型: 活动, 名称: 会, 比赛: {奖项: [{数量: 2}]}'),
  at('类型: 会议, 名称: 会, 主持: '),
  at('类型: 培训, 名称: 会, 节目: [小雨点]'),
  at('类型: 体检, 儿童数: 十二'),
  at('类型: 摸底, 各村户数: {上湾村: 十户}'),
  at('类型: 摸底, 各村户数: {上湾村: }'),
  at('类型: 宣传, 份数: 120份'),
  at('类型: 宣传, 份数: 1234567890123456'),
  at('类型: 表彰, 荣誉: 奖, 数量: 若干'),
  at('类型: 表彰'),
  at('类型: 制度'),
  at('类型: 制度, 名称: "a\\u0007b"'),
  '记录:\n  - 日期: 2024-09-12\n    类型: 家坊',
  '记录: 无',
  '记录: []\n别的: 1',
];

const faultyFiles: readonly (readonly [Name, string])[] = [
  ['program', '单位: {名称: 某小学}'],
  [
    'program',
    '单位: {名称: 某小学, 性质: 公司}\n期间: {开始: 2024-09-01, 结束: 2025-01-17, 名称: 秋}\n报告: {模板: x, 标题: 总结, 日期: 2025-01-17}',
  ],
  [
    'program',
    '单位: {名称: 某小学}\n期间: {开始: 2024-09-01, 结束: 2025-01-17, 名称: 秋}\n报告: {模板: , 标题: 总结, 日期: 2025-01-17}',
  ],
  [
    'program',
    '单位: {名称: 某小学}\n期间: {开始: 2024-09-01, 结束: 2025-01-17, 名称: 秋}\n报告: {模板: x, 标题: 总结, 日期: 2025-01}\n承诺: [{类型: 家访, 每: 天, 对: 每人}]',
  ],
  ['people', '儿童: [{姓名: 林小禾}]'],
  ['people', '儿童: [{编号: c01, 性别: 未知}]'],
  ['people', '儿童: [{编号: c01, 出生日期: 2015年3月}]'],
  ['people', '儿童: [{编号: c01, 姓名: }]'],
  ['people', '儿童: [c01]'],
  ['indicators', '指标: [{编号: pupils, 名称: 在校学生, 数值: 约390, 单位: 人}]'],
  ['indicators', '指标: [{编号: pupils, 名称: 在校学生, 数值: 3, 单位: 人, 每: 0.5}]'],
  ['problems', '问题: [家访仍有空白]'],
  ['problems', '打算: [{说明: 逐户家访}]'],
];

/** What only check says, and why. */
const checkAlone: readonly (readonly [Name, string, string])[] = [
  ['log', at('类型: 宣传, 份数: 012'), 'YAML takes it for the number 12; check reads digits'],
  ['log', at('类型: 宣传, 份数: 1e2'), 'YAML takes it for the number 100'],
  ['log', at('类型: 物资, 物品: [{品名: 米, 数量: 2.50, 单位: 千克}]'), 'YAML takes it for 2.5'],
  [
    'log',
    at('类型: 物资, 物品: [], 金额: 6.555').replace('[]', '{品名: 米, 数量: 2, 单位: 千克}'),
    'multipleOf 0.01 would refuse 19.99 where an editor divides',
  ],
  ['log', at('类型: 活动, 名称: 会, 参加: {学身: 3}'), 'any other word is a group, and an editor knows no slips'],
  ['log', at('类型: 家访, 对象: 1.5'), 'some numbers are ids (1e-3), and a number has no pattern'],
  ['log', '- {日期: 2024-09-12..2024-09-02, 类型: 家访}', 'no pattern compares two days'],
  [
    'log',
    '- {日期: 2024-09-12, 类型: 家访, 人员: t01, 帮扶人: t02}',
    'one key in two Chinese forms: the two preferred forms alone exclude each other',
  ],
  [
    'log',
    at('类型: 通话, 通话对象 奶奶'),
    'without a colon it is a key with nothing behind it: the server passes over these',
  ],
  ['log', at('类型: 通话, 时长：15'), 'so it does where the colon is a Chinese one'],
  ['indicators', '指标: [{编号: a, 名称: 人数, 数值: 9..3, 单位: 人}]', 'no pattern compares two numbers'],
  [
    'program',
    '单位: {名称: 某小学}\n期间: {开始: 2024-09-01, 结束: 2025-01-17, 名称: 秋}\n报告: {模板: x, 标题: 总结, 日期: 2025-01-17}\n时区: Asia/Nowhere',
    'Node knows the zones, another Node others',
  ],
];

/** What only an editor says: check corrects it in the text, with a note, before anything is read. */
const editorAlone: readonly (readonly [string, string])[] = [
  ['-\u00a0日期: 2024-09-12\n\u00a0 类型: 家访', 'blanks of another kind'],
  [at('类型: 家访, 对象: c\u200b01'), 'a character without width'],
];

const named = (entries: readonly string[]) => entries.map((text) => ['log', text] as const);
const sound = [...named(soundEntries), ...soundFiles];
const faulty = [...named(faultyEntries), ...faultyFiles];
const slips = slipped();
const all: readonly (readonly [Name, string])[] = [
  ...sound,
  ...named(slips),
  ...faulty,
  ...shipped(),
  ...checkAlone.map(([name, text]) => [name, text] as const),
  ...named(editorAlone.map(([text]) => text)),
];

/** The files of the example programme and of every example with the schemas of all; all logs as one. */
function shipped(): (readonly [Name, string])[] {
  const places = ['data', ...readdirSync('examples').map((name) => `examples/${name}`)];
  const files = places
    .filter((place) => !existsSync(`${place}/kinds.yaml`))
    .flatMap((place) =>
      readdirSync(place, { recursive: true, encoding: 'utf8' }).map((file) => path.join(place, file)),
    );
  const textsOf = (pattern: RegExp) =>
    files.filter((file) => pattern.test(file)).map((file) => readFileSync(file, 'utf8'));
  const named = (Object.keys(others) as (keyof typeof others)[]).flatMap((name) =>
    textsOf(new RegExp(`${name}\\.yaml$`)).map((text) => [name, text] as const),
  );
  const lists = textsOf(/[\\/]log[\\/].*\.yaml$/).filter((text) => /^- /m.test(text));
  return [...named, ['log', lists.join('\n')]];
}

/** Entries of the example programme, each with a slip of the hand; check reads over blanks of another kind. */
function slipped(): readonly string[] {
  const entries = readFileSync('data/log/2024-10.yaml', 'utf8')
    .split(/^(?=- )/m)
    .slice(1);
  return entries.flatMap((entry, at) =>
    [1, 2, 3].flatMap((seed) => {
      const slip = mutated(entry, chanceOf(at * 7 + seed));
      return slip === null || slip.kind.startsWith('odd blank') ? [] : [slip.text];
    }),
  );
}

describe('schema and check agree', () => {
  test.each(sound)('%s, sound: %s', (name, text) => {
    expect([found(name, text), underlined(name, text)]).toEqual([[], []]);
  });

  test.each(faulty)('%s, faulty: %s', (name, text) => {
    expect(found(name, text)).not.toEqual([]);
    expect(underlined(name, text)).not.toEqual([]);
  });

  test('every kind is there, sound and faulty', () => {
    for (const entries of [soundEntries, faultyEntries]) {
      const kinds = entries.map((text) => kindOf(/(?:类型|kind): ?([^,}\n]*)/i.exec(text)?.[1] ?? ''));
      expect(Object.keys(kindWords).filter((kind) => !kinds.includes(kind as never))).toEqual([]);
    }
  });

  test('nothing is underlined in the files of the examples', () => {
    expect(shipped().length).toBeGreaterThan(40);
    expect(shipped().at(-1)?.[1].match(/^- /gm)?.length).toBeGreaterThan(500);
    expect(shipped().flatMap(([name, text]) => underlined(name, text))).toEqual([]);
  });

  test('what check reads in spite of a slip is not underlined', () => {
    const read = slips.filter((text) => found('log', text).length === 0);
    expect(read.length).toBeGreaterThan(slips.length / 8);
    expect(read.filter((text) => underlined('log', text)?.length !== 0)).toEqual([]);
  });

  test.each(checkAlone)('%s, told by check alone: %s, because %s', (name, text) => {
    expect(found(name, text)).not.toEqual([]);
    expect(underlined(name, text)).toEqual([]);
  });

  test.each(editorAlone)('read by check alone: %j, %s', (text) => {
    expect(found('log', text)).toEqual([]);
    expect(underlined('log', text)).not.toEqual([]);
  });
});
