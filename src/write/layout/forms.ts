// The forms a register may be printed in, from the usual one to the one that holds most: portrait or landscape, in the
// theme's size or a smaller one.
import type { Register } from '../../report/tree.ts';
import type { Theme } from '../theme/theme.ts';
import { type LaidOut, layOut } from './columns.ts';
import { pointsOfMillimetres, textArea } from './measure.ts';

/** A register in one form. */
export interface PrintedRegister extends LaidOut {
  readonly isSmall: boolean;
  /** Rows are about three lines high, and none is higher than eight. */
  readonly isLow: boolean;
  /** Its height in pages. */
  readonly pages: number;
}

/** 小五: the smallest size in which offices print tables. */
const smallest = 9;

/** The theme with tables in the smaller size; the theme itself if its tables are as small. */
export function smallTables(theme: Theme): Theme {
  const { tableHead, tableCell } = theme.styles;
  if (tableCell.size <= smallest) return theme;
  const smaller = <S extends typeof tableCell>(style: S): S => ({
    ...style,
    size: smallest,
    line: Math.round((style.line / style.size) * smallest * 2) / 2,
  });
  return { ...theme, styles: { ...theme.styles, tableHead: smaller(tableHead), tableCell: smaller(tableCell) } };
}

/**
 * The theme on sheets that are turned to be read: the head of a table is at the left edge of the bound sheet
 * (GB/T 9704-2012, 8: on odd pages at the binding, on even pages at the cut), so the left margin becomes the upper one.
 */
export function landscape(theme: Theme): Theme {
  const known = turned.get(theme);
  if (known) return known;
  const { width, height, top, right, bottom, left } = theme.page;
  const page = { width: height, height: width, top: left, right: top, bottom: right, left: bottom };
  turned.set(theme, { ...theme, page });
  return landscape(theme);
}

// A register is laid out for the locks, for the division into sheets and by each writer: remembered, once is enough.
const turned = new WeakMap<Theme, Theme>();
const printed = new WeakMap<Theme, WeakMap<Register, PrintedRegister>>();

/** The form of a register on the sheets of a theme: smaller only if it is too narrow or too tall in the usual size. */
export function printRegister(register: Register, theme: Theme): PrintedRegister {
  const known = printed.get(theme) ?? new WeakMap<Register, PrintedRegister>();
  const form = known.get(register) ?? bestForm(register, theme);
  known.set(register, form);
  printed.set(theme, known);
  return form;
}

function bestForm(register: Register, theme: Theme): PrintedRegister {
  const usual = printIn(register, theme, false);
  const small = smallTables(theme);
  if (small === theme || isGood(usual)) return usual;
  const smaller = printIn(register, small, true);
  return isGood(smaller) || smaller.pages < usual.pages ? smaller : usual;
}

/** Whether nothing breaks that should stay whole, and no row is too tall. */
export function isGood({ isWhole, isLow }: PrintedRegister): boolean {
  return isWhole && isLow;
}

function printIn(register: Register, theme: Theme, isSmall: boolean): PrintedRegister {
  const laidOut = layOut(register, theme);
  const lines = laidOut.rows.map((row) => row.lines);
  const all = lines.reduce((sum, count) => sum + count, 0);
  const { line } = theme.styles.tableCell;
  const padding = 5;
  return {
    ...laidOut,
    isSmall,
    isLow: all <= lines.length * 3 && Math.max(0, ...lines) <= 8,
    pages: (all * line + lines.length * padding) / pointsOfMillimetres(textArea(theme).height),
  };
}
