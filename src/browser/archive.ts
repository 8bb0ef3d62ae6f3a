// Reads the plain files of a tar archive held in memory (POSIX ustar): enough for the browser's own libraries.

/** A file of an archive. */
export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The plain files of a tar archive, in order; links and folders are passed over. */
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
