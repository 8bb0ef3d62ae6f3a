// What is not true of the numbers in one report, said in words: the points of printed-numbers.test.ts.
import type { Ledger } from '../../src/ledger/ledger.ts';
import type { Report } from '../../src/report/tree.ts';
import type { Evidence } from '../../src/rollup/figure.ts';
import type { Rollup } from '../../src/rollup/rollup.ts';
import { figureAt } from '../../src/rollup/trace.ts';
import { figuresIn, looseNumbers, type PrintedFigure, passagesOf, says, seamsIn } from './printed.ts';
import { unitOf } from './printed-units.ts';
import type { RandomWorkspace } from './random-log.ts';
import { recountOf } from './recount.ts';
import { type Recount, saidIn } from './said.ts';

/** All that is not true of the numbers in the report of a random workspace. */
export function faultsIn(
  report: Report,
  {
    rollup,
    workspace,
    ledger,
  }: { readonly rollup: Rollup; readonly workspace: RandomWorkspace; readonly ledger: Ledger },
): readonly string[] {
  const recount = recountOf(workspace);
  const words = wordsIn({ ...workspace, programme: ledger.programme, people: ledger.people });
  const faults = passagesOf(report).flatMap((passage) => [
    ...figuresIn(passage).flatMap((figure) => faultsOfFigure(figure, rollup, workspace, recount)),
    ...looseNumbers(passage, words).map(
      (number) => `${number} is no figure: ${passage.map(({ text }) => text).join('')}`,
    ),
    ...seamsIn(passage).map((seam) => `digits meet: ${seam}`),
  ]);
  return [...faults, ...faultsOfRegisters(report, workspace)];
}

/** The texts of a workspace: titles, places, items, villages, the name of the period. A number alone is none. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^\d*$/.test(value) ? [] : [value.replace(/。$/u, '')];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  return typeof value === 'object' && value !== null ? Object.entries(value).flat().flatMap(wordsIn) : [];
}

type RecountOf = ReturnType<typeof recountOf>;

function faultsOfFigure(
  { name, printed, clause, figures, before, after }: PrintedFigure,
  rollup: Rollup,
  workspace: RandomWorkspace,
  recount: RecountOf,
): string[] {
  const figure = figureAt(rollup, name);
  const counted = recount(name);
  if (figure === undefined || counted === undefined) return [`nothing is behind ${name}: ${clause}`];
  const { value, unit, evidence } = figure;
  const faults: string[] = [];
  const wanted = numberOf(counted, recount, name);
  if (Math.abs(value - wanted) > 1e-9) faults.push(`${name} is ${wanted}, not ${value}`);
  if (!says(printed, unit === 'fen' ? wanted / 100 : wanted, counted.from === 'figures'))
    faults.push(`${printed} does not say ${wanted}`);
  if (JSON.stringify(behind(evidence)) !== JSON.stringify(inOrder(counted))) {
    faults.push(`${JSON.stringify(behind(evidence))} instead of ${JSON.stringify(inOrder(counted))}`);
  }
  if (!unitOf(name, counted, workspace).test(after)) faults.push(`the unit of ${name}`);
  const silent = 'silent' in counted ? counted.silent : [];
  const whole = name.replace(/^(surveys\.household)sByVillage\..+$/, '$1Turns');
  const saysPart = /其中|有金额记录的/.test(before) && figures.includes(`${whole}.said`);
  if (silent.length > 0 && !saysPart) faults.push(`${name} is not said by ${silent}`);
  return faults.map((fault) => `${fault}: ${clause}`);
}

/** The evidence of a figure in the form of a recount, in one order. */
function behind(evidence: Evidence): unknown {
  if (evidence.from === 'people') return inOrder({ from: 'people', ids: evidence.ids });
  if (evidence.from === 'period') return inOrder({ from: 'people', ids: evidence.spans });
  if (evidence.from === 'figures') return inOrder({ from: 'figures', figures: evidence.figures });
  if (evidence.from !== 'entries') return inOrder({ from: 'number', value: Number.NaN });
  const { parts, silent = [] } = evidence;
  if (parts.some(({ subject }) => subject !== undefined)) {
    return inOrder({
      from: 'subjects',
      subjects: new Map(parts.map(({ subject = '', entries }) => [subject, entries])),
      silent,
    });
  }
  return inOrder({
    from: 'entries',
    amounts: new Map(parts.map(({ amount, entries }) => [entries.join(), amount])),
    silent,
  });
}

function inOrder(recount: Recount): unknown {
  const sorted = (entries: Iterable<readonly [string, unknown]>) => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  switch (recount.from) {
    case 'entries':
      return [sorted(recount.amounts), [...recount.silent].sort()];
    case 'subjects': {
      const subjects = [...recount.subjects].map(([subject, ids]) => [subject, [...ids].sort()] as const);
      return [sorted(subjects), [...recount.silent].sort()];
    }
    case 'people':
      return [...recount.ids].sort();
    case 'figures':
      return recount.figures;
    case 'number':
      return 'a number that somebody wrote';
  }
}

/** The number of a recount. Rates and shares follow from the numbers of other names. */
function numberOf(counted: Recount, recount: RecountOf, name: string): number {
  switch (counted.from) {
    case 'entries':
      return [...counted.amounts.values()].reduce((sum, amount) => sum + amount, 0);
    case 'subjects':
      return counted.subjects.size;
    case 'people':
      return counted.ids.length;
    case 'number':
      return counted.value;
    case 'figures': {
      const [a = 0, b = 12] = counted.figures.map((one) => {
        const found = recount(one);
        return found === undefined ? Number.NaN : numberOf(found, recount, one);
      });
      const part = name.split('.').at(-1) ?? '';
      if (part === 'difference' || part === 'points') return a - b;
      if (part === 'growth') return ((a - b) / b) * 100;
      return (a / b) * (['share', 'attainment', 'rate'].includes(part) ? 100 : 1);
    }
  }
}

/** The numbers in the register of visits: how many more than it names, or how many where it names nobody. */
function faultsOfRegisters(report: Report, workspace: RandomWorkspace): string[] {
  const visits = saidIn(workspace).filter(({ entry }) => entry.kind === 'visit');
  const wanted = visits.map(({ named, turns = 0, homeTurns = 0 }) => {
    if (named.length > 0) return turns > named.length ? `等${turns}人` : '';
    return turns > 0 ? `${turns}人` : homeTurns > 0 ? `${homeTurns}户` : '';
  });
  return report.children.flatMap((block) => {
    if (block.type !== 'register' || !block.caption.endsWith('记录表')) return [];
    const at = block.columns.findIndex(({ title }) => title.endsWith('姓名'));
    const found = block.rows.map((row) => /等?\d+[人户]$/u.exec(row[at] ?? '')?.[0] ?? '');
    return found.toSorted().join() === wanted.toSorted().join()
      ? []
      : [`register of visits: ${found} is not ${wanted}`];
  });
}
