// carelog show: the figures of a workspace as a table or as JSON.

import { type LoadedWorkspace, loadWorkspace } from '../../flow/load.ts';
import { say } from '../../language/commands.ts';
import type { Language } from '../../language/language.ts';
import { formatMoney, formatNumber } from '../../language/rounding.ts';
import { widthOf } from '../../language/width.ts';
import { maskLedger } from '../../ledger/mask/mask-ledger.ts';
import type { TextMask } from '../../problem/text-mask.ts';
import { visible, visibleJson } from '../../problem/visible.ts';
import type { Figure } from '../../rollup/figure.ts';
import { type Rollup, rollUp } from '../../rollup/rollup.ts';
import { figures } from '../../rollup/trace.ts';
import { isFigure, isList, type Value } from '../../template/run/value.ts';
import { templateNames } from '../../template/view/catalogue.ts';
import { meaningOf, searchNames, unitWord } from '../../template/view/search.ts';
import { exit } from '../exit.ts';
import { hiddenNames, hiding } from '../hidden-names.ts';
import { printAbout } from '../print.ts';
import { exitCodeOf, printProblems } from '../problems.ts';
import { periodOption, today } from '../today.ts';

/**
 * Runs `carelog show`: every figure by name. With `json` also the evidence; with `names` what a template may use,
 * filtered by a word. Where problems leave no figures, the problems go to stderr.
 */
export async function show(
  options: { dir: string; json: boolean; names: string | undefined; period?: string; people?: string },
  language: Language,
): Promise<number> {
  const { period, people } = options;
  const loaded = await loadWorkspace(options.dir, {
    today,
    period: periodOption(period),
    people,
    level: 'masked',
  });
  if (!loaded.ledger) {
    // Not to stdout: a program that reads figures there must not get problems instead.
    printProblems(loaded, undefined, language, process.stderr);
    return exitCodeOf(loaded.problems, false);
  }
  // Files and indicators are called after children, and figures after both. So a masked ledger is not enough.
  const { mask, written } = loaded;
  const rollup = rollUp(maskLedger(loaded.ledger));
  if (options.names !== undefined) return showNames(rollup, options.names, loaded, language);
  const named = [...figures(rollup).values()];
  const hide = hiding(named, mask, written);
  if (options.json) {
    const byName = Object.fromEntries(named.map((figure) => [hide.name(figure.name), hide.figure(figure)]));
    printAbout(loaded, `${visibleJson(byName)}\n`, language);
    return exit.fine;
  }
  const rows = named
    .filter(({ value }) => value !== 0)
    .map((figure) => [hide.name(figure.name), ...amountOf(figure).map(mask)]);
  const head = [say(language, 'figure'), say(language, 'value'), say(language, 'unit')];
  printAbout(loaded, table([head, ...rows]), language);
  return exit.fine;
}

/**
 * Prints names, the values under them, and what they are called in Chinese. A word selects the names that match it and
 * have a value here.
 */
function showNames(rollup: Rollup, word: string, loaded: LoadedWorkspace, language: Language): number {
  const { mask } = loaded;
  const { names, blank } = word === '' ? { names: templateNames(rollup), blank: 0 } : searchNames(rollup, word);
  if (names.length === 0) process.stderr.write(`${say(language, 'noNames', { word: mask(visible(word)) })}\n`);
  const nameOf = hiddenNames(
    names.map(({ name }) => name),
    mask,
  );
  const rows = names.map(({ name, values }) => [
    nameOf(name),
    ...wordsFor(values, mask, language),
    mask(meaningOf(name, rollup)),
  ]);
  const head = (['name', 'value', 'unit', 'meaning'] as const).map((key) => say(language, key));
  if (rows.length > 0) printAbout(loaded, table([head, ...rows]), language);
  if (blank > 0) process.stderr.write(`${say(language, 'blankNames', { count: blank })}\n`);
  return exit.fine;
}

const most = 3;
const longest = 30;

/** The value and unit shown for a name; for a name in a list, those of its first items. */
function wordsFor(values: readonly Value[], mask: TextMask, language: Language): readonly [string, string] {
  const shown = values.map((value) => amountFor(value, language)).filter(([amount]) => amount !== '');
  const units = [...new Set(shown.map(([, unit]) => unit))];
  const amounts = shown.map(([amount, unit]) => (units.length > 1 ? amount + unit : amount));
  // Masked before it is cut: the mask does not know half a name. A day is no birth here.
  const told = amounts.slice(0, most).map((amount) => (isDay.test(amount) ? amount : mask(amount)));
  const some = told.join('、') + (amounts.length > most ? '……' : '');
  const unit = units.length > 1 ? '' : mask(units[0] ?? '');
  return [some.length > longest ? `${some.slice(0, longest - 1)}…` : some, unit];
}

const isDay = /^\d{4}[-年]\d{1,2}[-月]\d{1,2}日?$/;

function amountFor(value: Value, language: Language): readonly [string, string] {
  if (isFigure(value)) return amountOf(value);
  if (isList(value)) {
    const texts = value.flatMap((one) => (typeof one === 'string' ? [one] : []));
    return [texts.length > 0 ? texts.join('、') : say(language, 'items', { count: value.length }), ''];
  }
  if (typeof value === 'string') return [value, ''];
  return typeof value === 'number' || typeof value === 'boolean' ? [String(value), ''] : ['', ''];
}

function amountOf({ value, unit }: Figure): readonly [string, string] {
  const amount = unit === 'fen' ? formatMoney(value, '元').replace(/元$/, '') : formatNumber(value);
  return [amount, unitWord(unit)];
}

/** Columns that may be printed, padded by the width a terminal gives them: a Han character takes two columns. */
function table(written: readonly (readonly string[])[]): string {
  const rows = written.map((row) => row.map(visible));
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}
