// carelog show: the figures of a workspace as a table or as JSON.

import type { LoadedWorkspace } from '../../flow/load.ts';
import { say } from '../../language/commands.ts';
import type { Language } from '../../language/language.ts';
import { unitIn } from '../../language/units.ts';
import type { TextMask } from '../../problem/text-mask.ts';
import { visible, visibleJson } from '../../problem/visible.ts';
import { type Figure, silentIn } from '../../rollup/figure.ts';
import type { Rollup } from '../../rollup/rollup.ts';
import { figures } from '../../rollup/trace.ts';
import { isFigure, isList, type Value } from '../../template/run/value.ts';
import { templateNames } from '../../template/view/catalogue.ts';
import { calledFigures, calledInFull } from '../../template/view/figure-words.ts';
import { meaningOf, searchNames } from '../../template/view/search.ts';
import { type CountedArguments, countedWorkspace } from '../counted.ts';
import { exit } from '../exit.ts';
import { hiddenNames, hiding } from '../hidden-names.ts';
import { missedJson, missedText } from '../missed.ts';
import { printAbout } from '../print.ts';
import { asRead } from '../read-amounts.ts';
import { amountOf, type Column, clipped, table, tableOf } from '../table.ts';

/**
 * Runs `carelog show`: every figure by name. With `json` also the evidence; with `names` what a template may use,
 * filtered by a word; with `missed` who was missed. Where problems leave no figures, the problems go to stderr.
 */
export async function show(
  options: CountedArguments & { json: boolean; missed: boolean; names: string | undefined },
  language: Language,
): Promise<number> {
  const counted = await countedWorkspace(options, language);
  if (counted === undefined) return exit.problems;
  // Files and indicators are called after children, and figures after both. So a masked ledger is not enough.
  const { loaded, rollup } = counted;
  const { mask, written } = loaded;
  if (options.missed) {
    printAbout(loaded, options.json ? missedJson(counted) : missedText(counted, language), language);
    return exit.fine;
  }
  if (options.names !== undefined) return showNames(rollup, options.names, loaded, language);
  const named = [...figures(rollup).values()];
  const hide = hiding(named, mask, written);
  if (options.json) {
    const byName = Object.fromEntries(named.map((figure) => [hide.name(figure.name), asRead(hide.figure(figure))]));
    printAbout(loaded, `${visibleJson(byName)}\n`, language);
    return exit.fine;
  }
  const told = named.filter(({ value }) => value !== 0);
  const called = language === 'zh' ? wordsByFigure(rollup) : new Map<string, string>();
  const columns: readonly Column<Figure>[] = [
    { title: say(language, 'figure'), cell: ({ name }) => hide.name(name) },
    { title: say(language, 'value'), cell: (figure) => mask(amountOf(figure)[0]) },
    { title: say(language, 'unit'), cell: (figure) => unitIn(language, mask(amountOf(figure)[1])) },
    { title: say(language, 'meaning'), cell: ({ name }) => mask(called.get(name) ?? '') },
    { title: '', cell: (figure) => partOf(figure, language) },
  ];
  printAbout(loaded, tableOf(told, columns), language);
  return exit.fine;
}

/** What figures are called in Chinese, by name. */
function wordsByFigure(rollup: Rollup): ReadonlyMap<string, string> {
  return new Map(calledFigures(rollup).map((one) => [one.figure.name, calledInFull(one)]));
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
  return [clipped(some, longest), unit];
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

function partOf(figure: Figure, language: Language): string {
  const silent = silentIn(figure).length;
  return silent === 0 ? '' : say(language, 'partly', { silent });
}
