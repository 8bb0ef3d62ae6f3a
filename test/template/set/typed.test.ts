// What people type in a narrative is printed as typed, read as it was meant, or told with its place. Nothing is lost
// without a word.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/report/text.ts';
import { renderReport } from '../../../src/template/render.ts';
import { mostLevels } from '../../../src/template/set/nesting.ts';
import type { AnyProblem } from '../../problem/any-problem.ts';
import { casesOf } from '../../thinned.ts';
import { entriesOf, rich, templates } from '../rich.ts';

const template = templates({ t: '# 章\n\n文\n\n::narrative{name="plans"}\n\n# 末章\n\n文\n' });
const file = 'narrative/plans.md';

const rollup = rich();

function tell(text: string) {
  return renderReport(template, 't', { ...rollup, narrative: [{ name: 'plans', file, text }] });
}

/** The blocks of a narrative as `type text`, without its problems. */
function blocksOf(text: string): readonly string[] {
  const blocks = tell(text).value?.children.slice(2, -2) ?? [];
  return blocks.map((block) => `${block.type} ${textOf(block)}`);
}

function problemsOf(text: string) {
  return tell(text).problems.map(({ code, place, values }: AnyProblem) =>
    [code, `${place?.line}:${place?.column}+${place?.length}`, values.found].join(' '),
  );
}

describe('printed as typed', () => {
  test.each([
    '1、\t走访十户',
    '教室8*6*3米',
    '3_4_5',
    '8米*6米*3米',
    '长8*宽6*高3米',
    '长*宽*高',
    '6*8、5*4',
    '8**6**3',
    '李**同学和王**同学',
    '张*、李*两名学生',
    '138****1234',
    '姓名：________',
    '2024. 我们走访了十户。',
    '1.5公里',
    '-5℃',
    '>60岁的老人3位',
    '＞60岁的老人3位',
    '#1教学楼',
    '#留守儿童#',
    '& 其他',
    'A&B; &其他;',
    '[甲]: 乙',
    '[甲][乙]',
    '［甲］：乙',
    '一、二年级共走访十户。',
    '身高<120cm，体重>30kg',
    '8~10岁',
    '——题记',
    '注:abc ：：乙',
  ])('%j', (text) => {
    expect(problemsOf(text)).toEqual([]);
    expect(blocksOf(text)).toEqual([`paragraph ${text}`]);
  });

  test.each([
    ['走访*重点*户', '走访重点户'],
    ['完成率达到90%**以上**', '完成率达到90%以上'],
    ['提高**安全知识水平**', '提高安全知识水平'],
    ['共{{visits.count}}*{{visits.count}}*3米', '共2*2*3米'],
    ['\\*甲\\* \\#乙 C:\\目录', '*甲* #乙 C:\\目录'],
    ['<a@example.org>', 'a@example.org'],
    ['[甲](https://a.example "乙")', '甲（乙，https://a.example）'],
  ])('%j: %s', (text, printed) => {
    expect(problemsOf(text)).toEqual([]);
    expect(blocksOf(text)).toEqual([`paragraph ${printed}`]);
  });
});

describe('read as it was meant', () => {
  test.each([
    ['#标题\n文', ['heading （一）标题', 'paragraph 文']],
    ['＃ 标题\n\n文', ['heading （一）标题', 'paragraph 文']],
    ['文\n＃＃标题\n文', ['paragraph 文', 'heading （一）标题', 'paragraph 文']],
    ['#　标题\n文', ['heading （一）标题', 'paragraph 文']],
    ['　　# 标题\n文', ['heading （一）标题', 'paragraph 文']],
    ['# 一、情况\n\n文', ['heading （一）情况', 'paragraph 文']],
    ['# 一、二年级\n\n文', ['heading （一）一、二年级', 'paragraph 文']],
    ['# （1）班\n\n文', ['heading （一）（1）班', 'paragraph 文']],
    ['# 3.8妇女节\n\n文', ['heading （一）3.8妇女节', 'paragraph 文']],
    ['# **一、情况**\n\n文', ['heading （一）情况', 'paragraph 文']],
    ['1.甲\n2.乙', ['list 甲\n乙']],
    ['如下：\n2．甲\n3．乙', ['paragraph 如下：', 'list 甲\n乙']],
    ['-甲\n-乙', ['list 甲\n乙']],
    ['*甲\n*乙', ['list 甲\n乙']],
    ['一、甲\n二、乙', ['paragraph 一、甲', 'paragraph 二、乙']],
    ['１．甲\n２．乙', ['paragraph １．甲', 'paragraph ２．乙']],
    ['1)甲\n2)乙', ['paragraph 1)甲', 'paragraph 2)乙']],
    ['一.甲\n二.乙', ['paragraph 一.甲', 'paragraph 二.乙']],
    ['－甲\n－乙', ['paragraph －甲', 'paragraph －乙']],
    ['（1）甲\n（2）乙', ['paragraph （1）甲', 'paragraph （2）乙']],
    ['①甲\n②乙\n接着', ['paragraph ①甲', 'paragraph ②乙接着']],
    ['　　甲\n　　乙', ['paragraph 甲', 'paragraph 乙']],
    ['    甲\n    乙', ['paragraph 甲乙']],
    ['1. 甲\n2024. 我们', ['list 甲2024. 我们']],
    ['1. 甲\n1. 乙', ['list 甲\n乙']],
    ['8. 甲\n9. 乙\n11. 丙', ['list 甲\n乙', 'list 丙']],
  ])('%j', (text, blocks) => {
    expect(problemsOf(text).filter((line) => !line.startsWith('heading-renumbered'))).toEqual([]);
    expect(blocksOf(text)).toEqual(blocks);
  });
});

test('items keep the numbers that were typed', () => {
  const numbers = (text: string) =>
    (tell(text).value?.children ?? []).flatMap((block) => (block.type === 'list' ? [block.start] : []));
  expect(numbers('8. 甲\n9. 乙\n11. 丙')).toEqual([8, 11]);
  expect(numbers('1. 甲\n1. 乙\n1. 丙')).toEqual([1]);
  expect(numbers('1.甲\n2.乙\n2.丙')).toEqual([1, 2]);
});

describe('told with its place', () => {
  test.each([
    ['走访十户。\n---\n', 'markdown-not-supported 2:1+3 ---', ['paragraph 走访十户。']],
    ['走访十户。\n===\n', 'markdown-as-text 2:1+3 ===', ['paragraph 走访十户。===']],
    ['甲\n\n***\n', 'markdown-not-supported 3:1+3 ***', ['paragraph 甲']],
    ['甲\n\n# 空\n', 'heading-left-out 3:1+3 空', ['paragraph 甲']],
    ['#空\n', 'heading-left-out 1:1+2 空', []],
    ['# 三、甲\n\n文', 'heading-renumbered 1:1+5 三、', ['heading （一）甲', 'paragraph 文']],
    [
      '共｛｛visits.count｝｝次',
      'markdown-as-text 1:2+16 ｛｛visits.count｝｝',
      ['paragraph 共｛｛visits.count｝｝次'],
    ],
    ['共{｛visits.count}}次', 'markdown-as-text 1:2+16 {｛visits.count}}', ['paragraph 共{｛visits.count}}次']],
    ['共｛visits.count｝次', 'markdown-as-text 1:2+14 ｛visits.count｝', ['paragraph 共｛visits.count｝次']],
    ['甲~~乙~~丙', 'markdown-as-text 1:2+5 ~~乙~~', ['paragraph 甲~~乙~~丙']],
    ['甲[^1]', 'markdown-as-text 1:2+4 [^1]', ['paragraph 甲[^1]']],
    ['[^1]: 注', 'markdown-as-text 1:1+4 [^1]', ['paragraph [^1]: 注']],
    ['- [ ] 甲', 'markdown-as-text 1:3+3 [ ]', ['list [ ] 甲']],
    ['| 甲 | 乙 |\n| 丙 | 丁 |', 'markdown-as-text 1:1+9 | 甲 | 乙 |', ['paragraph | 甲 | 乙 || 丙 | 丁 |']],
    [
      '各村情况：\n村\t户数\t人数\n上湾村\t3\t5',
      'markdown-as-text 2:1+7 村\t户数\t人数',
      ['paragraph 各村情况：村\t户数\t人数上湾村\t3\t5'],
    ],
    ['甲（女）\t90%\t乙', 'markdown-as-text 1:1+10 甲（女）\t90%\t乙', ['paragraph 甲（女）\t90%\t乙']],
    ['** 甲 **', 'markdown-as-text 1:1+2 **', ['paragraph ** 甲 **']],
    [
      '#甲\n文{{visits.count}}\n1.乙~~丙~~',
      'markdown-as-text 3:4+5 ~~丙~~',
      ['heading （一）甲', 'paragraph 文2', 'list 乙~~丙~~'],
    ],
    ['甲<b>乙', 'markdown-not-supported 1:2+3 <b>', ['paragraph 甲乙']],
    ['<!-- 甲 -->', 'markdown-not-supported 1:1+10 <!-- 甲 -->', []],
    [`甲\n${'>'.repeat(50_000)}乙`, 'nesting-too-deep 2:1+50001 ', []],
    [`甲\n${'- '.repeat(5000)}乙`, 'nesting-too-deep 2:1+10001 ', []],
    ['!['.repeat(5000), 'nesting-too-deep 1:2+9999 ', []],
  ])('%#', (text, problem, blocks) => {
    expect(problemsOf(text)).toEqual([problem]);
    expect(blocksOf(text)).toEqual(blocks);
  });

  test('a list of as many levels as may be is printed', () => {
    const levels = Array.from({ length: mostLevels }, (_, level) => `${'  '.repeat(level)}- 甲`).join('\n');
    expect(problemsOf(levels)).toEqual([]);
    expect(blocksOf(levels)).toHaveLength(1);
    expect(problemsOf(`> ${'- '.repeat(mostLevels)}甲`)).toHaveLength(1);
  });
});

test('every Han character of a narrative is in the report or in a line that is told', () => {
  const words = fc.array(fc.constantFrom(...'走访十户家庭了解情况张李王高'), { minLength: 1, maxLength: 5 });
  const han = words.map((all) => all.join(''));
  const kept = fc.constantFrom(
    ...['\n', '\n\n', '\n===\n', '*', '**', '_', '8*6*3', '3_4_5', '2024. ', '\n1. ', '\n2.', '\n1.', '\n- ', '\n-'],
    ...[
      '\n# ',
      '\n#',
      '\n＃ ',
      '\n## 一、',
      '\n（二）',
      '\n三、',
      '｛｛',
      '｝｝',
      ' & ',
      '&amp;',
      '~~',
      '[^1]',
      '\n[^1]: ',
    ],
    ...[
      '\n- [ ] ',
      '\n[甲]: ',
      '  \n',
      '\\',
      '\\\n',
      '\n    ',
      '\n\t',
      '\n　　',
      '\n| 甲 | 乙 |',
      '\n|---|---|',
      '|',
      '\n> ',
    ],
    ...[
      '>',
      ' ',
      '　',
      ')',
      '[',
      ']',
      '](https://a.example "',
      '")',
      '1',
      '。',
      '，',
      '：',
      '“',
      '”',
      '！',
      '（',
      '、',
    ],
  );
  const refused = fc.constantFrom(
    ...['\n---\n', '\n***\n', '<b>', '</b>', '\n<div>', '<!--', '-->', '[甲](乙)', '`', '\n```\n', '![图]('],
  );
  const piece = fc.oneof(
    { weight: 40, arbitrary: kept },
    { weight: 20, arbitrary: han },
    { weight: 1, arbitrary: refused },
  );
  const narrative = fc.array(piece, { minLength: 1, maxLength: 24 }).map((all) => all.join(''));
  fc.assert(
    fc.property(narrative, (text) => {
      const { value, problems } = tell(text);
      const lines = text.split('\n');
      // An error stops the build, so that nothing is printed of which a part may be missing.
      const told = problems.map(({ place }) => lines[(place?.line ?? 0) - 1] ?? '').join('');
      const printed = (value?.children ?? []).map(textOf).join('');
      const isRefused = problems.some(({ code }) => code === 'markdown-not-supported' || code === 'narrative-syntax');
      const missing = countsOf(text).filter(([letter, count]) => count > countOf(letter, printed + told));
      expect(isRefused ? [] : missing).toEqual([]);
    }),
    { numRuns: casesOf(100, 300) },
  );
});

test('every Han character of a note is in what a template prints of it', () => {
  const piece = fc.constantFrom(
    ...[
      '走访',
      '十户',
      '家庭。',
      '了解',
      '情况；',
      '《书》',
      '“甲”',
      '\n',
      '- ',
      '# ',
      '1.',
      '---',
      '*',
      '**',
      '~~',
      '[^1]',
      '｛｛',
      '& ',
    ],
    ...['<b>', '[甲]: ', '|', '> ', '`', '\\', ' ', '　', '、', '：', '{{', '::'],
  );
  const printed = [
    '{{note}}',
    '{{ended note}}',
    '{{unended note}}',
    '{{titled note}}',
    '{{needed note "甲" write="乙"}}',
  ];
  const inBlocks = '{{#series ../visits.list}}{{note}}{{/series}}{{#points}}{{#point}}{{note}}{{/point}}{{/points}}';
  const forms = [
    ...printed,
    '# {{note}}\n\n文',
    '- {{note}}',
    '| 甲 |\n|---|\n| {{note}} |',
    '> **{{note}}**',
    inBlocks,
  ];
  const lines = forms.map((form) => `{{#each visits.list}}\n\n${form}\n\n{{/each}}`).join('\n\n');
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 16 }), (pieces) => {
      const note = `走${pieces.join('')}`;
      const entries = entriesOf({ kind: 'visit', on: '2024-10-01', to: ['c1'], note });
      const { value, problems } = renderReport(templates({ t: lines }), 't', rich({ entries }));
      expect(problems).toEqual([]);
      const text = (value?.children ?? []).map(textOf).join('');
      const times = forms.length + 1;
      expect(countsOf(note).filter(([letter, count]) => count * times > countOf(letter, text))).toEqual([]);
    }),
    { numRuns: casesOf(30, 100) },
  );
});

function countsOf(text: string): readonly (readonly [string, number])[] {
  return [...new Set(text.match(/\p{Script=Han}/gu) ?? [])].map((letter) => [letter, countOf(letter, text)] as const);
}

function countOf(letter: string, text: string): number {
  return text.split(letter).length - 1;
}
