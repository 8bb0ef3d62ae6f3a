// The record beside a report (disk/manifest.ts): made of what was built, and asked before a report is replaced.
import { editedSince, hashOf, type Manifest, recordedOutputs } from '../disk/manifest.ts';
import { type Problem, typedFile } from '../problem/problem.ts';
import { version } from '../version.ts';
import { type FormOptions, usualTheme } from './compose.ts';
import type { Draft } from './draft.ts';
import type { LoadedWorkspace } from './load.ts';
import type { ReportFormat } from './report-formats.ts';

/** report-edited for each file of a report that somebody edited since it was built: it is not to be replaced. */
export async function editedReports(
  name: string,
  { out, formats }: { readonly out: string; readonly formats: readonly ReportFormat[] },
): Promise<readonly Problem[]> {
  const files = formats.map((format) => `${name}.${format}`);
  const edited = await editedSince(out, name, files);
  return edited.map((file) => ({ code: 'report-edited', place: null, values: { path: `${out}/${file}` } }));
}

/** The record of a report as JSON. What was not written anew keeps what the record before has of it. */
export async function recordOf(
  { workspace, ledger, texts }: LoadedWorkspace,
  { name, photos }: Draft,
  files: readonly (readonly [file: string, bytes: Uint8Array])[],
  { out, template, theme, level = 'masked' }: FormOptions & { readonly out: string },
  browser: string | undefined,
): Promise<Uint8Array> {
  const wanted = ledger?.programme.report;
  const typed = [...texts].filter(([file]) => file.startsWith(typedFile)).map(([, text]) => text);
  const inputs = [...[...(workspace?.sources ?? [])].flat(), ...typed];
  const written = Object.fromEntries(files.map(([file, bytes]) => [file, hashOf([bytes])]));
  const isPrinted = files.some(([file]) => file.endsWith('.pdf'));
  const record: Manifest = {
    carelog: version,
    ...(isPrinted && browser !== undefined && { browser }),
    // The path of a template that was typed may hold names.
    template: typed.length > 0 ? hashOf(typed) : (template ?? wanted?.template ?? ''),
    theme: theme ?? wanted?.theme ?? usualTheme,
    period: `${ledger?.period.from}..${ledger?.period.to}`,
    asOf: ledger?.asOf ?? '',
    level,
    inputs: hashOf([...inputs, ...[...photos.values()].map(({ bytes }) => bytes)]),
    outputs: { ...(await recordedOutputs(out, name)), ...written },
  };
  return new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`);
}
