import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { typedFile } from '../../../src/problem/problem.ts';
import { readFaceTables } from '../../../src/write/faces/face-tables.ts';
import { prepareFaces } from '../../../src/write/faces/faces.ts';
import { readFontFile } from '../../../src/write/faces/font-file.ts';
import { readFonts, withOwnFaces } from '../../../src/write/faces/own-faces.ts';
import type { Theme } from '../../../src/write/theme/theme.ts';
import { paragraph, readFace, reportOf, themeOf } from '../html/sample.ts';
import { collectionOf, fontCalled, joined, tablesIn } from './brought.ts';

const official = themeOf('official');
const plain = themeOf('plain');
const characters = '一二工作总结，。“”‘’—…0123456789 ';

const font = (name: string, others: Partial<Parameters<typeof fontCalled>[0]> = {}) =>
  fontCalled({ names: { 2052: name }, characters, ...others });

let fangsong: Uint8Array = new Uint8Array();
beforeAll(async () => {
  fangsong = await font('仿宋');
});

/** Which files draw which role, of those that somebody brought. */
function chosen(theme: Theme, files: Readonly<Record<string, Uint8Array>>): Record<string, string[]> {
  const dressed = withOwnFaces(theme, readFonts(new Map(Object.entries(files)))).theme;
  const rows = Object.entries(dressed.faces).map(
    ([role, { own = [] }]) => [role, own.map(({ path }) => path)] as const,
  );
  return Object.fromEntries(rows.filter(([, paths]) => paths.length > 0));
}

describe('a role takes the fonts of its typeface', () => {
  it('by a Chinese or an English name', async () => {
    const english = await fontCalled({ names: { 1033: 'FZXBSJW--GB1-0' }, characters });
    expect(chosen(official, { 'fonts/a.ttf': fangsong, 'fonts/b.ttf': english })).toEqual({
      fangsong: ['fonts/a.ttf'],
      xiaobiaosong: ['fonts/b.ttf'],
    });
  });

  it('those of --fonts first, then those of its very name, then the regular ones', async () => {
    const [zhuque, bold] = [await font('朱雀仿宋'), await font('方正仿宋', { weight: 700 })];
    const files = {
      [`${typedFile}d/z.ttf`]: zhuque,
      'fonts/a.ttf': bold,
      'fonts/b.ttf': zhuque,
      'fonts/c.ttf': fangsong,
    };
    expect(chosen(official, files).fangsong).toEqual([
      `${typedFile}d/z.ttf`,
      'fonts/c.ttf',
      'fonts/b.ttf',
      'fonts/a.ttf',
    ]);
  });

  it('by weight only where two roles are of one typeface', async () => {
    const [song, bold] = [await font('宋体'), await font('思源宋体', { weight: 700 })];
    expect(chosen(plain, { 'fonts/a.ttf': song, 'fonts/b.ttf': bold })).toEqual({
      song: ['fonts/a.ttf'],
      boldSong: ['fonts/b.ttf'],
    });
    expect(chosen(official, { 'fonts/b.ttf': bold })).toEqual({ song: ['fonts/b.ttf'] });
  });

  it('of any name that a theme of the workspace has', async () => {
    const kai = { ...official.faces.kai, office: '汉仪全唐诗' } as Theme['faces'][string];
    const theme = { ...official, faces: { ...official.faces, kai } };
    expect(chosen(theme, { 'fonts/a.ttf': await font('汉仪全唐诗') })).toEqual({ kai: ['fonts/a.ttf'] });
  });

  it('from a collection, too', async () => {
    const collection = collectionOf([await font('宋体'), fangsong]);
    expect(chosen(official, { 'fonts/a.ttc': collection })).toEqual({
      song: ['fonts/a.ttc'],
      fangsong: ['fonts/a.ttc'],
    });
  });

  it('with the quotes of the font where they are wide, else of the shipped one', async () => {
    const quotesOf = (bytes: Uint8Array) =>
      withOwnFaces(official, readFonts(new Map([['fonts/a.ttf', bytes]]))).theme.faces.kai?.punctuation;
    const narrow = await font('楷体');
    expect(quotesOf(narrow)).toBe('noto-serif-sc-400.ttf');
    const { hhea, hmtx, ...others } = Object.fromEntries(tablesIn(Buffer.from(narrow)));
    if (hhea === undefined || hmtx === undefined) throw new Error('every font has these tables');
    // One width for all glyphs, 1000 units.
    hhea.writeUInt16BE(1, 34);
    hmtx.writeUInt16BE(1000, 0);
    expect(quotesOf(joined(new Map(Object.entries({ ...others, hhea, hmtx }))))).toBeUndefined();
  });
});

describe('prepareFaces', () => {
  it('embeds a font that somebody brought, with the shipped face behind it', async () => {
    const dressed = withOwnFaces(official, readFonts(new Map([['fonts/仿";.ttf', fangsong]]))).theme;
    const { faces, problems } = await prepareFaces(reportOf([paragraph('工作总结赟')]), dressed, readFace, 'local');
    expect(faces.sources.get('fonts/仿__.ttf 1')).toMatch(/^url\(data:font\/ttf;base64,/);
    expect(faces.sources.has('noto-serif-sc-400.ttf')).toBe(true);
    expect(problems).toEqual([
      { code: 'face-substituted', place: null, values: { value: '小标宋', suggestion: 'NotoSerifSC-Bold' } },
      {
        code: 'font-lacks-characters',
        place: { file: 'fonts/仿";.ttf', line: 1, column: 1, length: 0 },
        values: { value: '赟' },
      },
    ]);
  });

  it('does without a font that looked sound and cannot be cut', async () => {
    const tables = tablesIn(Buffer.from(fangsong));
    const broken = joined(new Map([...tables, ['maxp', Buffer.alloc(6)]]));
    const dressed = withOwnFaces(official, readFonts(new Map([['fonts/a.ttf', broken]]))).theme;
    const { faces, problems } = await prepareFaces(reportOf([paragraph('工作')]), dressed, readFace, 'local');
    expect([...faces.sources.keys()].filter((file) => file.startsWith('fonts/'))).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('font-unreadable');
  });
});

describe('readFontFile', () => {
  it.each([
    ['no font', Buffer.from('PK\u0003\u0004'), 'no-font'],
    ['nothing', Buffer.alloc(0), 'no-font'],
    ['a font for web pages', Buffer.from('wOF2 and so on'), 'compressed'],
    ['a beginning alone', Buffer.from([0, 1, 0, 0]), 'broken'],
    ['a collection of nothing', Buffer.from('ttcf\0\u0001\0\0\0\0\0\0', 'latin1'), 'broken'],
  ])('refuses %s', (_what, bytes, fault) => expect(readFontFile(bytes)).toBe(fault));

  it.each([
    ['restricted licence', 0x2, 'restricted'],
    ['no part of it', 0x100, 'restricted'],
    ['only as bitmaps', 0x200, 'restricted'],
    ['to print and look at', 0x4, undefined],
    ['to edit', 0x8, undefined],
    ['an old font: restricted, yet to edit', 0xa, undefined],
  ])('heeds what a font says of embedding: %s', async (_what, fsType, fault) => {
    const read = readFontFile(await font('仿宋', { fsType }));
    expect(typeof read === 'string' ? read : undefined).toBe(fault);
  });

  it.each([
    ['a variable font', 'fvar', 'variable'],
    ['PostScript outlines', 'CFF ', 'outlines'],
  ])('refuses %s', (_what, tag, fault) => {
    expect(readFontFile(joined(new Map([...tablesIn(Buffer.from(fangsong)), [tag, Buffer.alloc(16)]])))).toBe(fault);
  });

  it('never throws on a damaged font, nor do its characters later', () => {
    const change = fc.record({ at: fc.nat(4000), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), fc.nat(fangsong.length), (changes, length) => {
        const damaged = fangsong.slice(0, length % 3 === 0 ? length : fangsong.length);
        for (const { at, byte } of changes) damaged[at % damaged.length] = byte;
        const read = readFontFile(damaged);
        for (const { bytes } of typeof read === 'string' ? [] : read) {
          const { glyphOf, ranges } = readFaceTables(bytes);
          for (const codePoint of [0, 0x20, 0x4e00, 0xffff, 0x20000]) expect(glyphOf(codePoint)).toBeLessThan(2 ** 33);
          expect([...ranges()].length).toBeLessThan(bytes.length);
        }
      }),
    );
  });
});
