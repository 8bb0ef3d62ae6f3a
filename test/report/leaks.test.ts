import { describe, expect, test } from 'vitest';
import { type Lock, leaksIn, leaksInReport } from '../../src/report/leaks.ts';
import type { Block, Report } from '../../src/report/tree.ts';
import { sample, words } from './sample.ts';

const secrets = ['李小明', '13800000000', '110101201503040017'];

function lockOf(secrets: readonly string[], rest: Partial<Lock> = {}): Lock {
  const nothing = { kept: [], words: '', ownerOf: () => '', givenNamesIn: () => [], numbersIn: () => [] };
  return { secrets, ...nothing, ...rest };
}

const findLeaks = (report: Report, secrets: readonly string[], kept: readonly string[] = []) =>
  leaksInReport(report, lockOf(secrets, { kept }));

function holding(block: Block): Report {
  return { ...sample, children: [block] };
}

test('a clean report has no leaks', () => {
  expect(findLeaks(sample, secrets)).toEqual([]);
});

test('of a long number beside a secret no part is shown, wherever the words around are cut', () => {
  for (const number of ['13812345678', '一三八一二三四五六七八', '11010120150101123X', '138 1234 5678']) {
    for (const text of [`请联系李小明，电话${number}。`, `电话${number}，李小明的奶奶在家，常去看望。`]) {
      const [leak] = findLeaks(holding({ type: 'paragraph', children: words(text) }), ['李小明']);
      const { where } = (leak?.values ?? {}) as { readonly where: string };
      expect(where).toContain('***');
      expect(where).not.toMatch(/[\d一二三四五六七八九]{3}/u);
    }
  }
});

describe('a secret is found', () => {
  const cell = words('李小明');
  test.each<[string, Report, string]>([
    ['in a paragraph', holding({ type: 'paragraph', children: words('走访了李小明家') }), '走访了***家'],
    ['in a heading', holding({ type: 'heading', depth: 1, children: words('看望李小明') }), '看望***'],
    [
      'across emphasis',
      holding({ type: 'paragraph', children: [...words('李'), { type: 'strong', children: words('小明') }] }),
      '***',
    ],
    ['with a blank in it', holding({ type: 'paragraph', children: words('李 小明') }), '***'],
    ['between literal stars', holding({ type: 'paragraph', children: words('李*小明*') }), '***'],
    ['with an unseen character in it', holding({ type: 'paragraph', children: words('李\u200B小\u2060明') }), '***'],
    ['with a dot in it', holding({ type: 'paragraph', children: words('李·小明，12.5元') }), '***,12.5元'],
    ['in digits with dots', holding({ type: 'paragraph', children: words('138.0000.0000') }), '***'],
    ['in groups of digits', holding({ type: 'paragraph', children: words('138-0000 0000') }), '***'],
    ['in full-width digits', holding({ type: 'paragraph', children: words('１３８００００００００') }), '***'],
    [
      'in a list',
      holding({
        type: 'list',
        ordered: false,
        start: 1,
        children: [{ type: 'listItem', children: [{ type: 'paragraph', children: cell }] }],
      }),
      '***',
    ],
    ['in a quote', holding({ type: 'blockquote', children: [{ type: 'paragraph', children: cell }] }), '***'],
    ['in a table', holding({ type: 'table', align: ['left'], rows: [[words('姓名')], [cell]] }), '***'],
    [
      'in a cell of a register',
      holding({ type: 'register', caption: '花名册', columns: [], rows: [['李小明']] }),
      '***',
    ],
    ['in a caption', holding({ type: 'photo', file: 'photos/a.jpg', caption: '李小明在读书' }), '***在读书'],
    ['among the attachments', holding({ type: 'attachments', names: ['李小明的信'] }), '附件:***的信'],
    [
      'in the signature',
      holding({ type: 'signature', organisation: '李小明', date: '2024-12-31' }),
      '***2024年12月31…',
    ],
    ['in the title', { ...sample, title: '李小明帮扶总结' }, '***帮扶总结'],
    ['in the metadata', { ...sample, organisation: '李小明' }, '***'],
  ])('%s', (_, report, where) => {
    expect(findLeaks(report, secrets)).toEqual([{ code: 'name-left-in', place: null, values: { where, count: 1 } }]);
  });
});

test('a leak never names what leaked', () => {
  const found = findLeaks(holding({ type: 'paragraph', children: words(secrets.join('')) }), secrets);
  expect(found).toMatchObject([{ values: { count: 3 } }]);
  for (const secret of secrets) expect(JSON.stringify(found)).not.toContain(secret);
});

describe('a longer name that is allowed', () => {
  const report = (text: string) => holding({ type: 'paragraph', children: words(text) });
  test.each([
    ['is no leak', '班主任王芳芳', 0],
    ['does not excuse the shorter one', '班主任王芳芳，学生王芳', 1],
    ['does not join what stands beside it', '王王芳芳芳', 0],
  ])('%s', (_, text, count) => {
    expect(findLeaks(report(text), ['王芳'], ['王芳芳', '王芳'])).toHaveLength(count);
  });
});

test('a single character and an empty text are no secrets', () => {
  expect(findLeaks(holding({ type: 'paragraph', children: words('李家') }), ['李', '', ' '])).toEqual([]);
});

test('numbers of nobody on the list are found where they stand, however they are grouped', () => {
  const lock = lockOf([], { numbersIn: (text) => text.match(/\d{3}-\d{4}-\d{4}/g) ?? [] });
  expect(leaksIn([{ text: '办公电话 138-0000-0000 转', part: 'a' }, { text: '共138次' }], lock)).toEqual([
    { part: 'a', where: '办公电话***转', count: 1, who: '' },
  ]);
});

test('names do not join over the edge of a passage', () => {
  expect(leaksIn([{ text: '班主任李' }, { text: '小明白了' }], lockOf(secrets))).toEqual([]);
});
