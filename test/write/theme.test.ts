import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTheme } from '../../src/write/theme.ts';

const official = readFileSync('templates/themes/official.yaml', 'utf8');

test('a theme that names a face it does not have is none', () => {
  expect(parseTheme(official).strong).toBe('hei');
  expect(() => parseTheme(official.replace(/^strong: .*/m, 'strong: poster'))).toThrow('no face poster');
});
