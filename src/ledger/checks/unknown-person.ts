// Ids against a list, with the nearest one known: for unknown-child, unknown-helper and unknown-person; and for
// listed-otherwise, where the slip is in the list.
import { namedFiles } from '../../language/named-files.ts';
import { givenNamesOf, maskName } from '../../language/names.ts';
import { nearest } from '../../language/nearest.ts';
import { wordOfKey } from '../../language/words.ts';
import { ownPersons } from '../../log/own-fields.ts';
import type { ReadableEntry } from '../../log/salvage.ts';
import type { Place, Problem } from '../../problem/problem.ts';
import { hasChineseKeys } from '../../source/fields/check.ts';
import { placeAt, valueAt } from '../../source/tree/tree.ts';
import type { Check, Context } from './context.ts';
import { type Listed, listedOtherwise, slipsOfList } from './listed-otherwise.ts';

/** Ids that an entry has, and under which key. An id that could not be read keeps its index. */
type Named = readonly (readonly [key: string, ids: readonly (string | undefined)[]])[];

/** unknown-person for each id under a field of one's own (人员) that no list has. */
export const unknownPerson: Check = (context) => {
  const { children, helpers } = context.workspace.people;
  const isWhole = children.length > 0 && helpers.length > 0;
  return unknownPeople(context, 'unknown-person', ownPersons, isWhole ? [...children, ...helpers] : []);
};

/**
 * A problem for each id that entries name and that is not on the list. Where someone wrote a name instead of an id, it proposes
 * the id of the person with that name, else the nearest id. The masked name (张某某) stands beside the proposed id. All
 * entries with one unknown id get the same proposal: what several have in common was not mistyped in each, so it is no
 * id that other entries use for somebody else. For words that mean many at once, the key for their number is given, and
 * for an id of the other list, the key it belongs under.
 */
export function unknownPeople(
  { readable, mask, workspace }: Context,
  code: 'unknown-child' | 'unknown-helper' | 'unknown-person',
  namedIn: (entry: ReadableEntry) => Named,
  list: readonly Listed[],
): Problem[] {
  if (list.length === 0) return [];
  const { children, helpers } = workspace.people;
  const [others, keyOfOthers] = code === 'unknown-child' ? [helpers, 'by'] : [children, 'to'];
  const names = new Map(list.map(({ id, name }) => [id, name]));
  // An id that the list has twice may stand there for one of these, and nothing is guessed before that is mended.
  const twice = list.length - names.size;
  const uses = readable.flatMap((entry) => {
    const ids = namedIn(entry).flatMap(([, those]) => those.filter((id) => id !== undefined));
    return [...new Set(ids)].map((id) => ({ id, beside: ids }));
  });
  const used = new Set(uses.map(({ id }) => id));
  // Of each unknown id, what no entry with it can mean: who is named beside it or, where it stands in several, anywhere.
  const unknown = new Map<string, ReadonlySet<string>>();
  for (const { id, beside } of uses) {
    if (id !== '' && !names.has(id)) unknown.set(id, unknown.has(id) ? used : new Set(beside));
  }
  if (unknown.size <= twice) return [];
  const idle = list.filter(({ id }) => !used.has(id));
  const [unused] = idle.length === 1 && unknown.size === 1 ? idle : [];
  const proposals = new Map(
    [...unknown].map(([id, taken]) => {
      const isInSeveral = taken === used;
      const free = list.filter((one) => !taken.has(one.id) || (isInSeveral && one.name === id));
      const near = twice > 0 ? '' : meantBy(id, free);
      return [id, { near, isInSeveral, unused: near === '' && isInSeveral ? unused?.id : undefined }];
    }),
  );
  const isListed = code !== 'unknown-person' && workspace.sources.has(namedFiles.people);
  const slips = isListed ? slipsOfList(list, proposals) : new Map<string, Listed>();
  const inList = new Map<string, { readonly person: Listed; readonly places: Place[] }>();
  const found = readable.flatMap((entry) =>
    namedIn(entry).flatMap(([key, ids]) =>
      ids.flatMap((id, index): Problem[] => {
        if (id === undefined || names.has(id)) return [];
        const place = placeAt(entry.origin.tree, [key, index]);
        const person = slips.get(id);
        if (person !== undefined) {
          const { places } = inList.get(id) ?? { places: [] };
          inList.set(id, { person, places: [...places, place] });
          return [];
        }
        if (code !== 'unknown-person' && others.some((one) => one.id === id)) {
          const belongs = hasChineseKeys(entry.origin.tree) ? wordOfKey(keyOfOthers, [keyOfOthers]) : keyOfOthers;
          return [{ code, place, values: { value: mask(id), nearest: '', name: '', belongs } }];
        }
        const several = severalIn(id, list);
        if (several !== undefined) {
          const suggestion = valueAt(entry.origin.tree, [key])?.type === 'list' ? several : `[${several}]`;
          return [{ code, place, values: { value: mask(id), nearest: '', name: '', suggestion } }];
        }
        if (code === 'unknown-child' && group.test(id)) {
          const number = hasChineseKeys(entry.origin.tree) ? wordOfKey('children', [key]) : 'children';
          return [{ code, place, values: { value: mask(id), nearest: '', name: '', number } }];
        }
        const { near = '', unused } = proposals.get(id) ?? {};
        const name = names.get(near);
        const values = {
          value: mask(id),
          nearest: near,
          name: name === undefined ? '' : maskName(name),
          ...(unused === undefined ? {} : { unused: mask(unused) }),
        };
        return [{ code, place, values }];
      }),
    ),
  );
  const section = code === 'unknown-child' ? 'children' : 'helpers';
  return [...found, ...listedOtherwise(workspace, section, list, inList)];
}

/** Words for many at once: 全体留守儿童, 三（1）班学生. */
const group = /^(?:全[体部班校村]|所有)|(?:儿童|学生|孩子|同学|老人)们?$/u;

/** The ids of people who were written as one, by their ids or names: c01, c02 of c01和c02. */
function severalIn(written: string, list: readonly Listed[]): string | undefined {
  const parts = written.split(/以及|[和与及跟同]/u);
  const ids = parts.map((part) => list.find(({ id, name }) => id === part || name === part)?.id);
  return parts.length > 1 && !ids.includes(undefined) ? ids.join(', ') : undefined;
}

/**
 * The id that was probably meant by an unknown one: that of the person with this name, or the only one who is called so;
 * or the nearest id; '' when none is near.
 */
function meantBy(written: string, list: readonly Listed[]): string {
  const isCalled = ({ name = '', nickname = [] }: Listed) =>
    nickname.includes(written) || givenNamesOf(name).includes(written);
  const called = list.filter(isCalled);
  const named = list.find(({ name }) => name === written)?.id ?? (called.length === 1 ? called[0]?.id : undefined);
  // Of two who are called so, a person knows which.
  if (called.length > 1 && named === undefined) return '';
  return (
    named ??
    nearest(
      written,
      list.map(({ id }) => id),
    )
  );
}
