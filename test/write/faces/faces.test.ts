import { describe, expect, it } from 'vitest';
import { readFaceTables } from '../../../src/write/faces/face-tables.ts';
import { assignCharacters, prepareFaces } from '../../../src/write/faces/faces.ts';
import { paragraph, readFace, reportOf, sample, themeOf } from '../html/sample.ts';

const official = themeOf('official');

describe('readFaceTables', () => {
  it.each([
    ['noto-serif-sc-400.ttf', 'NotoSerifSC-Regular', false],
    ['noto-serif-sc-700.ttf', 'NotoSerifSC-Bold', false],
    ['noto-sans-sc-700.ttf', 'NotoSansSC-Bold', false],
    ['lxgw-wenkai-500.ttf', 'LXGWWenKai-Regular', true],
  ])('knows the name and the characters of %s', async (file, name, drawsRare) => {
    const { postScriptName, glyphOf } = readFaceTables(await readFace(file));
    expect(postScriptName).toBe(name);
    for (const character of '留守儿童，A9—“') expect(glyphOf(character.codePointAt(0) ?? 0)).not.toBe(0);
    expect(glyphOf(0x20bb7) !== 0).toBe(drawsRare);
    expect(glyphOf(0x1f600)).toBe(0);
    expect(glyphOf(0x10ffff)).toBe(0);
  });
});

describe('assignCharacters', () => {
  const face = (has: string) => ({
    tables: { glyphOf: (codePoint: number) => (has.includes(String.fromCodePoint(codePoint)) ? 1 : 0) },
  });
  const files = new Map([
    ['lxgw-wenkai-500.ttf', face('甲乙“')],
    ['noto-serif-sc-400.ttf', face('甲“丙')],
    ['noto-serif-sc-700.ttf', face('甲')],
    ['noto-sans-sc-700.ttf', face('甲丙')],
  ]);
  const assign = (role: string, text: string) => assignCharacters(new Map([[role, new Set(text)]]), official, files);

  it.each([
    ['its own face first', 'kai', '甲', 'lxgw-wenkai-500.ttf'],
    ['quotes of 楷体 from 宋体, its own being narrow', 'kai', '“', 'noto-serif-sc-400.ttf'],
    ['another face where its own lacks the character', 'fangsong', '乙', 'lxgw-wenkai-500.ttf'],
    ['the others in the order of the theme', 'kai', '丙', 'noto-sans-sc-700.ttf'],
  ])('takes %s', (_what, role, character, file) => {
    expect(assign(role, character)).toEqual(new Map([[file, new Set(character)]]));
  });

  it('leaves out characters that no face has, and those without a glyph', () => {
    expect(assign('kai', '丁戊\n\u200b\ufe0f')).toEqual(new Map());
  });
});

describe('prepareFaces', () => {
  it('reports each substituted face once', async () => {
    const { problems } = await prepareFaces(reportOf([paragraph('笑😀，再笑😀')]), official, readFace, 'local');
    expect(problems).toEqual([
      { code: 'face-substituted', place: null, values: { value: '小标宋', suggestion: 'NotoSerifSC-Bold' } },
      { code: 'face-substituted', place: null, values: { value: '仿宋', suggestion: 'NotoSerifSC-Regular' } },
    ]);
  });

  it('draws quotes with the face named for them, though no text is set in it', async () => {
    const { hei, kai, ...others } = official.faces;
    if (hei === undefined || kai === undefined) throw new Error('official has these faces');
    const songs = Object.fromEntries(Object.keys(others).map((role) => [role, { ...hei, file: kai.file }]));
    const theme = { ...official, faces: { ...songs, hei, kai } };
    const { faces } = await prepareFaces(reportOf([paragraph('笑')]), theme, readFace, 'local');
    expect(faces.sources.has('noto-serif-sc-400.ttf')).toBe(false);
    const quoting = { ...theme, styles: { ...theme.styles, body: { ...theme.styles.body, face: 'kai' } } };
    const quoted = await prepareFaces(reportOf([paragraph('“笑”')]), quoting, readFace, 'local');
    expect(quoted.faces.sources.get('noto-serif-sc-400.ttf')).toBe('local("NotoSerifSC-Regular")');
  });

  it('takes the ― that Noto draws for a Chinese — as —, unless both are written', async () => {
    const lookAlikes = async (text: string) =>
      (await prepareFaces(reportOf([paragraph(text)]), official, readFace, 'local')).faces.lookAlikes.get('―');
    expect(await lookAlikes('2023—2024学年')).toBe('—');
    expect(await lookAlikes('甲—乙―丙')).toBeUndefined();
  });

  it('names local faces, or embeds small subsets, with the same bytes each time', async () => {
    const local = await prepareFaces(sample, official, readFace, 'local');
    expect(local.faces.sources.get('noto-serif-sc-400.ttf')).toBe('local("NotoSerifSC-Regular")');
    const cut = await prepareFaces(sample, official, readFace, 'cut');
    const source = cut.faces.sources.get('noto-serif-sc-400.ttf') ?? '';
    expect(source).toMatch(/^url\(data:font\/ttf;base64,[A-Za-z0-9+/=]+\)$/);
    expect(source.length).toBeLessThan(400_000);
    expect((await prepareFaces(sample, official, readFace, 'cut')).faces).toEqual(cut.faces);
  });

  it('knows the radical that a face draws with the glyph of a written character', async () => {
    const { faces } = await prepareFaces(reportOf([paragraph('工作')]), official, readFace, 'local');
    expect(faces.lookAlikes.get('⼯')).toBe('工');
    expect(faces.lookAlikes.has('工')).toBe(false);
  });
});
