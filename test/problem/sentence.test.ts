import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ProblemCode, severities } from '../../src/problem/codes.ts';
import type { ProblemValues } from '../../src/problem/problem.ts';
import { sentenceOf } from '../../src/problem/sentence.ts';

const codes = Object.keys(severities) as ProblemCode[];
const place = { file: 'log/2024-10.yaml', line: 1, column: 1, length: 1 };
const asIs = (text: string) => text;
const say = (code: ProblemCode, values: ProblemValues, language: 'en' | 'zh' = 'zh') =>
  sentenceOf({ code, place, values }, language, asIs);

describe.each(['en', 'zh'] as const)('every message in %s', (language) => {
  test.each(codes)('%s reads well without any value', (code) => {
    const { wrong, remedy } = say(code, {}, language);
    expect(wrong).not.toBe('');
    for (const text of [wrong, remedy]) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|（）|\(\)/);
    }
  });

  test.each(codes)('%s says what to do', (code) => {
    const { remedy } = say(code, {}, language);
    expect(remedy).not.toBe('');
  });
});

const sentences: [code: ProblemCode, values: ProblemValues, wrong: string, remedy: string][] = [
  [
    'unknown-child',
    { value: 'c107', nearest: 'c017', name: '李某某' },
    'people.yaml 里没有编号为“c107”的关爱对象。',
    '是不是想写“c017”（李某某）？',
  ],
  [
    'unknown-child',
    { value: 'c107', nearest: '' },
    'people.yaml 里没有编号为“c107”的关爱对象。',
    '请改正编号，或先在 people.yaml 里登记这个人。',
  ],
  ['unknown-kind', { value: '家防', nearest: '家访' }, '没有“家防”这种记录。', '是不是想写“家访”？'],
  ['unknown-value', { field: '性别', value: 'x', allowed: '女、男' }, '“性别”不能写“x”。', '这里可以写：女、男。'],
  ['date-style', { value: '2024.9.2', suggestion: '2024-09-02' }, '日期“2024.9.2”读不懂。', '请改成：2024-09-02'],
  ['number-with-unit', { value: '20人', suggestion: '20' }, '“20人”后面带了单位。', '请改成：20'],
  ['number-range', { value: '−5' }, '数字“−5”超出了范围。', '数目最小是 0，请去掉负号。'],
  ['number-range', { value: '－5' }, '数字“－5”超出了范围。', '数目最小是 0，请去掉负号。'],
  [
    'outside-period',
    { value: '2023-10-08', from: '2024-09-01', to: '2025-01-17' },
    '日期“2023-10-08”不在本期之内（2024-09-01至2025-01-17）。',
    '请核对年月日；若是别的学期的，请移到那一期的日志里。',
  ],
];

test.each(sentences)('%s %j', (code, values, wrong, remedy) => {
  expect(say(code, values)).toEqual({ wrong, remedy });
});

test('English', () => {
  expect(say('unknown-child', { value: 'c107', nearest: 'c017', name: '李某某' }, 'en')).toEqual({
    wrong: 'Nobody cared for in people.yaml has the id "c107".',
    remedy: 'Did you mean c017 (李某某)?',
  });
  expect(say('unknown-kind', { value: 'x', nearest: '', allowed: 'visit、call' }, 'en').remedy).toBe(
    'What can stand here: visit, call.',
  );
});

test('a zero is a value, a control character is shown', () => {
  expect(say('fewer-participants-than-named', { value: 0, limit: 3 }).wrong).toContain('0');
  expect(say('unknown-kind', { value: 'a\u001B[31m\nb', nearest: '' }).wrong).toContain('a\uFFFD[31m b');
});

test('names are hidden in sentence and remedy', () => {
  const hide = (text: string) => text.replaceAll('王小芳', '王某某');
  const { wrong, remedy } = sentenceOf(
    { code: 'unknown-child', place, values: { value: '王小芳', nearest: '王小芳2' } },
    'zh',
    hide,
  );
  expect(wrong + remedy).not.toContain('小芳');
});

test('no value out of people.yaml is told, but what carelog proposes is', () => {
  const open = ['nearest', 'allowed', 'expected', 'field', 'limit', 'from', 'to', 'encoding', 'usage'];
  const personal = { file: 'people.yaml', line: 3, column: 1, length: 3 };
  fc.assert(
    fc.property(
      fc.constantFrom(...codes),
      fc.constantFrom('en' as const, 'zh' as const),
      fc.string({ minLength: 1, maxLength: 12 }).filter((name) => !open.includes(name)),
      (code, language, name) => {
        if ((code === 'unused-person' || code === 'repeated-identifier') && /^(value|name)$/.test(name)) return;
        if (code === 'file-too-large' && name === 'value') return;
        for (const key of [
          name,
          'value',
          'suggestion',
          'reason',
          'found',
          'key',
          'file',
          'name',
          'where',
          'characters',
        ]) {
          if (/unused-person|repeated-identifier|file-too-large/.test(code)) continue;
          const { wrong, remedy } = sentenceOf(
            { code, place: personal, values: { [key]: '王小芳13800001234' } },
            language,
            asIs,
          );
          expect(wrong + remedy).not.toMatch(/小芳|1380000/);
        }
      },
    ),
  );
  const { wrong, remedy } = sentenceOf(
    { code: 'date-style', place: personal, values: { value: '2013年5月2日', suggestion: '2013-05-02' } },
    'zh',
    asIs,
  );
  // What is proposed for a birth would be marks alone; of a line the keys stay.
  expect(wrong).toBe('日期“****＊*＊*＊”读不懂。');
  expect(remedy).toContain('2024-09-02');
  const line = { value: '：', suggestion: '- 姓名: 王小芳' };
  expect(sentenceOf({ code: 'full-width-colon', place: personal, values: line }, 'zh', asIs).remedy).toBe(
    '请改成：- 姓名: ＊＊＊',
  );
});
