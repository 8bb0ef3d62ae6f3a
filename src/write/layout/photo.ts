// What both writers embed for a photo: turned upright, scaled to paper, stripped.
import type { Checked } from '../../problem/problem.ts';
import type { Theme } from '../theme/theme.ts';
import { textArea } from './measure.ts';

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

/** A photo made ready to embed; `format` is what its bytes begin as. Problems: `photo-not-an-image` for what has none, cannot be read, or claims too many pixels. */
export async function preparePhoto(
  file: string,
  bytes: Uint8Array,
  format: 'jpeg' | 'png' | 'webp' | null,
): Promise<Checked<EmbeddedPhoto>> {
  const refused = { problems: [{ code: 'photo-not-an-image', place: null, values: { value: file } }] } as const;
  if (format === null) return refused;
  const { default: sharp } = await import('sharp');
  try {
    const image = sharp(bytes, { limitInputPixels: mostPixels })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
    // PNG stays PNG (drawings have few colours); anything else becomes a JPEG on white.
    const encoded = format === 'png' ? image.png() : image.flatten({ background: '#fff' }).jpeg({ quality: 82 });
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
    const embedded = format === 'png' ? 'png' : 'jpeg';
    return {
      value: { bytes: new Uint8Array(data), format: embedded, width: info.width, height: info.height },
      problems: [],
    };
  } catch {
    return refused;
  }
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
