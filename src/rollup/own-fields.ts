// What the fields come to that a workspace defines, for its own kinds and those that carelog brings along.
import type { FieldDefinition } from '../log/definition.ts';
import type { OwnValue } from '../log/own-fields.ts';
import { type Share, splitEntries, unlabelled } from './breakdowns.ts';
import { countOver } from './counts.ts';
import { isCountedBy, labelOf, labelsOf } from './field-labels.ts';
import type { Breakdown, Figure } from './figure.ts';
import type { Tally } from './tally.ts';

/** A field that is added up: 时长, over the entries that say it. */
export interface FieldSum {
  readonly field: FieldDefinition;
  readonly figure: Figure;
}

/** A field that entries are counted by: 结果, a row for each of its options. */
export interface FieldSplit {
  readonly field: FieldDefinition;
  readonly breakdown: Breakdown;
}

/** What the fields of the workspace's own come to. Secrets are neither added up nor counted. */
export interface OwnFieldFigures {
  readonly sums: readonly FieldSum[];
  readonly splits: readonly FieldSplit[];
}

/** Counts fields over the entries of their kind, of which there are `count`. Names of figures begin with `path`. */
export function countFields(
  path: string,
  all: readonly FieldDefinition[],
  count: Figure,
  tallies: readonly Tally[],
): OwnFieldFigures {
  const fields = all.filter(({ access }) => access !== 'secret');
  return {
    sums: fields.filter(isSummed).map((field) => ({
      field,
      figure: countOver(`${path}.${field.name}`, unitOf(field), tallies, (tally) => numberIn(tally, field)),
    })),
    splits: fields.filter(isCountedBy).map((field) => ({
      field,
      breakdown: splitEntries(`${path}.${field.name}`, count, sharesOf(field, tallies)),
    })),
  };
}

function isSummed({ type, rolledUp }: FieldDefinition): boolean {
  return rolledUp === 'sum' && unitsOfTypes[type] !== undefined;
}

const unitsOfTypes: Readonly<Partial<Record<FieldDefinition['type'], string>>> = {
  number: '',
  money: 'fen',
  minutes: '分钟',
};

function unitOf({ type, unit }: FieldDefinition): string {
  return unit ?? unitsOfTypes[type] ?? '';
}

function valueIn({ entry }: Tally, { name }: FieldDefinition): OwnValue | undefined {
  return entry.own?.[name];
}

function numberIn(tally: Tally, field: FieldDefinition): number | undefined {
  const value = valueIn(tally, field);
  return typeof value === 'number' ? value : undefined;
}

/** One entry to each option, those that say none under 未注明; each option has a row, also where nobody took it. */
function sharesOf(field: FieldDefinition, tallies: readonly Tally[]): readonly Share[] {
  const none = labelsOf(field).map((option) => ({ key: option, label: option, amount: 0, entry: '' }));
  const said = tallies.map((tally) => {
    const value = valueIn(tally, field);
    const label = value === undefined ? unlabelled : labelOf(value);
    return { key: label, label, amount: 1, entry: tally.id };
  });
  return [...none, ...said];
}
