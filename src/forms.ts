// Templates and themes: the shipped ones, and those of a workspace that stand in for them.
import { readShipped } from './disk/resources.ts';
import { decode, type Source } from './source/decode.ts';
import type { Workspace } from './workspace/workspace.ts';

/** Templates (`school-semester`, `partials/pairing`) and themes (`official`) by name. */
export interface Forms {
  readonly templates: ReadonlyMap<string, Source>;
  readonly themes: ReadonlyMap<string, Source>;
}

/** The forms a workspace is reported with; its own override the shipped ones of the same name. */
export async function readForms(workspace: Pick<Workspace, 'templates' | 'themes'>): Promise<Forms> {
  const [templates, themes] = await Promise.all([shipped('.md.hbs', ''), shipped('.yaml', 'themes/')]);
  return {
    templates: new Map([...templates, ...workspace.templates]),
    themes: new Map([...themes, ...workspace.themes]),
  };
}

async function shipped(ending: string, folder: string): Promise<ReadonlyMap<string, Source>> {
  const sources = new Map<string, Source>();
  for (const [file, bytes] of await readShipped(ending)) {
    const { value } = decode(`templates/${file}`, bytes);
    if (value && file.startsWith(folder)) sources.set(file.slice(folder.length, -ending.length), value);
  }
  return sources;
}
