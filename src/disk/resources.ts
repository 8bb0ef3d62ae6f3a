// The files shipped with carelog: templates, themes, fonts, examples, and the workspace that `init` copies.
import { open, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../language/language.ts';
import { inTurn } from './turns.ts';

/** package.json is beside templates/. */
const packageFile = new URL('../../package.json', import.meta.url);

/** templates/ is beside src/ in the repository and beside dist/ in the package. */
const templatesFolder = fileURLToPath(new URL('../../templates/', import.meta.url));

/** examples/, beside templates/. */
export const examplesFolder = fileURLToPath(new URL('../../examples/', import.meta.url));

/** Pictures of the first pages of the examples: docs/gallery/. */
export const galleryFolder = fileURLToPath(new URL('../../docs/gallery/', import.meta.url));

/** docs/problems.md, or its Chinese version: a section for each problem code, under its name. */
export function readProblemsPage(language: Language): Promise<string> {
  const file = { en: 'problems.md', zh: 'problems.zh-CN.md' }[language];
  return readFile(new URL(`../../docs/${file}`, import.meta.url), 'utf8');
}

/** The oldest Node.js that carelog runs with, as `engines` of its package.json has it (20.19). */
export async function neededNode(): Promise<string> {
  const { engines } = JSON.parse(await readFile(packageFile, 'utf8')) as { engines: { node: string } };
  return engines.node.replace('>=', '');
}

/** Where this version of carelog is installed from: its release or, while its repository has no address, its package. */
export async function ownPackage(): Promise<{ readonly version: string; readonly source: string }> {
  const { version, repository } = JSON.parse(await readFile(packageFile, 'utf8')) as Record<string, string>;
  const file = `carelog-${version}.tgz`;
  const address = repository?.replace('github:', 'https://github.com/') ?? '';
  const isUnnamed = address.includes('OWNER');
  return {
    version: version ?? '',
    source: isUnnamed ? `./${file}` : `${address}/releases/download/v${version}/${file}`,
  };
}

/** The folder names of the examples, in the order of their numbers. */
export async function listExamples(): Promise<readonly string[]> {
  const found = await readdir(examplesFolder, { withFileTypes: true });
  return found
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** The shipped files below templates/ with this ending, by path below it. */
export async function readShipped(ending: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = (await readdir(templatesFolder, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  const wanted = found.filter((file) => file.endsWith(ending) && !/^(?:workspace|kinds)\//.test(file)).toSorted();
  return new Map(
    await Promise.all(
      wanted.map(async (file) => [file, await inTurn(() => readFile(path.join(templatesFolder, file)))] as const),
    ),
  );
}

/** The files of the shelf of kinds (templates/kinds/), by path. */
export async function readShelf(): Promise<ReadonlyMap<string, string>> {
  const folder = path.join(templatesFolder, 'kinds');
  const files = (await readdir(folder)).toSorted();
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, await inTurn(() => readFile(path.join(folder, file), 'utf8'))] as const),
    ),
  );
}

/** A shipped template and what was made of it when carelog was compiled, each as JSON in UTF-8. */
export interface CompiledBytes {
  readonly source: Uint8Array;
  readonly compiled: Uint8Array;
}

/**
 * The lines of templates.jsonl, two a template: parsing the templates is a tenth of a `check`. Null where it does not stand
 * beside the code: only the bundled command line has it (rolldown.config.js).
 */
export async function readCompiledTemplates(): Promise<readonly CompiledBytes[] | null> {
  const file = await readFile(new URL('templates.jsonl', import.meta.url)).catch(() => null);
  if (file === null) return null;
  const templates: CompiledBytes[] = [];
  let start = 0;
  for (let end = file.indexOf('\n'); end >= 0; end = file.indexOf('\n', start)) {
    const next = file.indexOf('\n', end + 1);
    templates.push({ source: file.subarray(start, end), compiled: file.subarray(end + 1, next) });
    start = next + 1;
  }
  return templates;
}

/** The folder of the shipped fonts. */
export const facesFolder = path.join(templatesFolder, 'fonts');

/** The file names of the shipped fonts. */
export async function listFaces(): Promise<readonly string[]> {
  return (await readdir(facesFolder)).filter((file) => file.endsWith('.ttf')).toSorted();
}

const faces = new Map<string, Promise<Uint8Array>>();

/** The bytes of a font file, read only once. */
export function readFace(file: string): Promise<Uint8Array> {
  const face = faces.get(file) ?? inTurn(() => readFile(path.join(facesFolder, path.basename(file))));
  faces.set(file, face);
  return face;
}

/** Part of a font file: to know which characters a font has, a hundredth of it is enough. */
export async function readFacePart(file: string, from: number, length: number): Promise<Uint8Array> {
  const handle = await open(path.join(facesFolder, path.basename(file)));
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Begins to read all fonts, so that a page need not wait for them. readFace reports what cannot be read. */
export function preloadFaces(): void {
  listFaces().then(
    (files) => {
      for (const file of files) readFace(file).catch(() => undefined);
    },
    () => undefined,
  );
}

let startingOnce: Promise<ReadonlyMap<string, string>> | undefined;

/** The files of the workspace that `init` copies, by path, read once a process: every workspace is held against them. */
export function readStartingWorkspace(): Promise<ReadonlyMap<string, string>> {
  startingOnce ??= startingWorkspace();
  return startingOnce;
}

async function startingWorkspace(): Promise<ReadonlyMap<string, string>> {
  const folder = path.join(templatesFolder, 'workspace');
  const found = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      found.map(async (entry) => {
        const absolute = path.join(entry.parentPath, entry.name);
        return [
          path.relative(folder, absolute).replaceAll('\\', '/'),
          await inTurn(() => readFile(absolute, 'utf8')),
        ] as const;
      }),
    ),
  );
}
