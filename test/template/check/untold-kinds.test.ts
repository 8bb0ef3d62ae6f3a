// Kinds of entry that a template leaves out.
import { expect, test } from 'vitest';
import { renderReport } from '../../../src/template/render.ts';
import type { AnyProblem } from '../../problem/any-problem.ts';
import { entriesOf, rich, richLedger, templates } from '../rich.ts';

const entries = entriesOf(
  { kind: 'visit', on: '2024-09-20', to: ['c1'] },
  { kind: 'visit', on: '2024-11-02', to: ['c2'] },
  { kind: 'call', on: '2024-10-10', to: ['c1'] },
  { kind: 'talk', on: '2024-10-12', to: ['c1'] },
  { kind: 'award', on: '2024-12-20', honour: '先进集体' },
);
const partials = {
  'partials/more': '{{calls.count}}、{{> most}}',
  'partials/most': '{{awards.count}}、{{awards.count}}',
  'partials/many': '{{count}}',
  'partials/some': '{{#each those}}{{date when}}{{/each}}',
};
const narrative = [{ name: 'plans', file: 'narrative/plans.md', text: '谈心{{talks.count}}次。' }];

/** The notes about the kinds that a template and the narrative do not tell of. */
function untold(text: string, programme = richLedger.programme): readonly AnyProblem[] {
  const rollup = rich({ programme, entries, narrative });
  const { problems, untoldKinds = [] } = renderReport(templates({ t: text, ...partials }), 't', rollup);
  expect(problems).toEqual([]);
  return untoldKinds.filter(({ code }) => code === 'kind-untold');
}

test.each([
  ['nothing but the narrative', '甲', ['visit', 'call', 'award']],
  ['a count', '{{visits.count}}', ['call', 'award']],
  ['an argument', '{{chinese visits.count}}', ['call', 'award']],
  ['an argument of an argument', '{{#each (first visits.list 1)}}{{date when}}{{/each}}', ['call', 'award']],
  ['an option', '{{#series visits.list and=awards.unit}}{{date when}}{{/series}}', ['call']],
  ['a branch that is not taken', '{{#if rules.count}}甲{{else}}{{visits.count}}{{/if}}', ['call', 'award']],
  ['a name from the top', '{{#each supplies.list}}{{@root.visits.count}}{{/each}}', ['call', 'award']],
  ['a register', '::register{name="visits"}', ['call', 'award']],
  ['a register without quotes', '::register{name=visits}', ['call', 'award']],
  ['a register called otherwise', '::register{caption="家访表" name="visits"}', ['call', 'award']],
  ['breakdowns', '::breakdown{measures="次数" of="visits.byMonth、calls.byMonth"}', ['award']],
  ['a partial, and one in it', '{{> more}}', ['visit']],
  ['what a partial is about', '{{> many visits}}', ['call', 'award']],
  ['what a partial is given', '{{> some those=visits.list}}', ['call', 'award']],
])('a kind is told by what names it: %s', (_, text, kinds) => {
  expect(untold(text).map(({ values }) => values.kind)).toEqual(kinds);
});

test('a note stands at the first entry of its kind and counts them all', () => {
  expect(untold('{{> more}}')).toMatchObject([
    { code: 'kind-untold', place: { file: 'log/a.yaml', line: 1 }, values: { template: 't', word: '家访', count: 2 } },
  ]);
});

test('a visit is called as the programme calls it', () => {
  const elders = { ...richLedger.programme, cared: { name: '留守老人' } };
  expect(untold('{{> more}}', elders)).toMatchObject([{ values: { kind: 'visit', word: '走访' } }]);
});

test('promises that a template does not tell of are told, and only those', () => {
  const codesOf = (text: string) =>
    (renderReport(templates({ t: text, ...partials }), 't', rich()).untoldKinds ?? []).map(({ code }) => code);
  expect(codesOf('甲')).toContain('promises-untold');
  expect(codesOf('{{#each promises}}{{kind}}、{{/each}}')).not.toContain('promises-untold');
});
