// The numbers of a random log by the names of their figures, counted again from what its entries say (said.ts) and from
// its lists (recount-standing.ts).
import type { RandomWorkspace, Written } from './random-log.ts';
import { recountStanding } from './recount-standing.ts';
import { counted, different, firstDayOf, type Recount, type Said, saidIn, silentOf, sum } from './said.ts';

/** The property of each kind, with which the names of its figures begin. */
export const kindOfProperty: ReadonlyMap<string, Written['kind']> = new Map([
  ['visits', 'visit'],
  ['calls', 'call'],
  ['letters', 'letter'],
  ['talks', 'talk'],
  ['pairings', 'pairing'],
  ['supplies', 'supplies'],
  ['activities', 'activity'],
  ['meetings', 'meeting'],
  ['trainings', 'training'],
  ['checkups', 'checkup'],
  ['surveys', 'survey'],
  ['publicity', 'publicity'],
  ['awards', 'award'],
  ['rules', 'rule'],
]);

/** A function that counts the figure of a name again; undefined where the log gives no such number. */
export function recountOf(workspace: RandomWorkspace): (name: string) => Recount | undefined {
  const all = saidIn(workspace);
  const recount = (name: string): Recount | undefined => {
    const whole = /^(.+)\.said$/.exec(name)?.[1];
    if (whole !== undefined) return saying(recount(whole));
    const [, list, id, rest = ''] = /^(\w+)\.list\.(log\/a\.yaml:\d+)\.(.+)$/.exec(name) ?? [];
    if (list !== undefined) return recountOfEntry(all, kindOfProperty.get(list), id, rest);
    const [property = '', figure = '', label] = /^(\w+)\.(\w+)(?:\.(.+))?$/.exec(name)?.slice(1) ?? [];
    const kind = kindOfProperty.get(property);
    const standing = recountStanding(name, workspace, all);
    if (standing || kind === undefined) return standing;
    const those = all.filter(({ entry }) => entry.kind === kind && firstDayOf(entry) >= '2024-09-01');
    return ofKind(those, figure, label);
  };
  return recount;
}

function ofKind(those: readonly Said[], figure: string, label: string | undefined): Recount | undefined {
  const sumOf = (amount: (said: Said) => number | undefined) => counted(those, amount);
  switch (label === undefined ? figure : `${figure}.`) {
    case 'count':
      return sumOf(() => 1);
    case 'turns':
      return sumOf(({ turns }) => turns);
    case 'householdTurns':
      return sumOf(({ homeTurns }) => homeTurns);
    case 'people':
      return sumOf(({ people }) => people);
    case 'children':
      return different(
        those,
        ({ named }) => named,
        ({ named, turns }) => turns === named.length,
      );
    case 'households':
      return different(
        those,
        ({ homes }) => homes,
        ({ homes, homeTurns }) => homeTurns === homes.length,
      );
    case 'helpers':
      return different(
        those,
        ({ entry }) => entry.by ?? [],
        ({ entry }) => entry.by !== undefined,
      );
    case 'copies':
      return sumOf(({ entry }) => entry.copies);
    case 'value':
      return sumOf(({ entry }) => worthOf(entry));
    case 'quantity':
      return sumOf(({ entry }) => honoured(entry));
    case 'byMonth.':
      return counted(
        those.filter(({ entry }) => firstDayOf(entry).slice(0, 7) === label),
        () => 1,
      );
    case 'byCategory.':
      return counted(
        those.filter(({ entry }) => (entry.category ?? '未注明') === label),
        () => 1,
      );
    case 'byLevel.':
      return counted(
        those.filter(({ entry }) => (entry.level ?? '未注明') === label),
        ({ entry }) => honoured(entry),
      );
    case 'honours.': {
      const [, level, honour, inUnit] = honoursIn.exec(label ?? '') ?? [];
      const alike = those.filter(({ entry }) => (entry.level ?? '') === level && entry.honour === honour);
      const units = [...new Set(alike.flatMap(({ entry }) => unitHonoured(entry) ?? []))].sort();
      if (units.length === 0) return counted(alike, () => 1);
      const of = alike.filter(({ entry }) => (unitHonoured(entry) ?? units[0]) === (inUnit ?? units[0]));
      return counted(of, ({ entry }) => (unitHonoured(entry) === undefined ? undefined : honoured(entry)));
    }
    case 'items.': {
      const [, item, unit] = /^(.*)\/(.+)\.quantity$/.exec(label ?? '') ?? [];
      const linesOf = (entry: Written) => (entry.items ?? []).filter((one) => one.item === item && one.unit === unit);
      const with_ = those.filter(({ entry }) => linesOf(entry).length > 0);
      return counted(with_, ({ entry }) => sum(linesOf(entry).map(({ quantity }) => quantity)));
    }
    case 'householdsByVillage.':
      return { ...sumOf((said) => homesIn(said, label ?? '')), silent: silentOf(those, ({ homeTurns }) => homeTurns) };
    default:
      return undefined;
  }
}

/** Figures of one entry. */
function recountOfEntry(
  all: readonly Said[],
  kind: Written['kind'] | undefined,
  id: string | undefined,
  rest: string,
): Recount | undefined {
  const said = all.find((one) => one.id === id && one.entry.kind === kind);
  if (said === undefined) return undefined;
  const { entry } = said;
  const [, group] = /^groups\.(\w+)$/.exec(rest) ?? [];
  const [, item] = /^items\.(\d+)\.quantity$/.exec(rest) ?? [];
  const [, prize] = /^contest\.prizes\.(\d+)\.quantity$/.exec(rest) ?? [];
  if (group !== undefined) return counted([said], () => entry.participants?.[group]);
  if (item !== undefined) return counted([said], () => entry.items?.[Number(item)]?.quantity);
  if (prize !== undefined) return counted([said], () => entry.contest?.prizes?.[Number(prize)]?.quantity);
  if (rest === 'people') return counted([said], ({ people }) => people);
  if (rest === 'households') return counted([said], ({ homeTurns }) => homeTurns);
  if (rest === 'quantity') return counted([said], () => honoured(entry));
  return rest === 'contest.contestants' ? counted([said], () => entry.contest?.contestants) : undefined;
}

/** The entries that say a number, one each: those that add to it and leave nothing of theirs open. */
function saying(recount: Recount | undefined): Recount | undefined {
  if (recount === undefined || !('silent' in recount)) return undefined;
  const ids = recount.from === 'entries' ? [...recount.amounts.keys()] : [...recount.subjects.values()].flat();
  const open = ids.filter((id) => !recount.silent.includes(id));
  return { from: 'entries', amounts: new Map(open.map((id) => [id, 1])), silent: [] };
}

/** What an entry of supplies says that all of it is worth, in fen. */
function worthOf({ items = [], value }: Written): number | undefined {
  const worths = items.flatMap((item) => (item.value === undefined ? [] : [item.value * 100]));
  const whole = value === undefined ? undefined : value * 100;
  return worths.length === items.length ? sum(worths) : whole;
}

/** `县级/好少年.quantity`, and `县级/好少年/名.quantity` where one honour is counted in two units. */
export const honoursIn = /^(.*?)\/([^/]+)(?:\/([^/]+))?\.quantity$/;

/** In what an award counts whom it honours: 名 for people; undefined where it neither gives a number nor names anyone. */
export function unitHonoured({ quantity, unit, to, by }: Written): string | undefined {
  const names = (to ?? by) !== undefined;
  if (quantity === undefined && !names) return undefined;
  return (unit ?? (names ? '名' : '个')).replace(/^人$/, '名');
}

/** How many an award honours: what it says, else whom it names, else one. */
function honoured({ quantity, to, by }: Written): number {
  return quantity ?? to?.length ?? by?.length ?? 1;
}

function homesIn({ entry, homeTurns }: Said, village: string): number {
  const { householdsByVillage, villages = [] } = entry;
  const [only, ...others] = villages;
  const oneVillage = only !== undefined && others.length === 0 ? { [only]: homeTurns ?? 0 } : {};
  const split: Readonly<Record<string, number>> = householdsByVillage ?? oneVillage;
  const rest = (homeTurns ?? 0) - (sum(Object.values(split)) ?? 0);
  // Villages that come to more than the whole that is stated do not split it.
  if (rest < 0) return village === '未注明' ? (homeTurns ?? 0) : 0;
  return (split[village] ?? 0) + (village === '未注明' ? Math.max(0, rest) : 0);
}
