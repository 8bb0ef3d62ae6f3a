// A workspace with a canary: names and numbers like nothing else in it, written wherever people write. And what looks
// for them in all that carelog puts out.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { expect } from 'vitest';
import { reviewWorkspace } from '../../src/flow/compose.ts';
import { loadWorkspace, type ReadOptions } from '../../src/flow/load.ts';
import { languages } from '../../src/language/language.ts';
import { formatGithub } from '../../src/problem/github.ts';
import { formatGitlab } from '../../src/problem/gitlab.ts';
import { formatJson } from '../../src/problem/json.ts';
import { formatJunit } from '../../src/problem/junit.ts';
import { formatPretty } from '../../src/problem/pretty.ts';
import { dictionaryOf, streamOf } from '../../src/write/pdf/objects.ts';
import { carelog } from '../cli/inside.ts';
import { readPdf } from '../read-pdf.ts';
import { objectsOf } from '../write/pdf/read.ts';

/** Invented. */
export const canary = { child: '金丝雀', guardian: '鹦鹉洲', phone: '13912345678', identity: '110101201501011233' };

/** What they are called without their surnames. */
export const given = { child: '丝雀', guardian: '鹉洲' };

/** What stands in the fields of the canary that are secret (保密), one of each type. Nothing of it may be printed. */
const secretValues: Readonly<Record<string, string>> = {
  文字: '不宜外传之语',
  地点: '云深不知处',
  人员: 'c99',
  数: '7351902',
  金额: '8462705',
  分钟: '9583746',
  人数: '6174938',
  日期: '2023-02-27',
  选项: '青鸾色',
  是否: '是',
};

/** Those of them that stand nowhere else. */
const secrets = Object.entries(secretValues).flatMap(([type, value]) =>
  type === '人员' || type === '是否' ? [] : value,
);

/** The secrets of the canary that stand in a text. */
export function found(text: string): string[] {
  return [...Object.values(canary), ...secrets].filter((secret) => text.includes(secret));
}

/** Makes the workspace in `data` of a folder, and gives its path. Its term is the autumn of 2024. */
export async function canaryWorkspace(folder: string): Promise<string> {
  const workspace = path.join(folder, 'data');
  const environment = { SOURCE_DATE_EPOCH: String(Date.UTC(2024, 11, 15) / 1000) };
  await carelog(['init', workspace, '--yes'], { environment });
  const people = path.join(workspace, 'people.yaml');
  const canaryLines = [
    '儿童:',
    `  - {编号: c98, 姓名: 林雀, ${ownValues()}}`,
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
    text
      .replaceAll(/〔待补：[^〕]*〕/g, '青石小学')
      .replace('承诺:', `现行制度: [{名称: ${canary.child}家访制度, 说明: 每月到${canary.guardian}家}]\n承诺:`),
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
    text
      .replace('单位: 人', `单位: 人, 类别: ${canary.child}, 上期: [{数值: 110..118}]`)
      .replace('指标:\n', `指标:\n  - {编号: ${canary.child}家, 名称: 藏书, 数值: 3, 单位: 册}\n`),
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
  await writeFile(path.join(workspace, 'kinds.yaml'), ownFields);
  await edit(path.join(workspace, 'log', 'examples.yaml'), (text) => text + ['家访', '回访'].map(ownEntry).join(''));
  await mkdir(path.join(workspace, 'photos'), { recursive: true });
  const photo = sharp({ create: { width: 40, height: 30, channels: 3, background: 'gold' } }).png();
  await writeFile(path.join(workspace, 'photos', `${canary.child}.png`), await photo.toBuffer());
  await writeFile(path.join(workspace, 'narrative', `${canary.child}.md`), `${canary.child}第一个到。\n`);
  await edit(
    path.join(workspace, 'narrative', 'problems.md'),
    (text) => `${canary.child}、**${canary.guardian}**：${canary.phone}。\n\n${text}`,
  );
  return workspace;
}

/** What is written in a field that is open or internal. */
const openValues: Readonly<Record<string, string>> = {
  ...secretValues,
  文字: `${canary.child}电话${canary.phone}`,
  地点: `${canary.guardian}家`,
  数: '7.5',
  金额: '7.5',
  分钟: '75',
  人数: '7',
  日期: '2024-10-17',
  选项: '玄鹤色',
};
const levels = ['公开', '内部', '保密'];

/** A field of each type, of each level: in a kind that carelog brings along, in one of its own, and of people. */
const fieldsOfEach = levels.flatMap((level) =>
  Object.keys(openValues).map((type) => {
    const isSplit = type === '文字' || type === '地点';
    const isSummed = ['数', '金额', '分钟', '人数'].includes(type);
    const more = `${isSplit ? ', 汇总: 分类' : ''}${isSummed ? ', 汇总: 合计' : ''}${type === '选项' ? `, 选项: [${level === '保密' ? '青鸾色, ' : ''}玄鹤色]` : ''}`;
    return `      - {名称: ${type}${level}, 类型: ${type}, 公开: ${level}${more}}\n`;
  }),
);
const ownFields = [
  '种类项目:\n  家访:\n',
  ...fieldsOfEach,
  '种类:\n  - 名称: 回访\n    项目:\n',
  ...fieldsOfEach,
  '人员项目:\n',
  // People are only counted.
  ...fieldsOfEach.map((field) => field.replace(', 汇总: 合计', '')),
].join('');

function ownValues(): string {
  const written = levels.flatMap((level) =>
    Object.keys(openValues).map((type) => {
      const values = level === '保密' ? secretValues : openValues;
      return `${type}${level}: ${values[type]}`;
    }),
  );
  return written.join(', ');
}

function ownEntry(kind: string): string {
  return `\n- {日期: 2024-10-18, 类型: ${kind}, 对象: c01, 次数: 2, ${ownValues()}}\n`;
}

/** A contest that names its winner, and a write-up and a photo called by a name. */
function contestWith(winner: string): string {
  const called = `纪实: ${canary.child}\n  照片: photos/${canary.child}.png`;
  return `重点: 是\n  比赛: {届: 2, 奖项: [{奖次: 一等奖, 获奖者: ${winner}}]}\n  ${called}`;
}

/** Changes a file, and fails where the change finds nothing to change. */
export async function edit(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(file, after);
}

/** The text with something wrong in every line that holds a secret. */
export function spoilt(text: string, secretsIn = found): string {
  const lines = text.split('\n');
  return lines.map((line) => (secretsIn(line).length > 0 ? line.replace(/: /, '：') : line)).join('\n');
}

/** What `check` finds in a workspace, read once and told in every format and language, before anything is held back. */
export async function checkedIn(root: string, options: Pick<ReadOptions, 'people'> = {}): Promise<readonly string[]> {
  const loaded = await loadWorkspace(root, { today: '2025-03-01', ...options });
  const { problems, texts, mask, written } = loaded.ledger ? await reviewWorkspace(loaded) : loaded;
  return languages.flatMap((language) =>
    [formatPretty, formatJson, formatGithub, formatGitlab, formatJunit].map((format) =>
      format(problems, texts, language, mask, { written }),
    ),
  );
}

/** The names and all text of the files below a folder; '' where there is no such folder. */
export async function wordsBelow(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  const words = await Promise.all(files.map(async (file) => wordsIn(await readFile(file))));
  return [...entries.map(({ name }) => name), ...words].join('\n');
}

/**
 * Every byte of a file as text: the parts of a ZIP (DOCX) unzipped; a PDF's objects with their streams inflated, its
 * metadata, and its text as a reader shows it.
 */
export async function wordsIn(bytes: Uint8Array): Promise<string> {
  const text = new TextDecoder().decode(bytes);
  if (text.startsWith('PK')) {
    return Object.entries(unzipSync(bytes))
      .map(([part, content]) => `${part}\n${new TextDecoder().decode(content)}`)
      .join('\n');
  }
  if (!text.startsWith('%PDF')) return text;
  const objects = [...objectsOf(bytes).objects.values()];
  const streams = objects.map((object) => `${dictionaryOf(object)}\n${streamOf(object)}`);
  const { pages, info, metadata } = await readPdf(bytes);
  return [...streams, ...pages, JSON.stringify([info, metadata])].join('\n');
}
