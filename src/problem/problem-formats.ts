// What the ways to print problems are called: pretty.ts, json.ts, github.ts. A list without them, for who only names one.

/** The formats a list of problems is printed in. */
export const problemFormats = ['pretty', 'json', 'github'] as const;

/** A format that problems are printed in. */
export type ProblemFormat = (typeof problemFormats)[number];
