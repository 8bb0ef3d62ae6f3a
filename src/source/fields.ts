// The kinds of value a workspace file holds: zod schemas over the text that was written, each reporting its own problem codes.
import type { z } from 'zod';
import type { KindName, ValueField, valueWords } from '../language/vocabulary.ts';

/** Text: trimmed, not empty, no characters that XML 1.0 forbids. */
export declare const text: z.ZodType<string, string>;
/** An id: letters, digits, hyphen, underscore, in any script. */
export declare const identifier: z.ZodType<string, string>;
/** A whole number from 0 on, written in plain digits. */
export declare const wholeNumber: z.ZodType<number, string>;
/** A number from 0 on with or without decimals, written so that it prints the same. */
export declare const decimal: z.ZodType<number, string>;
/** Money in yuan with at most two decimals, kept as whole fen. */
export declare const fen: z.ZodType<number, string>;
/** A day, 'YYYY-MM-DD'. */
export declare const day: z.ZodType<string, string>;
/** A time of day, 'HH:MM'. */
export declare const clock: z.ZodType<string, string>;
/** 是 / 否 / yes / no, as a boolean. */
export declare const yesNo: z.ZodType<boolean, string>;
/** A unit; English ones of the vocabulary become the Chinese word that is printed. */
export declare const unit: z.ZodType<string, string>;
/** The name of a kind of entry. */
export declare const kindName: z.ZodType<KindName, string>;
/** How many of each group took part. */
export declare const participants: z.ZodType<
  Readonly<Partial<Record<keyof (typeof valueWords)['participants'], number>>>,
  unknown
>;
/** One of the values the vocabulary has for a field. */
export declare function choice<F extends ValueField>(field: F): z.ZodType<keyof (typeof valueWords)[F], string>;
/** A list, or a single value standing for a list of one. */
export declare function listOf<S extends z.ZodType>(item: S): z.ZodType<readonly z.output<S>[], unknown>;
/** An object with exactly these keys, in English or in Chinese. */
export declare function record<S extends z.ZodRawShape>(shape: S): z.ZodObject<S, z.core.$strict>;
