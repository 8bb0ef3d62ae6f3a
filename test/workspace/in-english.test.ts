// A workspace in English words says the same as in Chinese ones: all there are, with every kind of entry.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readWorkspace } from '../../src/disk/read.ts';
import { fieldsOfAll } from '../../src/log/definition.ts';
import { inEnglish } from '../../src/workspace/in-english.ts';
import { checkWorkspace, type Workspace } from '../../src/workspace/workspace.ts';

const folders = ['data', ...readdirSync('examples').map((name) => `examples/${name}`)];

test.each(folders)('%s', async (folder) => {
  const files = await readWorkspace(folder);
  const given = checkWorkspace(files);
  const { definitions } = given;
  if (definitions === null) throw new Error(`kinds.yaml of ${folder} cannot be read`);
  const english = new Map([...given.sources].map(([file, text]) => [file, inEnglish(file, text, definitions)]));
  const encoder = new TextEncoder();
  const texts = new Map(
    [...files.texts].map(([file, bytes]) => [file, english.has(file) ? encoder.encode(english.get(file)) : bytes]),
  );
  const translated = checkWorkspace({ ...files, texts });
  expect(translated.problems.map(({ code }) => code)).toEqual(given.problems.map(({ code }) => code));
  expect(said(translated.value)).toEqual(said(given.value));
  const yaml = [...english].filter(([file]) => file.endsWith('.yaml')).map(([, text]) => text);
  const own = [...fieldsOfAll(definitions), ...definitions.personFields].map(({ name }) => name);
  expect(yaml.flatMap((text) => chineseKeys(parse(text, { schema: 'failsafe' }))).filter(notIn(own))).toEqual([]);
  expect(yaml.join('\n')).not.toMatch(/^(?: *- )?(?:kind|gender|stay|nature|sealed): .*\p{sc=Han}/mu);
});

/** All that a workspace says, without the lines that it was read from, and whether 走访 was written, which is no word of English. */
function said(workspace: Workspace | undefined): unknown {
  if (workspace === undefined) return undefined;
  const { sources: _texts, entries, ...rest } = workspace;
  return { ...rest, entries: entries.map(({ origin: _tree, words: _typed, ...entry }) => entry) };
}

/** Names that a workspace has given its own fields are nobody's vocabulary. */
function notIn(own: readonly string[]): (key: string) => boolean {
  return (key) => !own.includes(key);
}

/** Chinese keys, but for names of places (各村户数), which are nobody's vocabulary, either. */
function chineseKeys(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(chineseKeys);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(/\p{sc=Han}/u.test(key) ? [key] : []),
    ...(key === 'householdsByVillage' ? [] : chineseKeys(inner)),
  ]);
}

test('comments, texts, units and what cannot be read stay as they are', () => {
  const log =
    '# 日期: 不是键\n- {日期: 2024-09-02, 类型: 物资, 物品: [{品名: 日期, 单位: 个}], 备注: "类型: 家访"} # 类型\n';
  expect(inEnglish('log/a.yaml', log)).toBe(
    '# 日期: 不是键\n- {date: 2024-09-02, kind: supplies, items: [{item: 日期, unit: 个}], note: "类型: 家访"} # 类型\n',
  );
  expect(inEnglish('narrative/a.md', '日期: 今天')).toBe('日期: 今天');
  expect(inEnglish('log/a.yaml', '- 日起: 2024-09-02\n  类型: 家仿\n')).toBe('- 日起: 2024-09-02\n  类型: 家仿\n');
});
