// The numbers of a random workspace that come from its lists, its calendar and its pairings, counted again from what is
// written there, and without src as in said.ts.
import type { Child } from '../../src/workspace/people.ts';
import { richLedger } from '../template/rich.ts';
import { period, type RandomWorkspace } from './random-log.ts';
import { different, firstDayOf, type Recount, type Said, toldAtHome } from './said.ts';

const day = period.to;
// The windows of the promises of random workspaces: the months that lie wholly in the period, or its one term.
const windows = {
  month: ['2024-10-01..2024-10-31', '2024-11-01..2024-11-30', '2024-12-01..2024-12-31'],
  term: [`${period.from}..${period.to}`],
} as const;

/** A figure of lists, pairings, promises or indicators; undefined for those of a kind of entries. */
export function recountStanding(name: string, workspace: RandomWorkspace, all: readonly Said[]): Recount | undefined {
  const [first = '', ...rest] = name.split('.');
  const last = rest.join('.');
  if (first === 'children') return ofChildren(last, workspace.children);
  if (first === 'pairings') return ofPairings(last, workspace, all);
  if (first === 'promises') return ofPromise(last, workspace, all);
  if (first === 'files') return ofFile(last);
  if (first === 'committees') return ofCommittees(last);
  return first === 'indicators' ? ofIndicator(last) : undefined;
}

function ofChildren(figure: string, listed: readonly Child[]): Recount | undefined {
  const there = listed.filter(({ joined = day, left = day }) => joined <= day && left >= day);
  const those = (which: (child: Child) => unknown, among: readonly Child[] = there) =>
    people(among.filter(which).map(({ id }) => id));
  const [part, label] = figure.split('.');
  switch (part) {
    case 'count':
      return those(() => true);
    case 'girls':
      return those(({ gender }) => gender === 'female');
    case 'boys':
      return those(({ gender }) => gender === 'male');
    case 'boarding':
      return those(({ boarding }) => boarding);
    case 'difficulty':
      return those(({ difficulty }) => difficulty);
    case 'households':
      return people(
        toldAtHome(listed)
          .filter((child) => there.includes(child))
          .map(({ id, household }) => household ?? id),
      );
    case 'atBeginning':
      return those(({ joined = '', left = period.to }) => joined <= period.from && left >= period.from, listed);
    case 'joined':
      return those(({ joined = '' }) => joined > period.from, listed);
    case 'left':
      return those(({ left = day }) => left < day, listed);
    case 'byGrade':
      return those((child) => (child.class ? `${child.class.slice(0, 1)}年级` : '未注明') === label);
    default:
      return undefined;
  }
}

/** Each pair of a helper with a child, on the days on which it holds and the child is there. */
function ofPairings(figure: string, { children }: RandomWorkspace, all: readonly Said[]): Recount | undefined {
  const known = new Map(children.map((child) => [child.id, child]));
  const lastOf = ({ entry }: Said, child: string) =>
    [entry.until, known.get(child)?.left].flatMap((one) => one ?? []).sort()[0];
  const pairs = all
    .filter(({ entry }) => entry.kind === 'pairing')
    .map((said) => {
      const named = said.named.filter((child) => {
        const first = [firstDayOf(said.entry), known.get(child)?.joined ?? '', period.from].sort().at(-1) ?? '';
        return first <= (lastOf(said, child) ?? day);
      });
      return { ...said, named };
    });
  const on = (which: (said: Said, child: string) => boolean) =>
    pairs
      .map((said) => ({ ...said, named: said.named.filter((child) => which(said, child)) }))
      .filter(({ named }) => named.length > 0);
  const held = on((said, child) => (lastOf(said, child) ?? day) >= day);
  const amounts = (those: readonly Said[]): Recount => ({
    from: 'entries',
    amounts: new Map(those.map(({ id, entry, named }) => [id, (entry.by?.length ?? 0) * named.length])),
    silent: [],
  });
  switch (figure) {
    case 'pairs':
      return different(held, ({ entry, named }) =>
        named.flatMap((child) => entry.by?.map((by) => `${by}+${child}`) ?? []),
      );
    case 'pairedChildren':
      return different(held, ({ named }) => named);
    case 'pairedHelpers':
      return different(held, ({ entry }) => entry.by ?? []);
    case 'opened':
      return amounts(on(({ entry }) => firstDayOf(entry) >= period.from));
    case 'ended':
      return amounts(on((said, child) => lastOf(said, child) !== undefined));
    case 'share':
      return { from: 'figures', figures: ['pairings.pairedChildren', 'children.count'] };
    case 'childrenPerHelper':
      return { from: 'figures', figures: ['pairings.pairedChildren', 'pairings.pairedHelpers'] };
    default:
      return undefined;
  }
}

/** A promise of so many entries a window, to everybody on the list or by the programme. */
function ofPromise(name: string, { promises, children }: RandomWorkspace, all: readonly Said[]): Recount | undefined {
  const [kind = '', figure = ''] = name.split('.');
  const made = promises?.find((one) => one.kind === kind);
  const due = made && windows[made.every === 'month' ? 'month' : 'term'];
  if (made === undefined || due === undefined) return undefined;
  if (figure === 'share') return { from: 'figures', figures: [`promises.${kind}.kept`, `promises.${kind}.due`] };
  const isIn = (window: string, from: string, to: string) => {
    const [start = '', end = ''] = window.split('..');
    return from <= end && to >= start;
  };
  const those = all.filter(({ entry }) => entry.kind === kind);
  const inWindow = (window: string) => those.filter(({ entry }) => isIn(window, firstDayOf(entry), firstDayOf(entry)));
  if (made.per === 'programme') {
    if (figure === 'due' || figure === 'windows') return people(due);
    return subjects(
      due.map((window) => [window, inWindow(window).map(({ id }) => id)]),
      made.times ?? 1,
      figure,
    );
  }
  const parts = children.flatMap((child) =>
    due
      .filter((window) => {
        const [start = '', end = ''] = window.split('..');
        return (child.joined ?? start) <= start && (child.left ?? end) >= end;
      })
      .map((window): [string, string[]] => {
        const reached = ({ named, homes }: Said) =>
          named.includes(child.id) || (kind === 'visit' && homes.includes(child.household ?? child.id));
        return [
          `${child.id}+${window}`,
          inWindow(window)
            .filter(reached)
            .map(({ id }) => id),
        ];
      }),
  );
  if (figure === 'windows') return people(due);
  if (figure === 'due') return people(parts.map(([part]) => part));
  // Nobody knows whom an entry reached that names only some.
  if (due.flatMap(inWindow).some((said) => !namesAll(said))) return undefined;
  return subjects(parts, made.times ?? 1, figure);
}

function namesAll({ entry, named, turns, homes, homeTurns, people }: Said): boolean {
  return (
    named.length > 0 &&
    turns === named.length &&
    homeTurns === homes.length &&
    (entry.people ?? people ?? 0) <= named.length
  );
}

function subjects(parts: readonly (readonly [string, string[]])[], times: number, figure: string): Recount {
  const kept = parts.filter(([, ids]) => ids.length >= times === (figure === 'kept'));
  return { from: 'subjects', subjects: new Map(kept), silent: [] };
}

function people(ids: readonly string[]): Recount {
  return { from: 'people', ids: [...new Set(ids)] };
}

function ofFile(name: string): Recount | undefined {
  const [file = '', figure] = name.split('.');
  const copies = richLedger.people.files?.find((one) => one.name === file)?.copies;
  if (figure === 'share') return { from: 'figures', figures: [`files.${file}.copies`, 'children.count'] };
  return copies === undefined ? undefined : { from: 'number', value: copies };
}

function ofCommittees(name: string): Recount | undefined {
  const all = richLedger.people.committees ?? [];
  const [part, category, links] = name.split('.');
  if (part === 'count') return people(all.map((one) => one.name));
  const those = all.filter((one) => (one.category ?? '未注明') === category);
  if (part === 'byCategory') return people(those.map((one) => one.name));
  const tied = those
    .map((one) => one.links ?? [])
    .filter((one) => one.length > 0)
    .sort((a, b) => a.length - b.length);
  return people((links === 'fewestLinks' ? tied[0] : tied.at(-1)) ?? []);
}

/** A number as indicators.yaml has it, or the two that a derived one follows from. */
function ofIndicator(name: string): Recount | undefined {
  const [id = '', ...rest] = name.split('.');
  const indicator = richLedger.indicators.find((one) => one.id === id);
  if (indicator === undefined) return undefined;
  const earlier = [...(indicator.earlier ?? [])].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  const ends = (value: number | readonly [number, number] | undefined) =>
    typeof value === 'number' ? [value] : (value ?? []);
  const part = rest.join('.');
  const own = `indicators.${id}`;
  const history = /^history\.(\d{4}-\d\d-\d\d)(\.upper)?$/.exec(part);
  const numbers: Readonly<Record<string, number | undefined>> = {
    value: ends(indicator.value)[0],
    upper: ends(indicator.value)[1],
    earlier: ends(earlier.at(-1)?.value)[0],
    earlierUpper: ends(earlier.at(-1)?.value)[1],
    target: indicator.target,
    ...(history && { [part]: ends(earlier.find(({ date }) => date === history[1])?.value)[history[2] ? 1 : 0] }),
  };
  const value = numbers[part];
  if (value !== undefined) return { from: 'number', value };
  const from: Readonly<Record<string, readonly string[]>> = {
    ...Object.fromEntries(
      ['share', 'ratio', 'rate'].map((one) => [one, [`${own}.value`, `indicators.${indicator.of}.value`]]),
    ),
    ...Object.fromEntries(['difference', 'growth', 'points'].map((one) => [one, [`${own}.value`, `${own}.earlier`]])),
    attainment: [`${own}.value`, `${own}.target`],
    monthly: [`${own}.value`],
    monthlyUpper: [`${own}.upper`],
  };
  const figures = from[part];
  return figures && { from: 'figures', figures };
}
