// Templates and themes: the shipped ones, and those of a workspace that replace them.
import { readTemplate } from '../disk/read.ts';
import { listFaces, readCompiledTemplates, readShipped } from '../disk/resources.ts';
import { type Checked, ownFolder, type Problem, typedFile } from '../problem/problem.ts';
import { decode, type Source } from '../source/tree/decode.ts';
import { takeCompiled } from '../template/read/compile.ts';
import type { Template } from '../template/read/syntax.ts';
import type { Workspace } from '../workspace/workspace.ts';

/**
 * Templates (`school-semester`, `partials/pairing`) and themes (`official`) by name, the faces a theme may name, and
 * what is wrong with a template file named on the command line.
 */
export interface Forms {
  readonly templates: ReadonlyMap<string, Source>;
  readonly themes: ReadonlyMap<string, Source>;
  readonly faces: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * The forms for the report of a workspace. A template or theme in its own templates/ replaces the shipped one of the
 * same name. A `template` that ends in .md.hbs is the path of a file, and is added under that path. Throws
 * EnvironmentError where it cannot be read.
 */
export async function readForms(workspace: Pick<Workspace, 'sources'>, template = ''): Promise<Forms> {
  const [shipped, faces] = await shippedForms();
  const sources = [...shipped, ...[...workspace.sources].map(([file, text]) => ({ file, text }))];
  const templates = namedBy(/^(?:<carelog>\/)?templates\/(.+)\.md\.hbs$/s, sources);
  const problems: Problem[] = [];
  if (template.endsWith('.md.hbs')) {
    const decoded = decode(typedFile + template.replaceAll('\\', '/'), await readTemplate(template));
    problems.push(...decoded.problems);
    if (decoded.value) templates.set(template, decoded.value);
  }
  const themes = namedBy(/^(?:<carelog>\/)?templates\/themes\/(.+)\.yaml$/s, sources);
  return { templates, themes, faces, problems };
}

let shippedOnce: Promise<readonly [sources: readonly Source[], faces: readonly string[]]> | undefined;

/** The texts and faces shipped with carelog: read once a process, however many workspaces are built. */
function shippedForms(): NonNullable<typeof shippedOnce> {
  shippedOnce ??= Promise.all([shippedSources(), listFaces()]);
  return shippedOnce;
}

async function shippedSources(): Promise<readonly Source[]> {
  const [json, ...texts] = await Promise.all([readCompiledTemplates(), ...['.md.hbs', '.yaml'].map(readShipped)]);
  const compiled = JSON.parse(json ?? '{}') as CompiledTemplates;
  return texts
    .flatMap((files) => [...files])
    .map(([name, bytes]) => {
      const source = { file: `${ownFolder}templates/${name}`, text: ownText(bytes) };
      const known = compiled[source.file];
      // Somebody may have changed a template since carelog was compiled.
      if (known?.text === source.text) takeCompiled(source, known.compiled);
      return source;
    });
}

/** What was made of the shipped templates when carelog was compiled, by file: parsing them is a tenth of a `check`. */
type CompiledTemplates = Readonly<Record<string, { readonly text: string; readonly compiled: Checked<Template> }>>;

// Nobody damages our own files between two builds: what `decode` looks for in a text is looked for by a test.
function ownText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
}

/** The sources whose file a pattern matches, by the name in it. Where two have one name, the later counts. */
function namedBy(pattern: RegExp, sources: readonly Source[]): Map<string, Source> {
  const named = new Map<string, Source>();
  for (const source of sources) {
    const name = pattern.exec(source.file)?.[1];
    if (name !== undefined) named.set(name, source);
  }
  return named;
}
