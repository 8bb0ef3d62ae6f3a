// The photos that entries refer to, each with a caption.
import { formatWhen } from '../language/dates.ts';
import { nameOfKind } from '../log/entry.ts';
import { wordForKind } from '../workspace/cared.ts';
import { wordWritten } from './called.ts';
import type { Directory } from './directory.ts';
import type { Tally } from './tally.ts';

/** A photo of the workspace, the first entry that refers to it, and its caption: 亲情视频（2024年9月14日）. */
export interface RollupPhoto {
  readonly file: string;
  readonly entry: string;
  readonly caption: string;
}

/** Every photo that entries refer to, once, in the order of dates. */
export function photosOf(tallies: readonly Tally[], directory: Directory): readonly RollupPhoto[] {
  const photos = new Map<string, RollupPhoto>();
  for (const { id, entry } of tallies) {
    const kind = wordWritten(entry) ?? wordForKind(directory.cared, nameOfKind(entry));
    const caption = `${entry.title ?? entry.topic ?? kind}（${formatWhen(entry.date)}）`;
    for (const file of entry.photos ?? []) if (!photos.has(file)) photos.set(file, { file, entry: id, caption });
  }
  return [...photos.values()];
}
