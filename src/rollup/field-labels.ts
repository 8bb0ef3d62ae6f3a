// By which fields of a workspace's own entries and people are counted, and the labels of their rows.
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

/** What a sentence says that it counts by: 结果, and 是否低保 for a field 低保 of yes or no. */
export function whatCountedBy({ type, name }: FieldDefinition): string {
  return type === 'yesNo' && !name.startsWith('是否') ? `是否${name}` : name;
}

/** The label of a value. */
export function labelOf(value: OwnValue): string {
  return typeof value === 'boolean' ? (value ? '是' : '否') : String(value);
}
