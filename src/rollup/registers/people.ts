// 花名册, 结对帮扶登记表 and 领导小组: who is cared for, by whom, and who leads.
import { compareText } from '../../language/order.ts';
import { valueWords } from '../../language/vocabulary.ts';
import { wordOf } from '../../language/words.ts';
import { isMeant } from '../../workspace/cared.ts';
import type { Child, Leader } from '../../workspace/people.ts';
import { valueOn } from '../../workspace/person-fields.ts';
import { ageAt, changesOf, inCareOn } from '../children.ts';
import { classOf, headingOfClasses, nameOfHelper, nameOfReached } from '../directory.ts';
import { pairingsOn } from '../pairings.ts';
import { dateCell } from './cells.ts';
import { fieldColumn, ownColumns } from './own-columns.ts';
import { type ColumnForm, type Records, type RegisterData, registerOf } from './register.ts';

/**
 * 花名册: the people in care on the day of the report, in the order of the list. Phone, identity number and date of
 * birth are left out, because no inspection needs them here. Pupils have a class, others an age.
 */
export function roster(records: Records): RegisterData {
  const { directory, people, period } = records;
  const helpers = helpersByChild(records);
  return registerOf<Child>(`${directory.cared.name}花名册`, inCareOn(people.children, directory.cared, period.asOf), [
    { title: '姓名', cell: ({ name, id }) => name ?? id },
    { title: '性别', cell: ({ gender }) => gender && wordOf('gender', gender) },
    { title: headingOfClasses(directory), cell: ({ id }) => classOf(directory, id) },
    { title: '年龄', cell: (elder) => (directory.cared.isYoung ? undefined : ageAt(elder, records.period.asOf)) },
    { title: directory.cared.village, cell: ({ village }) => village },
    { title: directory.cared.guardian, cell: ({ guardian }) => guardian?.name },
    { title: '与本人关系', cell: ({ guardian }) => guardian?.relation },
    { title: directory.cared.stay, cell: ({ stay }) => stay && wordOf('stay', stay) },
    { title: '寄宿', cell: ({ boarding }) => yesNo(boarding) },
    { title: '帮扶人', content: 'people', cell: ({ id }) => helpers.get(id)?.join('、') },
    ...directory.personFields
      .filter(({ access }) => access === 'public')
      .map((field) => fieldColumn(field, directory, ({ own }: Child) => valueOn(own?.[field.name], period.asOf))),
    { title: '备注', content: 'text', cell: ({ note }) => note },
  ]);
}

/**
 * 增减登记表: who came after the first day of the period, and who left before the day of the report, in the order of
 * days; who did both has two rows.
 */
export function changes(records: Records): RegisterData {
  const { directory, people, period } = records;
  const { cared } = directory;
  const rows = people.children
    .filter(({ stay }) => isMeant(stay, cared))
    .flatMap((child) => changesOf(child, period).map((change) => ({ child, ...change })))
    .toSorted((a, b) => compareText(a.day, b.day));
  return registerOf<(typeof rows)[number]>(`${cared.name}增减登记表`, rows, [
    { title: '日期', cell: ({ day }) => day },
    { title: '增减', cell: ({ came }) => (came ? cared.joined : cared.left) },
    { title: '姓名', cell: ({ child }) => child.name ?? child.id },
    { title: '性别', cell: ({ child: { gender } }) => gender && wordOf('gender', gender) },
    { title: headingOfClasses(directory), cell: ({ child: { id } }) => classOf(directory, id) },
    { title: cared.village, cell: ({ child: { village } }) => village },
    { title: '备注', content: 'text', cell: ({ child: { note } }) => note },
  ]);
}

/** 结对帮扶登记表: one row for each pair that held in the period, by helper, then child, then date. */
export function pairings(records: Records): RegisterData {
  const { directory, pairings } = records;
  const { compareHelpers, compareChildren, cared } = directory;
  const pairs = pairings
    .flatMap((pairing) =>
      pairing.helpers.flatMap((helper) => pairing.children.map((child) => ({ helper, child, pairing }))),
    )
    .sort((a, b) => compareHelpers(a.helper, b.helper) || compareChildren(a.child, b.child));
  const columns: readonly ColumnForm<(typeof pairs)[number]>[] = [
    { title: '帮扶人', cell: ({ helper }) => nameOfHelper(directory, helper) },
    { title: `帮扶${cared.noun}`, cell: ({ child }) => nameOfReached(directory, child) },
    { title: headingOfClasses(directory), cell: ({ child }) => classOf(directory, child) },
    { title: cared.village, cell: ({ child }) => directory.children.get(child)?.village },
    { title: '结对日期', cell: ({ pairing }) => dateCell(pairing.entry.date) },
    { title: '结束日期', cell: ({ pairing, child }) => pairing.lastDays.get(child) },
    { title: '备注', content: 'text', cell: ({ pairing }) => pairing.entry.note },
    ...ownColumns(records, ['pairing'], ({ pairing }: (typeof pairs)[number]) => pairing),
  ];
  return registerOf('结对帮扶登记表', pairs, columns);
}

/** 领导小组名单, in the order of people.yaml. */
export function leadingGroup({ people }: Records): RegisterData {
  return registerOf<Leader>('领导小组成员名单', people.leadingGroup, [
    { title: '小组职务', cell: ({ role }) => role },
    { title: '姓名', cell: ({ name }) => name },
    { title: '单位职务', content: 'phrase', cell: ({ post }) => post },
  ]);
}

function helpersByChild({ directory, pairings, period }: Records): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, Set<string>>();
  for (const { helpers, children } of pairingsOn(pairings, period.asOf)) {
    for (const child of children) ids.set(child, new Set([...(ids.get(child) ?? []), ...helpers]));
  }
  const named = [...ids].map(([child, helpers]) => {
    const inOrder = [...helpers].sort(directory.compareHelpers);
    return [child, inOrder.map((helper) => nameOfHelper(directory, helper))] as const;
  });
  return new Map(named);
}

function yesNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : valueWords.yesNo[value ? 'yes' : 'no'][0];
}
