// Writes a report as one Word file. The docx library (40 ms to load) is loaded only when needed.
import type { Report } from '../../report/tree.ts';
import type { Photos } from '../layout/photo.ts';
import type { Theme } from '../theme/theme.ts';

/** Loads the library for writeDocx ahead of time, while the caller waits for something else. */
export async function prepareDocx(): Promise<void> {
  await import('./package.ts');
}

/**
 * The DOCX of a report. The same report, theme and photos always give the same bytes. For a photo missing from `photos`
 * only its caption is written.
 */
export async function writeDocx(report: Report, theme: Theme, photos: Photos): Promise<Uint8Array> {
  const { packReport } = await import('./package.ts');
  return await packReport(report, theme, photos);
}
