// What both writers embed for a photo: checked by its first bytes, turned upright, scaled to paper, stripped.
import type { Checked } from '../problem/problem.ts';
import { textArea } from './measure.ts';
import type { Theme } from './theme.ts';

/** A photo ready to embed: turned upright, scaled down, without EXIF, XMP or thumbnails; size in pixels. */
export interface EmbeddedPhoto {
  readonly bytes: Uint8Array;
  readonly format: 'jpeg' | 'png';
  readonly width: number;
  readonly height: number;
}

/** Embedded photos by their path in the workspace. */
export type Photos = ReadonlyMap<string, EmbeddedPhoto>;

/** More pixels than any camera has; a small file may claim far more and fill the memory. */
const mostPixels = 120_000_000;
/** The longer side in pixels: 160 mm of an A4 page at about 250 dpi. */
const longestSide = 1600;

/** A photo made ready to embed. Problems: `photo-not-an-image` for what is no JPEG, PNG or WebP by its bytes, cannot be read, or claims too many pixels. */
export async function preparePhoto(file: string, bytes: Uint8Array): Promise<Checked<EmbeddedPhoto>> {
  const refused = { problems: [{ code: 'photo-not-an-image', place: null, values: { value: file } }] } as const;
  const kind = photoKind(bytes);
  if (kind === null) return refused;
  const { default: sharp } = await import('sharp');
  try {
    const image = sharp(bytes, { limitInputPixels: mostPixels })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
    // PNG stays PNG (drawings have few colours); anything else becomes a JPEG on white.
    const encoded = kind === 'png' ? image.png() : image.flatten({ background: '#fff' }).jpeg({ quality: 82 });
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
    const format = kind === 'png' ? 'png' : 'jpeg';
    return { value: { bytes: new Uint8Array(data), format, width: info.width, height: info.height }, problems: [] };
  } catch {
    return refused;
  }
}

/** What a file is by its first bytes; its name does not count. SVG and all else is null. */
export function photoKind(bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | null {
  const startsWith = (at: number, ...expected: readonly number[]): boolean =>
    expected.every((byte, index) => bytes[at + index] === byte);
  if (startsWith(0, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (startsWith(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  // RIFF….WEBP
  if (startsWith(0, 0x52, 0x49, 0x46, 0x46) && startsWith(8, 0x57, 0x45, 0x42, 0x50)) return 'webp';
  return null;
}

/** The size a photo is printed in, in millimetres: at most 60 % of the text area's width and 30 % of its height, never larger than at 96 dpi. */
export function placePhoto(
  photo: Pick<EmbeddedPhoto, 'width' | 'height'>,
  theme: Theme,
): { readonly width: number; readonly height: number } {
  const { width, height } = textArea(theme);
  const natural = 25.4 / 96;
  const scale = Math.min(natural, (width * 0.6) / photo.width, (height * 0.3) / photo.height);
  return { width: Number((photo.width * scale).toFixed(2)), height: Number((photo.height * scale).toFixed(2)) };
}
