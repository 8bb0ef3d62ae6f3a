// docs/log.md and its Chinese version: every key that may stand in a workspace, from the schemas. UPDATE_GOLDEN=1
// rewrites them.
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { readShelf } from '../../src/disk/resources.ts';
import { kindMeanings, meaningOfKey } from '../../src/language/key-meanings.ts';
import type { Language } from '../../src/language/language.ts';
import { type KindName, kindWords, unitWords, type ValueField, valueWords } from '../../src/language/vocabulary.ts';
import { wordOfKey } from '../../src/language/words.ts';
import { entryFields } from '../../src/log/entry-fields.ts';
import { kinds } from '../../src/log/kinds/index.ts';
import { kindsSchema } from '../../src/log/kinds-file.ts';
import { shelfOf } from '../../src/log/shelf.ts';
import { exampleIn } from '../../src/schema/flow-text.ts';
import { checkTree } from '../../src/source/fields/check.ts';
import { isOptional, shapeOf } from '../../src/source/fields/field-shape.ts';
import { record } from '../../src/source/fields/fields.ts';
import { kindAmong } from '../../src/source/fields/kind-word.ts';
import { parseYaml } from '../../src/source/tree/yaml.ts';
import { indicatorsSchema } from '../../src/workspace/indicators.ts';
import { outlookSchema } from '../../src/workspace/outlook.ts';
import { peopleSchema } from '../../src/workspace/people.ts';
import { programmeSchema } from '../../src/workspace/program.ts';
import { expectGolden } from '../examples/golden.ts';
import { moneySection } from './money.ts';

interface Key {
  /** The file, the kind of entry or the key that holds it. */
  readonly where: string;
  readonly key: string;
  /** All keys that may stand beside it. */
  readonly beside: readonly string[];
  readonly schema: z.ZodType;
}

interface Section {
  /** The kinds of entry, or the keys that lead to it with their Chinese words. */
  readonly path: readonly (readonly [english: string, chinese: string])[];
  readonly kinds: readonly KindName[];
  readonly keys: readonly Key[];
}

/** The keys of a record and, after them, those of the records in it. */
function sectionsOf(where: string, schema: z.ZodType, without: readonly string[] = []): Section[] {
  const shape = shapeOf(schema);
  if (shape.type === 'list') return sectionsOf(where, shape.item, without);
  if (shape.type !== 'record' || shape.words !== 'keys') return [];
  const beside = [...shape.fields.keys()];
  const own = [...shape.fields].filter(([key]) => !without.includes(key));
  const keys = own.map(([key, field]) => ({ where, key, beside, schema: field }));
  const below = own.flatMap(([key, field]) =>
    sectionsOf(key, field).map((one) => ({ ...one, path: [[key, wordOfKey(key, beside)] as const, ...one.path] })),
  );
  return [{ path: [], kinds: [], keys }, ...below];
}

/** The sections of all kinds; kinds with the same keys of their own share them. */
function sectionsOfKinds(): Section[] {
  const bySections = new Map<string, { kinds: KindName[]; sections: Section[] }>();
  for (const kind of Object.keys(kinds) as KindName[]) {
    const sections = sectionsOf(kind, kinds[kind].schema, common);
    const alike = JSON.stringify(sections.map(({ path, keys }) => [path, keys.map(({ key }) => key)]));
    const known = bySections.get(alike) ?? { kinds: [], sections };
    known.kinds.push(kind);
    bySections.set(alike, known);
  }
  return [...bySections.values()].flatMap((one) => one.sections.map((section) => ({ ...section, kinds: one.kinds })));
}

const common = Object.keys(entryFields);
const files: Readonly<Record<string, readonly Section[]>> = {
  'log/*.yaml': [...sectionsOf('entry', record({ kind: kindAmong([]), ...entryFields })), ...sectionsOfKinds()],
  'kinds.yaml': sectionsOf('kinds.yaml', kindsSchema),
  'program.yaml': sectionsOf('program', programmeSchema),
  'people.yaml': sectionsOf('people', peopleSchema),
  'indicators.yaml': sectionsOf('indicators.yaml', indicatorsSchema),
  'problems.yaml': sectionsOf('problems.yaml', outlookSchema),
};
const allKeys = Object.values(files).flatMap((sections) => sections.flatMap(({ keys }) => keys));

test('every key and every kind has a meaning', () => {
  expect(allKeys.filter(({ where, key }) => !meaningOfKey(where, key))).toEqual([]);
  expect(Object.keys(kindMeanings)).toEqual(Object.keys(kindWords));
});

describe('every example can be written where it stands', () => {
  test.each(allKeys.map((one) => [`${one.where}.${one.key}`, one] as const))('%s', (_, { where, key, schema }) => {
    const text = `${wordOfKey(key, [key])}: ${meaningOfKey(where, key)?.example}`;
    const { value: tree, problems } = parseYaml({ file: 'a.yaml', text });
    expect(problems).toEqual([]);
    expect(tree && checkTree(tree, record({ [key]: schema })).problems).toEqual([]);
  });
});

const words: Readonly<
  Record<
    Language,
    Readonly<Record<'title' | 'lead' | 'entry' | 'also' | 'nothing' | 'shelf' | 'taken' | 'values', string>>
  >
> = {
  en: {
    title: 'What may stand in a workspace',
    lead: 'Every key with an example. A star marks what must be there. Keys and values may be written in English or in the Chinese words given, also mixed. A list of one may be written without brackets.',
    entry: 'Every entry',
    also: 'besides the keys of every entry:',
    nothing: 'no keys but those of every entry.',
    shelf: 'On the shelf',
    taken: 'Kinds that kinds.yaml takes by name (`取用: 转介`); keys written beside it change them.',
    values: 'Values to choose from',
  },
  zh: {
    title: '工作区里可以写什么',
    lead: '每个键都有例子，带星号的必须写。键和值用中文或英文都行，也可以混着写。只有一项的清单可以不写方括号。',
    entry: '每条记录',
    also: '除每条记录的键之外：',
    nothing: '只用每条记录的键。',
    shelf: '可以取用的种类',
    taken: '在 kinds.yaml 里写名称就能取用（`取用: 转介`），旁边再写的键照改。',
    values: '可选的值',
  },
};
const heads = { en: ['key', 'what it is', 'example'], zh: ['键', '意思', '例子'] } as const;

function rowOf({ where, key, beside, schema }: Key, language: Language): readonly string[] {
  const chinese = wordOfKey(key, beside);
  const star = isOptional(schema) ? '' : ' \\*';
  const names = language === 'en' ? `\`${key}\` ${chinese}` : `\`${chinese}\` ${key}`;
  const { example, ...meaning } = meaningOfKey(where, key) ?? { en: '', zh: '', example: '' };
  return [names + star, meaning[language], `\`${exampleIn(language, example, shapeOf(schema))}\``];
}

function titleOf({ path, kinds: named }: Section, language: Language): string {
  const word = (english: string, chinese: string) =>
    language === 'en' ? `${english} ${chinese}` : `${chinese} ${english}`;
  const kindsNamed = named.map((kind) => word(kind, kindWords[kind].join('、'))).join(language === 'en' ? ', ' : '，');
  return [kindsNamed, ...path.map(([english, chinese]) => word(english, chinese))].filter((part) => part).join(' › ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function sectionText(section: Section, index: number, language: Language): string {
  const { path, kinds: named, keys } = section;
  const isEntry = index === 0 && keys.some(({ where }) => where === 'entry');
  const title = isEntry ? words[language].entry : titleOf(section, language);
  const semicolon = language === 'en' ? '; ' : '；';
  const meanings = path.length > 0 ? [] : named.map((kind) => kindMeanings[kind][language]);
  const lead = keys.length > 0 ? words[language].also : words[language].nothing;
  const rows = keys.map((key) => rowOf(key, language));
  return [
    ...(title === '' ? [] : [`### ${title}`]),
    ...(meanings.length === 0 ? [] : [meanings.join(semicolon) + semicolon + lead]),
    ...(keys.length === 0 ? [] : [table(heads[language], rows)]),
  ].join('\n\n');
}

/** The values and units there are. */
function valuesText(language: Language): string {
  const fields = (Object.keys(valueWords) as ValueField[]).map((field) => {
    const values = Object.entries(valueWords[field]).map(
      ([english, chinese]) => `${chinese.join('、')} \`${english}\``,
    );
    return [`\`${field}\``, values.join(language === 'en' ? ', ' : '，')];
  });
  const units = Object.entries(unitWords).map(([english, chinese]) => `${chinese.join('、')} \`${english}\``);
  return table(
    [heads[language][0], words[language].values],
    [...fields, ['`unit`', units.join(language === 'en' ? ', ' : '，')]],
  );
}

const shelf = shelfOf(await readShelf());

/** The kinds of the shelf with their fields, and the options of these. */
function shelfText(language: Language): string {
  const comma = language === 'en' ? '; ' : '；';
  const rows = shelf.map(({ name = '', english = '', phrase = '', measure = '次', fields = [] }) => [
    `\`${name}\` ${english}`,
    `${phrase} 12 ${measure}`,
    fields
      .map((field) => [field.name, ...(field.options ? [`（${field.options.join('、')}）`] : [])].join(''))
      .join(comma),
  ]);
  return table(shelfHeads[language], rows);
}

const shelfHeads = { en: ['kind', 'told as', 'fields'], zh: ['种类', '报告里的说法', '项目'] } as const;

function pageOf(language: Language): string {
  const parts = Object.entries(files).map(([file, sections]) =>
    [`## ${file}`, ...sections.map((section, index) => sectionText(section, index, language))].join('\n\n'),
  );
  const { title, lead, shelf: onShelf, taken, values } = words[language];
  const taking = `## ${onShelf}\n\n${taken}\n\n${shelfText(language)}`;
  return `# ${title}\n\n${lead}\n\n${parts.join('\n\n')}\n\n${taking}\n\n${moneySection[language]}\n\n## ${values}\n\n${valuesText(language)}\n`;
}

test.each([
  ['en', 'docs/log.md'],
  ['zh', 'docs/log.zh-CN.md'],
] as const)('%s: %s says what may stand there', async (language, file) => {
  await expectGolden(pageOf(language), file);
});
