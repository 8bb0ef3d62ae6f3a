// What both writers embed for a photo.

/** A photo ready to embed: turned upright, scaled down, without EXIF, XMP or thumbnails; size in pixels. */
export interface EmbeddedPhoto {
  readonly bytes: Uint8Array;
  readonly format: 'jpeg' | 'png';
  readonly width: number;
  readonly height: number;
}

/** Embedded photos by their path in the workspace. */
export type Photos = ReadonlyMap<string, EmbeddedPhoto>;
