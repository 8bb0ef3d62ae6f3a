// What the entries of a random log say of whom they reached, read from them as they were typed, and what a figure of
// them must have been counted from. Nothing here is taken from src: the rules are those of product.md 9a and of the words
// in docs/templates.md (次 counts entries, 人次 and 户次 what they reached, 人 and 户 who is different), so that a fault
// there cannot hide here.
import type { RandomWorkspace, Written } from './random-log.ts';

/** What a figure must have been counted from. */
export type Recount =
  /** The amount each entry adds, and the entries of which the figure speaks that do not say theirs. */
  | { readonly from: 'entries'; readonly amounts: ReadonlyMap<string, number>; readonly silent: readonly string[] }
  /** Who or what is different, each with the entries that name it. */
  | {
      readonly from: 'subjects';
      readonly subjects: ReadonlyMap<string, readonly string[]>;
      readonly silent: readonly string[];
    }
  /** Who is on the list, or a number that was measured or stated. */
  | { readonly from: 'people'; readonly ids: readonly string[] }
  | { readonly from: 'number'; readonly value: number }
  | { readonly from: 'figures'; readonly figures: readonly string[] };

/** An entry, its place in the file, and what it says of whom it reached; undefined is silence. */
export interface Said {
  readonly id: string;
  readonly entry: Written;
  readonly named: readonly string[];
  readonly homes: readonly string[];
  /** The homes of those of whom the list says where they live. */
  readonly toldHomes: readonly string[];
  readonly turns: number | undefined;
  readonly homeTurns: number | undefined;
  readonly people: number | undefined;
}

/** The first day of an entry, as written. */
export function firstDayOf({ date }: Written): string {
  return date.length === 7 ? `${date}-01` : date.slice(0, 10);
}

/** What each entry of a workspace says. */
export function saidIn({ entries, children }: RandomWorkspace): readonly Said[] {
  const homeOf = (id: string) => children.find((child) => child.id === id)?.household ?? id;
  const told = toldAtHome(children).map(({ id }) => id);
  const knowsHomes = children.some(({ household }) => household !== undefined);
  return entries.map((entry, at): Said => {
    const named = [...new Set(entry.to ?? [])];
    const homes = [...new Set(named.map(homeOf))];
    const stated = largest(entry.children, entry.participants?.children);
    const statedHomes = entry.households ?? sum(Object.values(entry.householdsByVillage ?? {}));
    // A list of names says how many only where nothing beside it says that it is not complete.
    const isComplete = named.length > 0 && (stated ?? 0) <= named.length && (statedHomes ?? 0) <= homes.length;
    const known = (number: number | undefined, names: number, isNamed = isComplete) =>
      number !== undefined && number >= names ? number : isNamed ? names : undefined;
    const turns = known(stated, named.length);
    const together = sum(Object.values(entry.participants ?? {}));
    return {
      id: `log/a.yaml:${at + 1}`,
      entry,
      named,
      homes,
      toldHomes: knowsHomes ? [...new Set(named.filter((id) => told.includes(id)).map(homeOf))] : homes,
      turns,
      homeTurns: known(
        statedHomes,
        homes.length,
        isComplete && (named.length === 1 || named.every((id) => told.includes(id))),
      ),
      people: entry.people ?? together ?? turns,
    };
  });
}

/**
 * Those of whom the list says where they live: a home for itself is that of a child without one where a home is written
 * only for those who share it.
 */
export function toldAtHome<Child extends { readonly household?: string | undefined }>(
  children: readonly Child[],
): readonly Child[] {
  const homes = children.flatMap(({ household }) => household ?? []);
  const isForSharers = homes.length > 0 && homes.every((home) => homes.filter((other) => other === home).length > 1);
  return children.filter(({ household }) => household !== undefined || isForSharers);
}

/** An amount over entries. */
export function counted(
  those: readonly Said[],
  amountOf: (said: Said) => number | undefined,
): Extract<Recount, { from: 'entries' }> {
  const amounts = those.map((said) => [said.id, amountOf(said)] as const);
  return {
    from: 'entries',
    amounts: new Map(amounts.flatMap(([id, amount]) => (amount ? [[id, amount]] : []))),
    silent: silentOf(those, amountOf),
  };
}

/** The entries that do not say an amount. */
export function silentOf(those: readonly Said[], amountOf: (said: Said) => number | undefined): readonly string[] {
  return those.filter((said) => amountOf(said) === undefined).map(({ id }) => id);
}

/** Who is different over entries, of which some may not name all. */
export function different(
  those: readonly Said[],
  subjectsOf: (said: Said) => readonly string[],
  namesAll: (said: Said) => boolean = () => true,
): Recount {
  const subjects = new Map<string, string[]>();
  for (const said of those)
    for (const subject of subjectsOf(said)) subjects.set(subject, [...(subjects.get(subject) ?? []), said.id]);
  return { from: 'subjects', subjects, silent: those.filter((said) => !namesAll(said)).map(({ id }) => id) };
}

/** The sum of what is there; undefined where nothing is. */
export function sum(amounts: readonly number[]): number | undefined {
  return amounts.length === 0 ? undefined : amounts.reduce((all, amount) => all + amount, 0);
}

function largest(...numbers: readonly (number | undefined)[]): number | undefined {
  const given = numbers.filter((number) => number !== undefined);
  return given.length === 0 ? undefined : Math.max(...given);
}
