import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/source/tree/decode.ts';
import type { AnyProblem } from '../../problem/any-problem.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bom: boolean) => {
  const units = [...(bom ? '\ufeff' : ''), ...text].map((character) => character.charCodeAt(0));
  return new Uint8Array(new Uint16Array(units).buffer);
};
const swapped = (bytes: Uint8Array) => bytes.map((_, at) => bytes[at ^ 1] ?? 0);
// 日期: 2024, saved as ANSI by Notepad on a Chinese Windows.
const gb18030 = new Uint8Array([0xc8, 0xd5, 0xc6, 0xda, 0x3a, 0x20, 0x32, 0x30, 0x32, 0x34]);

describe('decode', () => {
  test.each([
    ['plain text', utf8('日期: 1\n'), '日期: 1\n'],
    ['a BOM', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('a\n')]), 'a\n'],
    ['the line ends of Windows', utf8('a\r\nb\r\n'), 'a\nb\n'],
    ['the line ends of old Macs', utf8('a\rb'), 'a\nb'],
    ['nothing', utf8(''), ''],
  ])('%s', (_, bytes, text) => {
    expect(decode('a.yaml', bytes)).toEqual({ value: { file: 'a.yaml', text }, problems: [] });
  });

  test.each([
    ['GB18030', gb18030, 'GB18030'],
    ['UTF-16 with a BOM', utf16('日期: 1', true), 'UTF-16 LE'],
    ['UTF-16 BE with a BOM', swapped(utf16('日期: 1', true)), 'UTF-16 BE'],
    ['UTF-16 without a BOM', utf16('date: 2024-09-02\n', false), 'UTF-16 LE'],
    ['UTF-16 BE without a BOM', swapped(utf16('date: 2024-09-02\n', false)), 'UTF-16 BE'],
    ['bytes of no encoding', new Uint8Array([0x61, 0xff, 0xff]), undefined],
  ])('%s is named', (_, bytes, encoding) => {
    const values = encoding === undefined ? {} : { encoding };
    const place = { file: 'a.yaml', line: 1, column: 1, length: 0 };
    expect(decode('a.yaml', bytes)).toEqual({ problems: [{ code: 'not-utf8', place, values }] });
  });

  test('a file over 1 MB is refused', () => {
    expect(decode('a', utf8('a\n'.repeat(500_000))).problems).toEqual([]);
    expect(decode('a', new Uint8Array(1_000_001).fill(97)).problems[0]?.code).toBe('file-too-large');
  });

  test.each([
    ['the first', 1, `${'长'.repeat(20_001)}\nb\n`],
    ['the last, which is not ended', 3, `a\nb\n${'长'.repeat(20_001)}`],
    ['one in the middle', 3, `${'长'.repeat(20_000)}\na\n${'长'.repeat(20_001)}\n${'长'.repeat(30_000)}\nb\n`],
  ])('a line over 20,000 characters is refused: %s', (_, line, text) => {
    const place = { file: 'a', line, column: 1, length: 0 };
    expect(decode('a', utf8(text))).toEqual({
      problems: [{ code: 'line-too-long', place, values: { limit: 20_000 } }],
    });
    expect(decode('a', utf8(text.replace(/长{20001,}/g, '长'.repeat(20_000)))).value).toBeDefined();
  });

  test.each(['narrative/a.md', 'templates/a.md.hbs', 'narrative/a.md.txt'])('%s has at most 300 kB', (file) => {
    expect(decode(file, utf8('a\n\n'.repeat(100_000))).problems).toEqual([]);
    expect(decode(file, utf8('a\n\n'.repeat(100_001))).problems).toMatchObject([
      { code: 'file-too-large', values: { limit: '300 kB' } },
    ]);
  });

  test.each([
    ['a sentence a line', `一\n\n${'长长长\n'.repeat(6667)}`, 3],
    ['a quotation', `一\n\n${'> 长长\n'.repeat(5001)}`, 3],
    ['empty lines between', `一\n\n${'长长长\n\n'.repeat(6667)}`, null],
    ['a list', `一\n\n${'- 长长\n'.repeat(5001)}`, null],
    ['a table', `一\n\n${'| 长 |\n'.repeat(5001)}`, null],
  ])('a paragraph of Markdown has at most 20,000 characters: %s', (_, text, line) => {
    const found = decode('narrative/a.md', utf8(text)).problems.map(({ code, place }) => [code, place?.line]);
    expect(found).toEqual(line === null ? [] : [['paragraph-too-long', line]]);
    expect(decode('log/a.yaml', utf8(text)).problems).toEqual([]);
  });

  test('illegal characters are reported once a line and replaced', () => {
    const { value, problems } = decode('a', utf8('a\u0000b\u0001\nc\td\ne\u000b\n\u0085f\u{1ffff}g'));
    expect(value?.text).toBe('a\ufffdb\ufffd\nc\td\ne\ufffd\n\ufffdf\ufffd\ufffdg');
    expect(
      problems.map(({ code, place, values }: AnyProblem) => [code, place?.line, place?.column, values.value]),
    ).toEqual([
      ['text-illegal-character', 1, 2, 'U+0000'],
      ['text-illegal-character', 3, 2, 'U+000B'],
      ['text-illegal-character', 4, 1, 'U+0085'],
    ]);
  });

  test('a damaged file gives at most ten problems', () => {
    expect(decode('a', utf8('\u0001\n'.repeat(5000))).problems).toHaveLength(10);
  });

  test('no bytes make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { value, problems } = decode('a', bytes);
        expect(value !== undefined || problems.length > 0).toBe(true);
      }),
    );
  });
});
