// What a build left in its folder, apart from the records beside the reports (test/cli/edited.test.ts is about these).
import { readdir } from 'node:fs/promises';

/** The names of the reports in a folder, in order. */
export async function reportsIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((file) => !file.endsWith('.manifest.json')).toSorted();
}
