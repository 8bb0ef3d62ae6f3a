// The word for a kind of entry: one of those that carelog brings along, or one that a workspace defines.

import type { z } from 'zod';
import { nearestKind, nearestWord } from '../../language/nearest.ts';
import { isChinese, kindOf, wordsOfKinds } from '../../language/words.ts';
import { type OwnKind, withShape } from './field-shape.ts';
import { scalar } from './fields.ts';
import { type Reading, refuse } from './reading.ts';

const schemas = new WeakMap<readonly OwnKind[], z.ZodType<string, string>>();

/**
 * The word for a kind. Gives the name of one of the workspace's own, else the English word. The schema is made once: it
 * reads every entry of a log.
 */
export function kindAmong(own: readonly OwnKind[]): z.ZodType<string, string> {
  const known = schemas.get(own);
  if (known) return known;
  const schema = scalar('kind', (written) => readKind(written, own));
  schemas.set(own, withShape(schema, { type: 'kind', verbatim: false, own }));
  return schema;
}

/** The kind that a word calls by any of its names. Capitals do not matter. */
export function ownKindNamed<K extends OwnKind>(written: string, own: readonly K[]): K | undefined {
  const word = written.trim().toLowerCase();
  return own.find(({ name, english, formerly }) =>
    [name, english, ...formerly].some((one) => one?.toLowerCase() === word),
  );
}

function readKind(written: string, own: readonly OwnKind[]): Reading<string> {
  const value = ownKindNamed(written, own)?.name ?? kindOf(written);
  if (value !== undefined) return { value };
  const names = own.flatMap(({ name, english }) => (english === undefined ? [name] : [name, english]));
  return refuse('unknown-kind', {
    value: written,
    nearest: nearestWord(written, names) || nearestKind(written),
    allowed: wordsOfKinds(isChinese(written)),
    ...(own.length > 0 && { own: own.map(({ name }) => `${name}、`).join('') }),
  });
}
