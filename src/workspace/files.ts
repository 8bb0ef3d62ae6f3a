// The files of a workspace as found on disk.
import type { PhotoFormat } from './photo-format.ts';

/** The files of a workspace by path relative to it, with `/`, each as it is written there. */
export interface WorkspaceFiles {
  /** YAML, Markdown, templates and themes. */
  readonly texts: ReadonlyMap<string, Uint8Array>;
  /** Every file under photos/. `format` is null if it is no photo; `outside` marks a link out of the workspace. */
  readonly photos: ReadonlyMap<string, { readonly format: PhotoFormat | null; readonly outside: boolean }>;
  /** Every file under fonts/ that is meant to be a font, by its path on disk; nothing is read of them yet. */
  readonly fonts?: readonly string[];
  /** All other files; nothing is read of them. */
  readonly others?: readonly string[];
  /** The files of the shelf of kinds (templates/kinds/), where kinds may be taken from it. */
  readonly shelf?: ReadonlyMap<string, string>;
  /** The list of people, where it was named on the command line: its path as typed. */
  readonly people?: { readonly path: string; readonly bytes: Uint8Array };
}
