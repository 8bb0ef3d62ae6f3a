// The schemas that an editor reads, with the names of what is shipped.
import { readStartingWorkspace } from '../disk/resources.ts';
import { type SchemaName, workspaceSchemas } from '../schema/files.ts';
import type { JsonSchema } from '../schema/values.ts';
import { readForms } from './forms.ts';

/** The schema of each file of a workspace. Proposes the shipped templates and themes, and the entries of `init`. */
export async function editorSchemas(): Promise<Readonly<Record<SchemaName, JsonSchema>>> {
  const [forms, starting] = await Promise.all([readForms({ sources: new Map() }), readStartingWorkspace()]);
  const samples = starting.get('log/examples.yaml')?.replace(/\{\{\w+\}\}/g, '2024-09-02');
  return workspaceSchemas({
    templates: [...forms.templates.keys()].filter((name) => !name.startsWith('partials/')),
    themes: [...forms.themes.keys()],
    ...(samples !== undefined && { samples }),
  });
}
