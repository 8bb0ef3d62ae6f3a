import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/report/text.ts';
import type { Report } from '../../src/report/tree.ts';
import { type Node, walk } from '../../src/report/walk.ts';
import { renderReport } from '../../src/template/render.ts';
import { casesOf } from '../thinned.ts';
import { bare, entriesOf, rich, richLedger, templates } from './rich.ts';

function render(text: string, rollup = rich(), partials: Readonly<Record<string, string>> = {}) {
  return renderReport(templates({ t: text, ...partials }), 't', rollup);
}

/** The blocks of a template; it must render without problems. */
function blocksOf(text: string, rollup = rich()) {
  const { value, problems } = render(text, rollup);
  expect(problems).toEqual([]);
  return value?.children ?? [];
}

test('a figure keeps the name it is traced by', () => {
  expect(blocksOf('# 家访\n\n开展家访{{visits.count}}次。\n')).toEqual([
    { type: 'heading', depth: 1, children: [{ type: 'text', value: '一、家访' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: '开展家访' },
        { type: 'figure', name: 'visits.count', value: '2' },
        { type: 'text', value: '次。' },
      ],
    },
  ]);
});

test('a figure keeps its name in rounded words, in Chinese numerals, and in bold', () => {
  const names: string[] = [];
  const rollup = rich();
  const { value } = render(
    '**{{visits.count}}次**、{{chinese visits.count}}次、{{about activities.people unit="人次"}}',
    rollup,
  );
  walk(value as Report, (node) => {
    if (node.type === 'figure') names.push(`${node.name}=${node.value}`);
  });
  expect(names).toEqual(['visits.count=2', 'visits.count=二', 'activities.people=1000余人次']);
});

describe('the part before the body', () => {
  test('comes from the programme', () => {
    const { value } = render('正文');
    expect(value).toMatchObject({
      title: '柳湾小学关爱工作总结',
      addressee: '县教育局',
      byline: '柳湾小学',
      language: 'zh-CN',
      date: '2025-01-16',
      organisation: '柳湾小学',
    });
    expect(value).not.toHaveProperty('marking');
  });

  test('has a marking if names are not masked', () => {
    const programme = { ...richLedger.programme, privacy: { names: 'full' as const } };
    expect(render('正文', rich({ programme })).value?.marking).toBe('内部资料 注意保密');
    const masked = { ...richLedger.programme, privacy: { names: 'masked' as const } };
    expect(render('正文', rich({ programme: masked })).value).not.toHaveProperty('marking');
  });

  test('has no empty parts if nothing was written', () => {
    expect(Object.keys(render('正文', bare()).value ?? {})).toEqual([
      'title',
      'language',
      'date',
      'organisation',
      'children',
    ]);
  });
});

test('an unknown template names the nearest', () => {
  const { problems } = renderReport(templates({ 'school-semester': '' }), 'school-semestre', rich());
  expect(problems).toMatchObject([{ code: 'unknown-template', place: null, values: { nearest: 'school-semester' } }]);
});

describe('a zero', () => {
  const silent = rich({ entries: [] });
  test.each([
    ['{{visits.count}}', 'visits.count', 3],
    ['{{chinese visits.count}}', 'visits.count', 11],
    ['{{percent pairings.share}}', 'pairings.share', 11],
  ])('printed by accident is reported: %s', (text, name, column) => {
    expect(render(text, silent).problems).toMatchObject([
      { code: 'zero-printed', place: { file: 'templates/t.md.hbs', line: 1, column }, values: { name } },
    ]);
  });

  test.each([
    ['{{#if visits.count}}家访{{visits.count}}次。{{/if}}好。', '好。'],
    ['家访{{exactly visits.count}}次', '家访0次'],
    ['{{exactly visits.count zero="没有"}}家访', '没有家访'],
  ])('is not reported if left out or printed on purpose: %s', (text, words) => {
    expect(blocksOf(text, silent).map(textOf)).toEqual([words]);
  });
});

test('a name without content that is printed is reported', () => {
  expect(render('发自{{definition}}，{{date definition}}，{{list supplies.donors}}', bare()).problems).toMatchObject([
    { code: 'nothing-printed', place: { line: 1, column: 5 } },
    { code: 'nothing-printed', place: { line: 1, column: 25 } },
    { code: 'nothing-printed', place: { line: 1, column: 45 } },
  ]);
});

describe('text of the log', () => {
  const template = [
    '{{#each visits.list}}',
    '# {{note}}',
    '',
    '{{note}}',
    '',
    '前{{note}}后，**{{note}}**，{{list (distinct ../visits.list "note")}}',
    '',
    '- {{note}}',
    '',
    '| 甲 | 乙 |',
    '|---|---|',
    '| {{note}} | {{note}} |',
    '',
    '> {{note}}',
    '{{/each}}',
  ].join('\n');

  /** The report of a visit whose note is `note`. */
  function treeWith(note: string) {
    const entries = entriesOf({ kind: 'visit', on: '2024-10-01', to: ['c1'], note });
    return render(template, rich({ entries }));
  }

  const malicious = [
    '{{visits.count}}',
    '{{{raw}}}',
    '<script>alert(1)</script>',
    '<!-- 注 -->',
    '&amp; &lt; &#42;',
    '# 标题',
    '* 一项',
    '1. 一项',
    '**粗** _斜_ `码` ~~删~~',
    '| 甲 | 乙 |\n|---|---|',
    '::register{name="visits"}',
    ':figure[9]{name="x"}',
    ':::note\n里面\n:::',
    '\\\\*\\',
    '![图](file:///etc/passwd)',
    '[链](javascript:alert(1))',
    '```js\ncode\n```',
    '    缩进',
    '---',
    '一行\n二行\r\n\r\n三行',
    '> 引',
    '\uFDD00\uFDD1',
    '\uFDD2\uFFFE',
    '[^1]: 注',
    'https://example.org',
    '𠮷野家',
  ];

  test.each(malicious)('always stays text: %j', (note) => {
    expectOnlyText(note);
  });

  test('always stays text, for any text', () => {
    const note = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc
        .array(fc.constantFrom(...malicious, '\n', ' ', '*', '#', '|', '{', '}', '`', '<', '&', '\\', '：'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        note.filter((text) => text.trim() !== ''),
        (text) => {
          expectOnlyText(text);
        },
      ),
      { numRuns: casesOf(50, 150) },
    );
  });

  /** Expects the tree of a harmless note, with `note` in its place everywhere, unchanged except for blanks. */
  function expectOnlyText(note: string) {
    const { value, problems } = treeWith(note);
    expect(problems).toEqual([]);
    expect(outlineOf(value)).toEqual(harmless.map((line) => line.replaceAll('言', () => withoutBlanks(note))));
  }

  function outlineOf(report: Report | undefined): string[] {
    const lines: string[] = [];
    walk(report as Report, (node: Node, depth) => {
      const own = node.type === 'text' || node.type === 'figure' ? node.value : '';
      lines.push(`${depth} ${node.type} ${withoutBlanks(own)}`);
    });
    return lines;
  }

  const harmless = outlineOf(treeWith('言').value);

  test('occurs in nine places of the tree in these tests', () => {
    expect(harmless.filter((line) => line.includes('言'))).toHaveLength(9);
  });

  // Lines are joined by ；, as the next test says.
  function withoutBlanks(text: string): string {
    return text.replace(/[\s\u2028\u2029；]+/gu, '');
  }

  test.each([
    ['一起包饺子\n给家里打了电话\n', '一起包饺子；给家里打了电话'],
    ['包饺子。\n打电话', '包饺子。打电话'],
    ['包饺子（食堂）\r\n\r\n打电话', '包饺子（食堂）；打电话'],
    ['他说：“好。”\n又说', '他说：“好。”又说'],
    ['\n甲\n，乙', '甲，乙'],
    ['one\ntwo', 'one；two'],
    ['1. 甲\n2. 乙', '1. 甲；2. 乙'],
    ['甲\v乙\u2028丙', '甲；乙；丙'],
  ])('keeps its lines apart in a sentence: %j', (note, printed) => {
    const entries = entriesOf({ kind: 'visit', on: '2024-10-01', to: ['c1'], note });
    const one = '{{#each visits.list}}{{note}}{{/each}}';
    const others = '{{#each visits.list}}{{ended note}}{{/each}}{{list (distinct visits.list "note")}}';
    expect(blocksOf(one, rich({ entries })).map(textOf)).toEqual([printed]);
    expect(blocksOf(others, rich({ entries })).map(textOf)).toEqual([`${printed}。${printed}`]);
  });
});

describe('problems of Markdown', () => {
  test.each([
    ['甲\n\n<b>乙</b>\n', 3, 1],
    ['{{#if visits.count}}\n第{{visits.count}}次见<i>他</i>\n{{/if}}', 2, 20],
    ['甲\n\n![图](x.png)', 3, 1],
    ['甲\n\n```\n乙\n```', 3, 1],
    ['甲`乙`', 1, 2],
    ['**重点：**请看<b>这里', 1, 10],
    ['---\n', 1, 1],
    ['##### 太深\n', 1, 1],
    ['- 甲\n\n  # 乙\n', 3, 3],
    ['> # 甲\n', 1, 3],
  ])('are reported at the place in the template: %j', (text, line, column) => {
    expect(render(text).problems[0]).toMatchObject({
      code: 'markdown-not-supported',
      place: { file: 'templates/t.md.hbs', line, column },
    });
  });

  test('are reported at the place in the partial', () => {
    const { problems } = render('甲\n\n{{> p}}\n', rich(), { 'partials/p': '乙\n\n<hr>\n' });
    expect(problems).toMatchObject([{ place: { file: 'templates/partials/p.md.hbs', line: 3, column: 1, length: 4 } }]);
  });

  test('are reported at the place in the narrative', () => {
    const narrative = [{ name: 'plans', file: 'narrative/plans.md', text: '甲\n\n乙<br>丙\n' }];
    const { problems } = render('::narrative{name="plans"}', rich({ narrative }));
    expect(problems).toMatchObject([
      { code: 'markdown-not-supported', place: { file: 'narrative/plans.md', line: 3, column: 2, length: 4 } },
    ]);
  });
});
