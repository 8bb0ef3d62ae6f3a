// A whole that is written beside its parts, and is not their sum.
import type { Entry } from '../../log/entry.ts';
import { fenOf, worthOfLine } from '../../log/worth.ts';
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import type { Check } from './context.ts';

/**
 * totals-differ for supplies whose worth is not the sum of their items, for money that is not worth itself, for
 * households that are not the sum of those of the villages, and for people of whom the groups leave no room for all.
 */
export const totalsDiffer: Check = ({ entries }) =>
  entries.flatMap((entry) => [...worth(entry), ...money(entry), ...homes(entry), ...people(entry)]);

function worth(entry: Entry): Problem[] {
  if (entry.kind !== 'supplies' || entry.value === undefined) return [];
  const known = entry.items.flatMap((line) => worthOfLine(line) ?? []);
  const sum = known.reduce((total, value) => total + value, 0);
  // Items without a worth may explain a stated total above the sum, never one below it.
  const isWhole = known.length === entry.items.length;
  if (known.length === 0 || sum === entry.value || (!isWhole && sum < entry.value)) return [];
  return [differ(entry, 'value', entry.value / 100, sum / 100)];
}

function money(entry: Entry): Problem[] {
  if (entry.kind !== 'supplies') return [];
  return entry.items.flatMap(({ quantity, unit, value }, at): Problem[] => {
    const fen = fenOf(quantity, unit);
    if (value === undefined || fen === undefined || fen === value) return [];
    const place = placeAt(entry.origin.tree, ['items', at, 'value']);
    return [{ code: 'totals-differ', place, values: { value: value / 100, limit: fen / 100 } }];
  });
}

function homes(entry: Entry): Problem[] {
  if (entry.kind !== 'survey' || entry.households === undefined || entry.householdsByVillage === undefined) return [];
  const sum = entry.householdsByVillage.reduce((total, { count }) => total + count, 0);
  return sum === entry.households ? [] : [differ(entry, 'households', entry.households, sum)];
}

/**
 * Fewer people than the groups come to. More are sound: a group need not be named. The people cared for may be among the
 * 学生 or 群众, so that only what is certainly too much is told.
 */
function people(entry: Entry): Problem[] {
  if (!('participants' in entry) || entry.participants === undefined || entry.people === undefined) return [];
  const { children = 0, ...others } = entry.participants;
  const apart = Object.values(others).reduce((total, count) => total + (count ?? 0), 0);
  const sum = Math.max(apart, children);
  return sum <= entry.people ? [] : [differ(entry, 'people', entry.people, apart + children)];
}

function differ({ origin }: Entry, key: string, value: number, limit: number): Problem {
  return { code: 'totals-differ', place: placeAt(origin.tree, [key]), values: { value, limit } };
}
