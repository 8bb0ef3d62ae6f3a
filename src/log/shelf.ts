// The shelf: kinds that carelog brings along ready to be taken (取用: 转介). A workspace has none that it does not take.
import { checkTree } from '../source/fields/check.ts';
import { parseYaml } from '../source/tree/yaml.ts';
import { kindsSchema, type WrittenField, type WrittenKind } from './kinds-file.ts';

/** The kinds of the shelf, as their files have them. */
export type Shelf = readonly WrittenKind[];

/** The kinds in the files of the shelf, by path. Throws for a file that is wrong: it is ours. */
export function shelfOf(files: ReadonlyMap<string, string>): Shelf {
  return [...files].flatMap(([file, text]) => {
    const { value: tree, problems } = parseYaml({ file, text });
    const checked = tree && checkTree(tree, kindsSchema);
    if (checked?.value?.kinds === undefined || problems.length > 0) throw new TypeError(`${file} is no kind`);
    return checked.value.kinds;
  });
}

/** The kind of the shelf that a word calls by its name or in English. */
export function onShelf(word: string, shelf: Shelf): WrittenKind | undefined {
  return shelf.find(({ name, english }) => word === name || word.toLowerCase() === english);
}

/** A kind as it is taken from the shelf: what is written beside 取用 changes it, fields of the same name are replaced. */
export function takenFrom(shelf: Shelf, { take, ...written }: WrittenKind): WrittenKind {
  const kind = take === undefined ? undefined : onShelf(take, shelf);
  if (kind === undefined) return written;
  const own = new Map((written.fields ?? []).map((field) => [field.name, field] as const));
  const kept = (kind.fields ?? []).map((field): WrittenField => own.get(field.name) ?? field);
  const others = [...own.values()].filter(({ name }) => !kept.some((field) => field.name === name));
  return { ...kind, ...written, fields: [...kept, ...others] };
}
