// Every shipped template with extreme logs: no entries, one, two, many, missing fields, long or rare text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type KindName, kindWords } from '../../src/language/vocabulary.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import type { Entry } from '../../src/log/entry.ts';
import type { ProblemCode } from '../../src/problem/codes.ts';
import type { Report } from '../../src/report/tree.ts';
import { renderReport } from '../../src/template/render.ts';
import { proofread } from '../proofread/rules.ts';
import { thinned } from '../thinned.ts';
import { bare, rich, richLedger } from './rich.ts';

const folder = join(import.meta.dirname, '../../templates');
const shipped = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md.hbs'))
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [file.slice(0, -'.md.hbs'.length), { file: `templates/${file}`, text }] as const;
    }),
);
const names = [...shipped.keys()].filter((name) => !name.includes('/'));
const kinds = [...(Object.keys(kindWords) as readonly KindName[]), 'own'] as const;

const longest = '阿卜杜拉·买买提艾力·吐尔逊江';
const rare = '㛃䶮𠮷';

/** `count` entries of a kind, a week apart, with or without their optional fields. */
function several(kind: Entry['kind'], count: number): readonly Entry[] {
  const samples = richLedger.entries.filter((entry) => entry.kind === kind);
  return Array.from({ length: count }, (_, index) => {
    const sample = samples[index % samples.length];
    if (sample === undefined) throw new Error(`the rich ledger has no ${kind}`);
    const day = `2024-${String(9 + (Math.floor(index / 28) % 4)).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;
    const origin = { ...sample.origin, id: `log/${kind}.yaml:${index + 1}`, line: index + 1 };
    return { ...sample, date: { type: 'day', from: day, to: day }, origin } as Entry;
  });
}

/** An entry with only its required fields. */
function barest(entry: Entry): Entry {
  const { kind, date, origin } = entry;
  const kept = ['title', 'items', 'honour', 'by', 'to'].filter(
    (key) => kind === 'pairing' || (key !== 'by' && key !== 'to') || kind === 'supplies',
  );
  const fields = Object.entries(entry).filter(([key]) => kept.includes(key));
  const own = kind === 'own' ? { definition: entry.definition, own: {} } : {};
  return { kind, date, origin, ...own, ...Object.fromEntries(fields) } as Entry;
}

function childrenOf(count: number, name: (index: number) => string): Ledger['people']['children'] {
  return Array.from({ length: count }, (_, index) => ({
    id: `c${index + 1}`,
    name: name(index),
    gender: index % 2 === 0 ? ('female' as const) : ('male' as const),
    grade: `${'一二三四五六'[index % 6]}年级`,
    village: `${'柳石桥塘'[index % 4]}湾村`,
    household: `f${index + 1}`,
  }));
}

function withChildren(children: Ledger['people']['children']): Partial<Ledger> {
  const ids = children.map(({ id }) => id);
  const entries = richLedger.entries.map((entry) =>
    'to' in entry && entry.to ? ({ ...entry, to: entry.kind === 'pairing' ? ids.slice(0, 2) : ids } as Entry) : entry,
  );
  return { people: { ...richLedger.people, children }, entries };
}

function everyText(change: (text: string) => string): Partial<Ledger> {
  const changed = JSON.parse(JSON.stringify(richLedger), (key, value: unknown) =>
    ['name', 'place', 'village', 'note', 'donor', 'provider'].includes(key) && typeof value === 'string'
      ? change(value)
      : key === 'findings'
        ? (value as string[]).map(change)
        : value,
  ) as Ledger;
  return changed;
}

const scenarios: Readonly<Record<string, () => ReturnType<typeof rich>>> = {
  nothing: () => bare(),
  everything: () => rich(),
  'everything at its barest': () => rich({ entries: richLedger.entries.map(barest) }),
  'no register of people': () =>
    rich({ people: { ...richLedger.people, children: [], helpers: [], leadingGroup: [] } }),
  'nothing but indicators': () => bare({ indicators: richLedger.indicators }),
  'one child': () => rich(withChildren(childrenOf(1, () => '陈某某'))),
  '1,000 children': () => rich(withChildren(childrenOf(1000, (index) => `陈${index}某`))),
  'the longest names': () => rich(everyText(() => longest)),
  'rare characters': () => rich(everyText(() => rare)),
  ...Object.fromEntries(
    kinds.flatMap((kind) => [
      [`no ${kind}`, () => rich({ entries: richLedger.entries.filter((entry) => entry.kind !== kind) })],
      ...[1, 2, 40].map((count) => [`${count} × ${kind}`, () => rich({ entries: several(kind, count) })]),
      [`2 × ${kind} at its barest`, () => rich({ entries: several(kind, 2).map(barest) })],
      [
        `3 × ${kind}, one at its barest`,
        () => rich({ entries: several(kind, 3).map((one, at) => (at === 1 ? barest(one) : one)) }),
      ],
      [
        `everything, and one ${kind} more at its barest`,
        () => rich({ entries: [...richLedger.entries, ...several(kind, 1).map(barest)] }),
      ],
    ]),
  ),
};

/** The first scenarios are of every template, those of a kind of some: npm run prove has all. */
const ofKinds = 9;

// Counted once and not once a template: no renderer changes what it is given.
describe.each(Object.entries(scenarios).map(([what, counted], at) => ({ what, counted, at })))(
  '$what',
  ({ counted, at }) => {
    const rollup = counted();
    test.each(at < ofKinds ? names : thinned(names, 8, at))('%s', (name) => {
      const { value, problems } = renderReport(shipped, name, rollup);
      // Missing facts that are needed are reported as blanks, and what nobody can know of promises. No other problem is allowed.
      const told: readonly ProblemCode[] = ['blank-left', 'promise-not-countable'];
      expect(problems.filter(({ code }) => !told.includes(code))).toEqual([]);
      expect(proofread(value as Report)).toEqual([]);
    });
  },
);
