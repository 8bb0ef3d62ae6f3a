// Names typed where ids belong: what a message proposes is the ids of these people, since a masked name cannot be typed.
import { keyOf } from '../language/words.ts';
import type { Problem } from '../problem/problem.ts';
import type { People } from '../workspace/people.ts';

const list = /^(?<head>(?:(?<key>[^\s:：[]+):\s*)?\[?)(?<items>[^[\]:：]*)(?<end>\]?)$/u;

/** Problems with the ids of people in place of their names in what is to be typed: [c03, c07] for 秦书远、温良玉. */
export function withIds(problems: readonly Problem[], people: People | undefined): readonly Problem[] {
  if (people === undefined) return problems;
  return problems.map((problem) => {
    const values: Readonly<Record<string, string | number | undefined>> = problem.values;
    const typed = typeof values.suggestion === 'string' ? values.suggestion : '';
    const { head = '', key = values.field, items = '', end = '' } = list.exec(typed)?.groups ?? {};
    const listed = idsOf(keyOf(String(key ?? ''), ['to', 'by']), people);
    if (listed === undefined || items === '') return problem;
    const ids = [...new Set(items.split(/\s*,\s*/).map((name) => listed.get(name) ?? name))];
    // c01（林小禾） is c01 only if she is.
    const value = String(values.value ?? '');
    const isOther = [...listed].some(([name, id]) => value.includes(name) && !ids.includes(id));
    const suggestion = isOther ? undefined : `${head}${ids.join(', ')}${end}`;
    // Only the text of a suggestion is another one, but the compiler cannot follow that through the union of codes.
    return { ...problem, values: { ...values, suggestion } } as unknown as Problem;
  });
}

/** The ids by name, but for names that several have. */
function idsOf(key: string | undefined, { children, helpers }: People): ReadonlyMap<string, string> | undefined {
  if (key === undefined) return undefined;
  const all = key === 'to' ? children : helpers;
  return new Map(
    all.flatMap(({ name, id }) =>
      name === undefined || all.filter((other) => other.name === name).length > 1 ? [] : [[name, id]],
    ),
  );
}
