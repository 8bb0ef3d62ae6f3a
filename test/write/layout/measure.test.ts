import { describe, expect, it } from 'vitest';
import { widthInCharacters } from '../../../src/write/layout/measure.ts';

describe('widthInCharacters', () => {
  it.each([
    ['', 0],
    ['2026年11月23日', 7],
    ['𠮷林', 2],
    ['阿依·买买提', 6],
    ['“希望”A班', 5.5],
  ])('%s', (text, width) => expect(widthInCharacters(text)).toBe(width));
});
