// What somebody sees who writes a workspace in an editor: the YAML language server with a new workspace, opened at the
// workspace itself and at the folder above it.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveAll } from '../../src/disk/save.ts';
import { readForms } from '../../src/flow/forms.ts';
import { freshWorkspace } from '../../src/flow/new-workspace.ts';
import { kindWords } from '../../src/language/vocabulary.ts';
import { type LanguageServer, startServer } from './language-server.ts';

const above = mkdtempSync(path.join(tmpdir(), 'carelog-editor-'));
const workspace = path.join(above, 'school');
let server: LanguageServer;
beforeAll(async () => {
  const beginning = { organisation: '某小学', nature: 'school', from: '2024-09-01', to: '2025-01-17' } as const;
  const texts = await freshWorkspace(beginning, '2025-01-17', 'zh');
  await saveAll(workspace, new Map([...texts].map(([file, text]) => [file, new TextEncoder().encode(text)])));
  server = await startServer(above);
});
afterAll(async () => {
  await server.stop();
  rmSync(above, { recursive: true, force: true });
});

let opened = 0;

/** A new file below school/ with the first line that `init` writes; a log unless `name` says otherwise. */
function fileOf(text: string, name = 'log'): [file: string, text: string] {
  const [folder, up] = name === 'log' ? ['log/', '../'] : ['', './'];
  return [
    `school/${folder}${++opened}.yaml`,
    `# yaml-language-server: $schema=${up}.carelog/${name}.schema.json\n${text}`,
  ];
}

const proposed = async (text: string, name?: string) => await server.complete(...fileOf(text, name));
const labels = async (text: string, name?: string) => (await proposed(text, name)).map(({ label }) => label);
const typed = async (label: string, text: string, name?: string) =>
  (await proposed(text, name)).find((one) => one.label === label)?.textEdit.newText;
const messages = async (text: string, name?: string) =>
  (await server.check(...fileOf(text, name))).map(({ message, range }) => `${range.start.line}: ${message}`);

const chinese = Object.values(kindWords).map(([word]) => word);
const isHan = (word: string) => /\p{Script=Han}/u.test(word);

describe.concurrent('a new entry', () => {
  test('in a Chinese file: a snippet of each kind, Chinese keys', async () => {
    const words = await labels('- 日期: 2024-09-12\n  类型: 家访\n- |');
    expect(words).toEqual(expect.arrayContaining([...chinese, '日期', '类型', '备注']));
    expect(words.filter((word) => !isHan(word))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  test('in an English file: the same in English', async () => {
    const words = await labels('- date: 2024-09-12\n  kind: visit\n- |');
    expect(words).toEqual(expect.arrayContaining([...Object.keys(kindWords), 'date', 'kind', 'note']));
    expect(words.filter(isHan)).toEqual([]);
  });

  test('in an empty file: in both', async () => {
    expect(await labels('- |')).toEqual(expect.arrayContaining(['家访', 'visit', '日期', 'date']));
  });

  test('a snippet is an entry to fill in, and none has a value that nobody wrote', async () => {
    expect(await typed('物资', '- 日期: 2024-09-12\n- |')).toBe(
      '日期: $1\n  类型: 物资\n  对象: [$2]\n  捐赠方: $3\n  物品: [{ 品名: $4, 数量: $5, 单位: $6, 金额: $7 }]',
    );
    expect(await typed('meeting', '- date: 2024-09-12\n- |')).toBe(
      'date: $1\n  kind: meeting\n  title: $2\n  participants: { parents: $3, teachers: $4 }\n  findings: $5',
    );
  });
});

describe.concurrent('in an entry', () => {
  test('keys of its kind alone are proposed, without those it has', async () => {
    const words = await labels('- 日期: 2024-09-12\n  类型: 通话\n  |');
    expect(words).toEqual(expect.arrayContaining(['通话对象', '时长', '对象']));
    for (const word of ['日期', '类型', '发现', 'minutes', '家访']) expect(words).not.toContain(word);
  });

  test('no number is proposed behind a key', async () => {
    expect(await typed('时长', '- 日期: 2024-09-12\n  类型: 通话\n  |')).toBe('时长: ');
  });

  test.each([
    ['- 日期: 2024-09-12\n  类型: 家访\n  备注: |', 'log', []],
    ['- 日期: 2024-09-12\n  类型: 活动\n  名称: |', 'log', []],
    ['- 日期: 2024-09-12\n  类型: 家访\n  帮扶人: |', 'log', []],
    ['- 日期: 2024-09-12\n  类型: |', 'log', chinese],
    ['- date: 2024-09-12\n  kind: |', 'log', Object.keys(kindWords)],
    ['- 日期: 2024-09-12\n  类型: 活动\n  重点: |', 'log', ['是', '否']],
    ['- date: 2024-09-12\n  kind: activity\n  feature: |', 'log', ['yes', 'no']],
    ['儿童:\n  - 编号: c01\n    性别: |', 'people', ['女', '男']],
    ['承诺:\n  - 每: |', 'program', ['周', '月', '三个月', '半年', '学期', '年']],
  ])('%j in %s proposes %j', async (text, name, words) => expect(await labels(text, name)).toEqual(words));

  test('units in the language of the file', async () => {
    const text = '- 日期: 2024-09-12\n  类型: 物资\n  物品:\n    - 品名: 米\n      单位: |';
    expect(await labels(text)).toEqual(expect.arrayContaining(['件', '千克', '%']));
    expect(await typed('%', text)).toBe("'%'");
  });

  test('templates and themes by name', async () => {
    const { templates, themes } = await readForms({ sources: new Map() });
    const names = [...templates.keys()].filter((name) => !name.startsWith('partials/'));
    expect(await labels('报告:\n  模板: |', 'program')).toEqual(names);
    expect(await labels('report:\n  theme: |', 'program')).toEqual([...themes.keys()]);
  });
});

describe.concurrent('over a key', () => {
  test.each([
    ['- |日期: 2024-09-12', 'log', ['哪一天、哪几天或哪个月', '写法：一天', '例：日期: 2024-09-12', '英文 date']],
    [
      '- date: 2024-09-12\n  kind: supplies\n  |items: []',
      'log',
      ['what was handed out', 'unit: piece', 'Chinese 物品'],
    ],
    ['- 日期: 2024-09-12\n  类型: 通话\n  |minutes: 3', 'log', ['多少分钟', '整数，如 12，不带单位', '英文 minutes']],
    ['单位:\n  |名称: 某小学', 'program', ['单位名称', '例：名称: 青石小学']],
    ['儿童:\n  - 编号: c01\n    |监护人: {关系: 祖父}', 'people', ['监护人或亲属', '关系: 祖父']],
    ['children:\n  - id: c01\n    |gender: female', 'people', ['female or male', 'Example: gender: female']],
  ])('%j in %s: %j', async (text, name, words) => {
    const shown = await server.hover(...fileOf(text, name));
    for (const word of words) expect(shown).toContain(word);
    expect(shown).not.toContain('||');
  });
});

describe.concurrent('mistakes are told in words', () => {
  test.each([
    [
      '- 日期: 2024年9月2日\n  类型: 家访',
      ['1: 请写一天（2024-09-02）、几天（2024-11-25..2024-11-29）或一个月（2024-11）。'],
    ],
    ['- 日期: 2024-09-12\n  类型: 通话\n  时长: 一刻钟', ['3: 请写整数，如 12，不带单位。']],
    ['- date: 2024-09-12\n  kind: call\n  minutes: ten', ['3: Write a whole number, such as 12, without a unit.']],
    ['- 日期: 2024-09-12\n  类型: 活动', ['1: 缺少“名称”。']],
    ['- date: 2024-09-12\n  kind: activity', ['1: "title" is missing.']],
    ['- date: 2024-09-12\n  kind: activity\n  title: a\n  feature: true', ['4: Write yes or no.']],
    ['- 日期: 2024-09-12\n  类型: 家坊', [`2: 请写${chinese.join('、')}。`]],
    ['- 日期: 2024-09-12\n  类型: 家访\n- ', []],
  ])('%j', async (text, told) => expect(await messages(text)).toEqual(told));
});

describe('where the editor was opened', () => {
  const text = '- 日期: 昨天\n  类型: 家访\n';

  test('above the workspace: a file with the first line of init knows its schema, another one does not', async () => {
    const files = readdirSync(workspace, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /^[^.].*\.yaml$/.test(file),
    );
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const written = readFileSync(path.join(workspace, file), 'utf8');
      expect(await server.check(`school/${file}`, written)).toEqual([]);
      const mistake = file.startsWith('log') ? '- 一' : '不知: 一';
      expect(await server.check(`school/${file}`, `${written}\n${mistake}\n`)).toHaveLength(1);
    }
    expect(await messages(text)).toHaveLength(1);
    expect(await server.check('school/log/new.yaml', text)).toEqual([]);
  });

  test('at the workspace: every file knows its schema', async () => {
    const settings = JSON.parse(readFileSync(path.join(workspace, '.vscode/settings.json'), 'utf8'));
    const inside = await startServer(workspace, { schemas: settings['yaml.schemas'] });
    expect(await inside.check('log/new.yaml', text)).toHaveLength(1);
    expect(await inside.check('log/2024/new.yaml', text)).toHaveLength(1);
    expect(await inside.check('problems.yaml', '问题: 很多')).toHaveLength(1);
    await inside.stop();
  });
});
