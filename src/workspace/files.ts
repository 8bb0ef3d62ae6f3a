// The files of a workspace as read from disk.
import type { PhotoFormat } from './photo-format.ts';

/** The texts (YAML, Markdown, templates, themes) and photos, by path relative to the workspace, with `/`. */
export interface WorkspaceFiles {
  readonly texts: ReadonlyMap<string, Uint8Array>;
  /** Every file under photos/. `format` is null if it is no photo; `outside` marks a link out of the workspace. */
  readonly photos: ReadonlyMap<string, { readonly format: PhotoFormat | null; readonly outside: boolean }>;
}
