// Lists as Word numbering. Each ordered list has its own definition, because office programs differ in how they restart
// a shared one.
import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { Theme } from '../theme/theme.ts';
import { advance } from './measure.ts';
import type { ListNumbering } from './paragraph.ts';

/** The definition of all unordered lists. */
export const bullets = 'bullets';

/** The number of list levels; deeper lists stay on the last one. */
export const levels = 9;

/** The definitions of bullets and of all ordered lists of a report. */
export function numbering(theme: Theme, lists: readonly ListNumbering[]): INumberingOptions {
  return {
    config: [
      { reference: bullets, levels: definition(theme, LevelFormat.BULLET, () => '•', 1) },
      ...lists.map(({ reference, start }) => ({
        reference,
        levels: definition(theme, LevelFormat.DECIMAL, (level) => `%${level + 1}.`, start),
      })),
    ],
  };
}

/**
 * The indents of list paragraphs in twips. The first line has an indent of two characters, like body text. Each deeper
 * level adds two characters to all lines.
 */
export function listIndent(theme: Theme, level: number): { readonly left: number; readonly firstLine: number } {
  return { left: advance(theme) * 2 * level, firstLine: advance(theme) * 2 };
}

type Format = (typeof LevelFormat)[keyof typeof LevelFormat];
type Levels = INumberingOptions['config'][number]['levels'];

function definition(theme: Theme, format: Format, marker: (level: number) => string, start: number): Levels {
  return Array.from({ length: levels }, (_, level) => ({
    level,
    format,
    text: marker(level),
    start,
    alignment: AlignmentType.LEFT,
    // Chinese offices put no space after 1.
    suffix: LevelSuffix.NOTHING,
    style: { paragraph: { indent: listIndent(theme, level) } },
  }));
}
