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

/** Every example on a line (number, name, the title of its report), and below it where a picture of its first page is. */
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

/** A path as seen from here; in full where that would lead up and out of here. */
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
