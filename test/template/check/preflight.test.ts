import { expect, test } from 'vitest';
import { renderReport } from '../../../src/template/render.ts';
import type { AnyProblem } from '../../problem/any-problem.ts';
import { bare, rich, templates } from '../rich.ts';

function problemsOf(text: string, partials: Readonly<Record<string, string>> = {}, rollup = bare()) {
  return renderReport(templates({ t: text, ...partials }), 't', rollup).problems.map(
    ({ code, place, values }: AnyProblem) => ({
      code,
      at: `${place?.file.replace('templates/', '').replace('.md.hbs', '')}:${place?.line}:${place?.column}`,
      length: place?.length,
      nearest: values.nearest,
      usage: values.usage,
    }),
  );
}

// Every case uses a programme without entries, because names must be checked in empty lists too.
test.each([
  ['{{visit.count}}', 't:1:3', 'visits.count'],
  ['{{visits.cuont}}', 't:1:10', 'visits.count'],
  ['甲{{#if visits.cont}}乙{{/if}}', 't:1:15', 'visits.count'],
  ['{{#each visits.list}}{{plce}}{{/each}}', 't:1:24', 'place'],
  ['{{#each visits.list as |v|}}{{v.plce}}{{/each}}', 't:1:33', 'v.place'],
  ['{{#each visits.list}}{{period.name}}{{/each}}', 't:1:24', '../period.name'],
  ['{{#each activities.list}}{{#each works}}{{wrok}}{{/each}}{{/each}}', 't:1:43', 'work'],
  ['{{#each activities.list}}{{#each works}}{{../titel}}{{/each}}{{/each}}', 't:1:46', '../title'],
  ['{{#with leadingGroup.head}}{{nam}}{{/with}}', 't:1:30', 'name'],
  ['{{@root.vists.count}}', 't:1:9', '@root.visits.count'],
  ['{{#each visits.list}}{{@idnex}}{{/each}}', 't:1:25', '@index'],
  ['{{@index}}', 't:1:4', ''],
  ['{{../visits.count}}', 't:1:6', ''],
  ['{{about visits.coun}}', 't:1:16', 'visits.count'],
  ['{{#if (any visits.count (not calls.coutn))}}甲{{/if}}', 't:1:36', 'calls.count'],
  ['{{list (distinct visits.list "plce")}}', 't:1:30', 'place'],
  ['{{#each (where visits.list "plce" "甲")}}{{note}}{{/each}}', 't:1:28', 'place'],
  ['{{#each (first visits.list 2)}}{{plce}}{{/each}}', 't:1:34', 'place'],
  ['{{#if visits.count}}甲{{else}}{{visits.cuont}}{{/if}}', 't:1:39', 'visits.count'],
  ['{{visits.count.value}}', 't:1:16', ''],
  ['{{家访次数}}', 't:1:3', 'visits.count'],
  ['{{家访.次数}}', 't:1:3', 'visits.count'],
  ['{{家访的次数}}', 't:1:3', 'visits.count'],
  ['{{家访人次}}', 't:1:3', 'visits.turns'],
  ['{{number 通话次数}}', 't:1:10', 'calls.count'],
  ['{{结对率}}', 't:1:3', 'pairings.share'],
  ['{{在册人数}}', 't:1:3', 'children.count'],
  ['{{#each visits.list}}{{地点}}{{/each}}', 't:1:24', 'place'],
  ['{{#each visits.list}}{{家访次数}}{{/each}}', 't:1:24', '@root.visits.count'],
  ['{{次数}}', 't:1:3', ''],
  ['{{春游次数}}', 't:1:3', ''],
  ['{{constructor}}', 't:1:3', ''],
  ['{{visits.__proto__.x}}', 't:1:10', ''],
])('an unknown name is reported with the nearest one: %s', (text, at, nearest) => {
  expect(problemsOf(text)).toMatchObject([{ code: 'template-unknown-name', at, nearest }]);
});

test.each([
  ['一个指标：{{indicators.left-behnd.value}}', 't:1:19', 'indicators.left-behind.value'],
  ['{{narrative.problms.name}}', 't:1:13', 'narrative.problems.name'],
])('a name that comes from the workspace is checked against it: %s', (text, at, nearest) => {
  expect(problemsOf(text, {}, rich())).toMatchObject([{ code: 'template-unknown-name', at, nearest }]);
});

test('a condition may test a name that this workspace lacks', () => {
  const text =
    '{{#if (any indicators.beds visits.count)}}{{indicators.beds.value}}{{/if}}{{#if narrative.plans}}甲{{/if}}';
  expect(problemsOf(text)).toEqual([]);
});

test('a condition asks for one name, not for others that begin alike', () => {
  const text = '{{#if indicators.bed}}{{indicators.bed.value}}{{indicators.beds.value}}{{/if}}';
  expect(problemsOf(text)).toMatchObject([{ code: 'template-unknown-name', at: 't:1:60' }]);
});

test.each([
  ['{{abuot visits.count}}', 'template-unknown-helper', 't:1:3', 'about'],
  ['{{#if (eqals visits.count 1)}}{{/if}}', 'template-unknown-helper', 't:1:8', 'equals'],
  ['{{#eahc visits.list}}{{/eahc}}', 'template-unknown-helper', 't:1:4', 'each'],
  ['{{> opnening}}', 'template-unknown-partial', 't:1:5', 'opening'],
  ['{{log visits.count}}', 'template-unknown-helper', 't:1:3', ''],
  ['{{lookup visits "count"}}', 'template-unknown-helper', 't:1:3', ''],
])('an unknown helper, block or partial is reported with the nearest one: %s', (text, code, at, nearest) => {
  expect(problemsOf(text, { 'partials/opening': '甲' })).toMatchObject([{ code, at, nearest }]);
});

test.each([
  ['{{visits}}', '{{visits.count}}'],
  ['{{visits.list}}', '{{#each visits.list}}'],
  ['{{basis}}', '{{list basis}}'],
  ['{{#each visits.list}}{{when}}{{/each}}', '{{date when}}'],
  ['{{about}}', '{{about a unit="元" word="余"}}'],
  ['{{percent visits.count 1}}', '{{percent a digits=1}}'],
  ['{{about visits.count units="元"}}', '{{about a unit="元" word="余"}}'],
  ['{{equals visits.count}}', '{{#if (equals a "b")}}'],
  ['{{#if}}甲{{/if}}', '{{#if x}}'],
  ['{{#each visits.count}}甲{{/each}}', '{{#each list}}'],
  ['{{#point}}甲{{/point}}', '{{#point}}…{{/point}}'],
  ['{{#with visits.list}}甲{{/with}}', '{{#with record}}'],
  ['{{#series visits.list and=true}}甲{{/series}}', '{{#series list and="和" limit=3 etc="等"}}'],
  ['{{#series visits.list limit="三"}}甲{{/series}}', '{{#series list and="和" limit=3 etc="等"}}'],
  ['{{#parts etc=3}}{{#point}}甲{{/point}}{{/parts}}', '{{#parts and="和"}}{{#point}}…{{/point}}{{/parts}}'],
  ['{{list basis and=true}}', '{{list texts and="和" limit=3 etc="等" marks="《》"}}'],
  ['{{number visits.count digits="一"}}', '{{number a digits=1}}'],
  ['{{date period.from year="不"}}', '{{date when year=false}}'],
])('wrong use is reported with the right use: %s', (text, usage) => {
  expect(problemsOf(text)).toMatchObject([{ code: 'template-helper-misuse', usage }]);
});

test('names are followed into partials with a context, with given values, and within loops', () => {
  const partials = {
    'partials/line': '{{plce}}{{verb}}{{vrb}}',
    'partials/plain': '{{../visits.cont}}',
  };
  const text = '{{#each visits.list}}{{> line verb="走访"}}{{> plain}}{{/each}}\n{{> line leadingGroup.head}}';
  expect(problemsOf(text, partials)).toMatchObject([
    { at: 'partials/line:1:3', nearest: 'place' },
    { at: 'partials/line:1:3', nearest: '' },
    { at: 'partials/line:1:11' },
    { at: 'partials/line:1:19', nearest: 'verb' },
    { at: 'partials/line:1:19' },
    { at: 'partials/plain:1:13', nearest: '../visits.count' },
  ]);
});

test.each([
  [{ 'partials/a': '{{> a}}' }, 'partials/a:1:5'],
  [{ 'partials/a': '甲{{> b}}', 'partials/b': '乙\n{{#if visits.count}}{{> a}}{{/if}}' }, 'partials/b:2:25'],
])('a partial that includes itself is reported before rendering', (partials, at) => {
  expect(problemsOf('{{> a}}', partials)).toMatchObject([{ code: 'template-recursion', at }]);
});

test('problems of a partial count only where it is used', () => {
  const partials = { 'partials/broken': '{{#if}' };
  expect(problemsOf('甲', partials)).toEqual([]);
  expect(problemsOf('{{> broken}}', partials)).toMatchObject([{ code: 'template-syntax' }]);
});

test('all problems of all files come in one run, in the order of places', () => {
  const text = '{{vsits.count}}\n{{{visits.count}}}\n{{> p}}\n{{calls.cuont}}\n';
  expect(problemsOf(text, { 'partials/p': '{{talks.cuont}}' }).map(({ at }) => at)).toEqual([
    'partials/p:1:9',
    't:1:3',
    't:2:1',
    't:4:9',
  ]);
});
