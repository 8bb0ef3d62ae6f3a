import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { withoutTimes } from '../../../src/write/docx/zip.ts';

const files = { 'a.txt': strToU8('甲'.repeat(50)), 'b/c.txt': strToU8('') };

describe('withoutTimes', () => {
  it('makes files packed at different times the same, and they open as before', () => {
    const early = zipSync(files, { mtime: '1999-02-03T04:05:06' });
    const late = zipSync(files, { mtime: '2040-12-31T23:59:58' });
    expect(Buffer.compare(early, late)).not.toBe(0);
    expect(Buffer.compare(withoutTimes(early), withoutTimes(late))).toBe(0);
    expect(unzipSync(withoutTimes(late))).toEqual(files);
  });

  it('does not change the bytes it is given', () => {
    const zip = zipSync(files, { mtime: '1999-02-03T04:05:06' });
    const copy = zip.slice();
    withoutTimes(zip);
    expect(zip).toEqual(copy);
  });

  it.each([[''], ['PK'], ['x'.repeat(100)]])('refuses what is no ZIP file: %j', (text) => {
    expect(() => withoutTimes(strToU8(text))).toThrow('not a ZIP file');
  });
});
