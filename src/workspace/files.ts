// The files of a workspace as found on disk.
import type { NamedFile } from '../language/named-files.ts';
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
  /** The files that were named on the command line, by the file of a workspace that each is: its path as typed. */
  readonly elsewhere?: ReadonlyMap<NamedFile, { readonly path: string; readonly bytes: Uint8Array }>;
}

/** The paths of the files of a workspace that lie elsewhere: its list of people, and kinds that several share. */
export interface ElsewherePaths {
  readonly people?: string | undefined;
  readonly kinds?: string | undefined;
}
