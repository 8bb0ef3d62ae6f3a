// What names and partials stand for while a template is evaluated.
import { expect, test } from 'vitest';
import { textOf } from '../../../src/report/text.ts';
import { renderReport } from '../../../src/template/render.ts';
import { rich, templates } from '../rich.ts';

test.each([
  ['a name given to items', '{{#each supplies.items as |item|}}{{item.item}}，{{/each}}', '书包，文具盒，'],
  ['the same name of the item itself', '{{#each supplies.items as |item|}}{{this.item}}，{{/each}}', '书包，文具盒，'],
  [
    'a name further out',
    '{{#each supplies.items as |unit|}}{{#with @root.period}}{{unit.item}}，{{/with}}{{/each}}',
    '书包，文具盒，',
  ],
  ['the place in a list, from zero', '{{#each supplies.items}}{{@index}}{{item}}，{{/each}}', '0书包，1文具盒，'],
  ['a partial within a line', '甲{{> p}}乙', '甲丙乙'],
  ['a partial on a line of its own', '甲\n{{> p}}\n乙', '甲|丙|乙'],
])('%s', (_, text, words) => {
  const { value, problems } = renderReport(templates({ t: text, 'partials/p': '丙' }), 't', rich());
  expect(problems).toEqual([]);
  expect(value?.children.map(textOf).join('|')).toBe(words);
});
