import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml, placeAt, type Tree } from '../../../src/source/tree/yaml.ts';
import { casesOf } from '../../thinned.ts';

const parse = (text: string) => parseYaml({ file: 'a.yaml', text });

/** The problems of a text as `code line:column+length`. */
const problemsOf = (text: string) =>
  parse(text).problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}+${place?.length}`);

/** A tree without its places. */
function plain(tree: Tree | undefined): unknown {
  if (tree === undefined) return undefined;
  if (tree.type === 'scalar') return tree.text;
  if (tree.type === 'list') return tree.items.map(plain);
  return tree.pairs.map(({ key, value }) => [key, plain(value)]);
}

describe('parseYaml', () => {
  test.each([
    ['007', '007'],
    ['1.10', '1.10'],
    ['110101201501011234', '110101201501011234'],
    ['yes', 'yes'],
    ['~', '~'],
    ['1:30', '1:30'],
    ['12e3', '12e3'],
    ['2024-09-02', '2024-09-02'],
    ['"a\\tb"', 'a\tb'],
    ["'it''s'", "it's"],
    ['|\n  甲\n  乙', '甲\n乙\n'],
    ['一\n  二', '一二'],
    ['一，\n  二', '一，二'],
    ['一\n  two', '一 two'],
    ['一 二\n  three', '一 二 three'],
    ['', ''],
    ['https://例子.中国/a:b#c', 'https://例子.中国/a:b#c'],
    ['好 # 注释', '好'],
  ])('%j stays %j', (written, text) => expect(plain(parse(`键: ${written}\n`).value)).toEqual([['键', text]]));

  test('lists, maps, brackets and braces', () => {
    const { value, problems } = parse('- a: [x, "y", {k: v}]\n  b:\n  - 1\n  -\n- - p\n  - q\n- {}\n- []\n');
    expect(problems).toEqual([]);
    expect(plain(value)).toEqual([
      [
        ['a', ['x', 'y', [['k', 'v']]]],
        ['b', ['1', '']],
      ],
      ['p', 'q'],
      [],
      [],
    ]);
  });

  test('places count from 1, in UTF-16 units, and end with their line', () => {
    const { value } = parse('# 注\n- 日期: 2024-09-02\n  备注: "𠮷𠮷"\n  对象: [c01,  c02]\n  说明: |\n    一\n');
    const at = (...path: (string | number)[]) => {
      const { line, column, length } = placeAt(value as Tree, path);
      return [line, column, length];
    };
    expect(at()).toEqual([2, 1, 1]);
    expect(at(0)).toEqual([2, 3, 2]);
    expect(at(0, 'date')).toEqual([2, 7, 10]);
    expect(at(0, '备注')).toEqual([3, 7, 6]);
    expect(at(0, 'to')).toEqual([4, 7, 1]);
    expect(at(0, 'to', 1)).toEqual([4, 14, 3]);
    expect(at(0, 'date', 0)).toEqual([2, 7, 10]);
    expect(at(0, 'nothing')).toEqual([2, 3, 2]);
    expect(at(0, '说明')).toEqual([5, 7, 1]);
  });

  test.each([
    ['an anchor and its alias', 'a: &x 1\nb: *x\n', ['alias-refused 1:4+2', 'alias-refused 2:4+2']],
    ['an alias of nothing', 'b: *x\n', ['alias-refused 1:4+2']],
    ['a merge key', '<<: {a: 1}\n', ['alias-refused 1:1+2']],
    ['a tag', 'a: !!js/function x\n', ['tag-refused 1:4+13']],
    ['a tag of a map', 'a: !set {b: c}\n', ['tag-refused 1:4+4']],
    ['a bare tag', '- ! x\n', ['tag-refused 1:3+1']],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', ['repeated-key 3:1+1']],
    ['two documents', 'a: 1\n---\nb: 2\n', ['several-documents 2:1+3']],
    ['an empty file', '', ['file-empty 1:1+0']],
    ['a comment alone', '# 只有注释\n\n', ['file-empty 1:1+0']],
    ['a start marker alone', '---\n', ['file-empty 1:1+0']],
    ['an unclosed quote', 'a: "x\nb: 2\n', ['yaml-syntax 1:4+1']],
    ['an unclosed bracket', 'a: [x\nb: 2\n', ['yaml-syntax 1:4+1']],
    ['a list as a key', '[a]: 1\n', ['yaml-syntax 1:1+3']],
  ])('%s', (_, text, expected) => expect(problemsOf(text)).toEqual(expected));

  test('the first of two keys is shown, too', () => {
    expect(parse('a: 1\na: 3\n').problems[0]?.also).toMatchObject([{ line: 1, column: 1 }]);
  });

  test.each([
    ['brackets', '['.repeat(5000)],
    ['braces', '{a: '.repeat(3000)],
    ['dashes', '- '.repeat(5000)],
    ['maps', Array.from({ length: 600 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
    ['closed brackets', `${'['.repeat(40)}${']'.repeat(40)}`],
  ])('deep %s are refused, once', (_, text) => {
    const codes = parse(text).problems.map(({ code }) => code);
    expect(codes.filter((code) => code !== 'yaml-syntax')).toEqual(['nesting-too-deep']);
  });

  test.each(['__proto__', 'constructor', 'toString'])('the key %s is a key like any other', (key) => {
    expect(plain(parse(`${key}: {a: 1}\n`).value)).toEqual([[key, [['a', '1']]]]);
  });

  test('a billion laughs are refused', () => {
    const lines = Array.from({ length: 9 }, (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at},`.repeat(9)}]`);
    const { problems } = parse(`l0: &l0 ha\n${lines.join('\n')}\n`);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['alias-refused']));
  });

  test.each([
    ['braces without an end', `- {${'a: b，'.repeat(60_000)}}\n`],
    ['commas without an end', `- [${'a，'.repeat(60_000)}]\n`],
    ['quotes without an end', `- [${'“a'.repeat(60_000)}]\n`],
    ['hashes', `- [${'#'.repeat(100_000)}]\n`],
    ['one key after another', Array.from({ length: 20_000 }, (_, at) => `k${at}: 1\n`).join('')],
  ])('%s in one file are read or refused, not thrown', (_, text) => {
    const { value, problems } = parse(text);
    expect(value !== undefined || problems.length > 0).toBe(true);
  });

  const marks = [...'-:?,[]{}#&*!|>\'"%@` \n\t', ...'：，“”　、；１aé家', '- ', ': ', '日期', '\n  ', '\\u'];
  test('no text makes it throw, and every problem lies in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...marks), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const lines = text.split('\n');
        for (const { place } of parse(text).problems) {
          const line = lines[(place?.line ?? 0) - 1];
          expect(line).toBeDefined();
          expect((place?.column ?? 0) - 1).toBeLessThanOrEqual(line?.length ?? 0);
        }
      }),
      { numRuns: casesOf(200, 1500) },
    );
  });

  test('a text in quotes comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(plain(parse(`- 备注: ${JSON.stringify(text)}\n`).value)).toEqual([[['备注', text]]]);
      }),
      { numRuns: 300 },
    );
  });
});
