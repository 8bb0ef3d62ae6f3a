// What is wrong with a kinds.yaml that its schema lets pass: names that mean something else already, and options.
import { nearestWord } from '../language/nearest.ts';
import type { KindName } from '../language/vocabulary.ts';
import { isChinese, keyOf, kindOf, wordOfKey } from '../language/words.ts';
import type { Problem } from '../problem/problem.ts';
import { hasChineseKeys } from '../source/fields/check.ts';
import { shapeOf } from '../source/fields/field-shape.ts';
import { follow, placeAt, type Tree } from '../source/tree/tree.ts';
import { entryFields } from './entry-fields.ts';
import { kinds as shipped } from './kinds/index.ts';
import type { WrittenField, WrittenKind, WrittenKinds } from './kinds-file.ts';
import { onShelf, type Shelf, takenFrom } from './shelf.ts';

type Path = readonly (string | number)[];

const keysOfEntries = [...Object.keys(entryFields), 'kind'];

/**
 * own-name for each name of a kind or field that is not Chinese, holds signs that part the names of figures, or means
 * something else already; options-missing for a choice without options, full-width-comma for all of them in one word,
 * not-rolled-up for what cannot be added up or split, funds-sum for a kind of money without one sum, key-missing for a
 * kind without a name, and unknown-value for one that is not on the shelf. `tree` is that of the file, `personKeys` are
 * the keys of a person.
 */
export function checkDefinitions(
  tree: Tree,
  { kinds = [], personFields = [], kindFields = {} }: WrittenKinds,
  personKeys: readonly string[],
  shelf: Shelf,
): Problem[] {
  const names = kinds.map(({ name, take }) => name ?? (take && onShelf(take, shelf)?.name));
  return [
    ...kinds.flatMap((written, at): Problem[] => {
      const { name, take, english, formerly = [], fields = [] } = written;
      const path = ['kinds', at];
      const isTakenAgain = names[at] !== undefined && names.indexOf(names[at]) < at;
      const isTaken = (word: string) => names.indexOf(word) < at || kindOf(word) !== undefined;
      const others = [english, ...formerly].filter((word) => word !== undefined);
      return [
        ...(name === undefined ? [] : nameProblems(name, isTaken(name), tree, [...path, 'name'])),
        ...(name === undefined && take === undefined ? [nameless(tree, path)] : []),
        ...(name === undefined && take !== undefined && isTakenAgain ? [taken(take, tree, [...path, 'take'])] : []),
        ...(take === undefined ? [] : takeProblems(take, shelf, tree, [...path, 'take'])),
        ...others.flatMap((word) =>
          kindOf(word) === undefined ? [] : [taken(word, tree, [...path, word === english ? 'english' : 'formerly'])],
        ),
        ...fieldsProblems(fields, keysOfEntries, tree, [...path, 'fields']),
        ...fundsProblems(written, shelf, tree, path),
      ];
    }),
    ...fieldsProblems(personFields, personKeys, tree, ['personFields']),
    ...Object.entries(kindFields).flatMap(([kind, fields = []]) =>
      fieldsProblems(fields, keysOf(kind as KindName), tree, ['kindFields', kind]),
    ),
  ];
}

function fieldsProblems(fields: readonly WrittenField[], keys: readonly string[], tree: Tree, path: Path): Problem[] {
  const names = fields.map(({ name }) => name);
  return fields.flatMap((field, at) => {
    const isTaken = names.indexOf(field.name) < at || keyOf(field.name, keys) !== undefined;
    const below = [...path, at];
    return [...nameProblems(field.name, isTaken, tree, [...below, 'name']), ...fieldProblems(field, tree, below)];
  });
}

function nameProblems(name: string, isTaken: boolean, tree: Tree, path: Path): Problem[] {
  if (isTaken) return [taken(name, tree, path)];
  // Names of figures are parted by points, and all that templates and helpers are called by is English.
  const isName = /^[\p{L}\p{N}_-]+$/u.test(name) && isChinese(name);
  return isName ? [] : [{ code: 'own-name', place: placeAt(tree, path), values: { value: name, why: 'signs' } }];
}

function keysOf(kind: KindName): readonly string[] {
  const shape = shapeOf(shipped[kind].schema);
  return shape.type === 'record' ? [...shape.fields.keys(), 'kind'] : [];
}

function takeProblems(take: string, shelf: Shelf, tree: Tree, path: Path): Problem[] {
  if (onShelf(take, shelf)) return [];
  const names = shelf.flatMap(({ name, english }) => (isChinese(take) ? name : english) ?? []);
  const nearest = nearestWord(take, names);
  return [
    { code: 'unknown-value', place: placeAt(tree, path), values: { value: take, nearest, allowed: names.join('、') } },
  ];
}

/** A kind of money has one amount that is added up. */
function fundsProblems(written: WrittenKind, shelf: Shelf, tree: Tree, path: Path): Problem[] {
  const { funds, name, fields = [] } = takenFrom(shelf, written);
  if (funds === undefined || name === undefined) return [];
  const sums = fields.filter(
    ({ type, rolledUp, access }) => type === 'money' && rolledUp === 'sum' && access !== 'secret',
  );
  if (sums.length === 1) return [];
  const why = sums.length === 0 ? 'none' : 'several';
  const place = placeAt(tree, [...path, written.funds === undefined ? 'take' : 'funds']);
  return [{ code: 'funds-sum', place, values: { value: name, why } }];
}

function nameless(tree: Tree, path: Path): Problem {
  const map = follow(tree, path);
  const isInChinese = map.type === 'map' && hasChineseKeys(map);
  return { code: 'key-missing', place: map.place, values: { key: isInChinese ? wordOfKey('name') : 'name' } };
}

function taken(name: string, tree: Tree, path: Path): Problem {
  return { code: 'own-name', place: placeAt(tree, path), values: { value: name, why: 'taken' } };
}

/** What of entries can be rolled up in which way; people are only counted. Options are split without being told to. */
const rolledUpAs: Readonly<Record<NonNullable<WrittenField['rolledUp']>, readonly WrittenField['type'][]>> = {
  sum: ['number', 'money', 'minutes', 'headcount', 'person'],
  split: ['option', 'yesNo', 'text', 'place'],
};

function fieldProblems({ name, type, options = [], rolledUp }: WrittenField, tree: Tree, path: Path): Problem[] {
  const problems: Problem[] = [];
  // [解答、转介]: one option would leave nothing to choose.
  const [only = '', ...others] = options;
  const [sign] = /[、，；｜]/u.exec(only) ?? [];
  if (sign !== undefined && others.length === 0) {
    const suggestion = `[${only.split(/[、，；｜]/u).join(', ')}]`;
    const place = placeAt(tree, [...path, 'options']);
    problems.push({ code: 'full-width-comma', place, values: { value: sign, suggestion } });
  }
  if (type === 'option' && options.length === 0) {
    problems.push({ code: 'options-missing', place: placeAt(tree, [...path, 'type']), values: { value: name } });
  }
  const isSumOfPeople = rolledUp === 'sum' && path[0] === 'personFields';
  if (rolledUp !== undefined && (isSumOfPeople || !rolledUpAs[rolledUp].includes(type))) {
    const how = isSumOfPeople ? 'people' : rolledUp;
    problems.push({ code: 'not-rolled-up', place: placeAt(tree, [...path, 'rolledUp']), values: { value: name, how } });
  }
  return problems;
}
