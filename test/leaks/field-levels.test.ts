// What stands in fields of one's own, of each type, open, internal or secret, of an entry of one's own kind, of one that
// carelog brings along, and of a person: printed exactly where its level allows, in reports of each level and by each
// command; what is secret nowhere, in no message either (issue 14).
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countedWorkspace } from '../../src/cli/counted.ts';
import { traceText } from '../../src/cli/trace-text.ts';
import { tracing } from '../../src/cli/traced.ts';
import { composeReport } from '../../src/flow/compose.ts';
import { readForms } from '../../src/flow/forms.ts';
import { loadWorkspace } from '../../src/flow/load.ts';
import { valueWords } from '../../src/language/vocabulary.ts';
import { problemFormats } from '../../src/problem/problem-formats.ts';
import { reportText } from '../../src/report/text.ts';
import { figures } from '../../src/rollup/trace.ts';
import { type Level, levels } from '../../src/workspace/program.ts';
import { carelog } from '../cli/inside.ts';

const holders = ['回访', '家访', '儿童'] as const;
const accesses = ['公开', '内部', '保密'] as const;
type Holder = (typeof holders)[number];
type Access = (typeof accesses)[number];

/** A value of each type like no other, from three numbers below ten; how it is printed where that differs; how it is rolled up. */
const types: Readonly<
  Record<string, { value: (at: string) => string; printed?: (at: string) => string; more?: string }>
> = {
  文字: { value: (at) => `一言${at}字` },
  文字分类: { value: (at) => `一语${at}句`, more: '类型: 文字, 汇总: 分类' },
  地点: { value: (at) => `望江${at}亭` },
  地点分类: { value: (at) => `听雨${at}轩`, more: '类型: 地点, 汇总: 分类' },
  人员: { value: (at) => `z${at}`, printed: (at) => `职工${at}` },
  数: { value: (at) => `73519${at}` },
  数合计: { value: (at) => `74529${at}`, more: '类型: 数, 汇总: 合计' },
  金额: { value: (at) => `84627${at}` },
  金额合计: { value: (at) => `85637${at}`, more: '类型: 金额, 汇总: 合计' },
  分钟: { value: (at) => `9583${at}` },
  分钟合计: { value: (at) => `9684${at}`, more: '类型: 分钟, 汇总: 合计' },
  人数: { value: (at) => `6174${at}` },
  人数合计: { value: (at) => `6275${at}`, more: '类型: 人数, 汇总: 合计' },
  日期: { value: (at) => `20${at}-02-27` },
  选项: { value: (at) => `青鸾${at}色` },
};

interface Cell {
  readonly holder: Holder;
  readonly type: string;
  readonly access: Access;
  readonly name: string;
  readonly value: string;
  readonly printed: string;
  readonly line: string;
}

const cells: readonly Cell[] = holders.flatMap((holder, h) =>
  Object.entries(types).flatMap(([type, { value, printed = value, more = `类型: ${type}` }]) =>
    accesses.map((access, a): Cell => {
      const at = `${h + 1}${a + 4}`;
      // People are only counted.
      const form = holder === '儿童' ? more.replace(', 汇总: 合计', '') : more;
      const options = type === '选项' ? `, 选项: [${value(at)}, 玄鹤色]` : '';
      const name = `${type}${access}`;
      const line = `{名称: ${name}, ${form}${options}, 公开: ${access}}`;
      return { holder, type, access, name, value: value(at), printed: printed(at), line };
    }),
  ),
);
const of = (holder: Holder) => cells.filter((cell) => cell.holder === holder);
const linesOf = (holder: Holder) =>
  of(holder)
    .map(({ line }) => `    - ${line}\n`)
    .join('');
const valuesOf = (holder: Holder) =>
  of(holder)
    .map(({ name, value }) => `${name}: ${value}`)
    .join(', ');

const helpers = cells
  .filter(({ type }) => type === '人员')
  .map(({ value, printed }) => `{编号: ${value}, 姓名: ${printed}}`);
const entryOf = (holder: Holder) => `- {日期: 2024-10-08, 类型: ${holder}, 对象: c01, ${valuesOf(holder)}}\n`;
const isRow = ({ type }: Cell) => type === '选项' || type.endsWith('分类');
const isSum = ({ type, holder }: Cell) => type.endsWith('合计') && holder !== '儿童';

/** Whether something is told in numbers: what is added up, and options, at every level; words where they may be read. */
const isCounted = (cell: Cell, isOpen: boolean) =>
  cell.access !== '保密' && (isSum(cell) || cell.type === '选项' || (isRow(cell) && isOpen));

/** Of one's own kind a partial tells all of it. */
const tables = cells
  .filter((cell) => cell.holder !== '回访' && isRow(cell) && isCounted(cell, cell.access === '公开'))
  .map(({ holder, name }) => `::breakdown{of="${holder === '家访' ? 'visits' : 'children'}.${name}"}`);
const files = {
  'program.yaml': `单位: {名称: 青石小学, 自称: 我校, 性质: 学校}
期间: {开始: 2024-09-01, 结束: 2025-01-17, 名称: 2024年秋季学期}
报告: {模板: mine, 标题: 总结, 日期: 2025-01-17}
隐私: {姓名: 实名}
`,
  'kinds.yaml': `种类:
  - 名称: 回访
    项目:
${linesOf('回访')}种类项目:
  家访:
${linesOf('家访')}人员项目:
${linesOf('儿童')}`,
  'people.yaml': `儿童: [{编号: c01, 姓名: 林小禾, ${valuesOf('儿童')}}]\n帮扶人: [${helpers.join(', ')}]\n`,
  'log/a.yaml': entryOf('回访') + entryOf('家访'),
  'templates/mine.md.hbs': `回访{{回访.count}}次，家访{{visits.count}}次。

{{> kind name="回访"}}

${tables.join('\n\n')}

::register{name="回访"}

::register{name="visits"}

::register{name="roster"}
`,
};

async function writeAll(to: string, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(texts)) {
    await mkdir(path.dirname(path.join(to, file)), { recursive: true });
    await writeFile(path.join(to, file), text);
  }
}

let folder = '';
const sound = () => path.join(folder, 'sound');
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-levels-'));
  await writeAll(path.join(folder, 'sound'), files);
  const wrong = {
    'log/a.yaml': files['log/a.yaml'].replaceAll('2024-10', '2024.10'),
    'people.yaml': files['people.yaml'].replaceAll('编号: ', '编号：'),
  };
  await writeAll(path.join(folder, 'wrong'), { ...files, ...wrong });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const named = ({ holder, name }: Cell) => `${holder}.${name}`;
const foundIn = (text: string) => cells.filter(({ printed }) => text.includes(printed)).map(named);
const those = (isMeant: (cell: Cell) => boolean) => cells.filter(isMeant).map(named);

test('every type is tried', () => {
  // Nobody knows of a 是 where it came from.
  const words: readonly string[] = Object.values(valueWords.type).map(([word]) => word);
  expect(words.filter((word) => types[word] === undefined)).toEqual(['是否']);
});

test.each(levels)('a report that is %s', async (level: Level) => {
  const loaded = await loadWorkspace(sound(), { today: '2025-03-01', level });
  if (!loaded.workspace || !loaded.ledger) throw new Error(JSON.stringify(loaded.problems));
  expect(loaded.problems).toEqual([]);
  const { value, problems } = composeReport(loaded.ledger, await readForms(loaded.workspace), { level });
  expect(problems.map(({ code, values }) => ({ code, values }))).toEqual([]);
  const isInside = level === 'internal' || level === 'full';
  const isOpen = ({ access }: Cell) => access === '公开' || (access === '内部' && isInside);
  expect(foundIn(value ? reportText(value.report) : '')).toEqual(
    those((cell) => {
      if (isOpen(cell) && level !== 'public') return true;
      const isTold = cell.holder === '回访' || (isRow(cell) && (cell.type === '选项' || cell.access === '公开'));
      return isTold && isCounted(cell, isOpen(cell));
    }),
  );
});

test.each([[[]], [['--json']], [['--names']]])('carelog show %j', async (words) => {
  const { code, out } = await carelog(['show', sound(), ...words]);
  expect(code).toBe(0);
  expect(foundIn(out)).toEqual(those((cell) => isCounted(cell, cell.access === '公开')));
});

test('carelog trace of any figure', async () => {
  const counted = await countedWorkspace({ dir: sound() }, 'zh');
  if (!counted) throw new Error('no figures');
  const traced = tracing(counted);
  const form = { language: 'zh', cared: counted.rollup.cared, called: '', command: (name: string) => name } as const;
  const all = [...figures(counted.rollup, { lines: true }).values()].filter(({ name }) => !name.startsWith('helpers.'));
  const texts = all.flatMap((one) => [JSON.stringify(traced(one)), traceText(traced(one), form)]);
  // Whom entries name is counted once each, and those may be looked up.
  const isNamed = ({ type, holder, access }: Cell) => type === '人员' && holder !== '儿童' && access === '公开';
  expect(foundIn(texts.join('\n'))).toEqual(those((cell) => isNamed(cell) || isCounted(cell, cell.access === '公开')));
});

test('the JSON Schemas of the workspace have what kinds.yaml says, and nothing of what was written', async () => {
  const { code, out } = await carelog(['schema', sound()]);
  expect(code).toBe(0);
  expect(foundIn(out)).toEqual(those(({ type }) => type === '选项'));
});

test('carelog check: of lines that are wrong nothing secret is told, and of people nothing', async () => {
  const hidden = those(({ access, holder }) => access === '保密' || holder === '儿童');
  for (const format of problemFormats) {
    const { code, out } = await carelog(['check', path.join(folder, 'wrong'), '--format', format]);
    expect(code).toBe(1);
    if (format === 'pretty') expect(out).toContain('一言14字');
    expect(foundIn(out).filter((name) => hidden.includes(name))).toEqual([]);
  }
});
