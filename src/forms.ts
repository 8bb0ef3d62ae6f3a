// Templates and themes: the shipped ones, and those of a workspace that stand in for them.
import { readTemplate } from './disk/read.ts';
import { readShipped } from './disk/resources.ts';
import { ownFolder, typedFile } from './problem/problem.ts';
import { decode, type Source } from './source/decode.ts';
import type { Workspace } from './workspace/workspace.ts';

/** Templates (`school-semester`, `partials/pairing`) and themes (`official`) by name. */
export interface Forms {
  readonly templates: ReadonlyMap<string, Source>;
  readonly themes: ReadonlyMap<string, Source>;
}

/** The forms a workspace is reported with; its own templates/ override the shipped ones of the same name. A `template` that ends in .md.hbs is a file, and its own name among the templates. Throws EnvironmentError where it cannot be read. */
export async function readForms(workspace: Pick<Workspace, 'sources'>, template = ''): Promise<Forms> {
  const shipped = await Promise.all(['.md.hbs', '.yaml'].map(readShipped));
  const sources = shipped
    .flatMap((files) => [...files])
    .flatMap(([file, bytes]) => decode(`${ownFolder}templates/${file}`, bytes).value ?? []);
  for (const [file, text] of workspace.sources) sources.push({ file, text });
  const templates = namedBy(/^(?:<carelog>\/)?templates\/(.+)\.md\.hbs$/, sources);
  if (template.endsWith('.md.hbs')) {
    const { value } = decode(typedFile + template.replaceAll('\\', '/'), await readTemplate(template));
    if (value) templates.set(template, value);
  }
  return {
    templates,
    themes: namedBy(/^(?:<carelog>\/)?templates\/themes\/(.+)\.yaml$/, sources),
  };
}

/** The sources whose file a pattern matches, by the name in it; of two with one name the later. */
function namedBy(pattern: RegExp, sources: readonly Source[]): Map<string, Source> {
  const named = new Map<string, Source>();
  for (const source of sources) {
    const name = pattern.exec(source.file)?.[1];
    if (name !== undefined) named.set(name, source);
  }
  return named;
}
