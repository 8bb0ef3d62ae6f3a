// Fields that are secret, with slips of every sort where they stand (I6, issue 14): no message of any format quotes what
// is in them, and what is open beside them can still be read.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LoadedWorkspace, loadWorkspace } from '../../src/flow/load.ts';
import { languages } from '../../src/language/language.ts';
import { valueWords } from '../../src/language/vocabulary.ts';
import { formatGithub } from '../../src/problem/github.ts';
import { formatGitlab } from '../../src/problem/gitlab.ts';
import { formatJson } from '../../src/problem/json.ts';
import { formatJunit } from '../../src/problem/junit.ts';
import { formatPretty } from '../../src/problem/pretty.ts';

const program = `单位: {名称: 青石小学, 自称: 我校, 性质: 学校}
期间: {开始: 2024-09-01, 结束: 2025-01-17, 名称: 2024年秋季学期}
报告: {模板: school-semester, 标题: 总结, 日期: 2025-01-17}
`;

/** What stands in a field of each type: as it should, and mistyped. None of it stands anywhere else. */
const values: Readonly<Record<string, readonly [sound: string, slip: string]>> = {
  文字: ['不宜外传之语', '[不宜外传之语, 难言之隐]'],
  数: ['73519', '柒万叁仟余'],
  金额: ['84627', '84627元整钱'],
  分钟: ['9583', '9583分多钟'],
  选项: ['青鸾色', '绛雪色'],
  是否: ['否', '或许罢了'],
  日期: ['2023-02-27', '2023年2月31日'],
  人员: ['z8391', '不知何人'],
  人数: ['6174', '六千一百七十四人'],
  地点: ['云深不知处', '{云深: 不知处}'],
};
const types = Object.keys(values);
const options = ', 选项: [青鸾色, 玄鹤色]';
const fields = types.map((type) => `{名称: 隐${type}, 类型: ${type}, 公开: 保密${type === '选项' ? options : ''}}`);
const openFields = '{名称: 结果, 类型: 选项, 选项: [解答, 转介], 公开: 公开}';
const kinds = `种类:
  - {名称: 热线, 对象: 可不写, 项目: [${[...fields, openFields].join(', ')}]}
种类项目: {家访: [${fields.join(', ')}]}
人员项目: [${fields.join(', ')}]
`;

/** What none may read: every piece of the values that is not a word anybody could have typed elsewhere. */
const secrets = [
  ...['不宜外传', '难言之隐', '73519', '柒万', '84627', '9583', '绛雪', '或许', '02-27', '2023年', '2月31'],
  ...['z8391', '不知何人', '6174', '六千', '云深', '不知处'],
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-secret-'));
  await mkdir(path.join(folder, 'log'));
  await writeFile(path.join(folder, 'program.yaml'), program);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function loadWith(
  log: string,
  { definitions = kinds, people = '儿童: [{编号: c01}]\n' }: { definitions?: string | null; people?: string } = {},
) {
  await rm(path.join(folder, 'kinds.yaml'), { force: true });
  if (definitions !== null) await writeFile(path.join(folder, 'kinds.yaml'), definitions);
  await writeFile(path.join(folder, 'people.yaml'), people);
  await writeFile(path.join(folder, 'log', '2024-10.yaml'), log);
  return loadWorkspace(folder, { today: '2025-03-01' });
}

/** All that is printed of a workspace, in every format and language. */
function printed({ problems, texts, mask, written }: LoadedWorkspace): string {
  return languages
    .flatMap((language) =>
      [formatPretty, formatJson, formatGithub, formatGitlab, formatJunit].map((format) =>
        format(problems, texts, language, mask, { written }),
      ),
    )
    .join('\n');
}

function found(text: string): string[] {
  return secrets.filter((secret) => text.includes(secret));
}

const at = (slip: 0 | 1) => types.map((type) => [`隐${type}`, values[type]?.[slip] ?? ''] as const);
const block = (pairs: readonly (readonly [string, string])[], colon = ': ') =>
  pairs.map(([key, value]) => `  ${key}${colon}${value}\n`).join('');
const flow = (pairs: readonly (readonly [string, string])[], colon = ': ') =>
  pairs.map(([key, value]) => `${key}${colon}${value}`).join(', ');
const first = (kind: string) => `- 日期: 2024-10-08\n  类型: ${kind}\n`;

/** Logs with a slip; each is about something that is told. */
const slips: readonly (readonly [string, (kind: string) => string])[] = [
  ['values that do not fit', (kind) => first(kind) + block(at(1))],
  ['values that do not fit, in braces', (kind) => `- {日期: 2024-10-08, 类型: ${kind}, ${flow(at(1))}}\n`],
  ['a wrong day in front of them', (kind) => `- {日期: 2024.10.8, 类型: ${kind}, ${flow(at(0))}}\n`],
  ['full-width colons', (kind) => first(kind) + block(at(0), '：')],
  ['full-width colons in braces', (kind) => `- {日期：2024-10-08，类型：${kind}，${flow(at(0), '：')}}\n`],
  ['no blank after the colon', (kind) => first(kind) + block(at(0), ':')],
  ['no colon', (kind) => first(kind) + block(at(0), ' ')],
  ['neither', (kind) => first(kind) + block(at(0), '')],
  ['neither in braces', (kind) => `- {日期: 2024-10-08, 类型: ${kind}, ${flow(at(0), '')}}\n`],
  [
    'keys that are lost',
    (kind) =>
      first(kind) +
      at(0)
        .map(([, value]) => `  ${value}\n`)
        .join(''),
  ],
  [
    'keys that are lost in braces',
    (kind) =>
      `- {日期: 2024-10-08, 类型: ${kind}, ${at(0)
        .map(([, v]) => v)
        .join(', ')}}\n`,
  ],
  ['keys of nobody', (kind) => first(kind) + block(at(0).map(([key, value]) => [`${key}况`, value]))],
  ['keys twice', (kind) => first(kind) + block(at(0)) + block(at(0))],
  ['quotes that do not end', (kind) => first(kind) + block(at(0).map(([key, value]) => [key, `"${value}`]))],
  ['brackets that do not end', (kind) => first(kind) + block(at(0).map(([key, value]) => [key, `[${value}`]))],
  ['a line too far in', (kind) => first(kind) + block(at(0)).replaceAll(/^/gm, '   ')],
  ['a line too far out', (kind) => first(kind) + block(at(0)).replaceAll(/^ +/gm, ' ')],
  ['tabs', (kind) => first(kind) + block(at(0)).replaceAll(/^ +/gm, '\t')],
  ['text of several lines', (kind) => `${first(kind)}  隐文字: |\n    不宜外传之语\n   备注: 难言之隐\n  年级: x\n`],
  ['text whose lines got out', (kind) => `${first(kind)}  隐文字: |\n  不宜外传之语\n难言之隐\n  时间: x\n`],
  ['an unknown kind', () => first('热闹') + block(at(0))],
  ['no kind', () => `- 日期: 2024-10-08\n${block(at(0))}`],
  ['an unknown kind in braces', () => `- {日期: 2024-10-08, 类型: 热闹, ${flow(at(0))}}\n`],
  ['a lost dash', (kind) => `${first('会议')}  主题: x\n\n  日期: 2024-10-09\n  类型: ${kind}\n${block(at(1))}`],
  [
    'two on a line',
    (kind) =>
      `- 日期: 2024-10-08 类型: ${kind} ${at(0)
        .map((pair) => pair.join(': '))
        .join(' ')}\n`,
  ],
  ['lists', (kind) => `${first(kind)}  隐人员:\n    - z8391\n  - 不知何人\n  隐文字:\n    - 不宜外传之语\n`],
  ['a tag', (kind) => first(kind) + block(at(0).map(([key, value]) => [key, `!${value} x`]))],
  ['an alias', (kind) => first(kind) + block(at(0).map(([key, value]) => [key, `*${value}`]))],
  ['a conflict', (kind) => `${first(kind)}<<<<<<< a\n${block(at(0))}=======\n${block(at(1))}>>>>>>> b\n`],
  [
    'hidden characters',
    (kind) => first(kind) + block(at(0).map(([key, value]) => [key, `${value.slice(0, 2)}\u0007${value.slice(2)}`])),
  ],
  ['retired options and unknown people', (kind) => `${first(kind)}${block(at(0))}  帮扶人: t01\n`],
];

describe.each(['热线', '家访'])('in entries of %s', (kind) => {
  test.each(slips)('%s: nothing secret is told', async (_, logOf) => {
    const log = `${logOf(kind)}\n- {日期: 2024.10.9, 类型: ${kind}, 备注: 山路远}\n`;
    const loaded = await loadWith(log);
    const text = printed(loaded);
    expect(loaded.problems.length).toBeGreaterThan(0);
    expect(found(text)).toEqual([]);
    // What is open is told as ever.
    expect(text).toContain('山路远');
    expect(text).toContain('请改成：2024-10-09');
  });

  test.each(slips)('%s: nor where kinds.yaml cannot be read', async (_, logOf) => {
    const log = `${logOf(kind)}\n- {日期: 2024.10.9, 类型: 家访, 备注: 山路远}\n`;
    const loaded = await loadWith(log, {
      definitions: kinds.replace('名称: 热线', '名称：热线').replaceAll('保密', '保蜜'),
    });
    const text = printed(loaded);
    expect(found(text)).toEqual([]);
    expect(text).toContain('山路远');
  });
});

describe('where kinds.yaml is not there', () => {
  const more = types.map((type) => `- {日期: 2024-10-11, 类型: 热线, 隐${type}: 无, 结果: 解答}\n`).join('');
  test.each(slips)('%s: nothing that may be secret is told', async (_, logOf) => {
    const log = `${more}- {日期: 2024.10.9, 类型: 家访, 备注: 山路远}\n${logOf('热线')}\n`;
    const loaded = await loadWith(log, { definitions: null });
    const text = printed(loaded);
    expect(found(text)).toEqual([]);
    expect(text).toContain('山路远');
    expect(loaded.problems.map(({ code }) => code)).toContain('kinds-missing');
    expect(loaded.problems.map(({ code }) => code)).not.toContain('unknown-kind');
  });

  test.each(slips.filter(([slip]) => slip !== 'no kind'))('%s: nor of one entry', async (_, logOf) => {
    for (const definitions of [null, '种类: [{名称: 接访, 对象: 可不写}]\n'])
      expect(found(printed(await loadWith(logOf('热线'), { definitions })))).toEqual([]);
  });
});

test.each(slips.slice(0, 20))('of people: %s', async (_, logOf) => {
  const person = logOf('')
    .replace(/类型: ,? ?|\n {2}类型: (?=\n)/g, '')
    .replace('日期: 2024', '编号: c02')
    .replace(/c02[-.\d]+/, 'c02');
  const people = `儿童:\n  - 编号: c01\n    性别: x\n${person.replaceAll(/^/gm, '  ')}\n`;
  for (const definitions of [kinds, kinds.replaceAll('保密', '保蜜')]) {
    const loaded = await loadWith('- {日期: 2024-10-08, 类型: 家访}\n', { people, definitions });
    expect(loaded.problems.length).toBeGreaterThan(0);
    expect(found(printed(loaded))).toEqual([]);
  }
});

test('every type is tried', () => {
  expect(types.toSorted()).toEqual(
    Object.values(valueWords.type)
      .map(([word]) => word)
      .toSorted(),
  );
});

test('whatever is damaged in one line, nothing secret is told', async () => {
  const lines = [
    ...(first('热线') + block(at(0))).trimEnd().split('\n'),
    `- {日期: 2024-10-09, 类型: 家访, ${flow(at(0))}}`,
  ];
  const signs = fc.constantFrom(
    ...':：,，{}[]"“”\'#-—&*!|>?@`%~=\t\u3000\u00a0\u200b\u202e ',
    '\r\n',
    '<<<<<<< x\n',
    '---\n',
  );
  const where = fc.nat();
  const line = fc.integer({ min: 0, max: lines.length - 1 });
  const how = fc.constantFrom('put', 'cut', 'joined', 'twice', 'no key', 'no colon', 'no indent');
  await fc.assert(
    fc.asyncProperty(line, where, signs, how, async (index, column, sign, damage) => {
      const written = lines[index] ?? '';
      const next = lines[index + 1] ?? '';
      const place = column % (written.length + 1);
      const changed = {
        put: written.slice(0, place) + sign + written.slice(place),
        cut: written.slice(place),
        joined: `${written} ${next.trimStart()}`,
        twice: `${written}\n${written}`,
        'no key': written.replace(/^( *)[^:]*: /, '$1'),
        'no colon': written.replaceAll(':', ''),
        'no indent': written.trimStart(),
      }[damage];
      const rest = lines.slice(damage === 'joined' ? index + 2 : index + 1);
      const log = [...lines.slice(0, index), changed, ...rest].join('\n');
      expect(found(printed(await loadWith(`${log}\n`)))).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 60_000);
