// The records behind a figure: its evidence, looked up in the ledger it was counted from, with (masked) names and the
// words of each entry. What `carelog trace` prints.
import type { PrintableLedger } from '../ledger/mask/mask-ledger.ts';
import { type Entry, nameOfKind } from '../log/entry.ts';
import type { When } from '../log/when.ts';
import { caredIn } from './called.ts';
import { type Directory, directoryOf, nameOfReached } from './directory.ts';
import type { Evidence, Figure, Unit } from './figure.ts';
import { reachedCell } from './registers/cells.ts';
import { type Subject, subjectOf } from './subjects.ts';
import { tallyOf } from './tally.ts';

/** One entry behind a figure, and what it adds to it. `id` is its `file:line`. */
export interface RecordBehind {
  readonly id: string;
  readonly when: When;
  readonly kind: string;
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** Whom it reached as a register prints it: the names, else the number stated (34人). */
  readonly reached: string;
  readonly place?: string;
  /** What it was about, in its own words. */
  readonly about?: string;
  readonly amount: number;
}

/** One person, household, pair or window that was counted once, and the entries that name it, the first in full. */
export interface SubjectBehind extends Subject {
  readonly amount: number;
  readonly entries: readonly string[];
  readonly first?: RecordBehind;
}

/** What a figure was counted from, looked up. */
export type Behind =
  | ({ readonly from: 'entries'; readonly entries: readonly RecordBehind[] } & Silent)
  | ({ readonly from: 'subjects'; readonly subjects: readonly SubjectBehind[] } & Silent)
  | { readonly from: 'people'; readonly people: readonly Subject[]; readonly silent: readonly Subject[] }
  | { readonly from: 'figures'; readonly by: By; readonly figures: readonly Figure[] }
  | Exclude<Evidence, { readonly from: 'entries' | 'people' | 'figures' }>;

/** Entries that were asked and gave no number. */
interface Silent {
  readonly silent: readonly RecordBehind[];
}

type By = Extract<Evidence, { from: 'figures' }>['by'];

/**
 * A function that looks up what a figure of a ledger was counted from. `figureNamed` finds the figures it follows from.
 */
export function recordsIn(
  ledger: PrintableLedger,
  figureNamed: (name: string) => Figure | undefined,
): (figure: Figure) => Behind {
  const directory = directoryOf(ledger.people, caredIn(ledger));
  const recordOf = recordsOf(ledger.entries, directory);
  return ({ unit, evidence }) => {
    switch (evidence.from) {
      case 'entries':
        return entriesBehind(unit, evidence, directory, recordOf);
      case 'people':
        return {
          from: 'people',
          people: evidence.ids.map((id) => subjectOf(id, unit, directory)),
          silent: (evidence.silent ?? []).map((id) => subjectOf(id, '人', directory)),
        };
      case 'figures': {
        const { by, figures } = evidence;
        return { from: 'figures', by, figures: figures.flatMap((name) => figureNamed(name) ?? []) };
      }
      default:
        return evidence;
    }
  };
}

type RecordOf = (id: string, amount: number) => readonly RecordBehind[];

function entriesBehind(
  unit: Unit,
  { parts, silent = [] }: Extract<Evidence, { from: 'entries' }>,
  directory: Directory,
  recordOf: RecordOf,
): Behind {
  const unsaid = silent.flatMap((id) => recordOf(id, 0));
  if (parts.some(({ subject }) => subject !== undefined)) {
    const subjects = parts.map(({ subject = '', amount, entries }): SubjectBehind => {
      const [first] = entries.slice(0, 1).flatMap((id) => recordOf(id, amount));
      return { ...subjectOf(subject, unit, directory), amount, entries, ...(first && { first }) };
    });
    return { from: 'subjects', subjects, silent: unsaid };
  }
  return {
    from: 'entries',
    entries: parts.flatMap(({ amount, entries }) => entries.flatMap((id) => recordOf(id, amount))),
    silent: unsaid,
  };
}

function recordsOf(entries: readonly Entry[], directory: Directory): RecordOf {
  const byId = new Map(entries.map((entry) => [entry.origin.id, entry]));
  return (id, amount) => {
    const entry = byId.get(id);
    if (entry === undefined) return [];
    const tally = tallyOf(entry, directory);
    const place = entry.place ?? ('villages' in entry ? entry.villages?.join('、') : undefined);
    const about = aboutOf(entry);
    return [
      {
        id,
        when: entry.date,
        kind: nameOfKind(entry),
        by: tally.helpers.map((helper) => nameOfReached(directory, helper)),
        to: [...new Set(entry.to)].map((one) => nameOfReached(directory, one)),
        reached: reachedCell(tally, directory),
        ...(place === undefined ? {} : { place }),
        ...(about === undefined ? {} : { about }),
        amount,
      },
    ];
  };
}

/** What an entry was about: its title or whatever it has of that sort, else what was found or noted. */
function aboutOf(entry: Entry): string | undefined {
  const { title, topic, category, note } = entry;
  const [named = category] = [title, topic, ownWordsOf(entry)].filter((words) => words !== undefined);
  const found = 'findings' in entry ? entry.findings?.join('；') : undefined;
  return named ?? found ?? note;
}

function ownWordsOf(entry: Entry): string | undefined {
  switch (entry.kind) {
    case 'supplies':
      return entry.items.map(({ item, quantity, unit }) => `${item} ${quantity}${unit}`).join('、');
    case 'award':
      return [entry.level, entry.honour].filter((words) => words !== undefined).join(' ');
    case 'publicity':
      return entry.channel;
    case 'checkup':
      return entry.examined?.join('、') ?? entry.provider;
    case 'call':
    case 'letter':
      return entry.with;
    default:
      return undefined;
  }
}
