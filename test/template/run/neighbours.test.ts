// What stands beside a printed value: years are said once, decimals agree, and two numbers never become one.
import { expect, test } from 'vitest';
import { reportText } from '../../../src/report/text.ts';
import type { Report } from '../../../src/report/tree.ts';
import { renderReport } from '../../../src/template/render.ts';
import { entriesOf, rich, templates } from '../rich.ts';

const entries = entriesOf(
  { kind: 'visit', on: '2024-09-20', to: ['c1'], note: '2023年搬来' },
  { kind: 'visit', on: '2024-11-02..2024-11-05', to: ['c2'] },
  { kind: 'visit', on: '2024-12', to: ['c1'] },
  { kind: 'visit', on: '2025-01-03', to: ['c2'] },
);

function printed(text: string) {
  const { value, problems } = renderReport(templates({ t: text }), 't', rich({ entries }));
  const [, , , ...lines] = reportText(value as Report).split('\n');
  return [lines.join('\n'), ...problems.flatMap(({ code }) => (code === 'digits-meet' ? [code] : []))];
}

test.each([
  [
    'of days, ranges and months',
    '{{#each visits.list}}{{date when}}，{{/each}}',
    '2024年9月20日，11月2日至5日，12月，2025年1月3日，',
  ],
  ['that the template has named', '2024年{{#each (first visits.list 1)}}{{date when}}{{/each}}', '2024年9月20日'],
  [
    'that a text of the log has named',
    '{{#each (first visits.list 2)}}{{date when}}{{note}}，{{/each}}',
    '2024年9月20日2023年搬来，2024年11月2日至5日，',
  ],
  [
    'anew in the next paragraph',
    '{{#each (first visits.list 2)}}{{date when}}\n\n{{/each}}',
    '2024年9月20日\n2024年11月2日至5日',
  ],
  [
    'anew in the next item',
    '{{#each (first visits.list 2)}}\n- {{date when}}\n{{/each}}',
    '2024年9月20日\n2024年11月2日至5日',
  ],
  [
    'anew in the next heading',
    '{{#each (first visits.list 2)}}\n# {{date when}}\n甲\n{{/each}}',
    '一、2024年9月20日\n甲\n二、2024年11月2日至5日\n甲',
  ],
])('a year is said once: %s', (_, template, words) => {
  expect(printed(template)).toEqual([words]);
});

test.each([
  ['{{visits.count}}{{visits.count}}', '4 4'],
  ['{{#each (first visits.list 1)}}{{../visits.count}}{{date when}}{{/each}}', '4 2024年9月20日'],
  ['第1{{visits.count}}次', '第1 4次'],
])('numbers that would meet are parted, and it is told: %j', (template, words) => {
  expect(printed(template)).toEqual([words, 'digits-meet']);
});

test.each(['{{visits.count}}{{> own}}', '{{> own}}{{visits.count}}', '{{visits.count}}{{> own}}次{{calls.count}}'])(
  'where numbers of a template and of a shipped partial meet, the template is told: %j',
  (template) => {
    const own = { file: '<carelog>/templates/partials/own.md.hbs', text: '{{visits.count}}' };
    const { problems } = renderReport(
      new Map([...templates({ t: template }), ['partials/own', own]]),
      't',
      rich({ entries }),
    );
    expect(problems.filter(({ code }) => code === 'digits-meet').map(({ place }) => place?.file)).toEqual([
      'templates/t.md.hbs',
    ]);
  },
);

test.each([
  '{{visits.count}}次{{visits.count}}',
  '{{visits.count}}**{{visits.count}}**',
  '{{visits.count}}、{{visits.count}}',
  '{{visits.count}}*{{visits.count}}',
])('numbers with something between them are left: %j', (template) => {
  expect(printed(template)).toHaveLength(1);
});

test('a percentage beside others with decimals has as many', () => {
  const share = (a: number, b: number) => ({ id: `i${a}`, name: '甲', value: a, unit: '人', of: `i${b}` });
  const all = { id: 'i1000', name: '全', value: 1000, unit: '人' };
  const indicators = [share(100, 1000), share(876, 1000), { ...share(1000, 1000), id: 'i1001' }, all];
  const text = (digits: number) =>
    `{{percent indicators.i100.share digits=${digits}}}、{{percent indicators.i876.share digits=${digits}}}、{{percent indicators.i1001.share digits=${digits}}}\n\n{{percent indicators.i100.share digits=${digits}}}`;
  const printedOf = (digits: number) => {
    const { value } = renderReport(templates({ t: text(digits) }), 't', rich({ indicators }));
    return reportText(value as Report)
      .split('\n')
      .slice(3);
  };
  expect(printedOf(1)).toEqual(['10.0%、87.6%、100%', '10%']);
  expect(printedOf(0)).toEqual(['10%、88%、100%', '10%']);
});
