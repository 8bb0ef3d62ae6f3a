// What fields of a workspace's own come to, in its own kinds and in those that carelog brings along, and what is hidden.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readShelf } from '../../src/disk/resources.ts';
import { keepNames, maskLedger } from '../../src/ledger/mask/mask-ledger.ts';
import { definitionsOf, noDefinitions } from '../../src/log/definition.ts';
import { kindsSchema } from '../../src/log/kinds-file.ts';
import { readLog } from '../../src/log/read.ts';
import { shelfOf } from '../../src/log/shelf.ts';
import { registerOf as registerOfRows } from '../../src/rollup/registers/register.ts';
import { rollUp } from '../../src/rollup/rollup.ts';
import { figureAt, figures } from '../../src/rollup/trace.ts';
import { checkTree } from '../../src/source/fields/check.ts';
import { parseYaml } from '../../src/source/tree/yaml.ts';
import { calledFigures, calledInFull } from '../../src/template/view/figure-words.ts';
import { ledgerOf } from './ledger-of.ts';
import { tableOf } from './registers/table-of.ts';

const fields = `
    - {名称: 方式, 类型: 选项, 选项: [入户, 电话], 退用: [{名称: 信件, 自: 2024-10-01}], 未采集: 可, 公开: 公开}
    - {名称: 用时, 类型: 分钟, 汇总: 合计, 未采集: 可, 公开: 公开}
    - {名称: 陪同人, 类型: 人员, 公开: 公开}
    - {名称: 在场人数, 类型: 人数, 汇总: 合计, 公开: 公开}
    - {名称: 去处, 类型: 地点, 汇总: 分类, 公开: 公开}
    - {名称: 补助, 类型: 金额, 汇总: 合计}
    - {名称: 经过, 类型: 文字, 公开: 公开}
    - {名称: 内情, 类型: 文字}
    - {名称: 暗号, 类型: 选项, 选项: [甲字号], 公开: 保密}
    - {名称: 密语, 类型: 文字, 汇总: 分类, 公开: 保密}
`;
const tree = parseYaml({
  file: 'kinds.yaml',
  text: `种类项目:\n  家访:${fields}种类:\n  - 名称: 热线\n    项目:${fields}`,
});
const written = tree.value && checkTree(tree.value, kindsSchema).value;
const definitions = written ? definitionsOf(written) : noDefinitions;

const people = {
  children: [
    { id: 'c01', name: '金丝雀' },
    { id: 'c02', name: '鹦鹉洲' },
  ],
  helpers: [{ id: 't01', name: '高明远' }],
};
const noTable = { caption: '', titles: [], columns: [], rows: [] };
const lines = (kind: string) => [
  `- {日期: 2024-09-03, 类型: ${kind}, 方式: 电话, 用时: 12, 陪同人: [c01, t01], 去处: 上湾村, 次数: 3, 类别: 节前}`,
  `- {日期: 2024-09-03, 类型: ${kind}, 方式: 信件, 用时: 未采集, 陪同人: c01, 在场人数: 30, 去处: 金丝雀家, 补助: 20.5}`,
  `- {日期: 2024-10-05, 类型: ${kind}, 方式: 未采集, 用时: 8, 去处: 上湾村, 在场人数: 2, 经过: 金丝雀在家, 内情: 家里难}`,
  `- {日期: 2024-10-06, 类型: ${kind}, 暗号: 甲字号, 密语: 金丝雀说的, 对象: [c01, c02]}`,
];

function ledgerOfLines(all: readonly string[]) {
  const { value = [], problems } = readLog({ file: 'log/a.yaml', text: `${all.join('\n')}\n` }, definitions);
  expect(problems).toEqual([]);
  return { ...ledgerOf(people), definitions, entries: value };
}

const rolledUp = (all: readonly string[]) => rollUp(maskLedger(ledgerOfLines(all)));

describe.each([
  ['家访', 'visits'],
  ['热线', '热线'],
])('%s', (kind, path) => {
  const rollup = rolledUp(lines(kind));
  const amountAt = (name: string) => {
    const figure = figureAt(rollup, `${path}.${name}`);
    return figure && `${figure.value}${figure.unit}`;
  };
  const figuresOf = path === 'visits' ? rollup.visits : rollup.ownKinds[0];

  test.each([
    ['count', '6次'],
    ['turns', '2人次'],
    ['方式.电话', '3次'],
    ['方式.入户', '0次'],
    ['方式.信件', '1次'],
    ['方式.未采集', '1次'],
    ['方式.未注明', '1次'],
    ['用时', '20分钟'],
    ['用时.said', '4次'],
    ['用时.未采集', '1次'],
    ['用时.方式.电话', '12分钟'],
    ['用时.方式.信件', '0分钟'],
    ['用时.方式.未采集', '8分钟'],
    ['用时.去处.上湾村', '20分钟'],
    ['补助.方式.信件', '2050fen'],
    ['陪同人', '2人'],
    ['在场人数', '32人次'],
    ['去处.上湾村', '4次'],
    ['去处.金某某家', '1次'],
    ['补助', '2050fen'],
    ['byMonth.2024-09', '4次'],
    ['byCategory.节前', '3次'],
    ['byHelper.未注明', '6次'],
    ['暗号.甲字号', undefined],
    ['经过', undefined],
  ])('%s is %s', (name, value) => expect(amountAt(name)).toBe(value));

  test('months are called after their kind', () => {
    const called = calledFigures(rollup).find(({ figure }) => figure.name === `${path}.byMonth.2024-09`);
    expect(called && calledInFull(called)).toBe(`${kind}·按月份·2024年9月`);
  });

  test('rows stand in the order of the definition, or of first mention; what is not known comes last', () => {
    const rows = Object.fromEntries(
      (figuresOf?.splits ?? []).map(({ field, breakdown }) => [field.name, breakdown.rows.map(({ label }) => label)]),
    );
    expect(rows).toEqual({
      方式: ['入户', '电话', '信件', '未采集', '未注明'],
      去处: ['上湾村', '金某某家', '未注明'],
    });
  });

  test('an entry that stands for several is one line of evidence, and one entry of the log', () => {
    const { evidence } = figureAt(rollup, `${path}.count`) ?? {};
    expect(evidence).toMatchObject({ parts: [{ amount: 3, entries: ['log/a.yaml:1'] }, {}, {}, {}] });
    expect(rollup.entries.count.value).toBe(4);
    expect(rollup.entries.byMonth.rows[0]?.figure.value).toBe(2);
  });

  test('the order of entries makes no difference', () => {
    const plain = (all: readonly string[]) =>
      [...figures(rolledUp(all)).values()].map(({ name, value, unit }) => [name, value, unit]);
    const usual = plain(lines(kind));
    fc.assert(
      fc.property(fc.shuffledSubarray(lines(kind), { minLength: 4 }), (all) => {
        expect(plain(all)).toEqual(usual);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the register', () => {
  const titles = (rollup: ReturnType<typeof rollUp>) => rollup.registers.visits.columns.map(({ title }) => title);
  const shown = ['次数', '方式', '用时（分钟）', '陪同人', '在场人数（人次）', '去处', '经过'];

  test('has a column for each field that is open', () => {
    const { visits } = rolledUp(lines('家访')).registers;
    expect(titles(rolledUp(lines('家访'))).slice(-shown.length)).toEqual(shown);
    expect(visits.rows.map((row) => row.slice(-shown.length))).toEqual([
      ['3', '电话', '12', '金某某、高明远', '', '上湾村', ''],
      ['', '信件', '未采集', '金某某', '30', '金某某家', ''],
      ['', '未采集', '8', '', '2', '上湾村', '金某某在家'],
      ['', '', '', '', '', '', ''],
    ]);
  });

  test('has what is internal where names stand in full, and never what is secret', () => {
    const privacy = { names: 'full', reason: '内部存档' } as const;
    const named = rollUp(keepNames(ledgerOfLines(lines('家访')), privacy));
    expect(titles(named)).toEqual(expect.arrayContaining(['补助（元）', '内情']));
    expect(titles(named)).not.toContain('暗号');
    expect(JSON.stringify({ ...named, ownKinds: [] })).not.toMatch(/甲字号|说的/u);
  });
});

describe('the register of a kind of one’s own', () => {
  const entries = [
    '- {日期: 2024-09-03, 类型: 热线, 帮扶人: t01, 对象: c01, 地点: 站里, 主题: 求助, 备注: 金丝雀家缺钱}',
    ...lines('热线').slice(1),
  ];
  const registerOf = (all: readonly string[]) => tableOf(rolledUp(all).registers.热线 ?? noTable);

  test('a field that is called as a column is that column', () => {
    const said = [
      ['三班', '三班'],
      ['三班', '四班'],
      ['', '四班'],
    ] as const;
    const columns = [0, 1].map((at) => ({ title: '班级', cell: (row: readonly string[]) => row[at] }));
    expect(tableOf(registerOfRows('热线登记表', said, columns))).toEqual([
      ['班级'],
      ['三班'],
      ['三班；四班'],
      ['四班'],
    ]);
  });

  test('has what every entry may have and what the kind adds, where it is open', () => {
    expect(registerOf(entries)).toEqual([
      [
        '日期',
        '帮扶人',
        '儿童姓名',
        '地点',
        '方式',
        '用时（分钟）',
        '陪同人',
        '在场人数（人次）',
        '去处',
        '经过',
        '备注',
      ],
      ['2024-09-03', '高明远', '金某某', '站里', '', '', '', '', '', '', '求助；金某某家缺钱'],
      ['2024-09-03', '', '', '', '信件', '未采集', '金某某', '30', '金某某家', '', ''],
      ['2024-10-05', '', '', '', '未采集', '8', '', '2', '上湾村', '金某某在家', ''],
      ['2024-10-06', '', '金某某、鹦某某', '', '', '', '', '', '', '', ''],
    ]);
  });

  test('has what is internal where names stand in full, and never what is secret', () => {
    const named = rollUp(keepNames(ledgerOfLines(lines('热线')), { names: 'full' }));
    const [titles] = tableOf(named.registers.热线 ?? noTable);
    expect(titles).toEqual(expect.arrayContaining(['补助（元）', '内情']));
    expect(titles).not.toContain('暗号');
  });

  test.each(['强制报告', '心理测评', '监护评估'])('%s has none, unless a kinds.yaml asks for it', async (name) => {
    const shelf = shelfOf(await readShelf());
    const registers = (register?: boolean) => {
      const own = definitionsOf({ kinds: [{ take: name, ...(register && { register }) }] }, shelf);
      return Object.keys(rollUp(maskLedger({ ...ledgerOf({}), definitions: own })).registers);
    };
    expect(registers()).not.toContain(name);
    expect(registers(true)).toContain(name);
  });
});

test('what is masked has no name of anybody in care, and nothing secret', () => {
  const masked = maskLedger(ledgerOfLines([...lines('家访'), ...lines('热线')]));
  expect(
    JSON.stringify({ ...masked, definitions: noDefinitions, entries: masked.entries.map(({ own }) => own) }),
  ).not.toMatch(/丝雀|鹦鹉|甲字号|说的/u);
});
