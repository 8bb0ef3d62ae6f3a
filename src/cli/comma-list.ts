// Options that take several values, joined by commas: --format docx,pdf.
import { UsageError } from '../problem/failure.ts';

/** The values typed for an option. Throws UsageError for one that is not allowed. */
export function commaList<T extends string>(option: string, typed: string, allowed: readonly T[]): readonly T[] {
  const words = typed.split(',').map((word) => word.trim());
  return words.map((word) => {
    const value = allowed.find((one) => one === word);
    if (value !== undefined) return value;
    throw new UsageError('wrong-option', { option, value: word, allowed: allowed.join(', ') });
  });
}
