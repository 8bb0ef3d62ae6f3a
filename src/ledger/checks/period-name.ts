// A period whose name and days are of different times: last term's file with one of the two changed.
import { daysAround } from '../../language/period-names.ts';
import type { Check } from './context.ts';
import { placeInProgramme } from './period-not-over.ts';

/** period-name-differs where the programme's own period leaves the days that its name stands for. */
export const periodName: Check = ({ workspace }) => {
  const { period } = workspace.programme;
  const { from, to, name } = period;
  const around = daysAround(name);
  // The name of a part that was asked for is made from its days.
  if (around === undefined || period.whole || to < from) return [];
  if (around.from <= from && to <= around.to) return [];
  const place = placeInProgramme(workspace, ['period', 'name']);
  const values = { value: name, from, to, limit: `${around.from}..${around.to}` };
  return [{ code: 'period-name-differs', place, values }];
};
