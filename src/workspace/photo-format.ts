// What a photo is, told by its first bytes alone.

/** The formats a photo of a workspace may have. */
export type PhotoFormat = 'jpeg' | 'png' | 'webp';

/** What a file is by its first bytes (12 are enough); its name does not count. SVG and all else is null. */
export function photoFormatOf(bytes: Uint8Array): PhotoFormat | null {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  return start.startsWith('RIFF') && start.slice(8) === 'WEBP' ? 'webp' : null;
}
