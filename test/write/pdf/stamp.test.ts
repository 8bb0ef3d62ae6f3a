import { describe, expect, it } from 'vitest';
import { stampPdf } from '../../../src/write/pdf/stamp.ts';

const stamped = (text: string): string =>
  Buffer.from(stampPdf(Buffer.from(text, 'latin1'), '2026-01-15')).toString('latin1');

describe('stampPdf', () => {
  it.each([
    ["/CreationDate (D:20261124010528+00'00')", "/CreationDate (D:20260115120000+00'00')"],
    ["/ModDate (D:20261124090528+08'00')", "/ModDate (D:20260115120000+00'00')"],
    ["/ModDate (D:20261124090528+08'00)", "/ModDate (D:20260115120000+00'00)"],
    ['/ModDate (D:20261124010528Z)', '/ModDate (D:20260115120000Z)'],
    ['/ModDate (D:20261124010528)', '/ModDate (D:20260115120000)'],
  ])('sets %s to noon of the day, in the same length', (written, expected) => {
    expect(stamped(`<<${written}>>`)).toBe(`<<${expected}>>`);
  });

  it('sets every date there is', () => {
    const dates = (day: string) =>
      `/CreationDate (D:${day}Z)/ModDate (D:${day}Z) /CreationDate (D:${day})/ModDate (D:${day})`;
    expect(stamped(dates('20261124010528'))).toBe(dates('20260115120000'));
  });

  it.each([
    "/ModDate (D:20261124+08'00')",
    '/CreationDate (D:soon)',
    '/ModDate (D:20261124010528',
    '/Title (CreationDate D:20261124010528)',
  ])('leaves %s alone', (text) => expect(stamped(text)).toBe(text));

  it('numbers the nodes of a page from 1, in their order', () => {
    const page = (...nodes: string[]) => {
      const [head, cell, last] = nodes.map((node) => `(node${node})`);
      return `/Headers [${cell} ${head}] /ID ${head} /Limits [${head} ${last}] (node1) (nodes0001) /ID ${cell} (node`;
    };
    expect(stamped(page('00000964', '00001015', '00001100'))).toBe(page('00000001', '00000002', '00000003'));
  });

  it('does not touch the bytes it was given', () => {
    const bytes = Buffer.from('/ModDate (D:20261124010528Z)');
    stampPdf(bytes, '2026-01-15');
    expect(bytes.toString()).toBe('/ModDate (D:20261124010528Z)');
  });
});
