import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../src/write/docx/table.ts';

describe('columnWidths', () => {
  it.each([
    [
      [0.5, 0.5],
      [50, 51],
    ],
    [
      [1, 1, 1],
      [34, 33, 34],
    ],
    [
      [0, 0],
      [51, 50],
    ],
    [[], []],
  ])('divides 101 twips by %j', (shares, widths) => {
    const given = columnWidths(101, shares);
    expect(given.length).toBe(widths.length);
    for (const [index, width] of widths.entries()) expect(Math.abs((given[index] ?? 0) - width)).toBeLessThanOrEqual(1);
  });

  it('adds up to the whole', () => {
    const shares = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(shares, (given) => {
        expect(columnWidths(8845, given).reduce((sum, width) => sum + width, 0)).toBe(8845);
      }),
    );
  });
});
