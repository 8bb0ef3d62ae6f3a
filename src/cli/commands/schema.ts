// carelog schema: the JSON Schemas with which editors complete and check.
import { saveAll } from '../../disk/save.ts';
import { editorSchemas } from '../../flow/editor-schemas.ts';
import { loadWorkspace } from '../../flow/load.ts';
import { say } from '../../language/commands.ts';
import type { Language } from '../../language/language.ts';
import { namedFiles } from '../../language/named-files.ts';
import { hasErrors } from '../../problem/problem.ts';
import { exit } from '../exit.ts';
import { printProblems } from '../problems.ts';
import { today } from '../today.ts';

/**
 * Runs `carelog schema`: all schemas by file on stdout, or one file each in a folder. Of a workspace they have what its
 * kinds.yaml defines; errors of that file are printed instead.
 */
export async function schema(options: { dir?: string; out?: string }, language: Language): Promise<number> {
  const loaded = options.dir === undefined ? undefined : await loadWorkspace(options.dir, { today });
  const problems = (loaded?.problems ?? []).filter(({ place }) => place?.file === namedFiles.kinds);
  if (loaded && hasErrors(problems)) {
    printProblems([{ ...loaded, problems }], 'pretty', language, process.stderr);
    return exit.problems;
  }
  const schemas = await editorSchemas(loaded?.definitions ?? undefined);
  if (options.out === undefined) {
    process.stdout.write(`${JSON.stringify(schemas, null, 2)}\n`);
    return exit.fine;
  }
  const texts = Object.entries(schemas).map(
    ([name, schema]) =>
      [`${name}.schema.json`, new TextEncoder().encode(`${JSON.stringify(schema, null, 2)}\n`)] as const,
  );
  await saveAll(options.out, new Map(texts));
  for (const [name] of texts) process.stdout.write(`${say(language, 'wrote', { path: `${options.out}/${name}` })}\n`);
  return exit.fine;
}
