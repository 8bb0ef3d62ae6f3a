// What the compiler lets into figures, reports and messages: `npm run types` fails when it accepts what is refused below.
import { expect, test } from 'vitest';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { keepNames, type MaskedLedger, maskLedger, type NamedLedger } from '../../../src/ledger/mask/mask-ledger.ts';
import { messageMask } from '../../../src/ledger/mask/mask-messages.ts';
import { formatJson } from '../../../src/problem/json.ts';
import { rollUp } from '../../../src/rollup/rollup.ts';
import { ledgerOf } from '../sample.ts';

const ledger: Ledger = ledgerOf([]);

test('a ledger that was masked, or keeps its names for a reason, is counted', () => {
  const masked: MaskedLedger = maskLedger(ledger);
  const named: NamedLedger = keepNames(ledger, { names: 'full' });
  expect([masked, named].map((one) => rollUp(one).children.count.value)).toEqual([2, 2]);
});

test('a ledger that was only assembled does not compile', () => {
  // @ts-expect-error It must be masked first.
  rollUp(ledger);
  // @ts-expect-error Nor does it pass for a masked one.
  const masked: MaskedLedger = ledger;
  // @ts-expect-error No part of a masked one can be exchanged for one with names.
  rollUp({ ...maskLedger(ledger), people: ledger.people });
  expect(masked).toBe(ledger);
});

test('names are not kept without a reason', () => {
  // @ts-expect-error The reason is missing.
  keepNames(ledger);
  // @ts-expect-error This programme wants no names.
  keepNames(ledger, { names: 'masked' });
  // @ts-expect-error It may want names, or none: asksForNames tells.
  keepNames(ledger, ledger.programme.privacy);
});

test('a ledger that keeps its names says why, so that its report is marked', () => {
  expect(ledger.programme.privacy).toBeUndefined();
  expect(rollUp(keepNames(ledger, { names: 'full' })).programme.privacy).toEqual({ names: 'full' });
});

test('problems are printed through a mask that masks', () => {
  const mask = messageMask({ value: ledger, sources: new Map() });
  expect(formatJson([], new Map(), 'en', mask)).toBe('[]\n');
  // @ts-expect-error This one masks nothing.
  expect(formatJson([], new Map(), 'en', (text) => text)).toBe('[]\n');
});

test('the mark costs nothing when it runs', () => {
  expect(Reflect.ownKeys(maskLedger(ledger))).toEqual(Object.keys(ledger));
});
