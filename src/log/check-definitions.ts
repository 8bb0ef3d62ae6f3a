// What is wrong with a kinds.yaml that its schema lets pass: names that mean something else already, and options.
import { isChinese, keyOf, kindOf } from '../language/words.ts';
import type { Problem } from '../problem/problem.ts';
import { placeAt, type Tree } from '../source/tree/tree.ts';
import type { Definitions, FieldDefinition } from './definition.ts';
import { anyKind } from './kinds/index.ts';

const keysOfEntries = [...Object.keys(anyKind.shape), 'kind'];

/**
 * own-name for each name of a kind or field that is not Chinese, holds signs that part the names of figures, or means
 * something else already; options-missing for a choice without options, and sum-of-words for what cannot be added up.
 * `tree` is that of the file.
 */
export function checkDefinitions(tree: Tree, definitions: Definitions): Problem[] {
  const kinds = definitions.map(({ name }) => name);
  return definitions.flatMap(({ name, english, fields }, at) => {
    const fieldNames = fields.map((field) => field.name);
    return [
      ...nameProblems(name, kinds.indexOf(name) < at || kindOf(name) !== undefined, tree, ['kinds', at, 'name']),
      ...(english !== undefined && kindOf(english) !== undefined
        ? [taken(english, tree, ['kinds', at, 'english'])]
        : []),
      ...fields.flatMap((field, index) => {
        const path = ['kinds', at, 'fields', index];
        const isTaken = fieldNames.indexOf(field.name) < index || keyOf(field.name, keysOfEntries) !== undefined;
        return [...nameProblems(field.name, isTaken, tree, [...path, 'name']), ...fieldProblems(field, tree, path)];
      }),
    ];
  });
}

type Path = readonly (string | number)[];

function nameProblems(name: string, isTaken: boolean, tree: Tree, path: Path): Problem[] {
  if (isTaken) return [taken(name, tree, path)];
  // Names of figures are parted by points, and all that templates and helpers are called by is English.
  const isName = /^[\p{L}\p{N}_-]+$/u.test(name) && isChinese(name);
  return isName ? [] : [{ code: 'own-name', place: placeAt(tree, path), values: { value: name, why: 'signs' } }];
}

function taken(name: string, tree: Tree, path: Path): Problem {
  return { code: 'own-name', place: placeAt(tree, path), values: { value: name, why: 'taken' } };
}

const summed: readonly FieldDefinition['type'][] = ['number', 'money', 'minutes'];

function fieldProblems({ name, type, options, rolledUp }: FieldDefinition, tree: Tree, path: Path): Problem[] {
  const problems: Problem[] = [];
  if (type === 'option' && options.length === 0) {
    problems.push({ code: 'options-missing', place: placeAt(tree, [...path, 'type']), values: { value: name } });
  }
  if (rolledUp === 'sum' && !summed.includes(type)) {
    problems.push({ code: 'sum-of-words', place: placeAt(tree, [...path, 'rolledUp']), values: { value: name } });
  }
  return problems;
}
