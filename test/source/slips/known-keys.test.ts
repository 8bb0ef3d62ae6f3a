// Compares the keys of source/slips/known-keys.ts with the schemas, which the room may not import.
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { keyWords } from '../../../src/language/vocabulary.ts';
import { kinds } from '../../../src/log/kinds/index.ts';
import { kindsSchema } from '../../../src/log/kinds-file.ts';
import { type FieldShape, shapeOf } from '../../../src/source/fields/field-shape.ts';
import { holdsKeys, isTopKey, takesBrackets } from '../../../src/source/slips/known-keys.ts';
import { indicatorsSchema } from '../../../src/workspace/indicators.ts';
import { outlookSchema } from '../../../src/workspace/outlook.ts';
import { peopleSchema } from '../../../src/workspace/people.ts';
import { programmeSchema } from '../../../src/workspace/program.ts';
import { checkWorkspace } from '../../../src/workspace/workspace.ts';

// `entries` may hold a log. It is in no schema, because a log is checked entry by entry.
const holding = new Set(['entries']);
const bracketed = new Set(['entries']);

function visit(schema: z.ZodType): void {
  const shape = shapeOf(schema);
  if (shape.type === 'list') visit(shape.item);
  if (shape.type !== 'record') return;
  for (const [key, field] of shape.fields) {
    const below = shapeOf(field);
    if (isHolding(below)) holding.add(key);
    if (isHolding(below) || below.type === 'list') bracketed.add(key);
    visit(field);
  }
}

function isHolding(shape: FieldShape): boolean {
  if (shape.type === 'list') return isHolding(shapeOf(shape.item));
  return shape.type === 'record' || shape.type === 'counts';
}

const files = [programmeSchema, peopleSchema, indicatorsSchema, outlookSchema];
for (const schema of [...files, ...Object.values(kinds).map(({ schema }) => schema)]) visit(schema);
const keys = Object.keys(keyWords);

test('the keys whose value is a map or a list of maps are those of the schemas', () => {
  expect(keys.filter(holdsKeys).toSorted()).toEqual([...holding].toSorted());
});

test('the keys of whole files are those of the schemas', () => {
  const tops = [...files, kindsSchema].flatMap((schema) => Object.keys(schema.shape));
  expect(keys.filter(isTopKey).toSorted()).toEqual(tops.toSorted());
});

test('the keys whose value may be a list or a map are those of the schemas', () => {
  expect(keys.filter(takesBrackets).toSorted()).toEqual([...bracketed].toSorted());
});

test('full-width brackets around a list of links or fields are reported', () => {
  const people =
    'committees:\n  - 名称: 宣传组\n    联系: ［派出所，村委会］\nfiles:\n  - 名称: 成长档案\n    fields: ［身高，视力］\n';
  const texts = new Map([['people.yaml', new TextEncoder().encode(people)]]);
  const { problems } = checkWorkspace({ texts, photos: new Map() });
  const found = problems.flatMap(({ code, place }) => (code === 'full-width-bracket' ? [place?.line] : []));
  expect(new Set(found)).toEqual(new Set([3, 6]));
});
