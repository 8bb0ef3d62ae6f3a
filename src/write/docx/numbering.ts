// Lists as Word numbering. Each ordered list has a definition of its own: restarting a shared one by overrides is what office programs disagree about.
import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { Theme } from '../theme/theme.ts';
import { advance } from './measure.ts';
import type { ListNumbering } from './paragraph.ts';

/** The definition all unordered lists use. */
export const bullets = 'bullets';

/** How many levels a list may be nested; what lies deeper stands on the last. */
export const levels = 9;

/** The definitions of bullets and of every ordered list of a report. */
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

/** How a paragraph of a list stands on a level, in twips: like running text, two characters in on its first line and flush after that; deeper levels two characters further in. */
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
    // 1. takes no space after it in a Chinese office's documents.
    suffix: LevelSuffix.NOTHING,
    style: { paragraph: { indent: listIndent(theme, level) } },
  }));
}
