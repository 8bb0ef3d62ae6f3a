// Divides a report into portrait and landscape sheets: registers that are too wide for a page stand on landscape ones.
import type { Block, Register, Report } from '../../report/tree.ts';
import type { Theme } from '../theme/theme.ts';
import { attachmentMarks } from './attached.ts';
import { isGood, landscape, printRegister } from './forms.ts';

/** Blocks that follow each other on sheets of one direction, and the theme they are printed in. */
export interface Sheets {
  readonly isLandscape: boolean;
  readonly theme: Theme;
  readonly blocks: readonly Block[];
}

/**
 * The sheets of a report, in order. The first ones also have its title. What must not stand alone goes with a register
 * to its landscape sheets: headings before it, 附件说明 and the signature behind it.
 */
export function sheetsOf({ children }: Report, theme: Theme): readonly Sheets[] {
  const marks = attachmentMarks(children);
  const turned = children.map((block) => block.type === 'register' && isTurned(block, theme, marks.has(block)));
  for (const [index, block] of children.entries()) {
    if (turned[index - 1] && isEnding(block)) turned[index] = true;
  }
  for (const [index, block] of [...children.entries()].reverse()) {
    if (turned[index + 1] && (block.type === 'heading' || block.type === 'pageBreak')) turned[index] = true;
  }
  const sheets: { isLandscape: boolean; blocks: Block[] }[] = [];
  for (const [index, block] of children.entries()) {
    const isLandscape = turned[index] === true;
    const last = sheets.at(-1);
    if (last?.isLandscape === isLandscape) last.blocks.push(block);
    else sheets.push({ isLandscape, blocks: [block] });
  }
  const trimmed = sheets.map(({ isLandscape, blocks }, index) => ({
    isLandscape,
    theme: isLandscape ? landscape(theme) : theme,
    // Other sheets begin a page of themselves.
    blocks: index > 0 ? blocks.slice(blocks.findIndex(({ type }) => type !== 'pageBreak')) : blocks,
  }));
  return trimmed.length === 0 ? [{ isLandscape: false, theme, blocks: [] }] : trimmed;
}

/**
 * Whether a register is printed on landscape sheets: where it fits there and not here, unless it is short and stands in
 * the text, where the pages before and behind it would end early.
 */
export function isTurned(register: Register, theme: Theme, beginsPage: boolean): boolean {
  const upright = printRegister(register, theme);
  if (isGood(upright)) return false;
  const turned = printRegister(register, landscape(theme));
  if (!upright.isWhole) return true;
  if (isGood(turned)) return beginsPage || upright.pages > 1;
  return turned.pages + (beginsPage ? 0 : 1) < upright.pages;
}

function isEnding({ type }: Block): boolean {
  return type === 'attachments' || type === 'signature';
}
