// Bytes to text: UTF-8 or a problem that says which encoding it looks like.

/** A decoded file: no BOM, lines ended by \n. `file` is relative to the workspace, with `/`. */
export interface Source {
  readonly file: string;
  readonly text: string;
}
