// A file of a workspace with the words of the vocabulary in English: keys, kinds, enumerated values. What is free text or
// a unit stays, since reports print it; comments stay, too, and the names of fields that a workspace defines.
import type { z } from 'zod';
import { namedFileOf, namedFiles } from '../language/named-files.ts';
import { choiceOf, keyOf, kindOf } from '../language/words.ts';
import { type Definitions, noDefinitions } from '../log/definition.ts';
import { kindsSchema } from '../log/kinds-file.ts';
import { schemaOf } from '../log/own-fields.ts';
import type { Place } from '../problem/problem.ts';
import { type FieldShape, type OwnKind, shapeOf } from '../source/fields/field-shape.ts';
import { ownKindNamed } from '../source/fields/kind-word.ts';
import { wordsOfRecord } from '../source/fields/record-words.ts';
import type { Tree, TreeMap } from '../source/tree/tree.ts';
import { parseYaml } from '../source/tree/yaml.ts';
import { indicatorsSchema } from './indicators.ts';
import { outlookSchema } from './outlook.ts';
import { peopleSchemaWith } from './people.ts';
import { programmeSchemaWith } from './program.ts';

/**
 * The text of a file in English words, of a workspace with these definitions. A file that is not of YAML, or cannot be
 * read, stays as it is.
 */
export function inEnglish(file: string, text: string, definitions: Definitions = noDefinitions): string {
  const tree = file.endsWith('.yaml') ? parseYaml({ file, text }).value : undefined;
  if (tree === undefined) return text;
  const schema = schemaOfFile(file, definitions);
  const words = file.startsWith('log/') ? wordsOfLog(tree, definitions) : schema ? wordsIn(tree, shapeOf(schema)) : [];
  const lines = text.split('\n');
  // The last first: the others stay where they are.
  for (const { place, word } of words.toSorted((a, b) => b.place.column - a.place.column)) {
    const line = lines[place.line - 1] ?? '';
    lines[place.line - 1] = line.slice(0, place.column - 1) + word + line.slice(place.column - 1 + place.length);
  }
  return lines.join('\n');
}

function schemaOfFile(file: string, { kinds, personFields }: Definitions): z.ZodType | undefined {
  switch (namedFileOf(file)) {
    case namedFiles.programme:
      return programmeSchemaWith(kinds);
    case namedFiles.people:
      return peopleSchemaWith(personFields);
    case namedFiles.indicators:
      return indicatorsSchema;
    case namedFiles.outlook:
      return outlookSchema;
    case namedFiles.kinds:
      return kindsSchema;
    default:
      return undefined;
  }
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
    if (shape.type === 'kind') return wordAt(tree.place, englishKind(tree.text, shape.own ?? []));
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
function wordsOfLog(tree: Tree, definitions: Definitions): EnglishWord[] {
  if (tree.type === 'list')
    return tree.items.flatMap((item) => (item.type === 'map' ? wordsOfEntry(item, definitions) : []));
  if (tree.type !== 'map') return [];
  return tree.pairs.flatMap(({ key, keyPlace, value }) => [
    ...wordAt(keyPlace, keyOf(key, ['entries'])),
    ...wordsOfLog(value, definitions),
  ]);
}

function wordsOfEntry(entry: TreeMap, definitions: Definitions): EnglishWord[] {
  const pair = entry.pairs.find(({ key }) => keyOf(key, ['kind']) !== undefined);
  if (pair?.value.type !== 'scalar') return [];
  const { text, place } = pair.value;
  const kind = ownKindNamed(text, definitions.kinds) ?? kindOf(text);
  if (kind === undefined) return [];
  return [
    ...wordAt(pair.keyPlace, 'kind'),
    ...wordAt(place, englishKind(text, definitions.kinds)),
    ...wordsIn(entry, shapeOf(schemaOf(kind, definitions))),
  ];
}

/** The English word for a kind, of the workspace's own where it has one. */
function englishKind(written: string, own: readonly OwnKind[]): string | undefined {
  const kind = ownKindNamed(written, own);
  return kind === undefined ? kindOf(written) : kind.english;
}

function wordAt(place: Place, word: string | undefined): EnglishWord[] {
  return word === undefined ? [] : [{ place, word }];
}
