// Ids of people in what is printed: whoever reads the report does not know who c01 is.
import type { Entry } from '../../log/entry.ts';
import type { Place, Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import type { Check } from './context.ts';

/** id-in-text, a note, once for each id of people.yaml that stands in a narrative or a text of an entry. */
export const idInText: Check = ({ workspace, entries }) => {
  const { children, helpers } = workspace.people;
  const ids = new Set([...children, ...helpers].map(({ id }) => id));
  const places = new Map<string, Place[]>();
  const found = (id: string, place: Place) => places.set(id, [...(places.get(id) ?? []), place]);
  const idsIn = (text: string) => [...text.matchAll(likeId)].filter(([id]) => ids.has(id));
  for (const entry of entries) {
    for (const { text, key, at } of textsOf(entry)) {
      for (const [id] of idsIn(text)) found(id, placeAt(entry.origin.tree, [key, at]));
    }
  }
  for (const { file, text } of workspace.narrative) {
    for (const [at, line] of text.split('\n').entries()) {
      // In braces it is the name of a figure.
      const prose = line.replace(/\{\{.*?\}\}|^:::?.*/g, (name) => ' '.repeat(name.length));
      for (const { 0: id, index } of idsIn(prose))
        found(id, { file, line: at + 1, column: index + 1, length: id.length });
    }
  }
  return [...places].flatMap(([id, [place, ...also]]): Problem[] =>
    place ? [{ code: 'id-in-text', place, values: { value: id }, also: also.slice(0, 2) }] : [],
  );
};

/** c01, t12 and s2024003. A4 is paper, m2 square metres, 一组 a group. */
const likeId = /(?<![\w.-])[a-z]+\d{2,}(?![\w-])/gi;

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

function* textsOf(entry: Entry): Generator<{ readonly text: string; readonly key: string; readonly at: number }> {
  const said: Readonly<Record<string, unknown>> = { ...entry };
  for (const key of texts) {
    const written = said[key];
    if (typeof written === 'string') yield { text: written, key, at: 0 };
    if (!Array.isArray(written)) continue;
    for (const [at, text] of written.entries()) if (typeof text === 'string') yield { text, key, at };
  }
}
