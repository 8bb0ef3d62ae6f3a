// Templates and themes: the shipped ones, and those of a workspace that stand in for them.
import { readShipped } from './disk/resources.ts';
import { decode, type Source } from './source/decode.ts';
import type { Workspace } from './workspace/workspace.ts';

/** Templates (`school-semester`, `partials/pairing`) and themes (`official`) by name. */
export interface Forms {
  readonly templates: ReadonlyMap<string, Source>;
  readonly themes: ReadonlyMap<string, Source>;
}

/** The forms a workspace is reported with; its own templates/ override the shipped ones of the same name. */
export async function readForms(workspace: Pick<Workspace, 'sources'>): Promise<Forms> {
  const shipped = await Promise.all(['.md.hbs', '.yaml'].map(readShipped));
  const texts = shipped
    .flatMap((files) => [...files])
    .flatMap(([file, bytes]) => decode(`templates/${file}`, bytes).value ?? []);
  const own = [...workspace.sources].map(([file, text]) => ({ file, text }));
  const named = (pattern: RegExp) =>
    new Map(
      [...texts, ...own].flatMap(
        (source) =>
          pattern
            .exec(source.file)
            ?.slice(1)
            .map((name) => [name, source] as const) ?? [],
      ),
    );
  return { templates: named(/^templates\/(.+)\.md\.hbs$/), themes: named(/^templates\/themes\/(.+)\.yaml$/) };
}
