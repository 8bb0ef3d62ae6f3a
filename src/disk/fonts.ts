// Reads fonts: those of a workspace, and those of a folder named on the command line.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { compareText } from '../language/order.ts';
import { UsageError } from '../problem/failure.ts';
import { readStart } from './read.ts';

/** The bytes of font files below a folder, by their paths there. None is read further than `most`, and one byte more. */
export async function readFontFiles(
  folder: string,
  files: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const file of files) {
    const typed = path.join(folder, file);
    found.set(file, await readStart(typed, typed, most + 1));
  }
  return found;
}

const fontFile = /\.(?:ttf|otf|ttc|otc)$/i;
/** More than one report needs, and less than a machine has: its own fonts differ from those of the next. */
const mostFonts = 100;

/**
 * The font files below a folder that was named on the command line, in the order of their paths. Throws UsageError
 * where there are none, or so many that it must be the folder of the machine.
 */
export async function listFonts(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true }).catch(() => null);
  if (found === null) throw new UsageError('fonts-missing', { path: folder });
  const fonts = found.filter((file) => fontFile.test(file) && !path.basename(file).startsWith('.'));
  if (fonts.length === 0) throw new UsageError('fonts-none', { path: folder });
  if (fonts.length > mostFonts) throw new UsageError('fonts-too-many', { path: folder, count: fonts.length });
  return fonts.map((file) => file.replaceAll('\\', '/')).toSorted(compareText);
}
