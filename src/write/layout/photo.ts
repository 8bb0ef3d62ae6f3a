// Prepares photos for both writers: rotated, scaled for print, without metadata.
import type { Checked } from '../../problem/problem.ts';
import type { Photo } from '../../report/tree.ts';
import type { Theme } from '../theme/theme.ts';
import { textArea } from './measure.ts';

/** A photo ready to embed: upright, scaled down, without EXIF, XMP or thumbnails; size in pixels. */
export interface EmbeddedPhoto {
  readonly bytes: Uint8Array;
  readonly format: 'jpeg' | 'png';
  readonly width: number;
  readonly height: number;
}

/** Embedded photos by their path in the workspace. */
export type Photos = ReadonlyMap<string, EmbeddedPhoto>;

/** More pixels than any camera has. A small file may claim far more and would fill the memory. */
const mostPixels = 120_000_000;
/** The longer side in pixels: 160 mm of an A4 page at about 250 dpi. */
const longestSide = 1600;

/**
 * Makes a photo ready to embed; `format` is recognised from its first bytes. Reports `photo-not-an-image` if it is
 * null, or if the file cannot be read or claims too many pixels.
 */
export async function preparePhoto(
  file: string,
  bytes: Uint8Array,
  format: 'jpeg' | 'png' | 'webp' | null,
): Promise<Checked<EmbeddedPhoto>> {
  const refused = { problems: [{ code: 'photo-not-an-image', place: null, values: { value: file } }] } as const;
  if (format === null) return refused;
  const { default: sharp } = await import('sharp');
  // No photo is read twice. With its cache, a build of many reports takes 60 MB more.
  sharp.cache(false);
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

/** What a photo shows, in words, for those who cannot see it. */
export function describePhoto({ caption }: Photo): string {
  return caption === '' ? '照片' : caption;
}

/**
 * The printed size of a photo in millimetres: at most 60 % of the text area's width and 30 % of its height, and not
 * larger than at 96 dpi.
 */
export function placePhoto(
  photo: Pick<EmbeddedPhoto, 'width' | 'height'>,
  theme: Theme,
): { readonly width: number; readonly height: number } {
  const { width, height } = textArea(theme);
  const natural = 25.4 / 96;
  const scale = Math.min(natural, (width * 0.6) / photo.width, (height * 0.3) / photo.height);
  return { width: Number((photo.width * scale).toFixed(2)), height: Number((photo.height * scale).toFixed(2)) };
}
