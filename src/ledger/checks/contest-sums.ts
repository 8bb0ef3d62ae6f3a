// Contests with more prizes than contestants, or more contestants than people who took part.
import type { Entry } from '../../log/entry.ts';
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import type { Check } from './context.ts';

/** Prizes that do not go to contestants: 优秀组织奖, 优秀指导教师. */
const ofOthers = /组织|指导|教师|老师|辅导|团体|集体|班级|单位|家长|裁判|评委/;

/** contest-sums for each contest whose numbers do not fit each other. Prizes of schools, classes and teachers are left out. */
export const contestSums: Check = ({ entries }) =>
  entries.flatMap((entry) => [...prizes(entry), ...contestants(entry)]);

function prizes(entry: Entry): Problem[] {
  if (!('contest' in entry) || entry.contest?.contestants === undefined) return [];
  const { contestants: limit, prizes: all = [] } = entry.contest;
  const own = all.filter(({ prize, winner = '' }) => !ofOthers.test(prize + winner));
  const value = own.reduce((sum, { quantity = 0 }) => sum + quantity, 0);
  if (limit === 0 || value <= limit) return [];
  const place = placeAt(entry.origin.tree, ['contest', 'contestants']);
  return [{ code: 'contest-sums', place, values: { value, limit, what: 'prizes' } }];
}

function contestants(entry: Entry): Problem[] {
  if (!('contest' in entry) || entry.contest?.contestants === undefined) return [];
  const groups = Object.values(entry.participants ?? {});
  const limit = entry.people ?? (groups.length > 0 ? groups.reduce((sum, count) => sum + count, 0) : undefined);
  const value = entry.contest.contestants;
  if (limit === undefined || limit === 0 || value <= limit) return [];
  const place = placeAt(entry.origin.tree, ['contest', 'contestants']);
  return [{ code: 'contest-sums', place, values: { value, limit, what: 'contestants' } }];
}
