// Options that are not chosen any more, in entries of the days since.
import { fieldsOf } from '../../log/definition.ts';
import { placeAt } from '../../source/tree/tree.ts';
import type { Check } from './context.ts';

/** option-retired for each entry that has an option of its kind on a day from which it is no longer chosen. */
export const optionRetired: Check = ({ workspace, entries }) =>
  entries.flatMap(({ origin, date, own = {}, ...entry }) => {
    const fields = fieldsOf('definition' in entry ? entry.definition : entry.kind, workspace.definitions);
    return fields.flatMap(({ name, options, retired }) => {
      const since = retired.find((option) => option.name === own[name])?.since;
      if (since === undefined || date.from < since) return [];
      const left = options.filter((option) => !retired.some((one) => one.name === option));
      const values = { value: String(own[name]), since, allowed: left.join('、') };
      return [{ code: 'option-retired' as const, place: placeAt(origin.tree, [name]), values }];
    });
  });
