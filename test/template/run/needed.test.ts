// `needed`: prints the value, or a visible blank with a warning that says where to write it.
import { describe, expect, test } from 'vitest';
import { reportText } from '../../../src/report/text.ts';
import { renderReport } from '../../../src/template/render.ts';
import type { AnyProblem } from '../../problem/any-problem.ts';
import { bare, rich, templates } from '../rich.ts';

function render(text: string, rollup = bare(), partials: Readonly<Record<string, string>> = {}) {
  const { value, problems } = renderReport(templates({ t: text, ...partials }), 't', rollup);
  const lines = value === undefined ? [] : reportText(value).split('\n');
  return {
    text: lines.slice(3).join('\n') || lines.at(-1),
    problems: problems.map(({ code, place, values }: AnyProblem) => [
      code,
      place && `${place.file}:${place.line}`,
      values.field,
    ]),
  };
}

test.each([
  ['{{needed visits.count "家访次数" write="log"}}次', '2次'],
  ['{{needed organisation.place "所在地" write="program.yaml"}}', '柳湾镇'],
  ['{{#each activities.list}}{{needed hosts "主持人" write="该条"}}{{/each}}', '周老师'],
  ['{{#each surveys.list}}{{needed villages "村" write="该条"}}{{/each}}', '柳湾村、石桥村'],
  ['{{needed (percent indicators.rate.value) "建档率" write="indicators.yaml"}}', '99.8%'],
])('prints what is there: %s', (text, words) => {
  expect(render(text, rich())).toEqual({ text: words, problems: [] });
});

describe('prints a blank and warns at the place where to write it', () => {
  test.each([
    ['{{needed visits.count "家访次数" write="log"}}', null],
    ['{{needed report.byline "署名" write="x"}}', 'program.yaml:1'],
    ['{{#with report}}{{needed byline "署名" write="x"}}{{/with}}', 'program.yaml:1'],
    ['{{needed children.count "人数" write="x"}}', 'people.yaml:1'],
    ['{{needed (number children.count) "人数" write="x"}}', 'people.yaml:1'],
    ['{{needed leadingGroup.head.name "组长" write="x"}}', 'people.yaml:1'],
    ['{{needed indicators.beds.value "床位" write="x"}}', 'indicators.yaml:1'],
    ['{{needed (percent indicators.beds.value digits=1) "床位" write="x"}}', 'indicators.yaml:1'],
    ['{{needed narrative.plans "打算" write="x"}}', 'narrative/plans.md:1'],
    ['{{needed (list basis) "依据" write="x"}}', 'program.yaml:1'],
  ])('%s', (text, place) => {
    const what = /"([^"]+)"/.exec(text)?.[1];
    expect(render(text)).toEqual({ text: `〔待补：${what}〕`, problems: [['blank-left', place, what]] });
  });

  test('at the entry concerned, each once, in loops, partials and under given names', () => {
    const needs = '{{needed hosts "主讲人" write="该条的“主讲”"}}{{needed place "地点" write="该条的“地点”"}}';
    const text = `{{#each trainings.list}}${needs}${needs}{{> p verb="讲"}}{{#each groups}}甲{{else}}{{needed topic "主题" write="x"}}{{/each}}{{/each}}{{#each trainings.list as |t|}}{{needed t.findings "收获" write="x"}}{{needed @root.awards.people "人" write="x"}}{{/each}}`;
    expect(render(text, rich(), { 'partials/p': '{{needed note "说明" write="x"}}' }).problems).toEqual([
      ['blank-left', 'log/a.yaml:10', '主讲人'],
      ['blank-left', 'log/a.yaml:10', '地点'],
      ['blank-left', 'log/a.yaml:10', '说明'],
      ['blank-left', 'log/a.yaml:10', '主题'],
      ['blank-left', 'log/a.yaml:10', '收获'],
      ['blank-left', 'log/a.yaml:10', '人'],
    ]);
  });
});

test.each([
  ['{{needed visits.count}}', '甲'],
  ['{{needed visits.count "次数"}}', '甲'],
  ['{{needed visits.list "家访" write="x"}}', '甲'],
  ['{{needed visits.cuont "家访" write="x"}}', '甲'],
])('wrong use is reported: %s', (text) => {
  expect(render(text, rich()).problems.map(([code]) => code)).toMatchObject([/template-(helper-misuse|unknown-name)/]);
});
