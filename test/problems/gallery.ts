// The gallery as other code sees it: its cases, and a workspace read as far as a case says.
import { randomUUID } from 'node:crypto';
import { appendFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { readFace } from '../../src/disk/resources.ts';
import { buildReports } from '../../src/flow/build.ts';
import { undrawnIn } from '../../src/flow/compose.ts';
import { draftReport } from '../../src/flow/draft.ts';
import { readForms } from '../../src/flow/forms.ts';
import { type LoadedWorkspace, loadWorkspace } from '../../src/flow/load.ts';
import { locate } from '../../src/ledger/locate.ts';
import { sortProblems } from '../../src/problem/problem.ts';
import { prepareFaces } from '../../src/write/faces/faces.ts';
import { finishPdf } from '../../src/write/pdf/finish.ts';
import { fontCalled } from '../write/faces/brought.ts';

/**
 * case.yaml: how far the flow is run (check, report, print, build), which of several workspaces, how names are asked
 * for, a file to be made too large, a font to be made, what a browser printed, and a report that was edited after it was
 * built. `then` is what somebody did whom a
 * remedy left a choice: by file, its new lines by their numbers (null for one that is deleted), its whole new text, or
 * null where it is deleted.
 */
const caseSchema = z.strictObject({
  run: z.enum(['check', 'report', 'print', 'build']).default('check'),
  today: z.string().default('2025-03-01'),
  folders: z.array(z.string()).default([]),
  level: z.enum(['masked', 'full']).optional(),
  fill: z.string().optional(),
  printed: z.string().optional(),
  edited: z.string().optional(),
  font: z
    .strictObject({ file: z.string(), name: z.string(), characters: z.string(), fsType: z.number().default(0) })
    .optional(),
  then: z.record(z.string(), z.union([z.null(), z.string(), z.record(z.string(), z.string().nullable())])).optional(),
});

/** A case of the gallery, as case.yaml has it. */
export type Case = z.infer<typeof caseSchema>;

/** The folder of the gallery. */
export const gallery = import.meta.dirname;

/** The names of all cases. */
export async function caseNames(): Promise<readonly string[]> {
  const entries = await readdir(gallery, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** How a case is run. */
export async function readCase(name: string): Promise<Case> {
  const text = await readFile(path.join(gallery, name, 'case.yaml'), 'utf8').catch(() => '{}');
  return caseSchema.parse(parse(text));
}

/** What is printed about a workspace. */
export type Outcome = Pick<LoadedWorkspace, 'problems' | 'texts' | 'mask' | 'written'>;

/** A workspace, or several, read as far as a case says. Reports that are built go into the folder `out`. */
export async function runCase(given: string, how: Case, out: string): Promise<readonly Outcome[]> {
  const { run, today, folders, level, fill, font, printed, edited } = how;
  const root = fill !== undefined ? await filled(given, fill, out) : font ? await equipped(given, font, out) : given;
  if (run === 'build') {
    const roots = folders.map((folder) => path.join(root, folder));
    const build = async () => (await buildReports(roots, { today, formats: ['docx'], out }, null)).workspaces;
    if (edited === undefined) return build();
    await build();
    await appendFile(path.join(out, edited), '改');
    return build();
  }
  const loaded = await loadWorkspace(root, { today, level });
  if (run === 'check' || !loaded.workspace || !loaded.ledger) return [loaded];
  const forms = await readForms(loaded.workspace, { root });
  const drafted = await draftReport(root, loaded.ledger, forms, {});
  const problems = [...loaded.problems, ...drafted.problems];
  if (run === 'print' && drafted.value) {
    const { report, theme } = drafted.value;
    const { faces, problems: ofFaces } = await prepareFaces(report, theme, readFace, 'local');
    const pdf = printed === undefined ? undefined : await readFile(path.join(root, '..', printed));
    problems.push(
      ...(await undrawnIn(drafted.value)),
      ...ofFaces,
      ...(pdf ? finishPdf(pdf, report, faces).problems : []),
    );
  }
  return [{ ...loaded, problems: sortProblems(locate(problems, loaded.workspace)) }];
}

/** A copy of the workspace with a font in it, made of a shipped one: the gallery keeps no fonts. */
async function equipped(root: string, { file, name, ...others }: NonNullable<Case['font']>, out: string) {
  const copy = path.join(out, 'equipped', randomUUID());
  await cp(root, copy, { recursive: true });
  await mkdir(path.dirname(path.join(copy, file)), { recursive: true });
  await writeFile(path.join(copy, file), await fontCalled({ names: { 0x804: name }, ...others }));
  return copy;
}

/** A copy of the workspace in which one file is a little over a megabyte: too much to keep in the gallery. */
async function filled(root: string, file: string, out: string): Promise<string> {
  const copy = path.join(out, 'filled');
  await cp(root, copy, { recursive: true });
  await appendFile(path.join(copy, file), '# 每天一行\n'.repeat(80_000));
  return copy;
}
