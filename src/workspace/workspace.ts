// Decodes, parses and checks all files of a workspace, and gives all their problems.
import type { z } from 'zod';
import { folderOf, namedFiles } from '../language/named-files.ts';
import { checkDefinitions } from '../log/check-definitions.ts';
import { type Definitions, definitionsOf, noDefinitions } from '../log/definition.ts';
import type { Entry } from '../log/entry.ts';
import { kindsSchema, type WrittenKinds } from '../log/kinds-file.ts';
import type { ReadableEntry } from '../log/salvage.ts';
import { type Shelf, shelfOf } from '../log/shelf.ts';
import { type Checked, hasErrors, type Problem } from '../problem/problem.ts';
import { checkTree } from '../source/fields/check.ts';
import { asTyped } from '../source/raw/as-typed.ts';
import { decode } from '../source/tree/decode.ts';
import { placeAt, type Tree, valueAt } from '../source/tree/tree.ts';
import { absentPeople } from './absent-people.ts';
import { accountFor } from './accounts.ts';
import type { WorkspaceFiles } from './files.ts';
import { repeatedIdentifiers, unknownIndicators } from './identifiers.ts';
import { type Indicator, indicatorsSchema } from './indicators.ts';
import { twiceInOutlook, twiceInPeople, twiceInProgramme } from './lists-twice.ts';
import { lostKinds } from './lost-kinds.ts';
import { readMap } from './map-in-place.ts';
import type { Narrative } from './narrative.ts';
import { checkOutlook, type Outlook, outlookSchema } from './outlook.ts';
import { type People, peopleSchemaWith, personKeys } from './people.ts';
import { type Period, type Programme, periodSchema, programmeSchema, programmeSchemaWith } from './program.ts';
import { mayBeDefined, readLogs } from './read-logs.ts';
import { unitsMeant } from './units-meant.ts';

/** A workspace after the checks. `sources` are all its texts by path, with its own templates and themes. */
export interface Workspace {
  readonly programme: Programme;
  readonly people: People;
  readonly indicators: readonly Indicator[];
  /** The ids of indicators that were measured only after the part of the period that is asked for. */
  readonly unmeasured?: readonly string[];
  readonly outlook: Outlook;
  readonly narrative: readonly Narrative[];
  /** What the workspace defines in kinds.yaml. */
  readonly definitions: Definitions;
  readonly entries: readonly Entry[];
  /** What could be read of refused entries. */
  readonly refused: readonly ReadableEntry[];
  readonly photos: WorkspaceFiles['photos'];
  readonly fonts: readonly string[];
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * A workspace with its texts, under their usual names: `sources` as they are parsed, `typed` those that were mended for
 * it, as typed. `written` has the other names that some files have on disk, `otherPeople` the texts of lists of people
 * that are not used. `definitions` is null where kinds.yaml could not be read.
 */
export type CheckedWorkspace = Checked<Workspace> & {
  readonly definitions: Definitions | null;
  readonly sources: ReadonlyMap<string, string>;
  readonly typed: ReadonlyMap<string, string>;
  readonly written: ReadonlyMap<string, string>;
  readonly otherPeople: readonly string[];
};

/**
 * Checks a workspace. Besides the problems of each file and what accountFor reports, reports file-missing
 * (program.yaml), end-before-start (of the period), no-entries, what absentPeople and lostKinds report,
 * repeated-identifier, item-twice, unknown-indicator, unit-unlikely, problem-without-plan, unknown-narrative. The texts
 * are given even if errors leave no workspace.
 */
export function checkWorkspace(given: WorkspaceFiles): CheckedWorkspace {
  const { texts, written, otherPeople: unused, problems: unaccounted } = accountFor(given);
  const { sources, typed, problems: told } = decodeAll(texts);
  const { value, problems, definitions } = checkTexts(given, texts, sources, { told, unaccounted });
  const otherPeople = unused.map((bytes) => decode(namedFiles.people, bytes).value?.text ?? '');
  const found = [...told, ...asTyped(problems, typed)];
  return { ...(value && { value }), problems: found, definitions, sources, typed, written, otherPeople };
}

/** What was found before the texts are checked: by decoding them, and by accounting for their files. */
interface FoundBefore {
  readonly told: readonly Problem[];
  readonly unaccounted: readonly Problem[];
}

function checkTexts(
  given: WorkspaceFiles,
  texts: WorkspaceFiles['texts'],
  sources: ReadonlyMap<string, string>,
  { told, unaccounted }: FoundBefore,
): Checked<Workspace> & Pick<CheckedWorkspace, 'definitions'> {
  const problems: Problem[] = [];
  const files = { texts, photos: given.photos };
  const check = <S extends z.ZodType>(
    file: string,
    schema: S,
    isTold: (problem: Problem) => boolean = () => true,
  ): CheckedFile<z.output<S>> => {
    const isDamaged = hasErrors(told.filter(({ place }) => place?.file === file));
    const found: Problem[] = [];
    const { value, ...checked } = checkFile(files, sources, file, schema, found);
    for (const problem of found) if (isTold(problem)) problems.push(problem);
    return isDamaged || value === undefined
      ? { ...checked, isBroken: isDamaged || checked.isBroken }
      : { ...checked, value };
  };
  const shelf = shelfOf(given.shelf ?? new Map());
  const kinds = soundKinds(check(namedFiles.kinds, kindsSchema), shelf, problems);
  const definitions = kinds.value ? definitionsOf(kinds.value, shelf) : noDefinitions;
  // Where kinds.yaml could not be read, nobody knows which kinds and keys it adds.
  const programme = check(
    namedFiles.programme,
    programmeSchemaWith(definitions.kinds),
    ({ code }) => !kinds.isBroken || code !== 'unknown-kind',
  );
  const people = check(
    namedFiles.people,
    peopleSchemaWith(definitions.personFields),
    ({ code }) => !kinds.isBroken || code !== 'unknown-key',
  );
  const indicators = check(namedFiles.indicators, indicatorsSchema);
  const outlook = check(namedFiles.outlook, outlookSchema);
  problems.push(...unitsMeant(kinds.tree, ['measure', 'unit']), ...unitsMeant(programme.tree, ['measure']));
  problems.push(...unitsMeant(indicators.tree, ['unit']));
  if (!files.texts.has(namedFiles.programme)) {
    problems.push({ code: 'file-missing', place: null, values: { value: namedFiles.programme } });
  }
  // An empty log is only a note, but an empty program.yaml lacks everything that a report needs.
  else if (programme.value === undefined && !programme.isBroken) problems.push(...emptyProgramme());
  problems.push(...reversedPeriod(programme));
  const isToldAs = (usual: string) =>
    unaccounted.some(({ code, values }) => code === 'data-not-read' && values.usual === usual);
  // Of two files, too, nobody knows which of them the log was written by.
  const isTwice = unaccounted.some(({ code, values }) => code === 'file-twice' && values.usual === namedFiles.kinds);
  const isUnread = kinds.isBroken || isTwice || isToldAs(namedFiles.kinds);
  const { entries, refused } = readLogs(
    sources,
    problems,
    isUnread ? null : definitions,
    programme.value?.period ?? (programme.tree && periodIn(programme.tree)),
  );
  const lost = isUnread || kinds.value ? null : lostKinds(problems, refused);
  if (lost) problems.splice(0, problems.length, lost, ...problems.filter((problem) => !mayBeDefined(problem)));
  const known = isUnread || lost ? null : definitions;
  problems.push(...unaccounted);
  if (programme.value && entries.length + refused.length === 0)
    problems.push(...noEntries([...told, ...problems], given));
  // An empty list of people tells no more than none.
  const isListed = people.value !== undefined || people.isBroken;
  if (programme.value && !isListed && !isToldAs(namedFiles.people)) {
    problems.push(...absentPeople(programme.value, entries, refused));
  }
  if (people.tree)
    for (const key of ['children', 'helpers'] as const) problems.push(...repeatedIdentifiers(people.tree, key));
  if (indicators.tree) problems.push(...repeatedIdentifiers(indicators.tree, 'indicators'));
  if (indicators.tree) problems.push(...unknownIndicators(indicators.tree));
  const { problems: shortcomings = [], plans = [] } = outlook.value ?? {};
  const narrative = narrativeOf(sources);
  const stories = narrative.map(({ name }) => name);
  if (programme.tree && programme.value) problems.push(...twiceInProgramme(programme.tree, programme.value));
  if (people.tree && people.value) problems.push(...twiceInPeople(people.tree, people.value));
  if (outlook.tree) problems.push(...twiceInOutlook(outlook.tree, { problems: shortcomings, plans }));
  if (outlook.tree) problems.push(...checkOutlook(outlook.tree, { problems: shortcomings, plans }, stories));

  // With errors in logs there still is a workspace, so that one run finds all problems. With errors in people.yaml
  // there is none: children would be unknown, and their names could not be masked.
  if (programme.value === undefined || people.isBroken) return { problems, definitions: known };
  const { children = [], helpers = [], leadingGroup = [], committees, files: careFiles } = people.value ?? {};
  return {
    value: {
      programme: programme.value,
      people: { children, helpers, leadingGroup, committees, files: careFiles },
      indicators: indicators.value?.indicators ?? [],
      outlook: { problems: shortcomings, plans },
      narrative,
      definitions,
      entries,
      refused,
      photos: files.photos,
      fonts: given.fonts ?? [],
      sources,
    },
    problems,
    definitions: known,
  };
}

const narrativeFile = /^narrative\/([^/]+)\.md$/;

/** A warning where nothing was read from log/, unless its files were told already. */
function noEntries(told: readonly Problem[], { texts, others = [] }: WorkspaceFiles): Problem[] {
  const isOfLog = (file: string) => folderOf(file.split('/')[0] ?? '') === 'log';
  if (told.some(({ code, place }) => code === 'log-not-read' || (place !== null && isOfLog(place.file)))) return [];
  const isThere = [...texts.keys(), ...others].some((file) => file.includes('/') && isOfLog(file));
  return [{ code: 'no-entries', place: null, values: isThere ? {} : { path: 'log/' } }];
}

function decodeAll(texts: WorkspaceFiles['texts']): Pick<CheckedWorkspace, 'sources' | 'typed' | 'problems'> {
  const problems: Problem[] = [];
  const sources = new Map<string, string>();
  const typed = new Map<string, string>();
  for (const [file, bytes] of texts) {
    const decoded = decode(file, bytes);
    // A README of the folder is not part of the workspace.
    if (!file.endsWith('.md') || file.startsWith('narrative/')) problems.push(...decoded.problems);
    if (decoded.value) sources.set(file, decoded.value.text);
    if (decoded.value?.typed !== undefined) typed.set(file, decoded.value.typed);
  }
  return { sources, typed, problems };
}

function narrativeOf(sources: ReadonlyMap<string, string>): readonly Narrative[] {
  return [...sources].flatMap(([file, text]) => {
    const name = narrativeFile.exec(file)?.[1];
    return name === undefined ? [] : [{ name, file, text }];
  });
}

interface CheckedFile<T> {
  readonly tree?: Tree;
  readonly value?: T;
  /** Whether the file exists and part of it could not be read. */
  readonly isBroken: boolean;
}

function checkFile<S extends z.ZodType>(
  files: WorkspaceFiles,
  sources: ReadonlyMap<string, string>,
  file: string,
  schema: S,
  problems: Problem[],
): CheckedFile<z.output<S>> {
  const text = sources.get(file);
  if (text === undefined) return { isBroken: files.texts.has(file) };
  const { tree, value, ofLines, ofValues } = readMap({ file, text }, schema);
  for (const problem of [...ofLines, ...ofValues]) problems.push(problem);
  if (!tree) return { isBroken: hasErrors(ofLines) };
  if (value === undefined || hasErrors(ofLines)) return { tree, isBroken: true };
  return { tree, value, isBroken: false };
}

/** kinds.yaml without what it says where a name or a list of options is wrong: then nobody knows what it defines. */
function soundKinds(checked: CheckedFile<WrittenKinds>, shelf: Shelf, problems: Problem[]): CheckedFile<WrittenKinds> {
  const { value, tree } = checked;
  if (value === undefined || tree === undefined) return checked;
  const found = checkDefinitions(tree, value, personKeys, shelf);
  problems.push(...found);
  return found.some(({ code }) => leavesUnknown.has(code)) ? { tree, isBroken: true } : checked;
}

const leavesUnknown: ReadonlySet<Problem['code']> = new Set([
  'own-name',
  'options-missing',
  'full-width-comma',
  'unknown-value',
  'key-missing',
]);

/** The period of a programme, whatever else is wrong in it. */
function periodIn(tree: Tree): Period | undefined {
  const written = valueAt(tree, ['period']);
  return written && checkTree(written, periodSchema).value;
}

function emptyProgramme(): readonly Problem[] {
  const place = { file: namedFiles.programme, line: 1, column: 1, length: 0 };
  return checkTree({ type: 'map', place, pairs: [] }, programmeSchema).problems;
}

function reversedPeriod({ tree, value }: CheckedFile<Programme>): Problem[] {
  if (tree === undefined || value === undefined || value.period.from <= value.period.to) return [];
  const { from, to } = value.period;
  return [{ code: 'end-before-start', place: placeAt(tree, ['period', 'to']), values: { from, to } }];
}
