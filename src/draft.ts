// The report in words (compose.ts) with all it takes to write it: its theme and its photos.
import { composeReport, type FormOptions } from './compose.ts';
import { readPhoto } from './disk/read.ts';
import type { Forms } from './forms.ts';
import type { Ledger } from './ledger/ledger.ts';
import { UsageError } from './problem/failure.ts';
import type { Checked } from './problem/problem.ts';
import type { Report } from './report/tree.ts';
import { walk } from './report/walk.ts';
import type { Source } from './source/decode.ts';
import { photoFormatOf } from './workspace/photo-format.ts';
import { fileNameOf } from './write/file-name.ts';
import { type EmbeddedPhoto, type Photos, preparePhoto } from './write/photo.ts';
import { parseTheme, type Theme } from './write/theme.ts';

/** A report with all it takes to write it; `name` is the file name without ending. */
export interface Draft {
  readonly name: string;
  readonly report: Report;
  readonly theme: Theme;
  readonly photos: Photos;
}

/** The draft of a ledger's report. Throws UsageError for a theme that is none. */
export async function draftReport(
  root: string,
  ledger: Ledger,
  forms: Forms,
  options: FormOptions,
): Promise<Checked<Draft>> {
  const { value, problems } = composeReport(ledger, forms, options);
  if (!value) return { problems };
  const { report } = value;
  const theme = readTheme(value.theme);
  const photos = await photosOf(root, report);
  return {
    value: { name: fileNameOf(report.title), report, theme, photos: photos.value ?? new Map() },
    problems: [...problems, ...photos.problems],
  };
}

function readTheme({ file, text }: Source): Theme {
  try {
    return parseTheme(text);
  } catch (error) {
    throw new UsageError('theme-broken', { file, ...whatIsWrong(error) });
  }
}

/** Where a theme is wrong, and nothing of what stands there: a workspace's own file may hold anything. */
function whatIsWrong(error: unknown): { readonly reason: string } {
  const { message = '', linePos, issues } = error as Partial<Broken>;
  const [at] = linePos ?? [];
  if (at) return { reason: `${at.line}:${at.col}` };
  return { reason: issues ? issues.map(({ path }) => path.join('.')).join(', ') : (message.split('\n')[0] ?? '') };
}

/** What YAML, the schema and the theme itself throw. */
interface Broken {
  readonly message: string;
  readonly linePos: readonly { readonly line: number; readonly col: number }[];
  readonly issues: readonly { readonly path: readonly PropertyKey[] }[];
}

/** The photos a report shows, each read and made ready once. */
async function photosOf(root: string, report: Report): Promise<Checked<Photos>> {
  const files = new Set<string>();
  walk(report, (node) => {
    if (node.type === 'photo') files.add(node.file);
  });
  const prepared = await Promise.all(
    [...files].map(async (file) => {
      const bytes = await readPhoto(root, file);
      return [file, await preparePhoto(file, bytes, photoFormatOf(bytes))] as const;
    }),
  );
  const photos = new Map<string, EmbeddedPhoto>();
  for (const [file, { value }] of prepared) if (value) photos.set(file, value);
  return { value: photos, problems: prepared.flatMap(([, { problems }]) => problems) };
}
