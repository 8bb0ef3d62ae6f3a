// Breakdowns as a table of an office: a row for each label, a column for each thing counted, shares, and a total.
import { formatPercent, withSameDecimals } from '../../language/rounding.ts';
import { unitWord } from '../../language/units.ts';
import type { Register } from '../../report/tree.ts';
import { unlabelled } from '../../rollup/breakdowns.ts';
import { amongEntries, entriesOf } from '../../rollup/counts.ts';
import { percentOf, sumOf } from '../../rollup/decimal.ts';
import { type Figure, silentIn } from '../../rollup/figure.ts';
import { digitsOf } from '../run/value.ts';
import type { NamedBreakdown } from '../view/breakdowns.ts';

/** A table, and what has to be said below it, if anything. */
export interface NotedTable {
  readonly table: Register;
  readonly note?: string;
}

/** What one column counts: a figure for each row, by its key, and their total. */
interface Counted {
  readonly of: string;
  readonly word: string;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly total: Figure;
  /** Whether an entry counts in several rows. */
  readonly overlaps: boolean;
}

/** A column as printed. */
interface Column {
  readonly title: string;
  readonly cells: readonly string[];
  readonly total: string;
  /** Whether the cells come to another total as printed, because each of them is rounded. */
  readonly isRounded?: boolean;
}

/**
 * The table of breakdowns whose rows are of one kind: each label is a row, and each breakdown, or each of the `measures`
 * of it, a column. Null where nothing was counted.
 *
 * A label that a breakdown lacks counts 0 only where every entry says what is counted, else its cell stays empty. Below
 * the table stands how many do not. Shares stand beside a single column; where they do not come to 100 as printed, that
 * is said, too.
 */
export function breakdownTable(
  named: readonly NamedBreakdown[],
  measures: readonly string[],
  caption: string | undefined,
): NotedTable | null {
  const filled = named.filter(({ breakdown }) => breakdown.rows.some(({ figure }) => figure.value > 0));
  const [first] = filled;
  if (first === undefined) return null;
  const labels = labelsOf(filled);
  const counted = filled.flatMap((one) => countedIn(one, measures));
  // A caption of the table's own names what is in it; under one that was written, the columns do.
  const isTold = (caption ? named : filled).length > 1;
  const columns = counted.flatMap((column) => {
    const prefix = isTold ? column.of : '';
    const amounts = amountsOf(column, [...labels.keys()], prefix);
    if (amounts.cells.every((cell) => cell === '')) return [];
    return measures.length > 1 || column.overlaps
      ? [amounts]
      : [amounts, sharesOf(column, amounts, [...labels.keys()], prefix)];
  });
  const silent = counted.filter(({ total }) => silentIn(total).length > 0);
  const notes = [
    ...silent.map(({ of, word, total }) => `${of}有${silentIn(total).length}条记录没有写明${word}，未计入`),
    ...(columns.some(({ isRounded }) => isRounded) ? ['占比经四舍五入，各项相加可能不等于100%'] : []),
  ];
  return {
    table: {
      type: 'register',
      caption: caption || `${[...new Set(filled.map(({ of }) => of))].join('、')}按${first.by}统计表`,
      columns: [first.by, ...columns.map(({ title }) => title)].map((title) => ({ title, align: 'center' })),
      rows: [
        ...[...labels.values()].map((label, row) => [label, ...columns.map(({ cells }) => cells[row] ?? '')]),
        [counted.some(({ overlaps }) => overlaps) ? '合计（有重复）' : '合计', ...columns.map(({ total }) => total)],
      ],
    },
    ...(notes.length > 0 && { note: `注：${notes.join('；')}。` }),
  };
}

/** The labels of all rows by their keys: those of the list of people in its order, then by the first breakdown that has them. */
function labelsOf(named: readonly NamedBreakdown[]): ReadonlyMap<string, string> {
  const rows = named.flatMap(({ breakdown }) => breakdown.rows.map((row) => [keyOf(row.figure), row.label] as const));
  const labels = new Map(rows);
  const listed = named.flatMap(({ inList }) => inList.map(({ figure }) => keyOf(figure)));
  const keys = [...new Set([...listed, ...labels.keys()])].filter((key) => labels.has(key) && key !== unlabelled);
  return new Map(
    [...keys, ...(labels.has(unlabelled) ? [unlabelled] : [])].map((key) => [key, labels.get(key) ?? key]),
  );
}

/** What comes after visits.byHelper in visits.byHelper.h01: two helpers may have one name. */
function keyOf({ name }: Figure): string {
  return name.split('.').slice(2).join('.');
}

function countedIn({ name, of, breakdown, measures }: NamedBreakdown, wanted: readonly string[]): readonly Counted[] {
  const { rows, total } = breakdown;
  const ids = rows.flatMap(({ figure }) => entriesOf(figure));
  // Groups that overlap, and helpers who went together, have a total of their own, which counts some twice.
  const overlaps = total.name === name && new Set(ids).size < ids.length;
  const figures = new Map(rows.map(({ figure }) => [keyOf(figure), figure]));
  if (wanted.length === 0) return [{ of, word: wordOfUnit(total.unit), figures, total, overlaps }];
  return wanted.flatMap((measure) => {
    const { figure, words } = measures.get(measure) ?? {};
    if (figure === undefined) return [];
    const amongThose = amongEntries(figure);
    const among = new Map([...figures].map(([key, row]) => [key, amongThose(row)]));
    const value = sumOf([...among.values()].map((row) => row.value));
    const word = measure === 'count' ? wordOfUnit(figure.unit) : (words?.[0] ?? measure);
    return [{ of, word, figures: among, total: { ...figure, value }, overlaps }];
  });
}

/** 人次 for 人次, 次数 for 次, 人数 for 人, 服务时长 for time; what else is counted has no such word. */
function wordOfUnit(unit: string): string {
  if (unit === 'minute') return '服务时长';
  if (unit.endsWith('次') && unit !== '次') return unit;
  return /^[次条人户份件批例场项对]$/u.test(unit) ? `${unit}数` : '数量';
}

function amountsOf({ word, figures, total }: Counted, keys: readonly string[], prefix: string): Column {
  const unit = unitWord(total.unit);
  const none = silentIn(total).length > 0 ? '' : '0';
  return {
    title: `${prefix}${word}${unit === word || unit === '' ? '' : `（${unit}）`}`,
    cells: keys.map((key) => {
      const figure = figures.get(key);
      return figure === undefined ? none : amountOf(figure);
    }),
    total: amountOf(total),
  };
}

/** Nothing for a sum of which only silence is known. */
function amountOf(figure: Figure): string {
  return figure.value === 0 && silentIn(figure).length > 0 ? '' : digitsOf(figure);
}

/** Shares with one decimal, none of them where all are whole. */
function sharesOf({ figures, total }: Counted, amounts: Column, keys: readonly string[], prefix: string): Column {
  const shares = keys.map((key, row) => {
    const share = percentOf(figures.get(key)?.value ?? 0, total.value);
    return share === undefined || amounts.cells[row] === '' ? '' : formatPercent(share, 1).slice(0, -1);
  });
  const isCertain = shares.every((share) => share !== '' && Number.isFinite(Number(share)));
  const isWhole = sumOf(shares.map(Number)) === 100;
  return {
    title: `${prefix}占比（%）`,
    cells: withSameDecimals(shares),
    total: isCertain || isWhole ? '100' : '',
    isRounded: isCertain && !isWhole,
  };
}
