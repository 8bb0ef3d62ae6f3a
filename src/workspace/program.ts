// program.yaml: who reports, on which period, to whom, in which form; and what was promised.
import type { z } from 'zod';
import type { Days } from '../language/dates.ts';
import type { OwnKind } from '../source/fields/field-shape.ts';
import {
  choice,
  day,
  fen,
  listOf,
  record,
  ruleTitle,
  text,
  timeZone,
  wholeNumber,
  yesNo,
} from '../source/fields/fields.ts';
import { kindAmong } from '../source/fields/kind-word.ts';
import { caredSchema } from './cared.ts';

/** The reporting period, both days included. `name` is its official name (2024年秋季学期). */
export const periodSchema = record({ from: day, to: day, name: text });

/** A reporting period. `whole` is the programme's own where only a part of it is asked for (`--period`). */
export type Period = z.infer<typeof periodSchema> & { readonly whole?: Days };

/**
 * A frequency that the programme has promised: `times` entries of `kind` every `every`, for each child or for the whole
 * programme. `action` describes in words what is done (指导孩子给父母写信或通话).
 */
const promiseSchema = (own: readonly OwnKind[]) =>
  record({
    kind: kindAmong(own),
    times: wholeNumber.optional(),
    every: choice('every'),
    per: choice('per'),
    action: text.optional(),
    note: text.optional(),
  });

/** A rule in force. Rules adopted within the period are entries of the log. */
const ruleInForceSchema = record({ title: ruleTitle, note: text.optional() });

/** program.yaml of a workspace without kinds of its own. */
export const programmeSchema = programmeSchemaWith([]);

/**
 * program.yaml as a whole, with the kinds of the workspace's own that may be promised. Names are masked; `privacy.names`
 * may allow a report to print them, and `privacy.keepWords` are words that stay although somebody is called so. `sealed`
 * says that the printed report gets a seal (盖章). `peopleList` says that people.yaml is kept elsewhere. `timeZone` is the
 * zone whose day is today. `funds` are what was there before the period, and what may be paid in it: they stand beside
 * the period that they are of, and not in kinds.yaml, which is copied from one workspace to the next.
 */
export function programmeSchemaWith(own: readonly OwnKind[]) {
  return record({
    organisation: record({
      name: text,
      self: text.optional(),
      nature: choice('nature').optional(),
      place: text.optional(),
    }),
    period: periodSchema,
    report: record({
      template: text,
      theme: text.optional(),
      title: text,
      addressee: text.optional(),
      byline: text.optional(),
      signature: text.optional(),
      sealed: yesNo.optional(),
      date: day,
      attachments: listOf(text).optional(),
    }),
    cared: caredSchema.optional(),
    basis: listOf(text).optional(),
    definition: text.optional(),
    promises: listOf(promiseSchema(own)).optional(),
    rules: listOf(ruleInForceSchema).optional(),
    privacy: record({ names: choice('names').optional(), keepWords: listOf(text).optional() }).optional(),
    peopleList: choice('peopleList').optional(),
    timeZone: timeZone.optional(),
    funds: record({ carriedOver: fen.optional(), budget: fen.optional() }).optional(),
  });
}
export type Programme = z.infer<typeof programmeSchema> & { readonly period: Period };

/** The zone whose day is today, unless program.yaml names another: all of China has its day. */
export const usualTimeZone = 'Asia/Shanghai';

type Privacy = NonNullable<Programme['privacy']>;

/** Whom a report is for. */
export const levels = ['masked', 'public', 'internal', 'full'] as const;

/**
 * Whom a report is for: `masked`, the usual one, names nobody (张某某); `public` is to be published, without registers;
 * `internal` has what fields hold that are 内部; `full` has that and names.
 */
export type Level = (typeof levels)[number];

/** The leave of a programme to print names. */
export type FullNames = Privacy & { readonly names: 'full' };

/**
 * Whether a programme allows a report with names: 隐私: {姓名: 实名}. None is printed until it is asked for as well
 * (`--level full`): what is in a file for good should not decide alone, nor should a word typed in a hurry.
 */
export function allowsNames(privacy: Programme['privacy']): privacy is FullNames {
  return privacy?.names === 'full';
}
