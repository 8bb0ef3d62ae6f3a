// Files under every spelling and at every place: each is read, no business of ours, or told.
import { describe, expect, test } from 'vitest';
import { accountFor } from '../../src/workspace/accounts.ts';

const entries = '- 日期: 2024-10-08\n  类型: 家访\n';
const people = '儿童:\n  - {编号: c01, 姓名: 林小禾}\n';

/** What is told of files, as `code path`, where program.yaml, people.yaml and a log are there unless left out. */
function told(written: Readonly<Record<string, string>>, without: readonly string[] = []): string[] {
  const usual = { 'program.yaml': '', 'people.yaml': people, 'log/2024-09.yaml': entries };
  const all = Object.entries({ ...usual, ...written }).filter(([path]) => !without.includes(path));
  const isText = ([path]: [string, string]) => /[.．](?:ya?ml|md|hbs)(?:\.txt)?$/i.test(path);
  const encoder = new TextEncoder();
  const { problems } = accountFor({
    texts: new Map(all.filter(isText).map(([path, text]) => [path, encoder.encode(text)])),
    photos: new Map(
      all.flatMap((one) =>
        /^photos\//.test(one[0]) && !isText(one) ? [[one[0], { format: null, outside: false }] as const] : [],
      ),
    ),
    others: all.filter((one) => !isText(one) && !/^photos\//.test(one[0])).map(([path]) => path),
  });
  return problems.map(({ code, values }) => `${code} ${'path' in values ? values.path : ''}`);
}

describe('read, and noted once', () => {
  test.each([
    ['People.yaml', 'people.yaml'],
    ['people.yml', 'people.yaml'],
    ['people.yaml.txt', 'people.yaml'],
    ['people．yaml', 'people.yaml'],
    ['人员.yaml', 'people.yaml'],
    ['人员名单.yaml', 'people.yaml'],
    ['项目.yaml', 'program.yaml'],
    ['Program.YAML', 'program.yaml'],
    ['指标.yml.txt', 'indicators.yaml'],
    ['问题.yaml', 'problems.yaml'],
    ['log/2024-09.yml', 'log/2024-09.yaml'],
    ['log/2024-09.yaml.txt', 'log/2024-09.yaml'],
    ['log/2024-09．yaml', 'log/2024-09.yaml'],
  ])('%s for %s', (path, usual) => expect(told({ [path]: people }, [usual])).toEqual([`file-spelling ${path}`]));

  test('a folder once, whatever it holds', () => {
    const files = { 'LOG/a.yaml': entries, 'LOG/b.yaml': entries };
    expect(told(files, ['log/2024-09.yaml'])).toEqual(['file-spelling LOG/']);
    const chinese = { '日志/a.yaml': entries, '日志/九月/b.yml': entries };
    expect(told(chinese, ['log/2024-09.yaml'])).toEqual(['folder-spelling 日志/', 'file-spelling 日志/九月/b.yml']);
  });
});

describe('two for one name are refused', () => {
  test.each([
    ['人员.yaml', 'people.yaml'],
    ['PEOPLE.yaml', 'people.yaml'],
    ['program.yml', 'program.yaml'],
    ['log/2024-09.yaml.txt', 'log/2024-09.yaml'],
    ['LOG/2024-09.yaml', 'log/2024-09.yaml'],
  ])('%s beside %s', (path, usual) => {
    expect(told({ [path]: people, [usual]: people })).toEqual([`file-twice ${path}`]);
  });

  test('none of them under its usual name', () => {
    const problems = told({ '人员.yaml': people, 'People.yaml': people }, ['people.yaml']);
    expect(problems).toEqual(['file-twice People.yaml', 'file-spelling 人员.yaml']);
  });
});

describe('an error, since entries or people may be lost', () => {
  test.each([
    ['log/2024-10', 'log-not-read'],
    ['log/2024-10.csv', 'log-not-read'],
    ['log/2024-10.txt', 'log-not-read'],
    ['log/2024-10.xlsx', 'log-not-read'],
    ['log/2024-10.docx', 'log-not-read'],
    ['log/2024-10.md', 'log-not-read'],
    ['log/2024-10.yaml.bak', 'log-not-read'],
    ['log/2024-10.yaml~', 'log-not-read'],
    ['log/.2024-10.yaml', 'log-not-read'],
    ['日志/十月.wps', 'log-not-read'],
    ['2024-10.yaml', 'log-not-read'],
    ['2024-10.csv', 'log-not-read'],
    ['narrative/2024-10.yaml', 'log-not-read'],
    ['旧/2024-10.yaml', 'log-not-read'],
    ['photos/2024-10.yaml', 'log-not-read'],
    ['photos/十月.yaml.txt', 'log-not-read'],
    ['templates/2024-10.yaml', 'log-not-read'],
  ])('%s is %s', (path, code) => expect(told({ [path]: entries })).toEqual([`${code} ${path}`]));

  test.each([
    'people',
    'people.csv',
    '人员.xlsx',
    '花名册.docx',
    '学生名单.et',
    'people.yaml.bak',
    '.people.yaml',
    '名单/三班.csv',
  ])('%s where there is no people.yaml', (path) =>
    expect(told({ [path]: 'x' }, ['people.yaml'])).toEqual([`data-not-read ${path}`]),
  );

  test.each([
    ['花名册.yaml', people],
    ['旧/people.yaml', people],
    ['photos/people.yaml', people],
    ['templates/名单.yml', people],
    ['indicators.csv', 'x'],
    ['indicaters.yaml', '指标: []'],
    ['log/kinds.yaml', '种类:\n  - {名称: 热线, 项目: []}'],
    ['log/indicators.yaml', '# 指标\n指标:\n  - {编号: a}'],
  ])('%s', (path, text) => expect(told({ [path]: text })).toEqual([`data-not-read ${path}`]));
});

describe('a warning in log/ and narrative/, a note elsewhere', () => {
  test.each([
    ['log/合影.jpg', 'text-not-read log/合影.jpg'],
    ['narrative/结语.txt', 'text-not-read narrative/结语.txt'],
    ['narrative/结语', 'text-not-read narrative/结语'],
    ['narrative/结语.docx', 'text-not-read narrative/结语.docx'],
    ['narrative/九月/结语.md', 'text-not-read narrative/九月/结语.md'],
    ['通知.docx', 'unknown-file 通知.docx'],
    ['花名册.xlsx', 'unknown-file 花名册.xlsx'],
    ['mkdocs.yml', 'unknown-file mkdocs.yml'],
    ['templates/甲.docx', 'unknown-file templates/甲.docx'],
    ['photos/家访记录.txt', 'unknown-file photos/家访记录.txt'],
    ['photos/2024-10.xlsx', 'unknown-file photos/2024-10.xlsx'],
    ['photos/结语.md', 'unknown-file photos/结语.md'],
    ['来函/一/1.pdf', 'unknown-file 来函/'],
  ])('%s', (path, problem) => expect(told({ [path]: 'x' })).toEqual([problem]));

  test('a folder that is none of ours is told once', () => {
    expect(told({ '来函/1.pdf': '', '来函/2.pdf': '' })).toEqual(['unknown-file 来函/']);
  });
});

test.each([
  '.gitignore',
  '.editorconfig',
  'README.md',
  'LICENSE',
  'carelog-0.1.0.tgz',
  'Thumbs.db',
  '.DS_Store',
  'log/.DS_Store',
  'log/._2024-09.yaml',
  'log/.2024-09.yaml.swp',
  'log/.#2024-09.yaml',
  'log/#2024-09.yaml#',
  'log/~$2024-09.docx',
  'log/.~lock.2024-09.csv#',
  'log/2024-09.yaml~',
  'log/.gitkeep',
  'narrative/desktop.ini',
])('%s is no business of ours', (path) => expect(told({ [path]: 'x' })).toEqual([]));

test('a log file is proposed under a new name only where nothing would be overwritten', () => {
  const suggestionsFor = (others: readonly string[]) => {
    const texts = new Map(['program.yaml', 'log/九月.yaml'].map((path) => [path, new Uint8Array()]));
    const { problems } = accountFor({ texts, photos: new Map(), others });
    return problems.map(({ values }) => ('suggestion' in values ? values.suggestion : undefined));
  };
  expect(suggestionsFor(['log/十月', 'log/十月.csv', 'log/九月.yaml.bak', 'log/\uFFFD\uFFFD'])).toEqual([
    '十月.yaml',
    undefined,
    undefined,
    undefined,
  ]);
});
