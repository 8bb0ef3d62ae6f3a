// What is wrong with a kinds.yaml that its schema lets pass: names that mean something else already, and options.
import type { z } from 'zod';
import { isChinese, keyOf, kindOf, wordOfKey } from '../language/words.ts';
import type { Problem } from '../problem/problem.ts';
import { hasChineseKeys } from '../source/fields/check.ts';
import { follow, placeAt, type Tree } from '../source/tree/tree.ts';
import type { kindsSchema, WrittenField } from './definition.ts';
import { anyKind } from './kinds/index.ts';

type Written = z.infer<typeof kindsSchema>;
type Path = readonly (string | number)[];

const keysOfEntries = [...Object.keys(anyKind.shape), 'kind'];

/**
 * own-name for each name of a kind or field that is not Chinese, holds signs that part the names of figures, or means
 * something else already; options-missing for a choice without options, sum-of-words for what cannot be added up, and
 * key-missing for a kind without a name. `tree` is that of the file, `personKeys` are the keys of a person.
 */
export function checkDefinitions(
  tree: Tree,
  { kinds = [], personFields = [], kindFields = {} }: Written,
  personKeys: readonly string[],
): Problem[] {
  const names = kinds.map(({ name }) => name);
  return [
    ...kinds.flatMap(({ name, take, english, formerly = [], fields = [] }, at): Problem[] => {
      const path = ['kinds', at];
      const isTaken = (word: string) => names.indexOf(word) < at || kindOf(word) !== undefined;
      const others = [english, ...formerly].filter((word) => word !== undefined);
      return [
        ...(name === undefined ? [] : nameProblems(name, isTaken(name), tree, [...path, 'name'])),
        ...(name === undefined && take === undefined ? [nameless(tree, path)] : []),
        ...others.flatMap((word) =>
          kindOf(word) === undefined ? [] : [taken(word, tree, [...path, word === english ? 'english' : 'formerly'])],
        ),
        ...fieldsProblems(fields, keysOfEntries, tree, [...path, 'fields']),
      ];
    }),
    ...fieldsProblems(personFields, personKeys, tree, ['personFields']),
    ...Object.entries(kindFields).flatMap(([kind, fields = []]) =>
      fieldsProblems(fields, keysOfEntries, tree, ['kindFields', kind]),
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

function nameless(tree: Tree, path: Path): Problem {
  const map = follow(tree, path);
  const isInChinese = map.type === 'map' && hasChineseKeys(map);
  return { code: 'key-missing', place: map.place, values: { key: isInChinese ? wordOfKey('name') : 'name' } };
}

function taken(name: string, tree: Tree, path: Path): Problem {
  return { code: 'own-name', place: placeAt(tree, path), values: { value: name, why: 'taken' } };
}

const summed: readonly WrittenField['type'][] = ['number', 'money', 'minutes'];

function fieldProblems({ name, type, options = [], rolledUp }: WrittenField, tree: Tree, path: Path): Problem[] {
  const problems: Problem[] = [];
  if (type === 'option' && options.length === 0) {
    problems.push({ code: 'options-missing', place: placeAt(tree, [...path, 'type']), values: { value: name } });
  }
  if (rolledUp === 'sum' && !summed.includes(type)) {
    problems.push({ code: 'sum-of-words', place: placeAt(tree, [...path, 'rolledUp']), values: { value: name } });
  }
  return problems;
}
