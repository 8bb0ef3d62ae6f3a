// Photos that entries name: they must be pictures in photos/ of this workspace and nowhere else.
import { nearest } from '../../language/nearest.ts';
import type { Problem } from '../../problem/problem.ts';
import { placeAt } from '../../source/tree/yaml.ts';
import type { WorkspaceFiles } from '../../workspace/files.ts';
import type { Check } from './context.ts';

type Photos = WorkspaceFiles['photos'];

/** photo-missing, photo-outside-workspace or photo-not-an-image for each photo of an entry that cannot be shown. */
export const photoFile: Check = ({ readable, workspace, mask }) =>
  readable.flatMap((entry) =>
    (entry.photos ?? []).flatMap((path, index): Problem[] => {
      if (path === undefined) return [];
      const wrong = wrongWith(path, workspace.photos);
      if (wrong === undefined) return [];
      const place = placeAt(entry.origin.tree, ['photos', index]);
      const value = mask(path);
      if (wrong.code !== 'photo-missing') return [{ code: wrong.code, place, values: { value } }];
      return [{ code: wrong.code, place, values: { value, nearest: wrong.nearest } }];
    }),
  );

type Wrong =
  | { readonly code: 'photo-outside-workspace' | 'photo-not-an-image' }
  | { readonly code: 'photo-missing'; readonly nearest: string };

function wrongWith(path: string, photos: Photos): Wrong | undefined {
  const photo = photos.get(path);
  if (photo?.outside) return { code: 'photo-outside-workspace' };
  if (photo) return photo.format === null ? { code: 'photo-not-an-image' } : undefined;
  const plain = decoded(path).replaceAll('\\', '/');
  if (leadsOutside(plain)) return { code: 'photo-outside-workspace' };
  return { code: 'photo-missing', nearest: nearestPhoto(plain, [...photos.keys()]) };
}

/**
 * Absolute paths, drive letters, UNC names, URLs, and `..` that leaves the folder. `plain` is decoded and has only `/`.
 */
function leadsOutside(plain: string): boolean {
  if (/^(?:\/|~|\p{L}[\p{L}\d+.-]*:)/u.test(plain.trim())) return true;
  let depth = 0;
  for (const part of plain.split('/')) {
    if (part === '..') depth--;
    else if (part !== '' && part !== '.') depth++;
    if (depth < 0) return true;
  }
  return false;
}

/** Nobody encodes a path more often than this by accident. One that is still encoded then is reported as missing. */
const mostEncoded = 20;

/**
 * Decodes %2f and the like, however often it was encoded: the check must see what a file system would (pandoc
 * GHSA-xj5q-fv23-575g).
 */
function decoded(path: string): string {
  // %252525… is one character: each 25 encodes it once more.
  let plain = path.replace(/%(?:25)+/g, '%');
  for (let round = 0; round < mostEncoded && plain.includes('%'); round++) {
    plain = plain.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
  return plain;
}

/**
 * The photo that was probably meant: one of the same name with other capitals or in another folder, else the nearest.
 */
function nearestPhoto(plain: string, known: readonly string[]): string {
  const formOf = (path: string) => path.normalize('NFC').toLowerCase().replace(/^.*\//, '');
  return known.find((path) => formOf(path) === formOf(plain)) ?? nearest(plain, known);
}
