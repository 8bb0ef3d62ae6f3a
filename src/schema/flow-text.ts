// A piece of YAML in one line, its keys and words put into one language: for examples and snippets.
import type { Language } from '../language/language.ts';
import { unitWords } from '../language/vocabulary.ts';
import { choiceOf, kindOf, unitOf, wordOf, wordOfKind } from '../language/words.ts';
import { type FieldShape, shapeOf } from '../source/fields/field-shape.ts';
import { wordsOfRecord } from '../source/fields/record-words.ts';
import type { Tree, TreeMap } from '../source/tree/tree.ts';
import { parseYaml } from '../source/tree/yaml.ts';

type Scalar = Extract<Tree, { type: 'scalar' }>;

/** What a tree is printed by: its shape, the language of its keys, and what stands for a value of some shape. */
export interface Printed {
  readonly shape: FieldShape;
  readonly language: Language;
  readonly scalar: (written: Scalar, shape: FieldShape) => string;
}

/** An example of key-meanings.ts, its keys and words in a language. */
export function exampleIn(language: Language, example: string, shape: FieldShape): string {
  const { value: tree } = parseYaml({ file: '', text: example });
  const asWritten = ({ text, quoted }: Scalar) => (quoted ? `'${text}'` : text);
  const scalar: Printed['scalar'] = (written, one) => wordIn(written.text, one, language) ?? asWritten(written);
  return tree ? flowText(tree, { shape, language, scalar }) : example;
}

/** A tree in one line. */
function flowText(tree: Tree, { shape, ...how }: Printed): string {
  const item = shape.type === 'list' ? shapeOf(shape.item) : shape;
  if (tree.type === 'list') return `[${tree.items.map((one) => flowText(one, { ...how, shape: item })).join(', ')}]`;
  if (tree.type === 'scalar') return how.scalar(tree, item);
  const pairs = pairsIn(tree, { ...how, shape: item }).map(([key, value]) => `${key}: ${value}`);
  return `{ ${pairs.join(', ')} }`;
}

/** The pairs of a map, keys in the language, each value in one line. */
export function pairsIn(tree: TreeMap, { shape, ...how }: Printed): [key: string, value: string][] {
  return tree.pairs.map(({ key: written, value }) => {
    if (shape.type !== 'record') return [written, flowText(value, { ...how, shape })];
    const words = wordsOfRecord(shape);
    const key = words.keyOf(written) ?? written;
    const field = shape.fields.get(key);
    return [
      how.language === 'zh' ? words.wordOf(key) : key,
      flowText(value, { ...how, shape: field ? shapeOf(field) : shape }),
    ];
  });
}

/** A word of the vocabulary in a language; undefined for a text. */
function wordIn(written: string, shape: FieldShape, language: Language): string | undefined {
  if (shape.type === 'kind') {
    const kind = kindOf(written);
    return kind && (language === 'zh' ? wordOfKind(kind) : kind);
  }
  if (shape.type === 'choice') {
    const value = choiceOf(shape.field, written);
    return value && (language === 'zh' ? wordOf(shape.field, value) : value);
  }
  if (shape.type !== 'unit') return undefined;
  const unit = unitOf(written);
  return language === 'zh' ? unit : Object.entries(unitWords).find(([, [chinese]]) => chinese === unit)?.[0];
}
