import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { divided, titleLines } from '../../../src/write/layout/title.ts';
import { parseTheme } from '../../../src/write/theme/theme.ts';

const official = parseTheme(readFileSync('templates/themes/official.yaml', 'utf8'));

describe('titleLines', () => {
  it.each([
    ['关爱工作总结', ['关爱工作总结']],
    ['清溪小学2026年秋季学期工作总结', ['清溪小学2026年秋季学期工作总结']],
    // A line holds 20 characters, one of which is kept free.
    ['云川县清溪镇中心小学2026年度的工作总结', ['云川县清溪镇中心小学2026年度的工作总结']],
    ['云川县清溪镇中心小学2026年度关爱工作总结', ['云川县清溪镇中心小学', '2026年度关爱工作总结']],
    // Two lines could only hold it if one were too long.
    [
      '岚川大学关心下一代工作委员会2026年秋季学期农村留守儿童关爱保护工作总结',
      ['岚川大学关心下一代工作委员会', '2026年秋季学期农村', '留守儿童关爱保护工作总结'],
    ],
    // 留守儿童 and 关爱 are one word each.
    [
      '云川县教育局2026年秋季学期留守儿童关爱服务体系建设工作总结',
      ['云川县教育局2026年秋季学期', '留守儿童关爱服务体系建设工作总结'],
    ],
    ['云川县教育局农村留守儿童关爱保护工作总结', ['云川县教育局农村留守儿童', '关爱保护工作总结']],
    ['清溪镇中心小学2026年秋季学期关爱留守儿童工作总结', ['清溪镇中心小学2026年秋季学期', '关爱留守儿童工作总结']],
    ['岚川大学关心下一代工作委员会2024年工作总结', ['岚川大学关心下一代工作委员会', '2024年工作总结']],
    // 14 and 10 characters are as even as 10 and 14: the upper line is the longer.
    ['云川县清溪镇中心小学2026年度关爱留守儿童工作总结', ['云川县清溪镇中心小学2026年度', '关爱留守儿童工作总结']],
  ])('%s', (title, lines) => expect(titleLines(title, official, official.styles.title)).toEqual(lines));

  it('keeps every character and fits every line, however long the title', () => {
    const title = '云川县教育局关于2026年上半年全县农村留守儿童关爱保护工作开展情况和下半年工作打算的总结报告'.repeat(
      2,
    );
    const lines = titleLines(title, official, official.styles.title);
    expect(lines.join('')).toBe(title);
    expect(lines.length).toBe(5);
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(21);
  });

  // Trying every way to divide so many words would never end.
  it('divides three hundred characters at once', () => {
    const title = '关于全县农村留守儿童关爱保护和困境儿童帮扶工作开展情况的总结'.repeat(10).slice(0, 300);
    const lines = titleLines(title, official, official.styles.title);
    expect(lines.join('')).toBe(title);
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(21);
  });

  it('divides the title of an attachment and the caption of a register by the same rule', () => {
    const { attachmentTitle, caption } = official.styles;
    const title = '云川县清溪镇中心小学秋季学期关爱留守儿童活动登记表';
    expect(titleLines(title, official, attachmentTitle)).toEqual([
      '云川县清溪镇中心小学秋季学期',
      '关爱留守儿童活动登记表',
    ]);
    // Smaller characters: a line holds 31 of them.
    expect(titleLines(title, official, caption)).toEqual([title]);
    const long = `${title}（含寒假期间的补充记录）`;
    expect(titleLines(long, official, caption)).toHaveLength(2);
    expect(titleLines(long, official, caption).join('')).toBe(long);
  });

  it('leaves a title with breaks or styles of its own as it is', () => {
    const text = (value: string) => ({ type: 'text', value }) as const;
    const title = '清溪镇中心小学2026年秋季学期关爱留守儿童工作总结';
    const style = official.styles.attachmentTitle;
    const lines = [text('清溪镇中心小学2026年秋季学期'), { type: 'break' }, text('关爱留守儿童工作总结')];
    expect(divided([text(title)], official, style)).toEqual(lines);
    for (const other of [{ type: 'break' }, { type: 'strong', children: [text('甲')] }] as const)
      expect(divided([text(title), other], official, style)).toEqual([text(title), other]);
  });

  it('keeps what cannot be divided in one line', () => {
    expect(titleLines('A'.repeat(90), official, official.styles.title)).toEqual(['A'.repeat(90)]);
    expect(titleLines('', official, official.styles.title)).toEqual(['']);
  });
});
