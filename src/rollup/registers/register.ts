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
  /** Of a column of texts, how many characters a line of it should hold at least. */
  readonly text?: number;
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

/** How a column is made: its title and the words a record puts into it. A column of texts says with `text` how many characters a line of it should hold at least; texts stand left, all else in the middle. */
export interface ColumnForm<R> {
  readonly title: string;
  readonly text?: number;
  readonly cell: (record: R) => string | number | undefined;
}

/** Characters of a table's size that a line of an A4 page holds, and the most that a column which is no text may claim. */
const lineCharacters = 42;
const mostCharacters = 8;

/** Makes a register of records, numbered from 1. */
export function registerOf<R>(caption: string, records: readonly R[], forms: readonly ColumnForm<R>[]): RegisterData {
  const columns = forms.map((form) => ({ ...form, cells: records.map((record) => String(form.cell(record) ?? '')) }));
  const filled = columns.filter(({ cells }) => records.length === 0 || cells.some((cell) => cell !== ''));
  const all: readonly Column[] = [{ title: '序号', cells: records.map((_, row) => String(row + 1)) }, ...filled];
  return {
    caption,
    columns: laidOut(all),
    rows: records.map((_, row) => all.map(({ cells }) => cells[row] ?? '')),
  };
}

/** The same register with some of its columns, which share the whole width anew. */
export function withColumns(register: RegisterData, titles: readonly string[]): RegisterData {
  const at = register.columns.flatMap(({ title }, index) => (titles.includes(title) ? [index] : []));
  const rows = register.rows.map((row) => at.map((index) => row[index] ?? ''));
  const kept = at.flatMap((index) => register.columns[index] ?? []);
  const columns = kept.map((column, index) => ({ ...column, cells: rows.map((row) => row[index] ?? '') }));
  return { caption: register.caption, columns: laidOut(columns), rows };
}

function laidOut(columns: readonly Column[]): RegisterData['columns'] {
  const widths = widthsOf(columns);
  return columns.map(({ title, text }, at) => ({
    title,
    width: widths[at] ?? 0,
    align: text ? 'left' : 'center',
    ...(text === undefined ? {} : { text }),
  }));
}

interface Column {
  readonly title: string;
  readonly text?: number;
  readonly cells: readonly string[];
}

/** Shares of the table's width: texts share what the others leave. Dates, names and numbers get what their longest cell needs, for they must not break over lines (GB/T 9704-2012: 数字、年份不能回行). Where a line cannot hold that, lists of names go over several lines, name by name, and long titles over two. */
function widthsOf(columns: readonly Column[]): readonly number[] {
  const preferred = columns.map((column) => column.text ?? Math.min(longest(column), mostCharacters) + 1);
  const least = columns.map((column, at) => Math.min(column.text ?? longestPiece(column) + 1, preferred[at] ?? 0));
  const slack = sum(preferred) - sum(least);
  const over = Math.max(0, sum(preferred) - lineCharacters);
  const kept = slack === 0 ? 1 : 1 - Math.min(1, over / slack);
  const needed = least.map((width, at) => width + ((preferred[at] ?? 0) - width) * kept);
  const taken = sum(needed.filter((_, at) => columns[at]?.text === undefined));
  const wanted = sum(columns.map(({ text = 0 }) => text));
  const stretch = wanted === 0 ? 1 : Math.max(1, (lineCharacters - taken) / wanted);
  const weights = columns.map(({ text }, at) => (needed[at] ?? 0) * (text ? stretch : 1));
  return weights.map((weight) => weight / sum(weights));
}

/** The characters of the longest cell. */
function longest({ title, cells }: Column): number {
  return Math.max(...[title, ...cells].map(widthOf)) / 2;
}

/** The characters of the longest name in a cell, or of half a long title. */
function longestPiece({ title, cells }: Column): number {
  const characters = widthOf(title) / 2;
  const pieces = cells.flatMap((cell) => cell.split(/(?<=、)/)).map((piece) => widthOf(piece) / 2);
  return Math.max(characters > 4 ? Math.ceil(characters / 2) : characters, ...pieces);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The tallies of some kinds, in the order of dates. */
export function talliesOf<K extends KindName>(records: Records, ...kinds: readonly K[]): readonly TallyOf<K>[] {
  return records.tallies.filter((tally): tally is TallyOf<K> => kinds.some((kind) => kind === tally.entry.kind));
}

/** A tally of an entry of some kinds. */
export type TallyOf<K extends KindName> = Tally & { readonly entry: Extract<Tally['entry'], { kind: K }> };
