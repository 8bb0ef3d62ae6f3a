// What is true for the rollup of every ledger.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/language/dates.ts';
import { valueWords } from '../../src/language/vocabulary.ts';
import type { MaskedLedger } from '../../src/ledger/mask/mask-ledger.ts';
import type { Entry } from '../../src/log/entry.ts';
import { type Breakdown, type Figure, silentIn } from '../../src/rollup/figure.ts';
import type { KindFigures } from '../../src/rollup/kind-figures.ts';
import { type Rollup, rollUp } from '../../src/rollup/rollup.ts';
import { figures } from '../../src/rollup/trace.ts';
import { asMasked, type EntryWords, entryOf, ledgerOf } from '../rollup/ledger-of.ts';
import { casesOf } from '../thinned.ts';

const runs = { numRuns: casesOf(15, 60) };
const number = fc.integer({ min: 0, max: 40 });
const day = fc.integer({ min: 0, max: 137 }).map((days) => addDays('2024-09-02', days));
const date = fc.oneof(
  day,
  fc.tuple(day, fc.integer({ min: 0, max: 40 })).map(([from, days]) => `${from}..${addDays(from, days)}`),
  fc.constantFrom('2024-09', '2024-12'),
);
const ids = (start: string) =>
  fc.array(
    fc.integer({ min: 1, max: 6 }).map((at) => `${start}${at}`),
    { maxLength: 4 },
  );
const some = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 });
const word = fc.constantFrom('甲', '乙', '未注明', '__proto__', 'a.b');
const groups = Object.keys(valueWords.participants);
const shared = {
  date,
  by: ids('h'),
  to: ids('c'),
  children: number,
  households: number,
  people: number,
  category: word,
  note: word,
};
const quantity = fc.integer({ min: 0, max: 5000 }).map((hundredths) => hundredths / 100);
const item = fc.record(
  { item: word, quantity, unit: fc.constantFrom('个', '千克'), value: fc.integer({ min: 0, max: 99_999 }) },
  { requiredKeys: ['item', 'quantity', 'unit'] },
);

const entryWords = fc.oneof(
  fc.record(
    { kind: fc.constantFrom('visit', 'talk', 'publicity', 'checkup'), ...shared, copies: number },
    { requiredKeys: ['kind', 'date'] },
  ),
  fc.record(
    {
      kind: fc.constantFrom('activity', 'meeting'),
      ...shared,
      title: word,
      participants: fc.dictionary(fc.constantFrom(...groups), number),
      feature: fc.boolean(),
    },
    { requiredKeys: ['kind', 'date', 'title'] },
  ),
  fc.record(
    { kind: fc.constant('supplies'), ...shared, items: fc.array(item, { minLength: 1, maxLength: 3 }), value: number },
    { requiredKeys: ['kind', 'date', 'items'] },
  ),
  fc.record(
    {
      kind: fc.constant('pairing'),
      date: fc.oneof(day, fc.constant('2024-03-01')),
      by: some.map((all) => all.map((at) => `h${at}`)),
      to: some.map((all) => all.map((at) => `c${at}`)),
      until: day,
    },
    { requiredKeys: ['kind', 'date', 'by', 'to'] },
  ),
) as fc.Arbitrary<EntryWords>;

const entries = fc
  .array(entryWords, { maxLength: 12 })
  .map((words) => words.map((entry, at): Entry => entryOf(entry, at + 1)));

// Entries name children and helpers on the list, and others.
function ledgerWith(among: readonly Entry[]): MaskedLedger {
  const ledger = ledgerOf({
    children: [
      { id: 'c1', class: '三（1）班', village: '石桥村', household: 'f1' },
      { id: 'c2', class: '一（1）班', household: 'f1' },
      { id: 'c3', village: '柳湾村', household: 'c1' },
      { id: 'c4' },
    ],
    helpers: [
      { id: 'h2', name: '周芸' },
      { id: 'h1', name: '周芸' },
    ],
    indicators: [{ id: 'beds', name: '床位', value: 24, unit: '床', earlier: [{ value: 18 }] }],
  });
  return asMasked({ ...ledger, entries: among });
}

const kinds = ['visits', 'talks', 'pairings', 'supplies', 'activities', 'meetings', 'checkups', 'publicity'] as const;

function kindsOf(rollup: Rollup): readonly KindFigures[] {
  return kinds.map((kind) => rollup[kind]);
}

function breakdownsIn(value: unknown): readonly Breakdown[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('rows' in value && 'total' in value) return [value as Breakdown];
  return Object.values(value).flatMap(breakdownsIn);
}

function allFigures(rollup: Rollup): readonly Figure[] {
  return [...figures(rollup, { lines: true }).values()];
}

function evidenceOf({ evidence, value }: Figure): number {
  if (evidence.from === 'people') return evidence.ids.length;
  if (evidence.from === 'period') return evidence.spans.length;
  if (evidence.from !== 'entries') return value;
  // Quantities have at most two decimals.
  return evidence.parts.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0) / 100;
}

test('the order of entries changes nothing', () => {
  const shuffled = entries.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([inOrder, mixed]) => {
      // As text, to compare the order of keys, too.
      expect(JSON.stringify(rollUp(ledgerWith(mixed)))).toBe(JSON.stringify(rollUp(ledgerWith(inOrder))));
    }),
    runs,
  );
});

test('which file and line an entry stands in changes nothing but the evidence', () => {
  const moved = fc.tuple(entries, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }));
  const printed = (all: readonly Entry[]) => {
    const rollup = rollUp(ledgerWith(all));
    const values = [...figures(rollup).values()].map(({ name, value, unit }) => [name, value, unit]);
    return JSON.stringify([
      values,
      breakdownsIn(rollup).map(({ rows }) => rows.map(({ label }) => label)),
      rollup.registers,
    ]);
  };
  fc.assert(
    fc.property(moved, ([all, lines]) => {
      const elsewhere = all.map((entry, at): Entry => {
        const line = (lines[at] ?? 0) * 12 + at;
        return { ...entry, origin: { ...entry.origin, id: `log/b.yaml:${line}`, line } };
      });
      expect(printed(elsewhere)).toBe(printed(all));
    }),
    runs,
  );
});

test('the parts of every breakdown add up to the whole', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const rollup = rollUp(ledgerWith(all));
      const found = breakdownsIn(rollup);
      expect(found.length).toBeGreaterThan(80);
      for (const { rows, total } of found) {
        const sum = rows.reduce((all, { figure }) => all + figure.value, 0);
        // If no entry has a category, there are no parts.
        const isUnsplit = rows.length === 0 && kindsOf(rollup).some(({ count }) => count === total);
        if (!isUnsplit) expect([total.name, sum]).toEqual([total.name, total.value]);
      }
    }),
    runs,
  );
});

test('the evidence of every figure adds up to it and names existing entries', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const ids = new Set(all.map(({ origin }) => origin.id));
      const found = allFigures(rollUp(ledgerWith(all)));
      const byName = new Set(found.map(({ name }) => name));
      for (const figure of found) {
        expect([figure.name, evidenceOf(figure)]).toEqual([figure.name, figure.value]);
        const { evidence } = figure;
        if (evidence.from === 'figures') expect(evidence.figures.every((name) => byName.has(name))).toBe(true);
        if (evidence.from !== 'entries') continue;
        expect(evidence.parts.every(({ entries }) => entries.length > 0 && entries.every((id) => ids.has(id)))).toBe(
          true,
        );
      }
    }),
    runs,
  );
});

test('no two figures share a name', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const rollup = rollUp(ledgerWith(all));
      const found = new Map<string, string>();
      const walk = (value: unknown): void => {
        if (typeof value !== 'object' || value === null || 'origin' in value) return;
        if ('evidence' in value) {
          const { name } = value as Figure;
          expect(found.get(name) ?? JSON.stringify(value)).toBe(JSON.stringify(value));
          found.set(name, JSON.stringify(value));
        } else for (const member of Object.values(value)) walk(member);
      };
      walk(rollup);
    }),
    runs,
  );
});

test('another entry never lowers a count', () => {
  fc.assert(
    fc.property(entries, entryWords, (all, words) => {
      const more = figures(rollUp(ledgerWith([...all, entryOf(words, 99)])), { lines: true });
      for (const { name, value, evidence } of allFigures(rollUp(ledgerWith(all)))) {
        if (evidence.from !== 'entries') continue;
        expect([name, (more.get(name)?.value ?? -1) >= value]).toEqual([name, true]);
      }
    }),
    runs,
  );
});

test('distinct counts are never larger than counts with repeats, where every entry says how many', () => {
  const knownIn = (figure: Figure) => (silentIn(figure).length > 0 ? Number.POSITIVE_INFINITY : figure.value);
  fc.assert(
    fc.property(entries, (all) => {
      for (const kind of kindsOf(rollUp(ledgerWith(all)))) {
        expect(kind.children.value).toBeLessThanOrEqual(knownIn(kind.turns));
        expect(kind.households.value).toBeLessThanOrEqual(knownIn(kind.householdTurns));
        expect(kind.households.value).toBeLessThanOrEqual(kind.children.value);
        expect(kind.helpers.value).toBeLessThanOrEqual(kind.byHelper.total.value);
      }
    }),
    runs,
  );
});
