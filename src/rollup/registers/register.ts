// A register (登记表) as data: columns and rows of words, without markup.
import type { KindName } from '../../language/vocabulary.ts';
import { widthOf } from '../../language/width.ts';
import type { People } from '../../workspace/people.ts';
import type { Period } from '../../workspace/program.ts';
import type { Directory } from '../directory.ts';
import type { PairingTally } from '../pairings.ts';
import type { Tally } from '../tally.ts';

/** One column. Widths are shares of the table and add up to 1. */
interface RegisterDataColumn {
  readonly title: string;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

/** A register. A column that no record fills is left out; a cell that one does not fill is empty. */
export interface RegisterData {
  readonly caption: string;
  readonly columns: readonly RegisterDataColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** What registers are made from: the entries of the period in the order of dates, and every pairing that held in it. */
export interface Records {
  readonly directory: Directory;
  readonly period: Period;
  readonly people: People;
  readonly tallies: readonly Tally[];
  readonly pairings: readonly PairingTally[];
}

/** How a column is made: its title, the characters a line of it should hold, and the words a record puts into it. Texts stand left and share what room is left; everything else stands in the middle and gets the room its longest cell needs. */
export interface ColumnForm<R> {
  readonly title: string;
  readonly weight: number;
  readonly align?: RegisterDataColumn['align'];
  readonly cell: (record: R) => string | number | undefined;
}

/** Characters of a table's size that a line of an A4 page holds, and the most that a column which is no text may claim. */
const lineCharacters = 42;
const mostCharacters = 8;

/** Makes a register of records, numbered from 1. */
export function registerOf<R>(caption: string, records: readonly R[], forms: readonly ColumnForm<R>[]): RegisterData {
  const numbered = [{ title: '序号', weight: 2, cells: records.map((_, row) => String(row + 1)) }];
  const columns = forms.map((form) => ({ ...form, cells: records.map((record) => String(form.cell(record) ?? '')) }));
  const filled = columns.filter(({ cells }) => records.length === 0 || cells.some((cell) => cell !== ''));
  const weighed = weigh([...numbered, ...filled]);
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return {
    caption,
    columns: weighed.map(({ title, weight, align = 'center' }) => ({ title, width: weight / all, align })),
    rows: records.map((_, row) => weighed.map(({ cells }) => cells[row] ?? '')),
  };
}

interface Column {
  readonly title: string;
  readonly weight: number;
  readonly align?: RegisterDataColumn['align'];
  readonly cells: readonly string[];
}

/** Dates, names and numbers must not break over lines (GB/T 9704-2012: 数字、年份不能回行); texts may. */
function weigh(columns: readonly Column[]): readonly Column[] {
  const isText = ({ align }: Column) => align === 'left';
  const needed = ({ title, cells }: Column) =>
    Math.min(Math.max(...[title, ...cells].map(widthOf)) / 2, mostCharacters) + 1;
  const taken = columns.filter((column) => !isText(column)).reduce((sum, column) => sum + needed(column), 0);
  const wanted = columns.filter(isText).reduce((sum, { weight }) => sum + weight, 0);
  const stretch = Math.max(1, (lineCharacters - taken) / (wanted || 1));
  return columns.map((column) => ({ ...column, weight: isText(column) ? column.weight * stretch : needed(column) }));
}

/** The tallies of some kinds, in the order of dates. */
export function talliesOf<K extends KindName>(records: Records, ...kinds: readonly K[]): readonly TallyOf<K>[] {
  return records.tallies.filter((tally): tally is TallyOf<K> => kinds.some((kind) => kind === tally.entry.kind));
}

/** A tally of an entry of some kinds. */
export type TallyOf<K extends KindName> = Tally & { readonly entry: Extract<Tally['entry'], { kind: K }> };
