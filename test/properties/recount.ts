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
        ({ toldHomes }) => toldHomes,
        ({ homes, toldHomes, homeTurns }) => homeTurns === homes.length && toldHomes.length === homes.length,
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
      return sumOf(({ entry }) => honours(entry));
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
        ({ entry }) => honours(entry),
      );
    case 'honours.': {
      const [, level, honour, kind, figure_] = honoursIn.exec(label ?? '') ?? [];
      const alike = those.filter(({ entry }) => (entry.level ?? '') === level && entry.honour === honour);
      const kinds = [...new Set(alike.flatMap(({ entry }) => kindHonoured(entry) ?? []))].sort();
      if (kinds.length === 0) return counted(alike, () => 1);
      const ofKind_ = alike.filter(({ entry }) => (kindHonoured(entry) ?? kinds[0]) === (kind ?? kinds[0]));
      return ofHonour(ofKind_, kind ?? kinds[0] ?? '', figure_);
    }
    case 'items.':
      return ofItems(those, label);
    case 'donations.': {
      const [, donor, rest] = /^([^.]+)\.(.+)$/.exec(label ?? '') ?? [];
      return ofItems(
        those.filter(({ entry }) => entry.donor === donor),
        rest,
      );
    }
    case 'householdsByVillage.':
      return { ...sumOf((said) => homesIn(said, label ?? '')), silent: silentOf(those, ({ homeTurns }) => homeTurns) };
    default:
      return undefined;
  }
}

/** Of honours that count in one measure: how many, and to whom they were given. */
function ofHonour(those: readonly Said[], kind: string, figure: string | undefined): Recount {
  const amounts = counted(those, ({ entry }) => (kindHonoured(entry) === undefined ? undefined : honoured(entry)));
  if (figure === 'quantity' || isOfPeople(kind)) return amounts;
  return different(
    those.filter(({ entry }) => namedIn(entry).length > 0),
    ({ entry }) => namedIn(entry),
    () => true,
  );
}

/** `书包/个.quantity` and `书包/个.value` of the entries that hand out such. */
function ofItems(those: readonly Said[], label = ''): Recount {
  const [, item, unit, figure] = /^(.*)\/(.+)\.(quantity|value)$/.exec(label) ?? [];
  const linesOf = ({ items = [] }: Written) => items.filter((one) => one.item === item && one.unit === unit);
  return counted(
    those.filter(({ entry }) => linesOf(entry).length > 0),
    ({ entry }) => {
      const lines = linesOf(entry);
      return figure === 'value' ? worthOfAll(lines) : sum(lines.map(({ quantity }) => quantity));
    },
  );
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
  const [, items] = /^items\.(.+)$/.exec(rest) ?? [];
  const [, prize] = /^contest\.prizes\.(\d+)\.quantity$/.exec(rest) ?? [];
  if (group !== undefined) return counted([said], () => entry.participants?.[group]);
  if (items !== undefined) return ofItems([said], items);
  if (prize !== undefined) return counted([said], () => entry.contest?.prizes?.[Number(prize)]?.quantity);
  if (rest === 'people') return counted([said], ({ people }) => people);
  if (rest === 'households') return counted([said], ({ homeTurns }) => homeTurns);
  if (rest === 'quantity') return counted([said], () => honoured(entry));
  if (rest === 'honoured') return ofHonour([said], entry.unit ?? '名', rest);
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
  return worthOfAll(items) ?? (value === undefined ? undefined : value * 100);
}

/** In fen, where it is known of each line: money is worth itself. */
function worthOfAll(lines: NonNullable<Written['items']>): number | undefined {
  const worths = lines.map(({ value, quantity, unit }) => value ?? (unit === '元' ? quantity : undefined));
  return worths.includes(undefined) ? undefined : sum(worths.map((worth = 0) => Math.round(worth * 100)));
}

/** `县级/好少年.quantity`, and `县级/好少年/名.quantity` where one honour is counted in two measures. */
export const honoursIn = /^(.*?)\/([^/]+?)(?:\/(.+))?\.(quantity|honoured)$/;

/** In what an award counts: 名, 户, or 元 and 元/点名; undefined where it neither gives a number nor names anyone. */
export function kindHonoured(entry: Written): string | undefined {
  const named = namedIn(entry);
  if (entry.quantity === undefined && named.length === 0) return undefined;
  const unit = (entry.unit ?? (named.length > 0 ? '名' : '个')).replace(/^人$/, '名');
  return isOfPeople(unit) || named.length === 0 ? unit : `${unit}/点名`;
}

/** How many an award honours: what it says, else whom it names, else one. */
function honoured(entry: Written): number {
  return entry.quantity ?? (namedIn(entry).length || 1);
}

/** How many honours it is: money is none, but one for each who got it. */
function honours(entry: Written): number {
  return entry.unit === '元' ? namedIn(entry).length || 1 : honoured(entry);
}

function namedIn({ to = [], by = [] }: Written): readonly string[] {
  return [...new Set(to.length > 0 ? to : by)];
}

function isOfPeople(kind: string): boolean {
  return kind === '名' || kind === '户';
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
