import { expect, test } from 'vitest';
import type { Paragraph } from '../../../src/report/tree.ts';
import { linesOf } from '../../../src/write/layout/lines.ts';
import { themes, words } from '../docx/fixture.ts';

const paragraphOf = (...texts: readonly string[]): Paragraph => ({
  type: 'paragraph',
  children: texts.flatMap((text, at) => (at === 0 ? [words(text)] : [{ type: 'break' } as const, words(text)])),
});

test.each([
  [paragraphOf('走'.repeat(26)), 1],
  [paragraphOf('走'.repeat(27)), 2],
  [paragraphOf('走'.repeat(26 + 28 * 2)), 3],
  [paragraphOf('走', '访'), 2],
  [paragraphOf(''), 1],
])('%j fills %d lines of 28 characters', (paragraph, lines) => expect(linesOf(paragraph, themes.official)).toBe(lines));

test('a line with nothing on it is one, also where paragraphs are not indented', () => {
  const { body } = themes.plain.styles;
  const flush = { ...themes.plain, styles: { ...themes.plain.styles, body: { ...body, firstLine: 0 } } };
  expect(linesOf(paragraphOf('走', '', '访'), flush)).toBe(3);
});
