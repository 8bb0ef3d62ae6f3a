// Narrative uses figures like templates do: the same names, helpers and warnings, and the same protection against
// markup in the log.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/report/text.ts';
import type { Report } from '../../src/report/tree.ts';
import { type Node, walk } from '../../src/report/walk.ts';
import { renderReport } from '../../src/template/render.ts';
import { unusedNarrative } from '../../src/template/view/narrative-parts.ts';
import type { AnyProblem } from '../problem/any-problem.ts';
import { casesOf } from '../thinned.ts';
import { entriesOf, rich, templates } from './rich.ts';

const template = templates({ t: '# 章\n\n::narrative{name="plans"}\n' });
const file = 'narrative/plans.md';

function tell(text: string, changes: Parameters<typeof rich>[0] = {}) {
  return renderReport(template, 't', rich({ ...changes, narrative: [{ name: 'plans', file, text }] }));
}

function linesOf(text: string): readonly string[] {
  const { value, problems } = tell(text);
  expect(problems).toEqual([]);
  return (value?.children ?? []).slice(1).map(textOf);
}

function problemsOf(text: string) {
  return tell(text).problems.map(({ code, place, values }: AnyProblem) => [
    code,
    `${place?.file}:${place?.line}:${place?.column}`,
    values.nearest ?? values.found ?? values.name,
  ]);
}

describe('figures', () => {
  test.each([
    ['家访{{visits.count}}次。', ['家访2次。']],
    ['**走访{{visits.count}}次，**又走。', ['走访2次，又走。']],
    ['# 家访{{visits.count}}次\n\n文', ['（一）家访2次', '文']],
    ['- 共{{about activities.people unit="人次"}}\n- 乙', ['共1000余人次\n乙']],
    ['{{#if awards.people}}\n甲\n{{else}}\n乙\n{{/if}}\n', ['乙']],
    ['{{#each visits.list}}\n- {{date when}}\n{{/each}}\n', ['2024年9月20日\n2024年11月2日']],
    ['{{#points}}{{#point}}甲{{/point}}{{#point}}乙{{/point}}{{/points}}', ['一是甲；二是乙。']],
    ['甲{{!-- 记得核对 --}}乙', ['甲乙']],
    ['花括号写作\\{{这样}}。', ['花括号写作{{这样}}。']],
    ['一对}}没有开头。', ['一对}}没有开头。']],
  ])('%j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  test.each([
    ['床位{{indicators.later.value}}张。', '床位〔待补：本期数据〕张。', ['nothing-printed']],
    ['{{#if indicators.later.value}}床位{{/if}}甲', '甲', []],
    ['约{{about indicators.later.value}}张。', '约〔待补：本期数据〕张。', ['nothing-printed']],
  ])('of what was measured only later are names, too: %s', (text, line, codes) => {
    const { value, problems } = tell(text, { unmeasured: ['later'] });
    expect((value?.children ?? []).slice(1).map(textOf)).toEqual([line]);
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  test('keep the name they are traced by', () => {
    const { value } = tell('家访{{visits.count}}次。');
    expect(value?.children[1]).toMatchObject({ children: [{}, { type: 'figure', name: 'visits.count' }, {}] });
  });
});

describe('problems have the place where they were written', () => {
  test.each([
    ['甲\n\n家访{{visits.cuont}}次', [['template-unknown-name', `${file}:3:12`, 'visits.count']]],
    ['{{indicators.rat.value}}', [['template-unknown-name', `${file}:1:14`, 'indicators.rate.value']]],
    ['{{abuot visits.count}}', [['template-unknown-helper', `${file}:1:3`, 'about']]],
    ['{{{organisation.name}}}', [['template-raw-output', `${file}:1:1`, '{{{organisation.name}}}']]],
    ['甲\n符号{{就留着。\n\n乙\n', [['narrative-syntax', `${file}:2:3`, '{{就留着']]],
    ['符号{{照旧。又家访{{visits.count}}次。', [['narrative-syntax', `${file}:1:3`, '{{照旧']]],
    ['好{{visits.count}}。\n\n{{#if visits.count}}甲\n', [['narrative-syntax', `${file}:3:1`, '{{#if visits.c']]],
    ['{{> visits}}', [['narrative-include', `${file}:1:5`, '{{> visits}}']]],
    ['{{#if visits.count}}{{> a}}{{/if}}', [['narrative-include', `${file}:1:25`, '{{> a}}']]],
    ['{{#if visits.count}}甲{{else}}{{> a}}{{/if}}', [['narrative-include', `${file}:1:34`, '{{> a}}']]],
    ['甲\n\n::narrative{name="plans"}', [['narrative-include', `${file}:3:1`, '::narrative{name="plans"}']]],
    // The award does not say how many people: that is not none.
    ['次数为{{awards.people}}。', [['part-printed', `${file}:1:6`, 'awards.people']]],
    ['次数为{{exactly awards.people zero="无"}}。', [['part-printed', `${file}:1:14`, 'awards.people']]],
    ['次数{{exactly awards.people zero="未统计"}}。', []],
    ['次数{{exactly awards.people zero="没有记录"}}。', []],
    ['次数为{{children.left}}。', [['zero-printed', `${file}:1:6`, 'children.left']]],
    ['甲\n\n![图]({{organisation.name}})', [['markdown-not-supported', `${file}:3:1`, '![图](…)']]],
  ])('%j', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test('those of template and narrative come in one run', () => {
    const narrative = [{ name: 'plans', file, text: '{{vsits.count}}' }];
    const { problems } = renderReport(templates({ t: '{{vsits.count}}' }), 't', rich({ narrative }));
    expect(problems.map(({ place }) => place?.file)).toEqual([file, 'templates/t.md.hbs']);
  });
});

test('text of the log never becomes markup in narrative', () => {
  const told =
    '前{{#each visits.list}}{{place}}{{/each}}后\n\n- {{#each visits.list}}{{place}}{{/each}}\n\n{{#each visits.list}}\n{{place}}\n{{/each}}\n';
  const marks = fc.string({
    unit: fc.constantFrom(...'# *_`[]()<>!|-+1.\\:{}"&；\n', '::narrative', '{{', 'https://a.b', '\uFDD00\uFDD1', '甲'),
    minLength: 1,
    maxLength: 24,
  });
  fc.assert(
    fc.property(marks, (place) => {
      const entries = entriesOf({ kind: 'visit', on: '2024-09-20', by: ['h1'], to: ['c1'], place });
      const { value, problems } = tell(told, { entries });
      expect(problems.filter(({ code }) => code !== 'nothing-printed')).toEqual([]);
      const types: string[] = [];
      walk(value as Report, (node: Node) => types.push(node.type));
      expect(types.filter((type) => !['heading', 'paragraph', 'list', 'listItem', 'text'].includes(type))).toEqual([]);
      expect(types.filter((type) => type === 'list' || type === 'heading').length).toBeLessThanOrEqual(2);
    }),
    { numRuns: casesOf(75, 300) },
  );
});

describe('two files for one part are refused, and none for a part that the report does not have', () => {
  const shown = templates({ t: '{{#if narrative.plans}}\n\n::narrative{name="plans"}\n\n{{/if}}' });
  test.each([
    [['plans', '打算'], ['file-twice narrative/打算.md']],
    [['打算', '下一步打算'], ['file-twice narrative/打算.md']],
    [
      ['closing', '结语'],
      ['unused-narrative narrative/closing.md', 'unused-narrative narrative/结语.md'],
    ],
  ])('%j', (names, problems) => {
    const rollup = rich({ narrative: names.map((name) => ({ name, file: `narrative/${name}.md`, text: '甲' })) });
    const { untold = [] } = renderReport(shown, 't', rollup);
    expect(unusedNarrative(untold, rollup).map(({ code, place }) => `${code} ${place?.file}`)).toEqual(problems);
  });
});

describe('files that are not used', () => {
  const shown = templates({ t: '{{#if narrative.plans}}\n\n::narrative{name="plans"}\n\n{{/if}}' });
  const unused = (name: string, text = '甲') => {
    const narrative = [{ name, file: `narrative/${name}.md`, text }];
    const rollup = rich({ narrative });
    const { untold = [] } = renderReport(shown, 't', rollup);
    return unusedNarrative(untold, rollup).map(({ values }: AnyProblem) => values.nearest);
  };

  test.each([
    ['下一步打算', []],
    ['计划', []],
    ['问题', ['']],
    ['问提', ['问题.md']],
    ['plan', ['plans.md']],
    ['随笔', ['']],
  ])('%s.md', (name, nearest) => {
    expect(unused(name)).toEqual(nearest);
  });
});
