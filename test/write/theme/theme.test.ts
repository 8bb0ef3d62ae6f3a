import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSimple } from '../../../src/source/tree/simple.ts';
import { parseTheme } from '../../../src/write/theme/theme.ts';

const official = readFileSync('templates/themes/official.yaml', 'utf8');

test('a theme that uses a face it does not have is refused', () => {
  expect(parseTheme(official).strong).toBe('hei');
  expect(() => parseTheme(official.replace(/^strong: .*/m, 'strong: poster'))).toThrow('no face poster');
});

test.each(['official', 'plain'])('%s gives the same theme with the fast reader and with the yaml package', (name) => {
  const text = readFileSync(`templates/themes/${name}.yaml`, 'utf8');
  expect(readSimple('', text)).not.toBeNull();
  // The fast reader does not know anchors.
  expect(parseTheme(text.replace('faces:', 'faces: &all'))).toEqual(parseTheme(text));
});
