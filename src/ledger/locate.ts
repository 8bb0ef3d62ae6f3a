// Where in what people wrote a problem of the finished report comes from: the report itself has no lines that anybody could mend.
import { givenNamesOf } from '../language/names.ts';
import type { Place, Problem } from '../problem/problem.ts';
import { placeAt } from '../source/tree.ts';
import { parseYaml } from '../source/yaml.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { secretsOfPeople } from './secrets.ts';

/** The problems with a place where one can be told: of a photo its line in the entry, of a name left in or a character without a glyph the first line it is written on. */
export function locate(problems: readonly Problem[], workspace: Workspace): readonly Problem[] {
  return problems.map((problem) => {
    if (problem.code === 'blank-left') return { ...problem, place: placeOfBlank(problem, workspace) };
    return problem.place === null ? { ...problem, place: placeOf(problem, workspace) } : problem;
  });
}

function placeOf({ code, values }: Problem, workspace: Workspace): Place | null {
  if (code === 'photo-not-an-image') return placeOfPhoto(values.value, workspace);
  if (code === 'glyph-missing') return placeOfText([...values.value].slice(0, 1), workspace);
  return code === 'name-left-in' ? placeOfText(secretsOf(values.who ?? '', workspace), workspace) : null;
}

/** The key that the remedy of a blank speaks of, where it stands in the file; else the head of the file. */
function placeOfBlank({ place, values }: Problem<'blank-left'>, { sources }: Workspace): Place | null {
  if (place === null || place.line > 1) return place;
  const { file } = place;
  const tree = parseYaml({ file, text: sources.get(file) ?? '' }).value;
  const pair = tree?.type === 'map' ? tree.pairs.find(({ key }) => values.usage.includes(key)) : undefined;
  return pair?.keyPlace ?? place;
}

function placeOfPhoto(file: string, { entries }: Workspace): Place | null {
  for (const { photos = [], origin } of entries) {
    const index = photos.indexOf(file);
    if (index >= 0) return placeAt(origin.tree, ['photos', index]);
  }
  return null;
}

/** What must not be told of the people with these ids, joined by 、. */
function secretsOf(who: string, { people }: Workspace): readonly string[] {
  const ids = who.split('、');
  const children = people.children.filter(({ id }) => ids.includes(id));
  const helpers = people.helpers.filter(({ id }) => ids.includes(id));
  const { names, numbers } = secretsOfPeople({ children, helpers: [], leadingGroup: [] });
  return [
    ...names,
    ...names.flatMap(givenNamesOf),
    ...numbers,
    ...secretsOfPeople({ children: [], helpers, leadingGroup: [] }).numbers,
  ];
}

/** The first line that holds one of these texts, outside people.yaml, where they belong. */
function placeOfText(texts: readonly string[], { sources }: Workspace): Place | null {
  for (const [file, written] of sources) {
    if (file === 'people.yaml') continue;
    for (const [at, line] of written.split('\n').entries()) {
      const found = texts.find((text) => line.includes(text));
      if (found !== undefined) return { file, line: at + 1, column: line.indexOf(found) + 1, length: found.length };
    }
  }
  return null;
}
