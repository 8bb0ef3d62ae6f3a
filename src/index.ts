// The library, in the order in which data flows.
export type { WorkspaceFiles } from './workspace/files.ts';
export { readPhoto, readWorkspace } from './disk/read.ts';
export { checkWorkspace, type Workspace } from './workspace/workspace.ts';
export { workspaceSchemas } from './schema/files.ts';
export type { Entry, EntryOf } from './log/entry.ts';
export { type LoadedWorkspace, loadWorkspace, type ReadOptions } from './flow/load.ts';
export { assembleLedger } from './ledger/assemble.ts';
export type { Ledger } from './ledger/ledger.ts';
export type { Level } from './workspace/program.ts';
export {
  keepNames,
  type MaskedLedger,
  maskLedger,
  type NamedLedger,
  type PrintableLedger,
} from './ledger/mask/mask-ledger.ts';
export { messageMask } from './ledger/mask/mask-messages.ts';
export type { Breakdown, Evidence, Figure } from './rollup/figure.ts';
export { type Rollup, rollUp } from './rollup/rollup.ts';
export { figureAt, figures } from './rollup/trace.ts';
export { type Forms, readForms } from './flow/forms.ts';
export { renderReport, type TemplateSet } from './template/render.ts';
export { outline } from './report/outline.ts';
export { reportText } from './report/text.ts';
export type { Block, Inline, Report } from './report/tree.ts';
export { composeReport, reviewWorkspace } from './flow/compose.ts';
export { type Draft, draftReport } from './flow/draft.ts';
export { parseTheme, type Theme } from './write/theme/theme.ts';
export { writeDocx } from './write/docx/document.ts';
export { prepareFaces } from './write/faces/faces.ts';
export { writeHtml } from './write/html/document.ts';
export { type Printer, startPrinter } from './browser/printer.ts';
export { finishPdf } from './write/pdf/finish.ts';
export { saveAll } from './disk/save.ts';
export { facesFolder, readFace } from './disk/resources.ts';
export type { ReportFormat } from './flow/report-formats.ts';
export type { ReportOptions } from './flow/files.ts';
export { type WriteOptions, type WrittenReport, writeReport } from './flow/write-report.ts';
export type { BuildOptions } from './flow/report-in-build.ts';
export { type Built, buildReports } from './flow/build.ts';
export { type Checked, hasErrors, type Place, type Problem, severityOf, sortProblems } from './problem/problem.ts';
export type { ProblemCode, Severity } from './problem/codes.ts';
export type { TextMask } from './problem/text-mask.ts';
export { formatGithub } from './problem/github.ts';
export { formatJson } from './problem/json.ts';
export { formatPretty } from './problem/pretty.ts';
export { EnvironmentError, UsageError } from './problem/failure.ts';
