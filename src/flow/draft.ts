// The report in words (compose.ts) with all that is needed to write it: its theme and its photos.

import { readPhoto } from '../disk/read.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { messageMask } from '../ledger/mask/mask-messages.ts';
import { EnvironmentError, maskedFailure } from '../problem/failure.ts';
import { type Checked, hasErrors } from '../problem/problem.ts';
import type { TextMask } from '../problem/text-mask.ts';
import { walk } from '../report/walk.ts';
import { photoFormatOf } from '../workspace/photo-format.ts';
import { type EmbeddedPhoto, type Photos, preparePhoto } from '../write/layout/photo.ts';
import { type Composed, composeReport, type FormOptions } from './compose.ts';
import type { Forms } from './forms.ts';

/** A report with all that is needed to write it; `name` is the file name without ending. */
export interface Draft extends Composed {
  readonly photos: Photos;
}

/**
 * The draft of a ledger's report. Where an error stands against it, there is none, and no photo is read. Throws
 * EnvironmentError as `withPhotos` does.
 */
export async function draftReport(
  root: string,
  ledger: Ledger,
  forms: Forms,
  options: FormOptions,
): Promise<Checked<Draft>> {
  const { value, problems } = composeReport(ledger, forms, options);
  if (!value || hasErrors(problems)) return { problems };
  // Messages name nobody, even where the report does.
  const mask = messageMask({ value: ledger, sources: new Map() });
  const drafted = await withPhotos(root, value, mask);
  return { ...drafted, problems: [...problems, ...drafted.problems] };
}

/**
 * A composed report with its photos, each read and prepared once. Throws EnvironmentError for a photo that cannot be
 * read; `mask` masks its name, because photos are called after children.
 */
export async function withPhotos(root: string, composed: Composed, mask: TextMask): Promise<Checked<Draft>> {
  const { report } = composed;
  const files = new Set<string>();
  walk(report, (node) => {
    if (node.type === 'photo') files.add(node.file);
  });
  const prepared = await inTurns([...files], async (file) => {
    const bytes = await readPhoto(root, file).catch((error: unknown) => {
      throw error instanceof EnvironmentError ? maskedFailure(error, mask) : error;
    });
    return [file, await preparePhoto(file, bytes, photoFormatOf(bytes))] as const;
  });
  const photos = new Map<string, EmbeddedPhoto>();
  for (const [file, { value }] of prepared) if (value) photos.set(file, value);
  return {
    value: { ...composed, photos },
    problems: prepared.flatMap(([, { problems }]) => problems),
  };
}

/** How many photos are prepared at a time: each takes tens of megabytes while it is decoded. */
const atOnce = 4;

/** The results of the work on each item, in the order of the items. Only a few run at a time. */
async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
