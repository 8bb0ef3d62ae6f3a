// The only clock of carelog: which day counts as today when entries are checked.
import { type Days, dayOf, isDay } from '../language/dates.ts';
import { UsageError } from '../problem/failure.ts';

/**
 * Today as 'YYYY-MM-DD' in the time zone of the user. SOURCE_DATE_EPOCH (reproducible-builds.org) replaces the clock.
 */
export function today(environment: NodeJS.ProcessEnv = process.env): string {
  const epoch = environment.SOURCE_DATE_EPOCH;
  if (epoch && /^\d+$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  return dayOf(new Date());
}

/** The days of `--period FROM..TO`. Throws UsageError on anything else. */
export function periodOption(written: string | undefined): Days | undefined {
  if (written === undefined) return undefined;
  const [from = '', to = '', ...rest] = written.split('..');
  if (!isDay(from) || !isDay(to) || to < from || rest.length > 0) {
    throw new UsageError('wrong-option', { option: '--period', value: written, allowed: '2024-09-01..2025-01-17' });
  }
  return { from, to };
}
