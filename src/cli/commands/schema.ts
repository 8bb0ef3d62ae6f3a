// carelog schema: the JSON Schemas with which editors complete and check.
import { saveAll } from '../../disk/save.ts';
import { editorSchemas } from '../../flow/editor-schemas.ts';
import { loadWorkspace } from '../../flow/load.ts';
import { say } from '../../language/commands.ts';
import type { Language } from '../../language/language.ts';
import { namedFiles } from '../../language/named-files.ts';
import { hasErrors, type Problem } from '../../problem/problem.ts';
import { exit } from '../exit.ts';
import { printProblems } from '../problems.ts';
import { today } from '../today.ts';

/**
 * Runs `carelog schema`: all schemas by file on stdout, or one file each in a folder. Of a workspace they have what its
 * kinds.yaml defines; errors of that file are printed instead.
 */
export async function schema(
  { dir, kinds, out }: { dir?: string; kinds?: string; out?: string },
  language: Language,
): Promise<number> {
  const isAsked = dir !== undefined || kinds !== undefined;
  const loaded = isAsked ? await loadWorkspace(dir ?? '.', { today, kinds }) : undefined;
  const problems = (loaded?.problems ?? []).filter(isOfKinds);
  if (loaded && hasErrors(problems)) {
    printProblems([{ ...loaded, problems }], 'pretty', language, process.stderr);
    return exit.problems;
  }
  const schemas = await editorSchemas(loaded?.definitions ?? undefined);
  if (out === undefined) {
    process.stdout.write(`${JSON.stringify(schemas, null, 2)}\n`);
    return exit.fine;
  }
  const texts = Object.entries(schemas).map(
    ([name, schema]) =>
      [`${name}.schema.json`, new TextEncoder().encode(`${JSON.stringify(schema, null, 2)}\n`)] as const,
  );
  await saveAll(out, new Map(texts));
  for (const [name] of texts) process.stdout.write(`${say(language, 'wrote', { path: `${out}/${name}` })}\n`);
  return exit.fine;
}

/** Whether a problem is of kinds.yaml, or that there are two of them. */
function isOfKinds({ place, values }: Problem): boolean {
  return place?.file === namedFiles.kinds || ('usual' in values && values.usual === namedFiles.kinds);
}
