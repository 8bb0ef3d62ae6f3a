// Reads a measured amount: a number, or the two ends of a range.
import { readDecimal } from './read-number.ts';
import { type NumberCode, type Reading, type Refusal, refuse } from './reading.ts';

/** A number, or a range with its lower and upper end. */
export type Amount = number | readonly [lower: number, upper: number];

const range = /^([^.\-–—~～至到]+(?:\.\d+)?)\s*(?:\.\.+|[-–—~～]+|至|到)\s*(\d.*)$/u;

/** Reads a number or a range: 3103..4003, also with a hyphen, a dash, ～, 至 or 到 between the ends. */
export function readAmount(written: string): Reading<Amount, NumberCode> {
  const [, lower, upper] = range.exec(written) ?? [];
  if (lower === undefined || upper === undefined) return readDecimal(written);
  const ends = [lower.trim(), upper.trim()].map(readDecimal);
  const [from, to] = ends.map((end) => ('value' in end ? end.value : undefined));
  if (from === undefined || to === undefined) return refusalOf(written, ends);
  if (from > to) return refuse('number-range', { value: written, from, to, suggestion: `${to}..${from}` });
  return { value: from === to ? from : [from, to] };
}

// The problem of one end names the whole range, which is what the reader sees in the file.
// A range is suggested only if both ends are understood.
function refusalOf(written: string, ends: readonly Reading<number, NumberCode>[]): Refusal<NumberCode> {
  const bad = ends.find((end) => 'problem' in end);
  const meant = ends.map((end) => ('value' in end ? String(end.value) : end.values.suggestion));
  const suggestion = meant.every((end) => end !== undefined) ? meant.join('..') : undefined;
  if (bad === undefined || 'value' in bad) return refuse('number-style', { value: written, suggestion });
  return { problem: bad.problem, values: { ...bad.values, value: written, suggestion } };
}
