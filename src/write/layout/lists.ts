// Long lists of people that no form of a register holds: named once below the table, and by their first in its cells.
import type { Register, RegisterList, Report } from '../../report/tree.ts';
import type { Theme } from '../theme/theme.ts';
import { attachmentMarks } from './attached.ts';
import { isGood, landscape, printRegister } from './forms.ts';
import { widthInTable } from './measure.ts';
import { type CellPiece, piecesOf } from './pieces.ts';
import { isTurned } from './sheets.ts';

/** A longer list may be printed below the table. */
const mostNames = 6;

/**
 * The report as it is printed: where a register does not fit in any form, its long lists stand below it, each once
 * (名单1：…), and its cells have 张某某等34人（名单1）.
 */
export function foldLists(report: Report, theme: Theme): Report {
  const marks = attachmentMarks(report.children);
  const children = report.children.map((block) => {
    if (block.type !== 'register') return block;
    const folded = withLists(block);
    if (folded === block) return block;
    const sheet = isTurned(block, theme, marks.has(block)) ? landscape(theme) : theme;
    return isGood(printRegister(block, sheet)) ? block : folded;
  });
  return { ...report, children };
}

/** The pieces of a list below a table. */
export function piecesOfList({ label, people }: RegisterList): readonly CellPiece[] {
  const text = `${label}：`;
  return [{ text, width: widthInTable(text), whole: true }, ...piecesOf(people, 'people')];
}

function withLists(register: Register): Register {
  const labels = new Map<string, string>();
  const rows = register.rows.map((row) =>
    row.map((cell, at) => {
      if (cell === null || register.columns[at]?.content !== 'people') return cell;
      const names = cell.split('、');
      if (names.length <= mostNames) return cell;
      const label = labels.get(cell) ?? `名单${labels.size + 1}`;
      labels.set(cell, label);
      const stated = /等(\d+)人$/.exec(cell)?.[1] ?? names.length;
      return `${names[0]}等${stated}人（${label}）`;
    }),
  );
  if (labels.size === 0) return register;
  return { ...register, rows, lists: [...labels].map(([people, label]) => ({ label, people })) };
}
