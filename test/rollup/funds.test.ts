// Money that comes in and goes out: the parts are the whole, and nothing is left where it is not known what went.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { definitionsOf, type KindDefinition } from '../../src/log/definition.ts';
import { silentIn } from '../../src/rollup/figure.ts';
import { rollUp } from '../../src/rollup/rollup.ts';
import { entriesOf } from '../template/rich.ts';
import { asMasked, ledgerOf } from './ledger-of.ts';

const fields = [
  { name: '金额', type: 'money', rolledUp: 'sum', access: 'public' },
  { name: '用途', type: 'text', rolledUp: 'split', access: 'public' },
  { name: '渠道', type: 'option', options: ['转账', '现金'], access: 'public' },
] as const;
const definitions = definitionsOf({
  kinds: [
    { name: '拨款', funds: 'received', fields: [...fields] },
    { name: '捐款', funds: 'received', fields: [...fields] },
    { name: '资助', funds: 'paid', fields: [...fields] },
    { name: '热线', fields: [...fields] },
  ],
});

const written = fc.record(
  {
    kind: fc.constantFrom(...definitions.kinds),
    times: fc.integer({ min: 1, max: 4 }),
    own: fc.record(
      {
        金额: fc.integer({ min: 0, max: 10_000_000 }),
        用途: fc.constantFrom('学费', '书本费', '路费'),
        渠道: fc.constantFrom('转账', '现金'),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['kind', 'own'] },
);
type Written = typeof written extends fc.Arbitrary<infer W> ? W : never;

function rolledUp(all: readonly Written[]) {
  const entries = all.map(({ kind, own, times }) => ({
    kind: 'own' as const,
    on: '2024-10-08',
    definition: kind as KindDefinition,
    own: own as Record<string, number | string>,
    ...(times !== undefined && { times }),
  }));
  return rollUp(asMasked({ ...ledgerOf({}), definitions, entries: entriesOf(...entries) }));
}

const sum = (all: readonly (number | undefined)[]) => all.reduce<number>((total, one = 0) => total + one, 0);
const logs = fc.array(written, { maxLength: 12 });

test('what came in less what went out is known where every entry says how much, and is to the fen', () => {
  fc.assert(
    fc.property(logs, (all) => {
      const { funds } = rolledUp(all);
      const amounts = (direction: string) =>
        all.filter(({ kind }) => kind.funds === direction).map(({ own }) => own.金额);
      const [received, paid] = [amounts('received'), amounts('paid')];
      expect(funds.received?.value).toBe(sum(received));
      expect(funds.paid?.value).toBe(sum(paid));
      const isSilent = [...received, ...paid].includes(undefined);
      expect(funds.difference?.value).toBe(isSilent ? undefined : sum(received) - sum(paid));
    }),
  );
});

test('the parts of a sum are the whole of it, and each is silent where its own entries are', () => {
  fc.assert(
    fc.property(logs, (all) => {
      for (const { definition, sums, splits } of rolledUp(all).ownKinds) {
        for (const { figure: whole, parts } of sums) {
          expect(parts.map(({ field }) => field)).toEqual(splits.map(({ field }) => field));
          for (const { field, breakdown } of parts) {
            const rows = breakdown.rows.map(({ figure }) => figure);
            expect(sum(rows.map(({ value }) => value))).toBe(whole.value);
            expect(rows.flatMap(silentIn).sort()).toEqual([...silentIn(whole)].sort());
            for (const { label, figure } of breakdown.rows) {
              const those = all.filter(
                ({ kind, own }) =>
                  kind === definition && ((own as Record<string, unknown>)[field.name] ?? '未注明') === label,
              );
              expect([figure.name, figure.value]).toEqual([
                `${definition.name}.金额.${field.name}.${label}`,
                sum(those.map(({ own }) => own.金额)),
              ]);
            }
          }
        }
      }
    }),
  );
});

test('a programme that keeps no record of what it pays has paid nothing that is known', () => {
  const { kinds } = definitions;
  const { funds } = rollUp(asMasked({ ...ledgerOf({}), definitions: { ...definitions, kinds: kinds.slice(0, 2) } }));
  expect(Object.keys(funds)).toEqual(['received', 'splits']);
});
