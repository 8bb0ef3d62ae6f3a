// The first half of the flow: disk → log, workspace → ledger, with everything wrong on the way.
import { readPeople, readWorkspace } from '../disk/read.ts';
import { readStartingWorkspace } from '../disk/resources.ts';
import type { Days } from '../language/dates.ts';
import { namedFiles } from '../language/named-files.ts';
import { assembleLedger } from '../ledger/assemble.ts';
import { unusedPerson } from '../ledger/checks/unused-person.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type LastLook, lastLook } from '../ledger/mask/last-look.ts';
import { type HiddenInMessages, hiddenInMessages, maskHiding, messageMask } from '../ledger/mask/mask-messages.ts';
import { secretVeil } from '../ledger/mask/secret-fields.ts';
import { narrowWorkspace } from '../ledger/narrow.ts';
import type { Definitions } from '../log/definition.ts';
import type { ProblemCode } from '../problem/codes.ts';
import { EnvironmentError, maskedFailure, UsageError } from '../problem/failure.ts';
import { gatherFloods } from '../problem/flood.ts';
import { hasErrors, type Problem, sortProblems } from '../problem/problem.ts';
import type { TextMask } from '../problem/text-mask.ts';
import { isPersonal, veilProblem, veilTexts } from '../problem/veil.ts';
import { asTyped, withoutFollowUps } from '../source/raw/as-typed.ts';
import { decode } from '../source/tree/decode.ts';
import { isEmpty, valueAt } from '../source/tree/tree.ts';
import { parseYaml } from '../source/tree/yaml.ts';
import type { ElsewherePaths, WorkspaceFiles } from '../workspace/files.ts';
import { type Level, usualTimeZone } from '../workspace/program.ts';
import { type CheckedWorkspace, checkWorkspace, type Workspace } from '../workspace/workspace.ts';
import { listedIn, withIds } from './ids-for-names.ts';
import { samplesLeft } from './samples-left.ts';

/**
 * What a workspace is read for. `today` decides what lies in the future, and as of which day a report speaks that is
 * built before its period ends; as a function it tells the day in a zone, since only program.yaml says in which.
 * `period` is a part of the programme's own; `level` is how names are to be printed; where program.yaml allows them, it
 * must be said. Days are 'YYYY-MM-DD'.
 */
export interface ReadOptions extends ElsewherePaths {
  readonly today: string | ((timeZone: string) => string);
  readonly period?: Days | undefined;
  readonly level?: Level | undefined;
}

/** The problems of a workspace and what they are printed with, as data: a hundred schools are not kept in memory for it. */
export interface SettledWorkspace {
  readonly root: string;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
  /** The texts that were mended before they were parsed, as typed. */
  readonly typed: ReadonlyMap<string, string>;
  /** The names on disk of the files that were read under another name, which problems and texts have. */
  readonly written: ReadonlyMap<string, string>;
  /** What kinds.yaml defines; null where it could not be read. */
  readonly definitions: Definitions | null;
  readonly hidden: HiddenInMessages;
}

/** A workspace that was read: all its problems, what they are printed with, and the ledger unless there are errors. */
export interface LoadedWorkspace extends SettledWorkspace, Locks {
  readonly workspace?: Workspace;
  readonly ledger?: Ledger;
  /** The title of the report as typed, where program.yaml has one beside its mistakes. Not to be shown without a mask. */
  readonly title?: string;
}

/**
 * Reads and checks a workspace: the problems of all its files, and its ledger when none of them is an error. Throws
 * UsageError where `period` lies outside the programme's.
 */
export async function loadWorkspace(
  root: string,
  { today, period, level, ...elsewhere }: ReadOptions,
): Promise<LoadedWorkspace> {
  const checked = lookedIn(root, checkWorkspace(await readHidden(root, elsewhere)));
  const locks = locksOf(hiddenInMessages(checked));
  const { mask } = locks;
  const isVeiled = hasUnknownNames(checked);
  const { typed, written, definitions } = checked;
  const texts = new Map([...checked.sources, ...typed]);
  const veil = secretVeil(definitions, texts, checked.problems);
  const open = veil ? new Map([...texts].map(([file, text]) => [file, veil.text(file, text)])) : texts;
  const shownTexts = isVeiled ? veilTexts(open) : open;
  const loaded = { root, texts: shownTexts, typed, written, definitions, ...locks };
  const shown = (found: readonly Problem[]) => {
    const own = withIds(withoutFollowUps(found, texts), checked.value?.people ?? listedIn(checked.sources));
    const told = veil ? own.map(veil.problem) : own;
    return gatherFloods(sortProblems(isVeiled ? veilAll(told, texts) : told));
  };
  if (!checked.value) return { ...loaded, ...titleIn(checked.sources), problems: shown(checked.problems) };
  const workspace = period ? narrowWorkspace(within(checked.value, period), period) : checked.value;
  const zone = workspace.programme.timeZone ?? usualTimeZone;
  const day = typeof today === 'string' ? today : today(zone);
  const assembled = assembleLedger(workspace, day, mask, level);
  const found = assembled.problems.filter(({ code }) => code !== 'unused-person');
  // A person is not unused who is mentioned in a line that could not be read, or on days outside a narrower period.
  const unused = hasErrors(checked.problems) ? [] : unusedPerson(checked.value);
  const samples = samplesLeft(checked.sources, await readStartingWorkspace(), checked.value.entries.length);
  const problems = shown([...checked.problems, ...asTyped([...found, ...unused, ...samples], typed)]);
  const ledger = hasErrors(problems) ? undefined : assembled.value;
  return { ...loaded, problems, workspace, ...(ledger && { ledger }) };
}

function titleIn(sources: ReadonlyMap<string, string>): Pick<LoadedWorkspace, 'title'> {
  const { value: tree } = parseYaml({ file: namedFiles.programme, text: sources.get(namedFiles.programme) ?? '' });
  const title = tree && valueAt(tree, ['report', 'title']);
  return title?.type === 'scalar' && !isEmpty(title) ? { title: title.text.trim() } : {};
}

/** What keeps names out of what is printed about a workspace. */
interface Locks {
  /** Masks names, phones and identity numbers in excerpts and messages. */
  readonly mask: TextMask;
  /** The second lock on what is printed about the workspace. */
  readonly lastLook: LastLook;
}

/** The locks on what is hidden. */
export function locksOf(hidden: HiddenInMessages): Locks & Pick<SettledWorkspace, 'hidden'> {
  return { hidden, mask: maskHiding(hidden), lastLook: lastLook(hidden.secrets) };
}

/** What of a workspace is needed to print its problems. */
export function settled(loaded: LoadedWorkspace): SettledWorkspace {
  const { root, problems, typed, written, hidden, definitions } = loaded;
  const files = new Set(problems.flatMap(({ place, also = [] }) => [place, ...also].map((at) => at?.file)));
  const texts = new Map([...loaded.texts].filter(([file]) => files.has(file)));
  return { root, problems, texts, typed, written, hidden, definitions };
}

/** The workspace, of a missing file also where it was looked for. */
function lookedIn(root: string, checked: CheckedWorkspace): CheckedWorkspace {
  const told = (problem: Problem): Problem =>
    problem.code === 'file-missing' ? { ...problem, values: { ...problem.values, where: root } } : problem;
  return { ...checked, problems: checked.problems.map(told) };
}

/** The workspace, when some of the days asked for lie in its period. Throws UsageError when none do. */
function within(workspace: Workspace, { from, to }: Days): Workspace {
  const { period } = workspace.programme;
  if (to < period.from || from > period.to) {
    throw new UsageError('period-outside', { value: `${from}..${to}`, from: period.from, to: period.to });
  }
  return workspace;
}

// Problems of people.yaml after which part of its text is not there, and names with it. After all others every word of
// it is still read, and masked unless it is certainly no name.
const lost: ReadonlySet<ProblemCode> = new Set([
  'not-utf8',
  'file-breaks-off',
  'text-damaged',
  'character-lost',
  'file-too-large',
  'line-too-long',
]);

/**
 * Whether texts may hold names that nobody can know: people.yaml is not there, or part of it cannot be read.
 */
function hasUnknownNames({ problems, otherPeople, sources }: CheckedWorkspace): boolean {
  return (
    otherPeople.includes('') ||
    problems.some(
      (problem) =>
        isLost(problem, sources) ||
        problem.code === 'people-missing' ||
        problem.code === 'people-elsewhere' ||
        (problem.code === 'data-not-read' &&
          problem.values.usual === namedFiles.people &&
          problem.values.there === undefined),
    )
  );
}

/** Whether part of a list of people is not there: it is damaged, or may have been cut off inside its last person. */
function isLost({ code, place, values }: Problem, sources: CheckedWorkspace['sources']): boolean {
  if (place === null || !isPersonal(place.file)) return false;
  if (code !== 'yaml-syntax') return lost.has(code);
  const lines = sources.get(place.file)?.trimEnd().split('\n') ?? [];
  const isOpen = values.cause === 'bracket-open' || values.cause === 'quote-open';
  const isLast = isOpen && !lines.slice(place.line).some((line) => /^\s*- /.test(line));
  return isLast || Number(values.last ?? place.line) >= lines.length;
}

/** Problems without what may be a name; where that left something out, a note says why. */
function veilAll(problems: readonly Problem[], texts: ReadonlyMap<string, string>): readonly Problem[] {
  const veiled = problems.map(veilProblem);
  const isStarred = (problem: Problem, at: number) =>
    problem !== problems[at] && (hasStars(problem.values, problems[at]?.values) || isLineVeiled(problem, texts));
  return veiled.some(isStarred) ? [...veiled, { code: 'names-hidden', place: null, values: {} }] : veiled;
}

function hasStars(veiled: Problem['values'], written: Problem['values'] = {}): boolean {
  const shown = new Map(Object.entries(veiled));
  return Object.entries(written).some(([name, value]) => value !== undefined && shown.get(name) !== String(value));
}

function isLineVeiled({ place, also = [] }: Problem, texts: ReadonlyMap<string, string>): boolean {
  return [...(place ? [place] : []), ...also].some(({ file, line }) => {
    const written = texts.get(file)?.split('\n')[line - 1];
    return written !== undefined && veilTexts(new Map([[file, written]])).get(file) !== written;
  });
}

/**
 * The files of a workspace. Where one cannot be read, the failure masks the names of people.yaml, as far as that file
 * can be read: photos are called after children.
 */
async function readHidden(root: string, elsewhere: ElsewherePaths): Promise<WorkspaceFiles> {
  try {
    return await readWorkspace(root, elsewhere);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    const lists = await readPeople(root, elsewhere.people);
    const text = lists.map((bytes) => decode(namedFiles.people, bytes).value?.text ?? '').join('\n');
    throw maskedFailure(error, messageMask({ sources: new Map([[namedFiles.people, text]]) }));
  }
}
