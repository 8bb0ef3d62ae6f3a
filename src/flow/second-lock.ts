// What the second lock (report/leaks.ts) looks for in the report of a ledger, and what the first one leaves on purpose.
import { givenNamesOf } from '../language/names.ts';
import { kindWords, valueWords } from '../language/vocabulary.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { givenNamesIn, mustStand } from '../ledger/mask/given-names.ts';
import { numbersIn } from '../ledger/mask/numbers-in-text.ts';
import { secretsOfLedger, secretsOfPeople } from '../ledger/mask/secrets.ts';
import { ownFolder } from '../problem/problem.ts';
import { compact, type Lock } from '../report/leaks.ts';
import type { People } from '../workspace/people.ts';
import type { Level } from '../workspace/program.ts';
import type { Forms } from './forms.ts';

/**
 * The lock for the report of a ledger. What the first one leaves is let through: names of helpers and places, words of
 * carelog's own, days that the report tells and somebody was born on, and numbers that stand in a template. A report
 * with names in full has no other numbers either.
 */
export function secondLock(ledger: Ledger, forms: Forms, level: Level): Lock {
  const secrets = secretsOfLedger(ledger);
  const names = level === 'full' ? [] : secrets.names.filter((name) => !mustStand(name));
  const told = daysOf(ledger);
  const numbers = secrets.numbers.filter((number) => !told.has(number));
  const standingIn = givenNamesIn({ ...secrets, places: secrets.places.map(compact) });
  const printed = numbersInTemplates(forms);
  return {
    secrets: [...names, ...numbers],
    kept: secrets.kept,
    words: wordsOfCarelog(forms),
    ownerOf: ownerAmong(ledger.people),
    givenNamesIn: (text) => (level === 'full' ? [] : standingIn(text).map(({ name }) => name)),
    numbersIn: each((text) => numbersIn(text).filter((number) => !printed().has(number))),
  };
}

/** Looks once at each text: most stand in the report, in its DOCX and in its PDF. */
function each<Found>(look: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const found = known.get(text) ?? look(text);
    known.set(text, found);
    return found;
  };
}

/** Every day in a ledger that is not of somebody's birth: a report tells on which day a visit was. */
function daysOf({ programme, indicators, entries, people }: Ledger): ReadonlySet<string> {
  const days = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') {
      if (/^\d{4}-\d\d-\d\d$/.test(value)) days.add(value);
    } else if (typeof value === 'object' && value !== null) for (const below of Object.values(value)) collect(below);
  };
  const stays = people.children.map(({ joined, left }) => [joined, left]);
  collect([programme, indicators, stays, entries.map(({ origin: _origin, ...entry }) => entry)]);
  return days;
}

/** Looked up only when a number was found, which hardly ever is. */
function numbersInTemplates({ templates }: Forms): () => ReadonlySet<string> {
  let found: ReadonlySet<string> | undefined;
  return () => {
    found ??= new Set([...templates.values()].flatMap(({ text }) => numbersIn(text)));
    return found;
  };
}

/**
 * The words that carelog itself prints: its shipped templates, kinds and values. The templates of a workspace are left
 * out: somebody wrote them, and they may name a child.
 */
function wordsOfCarelog({ templates }: Forms): string {
  const shipped = [...templates.values()]
    .filter(({ file }) => file.startsWith(ownFolder))
    .map(({ text }) => text.replace(/\{\{[^}]*\}\}/g, ''));
  const words = [kindWords, ...Object.values(valueWords)].flatMap((rows) => Object.values(rows).flat());
  return [...shipped, ...words].join('\n');
}

/** A function that gives the ids of the people a secret belongs to, '' for none. */
function ownerAmong({ children, helpers }: People): (secret: string) => string {
  const nobody = { children: [], helpers: [], leadingGroup: [] };
  return (secret) => {
    const isOf = (people: Partial<People>) => {
      const { names, numbers, nicknames, addressed } = secretsOfPeople({ ...nobody, ...people });
      const called = [...names.flatMap(givenNamesOf), ...nicknames.map(({ name }) => name), ...addressed];
      return [...names, ...called, ...numbers].includes(secret.toLowerCase());
    };
    const owners = [
      ...children.filter((child) => isOf({ children: [child] })),
      ...helpers.filter((helper) => isOf({ helpers: [helper] })),
    ];
    return owners.map(({ id }) => id).join('、');
  };
}
