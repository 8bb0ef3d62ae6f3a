// The only clock of carelog: which day counts as today when entries are checked.
import { type Days, isDay } from '../language/dates.ts';
import { EnvironmentError, UsageError } from '../problem/failure.ts';

/** The years a clock may show: none before carelog was there, and none that a DOCX, which is a ZIP file, cannot date. */
const years = { first: 2026, last: 2099 };

/**
 * Today as 'YYYY-MM-DD' in a time zone: the programme's, so that the same log gives the same report wherever the
 * machine stands. SOURCE_DATE_EPOCH (reproducible-builds.org), in seconds, replaces the clock. Throws EnvironmentError
 * where the clock of the machine was never set.
 */
export function today(timeZone: string, environment: NodeJS.ProcessEnv = process.env): string {
  const shown = new Date();
  if (shown.getUTCFullYear() < years.first || shown.getUTCFullYear() > years.last) {
    throw new EnvironmentError('clock-wrong', { day: shown.toISOString().slice(0, 10) });
  }
  const epoch = environment.SOURCE_DATE_EPOCH;
  // Eleven digits are the year 5138; with more, it was not meant in seconds.
  const moment = epoch && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : shown;
  // Nearly everybody is in China, which has had one zone since 1991: asking Intl takes longer than the rollup.
  if (timeZone === 'Asia/Shanghai' && moment.getTime() >= Date.UTC(1992, 0)) {
    return new Date(moment.getTime() + eightHours).toISOString().slice(0, 10);
  }
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

const eightHours = 8 * 60 * 60 * 1000;

/** The days of `--period FROM..TO`. Throws UsageError on anything else. */
export function periodOption(written: string | undefined): Days | undefined {
  if (written === undefined) return undefined;
  const [from = '', to = '', ...rest] = written.split('..');
  if (!isDay(from) || !isDay(to) || to < from || rest.length > 0) {
    throw new UsageError('wrong-option', { option: '--period', value: written, allowed: '2024-09-01..2025-01-17' });
  }
  return { from, to };
}
