// A register (登记表) as data: columns and rows of words, without markup.
import type { KindName } from '../../language/vocabulary.ts';
import type { FieldDefinition, KindDefinition } from '../../log/definition.ts';
import type { People } from '../../workspace/people.ts';
import type { Directory } from '../directory.ts';
import type { PairingTally } from '../pairings.ts';
import type { PeriodFigures } from '../period.ts';
import type { Tally } from '../tally.ts';

/** One column. Writers choose its width, because it depends on the page. */
interface RegisterDataColumn {
  readonly title: string;
  readonly align: 'left' | 'center' | 'right';
  readonly content?: CellContent;
}

/**
 * What the cells of a column hold, unless these are short words that stay whole (a date, a number, a class): texts,
 * which may run over lines, or people, each of whom stays whole.
 */
export type CellContent = 'text' | 'people';

/**
 * A register. Columns without any content are left out; a cell without content is '', and one that is joined to the cell
 * above null.
 */
export interface RegisterData {
  readonly caption: string;
  readonly columns: readonly RegisterDataColumn[];
  /** The titles of all columns that it may have. */
  readonly titles: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** What registers are made from: the entries of the period in the order of dates, and every pairing that held in it. */
export interface Records {
  readonly directory: Directory;
  readonly period: PeriodFigures;
  readonly people: People;
  readonly tallies: readonly Tally[];
  readonly pairings: readonly PairingTally[];
  /** Whether registers may have records at all. */
  readonly mayList: boolean;
  /** The kinds of the workspace's own. */
  readonly ownKinds: readonly KindDefinition[];
  /** The fields of the workspace's own that may be printed, of each kind. */
  readonly fieldsOf: (kind: KindName | KindDefinition) => readonly FieldDefinition[];
}

/**
 * How to make a column: its title and the cell for a record. Columns are centred, but for texts: only `phrase`, a text
 * of a few words (a place, a donor), is centred, too. `joined` says whether the cell is one with that of the record
 * before.
 */
export interface ColumnForm<R> {
  readonly title: string;
  readonly content?: CellContent | 'phrase';
  readonly cell: (record: R) => string | number | undefined;
  readonly joined?: (record: R) => boolean;
}

/** Makes a register of records, numbered from 1. */
export function registerOf<R>(caption: string, records: readonly R[], forms: readonly ColumnForm<R>[]): RegisterData {
  const columns = forms.map((form) => ({ ...form, cells: records.map((record) => String(form.cell(record) ?? '')) }));
  const filled = columns.filter(({ cells }) => records.length === 0 || cells.some((cell) => cell !== ''));
  const numbers = {
    title: '序号',
    content: undefined,
    joined: undefined,
    cells: records.map((_, row) => `${row + 1}`),
  };
  const all = [numbers, ...oneForEachTitle(filled)];
  return {
    caption,
    titles: [numbers, ...forms].map(({ title }) => title),
    columns: all.map(({ title, content }) => ({
      title,
      align: content === 'text' ? 'left' : 'center',
      ...(content && { content: content === 'phrase' ? 'text' : content }),
    })),
    rows: records.map((record, row) => all.map(({ cells, joined }) => (joined?.(record) ? null : (cells[row] ?? '')))),
  };
}

/** A field of the workspace's own that is called as a column (班级) is that column: its cells say what both say. */
function oneForEachTitle<C extends { readonly title: string; readonly cells: readonly string[] }>(
  columns: readonly C[],
): readonly C[] {
  return columns.flatMap((column) => {
    const same = columns.filter(({ title }) => title === column.title);
    if (same[0] !== column) return [];
    const said = (row: number) => new Set(same.flatMap(({ cells }) => cells[row] || []));
    return [{ ...column, cells: column.cells.map((_, row) => [...said(row)].join('；')) }];
  });
}

/** The same register with only some of its columns. */
export function withColumns(register: RegisterData, titles: readonly string[]): RegisterData {
  const at = register.columns.flatMap(({ title }, index) => (titles.includes(title) ? [index] : []));
  const columns = at.flatMap((index) => register.columns[index] ?? []);
  return {
    ...register,
    columns,
    rows: register.rows.map((row) => at.map((index) => row[index] ?? null)),
  };
}

/** The tallies of some kinds, in the order of dates. */
export function talliesOf<K extends KindName>(records: Records, ...kinds: readonly K[]): readonly TallyOf<K>[] {
  return records.tallies.filter((tally): tally is TallyOf<K> => kinds.some((kind) => kind === tally.entry.kind));
}

/** A tally of an entry of some kinds. */
export type TallyOf<K extends KindName> = Tally & { readonly entry: Extract<Tally['entry'], { kind: K }> };
