import { expect, test } from 'vitest';
import { templateNames } from '../../../src/template/view/catalogue.ts';
import { entriesOf, rich } from '../rich.ts';

const entries = entriesOf(
  { kind: 'visit', on: '2024-10-01', findings: ['路远'] },
  { kind: 'visit', on: '2024-10-02', note: '水管断了' },
);

function valuesOf(name: string) {
  return templateNames(rich({ entries })).find((one) => one.name === name)?.values;
}

test.each([
  ['of the period', 'period.name', ['2024年秋季学期']],
  ['of what is absent', 'indicators.beds.growth', [null]],
  ['of every item of a list', 'visits.list[].note', [null, '水管断了']],
  ['of every item of every list in it', 'visits.list[].findings', [['路远'], []]],
  ['that there is none of', 'visits.plce', undefined],
])('a name has its values: %s', (_, name, values) => expect(valuesOf(name)).toEqual(values));

test('of a list only the items asked for are looked at', () => {
  const [note] = templateNames(rich({ entries }), (list, items) =>
    list === 'visits.list' ? items.slice(1) : items,
  ).filter(({ name }) => name === 'visits.list[].note');
  expect(note?.values).toEqual(['水管断了']);
});
