// A register (登记表) as data: columns and rows of words, without markup.
import type { KindName } from '../../language/vocabulary.ts';
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

/** How a column is made: its title, its weight against the other columns, and the words a record puts into it. Texts stand left, everything else in the middle. */
export interface ColumnForm<R> {
  readonly title: string;
  readonly weight: number;
  readonly align?: RegisterDataColumn['align'];
  readonly cell: (record: R) => string | number | undefined;
}

/** Makes a register of records, numbered from 1. */
export function registerOf<R>(caption: string, records: readonly R[], forms: readonly ColumnForm<R>[]): RegisterData {
  const columns = forms.map((form) => ({ ...form, cells: records.map((record) => String(form.cell(record) ?? '')) }));
  const filled = columns.filter(({ cells }) => records.length === 0 || cells.some((cell) => cell !== ''));
  const weights = [numberWeight, ...filled.map(({ weight }) => weight)];
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const heads = [{ title: '序号', align: 'center' as const }, ...filled];
  return {
    caption,
    columns: heads.map(({ title, align = 'center' }, at) => ({ title, width: (weights[at] ?? 0) / all, align })),
    rows: records.map((_, row) => [String(row + 1), ...filled.map(({ cells }) => cells[row] ?? '')]),
  };
}

const numberWeight = 2;

/** The tallies of some kinds, in the order of dates. */
export function talliesOf<K extends KindName>(records: Records, ...kinds: readonly K[]): readonly TallyOf<K>[] {
  return records.tallies.filter((tally): tally is TallyOf<K> => kinds.some((kind) => kind === tally.entry.kind));
}

/** A tally of an entry of some kinds. */
export type TallyOf<K extends KindName> = Tally & { readonly entry: Extract<Tally['entry'], { kind: K }> };
