import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { facesOf, punctuationRange } from '../../../src/write/theme/face-order.ts';
import { parseTheme } from '../../../src/write/theme/theme.ts';

const official = parseTheme(readFileSync('templates/themes/official.yaml', 'utf8'));

test('quotes, dashes, ellipses and the middle dot come from the face named for them, all else from the own', () => {
  expect(punctuationRange).toBe('U+00B7,U+2014,U+2018-201D,U+2026');
  const [own = '', punctuation = ''] = ['lxgw-wenkai-500.ttf', 'noto-serif-sc-400.ttf'];
  for (const character of '·—‘’‚“”…') expect(facesOf(official, 'kai', character)[0], character).toBe(punctuation);
  for (const character of '¶¸―–•‗„‥‧甲a，𠮷') expect(facesOf(official, 'kai', character)[0], character).toBe(own);
  expect(facesOf(official, 'song', '“')[0]).toBe(punctuation);
});
