import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { titleLines } from '../../../src/write/layout/title.ts';
import { parseTheme } from '../../../src/write/theme/theme.ts';

const official = parseTheme(readFileSync('templates/themes/official.yaml', 'utf8'));

describe('titleLines', () => {
  it.each([
    ['关爱工作总结', ['关爱工作总结']],
    ['清溪小学2026年秋季学期工作总结', ['清溪小学2026年秋季学期工作总结']],
    ['清溪镇中心小学2026年秋季学期关爱留守儿童工作总结', ['清溪镇中心小学2026年秋季学期', '关爱留守儿童工作总结']],
    ['岚川大学关心下一代工作委员会2024年工作总结', ['岚川大学关心下一代工作委员会', '2024年工作总结']],
  ])('%s', (title, lines) => expect(titleLines(title, official)).toEqual(lines));

  it('keeps every character and fits every line, however long the title', () => {
    const title = '云川县教育局关于2026年上半年全县农村留守儿童关爱保护工作开展情况和下半年工作打算的总结报告'.repeat(
      2,
    );
    const lines = titleLines(title, official);
    expect(lines.join('')).toBe(title);
    expect(lines.length).toBe(5);
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(21);
  });

  // Trying every way to divide so many words would never end.
  it('divides three hundred characters at once', () => {
    const title = '关于全县农村留守儿童关爱保护和困境儿童帮扶工作开展情况的总结'.repeat(10).slice(0, 300);
    const lines = titleLines(title, official);
    expect(lines.join('')).toBe(title);
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(21);
  });

  it('keeps what cannot be divided in one line', () => {
    expect(titleLines('A'.repeat(90), official)).toEqual(['A'.repeat(90)]);
    expect(titleLines('', official)).toEqual(['']);
  });
});
