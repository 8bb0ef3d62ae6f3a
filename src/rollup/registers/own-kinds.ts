// The registers of the kinds that a workspace defines: what every entry may have, and what the kind adds.
import type { KindDefinition } from '../../log/definition.ts';
import { nameOfKind } from '../../log/entry.ts';
import type { Tally } from '../tally.ts';
import { textCell } from './cells.ts';
import { who } from './contacts.ts';
import { ownColumns } from './own-columns.ts';
import { type Records, type RegisterData, registerOf } from './register.ts';

/** 热线登记表, in the order of dates. A kind that reaches nobody has no column for them. */
export function ownKind(records: Records, definition: KindDefinition): RegisterData {
  const { name } = definition;
  return registerOf<Tally>(
    `${name}登记表`,
    records.tallies.filter(({ entry }) => nameOfKind(entry) === name),
    [
      ...who(records, '帮扶人'),
      { title: '人数', cell: ({ entry }) => entry.people },
      { title: '类别', content: 'phrase', cell: ({ entry }) => entry.category },
      { title: '名称', content: 'text', cell: ({ entry }) => entry.title },
      { title: '地点', content: 'phrase', cell: ({ entry }) => entry.place },
      ...ownColumns(records, [definition], (tally: Tally) => tally),
      { title: '佐证材料', content: 'text', cell: ({ entry }) => entry.document },
      { title: '备注', content: 'text', cell: ({ entry }) => textCell(entry.topic, entry.note) },
    ],
  );
}
