// One call from a workspace to the bytes of its report, for programs that keep no folder of reports.

import { type Printer, startPrinter } from '../browser/printer.ts';
import { facesFolder } from '../disk/resources.ts';
import { hasErrors } from '../problem/problem.ts';
import { withProblems } from './compose.ts';
import { beginFiles, composeWorkspace, type ReportOptions } from './files.ts';
import type { LoadedWorkspace } from './load.ts';
import type { ReportFormat } from './report-formats.ts';

/** How `writeReport` makes a report. Whoever prints many PDFs gives one printer for all, and closes it. */
export interface WriteOptions extends ReportOptions {
  readonly printer?: Printer;
}

/** A workspace with all its problems, and the file of its report unless one of them is an error. */
export interface WrittenReport {
  readonly workspace: LoadedWorkspace;
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
}

/**
 * The report of a workspace as the bytes of one file; nothing is saved. A PDF without a printer in `options` starts a
 * browser and ends it. Throws UsageError, and EnvironmentError where the browser, a font or the disk fails.
 */
export async function writeReport(root: string, format: ReportFormat, options: WriteOptions): Promise<WrittenReport> {
  const composed = await composeWorkspace(root, [format], options);
  if (hasErrors(composed.workspace.problems, options.strict)) return { workspace: composed.workspace };
  const printer = format === 'pdf' ? (options.printer ?? (await startPrinter(facesFolder))) : null;
  try {
    const begun = await beginFiles(composed, [format], printer && Promise.resolve(printer));
    const finished = await begun.finishFiles?.();
    if (finished?.unprinted?.failure) throw finished.unprinted.failure;
    const workspace = withProblems(begun.workspace, finished?.problems ?? []);
    const [file] = hasErrors(workspace.problems, options.strict) ? [] : (finished?.files ?? []);
    return { workspace, ...(file && { file: { name: file[0], bytes: file[1] } }) };
  } finally {
    if (printer !== options.printer) await printer?.close();
  }
}
