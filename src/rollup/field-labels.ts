// By which fields of a workspace's own entries and people are counted, and the labels of their rows.
import type { FieldDefinition } from '../log/definition.ts';
import type { OwnValue } from '../log/own-fields.ts';

/** Whether a field is one to count by: a choice. */
export function isCountedBy({ type }: FieldDefinition): boolean {
  return type === 'option' || type === 'yesNo';
}

/** The labels of a choice field, in the order of its options. */
export function labelsOf({ type, options }: FieldDefinition): readonly string[] {
  return type === 'yesNo' ? ['是', '否'] : options;
}

/** The label of a value. */
export function labelOf(value: OwnValue): string {
  return typeof value === 'boolean' ? (value ? '是' : '否') : String(value);
}
