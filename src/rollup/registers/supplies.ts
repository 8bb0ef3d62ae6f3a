// 物资发放登记表: one row for each item handed out.
import { dateCell, helpersCell, reachedCell, yuanCell } from './cells.ts';
import { type Records, type RegisterData, registerOf, talliesOf } from './register.ts';

/**
 * 物资发放登记表, in the order of dates. A value known only for all items together is printed beside the first item.
 */
export function supplies(records: Records): RegisterData {
  const { directory } = records;
  const lines = talliesOf(records, 'supplies').flatMap((tally) =>
    tally.entry.items.map((line, at) => ({
      tally,
      line,
      worth: line.value ?? (at === 0 ? worthOfAll(tally.entry) : undefined),
    })),
  );
  return registerOf<(typeof lines)[number]>('物资发放登记表', lines, [
    { title: '发放日期', cell: ({ tally }) => dateCell(tally.entry.date) },
    { title: '物资名称', content: 'phrase', cell: ({ line }) => line.item },
    { title: '单位', cell: ({ line }) => line.unit },
    { title: '数量', cell: ({ line }) => line.quantity },
    { title: '金额（元）', cell: ({ worth }) => yuanCell(worth) },
    { title: '发放对象', content: 'people', cell: ({ tally }) => reachedCell(tally, directory) },
    { title: '捐赠方', content: 'phrase', cell: ({ tally }) => tally.entry.donor },
    { title: '经手人', content: 'people', cell: ({ tally }) => helpersCell(tally, directory) },
    { title: '备注', content: 'text', cell: ({ tally }) => tally.entry.note },
  ]);
}

type Supplies = ReturnType<typeof talliesOf<'supplies'>>[number]['entry'];

function worthOfAll({ items, value }: Supplies): number | undefined {
  return items.every((line) => line.value === undefined) ? value : undefined;
}
