// Helpers that choose: conditions for `{{#if (…)}}`, and helpers that give part of a list.

import { silentIn } from '../../rollup/figure.ts';
import type { TemplateHelper } from './template-helper.ts';
import { isFigure, isList, isRecord, isTrue, memberOf, numberIn, type Value } from './value.ts';

const many = { least: 1, most: 20, options: [], gives: 'flag', guardsZero: false } as const;
const two = { least: 2, most: 2, options: [], gives: 'flag', guardsZero: false } as const;
const names = { namesField: true } as const;
const list = { ...names, least: 3, most: 20, options: [], gives: 'list', guardsZero: false } as const;
const part = { least: 1, most: 2, options: [], gives: 'list', guardsZero: false } as const;

/** The helpers that choose. */
export const choosing: Readonly<Record<string, TemplateHelper>> = {
  any: { ...many, usage: '{{#if (any a b)}}', run: (args) => args.some(isTrue) },
  all: { ...many, usage: '{{#if (all a b)}}', run: (args) => args.every(isTrue) },
  not: { ...many, most: 1, usage: '{{#if (not a)}}', run: ([value]) => !isTrue(value ?? null) },
  whole: {
    ...many,
    most: 1,
    usage: '{{#if (whole supplies.value)}}',
    run: ([value]) => (value === null || isFigure(value) ? isFigure(value) && silentIn(value).length === 0 : undefined),
  },
  equals: { ...two, usage: '{{#if (equals a "b")}}', run: ([a, b]) => bare(a) === bare(b) },
  'at-least': { ...two, usage: '{{#if (at-least a 3)}}', run: (args) => compared(args, (a, b) => a >= b) },
  'more-than': { ...two, usage: '{{#if (more-than a 3)}}', run: (args) => compared(args, (a, b) => a > b) },
  'fewer-than': { ...two, usage: '{{#if (fewer-than a 3)}}', run: (args) => compared(args, (a, b) => a < b) },
  first: { ...part, usage: '(first list 3)', run: ([list, n]) => cut(list, (items) => items.slice(0, count(n))) },
  last: { ...part, usage: '(last list 3)', run: ([list, n]) => cut(list, (items) => items.slice(-count(n))) },
  rest: { ...part, usage: '(rest list 3)', run: ([list, n]) => cut(list, (items) => items.slice(count(n))) },
  where: {
    ...list,
    usage: '(where list "category" "文艺" "体育")',
    run: ([list, name, ...wanted]) => kept(list, name, (value) => wanted.some((one) => bare(value) === bare(one))),
  },
  'where-not': {
    ...list,
    usage: '(where-not list "category" "文艺" "体育")',
    run: ([list, name, ...wanted]) => kept(list, name, (value) => wanted.every((one) => bare(value) !== bare(one))),
  },
  distinct: {
    ...two,
    ...names,
    gives: 'texts',
    usage: '(distinct list "place")',
    run: ([list, name]) => distinct(list, name),
  },
  commonest: {
    ...two,
    ...names,
    gives: 'texts',
    usage: '(commonest list "topic")',
    run: ([list, name]) => commonest(list, name),
  },
  'in-every': {
    ...two,
    ...names,
    gives: 'texts',
    usage: '(in-every list "examined")',
    run: (args) => shared(args, true),
  },
  'not-in-every': {
    ...two,
    ...names,
    gives: 'texts',
    usage: '(not-in-every list "examined")',
    run: (args) => shared(args, false),
  },
};

/** The texts of one field in each item of a list, or in each value of a record. */
function textsIn(list: Value | undefined, name: Value | undefined): readonly (readonly string[])[] | undefined {
  const items = isList(list) ? list : isRecord(list) ? Object.values(list) : undefined;
  if (items === undefined || typeof name !== 'string') return undefined;
  return items.map((item) => {
    const value = memberOf(item, name);
    return (isList(value) ? value : [value]).filter((text): text is string => typeof text === 'string' && text !== '');
  });
}

/** Each text of a field once, in order. */
function distinct(list: Value | undefined, name: Value | undefined): readonly string[] | undefined {
  const found = textsIn(list, name);
  return found && [...new Set(found.flat())];
}

/** Each text of a field once, the most frequent first. */
function commonest(list: Value | undefined, name: Value | undefined): Value | undefined {
  const all = textsIn(list, name)?.flat();
  const times = (text: string) => all?.filter((other) => other === text).length ?? 0;
  return distinct(list, name)?.toSorted((a, b) => times(b) - times(a));
}

/** The texts of a field that every item has, or those that some items lack. */
function shared([list, name]: readonly Value[], inEvery: boolean): Value | undefined {
  const found = textsIn(list, name);
  return distinct(list, name)?.filter((text) => found?.every((texts) => texts.includes(text)) === inEvery);
}

/** The items of a list, or the values of a record, whose field `isWanted` accepts. */
function kept(
  list: Value | undefined,
  name: Value | undefined,
  isWanted: (value: Value) => boolean,
): Value | undefined {
  const items = isList(list) ? list : isRecord(list) ? Object.values(list) : undefined;
  if (items === undefined || typeof name !== 'string') return undefined;
  return items.filter((item) => isWanted(memberOf(item, name)));
}

function bare(value: Value | undefined): Value | undefined {
  return isFigure(value) ? value.value : value;
}

/** Comparisons with an absent value are false. A list counts by its length. */
function compared(args: readonly Value[], holds: (a: number, b: number) => boolean): boolean | undefined {
  const [a, b] = args.map((value) => (isList(value) ? value.length : numberIn(value)));
  if (args[0] === null || args[1] === null) return false;
  return typeof a === 'number' && typeof b === 'number' ? holds(a, b) : undefined;
}

function cut(list: Value | undefined, take: (items: readonly Value[]) => readonly Value[]): Value | undefined {
  return isList(list) ? take(list) : undefined;
}

function count(value: Value | undefined): number {
  return Math.max(1, Math.trunc(numberIn(value) ?? 1));
}
