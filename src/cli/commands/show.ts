// carelog show: the figures of a workspace as a table or as JSON.

import { type Language, say } from '../../language/commands.ts';
import { formatMoney, formatNumber } from '../../language/rounding.ts';
import { widthOf } from '../../language/width.ts';
import { maskLedger } from '../../ledger/mask.ts';
import { loadWorkspace } from '../../load.ts';
import type { Figure } from '../../rollup/figure.ts';
import { rollUp } from '../../rollup/rollup.ts';
import { figures } from '../../rollup/trace.ts';
import { exit } from '../exit.ts';
import { exitCodeOf, printProblems } from '../problems.ts';
import { periodOption, today } from '../today.ts';

/** Runs `carelog show`: every figure by name; with `json` the evidence, too. Problems go to stderr by way of `check`. */
export async function show(
  options: { dir: string; json: boolean; period: string | undefined },
  language: Language,
): Promise<number> {
  const loaded = await loadWorkspace(options.dir, { today: today(), period: periodOption(options.period) });
  if (!loaded.ledger) {
    printProblems(loaded, undefined, language);
    return exitCodeOf(loaded.problems, false);
  }
  const rollup = rollUp(maskLedger(loaded.ledger));
  const named = figures(rollup);
  if (options.json) {
    // Evidence names files, and files are called by what people like.
    const hidden = (_: string, value: unknown) => (typeof value === 'string' ? loaded.hide(value) : value);
    process.stdout.write(`${JSON.stringify(Object.fromEntries(named), hidden, 2)}\n`);
    return exit.fine;
  }
  const rows = [...named.values()]
    .filter(({ value }) => value !== 0)
    .map((figure) => [figure.name, ...amountOf(figure)]);
  process.stdout.write(table([[say(language, 'figure'), say(language, 'value'), say(language, 'unit')], ...rows]));
  return exit.fine;
}

function amountOf({ value, unit }: Figure): readonly [string, string] {
  return unit === 'fen' ? [formatMoney(value, '元').replace(/元$/, ''), '元'] : [formatNumber(value), unit];
}

/** Columns padded by the width a terminal gives them: a Han character takes two columns. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}
