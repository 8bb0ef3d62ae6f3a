// No paragraph stands in two templates or partials: what recurs is a partial.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const folder = path.resolve('templates');
const sources = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md.hbs'))
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(path.join(folder, file), 'utf8')] as const),
);

/** The stretches of a template that say something of their own: separated by blank lines or by what chooses, without headings, comments and names. */
function paragraphsOf(text: string): readonly string[] {
  return text
    .replace(/\{\{!--[\s\S]*?--\}\}|^#+ .*$/gm, '\n\n')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block.replace(/\{\{[^}]*\}\}|[^\p{sc=Han}]/gu, '').length >= 6);
}

test('no paragraph stands twice', () => {
  const places = new Map<string, string[]>();
  for (const [file, text] of sources) {
    for (const paragraph of paragraphsOf(text)) places.set(paragraph, [...(places.get(paragraph) ?? []), file]);
  }
  expect([...places].filter(([, files]) => files.length > 1)).toEqual([]);
});

test('no sentence of a template stands in another', () => {
  const places = new Map<string, Set<string>>();
  for (const [file, text] of sources) {
    const words = text.replace(/\{\{!--[\s\S]*?--\}\}|^#+ .*$/gm, '').replace(/\{\{[^}]*\}\}/g, '\n');
    for (const run of words.match(/[\p{sc=Han}，、；]{12,}/gu) ?? []) {
      places.set(run, (places.get(run) ?? new Set()).add(file));
    }
  }
  expect([...places].filter(([, files]) => files.size > 1).map(([run, files]) => [run, ...files])).toEqual([]);
});
