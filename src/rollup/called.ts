// What a programme calls things, by what its log calls them: 走访 where that was written, whatever the programme says.
import type { PrintableLedger } from '../ledger/mask/mask-ledger.ts';
import type { Entry } from '../log/entry.ts';
import { type Cared, caredOf } from '../workspace/cared.ts';

/** The words of a ledger's programme, with visits as they are called in every entry about one, if in all alike. */
export function caredIn({ programme, entries }: Pick<PrintableLedger, 'programme' | 'entries'>): Cared {
  const cared = caredOf(programme.cared, programme.organisation.nature);
  const visits = entries.filter(({ kind }) => kind === 'visit');
  const [word, ...others] = new Set(visits.map(wordWritten));
  return word === undefined || others.length > 0 ? cared : { ...cared, visit: word };
}

/** The word for the kind of an entry as it was written, where the kind has several. */
export function wordWritten(entry: Entry): string | undefined {
  return entry.kind === 'own' ? undefined : entry.words?.[entry.kind];
}
