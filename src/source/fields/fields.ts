// The kinds of value in a workspace file: zod schemas over the written text. Each reports its own problem codes.
import { z } from 'zod';
import { classLabelOf, gradeLabelOf } from '../../language/class-labels.ts';
import { closeLabelOf, labelOf, placeLabelOf, ruleTitleOf } from '../../language/labels.ts';
import { nearestValue, nearestWord } from '../../language/nearest.ts';
import { keyWords, type ValueField, valueWords } from '../../language/vocabulary.ts';
import {
  answerMeant,
  choiceOf,
  formsOfAnswers,
  formsOfUnits,
  formsOfValues,
  isChinese,
  unitOf,
  wordOf,
} from '../../language/words.ts';
import { firstIllegal } from '../tree/illegal.ts';
import { isOptional, type ScalarType, shapeOf, withShape } from './field-shape.ts';
import { type Amount, readAmount } from './read-amount.ts';
import { readClock } from './read-clock.ts';
import { readDay } from './read-day.ts';
import { readMinutes } from './read-minutes.ts';
import { readDecimal, readFen, readWhole } from './read-number.ts';
import { readZone } from './read-zone.ts';
import { type Reading, refuse, slipOf } from './reading.ts';

/** A schema for a scalar, from a function that reads it. A refusal becomes the params of a custom zod issue. */
export function scalar<T>(type: ScalarType, read: (written: string) => Reading<T>): z.ZodType<T, string> {
  return withShape(schemaOf(read), { type, verbatim: type === 'text' || type === 'identifier' });
}

function schemaOf<T>(read: (written: string) => Reading<T>): z.ZodType<T, string> {
  return z.string().transform((written, context) => {
    const reading = read(written.trim());
    if ('value' in reading) return reading.value;
    context.issues.push({ code: 'custom', input: written, params: reading });
    return z.NEVER;
  });
}

/** Text: trimmed, not empty, without characters that XML 1.0 forbids. */
export const text: z.ZodType<string, string> = scalar('text', readText);
/** A short word that counts are split by, in one spelling. */
export const label: z.ZodType<string, string> = scalar('text', (written) => readLabel(written, labelOf));
/** A category, an item or a level, in one spelling. */
export const closeLabel: z.ZodType<string, string> = scalar('text', (written) => readLabel(written, closeLabelOf));
/** The title of a rule, without 《》. */
export const ruleTitle: z.ZodType<string, string> = withShape(
  schemaOf((written) => readLabel(written, ruleTitleOf)),
  { type: 'text', verbatim: true, isTitle: true },
);
/** The name of a village or group, in one spelling. */
export const placeLabel: z.ZodType<string, string> = scalar('text', (written) => readLabel(written, placeLabelOf));
/** The name of a class, in one spelling as far as no grade is needed. */
export const classLabel: z.ZodType<string, string> = scalar('text', (written) => readLabel(written, classLabelOf));
/** A grade, in one spelling. */
export const gradeLabel: z.ZodType<string, string> = scalar('text', (written) => readLabel(written, gradeLabelOf));
/** Why something no longer counts: a text, not only yes or no. */
export const reason: z.ZodType<string, string> = scalar('reason', readReason);
/** An id: letters and digits of any script, hyphens, underscores. */
export const identifier: z.ZodType<string, string> = scalar('identifier', readIdentifier);
/** A whole number, 0 or more, in plain digits. */
export const wholeNumber: z.ZodType<number, string> = scalar('whole', readWhole);
/** Whole minutes. */
export const minutes: z.ZodType<number, string> = scalar('whole', readMinutes);
/** A number, 0 or more, with or without decimals, that prints as written. */
export const decimal: z.ZodType<number, string> = scalar('decimal', readDecimal);
/** A number, or a range: 3103..4003. */
export const amount: z.ZodType<Amount, string> = scalar('amount', readAmount);
/** Money: yuan with at most two decimals, kept as whole fen. */
export const fen: z.ZodType<number, string> = scalar('money', readFen);
/** A day, 'YYYY-MM-DD'. */
export const day: z.ZodType<string, string> = scalar('day', readDayAlone);
/** A time of day, 'HH:MM'. */
export const clock: z.ZodType<string, string> = scalar('clock', readClock);
/** A time zone by its IANA name: Asia/Shanghai. */
export const timeZone: z.ZodType<string, string> = scalar('zone', readZone);
/** 是 / 否 / yes / no, as a boolean. */
export const yesNo: z.ZodType<boolean, string> = withShape(schemaOf(readYesNo), { type: 'choice', field: 'yesNo' });
/** A unit, which may be any word. Those of the vocabulary become the Chinese word that is printed. */
export const unit: z.ZodType<string, string> = scalar('unit', readUnit);

/** Numbers by group: those of the vocabulary in English, any other (律师) as it was written. */
type Groups = Readonly<Record<string, number>>;

/** How many of each group took part. */
export const participants: z.ZodType<Groups, unknown> = participantsSchema();

/** One of the vocabulary's values for a field. */
export function choice<F extends ValueField>(field: F): z.ZodType<keyof (typeof valueWords)[F], string> {
  return withShape(
    schemaOf((written) => readChoice(field, written)),
    { type: 'choice', field },
  );
}

/** One of the words that a workspace has chosen itself. `old` ones are read, too, and never proposed. */
export function oneOf(options: readonly string[], old: readonly string[] = []): z.ZodType<string, string> {
  return withShape(
    schemaOf((written) => readOption(options, old, written)),
    { type: 'option', options, old },
  );
}

/** What a schema reads, or a word that may stand for any value. */
export function orWord<S extends z.ZodType>(word: string, schema: S): z.ZodType<z.output<S> | string, unknown> {
  const either = z.unknown().transform((written, context) => {
    if ([written].flat().every((one) => typeof one === 'string' && one.trim() === word)) return word;
    const read = schema.safeParse(written, { jitless: true });
    if (read.success) return read.data;
    context.issues.push(...read.error.issues.map((issue) => ({ ...issue, input: written }) as z.core.$ZodRawIssue));
    return z.NEVER;
  });
  const or = { type: 'option', options: [word], old: [] } as const;
  return withShape(either as z.ZodType<z.output<S> | string, unknown>, { ...shapeOf(schema), or });
}

/** A list, or a single value standing for a list of one. */
export function listOf<S extends z.ZodType>(item: S): z.ZodType<readonly z.output<S>[], unknown> {
  const schema = z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item),
  );
  return withShape(schema as z.ZodType<readonly z.output<S>[], unknown>, { type: 'list', item });
}

/** An object with exactly these keys, in English or in Chinese. */
export function record<S extends z.ZodRawShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  const fields = new Map(Object.entries(shape) as [string, z.ZodType][]);
  const required = [...fields].flatMap(([key, schema]) => (isOptional(schema) ? [] : [key]));
  return withShape(z.strictObject(shape), { type: 'record', fields, required, words: 'keys' });
}

/** Whole numbers under names of places (清溪村: 18), in the order written. */
export const countsByName: z.ZodType<readonly NamedCount[], unknown> = countsByNameSchema();

/** A number under a free name. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

function countsByNameSchema(): z.ZodType<readonly NamedCount[], unknown> {
  const schema = z
    .record(z.string(), wholeNumber)
    .transform((counts) => Object.entries(counts).map(([name, count]) => ({ name: placeLabelOf(name), count })));
  return withShape(schema, { type: 'counts', item: wholeNumber });
}

function participantsSchema(): z.ZodType<Groups, unknown> {
  const fields = Object.fromEntries(
    Object.keys(valueWords.participants).map((group) => [group, wholeNumber.optional()]),
  );
  const schema = z.object(fields).catchall(wholeNumber) as unknown as z.ZodType<Groups, unknown>;
  return withShape(schema, {
    type: 'record',
    fields: new Map(Object.entries(fields)),
    required: [],
    words: 'participants',
    others: wholeNumber,
  });
}

/** Reads a day where a range or a month is not allowed, so the message suggests neither. */
function readDayAlone(written: string): Reading<string> {
  const reading = readDay(written);
  if ('value' in reading || reading.problem !== 'date-style') return reading;
  return refuse('date-style', { ...reading.values, expected: 'day' });
}

function readText(written: string): Reading<string> {
  const found = firstIllegal(written);
  return found === null ? { value: written } : refuse('text-illegal-character', { value: found.number });
}

function readLabel(written: string, labelOf: (written: string) => string): Reading<string> {
  const reading = readText(written);
  return 'value' in reading ? { value: labelOf(reading.value) } : reading;
}

function readIdentifier(written: string): Reading<string> {
  if (/^[\w-]+$/.test(written)) return { value: written };
  const slip = slipOf(written);
  if (slip) {
    return refuse(slip.problem, { value: written, suggestion: isIdentifier(slip.plain) ? slip.plain : undefined });
  }
  if (isIdentifier(written)) return { value: written };
  const [, letters, digits] = /^([a-z]{1,4})[\s.·]+(\d+)$/i.exec(written) ?? [];
  if (digits !== undefined) return refuse('identifier-style', { value: written, suggestion: `${letters}${digits}` });
  // c01（林小禾）: who it is was added.
  const [, alone] = /^([a-z]+\d+)\s*[（(]\p{Script=Han}+[）)]$/iu.exec(written) ?? [];
  if (alone !== undefined) return refuse('identifier-style', { value: written, suggestion: alone });
  // Signs around the ids, a full stop or a comma behind them.
  const bare = written.replace(/^[[（(［【<《「『"“']+|[\]）)］】>》」』"”'。．.,，、；;]+$/gu, '');
  const parts = bare.split(/[.．。]?[\s,，、;；]+|(?<=\p{L}.*)[/／&＆+＋](?=\p{L})/u);
  const [only = ''] = parts;
  const isList = parts.length > 1 && parts.every(isIdentifier);
  const list = isList ? `[${parts.join(', ')}]` : parts.length === 1 && isIdentifier(only) ? only : undefined;
  const comma = /[，、；]/.exec(written)?.[0];
  return comma !== undefined && list !== undefined
    ? refuse('full-width-comma', { value: comma, suggestion: list })
    : refuse('identifier-style', { value: written, suggestion: list });
}

function isIdentifier(written: string): boolean {
  return /^[\p{L}\p{N}\p{M}_-]+$/u.test(written);
}

/** Words that are no reason: 作废: 否 would make an entry void by mistake, and 作废: 是 says nothing. */
export const noReasons: readonly string[] = [...formsOfAnswers(), ...keyWords.void, 'void'];

function readReason(written: string): Reading<string> {
  const isAnswer = noReasons.includes(written.toLowerCase()) || !/\p{L}/u.test(written);
  return isAnswer ? refuse('void-without-reason', { value: written }) : readText(written);
}

function readYesNo(written: string): Reading<boolean> {
  const reading = readChoice('yesNo', written);
  if ('value' in reading) return { value: reading.value === 'yes' };
  const meant = answerMeant(written);
  if (meant === undefined || reading.problem !== 'unknown-value') return reading;
  return refuse('unknown-value', {
    ...reading.values,
    suggestion: isAscii(written) ? meant : wordOf('yesNo', meant),
  });
}

function readChoice<F extends ValueField>(field: F, written: string): Reading<keyof (typeof valueWords)[F]> {
  const value = choiceOf(field, written);
  if (value !== undefined) return { value };
  const slip = slipOf(written);
  if (slip && choiceOf(field, slip.plain) !== undefined) {
    return refuse(slip.problem, { value: written, suggestion: slip.plain });
  }
  return refuse('unknown-value', {
    value: written,
    nearest: nearestValue(written, formsOfValues(field)),
    allowed: allowedWords(valueWords[field], written),
  });
}

function readOption(options: readonly string[], old: readonly string[], written: string): Reading<string> {
  const plain = labelOf(written);
  if ([...options, ...old].includes(plain)) return { value: plain };
  return refuse('unknown-value', {
    value: written,
    nearest: nearestValue(written, options),
    allowed: options.join('、'),
  });
}

// A word of letters, as pcs, or a sign.
const freeUnit = /^[\p{L}℃‰][\p{L}\p{N}/]*$/u;

/** Any word may be a unit, but one that looks like a slip in one of the vocabulary. */
function readUnit(written: string): Reading<string> {
  const plain = labelOf(written);
  const value = /^\d/.test(written) ? undefined : unitOf(plain);
  if (value !== undefined) return { value };
  const [, count, counted = ''] = /^(\d+(?:\.\d+)?)\s*(\D+)$/.exec(written) ?? [];
  if (count !== undefined && unitOf(counted) !== undefined)
    return refuse('unknown-value', { value: written, nearest: '', suggestion: counted, rest: count });
  const nearest = nearestWord(written, formsOfUnits());
  if (nearest === '' && freeUnit.test(plain)) return { value: plain };
  return refuse('unknown-value', { value: written, nearest });
}

/** The words of a table in the language of the value. A value of symbols such as √ counts as Chinese. */
function allowedWords(rows: Readonly<Record<string, readonly string[]>>, written: string): string {
  const english = isAscii(written) && !isChinese(written);
  return (english ? Object.keys(rows) : Object.values(rows).map(([word]) => word)).join('、');
}

function isAscii(written: string): boolean {
  return /^[\x20-\x7e]*$/.test(written);
}
