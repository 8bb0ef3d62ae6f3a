// The format of a photo.

/** The formats a photo of a workspace may have. */
export type PhotoFormat = 'jpeg' | 'png' | 'webp';

/** The format by the first 12 bytes, whatever the file name; null for SVG and all other files. */
export function photoFormatOf(bytes: Uint8Array): PhotoFormat | null {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  return start.startsWith('RIFF') && start.slice(8) === 'WEBP' ? 'webp' : null;
}
