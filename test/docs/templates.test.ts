// docs/templates.md and its Chinese version. People write them down to a marker line; below it, the code does.
// UPDATE_GOLDEN=1 rewrites the part below.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isChinese } from '../../src/language/words.ts';
import { textOf } from '../../src/report/text.ts';
import { renderReport } from '../../src/template/render.ts';
import { blocks } from '../../src/template/run/blocks.ts';
import { templateHelpers } from '../../src/template/run/template-helpers.ts';
import { directives } from '../../src/template/set/directives.ts';
import { expectGolden } from '../examples/golden.ts';
import { rich, templates } from '../template/rich.ts';
import { blockDocs, directiveDocs, type HelperDoc, helperDocs } from './helpers.ts';
import { type NameRow, namesOf } from './names.ts';

const docs: ReadonlyMap<string, HelperDoc> = new Map(Object.entries({ ...helperDocs, ...blockDocs }));

test('every helper, block and directive has its lines', () => {
  expect(Object.keys(helperDocs).toSorted()).toEqual([...templateHelpers.keys()].toSorted());
  expect(Object.keys(blockDocs).toSorted()).toEqual([...blocks.keys()].toSorted());
  expect(Object.keys(directiveDocs).toSorted()).toEqual([...directives.keys()].toSorted());
});

describe('every example prints what the docs say', () => {
  test.each([...docs])('%s', (_, { example, prints }) => {
    const { value, problems } = renderReport(templates({ t: example }), 't', rich());
    expect(problems.filter(({ code }) => code !== 'blank-left')).toEqual([]);
    expect((value?.children ?? []).map(textOf).join('\n')).toBe(prints);
  });
});

const named = namesOf(rich());
const ofKinds = new Set(named.get('talks')?.map(({ name }) => name.replace('talks', 'ownKinds[]')));
// A kind of the workspace's own has the names of `ownKinds[]` under its own name, those of every kind among them.
const names = new Map(
  [...named]
    .filter(([first]) => !isChinese(first))
    .map(([first, rows]) => [first, rows.filter(({ name }) => !ofKinds.has(name) && !isChinese(name))]),
);

test('every figure of the sample log has its unit', () => {
  const unknown = [...names.values()].flat().filter(({ is, unit }) => is === 'figure' && unit === undefined);
  expect(unknown.map(({ name }) => name)).toEqual([]);
});

type Language = 'en' | 'zh';

const titles = {
  en: {
    helpers: 'Helpers',
    blocks: 'Blocks',
    directives: 'Directives',
    names: 'Names',
    columns: ['name', 'what it is', 'example', 'prints'],
    unit: 'unit',
    alike: 'the same names as',
    besides: 'the names of `talks`, and',
    registers: ['`name`', 'title', 'columns of the sample log; one without content is left out'],
  },
  zh: {
    helpers: '助手',
    blocks: '块',
    directives: '指令',
    names: '名称',
    columns: ['名称', '作用', '例子', '印出'],
    unit: '单位',
    alike: '名称同',
    besides: '`talks` 的名称，另有',
    registers: ['`name`', '表名', '示例日志印出的栏；没有内容的栏省去'],
  },
} as const;

const kindsOf: Readonly<Record<Language, Readonly<Record<NameRow['is'], string>>>> = {
  en: {
    text: 'text',
    number: 'number',
    figure: 'figure',
    flag: 'yes or no',
    words: 'text',
    list: 'list',
    record: 'record',
    map: 'record',
  },
  zh: {
    text: '文字',
    number: '数',
    figure: '数据',
    flag: '是否',
    words: '文字',
    list: '清单',
    record: '一组',
    map: '一组',
  },
};

const unitNames: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: new Map([
    ['fen', '分 (money)'],
    ['minute', '小时'],
    ['percent', '%'],
    ['point', '百分点'],
    ['', 'quotient'],
  ]),
  zh: new Map([
    ['fen', '分（金额）'],
    ['minute', '小时'],
    ['percent', '%'],
    ['point', '百分点'],
    ['', '倍数'],
  ]),
};

/** Several units stand beside each other: 分钟、fen. */
function unitsIn(units: string, language: Language): string {
  return units
    .split('、')
    .map((unit) => unitNames[language].get(unit) ?? unit)
    .join('、');
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

function helperTable(all: ReadonlyMap<string, { readonly usage: string }>, language: Language): string {
  const rows = [...all].map(([name, { usage }]) => {
    const doc = docs.get(name);
    return [code(usage), doc?.[language] ?? '', code(doc?.example ?? ''), doc?.prints ?? ''];
  });
  return table(titles[language].columns, rows);
}

const ofTalks = new Map((names.get('talks') ?? []).map(({ name, unit }) => [name.slice('talks'.length), unit]));

/** First parts with the same names (visits, talks, …) share a table. Of a kind only what it has besides is listed. */
function nameTables(language: Language): string {
  const alike = new Map<string, string[]>();
  for (const [first, rows] of names) {
    const key = JSON.stringify(rows.map(({ name, is }) => [name.slice(first.length), is]));
    alike.set(key, [...(alike.get(key) ?? []), first]);
  }
  return [...alike.values()]
    .map(([first = '', ...others]) => {
      const same =
        others.length === 0
          ? ''
          : `${titles[language].alike} ${code(first)}${language === 'en' ? ': ' : '：'}${others.map(code).join(language === 'en' ? ', ' : '、')}\n\n`;
      const all = names.get(first) ?? [];
      const has = (name: string) => all.some((row) => row.name === first + name);
      const isKind = first !== 'talks' && [...ofTalks.keys()].every(has);
      const besides = isKind ? `${titles[language].besides}\n\n` : '';
      const rows = all
        .filter(({ name, unit }) => {
          const same = name.slice(first.length);
          return !isKind || !ofTalks.has(same) || ofTalks.get(same) !== unit;
        })
        .map(({ name, is, unit }) => [
          code(name),
          unit === undefined ? kindsOf[language][is] : unitsIn(unit, language),
        ]);
      return `### ${first}\n\n${same}${besides}${table([titles[language].columns[0], titles[language].unit], rows)}`;
    })
    .join('\n\n');
}

function registerTable(language: Language): string {
  const rows = Object.entries(rich().registers).map(([name, { caption, columns }]) => [
    code(name),
    caption,
    columns.map(({ title }) => title).join('、'),
  ]);
  return `${table(titles[language].registers, rows)}\n\n`;
}

function generated(language: Language): string {
  const title = titles[language];
  const shown = [...directives].map(
    ([name, { usage }]) =>
      `### ${name}\n\n${code(usage)}\n\n${directiveDocs[name]?.[language]}\n\n${name === 'register' ? registerTable(language) : ''}![${name}](directives/${name}.png)`,
  );
  return [
    `## ${title.helpers}\n\n${helperTable(templateHelpers, language)}`,
    `## ${title.blocks}\n\n${helperTable(blocks, language)}`,
    `## ${title.directives}\n\n${shown.join('\n\n')}`,
    `## ${title.names}\n\n${nameTables(language)}`,
  ].join('\n\n');
}

const marker: Readonly<Record<Language, string>> = {
  en: '<!-- Below this line written by the code: UPDATE_GOLDEN=1 npx vitest run test/docs -->',
  zh: '<!-- 此行以下由代码生成：UPDATE_GOLDEN=1 npx vitest run test/docs -->',
};

test.each<[Language, string]>([
  ['en', 'docs/templates.md'],
  ['zh', 'docs/templates.zh-CN.md'],
])('%s', async (language, file) => {
  const [head = ''] = readFileSync(file, 'utf8').split(marker[language]);
  await expectGolden(`${head}${marker[language]}\n\n${generated(language)}\n`, file);
});
