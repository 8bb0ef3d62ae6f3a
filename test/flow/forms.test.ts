// The shipped forms are read without a look at what may be wrong in a text; here it is looked for.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readForms } from '../../src/flow/forms.ts';
import { ownFolder } from '../../src/problem/problem.ts';
import { decode } from '../../src/source/tree/decode.ts';
import { compileTemplate } from '../../src/template/read/compile.ts';

test('every shipped template and theme is in order, and is read as a file of a workspace would be', async () => {
  const { templates, themes } = await readForms({ sources: new Map() });
  const shipped = [...templates.values(), ...themes.values()];
  expect(shipped.length).toBeGreaterThan(60);
  for (const source of shipped) {
    const file = path.resolve(source.file.replace(ownFolder, ''));
    expect(decode(source.file, await readFile(file))).toEqual({ value: source, problems: [] });
  }
});

test('the templates that lie compiled beside the command line are the shipped ones, as they are parsed', async () => {
  const { templates } = await readForms({ sources: new Map() });
  const lines = [...templates.values()]
    .flatMap((source) => [source, compileTemplate(source)])
    .map((one) => JSON.stringify(one));
  expect(await readFile('dist/bin/templates.jsonl', 'utf8')).toBe(`${lines.join('\n')}\n`);
});
