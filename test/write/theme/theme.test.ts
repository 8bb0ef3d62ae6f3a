import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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

describe('a broken theme is reported with its place', () => {
  const plain = readFileSync('templates/themes/plain.yaml', 'utf8');
  const shipped = ['noto-sans-sc-700.ttf', 'lxgw-wenkai-500.ttf', 'noto-serif-sc-400.ttf', 'noto-serif-sc-700.ttf'];

  test.each([
    ['strong: boldSong', 'strong: boldSong', []],
    ['strong: boldSong', 'strong：boldSong', ['29:7 full-width-colon']],
    ['strong: boldSong', 'strong: [boldSong', ['30:1 yaml-syntax']],
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
});
