// With names → without: the door past which no name of a child or guardian exists, and the same cover for messages.
// Children whose masked names would be alike are told apart as 张某甲 and 张某乙, or nobody could read a register.
import { ageOn } from '../language/dates.ts';
import { maskName, maskNames } from '../language/names.ts';
import type { Entry } from '../log/entry.ts';
import type { Child, Helper, People } from '../workspace/people.ts';
import { coverWith } from './cover.ts';
import type { Ledger } from './ledger.ts';
import { plain } from './names-in-text.ts';
import { secretsInText } from './people-text.ts';
import { secretsOfLedger, secretsOfPeople } from './secrets.ts';

type Cover = (text: string) => string;

/**
 * The ledger without names of children and guardians (张某某 instead), phones, identity numbers, births (the age
 * instead) and house numbers: in lists, in every text of entries, programme, indicators, problems and narrative, and in
 * ids made of names. Given names that stand alone (小明) are covered like full ones, where they are no common words
 * (given-names.ts). Helpers and leaders stay, they act in office. The trees of entries are emptied, they hold what was written.
 */
export function maskLedger(ledger: Ledger): Ledger {
  const { programme, people, indicators, outlook, narrative, entries } = ledger;
  // Stars would be Markdown in a narrative; × is what offices print.
  const cover = coverWith(secretsOfLedger(ledger), '×', masksOf(people.children));
  const idOf = maskedIds(
    people.children.flatMap(({ id, household }) => (household === undefined ? [id] : [id, household])),
    cover,
  );
  // Write-ups about two children whose masked names are alike stay two.
  const storyOf = maskedIds(
    narrative.map(({ name }) => name),
    cover,
  );
  const masked = coverDeep(programme, cover);
  return {
    programme: masked,
    period: masked.period,
    people: maskPeople(people, cover, idOf, ledger.period.to),
    indicators: coverDeep(indicators, cover),
    outlook: coverDeep(outlook, cover),
    narrative: narrative.map(({ name, file, text }) => ({ name: storyOf(name), file, text: cover(text) })),
    entries: entries.map((entry) => maskEntry(entry, cover, idOf, storyOf)),
  };
}

/** A function that hides the names of children and guardians, phones and identity numbers in messages and excerpts. Where people.yaml could not be read, whatever in it looks like a name or number is hidden. */
export function hideNames(checked: {
  readonly value?: { readonly people: People };
  readonly sources: ReadonlyMap<string, string>;
}): (text: string) => string {
  const people = checked.value?.people;
  if (people && people.children.length + people.helpers.length > 0) return coverWith(secretsOfPeople(people), '*');
  const [, text = ''] = [...checked.sources].find(([file]) => /^people\.ya?ml$/i.test(file)) ?? [];
  return coverWith(secretsInText(text), '*');
}

function masksOf(children: readonly Child[]): Cover {
  const masks = maskNames(children.flatMap(({ name }) => (name === undefined ? [] : [plain(name)])));
  const bare = new Map([...masks].map(([name, mask]) => [name.replace(/[（(].*$/u, ''), mask]));
  return (name) => masks.get(name) ?? bare.get(name) ?? maskName(name);
}

function maskPeople(people: People, cover: Cover, idOf: Cover, day: string): People {
  return {
    children: people.children.map((child) => maskChild(child, cover, idOf, day)),
    helpers: people.helpers.map((helper) => maskHelper(helper, cover)),
    leadingGroup: coverDeep(people.leadingGroup, cover),
    committees: coverDeep(people.committees, cover),
    files: coverDeep(people.files, cover),
  };
}

function maskChild(child: Child, cover: Cover, idOf: Cover, day: string): Child {
  const { identity: _identity, birth, phone: _phone, guardian, household, ...rest } = child;
  return {
    ...coverDeep(rest, cover),
    id: idOf(child.id),
    ...(birth === undefined ? {} : { age: ageOn(birth, day) }),
    ...(household === undefined ? {} : { household: idOf(household) }),
    ...(guardian === undefined ? {} : { guardian: maskGuardian(guardian, cover) }),
  };
}

function maskGuardian(guardian: NonNullable<Child['guardian']>, cover: Cover): NonNullable<Child['guardian']> {
  const { name, relation } = guardian;
  return {
    ...(name === undefined ? {} : { name: cover(name) }),
    ...(relation === undefined ? {} : { relation: cover(relation) }),
  };
}

function maskHelper(helper: Helper, cover: Cover): Helper {
  const { phone: _phone, ...rest } = helper;
  return coverDeep(rest, cover);
}

function maskEntry(entry: Entry, cover: Cover, idOf: Cover, storyOf: Cover): Entry {
  const { origin, by, to, story } = entry;
  return {
    ...coverDeep(entry, cover),
    origin: { ...origin, tree: { type: 'map', place: origin.tree.place, pairs: [] } },
    ...(by === undefined ? {} : { by }),
    ...(to === undefined ? {} : { to: to.map(idOf) }),
    ...(story === undefined ? {} : { story: storyOf(story) }),
  };
}

/** Ids made of names (李小明, 李大山家) become masked ones that stay different from each other and from all others. */
function maskedIds(written: readonly string[], cover: Cover): Cover {
  const ids = [...new Set(written)];
  const taken = new Set(ids.filter((id) => cover(id) === id));
  const masked = new Map<string, string>();
  for (const id of ids.filter((id) => !taken.has(id))) {
    let free = cover(id);
    for (let count = 2; taken.has(free); count++) free = `${cover(id)}-${count}`;
    taken.add(free);
    masked.set(id, free);
  }
  return (id) => masked.get(id) ?? id;
}

/** Keys of words of the vocabulary, days, hours, ids and paths: what is no text somebody wrote. */
export const keptKeys: ReadonlySet<string> = new Set(
  'id kind date from to until joined left starts ends by photos origin unit gender stay nature every per names template theme of household'.split(
    ' ',
  ),
);

/** The same value with every text in it covered, but for what stands under kept keys. */
function coverDeep<T>(value: T, cover: Cover): T {
  return covered(value, cover) as T;
}

function covered(value: unknown, cover: Cover): unknown {
  if (typeof value === 'string') return cover(value);
  if (Array.isArray(value)) return value.map((item) => covered(item, cover));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, below]) => [key, keptKeys.has(key) ? below : covered(below, cover)]),
  );
}
