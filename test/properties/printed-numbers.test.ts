// Every number that a report prints is true: of random logs with random silences, in all shipped templates, each printed
// number is a figure, and its evidence covers exactly what the unit behind it says.
//
// How that was checked: random-log.ts writes entries as YAML, every field that may be left out left out at random, and
// the reader of logs reads them. The report is read back (printed.ts), and for each number in it
// 1. the figure of its name exists and reads as printed, within the rule of 约, 近, 余;
// 2. its evidence is that of a count of our own over the typed entries (recount.ts, said.ts, recount-standing.ts, which
//    take nothing from src): the same entries with the same amounts, the same people, and the same silent entries;
// 3. the unit behind it is one that a reader may take it for (printed-units.ts);
// 4. where entries are silent, its clause says 其中 or 有金额记录的, and of how many entries it is; no number stands in the
//    prose that is no figure, no day, and in no text of the workspace;
// 5. no digits of two values meet.
// That each can fail is shown below by reports that are wrong, and was tried by nineteen faults put into src and templates
// by hand (silent always empty, 户 for 户次, 次 for 户次, turns that count entries, said one less, asked forgotten …): all
// nineteen were caught.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence, Figure } from '../../src/rollup/figure.ts';
import { type Rollup, rollUp } from '../../src/rollup/rollup.ts';
import { renderReport } from '../../src/template/render.ts';
import { asMasked } from '../rollup/ledger-of.ts';
import { templates } from '../template/rich.ts';
import { casesOf } from '../thinned.ts';
import { faultsIn } from './printed-faults.ts';
import { ledgerOf, type RandomWorkspace, workspaces } from './random-log.ts';

const folder = join(import.meta.dirname, '../../templates');
const shipped = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md.hbs'))
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [file.slice(0, -'.md.hbs'.length), { file: `templates/${file}`, text }] as const;
    }),
);
const names = [...shipped.keys()].filter((name) => !name.includes('/'));

/** What is told of a sound report: what nobody wrote, promises that cannot be compared, a blank that parts two numbers. */
const told: ReadonlySet<string> = new Set(['blank-left', 'promise-not-countable', 'digits-meet']);

/** All that is not true of the numbers in the reports of some templates. */
function faultsOf(workspace: RandomWorkspace, chosen: readonly string[]): readonly string[] {
  const ledger = ledgerOf(workspace);
  const rollup = rollUp(asMasked(ledger));
  return chosen.flatMap((template) => {
    const { value: report, problems } = renderReport(shipped, template, rollup);
    const warned = problems.filter(({ code }) => !told.has(code)).map((problem) => JSON.stringify(problem));
    const faults = report === undefined ? ['no report'] : faultsIn(report, { rollup, workspace, ledger });
    return [...warned, ...faults].map((fault) => `${template}: ${fault}`);
  });
}

describe('every printed number is a figure of just what its unit says', () => {
  test.each([1, 2, 3])('of random logs with random silences, seed %i', (seed) => {
    const three = fc.shuffledSubarray(names, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(workspaces, three, (workspace, chosen) => {
        expect(faultsOf(workspace, chosen)).toEqual([]);
      }),
      { numRuns: casesOf(10, 100), seed },
    );
  });
});

const small: RandomWorkspace = {
  entries: [
    { kind: 'visit', date: '2024-10-05', by: ['h1'], to: ['c1', 'c2'] },
    { kind: 'visit', date: '2024-10-06', by: ['h1'] },
    { kind: 'talk', date: '2024-10-07', to: ['c1'] },
    { kind: 'talk', date: '2024-10-08', to: ['c1', 'c2'] },
    { kind: 'publicity', date: '2024-10-09', copies: 200 },
  ],
  children: [
    { id: 'c1', household: 'f1' },
    { id: 'c2', household: 'f2' },
  ],
  helpers: [{ id: 'h1' }],
  promises: undefined,
  cared: undefined,
  isMeasured: false,
};

type Change = (rollup: Rollup) => Rollup;
const same: Change = (rollup) => rollup;
const visits =
  (change: (figure: Figure) => Partial<Figure>): Change =>
  (rollup) => {
    const { householdTurns } = rollup.visits;
    return {
      ...rollup,
      visits: { ...rollup.visits, householdTurns: { ...householdTurns, ...change(householdTurns) } },
    };
  };
const part = '其中{{said visits.householdTurns}}次走访{{visits.householdTurns}}户。';

describe('what is not true of a number is seen', () => {
  test.each<readonly [what: string, template: string, change: Change, fault: RegExp | undefined]>([
    ['nothing', part, same, undefined],
    ['a part for the whole', '走访{{visits.householdTurns}}户。', same, /is not said by log\/a\.yaml:2/],
    ['a part of another whole', '其中{{said talks.turns}}次走访{{visits.householdTurns}}户。', same, /is not said by/],
    ['homes called visits', '家访{{visits.householdTurns}}次。', same, /the unit of visits\.householdTurns/],
    ['turns called children', '与{{talks.turns}}名孩子谈心。', same, /the unit of talks\.turns/],
    ['children called turns', '谈心{{talks.children}}人次。', same, /the unit of talks\.children/],
    ['a number of the template', '家访2次。', same, /2 is no figure/],
    ['a number of the template in words', '家访两次。', same, /两次 is no figure/],
    [
      'a number of an entry that is no figure',
      '{{#each publicity.list}}{{copies}}份。{{/each}}',
      same,
      /200 is no figure/,
    ],
    ['another number', part, visits(() => ({ value: 3 })), /visits\.householdTurns is 2, not 3/],
    [
      'silence forgotten',
      part,
      visits(({ evidence }) => ({ evidence: { ...evidence, silent: [] } as Evidence })),
      /instead of/,
    ],
    [
      'another entry',
      part,
      visits(() => ({ evidence: { from: 'entries', parts: [{ amount: 2, entries: ['log/a.yaml:2'] }] } })),
      /instead of/,
    ],
  ])('%s', (_, template, change, fault) => {
    const ledger = ledgerOf(small);
    const rollup = change(rollUp(asMasked(ledger)));
    const { value: report } = renderReport(templates({ one: template }), 'one', rollup);
    const faults = report === undefined ? ['no report'] : faultsIn(report, { rollup, workspace: small, ledger });
    expect(faults.join('；')).toMatch(fault ?? /^$/);
  });
});
