// The schemas that an editor reads, with the names of what is shipped.
import { readStartingWorkspace } from '../disk/resources.ts';
import { type SchemaName, workspaceSchemas } from '../schema/files.ts';
import type { JsonSchema } from '../schema/values.ts';
import { readForms } from './forms.ts';

type Schemas = Readonly<Record<SchemaName, JsonSchema>>;

let schemasOnce: Promise<Schemas> | undefined;

/** The schema of each file of a workspace. Proposes the shipped templates and themes, and the entries of `init`. */
export function editorSchemas(): Promise<Schemas> {
  schemasOnce ??= schemas();
  return schemasOnce;
}

async function schemas(): Promise<Schemas> {
  const [forms, starting] = await Promise.all([readForms({ sources: new Map() }), readStartingWorkspace()]);
  const samples = starting.get('log/examples.yaml')?.replace(/\{\{\w+\}\}/g, '2024-09-02');
  return workspaceSchemas({
    templates: [...forms.templates.keys()].filter((name) => !name.startsWith('partials/')),
    themes: [...forms.themes.keys()],
    ...(samples !== undefined && { samples }),
  });
}
