// Gives each entry of a file its place and a unique id.
import type { TreeMap } from '../source/tree/tree.ts';
import type { Origin } from './entry.ts';

/** A function to call for the entries of one file in order. Ids are those of Origin in entry.ts. */
export function originsOfFile(): (tree: TreeMap) => Origin {
  const begun = new Set<number>();
  return (tree) => {
    const { file, line, column } = tree.place;
    const id = begun.has(line) ? `${file}:${line}:${column}` : `${file}:${line}`;
    begun.add(line);
    return { id, file, line, tree };
  };
}
