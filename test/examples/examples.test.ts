// Every example, found on the disk: its figures and its report as text, and the same words in DOCX and tree.
import { readdirSync } from 'node:fs';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Draft, draftReport } from '../../src/draft.ts';
import { readForms } from '../../src/forms.ts';
import { maskLedger } from '../../src/ledger/mask.ts';
import { loadWorkspace } from '../../src/load.ts';
import { outline } from '../../src/report/outline.ts';
import { reportText } from '../../src/report/text.ts';
import type { Figure } from '../../src/rollup/figure.ts';
import { rollUp } from '../../src/rollup/rollup.ts';
import { figures } from '../../src/rollup/trace.ts';
import { writeDocx } from '../../src/write/docx/document.ts';
import { proofread } from '../proofread/rules.ts';
import { expectGolden } from './golden.ts';

const roots = ['data', ...readdirSync('examples').map((name) => `examples/${name}`)];

interface Built {
  readonly draft: Draft;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly templates: string;
}

async function build(root: string): Promise<Built> {
  const { problems, workspace, ledger } = await loadWorkspace(root, { today: '2026-01-01' });
  expect(problems).toEqual([]);
  if (!workspace || !ledger) throw new Error(`${root} has no ledger`);
  const forms = await readForms(workspace);
  const drafted = await draftReport(root, ledger, forms, {});
  expect(drafted.problems).toEqual([]);
  if (!drafted.value) throw new Error(`${root} has no report`);
  const templates = [...forms.templates.values()].map(({ text }) => text).join('\n');
  return { draft: drafted.value, figures: figures(rollUp(maskLedger(ledger))), templates };
}

describe.each(roots)('%s', (root) => {
  const golden = `test/examples/golden/${root.split('/').at(-1)}`;
  let built: Built;
  beforeAll(async () => {
    built = await build(root);
  });

  test('figures', async () => {
    const lines = [...built.figures.values()].map(({ name, value, unit }) => `${name} ${value} ${unit}\n`);
    await expectGolden(lines.join(''), `${golden}/figures.txt`);
  });

  test('report', async () => {
    await expectGolden(outline(built.draft.report), `${golden}/report.txt`);
  });

  test('a proofreader marks nothing', () => {
    expect(proofread(built.draft.report)).toEqual([]);
  });

  test('the DOCX says what the tree says', async () => {
    const { report, theme, photos } = built.draft;
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await writeDocx(report, theme, photos)) });
    expect(value.replace(/\s/g, '')).toBe(reportText(report).replace(/\s/g, ''));
  });
});

/** The facts of documents 02 and 09, each as it must be found in the report, with what was counted or written for it in the workspace. */
const facts: Readonly<Record<string, readonly string[]>> = {
  'examples/02-school-semester': [
    '“一对一”结对',
    '爱心妈妈',
    '留守儿童之家',
    '结对帮扶登记表',
    '留守儿童帮扶登记表',
    '12月13日上午',
    '阶梯教室',
    '180余人',
    '县政协副主席、校长和县教育局关工委常务副主任',
    '上午11时30分结束',
    '智慧父母，引领孩子未来',
    '9月2日上午8时',
    '开学升旗仪式',
    '副校长作国旗下讲话',
    '11月21日上午8时40分',
    '近1000人',
    '18个班',
    '评委18人',
    '四（2）班《水调歌头》',
    '六（1）班《论语》',
    '《精忠报国》压轴',
    '三（1）班、五（3）班、六（2）班',
    '校园广播',
  ],
  'examples/09-bureau-half-year': [
    '党组书记、局长担任组长',
    '每名干部职工联系两名留守儿童',
    '帮扶对子23对',
    '成长日记',
    '代理家长',
    '“三个一”：每半年家访一次、每三个月通话一次、每月开展活动一次',
    '家访16次',
    '活动4次',
    '书包等学习用具23套',
    '节假日',
  ],
};

describe.each(Object.entries(facts))('facts of %s', (root, wanted) => {
  let built: Built;
  beforeAll(async () => {
    built = await build(root);
  });

  test.each(wanted)('%s', (fact) => {
    expect(reportText(built.draft.report)).toContain(fact);
    // What is counted or dated stands in no template.
    if (/\d/.test(fact)) expect(built.templates).not.toContain(fact);
  });
});

test('no digit stands in a template for what should be counted', async () => {
  const { templates } = await build('data');
  const prose = templates.replace(/\{\{[^}]*\}\}|^::.*$/gm, '');
  expect(prose.match(/\d+/g) ?? []).toEqual([]);
});
