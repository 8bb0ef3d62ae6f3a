// Golden files: text that a reviewer reads. UPDATE_GOLDEN=1 rewrites them; in CI a missing one fails, and a changed one is left beside it.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';

/** Holds a text against a golden file. */
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
