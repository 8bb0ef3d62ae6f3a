// Reports with names (I6): only where program.yaml allows them and they are asked for, beside the masked report, marked
// on every page, and without numbers. Messages name nobody even then.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Printer, startPrinter } from '../../src/browser/printer.ts';
import { facesFolder } from '../../src/disk/resources.ts';
import { buildReports } from '../../src/flow/build.ts';
import { reviewWorkspace } from '../../src/flow/compose.ts';
import { loadWorkspace } from '../../src/flow/load.ts';
import { languages } from '../../src/language/language.ts';
import { formatGithub } from '../../src/problem/github.ts';
import { formatJson } from '../../src/problem/json.ts';
import { formatPretty } from '../../src/problem/pretty.ts';
import { severityOf } from '../../src/problem/problem.ts';
import type { Level } from '../../src/workspace/program.ts';
import { readPdf } from '../read-pdf.ts';
import { reportsIn } from '../reports-in.ts';
import { canary, canaryWorkspace, edit, wordsIn } from './canary.ts';

const today = '2024-12-15';
const marking = '内部资料 注意保密';
const birth = '2015-03-04';
const hidden = {
  phone: canary.phone,
  identity: canary.identity,
  birth,
  birthInWords: '2015年3月4日',
  door: '幸福路12号',
  parted: '139-1234-5678',
  helperPhone: '13712345678',
  nickname: '雀雀',
};
const shown = [canary.child, canary.guardian, '幸福路××号', '××××年×月×日'];

let folder = '';
let workspace = '';
let printer: Printer;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-full-'));
  workspace = await canaryWorkspace(folder);
  await edit(path.join(workspace, 'people.yaml'), (text) =>
    text
      .replace('编号: c99', `编号: c99\n    出生日期: ${birth}\n    小名: ${hidden.nickname}`)
      .replace('职务: 语文', `电话: "${hidden.helperPhone}", 职务: 语文`),
  );
  await edit(path.join(workspace, 'program.yaml'), (text) => text.replace(/标题: .*/, `标题: 关爱${canary.child}总结`));
  const told = `${canary.child}生于2015年3月4日，住幸福路12号，电话${hidden.parted}，老师电话${hidden.helperPhone}。`;
  const long = `${told}${'山路远，孩子们结伴走。'.repeat(60)}\n\n`;
  await edit(path.join(workspace, 'narrative', 'problems.md'), (text) => `${long.repeat(4)}${text}`);
  printer = await startPrinter(facesFolder);
});
afterAll(async () => {
  await printer.close();
  await rm(folder, { recursive: true, force: true });
});

/** The workspace with what its program.yaml says of names; '' for nothing. */
async function saying(names: string): Promise<string> {
  const copy = await mkdtemp(path.join(folder, 'saying-'));
  await cp(workspace, copy, { recursive: true });
  if (names !== '') await edit(path.join(copy, 'program.yaml'), (text) => `${text}隐私: {姓名: ${names}}\n`);
  return copy;
}

describe('names', () => {
  test.each<[said: string, level: Level | undefined, found: string | null, isNamed: boolean]>([
    ['', undefined, null, false],
    ['', 'masked', null, false],
    ['', 'full', 'full-names-not-allowed', false],
    ['隐名', undefined, null, false],
    ['隐名', 'masked', null, false],
    ['隐名', 'full', 'full-names-not-allowed', false],
    ['实名', undefined, 'full-names-not-asked', false],
    ['实名', 'masked', null, false],
    ['实名', 'full', null, true],
  ])('program.yaml says %j, the command %s: %s', async (said, level, found, isNamed) => {
    const root = await saying(said);
    const checked = await reviewWorkspace(await loadWorkspace(root, { today, level }), { level });
    const out = path.join(root, 'out');
    const built = await buildReports([root], { today, level, formats: ['docx'], out }, null);
    const errors = checked.problems.filter((problem) => severityOf(problem) === 'error');
    expect(errors.map(({ code }) => code)).toEqual(found === null ? [] : [found]);
    expect(built.workspaces.map(({ problems }) => problems)).toEqual([checked.problems]);
    const files = await reportsIn(out).catch(() => []);
    const name = isNamed ? '关爱金某某总结（实名）.docx' : '关爱金某某总结.docx';
    expect(files).toEqual(found === null ? [name] : []);
    for (const file of files) {
      const words = await wordsIn(await readFile(path.join(out, file)));
      expect([words.includes(canary.child), words.includes(marking)]).toEqual([isNamed, isNamed]);
    }
  });

  test('are printed for no workspace where one of several does not allow them', async () => {
    const roots = await Promise.all([saying('实名'), saying('')]);
    const out = path.join(folder, 'several');
    const { written } = await buildReports(roots, { today, level: 'full', formats: ['docx'], out }, null);
    expect([written, await readdir(out).catch(() => [])]).toEqual([[], []]);
  });
});

describe.each(['official', 'plain'])('a report with names in the theme %s', (theme) => {
  let out = '';
  let before: readonly Buffer[] = [];
  const masked = ['关爱金某某总结.docx', '关爱金某某总结.pdf'];
  const named = ['关爱金某某总结（实名）.docx', '关爱金某某总结（实名）.pdf'];
  const read = (files: readonly string[]) => Promise.all(files.map((file) => readFile(path.join(out, file))));
  beforeAll(async () => {
    const root = await saying('实名');
    out = path.join(root, 'out');
    const wanted = { today, theme, formats: ['docx', 'pdf'], out } as const;
    await buildReports([root], { ...wanted, level: 'masked' }, Promise.resolve(printer));
    before = await read(masked);
    const { written } = await buildReports([root], { ...wanted, level: 'full' }, Promise.resolve(printer));
    expect(written.map((file) => path.basename(file))).toEqual(named);
  });

  test('lies beside the masked one, which stays as it is', async () => {
    expect(await reportsIn(out)).toEqual([...masked, ...named].toSorted());
    const after = await read(masked);
    expect(after.map((bytes, at) => bytes.equals(before[at] ?? Buffer.of()))).toEqual([true, true]);
    const words = await Promise.all(before.map(wordsIn));
    const secrets = [canary.child, canary.guardian, marking, ...Object.values(hidden)];
    for (const text of words) expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  test('has names, and no phone, identity number, birth or door', async () => {
    const words = await Promise.all((await read(named)).map(wordsIn));
    for (const text of words) {
      expect(shown.filter((word) => !text.replace(/\s/g, '').includes(word))).toEqual([]);
      expect(Object.entries(hidden).filter(([, secret]) => text.includes(secret))).toEqual([]);
    }
  });

  test('is marked on every page and in the metadata of the PDF', async () => {
    const [, bytes = Buffer.of()] = await read(named);
    const { pages, info } = await readPdf(bytes);
    expect(pages.length).toBeGreaterThanOrEqual(3);
    expect(pages.map((page) => page.split(marking).length - 1)).toEqual(pages.map(() => 1));
    expect(info).toMatchObject({ Subject: marking, Keywords: marking });
  });

  test('is marked on every page and in the properties of the DOCX', async () => {
    const [bytes = Buffer.of()] = await read(named);
    const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
    const document = parts.get('word/document.xml') ?? '';
    // The first page has it in its text and no header; all others have it in one.
    expect(document).toMatch(/^.*?<w:body><w:p>.*?内部资料 注意保密.*?<\/w:p>/s);
    expect(document).toContain('<w:titlePg/>');
    const headers = [...document.matchAll(/<w:headerReference w:type="(\w+)"/g)].map(([, type]) => type);
    expect(headers).toEqual(theme === 'official' ? ['default', 'even'] : ['default']);
    for (const [name, part] of parts) if (name.startsWith('word/header')) expect(part).toContain(marking);
    const core = parts.get('docProps/core.xml');
    for (const property of ['dc:subject', 'cp:keywords', 'cp:category'])
      expect(core).toContain(`<${property}>${marking}</${property}>`);
  });
});

describe('where names are printed', () => {
  test.each([
    ['a phone', `${canary.child}家电话${hidden.parted}。`],
    ['an identity number', `${canary.child}的证号${canary.identity}。`],
    ['a birth', `${canary.child}生于${birth}。`],
  ])('%s that a template holds is refused, and no message names anybody', async (_, text) => {
    const root = await saying('实名');
    await writeFile(path.join(root, 'mine.md.hbs'), `# 家访\n\n${text}\n`);
    const options = { today, level: 'full', formats: ['docx'], template: path.join(root, 'mine.md.hbs') } as const;
    const out = path.join(root, 'out');
    const { workspaces, written } = await buildReports([root], { ...options, out }, null);
    expect(written).toEqual([]);
    for (const { problems, texts, mask, written: names } of workspaces) {
      expect(problems.map(({ code }) => code)).toContain('name-left-in');
      const printed = languages.flatMap((language) =>
        [formatPretty, formatJson, formatGithub].map((format) =>
          format(problems, texts, language, mask, { written: names }),
        ),
      );
      const secrets = [canary.child, canary.guardian, ...Object.values(hidden)];
      expect(secrets.filter((secret) => printed.join('\n').includes(secret))).toEqual([]);
    }
  });
});
