// Words where a map of counts is expected (三十人; 学生30人、教师2人; 清溪村18户), and the map to type instead.
import { sameAs } from '../../language/nearest.ts';
import { numberInWords } from '../../language/number-words.ts';
import { choiceOf, formsOfValues, isChinese, wordOfKey } from '../../language/words.ts';
import { isEmpty, type Tree } from '../tree/tree.ts';
import type { FieldShape } from './field-shape.ts';
import { readWhole } from './read-number.ts';
import { type NumberCode, type Refusal, refuse } from './reading.ts';
import { ownGroup } from './record-words.ts';

/** Refuses a map whose keys hold its counts (学生30, 教师2), with the map to type; null for every other value. */
export function countsInKeys(tree: Tree, field: string, shape: FieldShape): Refusal<'wrong-shape' | NumberCode> | null {
  const isOfCounts = shape.type === 'counts' || (shape.type === 'record' && shape.words === 'participants');
  const hasOnlyKeys = tree.type === 'map' && tree.pairs.length > 0 && tree.pairs.every(({ value }) => isEmpty(value));
  return isOfCounts && hasOnlyKeys ? meantCounts(tree, field, shape.type === 'counts' ? 'free' : 'participants') : null;
}

/**
 * Refuses words, with the line to type instead if they contain it; null if they contain no counts, or one number where
 * the number of people is written already (`hasPeople`). `field` is the key as written.
 */
export function meantCounts(
  tree: Tree,
  field: string,
  words: 'participants' | 'free',
  hasPeople = false,
): Refusal<'wrong-shape' | NumberCode> | null {
  const text = textOf(tree);
  if (text === null) return null;
  const counts = namedCounts(text)?.map(({ name, count }) => ({
    name: words === 'free' ? name : groupFor(name),
    count,
  }));
  const names = counts?.map(({ name }) => name) ?? [];
  // 教师 said in two ways would be one key twice.
  if (counts && !names.includes(undefined) && new Set(names).size === names.length) {
    const map = counts.map(({ name, count }) => `${name}: ${count}`).join(', ');
    return refuse('wrong-shape', { expected: 'map', suggestion: `${field}: {${map}}` });
  }
  if (words === 'free' || hasPeople) return null;
  const people = isChinese(field) ? wordOfKey('people') : 'people';
  const reading = readWhole(text);
  if ('value' in reading) return refuse('wrong-shape', { expected: 'map', suggestion: `${people}: ${text}` });
  if (reading.problem === 'number-style') return null;
  const { problem, values } = reading;
  const suggestion = values.suggestion === undefined ? undefined : `${people}: ${values.suggestion}`;
  return { problem, values: { ...values, suggestion } };
}

/** A word for a group of participants: that which was written, or the one in the vocabulary that means the same. */
function groupFor(name: string): string | undefined {
  return choiceOf('participants', name) === undefined
    ? (sameAs(name, formsOfValues('participants')) ?? ownGroup(name))
    : name;
}

function textOf(tree: Tree): string | null {
  if (tree.type === 'scalar') return tree.text.trim();
  // In a list, each `学生: 30` is a map with one pair.
  if (tree.type === 'map') {
    const pairs = tree.pairs.map(({ key, value }) => (value.type === 'scalar' ? `${key}${value.text.trim()}` : null));
    return pairs.includes(null) ? null : pairs.join('、');
  }
  const texts = tree.items.filter((item) => !isEmpty(item)).map(textOf);
  return texts.length === 0 || texts.includes(null) ? null : texts.join('、');
}

const numeral = '\\d+|[零〇一二两三四五六七八九十百千万]+';
const nameFirst = new RegExp(
  `^(\\D*?[^\\d零〇一二两三四五六七八九十百千万])\\s*[:：]?\\s*(${numeral})[人名个位户]?$`,
  'u',
);
const countFirst = new RegExp(`^(${numeral})\\s*[人名个位户]?的?([^\\s\\d人名个位户].*)$`, 'u');

/** Names with their counts from 学生30人、2名教师; null if a part is not a name with a count. */
function namedCounts(text: string): readonly { readonly name: string; readonly count: number }[] | null {
  const parts = text.split(/\s*[，,、；;和]\s*|(?<=[人名个位户])\s+/).filter((part) => part !== '');
  const counts = parts.map((part) => {
    const [, name, written] = nameFirst.exec(part) ?? swapped(countFirst.exec(part));
    const count = written === undefined ? null : /^\d+$/.test(written) ? Number(written) : numberInWords(written);
    return name === undefined || count === null ? null : { name, count };
  });
  const found = counts.filter((count) => count !== null);
  return found.length > 0 && found.length === counts.length ? found : null;
}

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] {
  return match === null ? [] : [match[0], match[2], match[1]];
}
