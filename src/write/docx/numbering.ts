// Lists as Word numbering. Each ordered list has a definition of its own: restarting a shared one by overrides is what office programs disagree about.
import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import type { Theme } from '../theme.ts';
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

/** The left edge of a list's text on a level in twips: two characters a level, the marker hanging before it. */
export function listIndent(theme: Theme, level: number): number {
  return advance(theme) * 2 * (level + 1);
}

type Format = (typeof LevelFormat)[keyof typeof LevelFormat];
type Levels = INumberingOptions['config'][number]['levels'];

function definition(theme: Theme, format: Format, marker: (level: number) => string, start: number): Levels {
  const hanging = Math.round(advance(theme) * 1.5);
  return Array.from({ length: levels }, (_, level) => ({
    level,
    format,
    text: marker(level),
    start,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: listIndent(theme, level), hanging } } },
  }));
}
