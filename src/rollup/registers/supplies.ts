// 物资发放登记表: one row for each item handed out. What all items of one handing-out have in common is one joined cell.
import { worthOfLine } from '../../log/worth.ts';
import { dateCell, helpersCell, reachedCell, yuanCell } from './cells.ts';
import { ownColumns } from './own-columns.ts';
import { type Records, type RegisterData, registerOf, talliesOf } from './register.ts';

/**
 * 物资发放登记表, in the order of dates. A value known only for all items together is printed beside all of them.
 */
export function supplies(records: Records): RegisterData {
  const { directory } = records;
  const lines = talliesOf(records, 'supplies').flatMap((tally) =>
    tally.entry.items.map((line, at) => ({
      tally,
      line,
      isJoined: at > 0,
      worthOfAll: worthOfAll(tally.entry),
    })),
  );
  const joined = ({ isJoined }: (typeof lines)[number]): boolean => isJoined;
  return registerOf<(typeof lines)[number]>('物资发放登记表', lines, [
    { title: '发放日期', joined, cell: ({ tally }) => dateCell(tally.entry.date) },
    { title: '物资名称', content: 'phrase', cell: ({ line }) => line.item },
    { title: '单位', cell: ({ line }) => line.unit },
    { title: '数量', cell: ({ line }) => line.quantity },
    {
      title: '金额（元）',
      joined: ({ isJoined, worthOfAll }) => isJoined && worthOfAll !== undefined,
      cell: ({ line, worthOfAll }) => yuanCell(worthOfAll ?? worthOfLine(line)),
    },
    { title: '发放对象', content: 'people', joined, cell: ({ tally }) => reachedCell(tally, directory) },
    { title: '受赠单位', content: 'phrase', joined, cell: ({ tally }) => tally.entry.receiver },
    { title: '捐赠方', content: 'phrase', joined, cell: ({ tally }) => tally.entry.donor },
    { title: '经手人', content: 'people', joined, cell: ({ tally }) => helpersCell(tally, directory) },
    { title: '备注', content: 'text', joined, cell: ({ tally }) => tally.entry.note },
    ...ownColumns(records, ['supplies'], ({ tally }: (typeof lines)[number]) => tally).map((form) => ({
      ...form,
      joined,
    })),
  ]);
}

type Supplies = ReturnType<typeof talliesOf<'supplies'>>[number]['entry'];

function worthOfAll({ items, value }: Supplies): number | undefined {
  return items.every((line) => line.value === undefined) ? value : undefined;
}
