// No paragraph occurs in two templates or partials. Repeated ones must be partials.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const folder = path.resolve('templates');
const sources = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md.hbs'))
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(path.join(folder, file), 'utf8')] as const),
);

/** The paragraphs of a template with at least six Chinese characters, without headings and comments. */
function paragraphsOf(text: string): readonly string[] {
  return text
    .replace(/\{\{!--[\s\S]*?--\}\}|^#+ .*$/gm, '\n\n')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block.replace(/\{\{[^}]*\}\}|[^\p{sc=Han}]/gu, '').length >= 6);
}

test('no paragraph occurs twice', () => {
  const places = new Map<string, string[]>();
  for (const [file, text] of sources) {
    for (const paragraph of paragraphsOf(text)) places.set(paragraph, [...(places.get(paragraph) ?? []), file]);
  }
  expect([...places].filter(([, files]) => files.length > 1)).toEqual([]);
});

test('no sentence of a template occurs in another', () => {
  const places = new Map<string, Set<string>>();
  for (const [file, text] of sources) {
    const words = text.replace(/\{\{!--[\s\S]*?--\}\}|^#+ .*$/gm, '').replace(/\{\{[^}]*\}\}/g, '\n');
    for (const run of words.match(/[\p{sc=Han}，、；]{12,}/gu) ?? []) {
      places.set(run, (places.get(run) ?? new Set()).add(file));
    }
  }
  expect([...places].filter(([, files]) => files.size > 1).map(([run, files]) => [run, ...files])).toEqual([]);
});
