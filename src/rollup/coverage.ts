// 落实率: how well the programme kept its promises, window by window, and child by child where they were made to each
// child. A window is a month, term or other stretch of days in which something is due (windows.ts).
import type { Days } from '../language/dates.ts';
import type { KindDefinition } from '../log/definition.ts';
import { type Entry, nameOfKind } from '../log/entry.ts';
import { isMeant } from '../workspace/cared.ts';
import type { Period, Programme } from '../workspace/program.ts';
import { isInCare } from './children.ts';
import { deriveFrom, figureOf } from './counts.ts';
import { percentOf, sumOf } from './decimal.ts';
import { type Directory, householdOf } from './directory.ts';
import type { EvidencePart, Figure } from './figure.ts';
import { beganIn } from './pairings.ts';
import type { PeriodFigures } from './period.ts';
import type { Tally } from './tally.ts';
import { clip, windowsOf } from './windows.ts';

type Promised = NonNullable<Programme['promises']>[number];

/**
 * Why it cannot be counted how far a promise was kept: `ownWords` where it may be kept by other deeds than its kind,
 * `nobodyListed` where nobody is known to whom it was made, `notDue` where none of its windows is over by the day of the
 * report, `nobodyThroughout` where nobody was in care through one, `unnamed` where entries do not name everybody they
 * reached, `undated` where entries known to the month alone could be in several windows.
 */
export type Uncounted = 'ownWords' | 'nobodyListed' | 'nobodyThroughout' | 'notDue' | 'unnamed' | 'undated';

/**
 * A promise and how far it was kept. Its figures are named by the kind (`promises.visit.due`), those of a second
 * promise of that kind `promises.visit-2.due`.
 */
export interface PromiseFigures {
  readonly promised: Promised;
  /** The windows that are over by the day of the report. */
  readonly windows: readonly Days[];
  readonly coverage?: Coverage;
  /** Why there is no coverage. */
  readonly uncounted?: Uncounted;
  /**
   * If a promise to each child cannot be counted: the first entry of its kind that does not name everybody it reached.
   * Absent if no entry of that kind names everybody.
   */
  readonly unnamed?: Entry;
}

/**
 * What was due by the day of the report, and how much of it was kept. A window is due on its last day, once, whatever
 * `times` is. One that is not over is neither due nor missed, nor kept, even where it has all its entries already: due,
 * kept and missed speak of the same windows. In a promise to each child, a window is due once for every child who is in
 * care on all its days.
 */
interface Coverage {
  readonly windows: Figure;
  readonly due: Figure;
  /**
   * Windows with at least `times` entries. The subject of a part is the child and the days of the window
   * (`c05+2024-09-01..2024-09-30`), or the days alone.
   */
  readonly kept: Figure;
  /** The other windows: they have fewer entries than promised. */
  readonly missed: Figure;
  /** Percent of what was due. */
  readonly share: Figure;
}

/** What promises are compared with: all entries of the ledger, including pairings begun before the period. */
interface Log {
  readonly tallies: readonly Tally[];
  readonly directory: Directory;
  readonly period: PeriodFigures;
  /** The kinds of the workspace's own. */
  readonly ownKinds: readonly KindDefinition[];
}

/** Compares every promise with the log. */
export function countPromises(promises: readonly Promised[] = [], log: Log): readonly PromiseFigures[] {
  return promises.map((promised, at) => {
    const alike = promises.slice(0, at).filter(({ kind }) => kind === promised.kind).length;
    const name = `promises.${promised.kind}${alike === 0 ? '' : `-${alike + 1}`}`;
    const windows = windowsOf(promised.every, log.period).filter(({ to }) => to <= log.period.asOf);
    const coverage = coverageOf(name, promised, windows, log);
    if (typeof coverage !== 'string') return { promised, windows, coverage };
    const unnamed = coverage === 'unnamed' ? firstUnnamed(promised, windows, log) : undefined;
    return { promised, windows, uncounted: coverage, ...(unnamed && { unnamed }) };
  });
}

function coverageOf(name: string, promised: Promised, windows: readonly Days[], log: Log): Coverage | Uncounted {
  const { times = 1, every } = promised;
  // A promise with an `action` may be kept by other kinds of entry (a letter or a call), or not by every entry of its
  // kind.
  if (promised.action !== undefined || times === 0) return 'ownWords';
  if (promised.per === 'child' && log.directory.children.size === 0) return 'nobodyListed';
  // Entries of a kind that reaches nobody name nobody, and that there are none tells nothing either.
  const reach = log.ownKinds.find(({ name }) => name === promised.kind)?.reach;
  if (promised.per === 'child' && reach === 'none') return 'unnamed';
  const ids = partsDue(promised, windows, log);
  if (ids.length === 0) return windows.length === 0 ? 'notDue' : 'nobodyThroughout';
  const entries = entriesByPart(promised, windows, log);
  if (typeof entries === 'string') return entries;
  const parts = ids.map((subject): EvidencePart => ({ amount: 1, entries: entries.get(subject) ?? [], subject }));
  const unit = unitOf(promised, windows);
  const timesOf = new Map(log.tallies.map((tally) => [tally.id, tally.times]));
  const isKept = ({ entries: kept }: EvidencePart) => sumOf(kept.map((id) => timesOf.get(id) ?? 1)) >= times;
  const counted = countWindows(`${name}.windows`, every, windows);
  const evidence = promised.per === 'child' ? ({ from: 'people', ids } as const) : counted.evidence;
  const due: Figure = { name: `${name}.due`, value: ids.length, unit, evidence };
  const kept = figureOf(`${name}.kept`, unit, parts.filter(isKept));
  const missed = figureOf(
    `${name}.missed`,
    unit,
    parts.filter((part) => !isKept(part)),
  );
  const share = deriveFrom([kept, due], 'ratio', `${name}.share`, 'percent', percentOf(kept.value, due.value));
  return share === undefined ? 'notDue' : { windows: counted, due, kept, missed, share };
}

function firstUnnamed({ kind }: Promised, windows: readonly Days[], { tallies, period }: Log): Entry | undefined {
  const those = tallies.filter(
    (tally) => nameOfKind(tally.entry) === kind && touchedBy(daysReached(tally, period), windows).length > 0,
  );
  return those.some(namesAll) ? those.find((tally) => !namesAll(tally))?.entry : undefined;
}

function touchedBy(days: Days, windows: readonly Days[]): readonly Days[] {
  return windows.filter(({ from, to }) => from <= days.to && days.from <= to);
}

/**
 * The entries of the promised kind, by the window (and child) they count for; or why that is not known: one does not
 * tell whom it reached, or in which window. An entry over several days counts in the window of its first day, just as in
 * byMonth. A pairing reaches a child in every window in which it holds, a visit all children of the homes it went to.
 */
function entriesByPart(
  { kind, per }: Promised,
  windows: readonly Days[],
  { tallies, directory, period }: Log,
): ReadonlyMap<string, readonly string[]> | Extract<Uncounted, 'unnamed' | 'undated'> {
  const found = new Map<string, string[]>();
  for (const tally of tallies) {
    if (nameOfKind(tally.entry) !== kind || (per === 'programme' && kind === 'pairing' && !beganIn(tally, period)))
      continue;
    const days = per === 'child' ? daysReached(tally, period) : daysOf(tally, period);
    const touched = touchedBy(days, windows);
    if (touched.length === 0) continue;
    if (per === 'child' && !namesAll(tally)) return 'unnamed';
    const isMonth = tally.entry.date.type === 'month' && kind !== 'pairing';
    if (isMonth && touched.some(({ from, to }) => days.from < from || to < days.to)) return 'undated';
    const subjects = per === 'child' ? childrenReached(tally, directory) : [''];
    for (const part of subjects.flatMap((subject) => touched.map((window) => partOf(subject, window)))) {
      const entries = found.get(part);
      if (entries) entries.push(tally.id);
      else found.set(part, [tally.id]);
    }
  }
  return found;
}

/** The children an entry names; of a visit, all who live in their homes. */
function childrenReached({ entry, children, households }: Tally, directory: Directory): readonly string[] {
  if (entry.kind !== 'visit') return children;
  const atHome = [...directory.children.keys()].filter((id) => households.includes(householdOf(directory, id)));
  return [...new Set([...children, ...atHome])];
}

/** The days of the period on one of which an entry counts: its first day, or its whole month if only that is known. */
function daysOf({ entry: { date } }: Tally, period: Period): Days {
  const { from, to } = clip(date, period);
  return date.type === 'month' ? { from, to } : { from, to: from };
}

function daysReached(tally: Tally, period: Period): Days {
  const { entry } = tally;
  return entry.kind === 'pairing' ? { from: entry.date.from, to: entry.until ?? period.to } : daysOf(tally, period);
}

/** Whether an entry names everybody it reached. Teachers and parents who only came along need not be named. */
function namesAll({ entry, children, households, turns, householdTurns, people, groups }: Tally): boolean {
  const others = groups.filter(({ group }) => group !== 'children' && group !== 'students');
  const reached = (people ?? 0) - sumOf(others.map(({ amount }) => amount));
  const isNamed = entry.to !== undefined && entry.to.length > 0;
  return isNamed && Math.max(turns ?? 0, reached) <= children.length && (householdTurns ?? 0) <= households.length;
}

function partsDue({ per }: Promised, windows: readonly Days[], { directory }: Log): readonly string[] {
  if (per !== 'child') return windows.map(spanOf);
  const meant = [...directory.children.values()].filter(({ stay }) => isMeant(stay, directory.cared));
  return meant.flatMap((child) =>
    windows.filter((window) => isInCare(child, window)).map((window) => partOf(child.id, window)),
  );
}

function partOf(subject: string, window: Days): string {
  return subject === '' ? spanOf(window) : `${subject}+${spanOf(window)}`;
}

function spanOf({ from, to }: Days): string {
  return `${from}..${to}`;
}

function countWindows(name: string, every: Promised['every'], windows: readonly Days[]): Figure {
  const spans = windows.map(spanOf);
  return { name, value: spans.length, unit: windowUnits[every], evidence: { from: 'period', spans } };
}

const windowUnits = {
  week: '周',
  month: '个月',
  quarter: '个季度',
  halfYear: '个半年',
  term: '个学期',
  year: '年',
} as const satisfies Record<Promised['every'], string>;

/**
 * For children 人, or 人次 over several windows. For the programme 次, or the unit of the window if each needs several
 * entries.
 */
function unitOf({ per, times = 1, every }: Promised, windows: readonly Days[]): string {
  if (per === 'child') return windows.length === 1 ? '人' : '人次';
  return times === 1 ? '次' : windowUnits[every];
}
