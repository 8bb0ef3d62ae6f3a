// With names → without: the door past which no name of a child or guardian exists.
// Children whose masked names would be alike are told apart as 张某甲 and 张某乙, or nobody could read a register.
import { ageOn } from '../../language/dates.ts';
import { couldBeName, maskName, maskNames, withoutTitle } from '../../language/names.ts';
import { isChinese } from '../../language/words.ts';
import { type Definitions, type FieldDefinition, fieldsOf } from '../../log/definition.ts';
import type { Entry } from '../../log/entry.ts';
import type { Child, Helper, People } from '../../workspace/people.ts';
import { allowsNames, type FullNames, type Level } from '../../workspace/program.ts';
import type { Ledger } from '../ledger.ts';
import { textMask } from './mask-text.ts';
import { namesAsIds } from './names-as-ids.ts';
import { plain } from './names-in-text.ts';
import { openedTo } from './opened.ts';
import { type Secrets, secretsOfLedger } from './secrets.ts';

type Mask = (text: string) => string;

declare const printable: unique symbol;

/** What marks a value as fit for print. Only the compiler sees it: at run time it does not exist. */
interface Mark<How> {
  readonly [printable]: How;
}

/** A ledger with the mark on it and on each of its parts: `{ ...masked, entries }` with unmasked entries is refused. */
type Printable<How> = Mark<How> & { readonly [K in keyof Ledger]: Ledger[K] & Mark<How> };

/** A ledger without names: what `maskLedger` gives. */
export type MaskedLedger = Printable<'masked'>;

/** A ledger with names, and in it the reason: what `keepNames` gives. */
export type NamedLedger = Printable<'named'> & { readonly programme: { readonly privacy: FullNames } };

/** A ledger that may be counted and printed. One that was only assembled is none: it must be masked first. */
export type PrintableLedger = MaskedLedger | NamedLedger;

/**
 * The ledger without names of children and guardians (张某某 instead), phones, identity numbers, births (the age
 * instead) and house numbers: in lists, in every text of entries, programme, indicators, problems and narrative, and in
 * ids made of names. Given names that stand alone (小明) are masked like full ones, where they are not common words
 * (given-names.ts). Helpers and leaders keep their names: they act in office. The trees of entries are emptied, because
 * they hold what was written. Names that the programme allows are none any more. What a level lets through is decided
 * here (opened.ts): nothing after this asks for it.
 */
export function maskLedger(ledger: Ledger, level: Exclude<Level, 'full'> = 'masked'): MaskedLedger {
  const opened = openedTo(ledger, level);
  const masked = withMask(opened, textMask(secretsOfLedger(ledger), mark, masksOf(ledger.people.children)));
  const { privacy } = masked.programme;
  if (!allowsNames(privacy)) return masked as MaskedLedger;
  return { ...masked, programme: { ...masked.programme, privacy: { ...privacy, names: 'masked' } } } as MaskedLedger;
}

/**
 * The ledger with its names, for the one reason there is: its programme allows them (`隐私: {姓名: 实名}`). The reason
 * stands in the ledger from then on, so that no report with names lacks the marking 内部资料. All else that `maskLedger`
 * hides is hidden here, too: nobody needs a phone or an identity number in a summary.
 */
export function keepNames(ledger: Ledger, privacy: FullNames): NamedLedger {
  const named = withMask(openedTo(ledger, 'full'), textMask(numbersAlone(secretsOfLedger(ledger)), mark));
  return { ...named, programme: { ...named.programme, privacy } } as NamedLedger;
}

type WhoOf = (field: FieldDefinition) => Mask;

/** What stands for ids: of what is said of people, and of those whom a field names. */
interface IdMasks {
  readonly idOf: Mask;
  readonly whoOf: WhoOf;
}

// Stars would be Markdown in a narrative; × is what offices print.
const mark = '×';

function numbersAlone({ numbers }: Secrets): Secrets {
  return { numbers, names: [], kept: [], places: [], nicknames: [], addressed: [] };
}

function withMask(ledger: Ledger, mask: Mask): Ledger {
  const { programme, people, indicators, unmeasured, outlook, narrative, definitions, entries } = ledger;
  const { isInternal, hasRegisters } = ledger;
  const idOf = maskedIds(
    [
      ...people.children.flatMap(({ id, household }) => (household === undefined ? [id] : [id, household])),
      ...namesAsIds({ people, entries }),
    ],
    mask,
  );
  // Whom an internal field names is counted, and nobody can look up who it is.
  const someoneOf = maskedIds(
    [...people.children, ...people.helpers].map(({ id }) => id),
    () => '某人',
  );
  const whoOf: WhoOf = ({ access }) => (access === 'internal' ? someoneOf : idOf);
  // Write-ups about two children whose masked names are alike stay two.
  const storyOf = maskedIds(
    narrative.map(({ name }) => name),
    mask,
  );
  const maskedProgramme = maskDeep(programme, mask);
  return {
    programme: maskedProgramme,
    period: maskedProgramme.period,
    asOf: ledger.asOf,
    people: maskPeople(people, definitions.personFields, mask, { idOf, whoOf }, ledger.asOf),
    indicators: maskDeep(indicators, mask),
    ...(unmeasured && { unmeasured }),
    outlook: maskDeep(outlook, mask),
    narrative: narrative.map(({ name, file, text }) => ({ name: storyOf(name), file, text: mask(text) })),
    definitions,
    entries: entries.map((entry) => maskEntry(entry, definitions, mask, { idOf, whoOf }, storyOf)),
    ...(isInternal && { isInternal }),
    ...(hasRegisters === false && { hasRegisters }),
  };
}

function masksOf(children: readonly Child[]): Mask {
  const masks = maskNames(
    children.flatMap(({ name, id }) => (name === undefined ? (couldBeName(id) ? [plain(id)] : []) : [plain(name)])),
  );
  const bare = new Map([...masks].map(([name, mask]) => [withoutTitle(name.replace(/[（(].*$/u, '')), mask]));
  return (name) => masks.get(name) ?? bare.get(name) ?? maskName(name);
}

function maskPeople(people: People, fields: readonly FieldDefinition[], mask: Mask, ids: IdMasks, day: string): People {
  return {
    children: people.children.map((child) => maskChild(child, fields, mask, ids, day)),
    helpers: people.helpers.map((helper) => maskHelper(helper, mask)),
    leadingGroup: maskDeep(people.leadingGroup, mask),
    committees: maskDeep(people.committees, mask),
    files: maskDeep(people.files, mask),
  };
}

function maskChild(child: Child, fields: readonly FieldDefinition[], mask: Mask, ids: IdMasks, day: string): Child {
  const { idOf, whoOf } = ids;
  const { identity: _identity, birth, phone: _phone, guardian, household, nickname: _nickname, own, ...rest } = child;
  return {
    ...maskDeep(rest, mask),
    id: idOf(child.id),
    ...(birth === undefined ? {} : { age: ageOn(birth, day) }),
    ...(household === undefined ? {} : { household: idOf(household) }),
    ...(guardian === undefined ? {} : { guardian: maskGuardian(guardian, mask) }),
    ...(own === undefined ? {} : { own: maskOwn(fields, own, mask, whoOf) }),
  };
}

function maskGuardian(guardian: NonNullable<Child['guardian']>, mask: Mask): NonNullable<Child['guardian']> {
  const { name, relation } = guardian;
  return {
    ...(name === undefined ? {} : { name: mask(name) }),
    ...(relation === undefined ? {} : { relation: mask(relation) }),
  };
}

function maskHelper(helper: Helper, mask: Mask): Helper {
  const { phone: _phone, ...rest } = helper;
  return maskDeep(rest, mask);
}

function maskEntry(entry: Entry, definitions: Definitions, mask: Mask, { idOf, whoOf }: IdMasks, storyOf: Mask): Entry {
  const { origin, by, to, story } = entry;
  const hidden = {
    origin: { ...origin, tree: { type: 'map', place: origin.tree.place, pairs: [] } },
    ...(by === undefined ? {} : { by }),
    ...(to === undefined ? {} : { to: to.map(idOf) }),
    ...(story === undefined ? {} : { story: storyOf(story) }),
    ...('participants' in entry && entry.participants && { participants: maskKeys(entry.participants, mask) }),
  } as const;
  if (entry.kind === 'own') {
    const { definition, own, ...rest } = entry;
    const shown = definitions.kinds.find(({ name }) => name === definition.name) ?? { ...definition, fields: [] };
    return { ...maskDeep(rest, mask), definition: shown, own: maskOwn(shown.fields, own, mask, whoOf), ...hidden };
  }
  const { own, ...rest } = entry;
  const added = own && { own: maskOwn(fieldsOf(entry.kind, definitions), own, mask, whoOf) };
  return { ...maskDeep(rest, mask), ...added, ...hidden };
}

/** Groups of the log's own are words that somebody typed. */
function maskKeys<V>(counts: Readonly<Record<string, V>>, mask: Mask): Readonly<Record<string, V>> {
  return Object.fromEntries(
    Object.entries(counts).map(([group, count]) => [isChinese(group) ? mask(group) : group, count]),
  );
}

/**
 * What fields of one's own hold, masked by their type, since nobody knows their names here. What stands in others, which
 * the level keeps back, is dropped, so that nothing after this has it.
 */
function maskOwn<V>(
  fields: readonly FieldDefinition[],
  own: Readonly<Record<string, V>>,
  mask: Mask,
  whoOf: WhoOf,
): Readonly<Record<string, V>> {
  const shown = fields.flatMap((field) => {
    const value = own[field.name];
    return value === undefined ? [] : [[field.name, maskValue(value, field, mask, whoOf)]];
  });
  return Object.fromEntries(shown) as Readonly<Record<string, V>>;
}

/** Texts and places as texts, people as ids. */
function maskValue(value: unknown, field: FieldDefinition, mask: Mask, whoOf: WhoOf): unknown {
  const { type } = field;
  if (type === 'person' && Array.isArray(value)) return value.map((id) => whoOf(field)(String(id)));
  return (type === 'text' || type === 'place') && typeof value === 'string' ? mask(value) : value;
}

/** Ids made of names (李小明, 李大山家) become masked ones that stay different from each other and from all others. */
export function maskedIds(written: readonly string[], mask: Mask): Mask {
  const ids = [...new Set(written)];
  const taken = new Set(ids.filter((id) => mask(id) === id));
  const masked = new Map<string, string>();
  for (const id of ids.filter((id) => !taken.has(id))) {
    let free = mask(id);
    for (let count = 2; taken.has(free); count++) free = `${mask(id)}-${count}`;
    taken.add(free);
    masked.set(id, free);
  }
  return (id) => masked.get(id) ?? id;
}

/** Keys of vocabulary words, days, hours, ids and paths: what they hold is not free text. */
export const keptKeys: ReadonlySet<string> = new Set(
  'id kind date from to until joined left starts ends by photos origin unit gender stay nature every per names template theme of household'.split(
    ' ',
  ),
);

/** The same value with every text in it masked, but for what stands under kept keys. */
function maskDeep<T>(value: T, mask: Mask): T {
  return masked(value, mask) as T;
}

function masked(value: unknown, mask: Mask): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((item) => masked(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, below]) => [key, keptKeys.has(key) ? below : masked(below, mask)]),
  );
}
