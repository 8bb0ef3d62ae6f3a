// The figures of the kinds that a workspace defines: those of every kind, and what its own fields come to.
import type { FieldDefinition, KindDefinition } from '../log/definition.ts';
import { type Share, splitEntries, unlabelled } from './breakdowns.ts';
import { countOver } from './counts.ts';
import type { Directory } from './directory.ts';
import type { Breakdown, Figure } from './figure.ts';
import { countKind, type KindFigures } from './kind-figures.ts';
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

/** The figures of a kind of one's own. Their names begin with its name: 热线.count, 热线.时长, 热线.结果.转介. */
export interface OwnKindFigures extends KindFigures {
  readonly definition: KindDefinition;
  readonly sums: readonly FieldSum[];
  readonly splits: readonly FieldSplit[];
}

/** Counts the entries of a kind of one's own; `months` are those of the period. */
export function countOwnKind(
  definition: KindDefinition,
  tallies: readonly Tally[],
  directory: Directory,
  months: readonly string[],
): OwnKindFigures {
  const { name, measure } = definition;
  const kind = countKind(name, tallies, directory, months, measure);
  const fields = definition.fields.filter(({ access }) => access !== 'secret');
  return {
    ...kind,
    definition,
    sums: fields.filter(isSummed).map((field) => ({
      field,
      figure: countOver(`${name}.${field.name}`, unitOf(field), tallies, (tally) => numberIn(tally, field)),
    })),
    splits: fields.filter(isSplit).map((field) => ({
      field,
      breakdown: splitEntries(`${name}.${field.name}`, kind.count, sharesOf(field, tallies)),
    })),
  };
}

function isSummed({ type, rolledUp }: FieldDefinition): boolean {
  return rolledUp === 'sum' && unitsOfTypes[type] !== undefined;
}

function isSplit({ type }: FieldDefinition): boolean {
  return type === 'option' || type === 'yesNo';
}

const unitsOfTypes: Readonly<Partial<Record<FieldDefinition['type'], string>>> = {
  number: '',
  money: 'fen',
  minutes: '分钟',
};

function unitOf({ type, unit }: FieldDefinition): string {
  return unit ?? unitsOfTypes[type] ?? '';
}

function valueIn({ entry }: Tally, { name }: FieldDefinition): string | number | boolean | undefined {
  return entry.kind === 'own' ? entry.own[name] : undefined;
}

function numberIn(tally: Tally, field: FieldDefinition): number | undefined {
  const value = valueIn(tally, field);
  return typeof value === 'number' ? value : undefined;
}

/** One entry to each option, those that say none under 未注明; each option has a row, also where nobody took it. */
function sharesOf(field: FieldDefinition, tallies: readonly Tally[]): readonly Share[] {
  const options = field.type === 'yesNo' ? ['是', '否'] : field.options;
  const none = options.map((option) => ({ key: option, label: option, amount: 0, entry: '' }));
  const said = tallies.map((tally) => {
    const value = valueIn(tally, field) ?? unlabelled;
    const label = typeof value === 'boolean' ? (value ? '是' : '否') : String(value);
    return { key: label, label, amount: 1, entry: tally.id };
  });
  return [...none, ...said];
}
