// A refused value as it is told where it stands: a reader of values does not know its key, its list or its file.
import { valueWords } from '../../language/vocabulary.ts';
import { choiceOf, isChinese, keyOf, unitOf, wordOf, wordOfKey, wordsOfKinds } from '../../language/words.ts';
import { pairOf, type Tree } from '../tree/tree.ts';
import type { FieldShape } from './field-shape.ts';
import { isOnSeveralLines, type Standing } from './meant-shape.ts';
import { type Refusal, refuse } from './reading.ts';

/** Where a refused value stands: in which tree, map or list, under which key, as written (`field`) and on its path. */
interface Where {
  readonly tree: Tree;
  readonly found: Tree;
  readonly parent: Tree;
  readonly standing: Standing;
  readonly field: string;
  readonly last: string | number | undefined;
  readonly wanted: FieldShape;
  readonly record: FieldShape;
}

/** A refusal with what is to be typed in this very place. */
export function whereItStands(refusal: Refusal, where: Where): Refusal {
  return underTwoKeys(asItem(inWordsOf(refusal, where), where), where);
}

// Keys of which one value often holds what belongs under another: 数量: 2双, 开始时间: 15:30-16:40.
const otherKeys: Readonly<Record<string, readonly string[]>> = {
  quantity: ['unit'],
  value: ['unit'],
  unit: ['quantity', 'value'],
  starts: ['ends'],
};

/** A refusal of such a value, with what to type under each of the two keys, or only here if the other is there. */
function underTwoKeys(refusal: Refusal, { parent, field, last, wanted, record }: Where): Refusal {
  if (!('rest' in refusal.values)) return refusal;
  const { rest: behind, ...values } = refusal.values;
  const alone = { ...refusal, values } as Refusal;
  // Of two hours, one alone is no advice.
  const without = refusal.problem === 'time-style' ? refuse('time-style', { value: values.value }) : alone;
  const fields = record.type === 'record' ? record.fields : new Map();
  const other = otherKeys[String(last)]?.find((key) => fields.has(key));
  // The unit of money is known.
  if (other === undefined || wanted.type === 'money' || parent.type !== 'map') return without;
  const present = pairOf(parent, other)?.value;
  const beside = present?.type === 'scalar' ? present.text.trim() : undefined;
  const isOfTime = refusal.problem === 'time-style';
  if (behind === undefined && beside !== undefined && !isOfTime) return besideAnother(alone, beside);
  if (behind === undefined || values.suggestion === undefined) return without;
  // 数量: 2, 单位袋: a comma, and the other key without its colon.
  const typed = behind.replace(/^[\s,，;；、.。]+/u, '');
  const head = [6, 5, 4, 3, 2].find((length) => keyOf(typed.slice(0, length), [other]) !== undefined) ?? 0;
  const rest = typed.slice(head).replace(/^[\s:：]+/u, '');
  if (rest === '') return without;
  if (beside !== undefined && !differ(rest, beside)) return alone;
  if (beside !== undefined && !isOfTime) return asked(alone, rest, beside);
  if (present !== undefined) return without;
  // In the language of its neighbours, as a key that is missing is told.
  const word = parent.pairs.some(({ key }) => isChinese(key)) ? wordOfKey(other, [...fields.keys()]) : other;
  const both = { suggestion: `${field}: ${values.suggestion}`, second: `${word}: ${rest === '%' ? '"%"' : rest}` };
  return { ...refusal, values: { ...values, ...both } } as Refusal;
}

/** A number with a unit that is none of ours, beside another unit: 3罐 beside 盒. */
function besideAnother(refusal: Refusal, unit: string): Refusal {
  const { value = '' } = refusal.values as { readonly value?: string };
  const [, behind = ''] = /^共?\s*\d+(?:\.\d+)?\s*([\p{sc=Han}%‰]+)$/u.exec(value) ?? [];
  const typed = behind.replace(/^[百千万亿]+/u, '');
  return typed !== '' && /\D/.test(unit) && differ(typed, unit) ? asked(refusal, typed, unit) : refusal;
}

/** Whether two units, or two numbers, are not the same in any spelling. */
function differ(one: string, other: string): boolean {
  return one !== other && (unitOf(one) ?? one) !== (unitOf(other) ?? other);
}

/** A refusal that proposes nothing and asks which of two is right: a number without its unit would become another one's. */
function asked(refusal: Refusal, typed: string, other: string): Refusal {
  return { ...refusal, values: { ...refusal.values, suggestion: undefined, typed, other } } as Refusal;
}

/** A refusal; where a list is proposed for one item of a list, without its brackets, and none where no list can be. */
function asItem(refusal: Refusal, { found, standing }: Where): Refusal {
  const { suggestion } = refusal.values as { readonly suggestion?: string };
  // Ids on lines below each other, which have lost their dashes.
  if (refusal.problem === 'identifier-style' && standing === 'only item' && isOnSeveralLines(found))
    return refuse('wrong-shape', { expected: 'list', each: '- ' });
  const items = /^\[(.*)\]$/.exec(suggestion ?? '')?.[1];
  if (items === undefined || standing === 'only item') return refusal;
  if (standing === 'item') return { ...refusal, values: { ...refusal.values, suggestion: items } } as Refusal;
  return refuse('identifier-style', { value: found.type === 'scalar' ? found.text : items });
}

/**
 * A refused kind, or word of a choice, with what is allowed and proposed in the language of the file: that of the answers it
 * gives elsewhere, else of the key. The refused word alone does not tell: 困难: true is written by Chinese, too.
 */
function inWordsOf(refusal: Refusal, { tree, field, wanted }: Where): Refusal {
  if (refusal.problem === 'unknown-kind' && field !== '') {
    return { ...refusal, values: { ...refusal.values, allowed: wordsOfKinds(isChinese(field)) } } as Refusal;
  }
  if (refusal.problem !== 'unknown-value' || wanted.type !== 'choice' || field === '') return refusal;
  const { values } = refusal;
  const words = Object.keys(valueWords[wanted.field]);
  const isInChinese = answersIn(tree) ?? isChinese(field);
  const spoken = (word: string) => (isInChinese ? wordOf(wanted.field, word) : word);
  const meant = values.suggestion === undefined ? undefined : choiceOf(wanted.field, values.suggestion);
  return {
    problem: 'unknown-value',
    values: {
      ...values,
      allowed: words.map(spoken).join('、'),
      ...(meant === undefined ? {} : { suggestion: spoken(meant) }),
    },
  };
}

/** Whether the first yes or no of a tree is Chinese; undefined where it has none. */
function answersIn(tree: Tree): boolean | undefined {
  if (tree.type === 'scalar') return choiceOf('yesNo', tree.text) === undefined ? undefined : isChinese(tree.text);
  for (const below of tree.type === 'list' ? tree.items : tree.pairs.map(({ value }) => value)) {
    const found = answersIn(below);
    if (found !== undefined) return found;
  }
  return undefined;
}
