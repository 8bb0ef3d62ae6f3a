// A report as one Word file. The docx library (40 ms to load) is only loaded when a report is written.
import type { Report } from '../../report/tree.ts';
import type { Photos } from '../layout/photo.ts';
import type { Theme } from '../theme/theme.ts';

/** Loads what writeDocx needs, for callers that have a moment to spare before it. */
export async function prepareDocx(): Promise<void> {
  await import('./package.ts');
}

/** The DOCX of a report; the same report, theme and photos give the same bytes, whenever and wherever they are written. A photo missing from `photos` leaves its caption. */
export async function writeDocx(report: Report, theme: Theme, photos: Photos): Promise<Uint8Array> {
  const { packReport } = await import('./package.ts');
  return await packReport(report, theme, photos);
}
