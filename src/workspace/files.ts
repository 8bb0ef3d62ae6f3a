// What a workspace is on disk, before anything of it has been understood.
import type { PhotoFormat } from './photo-format.ts';

/** A workspace as found: the bytes of its texts (YAML, Markdown, templates, themes) and what its photos are. Paths are relative to the workspace, with `/`. */
export interface WorkspaceFiles {
  readonly texts: ReadonlyMap<string, Uint8Array>;
  /** Every regular file under photos/. `format` is read from the first bytes and null for what is no photo; a link that leads out of the workspace is `outside`. */
  readonly photos: ReadonlyMap<string, { readonly format: PhotoFormat | null; readonly outside: boolean }>;
}
