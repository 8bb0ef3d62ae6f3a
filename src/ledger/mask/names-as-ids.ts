// Ids in the log that could be names and are in no list: a message must not show them, whatever it says of their line.
import { couldBeName } from '../../language/names.ts';
import { type Definitions, fieldsOfAll, noDefinitions } from '../../log/definition.ts';
import type { Entry } from '../../log/entry.ts';
import { ownPersons } from '../../log/own-fields.ts';
import type { ReadableEntry } from '../../log/salvage.ts';
import { type Tree, valueAt } from '../../source/tree/tree.ts';
import type { People } from '../../workspace/people.ts';

/** The log and the people it may name. */
export interface NamedLog {
  readonly people: People;
  readonly entries?: readonly Entry[];
  readonly refused?: readonly ReadableEntry[];
  readonly definitions?: Definitions;
}

/**
 * The names among the people that entries say they reached, as written, except those of helpers, who act in office. If
 * nobody at all is listed, those of helpers, too.
 */
export function namesAsIds({
  people,
  entries = [],
  refused = [],
  definitions = noDefinitions,
}: NamedLog): readonly string[] {
  const { children, helpers, leadingGroup } = people;
  const known = new Set([...children, ...helpers].map(({ id }) => id));
  for (const { name } of [...helpers, ...leadingGroup]) if (name !== undefined) known.add(name);
  const keys = children.length + helpers.length === 0 ? (['to', 'by'] as const) : (['to'] as const);
  const ownKeys = fieldsOfAll(definitions).flatMap(({ type, name }) => (type === 'person' ? [name] : []));
  const written = new Set<string>();
  const add = (ids: readonly string[] = []) => {
    for (const id of ids) written.add(id);
  };
  for (const entry of entries) {
    for (const key of keys) add(entry[key]);
    for (const [, ids] of ownPersons(entry)) add(ids);
  }
  for (const { origin } of refused) for (const key of [...keys, ...ownKeys]) add(textsOf(origin.tree, key));
  return [...written].flatMap((id) => besideIds(id, known)).filter((id) => !known.has(id) && couldBeName(id));
}

/** What stands beside a known id (林小禾 in c01（林小禾）), else the whole. */
function besideIds(written: string, known: ReadonlySet<string>): readonly string[] {
  const parts = written.split(/[\s、，,；;/（）()]+/u).filter((part) => part !== '');
  return parts.some((part) => known.has(part)) ? parts : [written];
}

function textsOf(tree: Tree, key: string): readonly string[] {
  const value = valueAt(tree, [key]);
  const items = value?.type === 'list' ? value.items : value === undefined ? [] : [value];
  return items.flatMap((item) => (item.type === 'scalar' ? [item.text.trim()] : []));
}
