// Where each entry of a file stands, under an id that no other entry has.
import type { TreeMap } from '../source/tree/tree.ts';
import type { Origin } from './entry.ts';

/** A function that gives the origins of a file's entries, in their order: `file:line`, and `file:line:column` for one that is not the first on its line ([{…}, {…}]). */
export function originsOfFile(): (tree: TreeMap) => Origin {
  const begun = new Set<number>();
  return (tree) => {
    const { file, line, column } = tree.place;
    const id = begun.has(line) ? `${file}:${line}:${column}` : `${file}:${line}`;
    begun.add(line);
    return { id, file, line, tree };
  };
}
