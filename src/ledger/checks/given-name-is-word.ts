// Given names that are words, too: 春天 in a note may be the child or the season, so it is never covered, and this is said once.
import { keyOf } from '../../language/words.ts';
import type { Place, Problem } from '../../problem/problem.ts';
import { parseYaml, type Tree } from '../../source/yaml.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { indexOfWord, wordsAmong } from '../given-names.ts';
import { keptKeys } from '../mask.ts';
import { secretsOfLedger } from '../secrets.ts';
import type { Check, Context } from './context.ts';

/** given-name-is-word for each given name of a child or guardian that is a common word, at the first text it stands in: of the log, then of narrative/, then of the other files. */
export const givenNameIsWord: Check = (context) => {
  const { workspace } = context;
  if (workspace.programme.privacy?.names === 'full') return [];
  const { names, kept, places } = secretsOfLedger(workspace);
  return [...wordsAmong(names)].flatMap((word): Problem[] => {
    const longer = [...names, ...kept, ...places].filter((name) => name !== word && name.includes(word));
    const place = firstPlaceOf({ word, longer, sources: workspace.sources }, context);
    return place ? [{ code: 'given-name-is-word', place, values: { value: word } }] : [];
  });
};

/** A word to be found in the texts of a workspace, and the longer names it may be a part of. */
interface Sought {
  readonly word: string;
  readonly longer: readonly string[];
  readonly sources: Workspace['sources'];
}

const otherFiles = ['program.yaml', 'problems.yaml', 'indicators.yaml'];

function firstPlaceOf(sought: Sought, { entries, workspace }: Context): Place | undefined {
  const { word, sources } = sought;
  // Few files hold the word at all; only these are looked into.
  const holding = new Set([...sources].filter(([, text]) => text.includes(word)).map(([file]) => file));
  for (const { origin } of entries) {
    const place = holding.has(origin.file) ? placeInTree(origin.tree, sought) : undefined;
    if (place) return place;
  }
  for (const { file } of workspace.narrative) {
    const place = placeInLines(file, 1, sought);
    if (place) return place;
  }
  for (const file of otherFiles.filter((name) => holding.has(name))) {
    const { value: tree } = parseYaml({ file, text: sources.get(file) ?? '' });
    const place = tree && placeInTree(tree, sought);
    if (place) return place;
  }
  return undefined;
}

function placeInTree(tree: Tree, sought: Sought): Place | undefined {
  if (tree.type === 'scalar') {
    const { file, line } = tree.place;
    if (indexOfWord(tree.text, sought.word, sought.longer) < 0) return undefined;
    return placeInLines(file, line, sought) ?? tree.place;
  }
  const below = tree.type === 'list' ? tree.items : tree.pairs.filter(isText).map(({ value }) => value);
  for (const item of below) {
    const place = placeInTree(item, sought);
    if (place) return place;
  }
  return undefined;
}

function isText({ key }: { readonly key: string }): boolean {
  return keyOf(key, [...keptKeys]) === undefined;
}

/** The first line, from one on, in which the word stands. */
function placeInLines(file: string, from: number, { word, longer, sources }: Sought): Place | undefined {
  const lines = (sources.get(file) ?? '').split('\n');
  for (let line = from; line <= lines.length; line++) {
    const at = indexOfWord(lines[line - 1] ?? '', word, longer);
    if (at >= 0) return { file, line, column: at + 1, length: word.length };
  }
  return undefined;
}
