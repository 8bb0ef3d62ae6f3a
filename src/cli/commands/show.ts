// carelog show: the figures of a workspace as a table or as JSON.

import { type Language, say } from '../../language/commands.ts';
import { formatMoney, formatNumber } from '../../language/rounding.ts';
import { widthOf } from '../../language/width.ts';
import { maskLedger } from '../../ledger/mask.ts';
import { loadWorkspace } from '../../load.ts';
import type { Figure } from '../../rollup/figure.ts';
import { type Rollup, rollUp } from '../../rollup/rollup.ts';
import { figures } from '../../rollup/trace.ts';
import { matches, templateNames } from '../../template/catalogue.ts';
import { isFigure, isList, type Value } from '../../template/value.ts';
import { exit } from '../exit.ts';
import { exitCodeOf, printProblems } from '../problems.ts';
import { periodOption, today } from '../today.ts';

/** Runs `carelog show`: every figure by name; with `json` the evidence, too; with `names` what a template may use, filtered by a word. Where problems leave no figures, they go to stderr. */
export async function show(
  options: { dir: string; json: boolean; names: string | undefined; period: string | undefined },
  language: Language,
): Promise<number> {
  const loaded = await loadWorkspace(options.dir, { today: today(), period: periodOption(options.period) });
  if (!loaded.ledger) {
    // What reads the figures must not take problems for them.
    printProblems(loaded, undefined, language, process.stderr);
    return exitCodeOf(loaded.problems, false);
  }
  const rollup = rollUp(maskLedger(loaded.ledger));
  if (options.names !== undefined) return showNames(rollup, options.names, language);
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

/** Names in lists stand without a value: each item has its own. */
function showNames(rollup: Rollup, word: string, language: Language): number {
  const labelOf = (name: string) => rollup.indicators[name.split('.')[1] ?? '']?.label ?? '';
  const names = templateNames(rollup).filter((name) =>
    matches(name, word, name.name.startsWith('indicators.') ? labelOf : () => ''),
  );
  if (names.length === 0) process.stderr.write(`${say(language, 'noNames', { word })}\n`);
  const rows = names.map(({ name, values: [value = null] }) => [
    name,
    ...(name.includes('[]') ? ['', ''] : wordsFor(value, language)),
  ]);
  const head = [say(language, 'name'), say(language, 'value'), say(language, 'unit')];
  if (rows.length > 0) process.stdout.write(table([head, ...rows]));
  return exit.fine;
}

function wordsFor(value: Value, language: Language): readonly [string, string] {
  if (isFigure(value)) return amountOf(value);
  if (isList(value)) return [say(language, 'items', { count: value.length }), ''];
  if (typeof value === 'string') return [value.length > 30 ? `${value.slice(0, 29)}…` : value, ''];
  return typeof value === 'number' || typeof value === 'boolean' ? [String(value), ''] : ['', ''];
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
