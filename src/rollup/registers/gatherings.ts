// 活动台账 and 体检登记表: events with many people.
import { wordOfEnd } from '../../log/hours.ts';
import { wordForKind } from '../../workspace/cared.ts';
import { headingOfClasses } from '../directory.ts';
import type { Tally } from '../tally.ts';
import { classesCell, countCell, dateCell, helpersCell, reachedCell, textCell } from './cells.ts';
import { ownColumns } from './own-columns.ts';
import { type Records, type RegisterData, registerOf, type TallyOf, talliesOf } from './register.ts';

type Gathering = TallyOf<'activity' | 'meeting' | 'training'>;

/** 活动台账: activities, meetings and trainings together, in the order of dates. */
export function activities(records: Records): RegisterData {
  const { directory } = records;
  return registerOf<Gathering>('活动台账', talliesOf(records, 'activity', 'meeting', 'training'), [
    { title: '日期', cell: ({ entry }) => dateCell(entry.date) },
    { title: '时间', cell: ({ entry }) => hoursOf(entry) },
    { title: '类别', cell: ({ entry }) => entry.category ?? wordForKind(directory.cared, entry.kind) },
    { title: '名称', content: 'text', cell: ({ entry }) => entry.title },
    { title: '地点', content: 'phrase', cell: ({ entry }) => entry.place },
    { title: '参加人次', cell: ({ people }) => countCell(people) },
    { title: directory.cared.name, cell: ({ turns }) => countCell(turns) },
    { title: '主讲（主持）', content: 'people', cell: ({ entry }) => entry.hosts?.join('、') },
    { title: '负责人', content: 'people', cell: (tally) => helpersCell(tally, directory) },
    { title: '获奖情况', content: 'text', cell: ({ entry }) => prizesCell(entry) },
    { title: '佐证材料', content: 'text', cell: ({ entry }) => entry.document },
    { title: '备注', content: 'text', cell: ({ entry }) => textCell(...(entry.findings ?? []), entry.note) },
    ...ownColumns(records, ['activity', 'meeting', 'training'], (tally: Tally) => tally),
  ]);
}

/** 体检登记表, in the order of dates. */
export function checkups(records: Records): RegisterData {
  const { directory } = records;
  return registerOf<TallyOf<'checkup'>>('体检登记表', talliesOf(records, 'checkup'), [
    { title: '日期', cell: ({ entry }) => dateCell(entry.date) },
    { title: '体检机构', content: 'phrase', cell: ({ entry }) => entry.provider },
    { title: '检查项目', content: 'text', cell: ({ entry }) => entry.examined?.join('、') },
    { title: '体检人次', cell: ({ people }) => countCell(people) },
    { title: `体检${directory.cared.noun}`, content: 'people', cell: (tally) => reachedCell(tally, directory) },
    { title: headingOfClasses(directory), cell: (tally) => classesCell(tally, directory) },
    { title: '负责人', content: 'people', cell: (tally) => helpersCell(tally, directory) },
    { title: '检查结果', content: 'text', cell: ({ entry }) => textCell(...(entry.findings ?? [])) },
    { title: '备注', content: 'text', cell: ({ entry }) => entry.note },
    ...ownColumns(records, ['checkup'], (tally: Tally) => tally),
  ]);
}

/** As 一等奖：四（2）班；二等奖4个. */
function prizesCell({ contest }: Gathering['entry']): string {
  const prizes = contest?.prizes ?? [];
  return textCell(
    ...prizes.map(({ prize, quantity, winner }) => {
      const given = quantity === undefined ? prize : `${prize}${quantity}个`;
      return winner === undefined ? given : `${given}：${winner}`;
    }),
  );
}

function hoursOf(entry: Gathering['entry']): string | undefined {
  const { starts, ends } = entry;
  return starts !== undefined && ends !== undefined ? `${starts}～${wordOfEnd(entry) ?? ''}${ends}` : starts;
}
