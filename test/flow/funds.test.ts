// Money of a programme, from its log to its report: 124,500 yuan of three donors, to four schools and 31 pupils.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { composeReport } from '../../src/flow/compose.ts';
import { readForms } from '../../src/flow/forms.ts';
import { loadWorkspace } from '../../src/flow/load.ts';
import { maskLedger } from '../../src/ledger/mask/mask-ledger.ts';
import { reportText } from '../../src/report/text.ts';
import { rollUp } from '../../src/rollup/rollup.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-funds-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const pupils = Array.from({ length: 31 }, (_, at) => `p${String(at + 1).padStart(2, '0')}`);
const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶';

const workspace = {
  'program.yaml': `单位: {名称: 青禾县助学会, 自称: 我会}
期间: {开始: 2024-09-01, 结束: 2025-01-15, 名称: 2024年秋季学期}
报告: {模板: school-semester, 标题: 青禾县助学会助学工作总结, 署名: 青禾县助学会, 日期: 2025-01-16}
`,
  'people.yaml': `儿童:\n${pupils.map((id, at) => `  - {编号: ${id}, 姓名: ${surnames[at]}鹭鸶}`).join('\n')}\n`,
  'kinds.yaml': '种类:\n  - 取用: 收入\n  - 取用: 资助\n',
  'log/收入.yaml': `- {日期: 2024-09-02, 类型: 收入, 金额: 60000, 资金来源: 青禾县教育基金会, 用途: 学费}
- {日期: 2024-09-10, 类型: 收入, 金额: 40000, 资金来源: 青禾商会, 用途: 图书室}
- {日期: 2024-10-08, 类型: 收入, 金额: 24500, 资金来源: 赵鹭鸶, 用途: 生活费}
`,
  'log/资助.yaml': `- {日期: 2024-09-20, 类型: 资助, 金额: 12000, 资金来源: 青禾商会, 用途: 图书室, 收款单位: 青禾一小}
- {日期: 2024-09-20, 类型: 资助, 金额: 10000, 资金来源: 青禾商会, 用途: 图书室, 收款单位: 青禾二小}
- {日期: 2024-09-21, 类型: 资助, 金额: 9000, 资金来源: 青禾商会, 用途: 图书室, 收款单位: 柳湾小学}
- {日期: 2024-09-21, 类型: 资助, 金额: 9000, 资金来源: 青禾商会, 用途: 图书室, 收款单位: 石桥小学}
- {日期: 2024-09-25, 类型: 资助, 金额: 60000, 资金来源: 青禾县教育基金会, 用途: 学费, 对象: [${pupils.slice(0, 20).join(', ')}]}
- {日期: 2024-10-15, 类型: 资助, 金额: 24500, 资金来源: 赵鹭鸶, 用途: 生活费, 对象: [${pupils.slice(20).join(', ')}]}
`,
};

let count = 0;

/** What is told of the workspace with some files changed, and the text of its report. */
async function reportOf(changes: Readonly<Record<string, string>> = {}) {
  const root = path.join(folder, String(count++));
  for (const [file, text] of Object.entries({ ...workspace, ...changes })) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  const loaded = await loadWorkspace(root, { today: '2025-03-01' });
  if (!loaded.workspace || !loaded.ledger) throw new TypeError(loaded.problems.map(({ code }) => code).join());
  const { value, problems } = composeReport(loaded.ledger, await readForms(loaded.workspace), {});
  const told = [...loaded.problems, ...problems].map(({ code }) => code).filter((code) => code !== 'outlook-absent');
  return { told, text: value ? reportText(value.report) : '', rollup: rollUp(maskLedger(loaded.ledger)) };
}

/** The lines of a report on money. */
const linesOn = (text: string) => text.split('\n').filter((line) => /^(?:收到|发放|本期|上期)/u.test(line));

test('tells who gave, for what, to whom, and how both sides stand', async () => {
  const { told, text } = await reportOf();
  expect(told).toEqual([]);
  expect(linesOn(text)).toEqual([
    '收到资金3笔，金额共12.45万元。按资金来源分，青禾县教育基金会6万元、青禾商会4万元、赵某某2.45万元。按用途分，学费6万元、图书室4万元、生活费2.45万元。',
    '发放资助6笔，金额共12.45万元。按资金来源分，青禾商会4万元、青禾县教育基金会6万元、赵某某2.45万元。按用途分，图书室4万元、学费6万元、生活费2.45万元。按收款单位分，青禾一小1.2万元、青禾二小1万元、柳湾小学9000元、石桥小学9000元、未注明8.45万元。',
    '本期收入12.45万元，支出12.45万元，收支平衡。',
  ]);
});

test.each([
  ['金额: 24500', '金额: 24500.5', '本期收入124500.50元，支出12.45万元，收支相抵余0.50元。'],
  ['金额: 24500', '金额: 20000', '本期收入12万元，支出12.45万元，支出比收入多4500元。'],
])('where %s is %s: %s', async (written, instead, sentence) => {
  const { text } = await reportOf({ 'log/收入.yaml': workspace['log/收入.yaml'].replace(written, instead) });
  expect(linesOn(text).at(-1)).toBe(sentence);
});
