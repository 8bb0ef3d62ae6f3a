// Keys with nothing behind them that take a number, a day, a name or an id: somebody meant to say it.
import type { Problem, ValuesOf } from '../../problem/problem.ts';
import { isEmpty, type Tree, type TreePair } from '../tree/tree.ts';
import { type FieldShape, shapeOf } from './field-shape.ts';

type Expected = ValuesOf<'value-empty'>['expected'];

const expectedOf: Readonly<Partial<Record<FieldShape['type'], Expected>>> = {
  whole: 'number',
  decimal: 'number',
  amount: 'number',
  money: 'number',
  day: 'date',
  when: 'date',
  clock: 'time',
  identifier: 'id',
  reason: 'reason',
};
const expectedUnder: Readonly<Partial<Record<string, Expected>>> = {
  name: 'name',
  with: 'name',
  hosts: 'name',
  winner: 'name',
  donor: 'name',
  receiver: 'name',
  participants: 'groups',
  householdsByVillage: 'homes',
};

/** What is to be written under a key, where an empty value is told of: a number, a day, an id, a name or a reason. */
export function expectedIn(key: string, field: FieldShape): Expected | undefined {
  const { type } = field.type === 'list' ? shapeOf(field.item) : field;
  const isNamed = type === 'text' || type === 'record' || type === 'counts';
  return expectedOf[type] ?? (isNamed ? expectedUnder[key] : undefined);
}

/**
 * value-empty for a pair that has its key alone where a number, a day, an id, a name or a reason was to be written, and
 * for each empty item of such a list. `key` is the English key. An empty text (备注) says nothing, and may.
 */
export function emptyValues({ key: written, keyPlace, value }: TreePair, key: string, field: FieldShape): Problem[] {
  const expected = expectedIn(key, field);
  if (expected === undefined) return [];
  if (isEmpty(value) || hasNoPairs(value))
    return [{ code: 'value-empty', place: keyPlace, values: { key: written, expected } }];
  const items = value.type === 'list' ? value.items : [];
  return items.flatMap((item, at): Problem[] =>
    isEmpty(item) ? [{ code: 'value-empty', place: item.place, values: { key: written, expected, item: at + 1 } }] : [],
  );
}

function hasNoPairs(value: Tree): boolean {
  return value.type === 'map' && value.pairs.length === 0;
}
