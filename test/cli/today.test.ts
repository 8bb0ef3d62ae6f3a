import { afterEach, expect, test, vi } from 'vitest';
import { today } from '../../src/cli/today.ts';

const at = (moment: string) => ({ SOURCE_DATE_EPOCH: String(Date.parse(moment) / 1000) });

test.each([
  ['2026-11-29T15:59:59Z', 'Asia/Shanghai', '2026-11-29'],
  ['2026-11-29T16:00:00Z', 'Asia/Shanghai', '2026-11-30'],
  ['2026-11-29T16:00:00Z', 'UTC', '2026-11-29'],
  ['2026-11-29T16:00:00Z', 'America/Los_Angeles', '2026-11-29'],
  ['2026-12-31T18:00:00Z', 'Asia/Urumqi', '2027-01-01'],
])('at %s it is in %s the %s', (moment, zone, day) => {
  expect(today(zone, at(moment))).toMatch(day);
});

test.each([{}, { SOURCE_DATE_EPOCH: '' }, { SOURCE_DATE_EPOCH: 'yesterday' }, { SOURCE_DATE_EPOCH: '1795910400000' }])(
  '%j: the clock tells',
  (environment) => {
    const before = today('UTC', environment);
    expect(before).toBe(new Date().toISOString().slice(0, 10));
  },
);

afterEach(() => {
  vi.useRealTimers();
});

test.each(['1970-01-01', '2025-12-31', '2100-01-01', '9999-12-31'])(
  'a clock at %s was never set, and that is said',
  (day) => {
    vi.useFakeTimers({ now: Date.parse(`${day}T12:00:00Z`), toFake: ['Date'] });
    expect(() => today('Asia/Shanghai', {})).toThrow(`The clock of this machine says ${day}.`);
  },
);
