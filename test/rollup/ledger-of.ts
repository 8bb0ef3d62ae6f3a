// Ledgers for tests, written as a few entries and people; everything else is filled in.

import { lastDayOf } from '../../src/language/dates.ts';
import type { KindName } from '../../src/language/vocabulary.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import type { MaskedLedger } from '../../src/ledger/mask/mask-ledger.ts';
import { noDefinitions } from '../../src/log/definition.ts';
import type { Entry, Origin } from '../../src/log/entry.ts';
import type { Entries } from '../../src/log/kinds/index.ts';
import type { When } from '../../src/log/when.ts';
import type { Indicator } from '../../src/workspace/indicators.ts';
import type { Child, Helper, Leader } from '../../src/workspace/people.ts';
import type { Programme } from '../../src/workspace/program.ts';

/** An entry as in a log file. The first is on line 1 of log/a.yaml, the second on line 2 … */
export type EntryWords = {
  [K in KindName]: { readonly kind: K; readonly date: string } & Omit<Entries[K], 'date'>;
}[KindName];

/** The parts of a ledger that a test gives. */
export interface LedgerWords {
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly entries?: readonly EntryWords[];
  readonly children?: readonly Child[];
  readonly helpers?: readonly Helper[];
  readonly leadingGroup?: readonly Leader[];
  readonly indicators?: readonly Indicator[];
  readonly promises?: NonNullable<Programme['promises']>;
  readonly cared?: NonNullable<Programme['cared']>;
}

/** A ledger of the autumn term of 2024, unless other days are given. */
export function ledgerOf(words: LedgerWords): MaskedLedger {
  const period = { from: words.from ?? '2024-09-02', to: words.to ?? '2025-01-17', name: '2024年秋季学期' };
  return asMasked({
    programme: {
      organisation: { name: '清溪小学' },
      period,
      report: { template: 'school-semester', title: '工作总结', date: '2025-01-17' },
      ...(words.promises && { promises: words.promises }),
      ...(words.cared && { cared: words.cared }),
    },
    period,
    asOf: words.asOf ?? period.to,
    people: {
      children: words.children ?? [],
      helpers: words.helpers ?? [],
      leadingGroup: words.leadingGroup ?? [],
    },
    indicators: words.indicators ?? [],
    outlook: { problems: [], plans: [] },
    narrative: [],
    definitions: noDefinitions,
    entries: (words.entries ?? []).map((entry, at) => entryOf(entry, at + 1)),
  });
}

/** Takes a ledger for a masked one: the people of tests are invented, and tests compare what they are called. */
export function asMasked(ledger: Ledger): MaskedLedger {
  return ledger as MaskedLedger;
}

/** An entry on a line of log/a.yaml. */
export function entryOf(words: EntryWords, line: number): Entry {
  const place = { file: 'log/a.yaml', line, column: 1, length: 1 };
  const origin: Origin = { id: `log/a.yaml:${line}`, file: place.file, line, tree: { type: 'map', place, pairs: [] } };
  return { ...words, date: whenOf(words.date), origin };
}

function whenOf(written: string): When {
  const [from = '', to] = written.split('..');
  if (to !== undefined) return { type: 'range', from, to };
  if (written.length > 7) return { type: 'day', from, to: from };
  return { type: 'month', from: `${written}-01`, to: lastDayOf(written), month: written };
}
