// Every command, with every option and every format it has, over a workspace with a canary (I6). The commands come from
// the table of the command line: a new one, or a new option, fails here until it has a row below.
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CommandRow, OptionRow } from '../../src/cli/commands/command.ts';
import { commands } from '../../src/cli/commands/index.ts';
import { say } from '../../src/language/commands.ts';
import { carelog, ctrlC } from '../cli/inside.ts';
import { thinned } from '../thinned.ts';
import { canary, canaryWorkspace, edit, found, spoilt, wordsBelow } from './canary.ts';

/** How a command is run here. */
interface LeakRow {
  /**
   * What every run over the workspace shows, so that an empty output does not pass for a masked one. null for a command
   * that reads no workspace.
   */
  readonly shows: RegExp | null;
  /** What is typed before the folder. */
  readonly first?: string;
  /** What is typed before the option that is tried. */
  readonly words?: readonly string[];
  /** A value for each option that takes one of the user's own. */
  readonly values?: Readonly<Record<string, string>>;
  /** The option after which nothing is said of a workspace in order. */
  readonly silent?: string;
  /** Options that are refused over this workspace: it has these files already (people-files.test.ts has no list). */
  readonly refused?: readonly string[];
  /** The option with which it goes on until Ctrl-C. */
  readonly endless?: string;
  /** Whether files it writes have names where `--level full` asks for them; nothing it prints ever has. */
  readonly named?: true;
}

const otherList = path.resolve('data/people.yaml');
const otherKinds = path.resolve('templates/kinds/hotline.yaml');
const fonts = path.resolve('templates/fonts');

const rows: Readonly<Record<string, LeakRow>> = {
  init: { shows: null, words: ['new'], values: { '--like': '05' } },
  check: {
    shows: /problem-without-plan/,
    silent: '--quiet',
    values: { '--people': otherList, '--kinds': otherKinds, '--summary': 'summary.md', '--fonts': fonts },
    refused: ['--people', '--kinds'],
  },
  build: {
    // What is published has no register that names them.
    shows: /林某[甲乙]|林小禾|（公开）\.docx/,
    named: true,
    endless: '--watch',
    words: ['--format', 'docx'],
    values: {
      '--out': 'reports',
      '--template': 'school-semester',
      '--theme': 'plain',
      '--shard': '1/1',
      '--fonts': fonts,
      '--period': '2024-09-01..2024-12-31',
      '--people': otherList,
      '--kinds': otherKinds,
    },
    refused: ['--people', '--kinds'],
  },
  show: {
    shows: /visits\.count|每学期家访/,
    values: { '--names': '家访', '--period': '2024-09-01..2024-12-31', '--people': otherList, '--kinds': otherKinds },
    refused: ['--people', '--kinds'],
  },
  trace: {
    shows: /log\/金某某\.yaml:\d+/,
    first: 'visits.count',
    values: { '--period': '2024-09-01..2024-12-31', '--people': otherList, '--kinds': otherKinds },
    refused: ['--people', '--kinds'],
  },
  explain: { shows: null, words: ['unknown-child'] },
  schema: { shows: null, values: { '--out': 'schemas', '--kinds': otherKinds } },
  doctor: { shows: null, values: { '--out': 'reports', '--fonts': fonts } },
  completion: { shows: null, words: ['bash'] },
  complete: { shows: null, words: ['--', 'build', '--theme', ''] },
};

/** The ways to type an option: with each of its values, with one of the user's own, or without any. */
function waysOf({ flags, choices, severalOf }: OptionRow, { values = {} }: LeakRow): readonly (readonly string[])[] {
  const [, flag = '', value = ''] = /(--[\w-]+)(?: (.*))?$/.exec(flags) ?? [];
  const known = choices ?? severalOf ?? [values[flag] ?? missing];
  const withValue = known.map((one) => [flag, one]);
  if (value === '') return [[flag]];
  return value.startsWith('[') ? [[flag], ...withValue] : withValue;
}

const missing = '(no value)';
const runs = commands.flatMap((command) => {
  const row = rows[command.name] ?? { shows: null };
  const ways = [[], ...command.options.flatMap((option) => waysOf(option, row))];
  return ways.map((way) => ({ command, row, way, name: ['carelog', command.name, ...way].join(' ') }));
});

let folder = '';
/** The workspaces: one in order, one that allows names, two with mistakes in every line that holds a secret. */
const workspaces = { whole: '', named: '', brokenLog: '', brokenPeople: '' };

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-leaks-'));
  const workspace = await canaryWorkspace(folder);
  // Files are called by names, too.
  await rename(path.join(workspace, 'log', 'examples.yaml'), path.join(workspace, 'log', `${canary.child}.yaml`));
  const copy = async (name: string, files: readonly string[]) => {
    const to = path.join(folder, name);
    await cp(workspace, to, { recursive: true });
    for (const file of files) await edit(path.join(to, file), spoilt);
    return to;
  };
  workspaces.whole = workspace;
  workspaces.named = await copy('named', []);
  await edit(path.join(workspaces.named, 'program.yaml'), (text) => text.replace('#隐私:\n#  姓名', '隐私:\n  姓名'));
  workspaces.brokenLog = await copy('broken-log', [`log/${canary.child}.yaml`, 'problems.yaml']);
  workspaces.brokenPeople = await copy('broken-people', ['people.yaml']);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a command prints and writes, run in an empty folder over a workspace. */
async function outcome(
  { command, row, way }: { command: CommandRow; row: LeakRow; way: readonly string[] },
  workspace: string,
  environment: Record<string, string> = {},
) {
  const cwd = await mkdtemp(path.join(folder, 'run-'));
  const first = row.first === undefined ? [] : [row.first];
  const words = [command.name, ...first, ...(row.shows ? [workspace] : []), ...(row.words ?? []), ...way];
  const isEndless = row.endless !== undefined && way.includes(row.endless);
  const { code, out, err } = await carelog(words, { cwd, environment, ...(isEndless && { heard: ctrlC }) });
  const files = await wordsBelow(cwd);
  return {
    code: isEndless && code === 130 ? null : code,
    printed: out + err,
    files,
    words: [out, err, files].join('\n'),
  };
}

/** Of the second lock on what is printed: where it found something, the first let a secret pass. */
const heldBack = (['en', 'zh'] as const).map(
  (language) => say(language, 'heldBack', { count: 7 }).split('7').at(-1) ?? '',
);
const isHeldBack = (printed: string): boolean => heldBack.some((words) => printed.includes(words));

test('every command has a row here', () => {
  expect(Object.keys(rows)).toEqual(commands.map(({ name }) => name));
});

test('every option that takes a value of the user’s own has one here', () => {
  expect(runs.filter(({ way }) => way.includes(missing)).map(({ name }) => name)).toEqual([]);
});

test.each(runs)('$name: no secret', async (run) => {
  const isFull = run.way.includes('full');
  const { code, words, printed, files } = await outcome(run, isFull ? workspaces.named : workspaces.whole);
  const isRefused = run.row.refused?.some((flag) => run.way.includes(flag)) === true;
  const names = isFull && run.row.named ? [canary.child, canary.guardian] : [];
  expect([code ?? 0, found(printed), found(files)]).toEqual([isRefused ? 1 : 0, [], names]);
  expect(isHeldBack(printed)).toBe(false);
  const isSilent = run.row.silent !== undefined && run.way.includes(run.row.silent);
  if (run.row.shows && !isRefused && !isSilent) expect(words).toMatch(run.row.shows);
});

// Whatever option is tried, a slip is told in the same way. So the suite tries each over one of the two workspaces.
const withSlips = runs.filter(({ row }) => row.shows);

test.each(thinned(withSlips, 2))('$name: none either where lines of the log that hold one are wrong', async (run) => {
  const { code, words } = await outcome(run, workspaces.brokenLog);
  expect([code ?? 1, found(words), isHeldBack(words)]).toEqual([1, [], false]);
  expect(words).toContain('full-width-colon');
});

// In GitHub's own form where no other is asked for, and in the other language.
test.each(thinned(withSlips, 2, 1))('$name: none either where those of people.yaml are wrong', async (run) => {
  const environment = { GITHUB_ACTIONS: 'true', LANG: 'zh_CN.UTF-8' };
  const { code, words } = await outcome(run, workspaces.brokenPeople, environment);
  expect([code ?? 1, found(words), isHeldBack(words)]).toEqual([1, [], false]);
  // A second file is refused before the first is read.
  const isRefused = run.row.refused?.some((flag) => run.way.includes(flag)) === true;
  expect(words).toContain(isRefused ? 'file-twice' : 'full-width-colon');
});
