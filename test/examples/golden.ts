// Compares text with golden files. UPDATE_GOLDEN=1 rewrites them; without it, a different text is written beside the
// file. In CI, a missing file is an error.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';

/** Expects a text to equal a golden file. */
export async function expectGolden(text: string, file: string): Promise<void> {
  if (!process.env.CI && (process.env.UPDATE_GOLDEN || !existsSync(file))) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    return;
  }
  const golden = existsSync(file) ? await readFile(file, 'utf8') : 'none';
  if (golden !== text) await writeFile(file.replace(/(\.\w+)$/, '.changed$1'), text);
  expect(text).toBe(golden);
}
