// The exit codes and nothing else; `carelog --help` prints the same list.

/** What a process ends with: fine, problems in the data, wrong usage, a machine that lacks something, interrupted. */
export const exit = { fine: 0, problems: 1, usage: 2, environment: 3, interrupted: 130 } as const;
