// The names of the ways to print problems (pretty.ts, json.ts, github.ts, gitlab.ts, junit.ts), without their code: the list of commands
// loads them on every start.

/** The formats a list of problems is printed in. */
export const problemFormats = ['pretty', 'json', 'github', 'gitlab', 'junit'] as const;

/** A format that problems are printed in. */
export type ProblemFormat = (typeof problemFormats)[number];
