// problems.yaml: what falls short, and what is planned against it and beyond it.
import type { z } from 'zod';
import { listOf, record, text } from '../source/fields.ts';

/** Something planned. */
const planSchema = record({ plan: text, detail: text.optional() });
export type Plan = z.infer<typeof planSchema>;

/** A problem of the work with the plans against it. */
const shortcomingSchema = record({ problem: text, detail: text.optional(), plans: listOf(planSchema).optional() });
export type Shortcoming = z.infer<typeof shortcomingSchema>;

/** problems.yaml as a whole; `plans` are those against no problem in particular. */
export const outlookSchema = record({
  problems: listOf(shortcomingSchema).optional(),
  plans: listOf(planSchema).optional(),
});

/** What falls short and what is planned; a workspace without the file has none of either. */
export interface Outlook {
  readonly problems: readonly Shortcoming[];
  readonly plans: readonly Plan[];
}
