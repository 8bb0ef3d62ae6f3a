import { describe, expect, test } from 'vitest';
import { whenField } from '../../src/log/when.ts';
import { read } from '../source/fields/read.ts';

describe('whenField', () => {
  const from = '2024-11-25';
  const to = '2024-11-29';
  test.each([
    ['2024-09-02', { type: 'day', from: '2024-09-02', to: '2024-09-02' }],
    ['2024-11-25..2024-11-29', { type: 'range', from, to }],
    ['2024-11-25 .. 2024-11-29', { type: 'range', from, to }],
    ['2024-11-25..2024-11-25', { type: 'day', from, to: from }],
    ['2024-02', { type: 'month', month: '2024-02', from: '2024-02-01', to: '2024-02-29' }],
    ['2024-11-29..2024-11-25', 'end-before-start'],
    ['2024-10-3..2024-10-1', 'end-before-start'],
    ['2024年11月29日至25日', 'end-before-start'],
    ['2024-11-25..2024-11-31', 'date-impossible'],
    ['2024-13', 'date-impossible'],
    ['2024年11月25日至29日', 'date-style → 2024-11-25..2024-11-29'],
    ['2024年11月25日-11月29日', 'date-style → 2024-11-25..2024-11-29'],
    ['2024-11-25~2024-11-29', 'date-style → 2024-11-25..2024-11-29'],
    ['2024-11-25至11-29', 'date-style → 2024-11-25..2024-11-29'],
    ['2024.11.25-11.29', 'date-style → 2024-11-25..2024-11-29'],
    ['2024-09..2024-10', 'date-style → 2024-09-01..2024-10-31'],
    ['2024年9月至11月', 'date-style → 2024-09-01..2024-11-30'],
    ['2024-11..2024-09', 'date-style'],
    ['2024年11月', 'date-style → 2024-11'],
    ['2024.11', 'date-style → 2024-11'],
    ['2024-9', 'date-style → 2024-09'],
    ['２０２４-１１', 'full-width-digit → 2024-11'],
    ['2024年9月2日', 'date-style → 2024-09-02'],
    ['11月', 'date-style'],
    ['2024', 'date-style'],
  ])('%s', (written, expected) => expect(read(whenField, written)).toEqual(expected));
});
