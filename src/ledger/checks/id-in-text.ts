// Ids of people in what is printed: whoever reads the report does not know who c01 is.
import type { Entry } from '../../log/entry.ts';
import type { Place, Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import type { Check } from './context.ts';

/** id-in-text, a note, once for each id of people.yaml that stands in a narrative or a text of an entry. */
export const idInText: Check = ({ workspace, entries }) => {
  const { children, helpers } = workspace.people;
  const ids = [...children, ...helpers].map(({ id }) => id).filter((id) => isOfNothingElse.test(id));
  if (ids.length === 0) return [];
  const anyId = new RegExp(`(?<![\\w.-])(?:${ids.join('|')})(?![\\w-])`, 'g');
  const places = new Map<string, Place[]>();
  const found = (id: string, place: Place) => places.set(id, [...(places.get(id) ?? []), place]);
  for (const entry of entries) {
    for (const { text, place } of textsOf(entry)) for (const [id] of text.matchAll(anyId)) found(id, place());
  }
  for (const { file, text } of workspace.narrative) {
    for (const [at, line] of text.split('\n').entries()) {
      // In braces it is the name of a figure.
      const prose = line.replace(/\{\{.*?\}\}|^:::?.*/g, (name) => ' '.repeat(name.length));
      for (const { 0: id, index } of prose.matchAll(anyId))
        found(id, { file, line: at + 1, column: index + 1, length: id.length });
    }
  }
  return [...places].flatMap(([id, [place, ...also]]): Problem[] =>
    place ? [{ code: 'id-in-text', place, values: { value: id }, also: also.slice(0, 2) }] : [],
  );
};

/** c01, t12 and s2024003. A4 is paper, m2 square metres, 一组 a group. */
const isOfNothingElse = /^[a-z]+\d{2,}$/i;

const texts = [
  'title',
  'topic',
  'place',
  'note',
  'findings',
  'followUp',
  'with',
  'honour',
  'donor',
  'receiver',
  'provider',
] as const;

function textsOf(entry: Entry): readonly { readonly text: string; readonly place: () => Place }[] {
  const { tree } = entry.origin;
  const said: Readonly<Record<string, unknown>> = { ...entry };
  return texts.flatMap((key) =>
    [said[key]]
      .flat()
      .flatMap((text, at) => (typeof text === 'string' ? [{ text, place: () => placeAt(tree, [key, at]) }] : [])),
  );
}
