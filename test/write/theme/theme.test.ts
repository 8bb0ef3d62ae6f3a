import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/problem/problem.ts';
import { placesIn } from '../../../src/source/tree/lines.ts';
import { readSimple } from '../../../src/source/tree/simple.ts';
import { checkTheme, parseTheme } from '../../../src/write/theme/theme.ts';

const official = readFileSync('templates/themes/official.yaml', 'utf8');

test('a theme that uses a face it does not have is refused', () => {
  expect(parseTheme(official).strong).toBe('hei');
  expect(() => parseTheme(official.replace(/^strong: .*/m, 'strong: poster'))).toThrow('no face poster');
});

test.each(['official', 'plain'])('%s gives the same theme with the fast reader and with the yaml package', (name) => {
  const text = readFileSync(`templates/themes/${name}.yaml`, 'utf8');
  expect(readSimple('', text)).not.toBeNull();
  // The fast reader does not know keys in quotes.
  const slow = text.replace('faces:', '"faces":');
  expect(readSimple('', slow)).toBeNull();
  expect(parseTheme(slow)).toEqual(parseTheme(text));
});

const allowedIn = (problem?: Problem) => new Map(Object.entries(problem?.values ?? {})).get('allowed');

describe('a broken theme is reported with its place', () => {
  const plain = readFileSync('templates/themes/plain.yaml', 'utf8');
  const shipped = ['noto-sans-sc-700.ttf', 'lxgw-wenkai-500.ttf', 'noto-serif-sc-400.ttf', 'noto-serif-sc-700.ttf'];

  test.each([
    ['strong: boldSong', 'strong: boldSong', []],
    ['strong: boldSong', 'strong：boldSong', ['29:7 full-width-colon']],
    ['strong: boldSong', 'strong: [boldSong', ['29:9 yaml-syntax']],
    ['strong: boldSong', 'strong: poster', ['29:9 theme-broken']],
    ['size: 18', 'size: "18"', ['11:34 theme-broken']],
    ['  kai:', '\tkai:', ['6:1 tab-indentation']],
    ['faces:', 'faces: &all', ['4:8 alias-refused']],
    ['signature: flush', 'signature: flush\nsignature: flush', ['32:1 repeated-key']],
    [plain, '', ['1:1 file-empty', '1:1 theme-broken']],
  ])('%j as %j', (right, wrong, expected) => {
    const { problems } = checkTheme({ file: 'ours.yaml', text: plain.replace(right, wrong) }, shipped);
    expect(problems.map(({ place, code }) => `${place?.line}:${place?.column} ${code}`)).toEqual(expected);
  });

  const official = readFileSync('templates/themes/official.yaml', 'utf8');
  const numbers = [...official.matchAll(/(?<=: )-?\d+(?:\.\d+)?(?=,| \})/g)];
  test.each([99_999_999, -99_999])('no number of a theme may be %i', (huge) => {
    expect(numbers.length).toBeGreaterThan(60);
    for (const { index, 0: written } of numbers) {
      const text = `${official.slice(0, index)}${huge}${official.slice(index + written.length)}`;
      const { problems } = checkTheme({ file: 'ours.yaml', text }, [...shipped, 'lxgw-wenkai-500.ttf']);
      const { line, column } = placesIn('ours.yaml', official)(index, index);
      expect(problems, text.split('\n')[line - 1]).toMatchObject([{ code: 'theme-broken', place: { line, column } }]);
      expect(allowedIn(problems[0])).toMatch(/^[-\d.]+–\d+$/);
    }
  });

  test.each([
    ['width: 210', 'width: 99', '3:75', '0–23'],
    ['bottom: 25.4', 'bottom: 199', '3:39', '0–0'],
  ])('%s as %s leaves no room for text', (right, wrong, place, allowed) => {
    const { problems } = checkTheme(
      { file: 'ours.yaml', text: plain.replace(right, wrong).replace('height: 297', 'height: 240') },
      shipped,
    );
    expect(problems.map((problem) => [`${problem.place?.line}:${problem.place?.column}`, allowedIn(problem)])).toEqual([
      [place, allowed],
    ]);
  });
});
