import { describe, expect, test } from 'vitest';
import { reportText } from '../../src/report/text.ts';
import { renderReport } from '../../src/template/render.ts';
import { bare, rich, templates } from './rich.ts';

function render(text: string, rollup = rich(), partials: Readonly<Record<string, string>> = {}) {
  return renderReport(templates({ t: text, ...partials }), 't', rollup);
}

/** The blocks of a template that renders without problems. */
function blocksOf(text: string, rollup = rich(), partials: Readonly<Record<string, string>> = {}) {
  const { value, problems } = render(text, rollup, partials);
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
