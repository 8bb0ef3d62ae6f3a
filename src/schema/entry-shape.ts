// The shape of an entry with its kind, which stands in the log beside the keys of the kind.
import type { KindName } from '../language/vocabulary.ts';
import { entryFields } from '../log/entry-fields.ts';
import { kinds } from '../log/kinds/index.ts';
import { shapeOf } from '../source/fields/field-shape.ts';
import { record } from '../source/fields/fields.ts';
import { kindAmong } from '../source/fields/kind-word.ts';
import type { RecordShape } from './records.ts';

/** The shape of an entry of a kind; of one that has none yet, what every entry may have. */
export function entryShape(kind?: KindName): RecordShape {
  const own = kind === undefined ? undefined : shapeOf(kinds[kind].schema);
  const { date, ...fields } = own?.type === 'record' ? Object.fromEntries(own.fields) : entryFields;
  return shapeOf(record({ date, kind: kindAmong([]), ...fields })) as RecordShape;
}
