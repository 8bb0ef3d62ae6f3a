// A people.yaml with one line damaged, and a log that names the people in prose (I6): no message of any format tells a
// name, a phone or an identity number, and what is wrong with the log can still be read.
import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LoadedWorkspace, loadWorkspace } from '../../src/flow/load.ts';
import { languages } from '../../src/language/language.ts';
import { formatGithub } from '../../src/problem/github.ts';
import { formatJson } from '../../src/problem/json.ts';
import { formatPretty } from '../../src/problem/pretty.ts';
import { hasErrors } from '../../src/problem/problem.ts';

// Invented. Some surnames are rare, one is of two characters, and two names have no surname of the tables at all.
const names =
  '金丝雀 鹦鹉洲 欧阳麦穗 覃望舒 扎西拉姆 赵云帆 钱塘月 孙晓棠 李拾光 周牧野 吴听雨 郑知秋 王鹿鸣 冯青禾 陈小满 褚遥 卫星河 蒋南枝 沈未央 泽仁旺姆'.split(
    ' ',
  );
const phoneOf = (at: number) => `139${String(12345678 + at * 1111)}`;
const identityOf = (at: number) => `11010120150${String((at % 9) + 1)}01${String(1001 + at)}X`.slice(0, 18);
const secrets = names.flatMap((name, at) => [name, phoneOf(at), identityOf(at)]);

const people = [
  '帮扶人:',
  '  - {编号: t01, 姓名: 苏文静}',
  '儿童:',
  ...names.flatMap((name, at) => [
    `  - 编号: c${String(at + 1).padStart(2, '0')}`,
    `    姓名: ${name}`,
    '    性别: 女',
    `    电话: ${phoneOf(at)}`,
    `    身份证号: ${identityOf(at)}`,
    '    寄宿: 是',
  ]),
].join('\n');

const slips = ['类型: 家防', '日期: 2024.10.12', '人数: 三十人', '开始时间: 下午3点'];
const log = names
  .map((name, at) => {
    const said = `备注: ${name}来电，${at % 2 === 0 ? phoneOf(at) : identityOf(at)}`;
    const day = `2024-10-${String(at + 1).padStart(2, '0')}`;
    const entry = [`日期: ${day}`, '类型: 家访'].filter((pair) => !pair.startsWith(slips[at % 4]?.slice(0, 2) ?? ''));
    return `- {${[...entry, slips[at % 4], said].join(', ')}}`;
  })
  .join('\n');
const program = `单位: {名称: 青石小学, 自称: 我校, 性质: 学校}
期间: {开始: 2024-09-01, 结束: 2025-01-17, 名称: 2024年秋季学期}
报告: {模板: school-semester, 标题: 总结, 日期: 2025-01-17}
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-leaks-'));
  await mkdir(path.join(folder, 'log'));
  await writeFile(path.join(folder, 'program.yaml'), program);
  await writeFile(path.join(folder, 'log', '2024-10.yaml'), log);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function loadWith(list: string | Uint8Array | null, file = 'people.yaml'): Promise<LoadedWorkspace> {
  for (const old of readdirSync(folder)) if (/people/.test(old)) await rm(path.join(folder, old));
  if (list !== null) await writeFile(path.join(folder, file), list);
  return loadWorkspace(folder, { today: '2025-03-01' });
}

/** All that is printed of a workspace, in every format and language. */
function printed({ problems, texts, mask, written }: LoadedWorkspace): string {
  return languages
    .flatMap((language) =>
      [formatPretty, formatJson, formatGithub].map((format) => format(problems, texts, language, mask, { written })),
    )
    .join('\n');
}

function found(text: string): string[] {
  return secrets.filter((secret) => text.includes(secret));
}

/** How many places are told: a slip made again and again is one problem. */
function placesOf(problems: LoadedWorkspace['problems']): number {
  return problems.reduce((sum, { also = [] }) => sum + 1 + also.length, 0);
}

/** What the log's problem lines show of keys, kinds, dates, and the remedies. */
function expectReadable(loaded: LoadedWorkspace): void {
  const { problems, texts, mask } = loaded;
  const ofLog = problems.filter(({ place }) => place?.file === 'log/2024-10.yaml');
  expect(placesOf(ofLog)).toBeGreaterThanOrEqual(names.length);
  const text = formatPretty(ofLog, texts, 'zh', mask);
  for (const line of text.split('\n').filter((one) => /^ *\d+│/.test(one))) {
    expect(line).toMatch(/日期: 2024[-.]10[-.]\d\d/);
    expect(line).toMatch(/类型: 家[访防]/);
    expect(line).toContain('备注: ');
  }
  expect(text).toContain('没有“家防”这种记录');
  expect(text).toContain('“三十人”是用汉字写的数');
  for (const remedy of ['是不是想写“家访”', '请改成：2024-10-', '请改成：30', '请改成：15:00']) {
    expect(text).toContain(remedy);
  }
  const remedies = ofLog.map((problem) => JSON.parse(formatJson([problem], texts, 'zh', mask))[0].remedy as string);
  expect(remedies.filter((remedy) => /[*＊]/.test(remedy))).toEqual([]);
}

const change = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return changed;
};

describe('a slip in people.yaml', () => {
  test.each<[string, (text: string) => string]>([
    ['an unknown key', change('性别: 女', '性別: 女')],
    ['a misspelt 姓名', change('姓名: 鹦鹉洲', '名子: 鹦鹉洲')],
    ['a key that is missing', change('    姓名: 鹦鹉洲', '    鹦鹉洲')],
    ['no colon', change('姓名: 鹦鹉洲', '姓名鹦鹉洲')],
    ['an equals sign', change('姓名: 鹦鹉洲', '姓名=鹦鹉洲')],
    ['a wide colon', change('姓名: 鹦鹉洲', '姓名：鹦鹉洲')],
    ['a name that is a key', change('    姓名: 鹦鹉洲', '    鹦鹉洲: c02')],
    ['a wrong value', change('寄宿: 是', '寄宿: true')],
    ['a quote that is not closed', change('姓名: 鹦鹉洲', '姓名: "鹦鹉洲')],
    ['a bracket that is not closed', change('姓名: 鹦鹉洲', '姓名: [鹦鹉洲')],
    ['a tab', change('    姓名: 鹦鹉洲', '\t姓名: 鹦鹉洲')],
    ['two lines joined', change('女\n    电话', '女    电话')],
    ['the head of the children gone', change('儿童:\n', '')],
    ['the head of the children misspelt', change('儿童:', '儿重:')],
    ['an alias', change('姓名: 鹦鹉洲', '姓名: *鹦鹉洲')],
    ['a tag', change('姓名: 鹦鹉洲', '姓名: !鹦鹉洲 x')],
    ['a control character', change('姓名: 鹦鹉洲', '姓名: 鹦\u0007鹉洲')],
    ['a conflict', change('    姓名: 鹦鹉洲', '<<<<<<< a\n    姓名: 鹦鹉洲\n=======\n    姓名: 英武洲\n>>>>>>> b')],
    ['a second document', change('儿童:', '---\n儿童:')],
  ])('%s: names are hidden, the rest of the log is told', async (_, damage) => {
    const loaded = await loadWith(damage(people));
    expect(placesOf(loaded.problems)).toBeGreaterThan(names.length);
    expect(found(printed(loaded))).toEqual([]);
    expectReadable(loaded);
    expect(loaded.problems.map(({ code }) => code)).not.toContain('names-hidden');
    // Others may follow from it.
    if (loaded.problems.some(({ place }) => place?.file === 'people.yaml')) {
      expect(loaded.problems[0]?.place?.file).toBe('people.yaml');
    }
  });

  test.each<[string, string | Uint8Array | null, string?]>([
    ['is not there', null],
    ['is a table', `编号,姓名\nc01,${names.join('\n')}`, 'people.csv'],
    ['ends within a bracket', `${people.slice(0, people.indexOf('鹦鹉洲') - 8)}姓名: [`],
    ['lost a character', people.replace('鹦鹉洲', '鹦\uFFFD洲')],
    ['breaks off', Buffer.from(people).subarray(0, Buffer.from(people.split('鹦')[0] ?? '').length + 2)],
    [
      'is damaged',
      Buffer.concat([Buffer.from(people.slice(0, 60)), Buffer.from([0xff]), Buffer.from(people.slice(60))]),
    ],
  ])('where it %s, nothing that may be a name is told, and why', async (_, list, file) => {
    await writeFile(
      path.join(folder, 'log', 'named.yaml'),
      '- {日期: 2024-10-01, 类型: 家访, 对象: c01, 帮扶人: t01}\n',
    );
    const loaded = await loadWith(list, file);
    await rm(path.join(folder, 'log', 'named.yaml'));
    expect(found(printed(loaded))).toEqual([]);
    expectReadable(loaded);
    expect(loaded.problems.filter(({ code }) => code === 'names-hidden')).toHaveLength(1);
  });
});

test('whatever is damaged in one line, no secret is told and the log can be read', async () => {
  const lines = people.split('\n');
  const at = fc.integer({ min: 0, max: lines.length - 1 });
  // A letter of a name that is gone is another name: nobody can know the old one.
  const signs = fc.constantFrom(
    ...':：,，{}[]"“”\'#-—&*!|>?@`%~=\t\u3000\u00a0\u200b\u202e\u0000 ',
    '\r\n',
    '<<<<<<< x\n',
    '---\n',
    '\ufffd',
  );
  const damage = fc.oneof(
    fc.record({ how: fc.constant('put'), sign: signs, where: fc.constantFrom('head', 'indent', 'colon', 'end') }),
    fc.record({
      how: fc.constantFrom('no key', 'no colon', 'no indent', 'joined', 'twice', 'list', 'quoted', 'flow'),
      sign: signs,
      where: fc.constant('head'),
    }),
    fc.record({
      how: fc.constant('key'),
      sign: fc.constantFrom('x', '名子', 'note', '村', '小禾', '帮扶人', '职务', '关系'),
      where: fc.constant('head'),
    }),
  );
  await fc.assert(
    fc.asyncProperty(at, damage, async (index, { how, sign, where }) => {
      const line = lines[index] ?? '';
      const next = lines[index + 1] ?? '';
      const [, indent = '', key = '', colon = '', value = ''] = /^([ -]*)([^:]*)(: ?)(.*)$/.exec(line) ?? [];
      const put: Record<string, string> = {
        head: sign + line,
        indent: indent + sign + key + colon + value,
        colon: indent + key + sign + value,
        end: line + sign,
      };
      const changed: Record<string, string> = {
        put: put[where] ?? '',
        'no key': indent + value,
        'no colon': indent + key + value,
        'no indent': line.trimStart(),
        joined: `${line} ${next.trimStart()}`,
        twice: `${line}\n${line}`,
        list: `${indent}- ${key}${colon}${value}`,
        quoted: `${indent}"${key}${colon}${value}`,
        flow: `${indent}{${key}${colon}${value}`,
        key: indent + sign + colon + value,
      };
      const before = lines.slice(0, index);
      const after = lines.slice(how === 'joined' ? index + 2 : index + 1);
      const loaded = await loadWith([...before, changed[how] ?? line, ...after].join('\n'));
      // Where a name stands under another key that may be there, nothing is wrong that anybody could tell.
      const isUntold = !hasErrors(loaded.problems.filter(({ place }) => place?.file === 'people.yaml'));
      const name = names.find((one) => isUntold && value.includes(one));
      expect(found(printed(loaded)).filter((secret) => secret !== name)).toEqual([]);
      expectReadable(loaded);
    }),
    { numRuns: 25 },
  );
}, 60_000);
