import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/language/language.ts';
import { type ProblemCode, severities } from '../../src/problem/codes.ts';
import type { Problem, ValuesOf } from '../../src/problem/problem.ts';
import { sentenceOf } from '../../src/problem/sentence.ts';
import { problemOf } from './fewest.ts';
import { asIs, asMask } from './masks.ts';

const codes = Object.keys(severities) as ProblemCode[];
const place = { file: 'log/2024-10.yaml', line: 1, column: 1, length: 1 };
const say = <C extends ProblemCode>(code: C, values: ValuesOf<C>, language: Language = 'zh') =>
  sentenceOf<C>({ code, place, values }, language, asIs);

describe.each(languages)('every message in %s', (language) => {
  test.each(codes)('%s reads well with the fewest values', (code) => {
    const { wrong, remedy } = sentenceOf(problemOf(code), language, asIs);
    expect(wrong).not.toBe('');
    expect(remedy).not.toBe('');
    for (const text of [wrong, remedy]) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|（）|\(\)/);
    }
  });
});

test.each<[problem: Problem, wrong: string, remedy: string]>([
  [
    { code: 'unknown-child', place, values: { value: 'c107', nearest: 'c017', name: '李某某' } },
    'people.yaml 里没有编号为“c107”的关爱对象。',
    '是不是想写“c017”（李某某）？',
  ],
  [
    { code: 'unknown-child', place, values: { value: 'c107', nearest: '', name: '' } },
    'people.yaml 里没有编号为“c107”的关爱对象。',
    '请改正编号，或先在 people.yaml 里登记这个人。',
  ],
  [
    { code: 'unknown-kind', place, values: { value: '家防', nearest: '家访', allowed: '' } },
    '没有“家防”这种记录。',
    '是不是想写“家访”？',
  ],
  [
    { code: 'unknown-value', place, values: { field: '性别', value: 'x', nearest: '', allowed: '女、男' } },
    '“性别”不能写“x”。',
    '这里可以写：女、男。',
  ],
  [
    { code: 'unknown-value', place, values: { value: '√', nearest: '', allowed: '是、否', suggestion: '是' } },
    '不能写“√”。',
    '请改成：是',
  ],
  [
    { code: 'date-style', place, values: { value: '2024.9.2', suggestion: '2024-09-02' } },
    '日期“2024.9.2”读不懂。',
    '请改成：2024-09-02',
  ],
  [
    { code: 'number-with-unit', place, values: { value: '20人', suggestion: '20' } },
    '“20人”后面带了单位。',
    '请改成：20',
  ],
  [{ code: 'number-range', place, values: { value: '−5' } }, '数字“−5”超出了范围。', '数目最小是 0，请去掉负号。'],
  [{ code: 'number-range', place, values: { value: '－5' } }, '数字“－5”超出了范围。', '数目最小是 0，请去掉负号。'],
  [
    { code: 'number-style', place, values: { value: '', field: '人数' } },
    '“人数”后面没有写数字。',
    '请补上，如“人数: 12”。',
  ],
  [
    { code: 'outside-period', place, values: { value: '2023-10-08', from: '2024-09-01', to: '2025-01-17' } },
    '日期“2023-10-08”不在本期之内（2024-09-01至2025-01-17）。',
    '请核对年月日；若是别的学期的，请移到那一期的日志里。',
  ],
])('%j', (problem, wrong, remedy) => {
  expect(sentenceOf(problem, 'zh', asIs)).toEqual({ wrong, remedy });
});

test('English', () => {
  expect(say('unknown-child', { value: 'c107', nearest: 'c017', name: '李某某' }, 'en')).toEqual({
    wrong: 'people.yaml lists nobody in care with the id "c107".',
    remedy: 'Did you mean c017 (李某某)?',
  });
  expect(say('unknown-value', { value: 'x', nearest: '', allowed: 'girl、boy' }, 'en').remedy).toBe(
    'Allowed: girl, boy.',
  );
});

test('a zero is a value, a control character is shown', () => {
  expect(say('fewer-participants-than-named', { value: 0, limit: 3 }).wrong).toContain('0');
  expect(say('unknown-kind', { value: 'a\u001B[31m\nb', nearest: '', allowed: '' }).wrong).toContain('a\uFFFD[31m b');
});

test('names are hidden in sentence and remedy', () => {
  const mask = asMask((text) => text.replaceAll('王小芳', '王某某'));
  const { wrong, remedy } = sentenceOf(
    { code: 'unknown-child', place, values: { value: '王小芳', nearest: '王小芳2', name: '' } },
    'zh',
    mask,
  );
  expect(wrong + remedy).not.toContain('小芳');
});

const personal = { file: 'people.yaml', line: 3, column: 1, length: 3 };
const written = ['value', 'suggestion', 'whole', 'reason', 'found', 'key', 'name', 'where', 'who', 'template', 'word'];
// Ids and the numbers of characters are told.
const told: readonly ProblemCode[] = ['unused-person', 'repeated-identifier', 'text-illegal-character'];
const veiled = codes.filter((code) => !told.includes(code));

describe.each(languages)('no value out of people.yaml is told in %s', (language) => {
  test.each(veiled)('%s', (code) => {
    const problem = problemOf(code, personal);
    for (const name of written) {
      // Any name, so that none a row may come to state is forgotten.
      const secret = { ...problem, values: { ...problem.values, [name]: '王小芳13800001234' } } as Problem;
      const { wrong, remedy } = sentenceOf(secret, language, asIs);
      expect(wrong + remedy).not.toMatch(/小芳|1380000/);
    }
  });
});

test('what carelog proposes is told, too, out of people.yaml, but never with marks in it', () => {
  const { wrong, remedy } = sentenceOf(
    { code: 'date-style', place: personal, values: { value: '2013年5月2日', suggestion: '2013-05-02' } },
    'zh',
    asIs,
  );
  expect(wrong).toBe('日期“****＊*＊*＊”读不懂。');
  expect(remedy).toContain('2024-09-02');
  const line = { value: '：', suggestion: '- 姓名: 王小芳' };
  expect(sentenceOf({ code: 'full-width-colon', place: personal, values: line }, 'zh', asIs).remedy).toBe(
    '请改成英文冒号“:”，后面空一格。',
  );
  const open = { value: '：', suggestion: '- 困难: 是' };
  expect(sentenceOf({ code: 'full-width-colon', place: personal, values: open }, 'zh', asIs).remedy).toBe(
    '请改成：- 困难: 是',
  );
});

test.each<[Problem<'unknown-value' | 'unknown-key' | 'repeated-key'>, string]>([
  [{ code: 'unknown-value', place: personal, values: { value: 'true', field: '困难', nearest: '' } }, 'true'],
  [{ code: 'unknown-value', place: personal, values: { value: '女孩', field: '性别', nearest: '女' } }, '女孩'],
  [{ code: 'unknown-value', place: personal, values: { value: '王小芳', field: '性别', nearest: '' } }, '＊＊＊'],
  [{ code: 'unknown-key', place: personal, values: { key: '名子', nearest: '', allowed: '' } }, '名子'],
  [{ code: 'unknown-key', place: personal, values: { key: '家庭住址', nearest: '', allowed: '' } }, '家庭住址'],
  [{ code: 'unknown-key', place: personal, values: { key: '王小芳', nearest: '', allowed: '' } }, '＊＊＊'],
  [{ code: 'repeated-key', place: personal, values: { value: '姓名' } }, '姓名'],
])('of people.yaml, %j tells %s', (problem, told) => {
  expect(sentenceOf<ProblemCode>(problem, 'zh', asIs).wrong).toContain(`“${told}”`);
});

test('a suggestion that would hold a mask is left out', () => {
  const mask = asMask((text) => text.replaceAll('王小芳', '王某某'));
  const say = (problem: Problem) => sentenceOf(problem, 'zh', mask).remedy;
  expect(say({ code: 'full-width-colon', place, values: { value: '：', suggestion: '备注: 王小芳来了' } })).toBe(
    '请改成英文冒号“:”，后面空一格。',
  );
  const both = { value: '，', suggestion: '[王小芳来了, 走了]', whole: '王小芳来了，走了' };
  expect(say({ code: 'full-width-comma', place, values: both })).toBe('请改成英文逗号“,”，后面空一格。');
  expect(
    say({ code: 'unknown-narrative', place, values: { value: '小芳', nearest: '王小芳', name: '小芳' } }),
  ).toContain('narrative');
});

test('the day of an entry is told, though it is a birth as well', () => {
  const mask = asMask((text) => text.replaceAll('2024-10-27', '****-**-**'));
  const values = { value: '2024-10-27', from: '2024-09-01', to: '2024-10-01' };
  expect(sentenceOf({ code: 'outside-period', place, values }, 'zh', mask).wrong).toContain('2024-10-27');
  const born = { value: '2024-10-27' };
  expect(sentenceOf({ code: 'looks-like-number', place, values: born }, 'zh', mask).wrong).not.toContain('2024-10-27');
});

test.each(languages)('no value makes a message of a megabyte, in %s', (language) => {
  const long = '长'.repeat(300_000);
  const written = new Set(['value', 'found', 'name', 'key', 'path', 'field', 'suggestion', 'whole', 'nearest']);
  for (const code of codes) {
    const { place, values } = problemOf(code);
    const stretched = Object.entries(values).map(([name, value]) => [name, written.has(name) ? long : value]);
    // The names and types are those of the code, which the compiler cannot follow.
    const problem = { code, place, values: Object.fromEntries(stretched) } as Problem;
    const { wrong, remedy } = sentenceOf(problem, language, asIs);
    expect(wrong.length + remedy.length, code).toBeLessThan(9000);
  }
});

test('a remedy names the keys of the schema, though names are like them', () => {
  const mask = asMask((text) => text.replaceAll('帮扶', '＊＊').replaceAll('编号', '编某'));
  const told = sentenceOf(
    { code: 'unknown-key', place, values: { key: '帮扶教师', nearest: '', allowed: '儿童、帮扶人、领导小组' } },
    'zh',
    mask,
  );
  expect(told).toEqual({ wrong: '这里没有“＊＊教师”这一项。', remedy: '这里可以写：儿童、帮扶人、领导小组。' });
  const near = { key: '编好', nearest: '编号', allowed: '编号' };
  expect(sentenceOf({ code: 'unknown-key', place, values: near }, 'zh', mask).remedy).toBe('是不是想写“编号”？');
});
