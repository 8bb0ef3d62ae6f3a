// Finds the figure that somebody means: by its name, by the name a template uses, or by Chinese words.
import { nearest } from '../../language/nearest.ts';
import type { Figure } from '../../rollup/figure.ts';
import type { Rollup } from '../../rollup/rollup.ts';
import { figureAt } from '../../rollup/trace.ts';
import { templateNames } from './catalogue.ts';
import { type CalledFigure, calledFigures } from './figure-words.ts';

/**
 * What was found. `figure` is the one that is meant; `others` are those that the same words name, and without a figure
 * one of them has to be chosen. Where nothing was found, `near` is the nearest name or ''. `blank` says that a template
 * knows the name, but that it has no figure here.
 */
export interface FoundFigure {
  readonly figure?: Figure;
  readonly others: readonly CalledFigure[];
  readonly near: string;
  readonly blank: boolean;
}

/**
 * The figure for what was typed: a name (`visits.count`), a name as a template writes it (`promises[].missed`), or
 * Chinese words (家访次数, 家访·次数, 结对率). The word for a group (家访) means the figure that the group is counted by;
 * the others of the group are given beside it. `shown` are the names as they are printed, which hide people's.
 */
export function findFigure(rollup: Rollup, typed: string, shown: (name: string) => string): FoundFigure {
  const word = typed.trim();
  const named = figureAt(rollup, word);
  if (named !== undefined) return just(named);
  const called = calledFigures(rollup);
  const printed = called.find(({ figure }) => shown(figure.name) === word);
  if (printed !== undefined) return just(printed.figure);
  if (word.includes('[]'))
    return among(
      called.filter(({ figure }) => formOf(word).test(figure.name)),
      rollup,
      word,
    );
  const found = byWords(called, plain(word));
  const stem = /^(.{2,})[率度比数量]$/u.exec(word)?.[1];
  const isFound = found.figure !== undefined || found.others.length > 0;
  const best = isFound || stem === undefined ? found : byWords(called, plain(stem));
  if (best.figure !== undefined) return { ...just(best.figure), others: best.others };
  return among(best.others, rollup, word);
}

function just(figure: Figure): FoundFigure {
  return { figure, others: [], near: '', blank: false };
}

/** One figure is the one meant; of several, one has to be chosen. */
function among(found: readonly CalledFigure[], rollup: Rollup, word: string): FoundFigure {
  const [first, ...rest] = found;
  if (first !== undefined && rest.length === 0) return just(first.figure);
  const blank = first === undefined && templateNames(rollup).some(({ name, is }) => name === word && is === 'figure');
  return { others: found, near: first === undefined && !blank ? nearName(rollup, word) : '', blank };
}

function nearName(rollup: Rollup, word: string): string {
  const called = calledFigures(rollup);
  const names = new Map(
    called.flatMap((one) => [
      [one.figure.name, one.figure.name] as const,
      [spellingsOf(one.words)[0] ?? '', one.figure.name] as const,
    ]),
  );
  return (
    names.get(
      nearest(
        plain(word),
        [...names.keys()].filter((name) => name !== ''),
      ),
    ) ?? ''
  );
}

/** `files[].share` fits files.成长档案.share. */
function formOf(name: string): RegExp {
  const parts = name.split('[]').map((part) => part.replace(/[.*+?^${}()|\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('\\..+')}$`, 'u');
}

interface ByWords {
  readonly figure?: Figure;
  readonly others: readonly CalledFigure[];
}

/**
 * Figures by Chinese words. The whole name counts first, then the word of a group, then the last word of the name, then
 * any part of it.
 */
function byWords(called: readonly CalledFigure[], word: string): ByWords {
  if (word === '') return { others: [] };
  const whole = called.filter(({ words }) => spellingsOf(words).includes(word));
  if (whole.length > 0) return chosen(whole);
  const depths = called.map(({ words }) =>
    words.findIndex((_, at) => spellingsOf(words.slice(0, at + 1)).includes(word)),
  );
  const least = Math.min(...depths.filter((depth) => depth >= 0));
  const group = called.filter((_, at) => depths[at] === least);
  if (group.length > 0) return chosen(group);
  const last = called.filter(({ words }) => words.at(-1)?.includes(word));
  if (last.length > 0) return chosen(last);
  const label = called.filter(({ words }) => words.slice(1).some((part) => part.includes(word)));
  if (label.length > 0) return chosen(label);
  return { others: called.filter(({ words }) => spellingsOf(words).some((spelling) => spelling.includes(word))) };
}

/** A group is counted by its count, else by its value, if it has just one. Beside it only figures of its own matter. */
function chosen(group: readonly CalledFigure[]): ByWords {
  const [only, ...more] = group;
  if (only !== undefined && more.length === 0) return { figure: only.figure, others: [] };
  const shortest = Math.min(...group.map(({ words }) => words.length));
  const near = group.filter(({ words }) => words.length === shortest);
  const ending = (part: string) => near.filter(({ figure }) => figure.name.endsWith(part));
  const counts = ending('.count');
  const [first, ...rest] = counts.length > 0 ? counts : ending('.value');
  if (first === undefined || rest.length > 0) return { others: group };
  return { figure: first.figure, others: near.filter((one) => one !== first && one.figure.value !== 0) };
}

/** All ways to say a name: one of the words for each part, without what stands between. */
function spellingsOf(words: CalledFigure['words']): readonly string[] {
  return words.reduce<readonly string[]>(
    (begun, part) => begun.flatMap((start) => part.map((word) => start + plain(word))),
    [''],
  );
}

function plain(word: string): string {
  return word.replace(/[\s·.、]|的(?!.{0,1}$)/gu, '').toLowerCase();
}
