// A file of a workspace with the words of the vocabulary in English: keys, kinds, enumerated values. What is free text or
// a unit stays, since reports print it; comments stay, too.
import { namedFileOf, namedFiles } from '../language/named-files.ts';
import { choiceOf, keyOf, kindOf } from '../language/words.ts';
import { kinds } from '../log/kinds/index.ts';
import type { Place } from '../problem/problem.ts';
import { type FieldShape, shapeOf } from '../source/fields/field-shape.ts';
import { wordsOfRecord } from '../source/fields/record-words.ts';
import type { Tree, TreeMap } from '../source/tree/tree.ts';
import { parseYaml } from '../source/tree/yaml.ts';
import { indicatorsSchema } from './indicators.ts';
import { outlookSchema } from './outlook.ts';
import { peopleSchema } from './people.ts';
import { programmeSchema } from './program.ts';

const schemas = new Map(
  Object.entries({
    [namedFiles.programme]: programmeSchema,
    [namedFiles.people]: peopleSchema,
    [namedFiles.indicators]: indicatorsSchema,
    [namedFiles.outlook]: outlookSchema,
  }),
);

/** The text of a file in English words. A file that is not of YAML, or cannot be read, stays as it is. */
export function inEnglish(file: string, text: string): string {
  const tree = file.endsWith('.yaml') ? parseYaml({ file, text }).value : undefined;
  if (tree === undefined) return text;
  const schema = schemas.get(namedFileOf(file) ?? '');
  const words = file.startsWith('log/') ? wordsOfLog(tree) : schema ? wordsIn(tree, shapeOf(schema)) : [];
  const lines = text.split('\n');
  // The last first: the others stay where they are.
  for (const { place, word } of words.toSorted((a, b) => b.place.column - a.place.column)) {
    const line = lines[place.line - 1] ?? '';
    lines[place.line - 1] = line.slice(0, place.column - 1) + word + line.slice(place.column - 1 + place.length);
  }
  return lines.join('\n');
}

/** An English word, and the place of the word that it stands for. */
interface EnglishWord {
  readonly place: Place;
  readonly word: string;
}

function wordsIn(tree: Tree, shape: FieldShape): EnglishWord[] {
  if (tree.type === 'list')
    return shape.type === 'list' ? tree.items.flatMap((item) => wordsIn(item, shapeOf(shape.item))) : [];
  if (shape.type === 'list') return wordsIn(tree, shapeOf(shape.item));
  if (tree.type === 'scalar') {
    if (shape.type === 'kind') return wordAt(tree.place, kindOf(tree.text));
    return shape.type === 'choice' ? wordAt(tree.place, choiceOf(shape.field, tree.text)) : [];
  }
  if (shape.type !== 'record') return [];
  const words = wordsOfRecord(shape);
  return tree.pairs.flatMap(({ key: written, keyPlace, value }) => {
    const key = words.keyOf(written);
    const field = key === undefined ? undefined : shape.fields.get(key);
    return [...wordAt(keyPlace, key), ...(field ? wordsIn(value, shapeOf(field)) : [])];
  });
}

/** The entries of a log file, which is a list of them or a map with this list. */
function wordsOfLog(tree: Tree): EnglishWord[] {
  if (tree.type === 'list') return tree.items.flatMap((item) => (item.type === 'map' ? wordsOfEntry(item) : []));
  if (tree.type !== 'map') return [];
  return tree.pairs.flatMap(({ key, keyPlace, value }) => [
    ...wordAt(keyPlace, keyOf(key, ['entries'])),
    ...wordsOfLog(value),
  ]);
}

function wordsOfEntry(entry: TreeMap): EnglishWord[] {
  const pair = entry.pairs.find(({ key }) => keyOf(key, ['kind']) !== undefined);
  const kind = pair?.value.type === 'scalar' ? kindOf(pair.value.text) : undefined;
  if (pair === undefined || kind === undefined) return [];
  return [
    ...wordAt(pair.keyPlace, 'kind'),
    ...wordAt(pair.value.place, kind),
    ...wordsIn(entry, shapeOf(kinds[kind].schema)),
  ];
}

function wordAt(place: Place, word: string | undefined): EnglishWord[] {
  return word === undefined ? [] : [{ place, word }];
}
