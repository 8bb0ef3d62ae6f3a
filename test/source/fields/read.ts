import type { z } from 'zod';

/** What a schema makes of a text: its value, or `code → suggestion`, or `code (reason)`. */
export function read(schema: z.ZodType, written: string): unknown {
  const result = schema.safeParse(written);
  if (result.success) return result.data;
  return result.error.issues
    .map((issue) => {
      const { problem, values } = (issue as z.core.$ZodIssueCustom).params as {
        problem: string;
        values: Record<string, string>;
      };
      const reason = values.reason === undefined ? '' : ` (${values.reason})`;
      return `${problem}${reason}${values.suggestion === undefined ? '' : ` → ${values.suggestion}`}`;
    })
    .join(', ');
}
