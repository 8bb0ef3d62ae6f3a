// The examples a workspace can be started from: listed, and found by what people type.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readWorkspace } from '../disk/read.ts';
import { examplesFolder, listExamples } from '../disk/resources.ts';
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

/** Every example on a line: number, name, the title of its report, and where a picture of its first page is. */
export async function printExamples(): Promise<void> {
  for (const name of await listExamples()) {
    const { value } = checkWorkspace(await readWorkspace(path.join(examplesFolder, name)));
    const [number = '', , template = ''] = parts(name);
    const { theme = 'official', title = '' } = value?.programme.report ?? {};
    const picture = path.join(examplesFolder, '..', 'docs', 'gallery', `${name}-${theme}.png`);
    const lines = [`${number}  ${template}`, `    ${title}`];
    if (existsSync(picture)) lines.push(`    ${path.relative('', picture)}`);
    process.stdout.write(`${lines.join('\n')}\n`);
  }
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
