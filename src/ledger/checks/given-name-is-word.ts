// Names that are also words: 春天 in a note may be the child or the season, so it is left, and this is reported once.
// So are 建华镇, and 和生 in 和生活.
import { isGrammarWord } from '../../language/everyday-words.ts';
import { namedFiles } from '../../language/named-files.ts';
import { keyOf } from '../../language/words.ts';
import type { Place, Problem } from '../../problem/problem.ts';
import { parseYaml, type Tree } from '../../source/tree/yaml.ts';
import { allowsNames } from '../../workspace/program.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { fullNamesIn } from '../mask/full-names.ts';
import { indexOfWord, leftIn, mustStand, wordsAmong } from '../mask/given-names.ts';
import { keptKeys } from '../mask/mask-ledger.ts';
import { mayHoldPlace, placesNamedLike } from '../mask/places-in-text.ts';
import { type Secrets, secretsOfLedger } from '../mask/secrets.ts';
import type { Check, Context } from './context.ts';

/**
 * given-name-is-word for each name of a child or guardian that is a common word, for each place named like one, and for
 * each that is read as other words. Its place is the first text that holds it: in the log, then in narrative/, then in
 * the other files.
 */
export const givenNameIsWord: Check = (context) => {
  const { workspace, level } = context;
  if ((level ?? 'full') === 'full' && allowsNames(workspace.programme.privacy)) return [];
  const secrets = secretsOfLedger(workspace);
  const { words, others } = wordsAmong(secrets);
  return [...[...words].map((word) => asWord(word, secrets)), ...asLeft(others, secrets, workspace)].flatMap(
    (sought): Problem[] => {
      const place = firstPlaceOf(sought, context);
      return place ? [{ code: 'given-name-is-word', place, values: { value: sought.value } }] : [];
    },
  );
};

/** What is searched for in the texts of a workspace, and where in a text it stands, -1 for nowhere. */
interface Sought {
  readonly value: string;
  readonly indexIn: (text: string) => number;
}

function asWord(word: string, { names, kept, places }: Secrets): Sought {
  const longer = [...names, ...kept, ...places].filter((name) => name !== word && name.includes(word));
  return { value: word, indexIn: (text) => indexOfWord(text, word, longer, names.includes(word)) };
}

function asLeft(others: ReadonlySet<string>, secrets: Secrets, { sources }: Workspace): readonly Sought[] {
  const edged = [...others].filter(mayBeRead);
  const mayLeave = (text: string) => mayHoldPlace(others, text) || edged.some((name) => text.includes(name));
  // Of 陈国华商店 the name is masked as a whole: nothing is left that could be told, least of all the rest of it.
  const named = withoutNames([...secrets.names, ...secrets.kept].filter((name) => !mustStand(name)));
  const texts = [...sources.values()].filter(mayLeave).flatMap((text) => linesAround(text, mayLeave).map(named));
  const values = new Set(texts.flatMap((text) => [...placesNamedLike(others, text)]));
  const holding = texts.filter((text) => edged.some((name) => text.includes(name)));
  if (values.size + holding.length === 0) return [];
  const isLeft = leftIn(secrets);
  for (const { left } of holding.flatMap(isLeft)) values.add(left);
  // Of 建华镇人民政府, whom the programme names, 建华镇 is nothing new.
  const untold = [...values].filter((value) => !secrets.places.some((known) => known.includes(value)));
  const indexOf = (value: string, text: string) => isLeft(text).find(({ left }) => left === value)?.start ?? -1;
  return untold.map((value) => ({
    value,
    indexIn: (text) => (text.includes(value) ? indexOf(value, named(text)) : -1),
  }));
}

/** The lines of a text that pass a test, each with those beside it: a name may be broken over two. */
function linesAround(text: string, passes: (line: string) => boolean): readonly string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => (passes(line) ? lines.slice(Math.max(0, at - 1), at + 2).join('\n') : []));
}

/** A text with dots for each full name in it, as long as it was. */
function withoutNames(names: readonly string[]): (text: string) => string {
  const namesIn = fullNamesIn(names);
  return (text) => {
    let rest = '';
    for (const { start, end } of namesIn(text)) {
      // Where two overlap, the second begins in the dots of the first.
      if (start > rest.length) rest += text.slice(rest.length, start);
      if (end > rest.length) rest += '…'.repeat(end - rest.length);
    }
    return rest + text.slice(rest.length);
  };
}

/** 和生, 家和: only names with such a word at an edge may be read as two. */
function mayBeRead(name: string): boolean {
  return isGrammarWord(name.slice(0, 1)) || isGrammarWord(name.slice(-1));
}

type Sources = Workspace['sources'];

const otherFiles = [namedFiles.programme, namedFiles.outlook, namedFiles.indicators];

function firstPlaceOf(sought: Sought, { entries, workspace }: Context): Place | undefined {
  const { sources } = workspace;
  // Few files hold the word at all; only these are searched.
  const holding = new Set([...sources].filter(([, text]) => text.includes(sought.value)).map(([file]) => file));
  for (const { origin } of entries) {
    const place = holding.has(origin.file) ? placeInTree(origin.tree, sought, sources) : undefined;
    if (place) return place;
  }
  for (const { file } of workspace.narrative) {
    const place = placeInLines(file, 1, sought, sources);
    if (place) return place;
  }
  for (const file of otherFiles.filter((name) => holding.has(name))) {
    const { value: tree } = parseYaml({ file, text: sources.get(file) ?? '' });
    const place = tree && placeInTree(tree, sought, sources);
    if (place) return place;
  }
  return undefined;
}

function placeInTree(tree: Tree, sought: Sought, sources: Sources): Place | undefined {
  if (tree.type === 'scalar') {
    const { file, line } = tree.place;
    if (sought.indexIn(tree.text) < 0) return undefined;
    return placeInLines(file, line, sought, sources) ?? tree.place;
  }
  const below = tree.type === 'list' ? tree.items : tree.pairs.filter(isText).map(({ value }) => value);
  for (const item of below) {
    const place = placeInTree(item, sought, sources);
    if (place) return place;
  }
  return undefined;
}

function isText({ key }: { readonly key: string }): boolean {
  return keyOf(key, [...keptKeys]) === undefined;
}

/** The first line that holds it, from a given line on. */
function placeInLines(file: string, from: number, { value, indexIn }: Sought, sources: Sources): Place | undefined {
  const lines = (sources.get(file) ?? '').split('\n');
  for (let line = from; line <= lines.length; line++) {
    const at = indexIn(lines[line - 1] ?? '');
    if (at >= 0) return { file, line, column: at + 1, length: value.length };
  }
  return undefined;
}
