// The schemas that an editor reads, with the names of what is shipped.
import { readStartingWorkspace } from '../disk/resources.ts';
import { type Definitions, noDefinitions } from '../log/definition.ts';
import { type SchemaName, workspaceSchemas } from '../schema/files.ts';
import type { JsonSchema } from '../schema/values.ts';
import { readForms } from './forms.ts';

type Schemas = Readonly<Record<SchemaName, JsonSchema>>;

const schemasOnce = new WeakMap<Definitions, Promise<Schemas>>();

/**
 * The schema of each file of a workspace. Proposes the shipped templates and themes, the entries of `init`, and what the
 * workspace defines itself.
 */
export function editorSchemas(definitions: Definitions = noDefinitions): Promise<Schemas> {
  const made = schemasOnce.get(definitions) ?? schemas(definitions);
  schemasOnce.set(definitions, made);
  return made;
}

async function schemas(definitions: Definitions): Promise<Schemas> {
  const [forms, starting] = await Promise.all([readForms({ sources: new Map() }), readStartingWorkspace()]);
  const samples = starting.get('log/examples.yaml')?.replace(/\{\{\w+\}\}/g, '2024-09-02');
  return workspaceSchemas({
    templates: [...forms.templates.keys()].filter((name) => !name.startsWith('partials/')),
    themes: [...forms.themes.keys()],
    ...(samples !== undefined && { samples }),
    definitions,
  });
}
