// carelog show --missed: who was missed, of which promise, in which window; and which promises cannot be counted.
import { say } from '../language/commands.ts';
import { formatSpan } from '../language/dates.ts';
import type { Language } from '../language/language.ts';
import { visible, visibleJson } from '../problem/visible.ts';
import type { PromiseAccount } from '../rollup/rollup.ts';
import { figures } from '../rollup/trace.ts';
import { promiseWords } from '../template/view/promise.ts';
import type { CountedWorkspace } from './counted.ts';
import { hiding } from './hidden-names.ts';
import { amountOf, tableOf } from './table.ts';

type Uncounted = NonNullable<PromiseAccount['uncounted']>;

/** A promise with what was missed of it, without names. Without `due` it could not be counted, and `uncounted` says why. */
interface MissedOfPromise {
  readonly promise: string;
  readonly kind: string;
  readonly every: string;
  readonly per: string;
  readonly times: number;
  readonly due?: number;
  readonly missed?: number;
  readonly unit?: string;
  readonly parts: readonly MissedRow[];
  readonly uncounted?: Uncounted;
  /** Where the first entry stands that does not name everybody. */
  readonly at?: string;
}

interface MissedRow {
  readonly id?: string;
  readonly name?: string;
  readonly class?: string;
  readonly village?: string;
  readonly from: string;
  readonly to: string;
  readonly entries: number;
}

/** What was missed of each promise, as JSON. */
export function missedJson(counted: CountedWorkspace): string {
  return `${visibleJson({ promises: missedOf(counted) })}\n`;
}

/** A line for each promise: how much was due and missed, or why that is not known. */
export function missedLines(counted: CountedWorkspace, language: Language): readonly string[] {
  return missedOf(counted).map((promise) => lineOf(promise, language));
}

/** These lines, then what was missed as a table. */
export function missedText(counted: CountedWorkspace, language: Language): string {
  const promises = missedOf(counted);
  if (promises.length === 0) return `${say(language, 'noPromises')}\n`;
  const rows = promises.flatMap(({ promise, parts }) => parts.map((part) => ({ promise, ...part })));
  const isPartly = rows.some(({ entries }) => entries > 0);
  const table =
    rows.length === 0
      ? ''
      : tableOf(rows, [
          { title: say(language, 'promise'), cell: ({ promise }) => promise },
          { title: say(language, 'who'), cell: ({ name, id }) => name ?? id ?? '' },
          { title: say(language, 'classOrGrade'), cell: (row) => row.class ?? '' },
          { title: say(language, 'village'), cell: ({ village = '' }) => village },
          { title: say(language, 'days'), cell: formatSpan },
          { title: say(language, 'entriesNamed'), cell: ({ entries }) => (isPartly ? String(entries) : '') },
        ]);
  return promises.map((promise) => `${lineOf(promise, language)}\n`).join('') + (table === '' ? '' : `\n${table}`);
}

/** As 每学期家访：应61人，漏下4人. */
function lineOf({ promise, due, missed = 0, unit = '', uncounted, at }: MissedOfPromise, language: Language): string {
  const word = visible(promise);
  if (uncounted !== undefined) return sayWhy(word, uncounted, at, language);
  const amount = (value: number) => amountOf({ value, unit }).join('');
  const values = { promise: word, due: amount(due ?? 0) };
  return missed === 0
    ? say(language, 'nothingMissed', values)
    : say(language, 'someMissed', { ...values, missed: amount(missed) });
}

function sayWhy(promise: string, why: Uncounted, at: string | undefined, language: Language): string {
  if (why === 'unnamed' && at !== undefined) return say(language, 'uncountedUnnamed', { promise, at: visible(at) });
  const row = {
    ownWords: 'uncountedOwnWords',
    nobodyListed: 'uncountedNobody',
    nobodyThroughout: 'uncountedNobodyThroughout',
    notDue: 'uncountedNotDue',
    unnamed: 'uncountedUnclear',
    undated: 'uncountedUnclear',
  } as const;
  return say(language, row[why], { promise });
}

function missedOf({ loaded: { mask, written }, rollup }: CountedWorkspace): readonly MissedOfPromise[] {
  const hide = hiding([...figures(rollup).values()], mask, written);
  return rollup.promises.map((made: PromiseAccount): MissedOfPromise => {
    const { promised, coverage, missedParts, uncounted, unnamed } = made;
    const { kind, every, per, times = 1 } = promised;
    return {
      promise: mask(promiseWords(promised, rollup.cared)),
      ...{ kind, every, per, times },
      ...(coverage && { due: coverage.due.value, missed: coverage.missed.value, unit: mask(coverage.due.unit) }),
      parts: missedParts.map(({ window, entries, post: _post, ...who }) => ({
        ...Object.fromEntries(Object.entries(who).map(([key, words]) => [key, mask(words)])),
        ...window,
        entries,
      })),
      ...(uncounted && { uncounted }),
      ...(unnamed && { at: hide.entry(unnamed.origin.id) }),
    };
  });
}
