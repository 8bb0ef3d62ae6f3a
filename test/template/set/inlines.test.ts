import { expect, test } from 'vitest';
import { reportText } from '../../../src/report/text.ts';
import { renderReport } from '../../../src/template/render.ts';
import { bare, entriesOf, templates } from '../rich.ts';

function render(text: string, rollup = bare()) {
  const { value, problems } = renderReport(templates({ t: text }), 't', rollup);
  return { words: value && reportText(value).split('\n').slice(1).join('\n'), problems };
}

test.each([
  ['[说明](https://example.org/a)', '说明（https://example.org/a）'],
  ['[说明](HTTP://example.org/a)', '说明（HTTP://example.org/a）'],
  ['[写信](mailto:a@example.org)', '写信（mailto:a@example.org）'],
  ['<https://example.org/a>', 'https://example.org/a'],
])('a link leads to the web or to a letter: %s', (text, words) => {
  expect(render(text)).toEqual({ words, problems: [] });
});

test.each([
  '[链](javascript:alert(1))',
  '[链](JavaScript:alert(1))',
  '<javascript:alert(1)>',
  '[链](file:///etc/passwd)',
  '[链](data:text/html,甲)',
  '[链](photos/a.jpg)',
  '[链](a.html#https://example.org)',
])('a link that leads elsewhere is refused: %s', (text) => {
  const { words, problems } = render(`甲${text}乙`);
  expect(problems).toMatchObject([
    { code: 'markdown-not-supported', place: { line: 1, column: 2 }, values: { found: text } },
  ]);
  expect(words).toBe('甲乙');
});

test.each([
  ['one line of it', '一行\n二行', '前一行；二行后'],
  ['Latin words', 'one\ntwo', '前one；two后'],
  ['a break of another kind', '一行\u2028\r\n 二行', '前一行；二行后'],
])('what people wrote on several lines stays apart: %s', (_, note, words) => {
  const entries = entriesOf({ kind: 'visit', on: '2024-10-01', note });
  expect(render('前{{#each visits.list}}{{note}}{{/each}}后', bare({ entries })).words).toBe(words);
});

test('a paragraph of blanks and breaks is none', () => {
  const entries = entriesOf({ kind: 'visit', on: '2024-10-01', note: ' ' });
  const text = '甲\n\n{{#each visits.list}}{{note}}\\\n{{note}}{{/each}}\n\n乙';
  expect(render(text, bare({ entries })).words).toBe('甲\n乙');
});
