// JSON Schema (draft-07) of the workspace files, for editors: made from the shapes that the checker uses, because zod's
// toJSONSchema knows no Chinese keys and no single value for a list. The YAML language server, for which it is written,
// also reads `errorMessage` and `defaultSnippets`.
import type { Language } from '../language/language.ts';
import { type Definitions, noDefinitions } from '../log/definition.ts';
import { kindsSchema } from '../log/kinds-file.ts';
import { shapeOf } from '../source/fields/field-shape.ts';
import { indicatorsSchema } from '../workspace/indicators.ts';
import { outlookSchema } from '../workspace/outlook.ts';
import { peopleSchemaWith } from '../workspace/people.ts';
import { programmeSchemaWith } from '../workspace/program.ts';
import { logDefinitions } from './entries.ts';
import { hasKey, jsonOf, orNothing, type Spot } from './records.ts';
import type { JsonSchema } from './values.ts';

/** The files of a workspace that have a schema. */
export type SchemaName = 'program' | 'people' | 'indicators' | 'problems' | 'kinds' | 'log';

/** What editors propose beside the vocabulary. */
export interface Proposed {
  /** The names of templates and themes. */
  readonly templates?: readonly string[];
  readonly themes?: readonly string[];
  /** The text of a log with an entry of each kind: its snippets have the same keys. */
  readonly samples?: string;
  /** What the workspace defines. */
  readonly definitions?: Definitions;
}

/** The schemas of program.yaml and the files beside it, and of those in log/, by name. */
export function workspaceSchemas({
  templates = [],
  themes = [],
  samples = '',
  definitions = noDefinitions,
}: Proposed = {}): Readonly<Record<SchemaName, JsonSchema>> {
  const names = { 'report.template': templates, 'report.theme': themes };
  const file = (shape: Parameters<typeof shapeOf>[0], where: string) =>
    whole((spot) => ({ [spot.language]: orNothing(jsonOf(shapeOf(shape), { ...spot, where, names })) }), hasKey);
  return {
    program: file(programmeSchemaWith(definitions.kinds), 'program'),
    people: file(peopleSchemaWith(definitions.personFields), 'people'),
    indicators: file(indicatorsSchema, 'indicators.yaml'),
    problems: file(outlookSchema, 'problems.yaml'),
    kinds: file(kindsSchema, 'kinds.yaml'),
    log: whole(
      (spot) => logDefinitions(spot, samples, definitions),
      (pattern) => ({
        anyOf: [
          { type: 'array', contains: { type: 'object', ...hasKey(pattern) } },
          { type: 'object', ...hasKey(pattern) },
        ],
      }),
    ),
  };
}

/**
 * A file in the language of its keys, in both while it has none. Both read the same; they differ in what an editor
 * proposes and says.
 */
function whole(
  definitionsIn: (spot: Spot) => Readonly<Record<string, JsonSchema>>,
  speaks: (pattern: string) => JsonSchema,
): JsonSchema {
  const spotOf = (language: Language): Spot => ({ language, where: '', at: `#/definitions/${language}` });
  const chinese = speaks('\\p{Script=Han}');
  const english = { allOf: [speaks('.'), { not: chinese }] };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'carelog',
    definitions: { ...definitionsIn(spotOf('zh')), ...definitionsIn(spotOf('en')) },
    allOf: [
      { if: english, else: { $ref: spotOf('zh').at } },
      { if: chinese, else: { $ref: spotOf('en').at } },
    ],
  };
}
