// carelog schema: the JSON Schemas with which editors complete and check.
import { saveAll } from '../../disk/save.ts';
import { editorSchemas } from '../../flow/editor-schemas.ts';
import { say } from '../../language/commands.ts';
import type { Language } from '../../language/language.ts';
import { exit } from '../exit.ts';

/** Runs `carelog schema`: all schemas by file on stdout, or one file each in a folder. */
export async function schema(options: { out?: string }, language: Language): Promise<number> {
  const schemas = await editorSchemas();
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
