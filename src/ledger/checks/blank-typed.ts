// A blank that stands in program.yaml: `init` writes one where it is told no name, since a made-up name would be printed.
import { namedFiles } from '../../language/named-files.ts';
import type { Place } from '../../problem/problem.ts';
import type { Check } from './context.ts';

/** blank-left for each 〔待补：…〕 of program.yaml, with all its places. */
export const blankTyped: Check = ({ workspace: { sources } }) => {
  const file = namedFiles.programme;
  const places = new Map<string, Place[]>();
  for (const [at, line] of (sources.get(file) ?? '').split('\n').entries()) {
    if (/^\s*#/.test(line)) continue;
    for (const {
      0: { length },
      1: field = '',
      index,
    } of line.matchAll(/〔待补：([^〕]+)〕/g)) {
      const place = { file, line: at + 1, column: index + 1, length };
      places.set(field, [...(places.get(field) ?? []), place]);
    }
  }
  return [...places].map(([field, [place = null, ...also]]) => ({
    code: 'blank-left',
    place,
    values: { field },
    ...(also.length > 0 && { also }),
  }));
};
