// Templates, themes and faces: the shipped ones, and those of a workspace that replace them.
import { listFonts, readFontFiles } from '../disk/fonts.ts';
import { readTemplate } from '../disk/read.ts';
import { listFaces, readCompiledTemplates, readShipped } from '../disk/resources.ts';
import { ownFolder, type Problem, typedFile } from '../problem/problem.ts';
import { decode, type Source } from '../source/tree/decode.ts';
import { sourceOfCompiled } from '../template/read/compile.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { mostFontBytes } from '../write/faces/font-file.ts';
import { type OwnFaces, readFonts } from '../write/faces/own-faces.ts';

/**
 * Templates (`school-semester`, `partials/pairing`) and themes (`official`) by name, the faces a theme may name, those
 * that come before them, and what is wrong with a template file named on the command line.
 */
export interface Forms {
  readonly templates: ReadonlyMap<string, Source>;
  readonly themes: ReadonlyMap<string, Source>;
  readonly faces: readonly string[];
  readonly ownFaces: OwnFaces;
  readonly problems: readonly Problem[];
}

/**
 * What comes beside the forms of a workspace: a template by name or path, the folder that its fonts lie in, and another
 * folder of fonts.
 */
export interface FormsWanted {
  readonly template?: string | undefined;
  readonly root?: string | undefined;
  readonly fonts?: string | undefined;
}

/**
 * The forms for the report of a workspace. A template or theme in its own templates/ replaces the shipped one of the
 * same name. A `template` that ends in .md.hbs is the path of a file, and is added under that path. The fonts of a
 * workspace are read where its `root` is told, after those of the folder `fonts`. Throws EnvironmentError where a file
 * cannot be read, UsageError as listFonts does.
 */
export async function readForms(
  workspace: Pick<Workspace, 'sources'> & Partial<Pick<Workspace, 'fonts'>>,
  { template = '', root, fonts }: FormsWanted = {},
): Promise<Forms> {
  const [[shipped, faces], ownFaces] = await Promise.all([
    shippedForms(),
    readOwnFaces(root, workspace.fonts ?? [], fonts),
  ]);
  const sources = [...shipped, ...[...workspace.sources].map(([file, text]) => ({ file, text }))];
  const templates = namedBy(/^(?:<carelog>\/)?templates\/(.+)\.md\.hbs$/s, sources);
  const problems: Problem[] = [];
  if (template.endsWith('.md.hbs')) {
    const decoded = decode(typedFile + template.replaceAll('\\', '/'), await readTemplate(template));
    problems.push(...decoded.problems);
    if (decoded.value) templates.set(template, decoded.value);
  }
  const themes = namedBy(/^(?:<carelog>\/)?templates\/themes\/(.+)\.yaml$/s, sources);
  return { templates, themes, faces, ownFaces, problems };
}

/** The fonts of a workspace and of a folder named on the command line, which comes first. */
export async function readOwnFaces(
  root: string | undefined,
  files: readonly string[],
  folder: string | undefined,
): Promise<OwnFaces> {
  const typed = folder === undefined ? [] : await readFontFiles(folder, await listFonts(folder), mostFontBytes);
  const own = root === undefined ? [] : await readFontFiles(root, files, mostFontBytes);
  const named = [...typed].map(
    ([file, bytes]) => [`${typedFile}${folder?.replaceAll('\\', '/')}/${file}`, bytes] as const,
  );
  return readFonts(new Map([...named, ...own]));
}

let shippedOnce: Promise<readonly [sources: readonly Source[], faces: readonly string[]]> | undefined;

/** The texts and faces shipped with carelog: read once a process, however many workspaces are built. */
function shippedForms(): NonNullable<typeof shippedOnce> {
  shippedOnce ??= Promise.all([shippedSources(), listFaces()]);
  return shippedOnce;
}

async function shippedSources(): Promise<readonly Source[]> {
  const compiled = await readCompiledTemplates();
  const read = await Promise.all([...(compiled ? [] : ['.md.hbs']), '.yaml'].map(readShipped));
  const texts = read.flatMap((files) => [...files]);
  return [
    ...(compiled ?? []).map(sourceOfCompiled),
    ...texts.map(([name, bytes]) => ({ file: `${ownFolder}templates/${name}`, text: ownText(bytes) })),
  ];
}

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
