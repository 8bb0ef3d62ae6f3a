// By which fields of a workspace's own entries and people are counted, and the labels of their rows.
import { isKin } from '../language/kin.ts';
import type { FieldDefinition } from '../log/definition.ts';
import type { OwnValue } from '../log/own-fields.ts';

/** Whether a field is one to count by: a choice, or words that are to be counted one by one (汇总: 分类). */
export function isCountedBy({ type, rolledUp }: FieldDefinition): boolean {
  return type === 'option' || type === 'yesNo' || (rolledUp === 'split' && (type === 'text' || type === 'place'));
}

/** The labels that a field has whatever is written: those of a choice, in the order of its options. */
export function labelsOf({ type, options }: FieldDefinition): readonly string[] {
  return type === 'yesNo' ? ['是', '否'] : options;
}

// Words that ask already: 是否哭闹, 有无书桌, 在不在家.
const asks = /是否|[有能可会]否|有无|有没有|(\p{L})不\1|与否|吗[？?]?$/u;

// Who or what comes first in a statement, where it is not one of the family.
const subjects = ['孩子', '老人', '本人', '家里', '家中'];

/**
 * What a sentence says that it counts by: 结果, and for a field of yes or no what it asks: 是否低保 for 低保, 家长是否在家
 * for 家长在家.
 */
export function whatCountedBy({ type, name }: Pick<FieldDefinition, 'type' | 'name'>): string {
  if (type !== 'yesNo' || asks.test(name)) return name;
  const whose = [4, 3, 2].map((length) => name.slice(0, length)).find((word) => subjects.includes(word) || isKin(word));
  const rest = name.slice(whose?.length ?? 0);
  // 家长会 is a meeting.
  return whose === undefined || rest.length < 2 || rest.startsWith('会') ? `是否${name}` : `${whose}是否${rest}`;
}

/** The label of a value. */
export function labelOf(value: OwnValue): string {
  return typeof value === 'boolean' ? (value ? '是' : '否') : String(value);
}
