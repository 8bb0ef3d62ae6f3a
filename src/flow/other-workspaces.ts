// Several workspaces in one build: a full name of one may stand in the log of another, where nothing masks it.
import { readWorkspace } from '../disk/read.ts';
import { namedFileLike } from '../language/named-files.ts';
import { placesOfName } from '../ledger/locate.ts';
import { fullNamesIn } from '../ledger/mask/full-names.ts';
import { lettersOf } from '../ledger/mask/names-in-text.ts';
import { secretsOfLedger, secretsOfPeople } from '../ledger/mask/secrets.ts';
import { Failure, orAnyFailure } from '../problem/failure.ts';
import type { Problem } from '../problem/problem.ts';
import { passagesOf } from '../report/leaks.ts';
import type { ElsewherePaths } from '../workspace/files.ts';
import { checkWorkspace } from '../workspace/workspace.ts';
import { type Composed, withProblems } from './compose.ts';
import { type LoadedWorkspace, locksOf } from './load.ts';

/** One workspace of a build, with its report if there is one. */
export interface InBuild {
  readonly workspace: LoadedWorkspace;
  readonly composed?: Composed;
}

/** The folders of the workspaces in which somebody is called so, by the letters of the full name. */
export type HomesOfNames = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Where the names in the lists of several workspaces are at home; none for one workspace alone. A list that cannot be read
 * is told where its workspace is built.
 */
export async function homesOfNames(roots: readonly string[], elsewhere: ElsewherePaths): Promise<HomesOfNames> {
  const homes = new Map<string, Set<string>>();
  for (const root of roots.length > 1 ? roots : []) {
    for (const name of await namesListed(root, elsewhere)) {
      const letters = lettersOf(name);
      homes.set(letters, (homes.get(letters) ?? new Set()).add(root));
    }
  }
  return homes;
}

/** The names in the list of a workspace, without its log: the lists of all are read before the first report. */
async function namesListed(root: string, elsewhere: ElsewherePaths): Promise<readonly string[]> {
  const given = await orAnyFailure(readWorkspace(root, elsewhere));
  if (given instanceof Failure) return [];
  const texts = new Map([...given.texts].filter(([file]) => namedFileLike(file) !== undefined));
  const listed = checkWorkspace({ ...given, texts }).value?.people;
  return listed ? secretsOfPeople({ ...listed, helpers: [], leadingGroup: [] }).names : [];
}

/**
 * A workspace, with a warning name-of-other-workspace for each full name in its report that is in the list of another
 * workspace and not in its own. Nothing is masked for it: what a workspace gives depends on its own files alone.
 */
export function tellNamesOfOthers(one: InBuild, homes: HomesOfNames): InBuild {
  const { ledger, root, workspace, hidden } = one.workspace;
  if (!one.composed || !ledger || !workspace) return one;
  const { names, kept } = secretsOfLedger(ledger);
  const own = new Set([...names, ...kept].map(lettersOf));
  const passages = passagesOf(one.composed.report).map(({ text }) => text);
  const near = namesNear(homes, passages).filter((letters) => !own.has(letters));
  const found = near.length === 0 ? [] : passages.flatMap(fullNamesIn(near)).map(({ letters }) => letters);
  const problems = [...new Set(found)].map((letters): Problem => {
    const [place = null, ...also] = placesOfName(letters, workspace);
    const path = [...(homes.get(letters) ?? [])].filter((home) => home !== root).join('、');
    return { code: 'name-of-other-workspace', place, values: { path }, ...(also.length > 0 && { also }) };
  });
  if (problems.length === 0) return one;
  return { ...one, workspace: withProblems({ ...one.workspace, ...locksOf({ ...hidden, names: found }) }, problems) };
}

/** The names of which all letters follow each other somewhere. A hundred schools have more names than a text has. */
function namesNear(homes: ReadonlyMap<string, unknown>, passages: readonly string[]): string[] {
  const lengths = [...new Set([...homes.keys()].map(({ length }) => length))];
  const near = new Set<string>();
  for (const letters of passages.map(lettersOf)) {
    for (const length of lengths) {
      for (let at = 0; at + length <= letters.length; at++) {
        const piece = letters.slice(at, at + length);
        if (homes.has(piece)) near.add(piece);
      }
    }
  }
  return [...near];
}
