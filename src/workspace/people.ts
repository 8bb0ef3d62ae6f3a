// people.yaml: the people cared for (`children`, also if they are elders), helpers, and the leading group.
import type { z } from 'zod';
import { classKeyOf, classLabelOf } from '../language/class-labels.ts';
import type { FieldDefinition } from '../log/definition.ts';
import { partedBy } from '../log/own-fields.ts';
import { derived } from '../source/fields/field-shape.ts';
import {
  choice,
  closeLabel,
  day,
  gradeLabel,
  identifier,
  label,
  listOf,
  placeLabel,
  record,
  text,
  wholeNumber,
  yesNo,
} from '../source/fields/fields.ts';

import { type PersonValue, personFieldSchemas } from './person-fields.ts';

/** Who looks after a child at home; for an elder, the relative to contact. */
const guardianSchema = record({
  name: text.optional(),
  relation: text.optional(),
  phone: text.optional(),
  identity: text.optional(),
});

/** Someone the programme cares for: a child or an elder. */
const childSchema = record({
  id: identifier,
  name: text.optional(),
  /** What else the child is called in texts; never printed. */
  nickname: listOf(text).optional(),
  gender: choice('gender').optional(),
  birth: day.optional(),
  /** For lists without the day of birth. */
  age: wholeNumber.optional(),
  identity: text.optional(),
  grade: gradeLabel.optional(),
  class: text.optional(),
  village: placeLabel.optional(),
  household: identifier.optional(),
  stay: choice('stay').optional(),
  boarding: yesNo.optional(),
  difficulty: yesNo.optional(),
  guardian: guardianSchema.optional(),
  phone: text.optional(),
  /** The first and last day in care, if in the period. Promises are due only between them. */
  joined: day.optional(),
  left: day.optional(),
  note: text.optional(),
});
export type Child = z.infer<typeof childSchema> & {
  /** What the fields hold that the workspace has added. */
  readonly own?: Readonly<Record<string, PersonValue>>;
};

/** The keys of a person cared for. */
export const personKeys: readonly string[] = Object.keys(childSchema.shape);

/** Someone who visits, calls or talks: a teacher, an officer, a volunteer. */
const helperSchema = record({
  id: identifier,
  name: text.optional(),
  gender: choice('gender').optional(),
  post: label.optional(),
  phone: text.optional(),
  note: text.optional(),
});
export type Helper = z.infer<typeof helperSchema>;

/** A member of the leading group: role in the group (组长), post in the organisation (校长), and responsibilities. */
const leaderSchema = record({ name: text.optional(), role: label, post: label.optional(), duty: text.optional() });
export type Leader = z.infer<typeof leaderSchema>;

/** A committee or branch of the programme. `links` are the units it works with, `people` is how many members it has. */
const committeeSchema = record({
  name: text,
  category: closeLabel.optional(),
  duty: text.optional(),
  links: listOf(text).optional(),
  people: wholeNumber.optional(),
  note: text.optional(),
});
export type Committee = z.infer<typeof committeeSchema>;

/** A kind of file kept on the people cared for (成长档案): what is entered in it, and how many there are. */
const careFileSchema = record({
  name: text,
  fields: listOf(text).optional(),
  copies: wholeNumber.optional(),
  note: text.optional(),
});
export type CareFile = z.infer<typeof careFileSchema>;

/**
 * Children with their classes as labels. Where one class is written in two forms (三年级1班 and 三（1）班), all have the
 * form that the list has first.
 */
function withOneSpelling(children: readonly Child[]): readonly Child[] {
  const firsts = new Map<string, string>();
  return children.map((child) => {
    if (child.class === undefined) return child;
    const label = classLabelOf(child.class, child.grade);
    const key = classKeyOf(label) ?? label;
    const first = firsts.get(key) ?? label;
    firsts.set(key, first);
    return { ...child, class: first };
  });
}

const others = {
  helpers: listOf(helperSchema).optional(),
  leadingGroup: listOf(leaderSchema).optional(),
  committees: listOf(committeeSchema).optional(),
  files: listOf(careFileSchema).optional(),
};

/** people.yaml as a whole. */
export const peopleSchema = peopleSchemaWith([]);

/** people.yaml with these fields of the workspace's own for everyone cared for. */
export function peopleSchemaWith(fields: readonly FieldDefinition[]) {
  const child = record({ ...childSchema.shape, ...personFieldSchemas(fields) });
  const children = derived(listOf(child), (written) =>
    withOneSpelling(written.map((one): Child => partedBy<Child>(fields, one as Child))),
  );
  return record({ children: children.optional(), ...others });
}

/** What people.yaml contains; the log refers to children and helpers by id. */
export interface People {
  readonly children: readonly Child[];
  readonly helpers: readonly Helper[];
  readonly leadingGroup: readonly Leader[];
  readonly committees?: readonly Committee[] | undefined;
  readonly files?: readonly CareFile[] | undefined;
}
