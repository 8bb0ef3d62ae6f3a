// Names typed where ids belong: what a message proposes is the ids of these people, since a masked name cannot be typed.
import { namedFiles } from '../language/named-files.ts';
import { keyOf } from '../language/words.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import { checkTree } from '../source/fields/check.ts';
import { identifier, text } from '../source/fields/fields.ts';
import { type Tree, valueAt } from '../source/tree/tree.ts';
import { parseYaml } from '../source/tree/yaml.ts';

/** Who has which id, as far as that is written. */
interface Listed {
  readonly children: readonly Named[];
  readonly helpers: readonly Named[];
}

interface Named {
  readonly id: string;
  readonly name?: string | undefined;
}

const list = /^(?<head>(?:(?<key>[^\s:：[]+):\s*)?\[?)(?<items>[^[\]:：]*)(?<end>\]?)$/u;

/** Problems with the ids of people in place of their names in what is to be typed: [c03, c07] for 秦书远、温良玉. */
export function withIds(problems: readonly Problem[], people: Listed | undefined): readonly Problem[] {
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
function idsOf(key: string | undefined, { children, helpers }: Listed): ReadonlyMap<string, string> | undefined {
  if (key === undefined) return undefined;
  const all = key === 'to' ? children : helpers;
  return new Map(
    all.flatMap(({ name, id }) =>
      name === undefined || all.filter((other) => other.name === name).length > 1 ? [] : [[name, id]],
    ),
  );
}

/** The ids and names in a list of people that has other errors; none where its lines cannot all be read. */
export function listedIn(sources: ReadonlyMap<string, string>): Listed | undefined {
  const file = namedFiles.people;
  const { value: tree, problems } = parseYaml({ file, text: sources.get(file) ?? '' });
  return tree === undefined || hasErrors(problems)
    ? undefined
    : { children: namedUnder('children', tree), helpers: namedUnder('helpers', tree) };
}

function namedUnder(key: 'children' | 'helpers', tree: Tree): readonly Named[] {
  const list = valueAt(tree, [key]);
  return list?.type !== 'list'
    ? []
    : list.items.flatMap((person) => {
        const [id, name] = ['id', 'name'].map((field) => valueAt(person, [field]));
        const known = id && checkTree(id, identifier).value;
        return known === undefined ? [] : [{ id: known, name: name && checkTree(name, text).value }];
      });
}
