// The files of a workspace with a name of their own; those in log/, narrative/ and templates/ may have any name.
// They stand beside the vocabulary: people type them, too, and problem/, which must know people.yaml, may import this room alone.

/** The names, as carelog reads and prints them. */
export const namedFiles = {
  programme: 'program.yaml',
  people: 'people.yaml',
  indicators: 'indicators.yaml',
  outlook: 'problems.yaml',
} as const;

/** One of these names. */
export type NamedFile = (typeof namedFiles)[keyof typeof namedFiles];

/**
 * Which of these files a path is meant to be, in any folder. Capitals, .yml, and a .txt that an editor put behind it
 * make no difference.
 */
export function namedFileOf(path: string): NamedFile | undefined {
  const written = path
    .split('/')
    .at(-1)
    ?.toLowerCase()
    .replace(/\.txt$/, '')
    .replace(/\.yml$/, '.yaml');
  return Object.values(namedFiles).find((name) => name === written);
}
