// Calls longer than a call can be: 5000 for 50.
import { daysBetween } from '../../language/dates.ts';
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import type { Check } from './context.ts';

/** Minutes that nobody is on the phone in a day with one person or home. */
const longest = 480;

/**
 * call-too-long for each call that is longer for each day and each whom it reached, by name or number. An entry may hold
 * the calls of a month, and those of several helpers to many homes.
 */
export const callTooLong: Check = ({ entries }) =>
  entries.flatMap((entry): Problem[] => {
    if (entry.kind !== 'call' || entry.minutes === undefined) return [];
    const { date, to = [], by = [], children = 0, households = 0, people = 0, minutes, origin } = entry;
    const reached = Math.max(1, to.length, by.length, children, households, people);
    if (minutes <= longest * reached * (daysBetween(date.from, date.to) + 1)) return [];
    const place = placeAt(origin.tree, ['minutes']);
    return [{ code: 'call-too-long', place, values: { value: minutes, limit: longest } }];
  });
