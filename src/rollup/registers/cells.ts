// Cells that several registers share: dates, names, classes, numbers reached, money.
import type { When } from '../../log/when.ts';
import { classOf, type Directory, nameOfHelper, nameOfReached } from '../directory.ts';
import type { Tally } from '../tally.ts';

/** 2024-09-02, 2024-11-25～2024-11-29 or 2024-11. Tables print dates in digits (GB/T 15835-2011). */
export function dateCell(when: When): string {
  if (when.type === 'month') return when.month;
  return when.from === when.to ? when.from : `${when.from}～${when.to}`;
}

/** Names of the helpers of an entry. */
export function helpersCell({ helpers }: Tally, directory: Directory): string {
  return helpers.map((helper) => nameOfHelper(directory, helper)).join('、');
}

/**
 * Names of the people an entry reached, with their number where it states more than it names (张某某等34人); if it names
 * none, the number stated (34人, 34户).
 */
export function reachedCell(tally: Tally, directory: Directory): string {
  const named = [...new Set(tally.entry.to)];
  const { turns = 0, householdTurns = 0 } = tally;
  if (named.length > 0) {
    const names = named.map((id) => nameOfReached(directory, id)).join('、');
    return turns > named.length ? `${names}等${turns}人` : names;
  }
  if (turns > 0) return `${turns}人`;
  return householdTurns > 0 ? `${householdTurns}户` : '';
}

/** The classes of the people an entry names, in the order of their names. */
export function classesCell({ entry }: Tally, directory: Directory): string {
  return besideNames([...new Set(entry.to)].map((id) => classOf(directory, id)));
}

/** Their villages, in the same order. */
export function villagesCell({ entry }: Tally, directory: Directory): string {
  return besideNames([...new Set(entry.to)].map((id) => directory.children.get(id)?.village));
}

/** As many names as somebody compares one by one with what stands beside them. */
const mostReadAcross = 6;

/**
 * What is said of each of several names, to be read across; once where it is the same of all, nothing if of none. Of
 * many names, what is said of any, once each.
 */
export function besideNames(said: readonly (string | undefined)[]): string {
  const different = new Set(said);
  if (different.size < 2) return said[0] ?? '';
  if (said.length > mostReadAcross) return [...different].filter((words) => words !== undefined).join('、');
  return said.map((words) => words ?? '—').join('、');
}

/** Money in yuan, with two decimals if there are fen. */
export function yuanCell(fen: number | undefined): string | undefined {
  if (fen === undefined) return undefined;
  return fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2);
}

/** A number; nothing for zero, nor where none was given. */
export function countCell(count: number | undefined): string | undefined {
  return count ? String(count) : undefined;
}

/** Several texts of an entry in one cell, joined by ；, which replaces the mark at the end of each but the last. */
export function textCell(...texts: readonly (string | undefined)[]): string {
  const given = texts.filter((text) => text !== undefined);
  return given.map((text, at) => (at < given.length - 1 ? text.replace(/[。；;，,]+$/u, '') : text)).join('；');
}
