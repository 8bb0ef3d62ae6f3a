// Reads a tar archive (POSIX ustar) in memory; only what the browser's libraries need.

/** A file of an archive. */
export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The regular files of a tar archive, in order, without links and folders. */
export function readArchive(archive: Uint8Array): ArchiveFile[] {
  const files: ArchiveFile[] = [];
  const field = (start: number, length: number): string =>
    new TextDecoder()
      .decode(archive.subarray(start, start + length))
      .split('\0')[0]
      ?.trim() ?? '';
  for (let header = 0; header + 512 <= archive.length && archive[header] !== 0; ) {
    const size = Number.parseInt(field(header + 124, 12), 8);
    const kind = field(header + 156, 1);
    const start = header + 512;
    if (kind === '' || kind === '0')
      files.push({ name: field(header, 100), bytes: archive.subarray(start, start + size) });
    header = start + Math.ceil(size / 512) * 512;
  }
  return files;
}
