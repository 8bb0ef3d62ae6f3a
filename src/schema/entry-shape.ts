// The shape of an entry with its kind, which stands in the log beside the keys of the kind.
import type { KindName } from '../language/vocabulary.ts';
import type { Definitions, KindDefinition } from '../log/definition.ts';
import { entryFields } from '../log/entry-fields.ts';
import { schemaOf } from '../log/own-fields.ts';
import { shapeOf } from '../source/fields/field-shape.ts';
import { record } from '../source/fields/fields.ts';
import { kindAmong } from '../source/fields/kind-word.ts';
import type { RecordShape } from './records.ts';

/** The shape of an entry of a kind; of one that has none yet, what every entry may have. */
export function entryShape(definitions: Definitions, kind?: KindName | KindDefinition): RecordShape {
  const own = kind === undefined ? undefined : shapeOf(schemaOf(kind, definitions));
  const { date = entryFields.date, ...fields } = own?.type === 'record' ? Object.fromEntries(own.fields) : entryFields;
  return shapeOf(record({ date, kind: kindAmong(definitions.kinds), ...fields })) as RecordShape;
}
