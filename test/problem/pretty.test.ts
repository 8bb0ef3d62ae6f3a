import { describe, expect, test } from 'vitest';
import { formatCount, formatPretty } from '../../src/problem/pretty.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { problemOf } from './fewest.ts';
import { asIs, asMask } from './masks.ts';

const log = `- 日期: 2024-10-08
  类型: 家防
  对象: [c107]
- date：2024-10-09
  note: 王小芳在家
- date：2024-10-09
`;
const texts = new Map([
  ['log/2024-10.yaml', log],
  ['people.yaml', '儿童:\n  - {id: c01, 姓名: 王小芳, 出生日期: 2013年5月2日}\n'],
]);
const mask = asMask((text) => text.replaceAll('王小芳', '王某某'));
const at = (line: number, column: number, length: number, file = 'log/2024-10.yaml') => ({
  file,
  line,
  column,
  length,
});

const kind: Problem = {
  code: 'unknown-kind',
  place: at(2, 7, 2),
  values: { value: '家防', nearest: '家访', allowed: '' },
};
const child: Problem = {
  code: 'unknown-child',
  place: at(3, 8, 4),
  values: { value: 'c107', nearest: 'c017', name: '李某某' },
};

test('Chinese', () => {
  expect(
    formatPretty([kind, child], texts, 'zh', asIs, { folder: 'data/' }),
  ).toBe(`data/log/2024-10.yaml:2:7  unknown-kind
 │
2│   类型: 家防
 │         ^^^^ 没有“家防”这种记录。
 = 是不是想写“家访”？

data/log/2024-10.yaml:3:8  unknown-child
 │
3│   对象: [c107]
 │          ^^^^ people.yaml 里没有编号为“c107”的关爱对象。
 = 是不是想写“c017”（李某某）？

2 个错误
`);
});

test('English', () => {
  expect(formatPretty([child], texts, 'en', asIs)).toBe(`log/2024-10.yaml:3:8  unknown-child
 │
3│   对象: [c107]
 │          ^^^^ people.yaml lists nobody in care with the id "c107".
 = Did you mean c017 (李某某)?

1 error
`);
});

test('further places are shown with their lines', () => {
  const twice: Problem = { code: 'duplicate-entry', place: at(6, 3, 4), values: {}, also: [at(4, 3, 4)] };
  expect(formatPretty([twice], texts, 'zh', asIs)).toBe(`log/2024-10.yaml:6:3  duplicate-entry
 │
6│ - date：2024-10-09
 │   ^^^^ 这条记录写了两遍，内容一样。
 = 请删去一条；若确实是两次，请在“备注”里写明，如“晚上又去了一次”。
另一处：log/2024-10.yaml:4:3
 │
4│ - date：2024-10-09
 │   ^^^^

1 个错误
`);
});

test('a problem of the whole workspace, or in a file without text, has no frame', () => {
  const missing: Problem = { code: 'file-missing', place: null, values: { value: 'program.yaml' } };
  const bytes: Problem = { code: 'not-utf8', place: at(1, 1, 1, 'log/旧.yaml'), values: { encoding: 'GB18030' } };
  const note: Problem = { code: 'file-empty', place: at(1, 1, 0, 'log/空.yaml'), values: {} };
  expect(formatPretty([missing, bytes, note], texts, 'zh', asIs)).toBe(`file-missing
  找不到文件 program.yaml。
 = 请看看是不是写错了文件夹；若没写错，请补上这个文件或改正文件名，用 carelog init 可以生成一份样子。

log/旧.yaml:1:1  not-utf8
  这个文件不是 UTF-8 编码，看起来是 GB18030。
 = 用记事本打开，点“另存为”，编码选“UTF-8”，覆盖保存即可。

log/空.yaml:1:1  file-empty (提示)
  这个文件是空的。
 = 写上内容，或者删掉它。

2 个错误，1 个提示
`);
});

describe('no name is printed', () => {
  test('of a log, neither in lines nor in paths', () => {
    const problem: Problem = {
      ...problemOf('text-illegal-character', at(5, 9, 3, '王小芳/log.yaml')),
      also: [at(5, 3, 1)],
    };
    const printed = formatPretty([problem], new Map([...texts, ['王小芳/log.yaml', log]]), 'zh', mask);
    expect(printed).toContain('王某某在家');
    expect(printed).toContain('王某某/log.yaml:5:9');
    expect(printed).not.toContain('小芳');
  });

  test('of people.yaml, even where nothing is known to be hidden', () => {
    const problem: Problem = {
      code: 'date-style',
      place: at(2, 31, 9, 'people.yaml'),
      values: { value: '2013年5月2日' },
    };
    const printed = formatPretty([problem], texts, 'zh', asIs);
    expect(printed).toContain('2│   - {id: c01, 姓名: ＊＊＊, 出生日期: ****＊*＊*＊}');
    expect(printed).not.toMatch(/小芳|2013/);
  });
});

test('colour only where it is asked for', () => {
  expect(formatPretty([kind], texts, 'zh', asIs)).not.toContain('\u001B');
  expect(formatPretty([kind], texts, 'zh', asIs, { paint: true })).toContain('\u001B[31m');
});

test('a sentence that would run off the screen goes below the carets', () => {
  const line = `note: ${'a'.repeat(120)}！`;
  const problem: Problem = {
    code: 'unknown-child',
    place: at(1, 127, 1, 'b.yaml'),
    values: { value: 'x'.repeat(40), nearest: '', name: '' },
  };
  const [, , excerpt, carets, sentence] = formatPretty([problem], new Map([['b.yaml', line]]), 'en', asIs).split('\n');
  expect(excerpt).toMatch(/^1│ …a+！$/);
  expect(carets).toMatch(/^ │ +\^\^$/);
  expect(sentence).toMatch(/^ │ people.yaml lists nobody/);
});

test('the count', () => {
  const note = problemOf('file-empty');
  const warning = problemOf('zero-printed');
  expect(formatCount([kind, child, warning, note], 'zh')).toBe('2 个错误，1 个警告，1 个提示');
  expect(formatCount([kind, note, note], 'en')).toBe('1 error, 2 notes');
  expect(formatCount([], 'zh')).toBe('');
  expect(formatPretty([], texts, 'zh', asIs)).toBe('');
});

test('of thousands the worst are printed, and how many are not', () => {
  const place = { file: 'log/2024-10.yaml', line: 1, column: 1, length: 0 };
  const note: Problem = { code: 'file-empty', place, values: {} };
  const error: Problem = { code: 'key-missing', place, values: { key: '日期' } };
  const text = formatPretty(
    [...Array.from({ length: 5000 }, () => ({ ...note })), ...Array.from({ length: 299 }, () => ({ ...error }))],
    new Map(),
    'en',
    asIs,
  );
  expect(text.match(/key-missing$/gm)).toHaveLength(299);
  expect(text.match(/file-empty/g)).toHaveLength(1);
  expect(text).toContain('Not shown: 4999 more. Correct these first, then check again.\n\n299 errors, 5000 notes\n');
});
