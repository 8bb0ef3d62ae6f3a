// What is shipped with carelog: templates, themes, faces, and the workspace that `init` copies.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** package.json stands beside templates/. */
const packageFile = new URL('../../package.json', import.meta.url);

/** templates/ stands beside src/ in the repository and beside dist/ in the package. */
const templatesFolder = fileURLToPath(new URL('../../templates/', import.meta.url));

/** examples/ stands beside templates/. */
export const examplesFolder = fileURLToPath(new URL('../../examples/', import.meta.url));

/** Pictures of the examples' first pages: docs/gallery/ in the repository and in the package. */
export const galleryFolder = fileURLToPath(new URL('../../docs/gallery/', import.meta.url));

/** The oldest Node.js that carelog runs with, as `engines` of its package.json has it (20.19). */
export async function neededNode(): Promise<string> {
  const { engines } = JSON.parse(await readFile(packageFile, 'utf8')) as { engines: { node: string } };
  return engines.node.replace('>=', '');
}

/** The folders of the examples, in the order of their numbers. */
export async function listExamples(): Promise<readonly string[]> {
  const found = await readdir(examplesFolder, { withFileTypes: true });
  return found
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** The shipped texts below templates/ that match, by their path below it. */
export async function readShipped(ending: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = (await readdir(templatesFolder, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  const wanted = found.filter((file) => file.endsWith(ending) && !file.startsWith('workspace/')).toSorted();
  return new Map(
    await Promise.all(wanted.map(async (file) => [file, await readFile(path.join(templatesFolder, file))] as const)),
  );
}

/** The folder of the faces shipped with carelog. */
export const facesFolder = path.join(templatesFolder, 'fonts');

/** The files of the faces shipped with carelog. */
export async function listFaces(): Promise<readonly string[]> {
  return (await readdir(facesFolder)).filter((file) => file.endsWith('.ttf')).toSorted();
}

const faces = new Map<string, Promise<Uint8Array>>();

/** The bytes of a face, read once however many reports are printed. */
export function readFace(file: string): Promise<Uint8Array> {
  const face = faces.get(file) ?? readFile(path.join(facesFolder, path.basename(file)));
  faces.set(file, face);
  return face;
}

/** Begins to read every face, so that none is waited for when a page needs it. What cannot be read is told by readFace. */
export function preloadFaces(): void {
  listFaces().then(
    (files) => {
      for (const file of files) readFace(file).catch(() => undefined);
    },
    () => undefined,
  );
}

/** The files of the workspace that `init` starts from, by their path in it. */
export async function readStartingWorkspace(): Promise<ReadonlyMap<string, string>> {
  const folder = path.join(templatesFolder, 'workspace');
  const found = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      found.map(async (entry) => {
        const absolute = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, absolute).replaceAll('\\', '/'), await readFile(absolute, 'utf8')] as const;
      }),
    ),
  );
}
