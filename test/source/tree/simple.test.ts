import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSlips } from '../../../src/source/slips/slips.ts';
import { readSimple } from '../../../src/source/tree/simple.ts';
import { readYaml } from '../../../src/source/tree/yaml-package.ts';

describe('readSimple', () => {
  test.each([
    ['an entry', '- 日期: 2024-09-02\n  类型: 家访\n  对象: [c01, c02]\n  备注: 去了他家：奶奶在，好 # 注\n'],
    ['lists below their keys', 'a:\n- 1\n- 2\nb:\n  - {k: v, t: 15:30}\n  - [x, [y], {}]\nc:\n'],
    ['lists of lists', '- - a\n  - b\n-\n  c: 1\n-\n'],
    ['quotes', 'a: "x: y" # z\nb: \'“好”\'\nc: ["#", \'\']\n'],
    ['blank lines and comments', '\n# 注\na:\n\n  # 注\n  b: 1   \n\n'],
    ['a list', '- 一\n- 二\n'],
    ['brackets over lines', 'a:\n  [\n    b, c,\n    {d: e,\n     f: g}\n  ]\nh: [i,\n  j] # k\n'],
    ['a key before a value of two lines', '- {a: b, c: [d,\n  e], f: g}\n'],
    ['sentences in braces', '- {a: 他说：“好”，去吧、去, b: x，y}\n'],
    ['text below a bar', '- a: |\n    甲：乙\n\n      # 丙\n    - 丁\n\n  b: |-\n    x\n# 注\n- |\n  y\n\n'],
  ])('reads %s as YAML does', (_, text) => {
    const { tree, problems } = readYaml('a.yaml', text);
    expect(problems).toEqual([]);
    expect(readSimple('a.yaml', text)).toEqual(tree);
  });

  test.each([
    ['a sentence of two lines', 'a: x\n  y\n'],
    ['a folded scalar', 'a: >\n  x\n'],
    ['text below a bar that ends with the file', 'a: |\n  x'],
    ['text below a bar that goes back half way', '- a: |\n     x\n   y\n'],
    ['spaces at the end of text below a bar', 'a: |\n  x\n   \n'],
    ['nothing below a bar', 'a: |\nb: 1\n'],
    ['escapes', 'a: "\\n"\n'],
    ['doubled quotes', "a: 'it''s'\n"],
    ['an anchor', 'a: &b c\n'],
    ['a tag', 'a: !b c\n'],
    ['a key twice', 'a: 1\na: 2\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['a tab', '- a: 1\n\tb: 2\n'],
    ['a full-width colon', '- 日期：2024\n'],
    ['a full-width comma', 'a: [b，c]\n'],
    ['no space after a colon', '- a:1\n'],
    ['a full-width space after a colon', 'a:　1\n'],
    ['a deeper line', '- a: 1\n   b: 2\n'],
    ['a pair in brackets', 'a: [b: c]\n'],
    ['brackets that go back to the margin', 'a: [b,\nc]\n'],
    ['a word over two lines', 'a: [b\n  c]\n'],
    ['a comment between brackets', 'a: [b, # c\n  d]\n'],
    ['a full-width comma before a key', '- {a: b，c: d}\n'],
    ['a second colon', 'a: b: c\n'],
    ['nothing', '# 注\n'],
    ['very deep lists', `${'- '.repeat(40)}a\n`],
  ])('leaves %s to YAML', (_, text) => expect(readSimple('a.yaml', text)).toBeNull());

  const indent = fc.constantFrom('', '', '  ', '  ', '    ', ' ');
  const start = fc.constantFrom(
    '',
    'b: |',
    'a: ',
    'b:',
    '- ',
    '- a: ',
    '日期: ',
    '- - ',
    '-',
    'c:',
    '',
    '“k”: ',
    'k：',
  );
  const words = [
    'x',
    '15:30',
    '好：的',
    '[a, b]',
    '{k: v}',
    '[{a: b, c: d}]',
    '"q"',
    "'r'",
    '# z',
    ' # y',
    '[',
    ']',
    '}',
  ];
  const signs = [
    '- ',
    ': ',
    ',',
    '，',
    '[a,',
    '{k: v,',
    '{k: “v”，w',
    '　',
    '|',
    '&a',
    '*a',
    '!t',
    '"',
    "'",
    '{a: 1:2,',
    ' b: c',
    '\\',
    '#',
    '-1',
    '?',
    ' ',
  ];
  const end = fc.array(fc.constantFrom(...words, ...signs), { maxLength: 3 }).map((pieces) => pieces.join(''));
  const line = fc.tuple(indent, start, end).map((pieces) => pieces.join(''));

  test('whatever it reads, the yaml package reads in the same way and without problems', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const text = `${lines.join('\n')}\n`;
        const simple = readSimple('a.yaml', text);
        if (simple === null) return;
        read++;
        expect(readYaml('a.yaml', text)).toEqual({ tree: simple, problems: [] });
        expect(findSlips(text, new Set())).toEqual([]);
      }),
      { numRuns: 4_000 },
    );
    // Otherwise the property would hold because it had no cases.
    expect(read).toBeGreaterThan(100);
  });
});
