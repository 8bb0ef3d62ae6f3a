// Ledger → mask → roll up → template → report: a report ready to be written, or what stands against it.
import { readPhoto } from './disk/read.ts';
import type { Forms } from './forms.ts';
import { nearest } from './language/nearest.ts';
import { secretsOfPeople } from './ledger/cover.ts';
import type { Ledger } from './ledger/ledger.ts';
import { maskLedger } from './ledger/mask.ts';
import { UsageError } from './problem/failure.ts';
import type { Checked } from './problem/problem.ts';
import { findLeaks } from './report/leaks.ts';
import type { Report } from './report/tree.ts';
import { walk } from './report/walk.ts';
import { rollUp } from './rollup/rollup.ts';
import type { Source } from './source/decode.ts';
import { unusedNarrative } from './template/narrative-names.ts';
import { renderReport } from './template/render.ts';
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

/** The draft of a ledger's report. Names are masked unless the programme asks for them; what still holds one is refused as name-left-in. Throws UsageError for a theme that is none. */
export async function draftReport(
  root: string,
  ledger: Ledger,
  forms: Forms,
  options: { readonly template?: string | undefined; readonly theme?: string | undefined },
): Promise<Checked<Draft>> {
  const { report: wanted, privacy } = ledger.programme;
  const named = privacy?.names === 'full';
  const rendered = renderReport(
    forms.templates,
    options.template ?? wanted.template,
    rollUp(named ? ledger : maskLedger(ledger)),
  );
  const theme = findTheme(forms.themes, options.theme ?? wanted.theme ?? 'official');
  const problems = [...rendered.problems, ...theme.problems];
  if (!rendered.value || !theme.value) return { problems };

  problems.push(...(rendered.untold ?? []).map(unusedNarrative));
  const report = rendered.value;
  if (!named) {
    const { names, numbers, kept } = secretsOfPeople(ledger.people);
    problems.push(...findLeaks(report, [...names, ...numbers], kept));
  }
  const photos = await photosOf(root, report);
  return {
    value: { name: fileNameOf(report.title), report, theme: theme.value, photos: photos.value ?? new Map() },
    problems: [...problems, ...photos.problems],
  };
}

function findTheme(themes: Forms['themes'], name: string): Checked<Theme> {
  const source = themes.get(name);
  if (source) return { value: readTheme(source), problems: [] };
  const known = [...themes.keys()];
  const values = { name, nearest: nearest(name, known), allowed: known.join('、') };
  return { problems: [{ code: 'unknown-theme', place: null, values }] };
}

function readTheme({ file, text }: Source): Theme {
  try {
    return parseTheme(text);
  } catch (error) {
    throw new UsageError('theme-broken', { file, reason: error instanceof Error ? error.message : String(error) });
  }
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
