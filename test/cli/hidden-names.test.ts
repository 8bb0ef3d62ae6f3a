import { expect, test } from 'vitest';
import { hiddenNames, hiding } from '../../src/cli/hidden-names.ts';
import type { Evidence, Figure } from '../../src/rollup/figure.ts';
import { asMask } from '../problem/masks.ts';

const mask = asMask((text) => text.replace(/金丝[雀燕]/gu, '金某某'));
const figure = (name: string, evidence: Evidence): Figure => ({ name, value: 1, unit: '人', evidence });

test('names that would look alike once they are hidden stay two', () => {
  const names = ['indicators.金丝雀.value', 'indicators.金丝燕.value', 'indicators.金丝雀.share', 'visits.count'];
  expect(names.map(hiddenNames(names, mask))).toEqual([
    'indicators.金某某.value',
    'indicators.金某某-2.value',
    'indicators.金某某.share',
    'visits.count',
  ]);
});

test('evidence is hidden like names: files, subjects, ids and other figures', () => {
  const entries = ['log/金丝雀.yaml:3', 'log/金丝燕.yaml:3:9', 'log/九月.yaml:1'];
  const figures = [
    figure('visits.count', {
      from: 'entries',
      parts: [{ amount: 1, entries, subject: '金丝燕' }],
      silent: ['log/金丝鸟.yaml:4', 'log/金丝雀.yaml:8'],
    }),
    figure('children.count', { from: 'people', ids: ['金丝雀', 'c02'] }),
    figure('indicators.金丝燕.value', { from: 'indicator', indicator: '金丝燕', source: '问金丝燕' }),
    figure('indicators.金丝燕.share', { from: 'figures', by: 'ratio', figures: ['indicators.金丝燕.value'] }),
    figure('period.days', { from: 'period', spans: ['2024-10-27'] }),
    figure('files', { from: 'statement', at: 'people.yaml 金丝雀档案' }),
  ];
  const hide = hiding(figures, mask, new Map([['log/九月.yaml', 'LOG/九月.yml']]));
  const hidden = figures.map(hide.figure);
  expect(JSON.stringify(hidden)).not.toMatch(/金丝[雀燕]/u);
  expect(hidden[0]?.evidence).toEqual({
    from: 'entries',
    parts: [
      {
        amount: 1,
        entries: ['log/金某某.yaml:3', 'log/金某某.yaml-2:3:9', 'LOG/九月.yml:1'],
        subject: '金某某',
      },
    ],
    silent: ['log/金丝鸟.yaml:4', 'log/金某某.yaml:8'],
  });
  expect(hidden[1]?.evidence).toEqual({ from: 'people', ids: ['金某某-2', 'c02'] });
  expect(hidden[3]?.evidence).toMatchObject({ figures: [hidden[2]?.name] });
  expect(hidden[4]?.evidence).toEqual({ from: 'period', spans: ['2024-10-27'] });
});
