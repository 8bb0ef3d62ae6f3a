import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it, test } from 'vitest';
import { photoFormatOf } from '../../../src/workspace/photo-format.ts';
import { describePhoto, placePhoto, preparePhoto } from '../../../src/write/layout/photo.ts';
import { themeOf } from '../html/sample.ts';

const prepare = (file: string, bytes: Uint8Array) => preparePhoto(file, bytes, photoFormatOf(bytes));
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#7a9' } });
// A complete PNG with one bit a pixel: 50 kB on disk.
function blackSquare(side: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const number = (value: number): Buffer => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(value);
      return bytes;
    };
    return Buffer.concat([number(data.length), body, number(crc32(body))]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(side * (1 + side / 8)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const refused = [{ code: 'photo-not-an-image', place: null, values: { value: 'photos/a.jpg' } }];

describe('preparePhoto', () => {
  it('turns a photo upright, scales it down and keeps nothing but the picture', async () => {
    const bytes = await picture(4000, 2000)
      .withExif({ IFD0: { Copyright: 'canary-name' }, IFD3: { GPSLatitude: '30/1 0/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(bytes.includes('canary-name')).toBe(true);
    const { value, problems } = await prepare('photos/a.jpg', bytes);
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ format: 'jpeg', width: 800, height: 1600 });
    const kept = await sharp(value?.bytes).metadata();
    expect([kept.exif, kept.xmp, kept.iptc, kept.icc, kept.orientation]).toEqual(Array(5).fill(undefined));
    expect(Buffer.from(value?.bytes ?? []).includes('canary-name')).toBe(false);
  });

  it('keeps drawings as PNG, makes WebP a JPEG, and never enlarges', async () => {
    expect((await prepare('a', await picture(30, 20).png().toBuffer())).value).toMatchObject({
      format: 'png',
      width: 30,
      height: 20,
    });
    expect((await prepare('a', await picture(30, 20).webp().toBuffer())).value).toMatchObject({
      format: 'jpeg',
      width: 30,
    });
  });

  it('shows white where a WebP is transparent', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const bytes = await sharp({ create: { width: 2, height: 2, channels: 4, background: clear } })
      .webp()
      .toBuffer();
    const { value } = await prepare('a', bytes);
    expect(await sharp(value?.bytes).raw().toBuffer()).toEqual(Buffer.alloc(2 * 2 * 3, 255));
  });

  it('gives the same bytes twice', async () => {
    const bytes = await picture(900, 700).jpeg().toBuffer();
    expect((await prepare('a', bytes)).value).toEqual((await prepare('a', bytes)).value);
  });

  it.each([
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['text', Buffer.from('家访照片')],
    ['nothing', Buffer.alloc(0)],
    ['a JPEG cut off after its first bytes', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  ])('refuses %s', async (_what, bytes) => {
    expect(await prepare('photos/a.jpg', bytes)).toEqual({ problems: refused });
  });

  it('refuses a small file that holds 400 million pixels', async () => {
    const bytes = blackSquare(20000);
    expect((await sharp(bytes, { limitInputPixels: false }).metadata()).width).toBe(20000);
    expect(await prepare('photos/a.jpg', bytes)).toEqual({ problems: refused });
  });
});

describe('placePhoto', () => {
  it.each([
    ['small ones as they are', 96, 96, 25.4, 25.4],
    ['wide ones to 60 % of the text width', 1600, 400, 93.6, 23.4],
    ['high ones to 30 % of the text height', 400, 1600, 16.88, 67.5],
  ])('sets %s', (_what, width, height, across, down) => {
    expect(placePhoto({ width, height }, themeOf('official'))).toEqual({ width: across, height: down });
  });
});

test('a photo is described by its caption, and never by nothing', () => {
  expect(describePhoto({ type: 'photo', file: 'photos/a.jpg', caption: '操场' })).toBe('操场');
  expect(describePhoto({ type: 'photo', file: 'photos/a.jpg', caption: '' })).toBe('照片');
});
