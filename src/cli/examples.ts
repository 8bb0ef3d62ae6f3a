// The examples a workspace can be started from: listed, and found by what people type.
import path from 'node:path';
import { readWorkspace } from '../disk/read.ts';
import { examplesFolder, galleryFolder, listExamples } from '../disk/resources.ts';
import { nearest } from '../language/nearest.ts';
import { UsageError } from '../problem/failure.ts';
import { checkWorkspace } from '../workspace/workspace.ts';

/** The folder of an example by its number (05, 5), its folder or its template. Throws UsageError `unknown-example`. */
export async function findExample(value: string): Promise<string> {
  const examples = await listExamples();
  const found = examples.find((name) => namesOf(name).includes(value.toLowerCase()));
  if (found !== undefined) return found;
  throw new UsageError('unknown-example', { value, nearest: nearest(value, examples.flatMap(namesOf)) });
}

/**
 * Prints every example on a line (number, name, title of its report), and below it the path of a picture of its first
 * page.
 */
export async function printExamples(): Promise<void> {
  const examples = await listExamples();
  const width = Math.max(...examples.map((name) => (parts(name)[2] ?? '').length));
  for (const name of examples) {
    const { value } = checkWorkspace(await readWorkspace(path.join(examplesFolder, name)));
    const [number = '', , template = ''] = parts(name);
    const { theme = 'official', title = '' } = value?.programme.report ?? {};
    const picture = path.join(galleryFolder, `${name}-${theme}.png`);
    process.stdout.write(`${number}  ${template.padEnd(width)}  ${title}\n    ${shortest(picture)}\n`);
  }
}

/** A path relative to the current folder; the full path where the relative one would start with `..`. */
function shortest(file: string): string {
  const relative = path.relative('', file);
  return relative.startsWith('..') ? file : relative;
}

/** 05-rural-school-year: the whole, 05, 5, rural-school-year. */
function namesOf(name: string): readonly string[] {
  const [number = '', short = '', template = ''] = parts(name);
  return [name, template, number, short];
}

function parts(name: string): readonly string[] {
  const [, zeros = '', short = '', template = ''] = /^(0*)(\d+)-(.+)$/.exec(name) ?? [];
  return [zeros + short, short, template];
}
