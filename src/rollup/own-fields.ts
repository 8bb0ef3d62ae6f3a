// What the fields come to that a workspace defines, for its own kinds and those that carelog brings along.
import type { FieldDefinition } from '../log/definition.ts';
import { type OwnValue, uncollected } from '../log/own-fields.ts';
import { type Share, splitEntries, unlabelled } from './breakdowns.ts';
import { amongEntries, countDistinct, countOver } from './counts.ts';
import { isCountedBy, labelOf, labelsOf } from './field-labels.ts';
import type { Breakdown, Figure } from './figure.ts';
import type { Tally } from './tally.ts';

/**
 * A field that is added up, over the entries that say it (时长), or of people, each counted once. `uncollected` is how
 * many entries say that it is not known yet, where they may.
 */
export interface FieldSum {
  readonly field: FieldDefinition;
  readonly figure: Figure;
  readonly uncollected?: Figure;
  /** What it comes to under each label of the fields that entries are counted by: 资助.金额.用途.学费. */
  readonly parts: readonly FieldSplit[];
}

/** A field that entries are counted by: 结果, a row for each of its options. */
export interface FieldSplit {
  readonly field: FieldDefinition;
  readonly breakdown: Breakdown;
}

/** What the fields of the workspace's own come to. Those that the mask left out are neither added up nor counted. */
export interface OwnFieldFigures {
  readonly sums: readonly FieldSum[];
  readonly splits: readonly FieldSplit[];
}

/** Counts fields over the entries of their kind, of which there are `count`. Names of figures begin with `path`. */
export function countFields(
  path: string,
  fields: readonly FieldDefinition[],
  count: Figure,
  tallies: readonly Tally[],
): OwnFieldFigures {
  const splits = fields.filter(isCountedBy).map((field) => ({
    field,
    breakdown: splitEntries(`${path}.${field.name}`, count, sharesOf(field, tallies)),
  }));
  return {
    sums: fields.filter(isSummed).map((field) => sumOfField(`${path}.${field.name}`, field, count, tallies, splits)),
    splits,
  };
}

function sumOfField(
  name: string,
  field: FieldDefinition,
  count: Figure,
  tallies: readonly Tally[],
  splits: readonly FieldSplit[],
): FieldSum {
  const figure =
    field.type === 'person'
      ? countDistinct(
          name,
          '人',
          tallies,
          (tally) => personsIn(tally, field) ?? [],
          (tally) => personsIn(tally, field) !== undefined,
        )
      : countOver(name, unitOf(field), tallies, (tally) => numberIn(tally, field));
  // Different people do not add up: one of them may be in entries of several rows.
  const parts = field.type === 'person' ? [] : partsOf(figure, splits);
  if (!field.uncollected) return { field, figure, parts };
  const unknown = tallies.filter((tally) => valueIn(tally, field) === uncollected);
  const without = countOver(`${name}.${uncollected}`, count.unit, unknown, ({ times }) => times);
  return { field, figure, parts, uncollected: without };
}

/** An entry adds to the row that it is counted in, and where it does not say how much, it is silent there alone. */
function partsOf(total: Figure, splits: readonly FieldSplit[]): readonly FieldSplit[] {
  const amongThose = amongEntries(total);
  return splits.map(({ field, breakdown }) => {
    const rows = breakdown.rows.map(({ label, figure }) => {
      const name = `${total.name}.${field.name}.${label}`;
      return { label, figure: { ...amongThose(figure), name } };
    });
    return { field, breakdown: { rows, total } };
  });
}

function isSummed({ type, rolledUp }: FieldDefinition): boolean {
  return type === 'person' || (rolledUp === 'sum' && unitsOfTypes[type] !== undefined);
}

const unitsOfTypes: Readonly<Partial<Record<FieldDefinition['type'], string>>> = {
  number: '',
  money: 'fen',
  minutes: '分钟',
  headcount: '人次',
};

/** What the number in a field is counted in; '' where it is none, or of no unit. */
export function unitOf({ type, unit }: FieldDefinition): string {
  return unit ?? unitsOfTypes[type] ?? '';
}

/** What an entry says under a field. */
export function valueIn({ entry }: Tally, { name }: FieldDefinition): OwnValue | undefined {
  return entry.own?.[name];
}

function numberIn(tally: Tally, field: FieldDefinition): number | undefined {
  const value = valueIn(tally, field);
  return typeof value === 'number' ? value : undefined;
}

function personsIn(tally: Tally, field: FieldDefinition): readonly string[] | undefined {
  const value = valueIn(tally, field);
  return typeof value === 'object' ? value : undefined;
}

/**
 * One entry to each value, those that say none under 未注明. Each option has a row, also where nobody took it; those no
 * longer chosen only where somebody did, and words that nobody defined in the order of first mention.
 */
function sharesOf(field: FieldDefinition, tallies: readonly Tally[]): readonly Share[] {
  const said = tallies.map((tally) => {
    const label = labelOf(valueIn(tally, field) ?? unlabelled);
    return { key: label, label, amount: tally.times, tally };
  });
  const words = said.map(({ label }) => label).filter((label) => label !== uncollected);
  const rows = [...labelsOf(field), ...words, ...(field.uncollected ? [uncollected] : [])];
  return [...rows.map((label) => ({ key: label, label, amount: 0 })), ...said];
}
