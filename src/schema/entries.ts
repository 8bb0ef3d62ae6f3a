// The schema of a log: its entries, of which the kind decides the keys.
import { kindMeanings } from '../language/key-meanings.ts';
import { shapeAdvice } from '../language/messages/values.ts';
import { type KindName, keyWords, kindWords } from '../language/vocabulary.ts';
import { formsOfKinds } from '../language/words.ts';
import type { Definitions, KindDefinition } from '../log/definition.ts';
import { reachKeys } from '../log/own-fields.ts';
import { entryShape } from './entry-shape.ts';
import { hasKey, orNothing, propertiesIn, propertiesOf, recordJson, requiredJson, type Spot } from './records.ts';
import { entrySnippets } from './snippets.ts';
import { patternOf } from './spelling.ts';
import { formsOfOwn, type JsonSchema, nothing } from './values.ts';

const kindNames = Object.keys(kindMeanings) as KindName[];

/**
 * The definitions of a log in a language: the file (a list of entries, or a map with it), the entry, each kind, also
 * those of the workspace's own. The kind of an entry decides its keys; before it is known, snippets and the keys of every
 * entry are proposed.
 */
export function logDefinitions(
  { language, at }: Spot,
  samples: string,
  definitions: Definitions,
): Readonly<Record<string, JsonSchema>> {
  const below = (where: string): Spot => ({ language, where, at: `${at}-${where}` });
  const entries = { type: 'array', errorMessage: shapeAdvice[language].list, items: { $ref: below('entry').at } };
  const under = {
    key: 'entries',
    word: keyWords.entries[0],
    forms: ['entries', ...keyWords.entries],
    json: () => ({ description: `entries · ${keyWords.entries[0]}`, ...orNothing(entries) }),
  };
  const map = { type: 'object', ...propertiesOf([under], { language, where: 'log', at: `${at}/anyOf/1` }) };
  const spot = below('any');
  const keys = propertiesIn(entryShape(definitions), spot);
  const kind = keys.filter(({ key }) => key === 'kind').map((one) => requiredJson(one, spot));
  const any = {
    type: 'object',
    errorMessage: shapeAdvice[language].map,
    ...propertiesOf(keys, spot),
    defaultSnippets: entrySnippets(samples, definitions, language),
  };
  const known = { fields: entryShape(definitions).fields, at: spot.at };
  const own = definitions.kinds.map((one) => ({ one, words: formsOfOwn(one), at: encodeURI(below(one.name).at) }));
  const entry = {
    // biome-ignore-start lint/suspicious/noThenProperty: a keyword of JSON Schema, not a promise
    allOf: [
      ...kind,
      ...kindNames.map((one) => ({ if: kindIs([one, ...kindWords[one]]), then: { $ref: below(one).at } })),
      ...own.map(({ words, at: there }) => ({ if: kindIs(words), then: { $ref: there } })),
      {
        if: { anyOf: [kindIs([...formsOfKinds(), ...own.flatMap(({ words }) => words)]), nothing] },
        else: { $ref: spot.at },
      },
    ],
    // biome-ignore-end lint/suspicious/noThenProperty: as above
  };
  const name = (where: string) => below(where).at.split('/').at(-1) ?? where;
  return {
    [language]: {
      anyOf: [
        entries,
        { ...map, additionalProperties: false, allOf: [requiredJson(under, { language, where: 'log', at })] },
        nothing,
      ],
    },
    [name('entry')]: entry,
    [name('any')]: any,
    ...Object.fromEntries(
      kindNames.map((one) => [
        name(one),
        {
          description: kindMeanings[one][language],
          ...recordJson(entryShape(definitions, one), { ...below(one), known }),
        },
      ]),
    ),
    ...Object.fromEntries(
      own.map(({ one }) => [name(one.name), ownKindJson(one, definitions, { ...below(one.name), known })]),
    ),
  };
}

/** An entry of a kind of the workspace's own; where it must, it says whom it reached, in one way or another. */
function ownKindJson(kind: KindDefinition, definitions: Definitions, spot: Spot): JsonSchema {
  const shape = entryShape(definitions, kind);
  const { allOf = [], ...json } = recordJson(shape, spot);
  const reached = propertiesIn(shape, spot).filter(({ key }) => reachKeys.includes(key));
  const [to] = reached;
  const whom = to && requiredJson({ ...to, forms: reached.flatMap(({ forms }) => forms) }, spot);
  const required = [...(allOf as readonly JsonSchema[]), ...(kind.reach === 'must' && whom ? [whom] : [])];
  return { description: kind.phrase, ...json, ...(required.length > 0 && { allOf: required }) };
}

/** Matches an entry of a kind, with any of these words for it. */
function kindIs(words: readonly string[]): JsonSchema {
  const key = patternOf(['kind', ...keyWords.kind]);
  return {
    type: 'object',
    ...hasKey(key),
    patternProperties: { [key]: { type: 'string', pattern: patternOf(words) } },
  };
}
