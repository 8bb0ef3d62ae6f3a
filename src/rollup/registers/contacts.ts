// 家访, 通话, 书信 and 谈心: one row for each entry, in the order of dates.
import { wordOf } from '../../language/words.ts';
import { headingOfClasses } from '../directory.ts';
import type { Tally } from '../tally.ts';
import { classesCell, dateCell, helpersCell, reachedCell, textCell, villagesCell } from './cells.ts';
import { ownColumns } from './own-columns.ts';
import { type ColumnForm, type Records, type RegisterData, registerOf, type TallyOf, talliesOf } from './register.ts';

/** 家访记录表 or 走访记录表. */
export function visits(records: Records): RegisterData {
  const { directory } = records;
  return registerOf<TallyOf<'visit'>>(`${directory.cared.visit}记录表`, talliesOf(records, 'visit'), [
    ...who(records, `${directory.cared.visit}人`),
    {
      title: `${directory.cared.village}或地点`,
      content: 'phrase',
      cell: (tally) => tally.entry.place ?? villagesCell(tally, directory),
    },
    {
      title: `${directory.cared.visit}情况`,
      content: 'text',
      cell: ({ entry }) => textCell(entry.topic, ...(entry.findings ?? []), entry.note),
    },
    { title: '后续措施', content: 'text', cell: ({ entry }) => entry.followUp },
    ...ownColumns(records, ['visit'], (tally: Tally) => tally),
  ]);
}

/** 亲情通话记录表. */
export function calls(records: Records): RegisterData {
  return registerOf<TallyOf<'call'>>('亲情通话记录表', talliesOf(records, 'call'), [
    ...who(records, '联系人'),
    { title: '通话对象', content: 'phrase', cell: ({ entry }) => entry.with },
    { title: '方向', cell: ({ entry }) => entry.direction && wordOf('direction', entry.direction) },
    { title: '时长（分钟）', cell: ({ entry }) => entry.minutes },
    { title: '主要内容', content: 'text', cell: ({ entry }) => textCell(entry.topic, entry.note) },
    ...ownColumns(records, ['call'], (tally: Tally) => tally),
  ]);
}

/** 书信往来登记表. */
export function letters(records: Records): RegisterData {
  return registerOf<TallyOf<'letter'>>('书信往来登记表', talliesOf(records, 'letter'), [
    ...who(records, '经办人'),
    { title: '通信对象', content: 'phrase', cell: ({ entry }) => entry.with },
    { title: '主要内容', content: 'text', cell: ({ entry }) => textCell(entry.topic, entry.note) },
    ...ownColumns(records, ['letter'], (tally: Tally) => tally),
  ]);
}

/** 谈心谈话记录表. */
export function talks(records: Records): RegisterData {
  return registerOf<TallyOf<'talk'>>('谈心谈话记录表', talliesOf(records, 'talk'), [
    ...who(records, '谈话人'),
    { title: '地点', content: 'phrase', cell: ({ entry }) => entry.place },
    { title: '主要内容', content: 'text', cell: ({ entry }) => textCell(entry.topic, entry.note) },
    { title: '后续措施', content: 'text', cell: ({ entry }) => entry.followUp },
    ...ownColumns(records, ['talk'], (tally: Tally) => tally),
  ]);
}

/** When it was, who did it, and whom it reached. */
export function who({ directory }: Records, helperTitle: string): readonly ColumnForm<Tally>[] {
  return [
    { title: '日期', cell: ({ entry }) => dateCell(entry.date) },
    { title: helperTitle, content: 'people', cell: (tally) => helpersCell(tally, directory) },
    { title: `${directory.cared.noun}姓名`, content: 'people', cell: (tally) => reachedCell(tally, directory) },
    { title: headingOfClasses(directory), cell: (tally) => classesCell(tally, directory) },
  ];
}
