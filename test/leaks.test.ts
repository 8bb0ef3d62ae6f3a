// A canary's name, phone and identity number, searched in every byte carelog puts out by default (I6).
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dictionaryOf, readPdf, streamOf } from '../src/write/pdf/objects.ts';
import { carelog } from './cli/run.ts';

/** Invented, and like nothing else in the workspace. */
const canary = { child: '金丝雀', guardian: '鹦鹉洲', phone: '13912345678', identity: '110101201501011234' };
/** What they are called without their surnames. */
const given = { child: '丝雀', guardian: '鹉洲' };
const secrets = Object.values(canary);
const latin = 'Vogelsang';
let folder = '';
let workspace = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-leaks-'));
  workspace = path.join(folder, 'data');
  await carelog(['init', workspace, '--yes']);
  const people = path.join(workspace, 'people.yaml');
  const canaryLines = [
    '儿童:',
    '  - 编号: c99',
    `    姓名: ${canary.child}`,
    `    身份证号: "${canary.identity}"`,
    `    电话: ${canary.phone}`,
    `    监护人: {姓名: ${canary.guardian}, 电话: ${canary.phone}, 关系: 祖父}`,
  ];
  await edit(people, (text) =>
    [
      text.replace('儿童:', canaryLines.join('\n')),
      `工作机构: [{名称: ${canary.child}专班, 类别: ${canary.child}组, 职责: 照看${canary.child}, 联系: [${canary.guardian}家]}]\n`,
      `档案: [{名称: ${canary.child}档案, 项目: [${canary.guardian}电话], 份数: 1, 备注: 由${canary.guardian}签收}]\n`,
    ].join(''),
  );
  await edit(path.join(workspace, 'program.yaml'), (text) =>
    text.replace('承诺:', `现行制度: [{名称: ${canary.child}家访制度, 说明: 每月到${canary.guardian}家}]\n承诺:`),
  );
  await edit(path.join(workspace, 'problems.yaml'), (text) =>
    text
      .replace(
        '打算:\n  - {措施: 下',
        `打算:\n  - {措施: 常访${canary.child}, 说明: 拨打${canary.phone}。}\n  - {措施: 下`,
      )
      .replace('问题:\n', `问题:\n  - {问题: ${canary.child}家远, 说明: ${canary.guardian}年迈。}\n`),
  );
  await edit(path.join(workspace, 'indicators.yaml'), (text) =>
    text.replace('单位: 人', `单位: 人, 类别: ${canary.child}, 上期: [{数值: 110..118}]`),
  );
  await edit(path.join(workspace, 'log', 'examples.yaml'), (text) =>
    text
      .replace('对象: [c01, c02]\n  地点', '对象: [c01, c02, c99]\n  地点')
      .replace(
        '祖父身体尚好',
        `${canary.child}的祖父${canary.guardian}（电话${canary.phone}，身份证${canary.identity}）`,
      )
      .replace('读书分享会', `${canary.child}读书分享会`)
      .replace('重点: 是', contestWith(`${canary.child}、${canary.guardian}家的孩子`))
      .replace('发现: 有的', `发现: [${canary.child}的家长${canary.phone}, 有的`)
      .replace('没有和老师联系过', '没有和老师联系过]'),
  );
  await writeFile(path.join(workspace, 'narrative', `${canary.child}.md`), `${canary.child}第一个到。\n`);
  await edit(
    path.join(workspace, 'narrative', 'problems.md'),
    (text) => `${canary.child}、**${canary.guardian}**：${canary.phone}。\n\n${text}`,
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('no secret in DOCX, PDF, their names, or anything a build prints', async () => {
  const out = path.join(folder, 'out');
  const { code, out: printed, err } = await carelog(['build', workspace, '--out', out]);
  expect(code).toBe(0);
  const files = await readdir(out);
  expect(files).toHaveLength(2);
  const words = await Promise.all(files.map(async (file) => wordsIn(file, await readFile(path.join(out, file)))));
  // The search itself must be able to find: the masked name is there.
  for (const text of words) expect(text).toMatch(/林某[甲乙]/);
  expect(found([...words, ...files, printed, err].join('\n'))).toEqual([]);
});

test('no given name alone in DOCX, PDF, figures, or anything a build or check prints', async () => {
  const alone = path.join(folder, 'alone');
  await cp(workspace, alone, { recursive: true });
  for (const file of [
    'log/examples.yaml',
    'problems.yaml',
    'indicators.yaml',
    'narrative/problems.md',
    'program.yaml',
  ]) {
    await edit(path.join(alone, file), (text) =>
      text.replaceAll(canary.child, given.child).replaceAll(canary.guardian, given.guardian),
    );
  }
  const story = path.join(alone, 'narrative', `${given.child}.md`);
  await rename(path.join(alone, 'narrative', `${canary.child}.md`), story);
  await writeFile(story, `和${given.child}一起的还有${given.guardian}。\n`);
  const leaks = (text: string) => Object.values(given).filter((name) => text.includes(name));

  const out = path.join(folder, 'alone-out');
  const built = await carelog(['build', alone, '--out', out]);
  expect(built.code).toBe(0);
  const files = await readdir(out);
  const words = await Promise.all(files.map(async (file) => wordsIn(file, await readFile(path.join(out, file)))));
  for (const text of words) expect(text.replace(/\s/g, '')).toContain('金某某读书分享会');
  const shown = await carelog(['show', alone, '--json']);
  expect(leaks([...words, ...files, built.out, built.err, shown.out, shown.err].join('\n'))).toEqual([]);

  await edit(path.join(alone, 'log', 'examples.yaml'), (text) =>
    text
      .split('\n')
      .map((line) => (leaks(line).length > 0 ? line.replace(/: /, '：') : line))
      .join('\n'),
  );
  for (const format of ['pretty', 'json', 'github']) {
    const checked = await carelog(['check', alone, '--format', format]);
    expect(checked.code).toBe(1);
    expect(leaks(checked.out + checked.err)).toEqual([]);
  }
});

test('no secret in figures', async () => {
  for (const words of [[], ['--json']]) {
    const { out, err } = await carelog(['show', workspace, ...words]);
    expect(out).toContain('visits.count');
    expect(found(out + err)).toEqual([]);
  }
});

test('no secret in figures of a log whose file is called by a name, or an indicator', async () => {
  const called = path.join(folder, 'called');
  await cp(workspace, called, { recursive: true });
  await rename(path.join(called, 'log', 'examples.yaml'), path.join(called, 'log', `${canary.child}.yaml`));
  const indicator = `指标:\n  - {编号: ${canary.child}家, 名称: 藏书, 数值: 3, 单位: 册}\n`;
  await edit(path.join(called, 'indicators.yaml'), (text) => text.replace('指标:\n', indicator));
  for (const words of ['--json', '--names']) {
    const { code, out, err } = await carelog(['show', called, words]);
    expect(code).toBe(0);
    expect(out).toContain('log/金某某.yaml');
    expect(found(out + err)).toEqual([]);
  }
});

test('no secret in what a check says of problems that nothing is planned against', async () => {
  const { code, out, err } = await carelog(['check', workspace]);
  expect(code).toBe(0);
  expect(out).toContain('problem-without-plan');
  expect(found(out + err)).toEqual([]);
});

test.each(['pretty', 'json', 'github'])('no secret in %s messages, whichever file is broken', async (format) => {
  for (const file of ['people.yaml', 'problems.yaml', 'log/examples.yaml']) {
    const broken = path.join(folder, `broken-${format}-${path.basename(file)}`);
    await cp(workspace, broken, { recursive: true });
    // Every line that holds a secret gets something wrong in it.
    await edit(path.join(broken, file), (text) =>
      text
        .split('\n')
        .map((line) => (found(line).length > 0 ? line.replace(/: /, '：') : line))
        .join('\n'),
    );
    const { code, out, err } = await carelog(['check', broken, '--format', format]);
    expect(code).toBe(1);
    expect(found(out + err)).toEqual([]);
  }
});

describe('a people.yaml whose names cannot be told', () => {
  const { child, guardian } = canary;
  test.each([
    [
      'of another encoding',
      Buffer.concat([Buffer.from(`儿童: [{编号: c99, 姓名: ${child}}]\n# `), Buffer.from([0xff])]),
    ],
    ['a list of names', `儿童: [${child}, ${guardian}]\n`],
    ['names as keys', `儿童:\n  ${child}: c99\n  ${guardian}: c98\n`],
    ['a misspelt key', `儿童:\n  - {编号: c99, 名字: ${child}, 家长: ${guardian}}\n`],
    ['a table from elsewhere', `编号,姓名,监护人\nc99,${child},${guardian}\n`],
    ['broken brackets', `儿童: [{编号: c99, ${child}, ${guardian}\n`],
  ])('%s: no secret in any message about any file', async (name, people) => {
    for (const file of ['people.yaml', 'people.yaml.txt']) {
      const broken = path.join(folder, `unknown-${name}-${file}`);
      await cp(workspace, broken, { recursive: true });
      await rm(path.join(broken, 'people.yaml'));
      await writeFile(path.join(broken, file), people);
      for (const told of ['problems.yaml', 'log/examples.yaml', 'program.yaml']) {
        await edit(path.join(broken, told), (text) =>
          text
            .split('\n')
            .map((line) => (found(line).length > 0 ? line.replace(/: /, '：') : line))
            .join('\n'),
        );
      }
      for (const format of ['pretty', 'json', 'github']) {
        const { out, err } = await carelog(['check', broken, '--format', format]);
        expect(out).toContain('full-width-colon');
        expect(found(out + err)).toEqual([]);
      }
    }
  });
});

describe('a list of people under another name, or elsewhere', () => {
  test.each([
    ['People.yaml'],
    ['人员.yaml'],
    ['people．yml.txt'],
    ['../list of people.yaml', 'list of people.yaml'],
    ['三班.yaml', 'moved/三班.yaml'],
  ])('%s: no secret in any output or message', async (file, typed?: string) => {
    const moved = path.join(folder, 'moved');
    await rm(moved, { recursive: true, force: true });
    await cp(workspace, moved, { recursive: true });
    await rename(path.join(moved, 'people.yaml'), path.join(moved, file));
    const people = typed === undefined ? [] : ['--people', path.join(folder, typed)];
    const out = path.join(folder, 'moved-out');
    await rm(out, { recursive: true, force: true });
    const built = await carelog(['build', moved, '--out', out, '--format', 'docx', ...people]);
    expect(built.code).toBe(0);
    const [docx = ''] = await readdir(out);
    const words = await wordsIn(docx, await readFile(path.join(out, docx)));
    expect(words).toMatch(/林某[甲乙]/);
    const shown = await carelog(['show', moved, '--json', ...people]);
    // Every line that holds a secret gets something wrong in it, and one in the list of people, too.
    for (const told of ['log/examples.yaml', 'problems.yaml', file]) {
      await edit(path.join(moved, told), (text) =>
        text
          .split('\n')
          .map((line) => (found(line).length > 0 ? line.replace(/: /, '：') : line))
          .join('\n'),
      );
    }
    const checked = await Promise.all(
      ['pretty', 'json', 'github'].map((format) => carelog(['check', moved, '--format', format, ...people])),
    );
    for (const { code } of checked) expect(code).toBe(1);
    const all = [built, shown, ...checked].flatMap(({ out: printed, err }) => [printed, err]);
    expect(found([words, docx, ...all].join('\n'))).toEqual([]);
  });

  test.each([
    ['is gone', '', ''],
    ['is said to be elsewhere', '', '人员名单: 不在此处\n'],
    ['has ids that are names and no names', `儿童: [{编号: ${canary.child}}, {编号: ${latin}}]\n`, ''],
    ['lists helpers only', '帮扶人: [{编号: t01}]\n', ''],
  ])('where the list %s, an id that is a name is in no output and no message', async (_, people, said) => {
    const named = path.join(folder, 'ids');
    await rm(named, { recursive: true, force: true });
    await cp(workspace, named, { recursive: true });
    await rm(path.join(named, 'people.yaml'));
    await rm(path.join(named, 'narrative'), { recursive: true });
    await rm(path.join(named, 'problems.yaml'));
    await rm(path.join(named, 'indicators.yaml'));
    if (people !== '') await writeFile(path.join(named, 'people.yaml'), people);
    await edit(path.join(named, 'program.yaml'), (text) => text.replace(/现行制度.*\n/, '') + said);
    const entry = (day: number) => `- {日期: 2024-09-0${day}, 类型: 家访, 对象: [${canary.child}, ${latin}]`;
    await writeFile(path.join(named, 'log/examples.yaml'), `${entry(3)}, 备注: 去了${canary.child}家}\n`);
    await edit(path.join(named, 'program.yaml'), (text) =>
      text.replace(/开始: \S+/, '开始: 2024-09-01').replace(/结束: \S+/, '结束: 2024-12-31'),
    );
    const out = path.join(folder, 'ids-out');
    await rm(out, { recursive: true, force: true });
    const built = await carelog(['build', named, '--out', out, '--format', 'docx']);
    const files = await readdir(out).catch(() => []);
    const words = await Promise.all(files.map(async (file) => wordsIn(file, await readFile(path.join(out, file)))));
    expect(built.code).toBe(people.includes(canary.child) ? 0 : 1);
    expect(files).toHaveLength(built.code === 0 ? 1 : 0);
    const shown = await carelog(['show', named, '--json']);
    await writeFile(path.join(named, 'log/examples.yaml'), `${entry(3)}, 备注：去了${canary.child}家}\n`);
    const checked = await carelog(['check', named]);
    const all = [built, shown, checked].flatMap(({ out: printed, err }) => [printed, err]);
    const everything = [...words, ...files, ...all].join('\n');
    expect(found(everything)).toEqual([]);
    expect(everything).not.toContain(latin);
  });
});

test('names stand in a build that asks for them, and it is marked', async () => {
  const named = path.join(folder, 'named');
  await cp(workspace, named, { recursive: true });
  await edit(path.join(named, 'program.yaml'), (text) => text.replace('# 隐私', '隐私'));
  const out = path.join(folder, 'named-out');
  expect((await carelog(['build', named, '--out', out, '--format', 'docx'])).code).toBe(0);
  const [file = ''] = await readdir(out);
  const text = await wordsIn(file, await readFile(path.join(out, file)));
  expect(text).toContain(canary.child);
  expect(text).toMatch(/内部资料.*注意保密/);
});

/** A contest that names its winner, and a write-up called by a name. */
function contestWith(winner: string): string {
  return `重点: 是\n  比赛: {届: 2, 奖项: [{奖次: 一等奖, 获奖者: ${winner}}]}\n  纪实: ${canary.child}`;
}

function found(text: string): string[] {
  return secrets.filter((secret) => text.includes(secret));
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(file, after);
}

/** Every byte of a file as text: the parts of a DOCX unzipped; a PDF's objects with their streams inflated, its metadata, and its text as a reader shows it. */
async function wordsIn(file: string, bytes: Uint8Array): Promise<string> {
  if (!file.endsWith('.pdf')) {
    return Object.entries(unzipSync(bytes))
      .map(([part, content]) => `${part}\n${new TextDecoder().decode(content)}`)
      .join('\n');
  }
  const objects = [...readPdf(bytes).objects.values()];
  const streams = objects.map((object) => `${dictionaryOf(object)}\n${streamOf(object)}`);
  const pdf = await getDocument({ data: new Uint8Array(bytes) }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
  return [...streams, ...pages, JSON.stringify(await pdf.getMetadata())].join('\n');
}

test('no secret of an elder or of a son, wherever either is written', async () => {
  const elder = {
    name: '金丝雀',
    son: '鹦鹉洲',
    phone: '13912345679',
    identity: '110101194103021234',
    birth: '1941-03-02',
  };
  const hidden = Object.values(elder);
  const village = path.join(folder, 'village');
  await cp(workspace, village, { recursive: true });
  await edit(path.join(village, 'program.yaml'), (text) => `${text}关爱对象: {名称: 留守老人, 简称: 老人, 量词: 位}\n`);
  const people = [
    '关爱对象:',
    `  - {编号: e1, 姓名: ${elder.name}, 出生日期: ${elder.birth}, 身份证号: "${elder.identity}", 居住情况: 独居, 亲属: {姓名: ${elder.son}, 关系: 儿子, 电话: ${elder.phone}}}`,
    '帮扶人:',
    '  - {编号: v1, 姓名: 林有田, 职务: 村医}',
  ];
  const log = [
    `- {日期: 2024-10-11, 类型: 走访, 帮扶人: v1, 对象: e1, 发现: ${elder.name}（${elder.birth}生，${elder.identity}）独居, 后续: 请${elder.son}回电}`,
    `- {日期: 2024-10-12, 类型: 通话, 帮扶人: v1, 对象: e1, 通话对象: 儿子${elder.son}, 备注: 手机${elder.phone}}`,
    `- {日期: 2024-10-13, 类型: 活动, 名称: ${elder.name}八十大寿, 重点: 是, 关爱人数: 9, 备注: ${elder.son}打来${elder.phone}}`,
  ];
  await writeFile(path.join(village, 'people.yaml'), people.join('\n'));
  await rm(path.join(village, 'log'), { recursive: true });
  await mkdir(path.join(village, 'log'));
  await writeFile(path.join(village, 'log', '走访.yaml'), log.join('\n'));
  await writeFile(
    path.join(village, 'narrative', 'problems.md'),
    `${elder.name}常找不到${elder.son}（${elder.phone}）。\n`,
  );
  await edit(path.join(village, 'program.yaml'), (text) =>
    text.replace(/开始: \S+/, '开始: 2024-10-01').replace(/结束: \S+/, '结束: 2024-12-31'),
  );
  const out = path.join(folder, 'out-village');
  const { code, out: printed, err } = await carelog(['build', village, '--out', out]);
  expect([code, err]).toEqual([0, '']);
  const files = await readdir(out);
  const words = await Promise.all(files.map(async (file) => wordsIn(file, await readFile(path.join(out, file)))));
  for (const text of words) expect(text.replace(/\s/g, '')).toContain('金某某八十大寿');
  const shown = await carelog(['show', village, '--json']);
  const everything = [...words, ...files, printed, err, shown.out, shown.err].join('\n');
  expect(hidden.filter((secret) => everything.includes(secret))).toEqual([]);
});
