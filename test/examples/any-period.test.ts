// Every month, quarter and half year of data/ and of each example becomes a report.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composeReport } from '../../src/flow/compose.ts';
import { readForms } from '../../src/flow/forms.ts';
import { loadWorkspace } from '../../src/flow/load.ts';
import { type Days, lastDayOf, monthsOf } from '../../src/language/dates.ts';
import { assembleLedger } from '../../src/ledger/assemble.ts';
import { narrowWorkspace } from '../../src/ledger/narrow.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { proofread } from '../proofread/rules.ts';
import { thinned } from '../thinned.ts';

const today = '2026-01-01';
const roots = ['data', ...readdirSync('examples').map((name) => `examples/${name}`)];

/** The calendar months, quarters and half years of a period, cut to it. */
function partsOf({ from, to }: Days): readonly Days[] {
  const months = monthsOf(from, to);
  return [1, 3, 6].flatMap((length) =>
    months
      .filter((month, at) => at === 0 || (Number(month.slice(5)) - 1) % length === 0)
      .map((month) => {
        const first = Math.floor((Number(month.slice(5)) - 1) / length) * length;
        const last = lastDayOf(`${month.slice(0, 5)}${String(first + length).padStart(2, '0')}`);
        const start = `${month}-01`;
        return { from: start < from ? from : start, to: last > to ? to : last };
      }),
  );
}

const periods = await Promise.all(
  roots.map(async (root) => {
    const { workspace } = await loadWorkspace(root, { today });
    if (!workspace) throw new Error(`${root} cannot be read`);
    const { period } = workspace.programme;
    const parts = partsOf(period).filter((part) => part.from !== period.from || part.to !== period.to);
    return parts.map((part) => ({ root, workspace, ...part }));
  }),
);
const cases = periods.flat();

/** What somebody wrote about the whole period, and names what a part of it lacks, is pointed out, and no error. */
function isOfTheWhole({ code, place }: Problem): boolean {
  const isMissing = code === 'nothing-printed' || code === 'zero-printed';
  return code === 'unused-narrative' || (isMissing && place?.file.startsWith('narrative/') === true);
}

// A workspace is read once, and narrowed as loading does it.
test.each(thinned(cases, 8))('$root from $from to $to', async ({ workspace, ...period }) => {
  const { value: ledger, problems } = assembleLedger(narrowWorkspace(workspace, period), today);
  expect(problems.filter(({ code }) => code !== 'unused-person')).toEqual([]);
  if (!ledger) throw new Error('no ledger');
  const { value, problems: found } = composeReport(ledger, await readForms(workspace), {});
  expect(found.filter((problem) => !isOfTheWhole(problem))).toEqual([]);
  // What was pointed out as zero-printed is read as such, too.
  const hasZeros = found.some(({ code }) => code === 'zero-printed');
  const slips = value && proofread(value.report).filter(({ rule }) => !hasZeros || rule !== 'zero with a measure word');
  expect(slips).toEqual([]);
});
