// The columns of what a workspace adds to a kind, behind those that its register has.
import type { KindName } from '../../language/vocabulary.ts';
import type { FieldDefinition, KindDefinition } from '../../log/definition.ts';
import type { OwnValue } from '../../log/own-fields.ts';
import { type Directory, nameOfReached } from '../directory.ts';
import { labelOf } from '../field-labels.ts';
import { unitOf, valueIn } from '../own-fields.ts';
import type { Tally } from '../tally.ts';
import { yuanCell } from './cells.ts';
import type { CellContent, ColumnForm, Records } from './register.ts';

/**
 * How often the entries of some kinds count, where one says it, and a column for each field that may be printed.
 * `tallyOf` gives the entry of a row.
 */
export function ownColumns<R>(
  { fieldsOf, directory }: Records,
  kinds: readonly (KindName | KindDefinition)[],
  tallyOf: (row: R) => Tally,
): readonly ColumnForm<R>[] {
  const fields = new Map(kinds.flatMap(fieldsOf).map((field) => [field.name, field]));
  return [
    { title: '次数', cell: (row) => tallyOf(row).entry.times },
    ...[...fields.values()].map((field) => fieldColumn(field, directory, (row: R) => valueIn(tallyOf(row), field))),
  ];
}

/** The column of a field. `valueFor` gives what a row has under it. */
export function fieldColumn<R>(
  field: FieldDefinition,
  directory: Directory,
  valueFor: (row: R) => OwnValue | undefined,
): ColumnForm<R> {
  return { ...headOf(field), cell: (row) => cellOf(valueFor(row), field, directory) };
}

const contents: Readonly<Partial<Record<FieldDefinition['type'], CellContent | 'phrase'>>> = {
  text: 'text',
  place: 'phrase',
  option: 'phrase',
  person: 'people',
};

function headOf(field: FieldDefinition): Pick<ColumnForm<unknown>, 'title' | 'content'> {
  const unit = field.type === 'money' ? '元' : unitOf(field);
  const content = contents[field.type];
  return { title: unit === '' ? field.name : `${field.name}（${unit}）`, ...(content && { content }) };
}

function cellOf(value: OwnValue | undefined, field: FieldDefinition, directory: Directory): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'object') return value.map((id) => nameOfReached(directory, id)).join('、');
  return field.type === 'money' && typeof value === 'number' ? yuanCell(value) : labelOf(value);
}
