// Indicators that cannot be what they say: measured in the future, a share of themselves, a rate of so many for every none.
import type { Place, Problem, ProblemValues } from '../../problem/problem.ts';
import { placeAt, type Tree, valueAt } from '../../source/tree.ts';
import { parseYaml } from '../../source/yaml.ts';
import type { Indicator } from '../../workspace/indicators.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Check } from './context.ts';

/** in-future, earlier-after-date, number-range for `every: 0` and indicator-of-itself, each for an indicator at its place. */
export const indicatorSense: Check = ({ workspace, today }) => {
  const { indicators } = workspace;
  const wholes = new Map(indicators.map(({ id, of }) => [id, of]));
  const wrong = indicators.flatMap((indicator) => [
    ...datesOf(indicator, today),
    ...(indicator.every === 0 ? [wrongAt(indicator, ['every'], 'number-range', { value: 0, limit: 1 })] : []),
    ...(leadsBack(indicator.id, wholes)
      ? [wrongAt(indicator, ['of'], 'indicator-of-itself', { value: indicator.of ?? '' })]
      : []),
  ]);
  if (wrong.length === 0) return [];
  const placeOf = placesIn(workspace);
  return wrong.map(({ id, path, code, values }) => ({ code, place: placeOf(id, path), values }));
};

interface Wrong {
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly code: Problem['code'];
  readonly values: ProblemValues;
}

function wrongAt({ id }: Indicator, path: Wrong['path'], code: Wrong['code'], values: ProblemValues): Wrong {
  return { id, path, code, values };
}

function datesOf(indicator: Indicator, today: string): Wrong[] {
  const { date, earlier = [] } = indicator;
  if (date === undefined) return [];
  return [
    ...(date > today ? [wrongAt(indicator, ['date'], 'in-future', { value: date, limit: today })] : []),
    ...earlier.flatMap((before, index) =>
      before.date === undefined || before.date < date
        ? []
        : [wrongAt(indicator, ['earlier', index, 'date'], 'earlier-after-date', { value: before.date, limit: date })],
    ),
  ];
}

/** Whether an indicator is a share of one that is, in the end, a share of it. */
function leadsBack(id: string, wholes: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at = wholes.get(id); at !== undefined && !seen.has(at); at = wholes.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

// The tree of indicators.yaml is not kept; it is read again only where something is wrong.
function placesIn({ sources }: Workspace): (id: string, path: Wrong['path']) => Place | null {
  const file = 'indicators.yaml';
  const tree = parseYaml({ file, text: sources.get(file) ?? '' }).value;
  const list = tree && valueAt(tree, ['indicators']);
  const items: readonly Tree[] = list?.type === 'list' ? list.items : list ? [list] : [];
  return (id, path) => {
    const item = items.find((one) => {
      const written = valueAt(one, ['id']);
      return written?.type === 'scalar' && written.text.trim() === id;
    });
    return item ? placeAt(item, path) : null;
  };
}
