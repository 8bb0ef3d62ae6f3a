// What a level lets through: the one place that asks for it. Behind the mask a field that is open may be printed, and one
// that is internal is only counted.
import { type Definitions, type FieldDefinition, fieldsOfAll } from '../../log/definition.ts';
import type { Level } from '../../workspace/program.ts';
import type { Ledger } from '../ledger.ts';

/**
 * The ledger as the readers of a level may have it. Secret fields are left out. To those who work with the people
 * (`internal`, `full`) internal fields are open, and their report is marked. To all others an internal field of which a
 * table would print what is written is left out, too. A published report has no registers and no list of attachments.
 */
export function openedTo(ledger: Ledger, level: Level): Ledger {
  const fields = fieldsFor[level];
  const { definitions } = ledger;
  const fieldNames = [...fieldsOfAll(definitions), ...definitions.personFields].map(({ name }) => name);
  const opened = { ...ledger, fieldNames, definitions: eachOf(definitions, (all) => all.flatMap(fields)) };
  if (level === 'internal' || level === 'full') return { ...opened, isInternal: true };
  if (level === 'masked') return opened;
  const { attachments: _attachments, ...report } = ledger.programme.report;
  return { ...opened, hasRegisters: false, programme: { ...ledger.programme, report } };
}

type Fields = (field: FieldDefinition) => readonly FieldDefinition[];

const unlessSecret: Fields = (field) => (field.access === 'secret' ? [] : [field]);
const allOpen: Fields = (field) => unlessSecret(field).map((one) => ({ ...one, access: 'public' }));
const inNumbers: Fields = (field) =>
  unlessSecret(field).filter(({ access, type }) => access === 'public' || (type !== 'text' && type !== 'place'));

const fieldsFor: Readonly<Record<Level, Fields>> = {
  masked: inNumbers,
  public: inNumbers,
  internal: allOpen,
  full: allOpen,
};

function eachOf(
  { kinds, personFields, kindFields }: Definitions,
  change: (fields: readonly FieldDefinition[]) => readonly FieldDefinition[],
): Definitions {
  const ofKinds = Object.entries(kindFields).map(([kind, fields]) => [kind, change(fields)] as const);
  return {
    kinds: kinds.map((kind) => ({ ...kind, fields: change(kind.fields) })),
    personFields: change(personFields),
    kindFields: Object.fromEntries(ofKinds),
  };
}
