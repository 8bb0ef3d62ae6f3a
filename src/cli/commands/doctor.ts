// carelog doctor: what a build needs of the machine, whether it is there, and what to do where it is not.
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { findWorkspace } from '../../disk/find.ts';
import { facesFolder, neededNode, readShipped } from '../../disk/resources.ts';
import { say } from '../../language/commands.ts';
import type { Language } from '../../language/language.ts';
import { compareIds } from '../../language/order.ts';
import { EnvironmentError } from '../../problem/failure.ts';
import { visible } from '../../problem/visible.ts';
import { version } from '../../version.ts';
import { faceFilesOf, parseTheme } from '../../write/theme/theme.ts';
import { exit } from '../exit.ts';
import { fontsFound } from '../fonts-found.ts';

/** One thing looked at: what was found, or what to do. `fine` is undefined where a build does without it. */
interface Finding {
  readonly topic: string;
  readonly fine: boolean | undefined;
  readonly words: string;
}

/** What was typed after `carelog doctor`. */
export interface DoctorArguments {
  readonly dir: string;
  readonly out: string;
  readonly fonts?: string;
}

/** Runs `carelog doctor`; 3 when something is missing. */
export async function doctor(options: DoctorArguments, language: Language): Promise<number> {
  process.stdout.write(`carelog ${version}\n`);
  const findings = [
    await lookAtNode(language),
    ...(await lookAtFonts(options, language)),
    await lookAtWriting(options.out, language),
    await lookAtPrinting(language),
  ];
  for (const { topic, fine, words } of findings)
    process.stdout.write(`[${fine === undefined ? '–' : fine ? '✓' : '✗'}] ${visible(topic)}: ${visible(words)}\n`);
  if (findings.every(({ fine }) => fine !== false)) {
    process.stdout.write(`${say(language, 'doctorFine')}\n`);
    return exit.fine;
  }
  return exit.environment;
}

async function lookAtNode(language: Language): Promise<Finding> {
  const needed = await neededNode();
  const fine = compareIds(process.versions.node, needed) >= 0;
  const words = fine ? process.version : say(language, 'doctorNodeOld', { needed });
  return { topic: say(language, 'doctorNode'), fine, words };
}

async function lookAtFonts({ dir, fonts }: DoctorArguments, language: Language): Promise<readonly Finding[]> {
  const shipped = await lookAtShippedFonts(language);
  if (!shipped.fine) return [shipped];
  try {
    // Above several workspaces none of them is meant.
    const root = await findWorkspace(dir).catch(() => dir);
    const found = await fontsFound(root, fonts, language);
    return [shipped, ...found.map(({ topic, isRight, words }) => ({ topic, fine: isRight || undefined, words }))];
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    return [shipped, { topic: say(language, 'doctorFonts'), fine: false, words: error.sentences[language] }];
  }
}

async function lookAtShippedFonts(language: Language): Promise<Finding> {
  const topic = say(language, 'doctorFonts');
  const missing = (file: string) => ({ topic, fine: false, words: say(language, 'doctorFontsMissing', { file }) });
  const themes = await readShipped('.yaml').catch(() => new Map<string, Uint8Array>());
  // The folder of fonts cannot tell which of them it lacks.
  const named = [...themes.values()].flatMap((bytes) => faceFilesOf(parseTheme(new TextDecoder().decode(bytes))));
  const files = new Set(named);
  if (files.size === 0) return missing('templates/themes');
  for (const file of files) if (!(await may(constants.R_OK, path.join(facesFolder, file)))) return missing(file);
  return { topic, fine: true, words: say(language, 'doctorFontsFine', { count: files.size }) };
}

async function lookAtWriting(out: string, language: Language): Promise<Finding> {
  const topic = say(language, 'doctorWrite');
  // A build makes the folder itself, so the nearest existing folder above it must be writable.
  let folder = path.resolve(out);
  while (folder !== path.dirname(folder) && !(await may(constants.F_OK, folder))) folder = path.dirname(folder);
  const fine = await may(constants.W_OK, folder);
  return { topic, fine, words: say(language, fine ? 'doctorWriteFine' : 'doctorWriteMissing', { path: out }) };
}

async function lookAtPrinting(language: Language): Promise<Finding> {
  const topic = say(language, 'doctorPrint');
  const { startPrinter } = await import('../../browser/printer.ts');
  try {
    const printer = await startPrinter(facesFolder);
    try {
      await printer.print('<!doctype html><html lang="zh-CN"><title>试印</title><p>试印</p></html>');
      const { origin, executable } = printer.found;
      return { topic, fine: true, words: say(language, 'doctorPrintFine', { origin, executable }) };
    } finally {
      await printer.close();
    }
  } catch (error) {
    if (error instanceof EnvironmentError) return { topic, fine: false, words: error.sentences[language] };
    throw error;
  }
}

/** Whether a file or folder is there and may be used in a way (`constants` of node:fs). */
async function may(use: number, file: string): Promise<boolean> {
  return access(file, use).then(
    () => true,
    () => false,
  );
}
