// An entry that lost its dash is told where it begins, whatever key the entries begin with: no key goes over to another
// child.
import { expect, test } from 'vitest';
import { languages } from '../../../src/language/language.ts';
import { readLog } from '../../../src/log/read.ts';
import { sentenceOf } from '../../../src/problem/sentence.ts';
import { asIs } from '../../problem/masks.ts';
import { obey } from '../../problems/obey.ts';

const read = (text: string) => readLog({ file: 'log/a.yaml', text });
const told = (text: string) => read(text).problems.map(({ code, place }) => `${code} ${place?.line}`);

const pairs = {
  日期: '日期: 2024-09-20',
  类型: '类型: 家访',
  对象: '对象: c01',
  帮扶人: '帮扶人: t01',
  备注: '备注: 好',
  名称: '名称: 迎新会',
  发现: '发现:\n    - 爱笑\n    - 灯坏了',
};
type Key = keyof typeof pairs;

function logOf(...entries: readonly (readonly Key[])[]): string {
  return entries.map((keys) => `- ${keys.map((key) => pairs[key]).join('\n  ')}\n`).join('');
}

test.each<[string, ...(readonly Key[])[]]>([
  ['  对象', ['对象', '日期', '类型', '备注'], ['对象', '日期', '类型'], ['对象', '日期', '类型']],
  ['  帮扶人', ['帮扶人', '日期', '类型', '备注'], ['帮扶人', '对象', '日期', '类型']],
  ['  日期', ['对象', '日期', '类型', '备注'], ['日期', '类型', '对象']],
  ['  类型', ['对象', '日期', '类型', '备注', '发现'], ['类型', '日期', '对象']],
  ['  日期', ['日期', '类型', '发现', '备注'], ['日期', '类型', '对象']],
  ['对象', ['日期', '类型', '备注'], ['对象', '日期', '类型'], ['日期', '类型', '对象']],
  [' 对象', ['对象', '日期', '类型', '发现'], ['对象', '日期', '类型']],
])('%j for the second entry of %j, %j', (typed, ...entries) => {
  const log = logOf(...entries);
  const [first = []] = entries;
  const line = logOf(first).split('\n').length;
  const text = log
    .split('\n')
    .map((one, at) => (at === line - 1 ? one.replace(/^- \S+?(?=:)/, typed) : one))
    .join('\n');
  const { problems } = read(text);
  expect(problems.map(({ code, place }) => `${code} ${place?.line}`)).toEqual([`dash-style ${line}`]);
  const [problem] = problems;
  for (const language of languages) {
    const place = problem?.place;
    expect(problem && place && obey(text, place, sentenceOf(problem, language, asIs).remedy, language)).toBe(log);
  }
});

test.each<[number, ...(readonly Key[])[]]>([
  [4, ['日期', '类型', '备注'], ['对象', '日期', '类型'], ['对象', '类型', '日期']],
  [4, ['对象', '日期', '类型'], ['名称', '日期', '类型']],
  [
    4,
    ['日期', '类型', '帮扶人'],
    ['对象', '日期', '类型'],
    ['帮扶人', '对象', '日期', '类型'],
    ['对象', '类型', '日期'],
  ],
])('where two lines may be the first of it, neither is taken: %j', (line, ...entries) => {
  const lines = logOf(...entries).split('\n');
  const text = lines.map((one, at) => (at === line - 1 ? one.replace('-', ' ') : one)).join('\n');
  const { problems } = read(text);
  expect(told(text)).toEqual(['repeated-key 5']);
  for (const [language, words] of [
    ['zh', '另一条从这里或上面某一行开始'],
    ['en', 'another entry begins here or on a line above'],
  ] as const)
    expect(problems.map((problem) => sentenceOf(problem, language, asIs).remedy).join()).toContain(words);
});

test('an empty line parts two entries, and so does a brace', () => {
  const [first, second] = [logOf(['日期', '类型', '备注']), logOf(['对象', '日期', '类型'])];
  const lost = second.replace('- ', '  ');
  expect(told(`${first}\n${lost}${second}`)).toEqual(['dash-style 5']);
  expect(told(`- {日期: 2024-09-19, 类型: 家访, 对象: c01}\n${lost}${second}`)).toEqual(['dash-style 2']);
  expect(told(`${lost}${second}`)).toEqual(['dash-style 1']);
});

test.each([' ', '  '])('an entry that stands %j too far in is told there', (blanks) => {
  const entry = logOf(['对象', '日期', '类型']);
  expect(told(entry + blanks + entry + entry + entry)).toEqual(['misaligned-key 4']);
});

test('a key twice is no other entry', () => {
  expect(told(logOf(['对象', '日期', '类型', '备注', '对象'], ['对象', '日期', '类型']))).toEqual(['repeated-key 5']);
});
