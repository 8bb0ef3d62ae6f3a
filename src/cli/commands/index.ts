// The commands, in the order help lists them. Each one's module is loaded when it runs, and not before.
import { reportFormats } from '../../flow/report-formats.ts';
import { problemCodes } from '../../problem/codes.ts';
import { problemFormats } from '../../problem/problem-formats.ts';
import type { ElsewherePaths } from '../../workspace/files.ts';
import { levels } from '../../workspace/program.ts';
import { commaList } from '../comma-list.ts';
import { exit } from '../exit.ts';
import type { BuildArguments } from './build.ts';
import type { CheckArguments } from './check.ts';
import type { CommandRow, OptionRow } from './command.ts';

interface Switches {
  readonly strict?: boolean;
  readonly quiet?: boolean;
}

interface TypedForBuild extends Omit<BuildArguments, 'dirs' | 'formats' | keyof Switches>, Switches {
  readonly format: string;
}

type TypedForCheck = Omit<CheckArguments, 'dirs' | keyof Switches> & Switches;

interface TypedForTrace extends ElsewherePaths {
  readonly json?: true;
  readonly period?: string;
}

interface TypedForShow extends TypedForTrace {
  readonly missed?: true;
  readonly names?: string | true;
}

const quiet: OptionRow = { flags: '-q, --quiet', words: 'quiet' };
// No default: where program.yaml allows names, which report is wanted must be said.
const level: OptionRow = { flags: '--level <level>', words: 'level', choices: levels };

const kinds: OptionRow = { flags: '--kinds <file>', words: 'kinds' };
// What may lie outside a workspace.
const elsewhere: readonly OptionRow[] = [{ flags: '--people <file>', words: 'people' }, kinds];

const fonts: OptionRow = { flags: '--fonts <dir>', words: 'fonts' };

/** All commands. */
export const commands: readonly CommandRow[] = [
  {
    name: 'init',
    examples: [
      'carelog init my-school',
      'carelog init my-school --yes',
      'carelog init --list',
      'carelog init my-bureau --like 09',
      'carelog init my-village --like 13 --lang en',
    ],
    arguments: [{ usage: '[dir]', words: 'folder' }],
    options: [
      { flags: '-y, --yes', words: 'yes' },
      { flags: '--like <example>', words: 'like' },
      { flags: '--list', words: 'list' },
    ],
    run: async ([dir]: [string | undefined], typed: { yes?: true; like?: string; list?: true }, language, asked) => {
      if (typed.list) {
        const { printExamples } = await import('../examples.ts');
        await printExamples();
        return exit.fine;
      }
      const { init } = await import('./init.ts');
      return init({ dir, like: typed.like, yes: typed.yes === true, words: asked ?? 'zh' }, language);
    },
  },
  {
    name: 'check',
    examples: [
      'carelog check data',
      'carelog check data --format json',
      'carelog check data --strict',
      'carelog check data my-school --level masked',
    ],
    arguments: [{ usage: '[dirs...]', words: 'folders', byDefault: ['.'] }],
    options: [
      { flags: '-f, --format <format>', words: 'checkFormat', choices: problemFormats },
      level,
      ...elsewhere,
      { flags: '--summary <file>', words: 'summary' },
      fonts,
      { flags: '--strict', words: 'strict' },
      quiet,
    ],
    run: async ([dirs]: [string[]], { strict = false, quiet = false, ...typed }: TypedForCheck, language) => {
      const { check } = await import('./check.ts');
      return check({ ...typed, dirs, strict, quiet }, language);
    },
  },
  {
    name: 'build',
    examples: [
      'carelog build data',
      'carelog build data --format docx',
      'carelog build data --period 2024-09-01..2024-10-31 --out autumn',
      'carelog build my-school --level full --out internal',
      'carelog build data --watch',
    ],
    arguments: [{ usage: '[dirs...]', words: 'folders', byDefault: ['.'] }],
    options: [
      { flags: '-f, --format <formats>', words: 'buildFormat', byDefault: 'docx,pdf', severalOf: reportFormats },
      { flags: '-o, --out <dir>', words: 'out' },
      { flags: '-t, --template <name>', words: 'template' },
      { flags: '--theme <name>', words: 'theme' },
      fonts,
      { flags: '-p, --period <from..to>', words: 'period' },
      level,
      ...elsewhere,
      { flags: '--strict', words: 'strict' },
      { flags: '--force', words: 'force' },
      { flags: '--all-or-nothing', words: 'allOrNothing' },
      { flags: '--shard <i/n>', words: 'shard' },
      { flags: '-w, --watch', words: 'watch' },
      quiet,
    ],
    run: async ([dirs]: [string[]], typed: TypedForBuild, language) => {
      const { format, strict = false, quiet = false, ...others } = typed;
      const formats = commaList('--format', format, reportFormats);
      const { build } = await import('./build.ts');
      return build({ ...others, dirs, formats, strict, quiet }, language);
    },
  },
  {
    name: 'show',
    examples: [
      'carelog show data',
      'carelog show data --json',
      'carelog show data --names 家访',
      'carelog show data --missed',
    ],
    arguments: [{ usage: '[dir]', words: 'folder', byDefault: '.' }],
    options: [
      { flags: '--json', words: 'json' },
      { flags: '--names [word]', words: 'names' },
      { flags: '--missed', words: 'missed' },
      { flags: '-p, --period <from..to>', words: 'period' },
      ...elsewhere,
    ],
    run: async ([dir]: [string], typed: TypedForShow, language) => {
      const { show } = await import('./show.ts');
      const names = typed.names === true ? '' : typed.names;
      return show({ ...typed, dir, json: typed.json === true, missed: typed.missed === true, names }, language);
    },
  },
  {
    name: 'trace',
    examples: [
      'carelog trace visits.count data',
      'carelog trace 家访 data',
      'carelog trace promises.call.share data --json',
    ],
    arguments: [
      { usage: '<figure>', words: 'figureAsked' },
      { usage: '[dir]', words: 'folder', byDefault: '.' },
    ],
    options: [
      { flags: '--json', words: 'jsonOfTrace' },
      { flags: '-p, --period <from..to>', words: 'period' },
      ...elsewhere,
    ],
    run: async ([figure, dir]: [string, string], typed: TypedForTrace, language) => {
      const { trace } = await import('./trace.ts');
      return trace({ ...typed, figure, dir, json: typed.json === true }, language);
    },
  },
  {
    name: 'explain',
    examples: ['carelog explain', 'carelog explain unknown-child'],
    arguments: [{ usage: '[code]', words: 'code', oneOf: problemCodes }],
    options: [],
    run: async ([code]: [string | undefined], _none: object, language) => {
      const { explain } = await import('./explain.ts');
      return explain(code, language);
    },
  },
  {
    name: 'schema',
    examples: ['carelog schema', 'carelog schema --out .carelog', 'carelog schema data --out data/.carelog'],
    arguments: [{ usage: '[dir]', words: 'schemaOf' }],
    options: [{ flags: '-o, --out <dir>', words: 'schemaOut' }, kinds],
    run: async ([dir]: [string | undefined], typed: { out?: string; kinds?: string }, language) => {
      const { schema } = await import('./schema.ts');
      return schema({ ...typed, ...(dir !== undefined && { dir }) }, language);
    },
  },
  {
    name: 'doctor',
    examples: ['carelog doctor', 'carelog doctor data'],
    arguments: [{ usage: '[dir]', words: 'folder', byDefault: '.' }],
    options: [{ flags: '-o, --out <dir>', words: 'out', byDefault: 'out' }, fonts],
    run: async ([dir]: [string], typed: { out: string; fonts?: string }, language) => {
      const { doctor } = await import('./doctor.ts');
      return doctor({ ...typed, dir }, language);
    },
  },
  {
    name: 'completion',
    examples: ['carelog completion bash', 'carelog completion zsh', 'carelog completion fish'],
    arguments: [{ usage: '<shell>', words: 'shell', choices: ['bash', 'zsh', 'fish'] }],
    options: [],
    run: async ([shell]: [string]) => {
      const { completion } = await import('./completion.ts');
      return completion(shell);
    },
  },
  {
    // The script that `completion` prints asks it what may follow.
    name: 'complete',
    hidden: true,
    examples: ['carelog complete -- build --theme ""'],
    arguments: [{ usage: '[words...]', words: 'wordsTyped', byDefault: [] }],
    options: [],
    run: async ([typed]: [string[]], _none: object, language) => {
      const { complete } = await import('./completion.ts');
      return complete(commands, typed, language);
    },
  },
];
