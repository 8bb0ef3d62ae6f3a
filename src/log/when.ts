// The day, span of days, or month of an entry. Days are 'YYYY-MM-DD', months 'YYYY-MM'; never Date, which would bring a time zone.
import type { z } from 'zod';

/** When an entry happened. `from` and `to` are days and hold for every form; a month spans its first to last day. */
export type When =
  | { readonly type: 'day'; readonly from: string; readonly to: string }
  | { readonly type: 'range'; readonly from: string; readonly to: string }
  | { readonly type: 'month'; readonly from: string; readonly to: string; readonly month: string };

/** Reads `2024-09-02`, `2024-11-25..2024-11-29` or `2024-11`; reports date-style, date-impossible, end-before-start. */
export declare const whenField: z.ZodType<When, string>;
