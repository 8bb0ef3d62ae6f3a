// carelog doctor: what a build needs of the machine, whether it is there, and what to do where it is not.
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { facesFolder } from '../../disk/resources.ts';
import { type Language, say } from '../../language/commands.ts';
import { failures } from '../../language/failures.ts';
import { EnvironmentError } from '../../problem/failure.ts';
import { version } from '../../version.ts';
import { exit } from '../exit.ts';

/** One thing looked at: what was found, or what to do. */
interface Finding {
  readonly topic: string;
  readonly fine: boolean;
  readonly words: string;
}

const neededNode = [20, 19] as const;
const shippedFaces = ['noto-serif-sc-400.ttf', 'noto-serif-sc-700.ttf', 'noto-sans-sc-700.ttf', 'lxgw-wenkai-500.ttf'];

/** Runs `carelog doctor`; 3 when something is missing. */
export async function doctor(options: { out: string }, language: Language): Promise<number> {
  process.stdout.write(`carelog ${version}\n`);
  const findings = [
    lookAtNode(language),
    await lookAtFonts(language),
    await lookAtWriting(options.out, language),
    await lookAtPrinting(language),
  ];
  for (const { topic, fine, words } of findings) process.stdout.write(`[${fine ? '✓' : '✗'}] ${topic}: ${words}\n`);
  if (findings.every(({ fine }) => fine)) {
    process.stdout.write(`${say(language, 'doctorFine')}\n`);
    return exit.fine;
  }
  return exit.environment;
}

function lookAtNode(language: Language): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fine = major > neededNode[0] || (major === neededNode[0] && minor >= neededNode[1]);
  const words = fine ? process.version : say(language, 'doctorNodeOld', { needed: neededNode.join('.') });
  return { topic: say(language, 'doctorNode'), fine, words };
}

async function lookAtFonts(language: Language): Promise<Finding> {
  const topic = say(language, 'doctorFonts');
  for (const file of shippedFaces) {
    if (!(await may(constants.R_OK, path.join(facesFolder, file))))
      return { topic, fine: false, words: say(language, 'doctorFontsMissing', { file }) };
  }
  return { topic, fine: true, words: say(language, 'doctorFontsFine', { count: shippedFaces.length }) };
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
    if (error instanceof EnvironmentError)
      return { topic, fine: false, words: failures[error.code][language](error.values) };
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
