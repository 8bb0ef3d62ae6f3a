import { expect, test } from 'vitest';
import { photoFormatOf } from '../../src/workspace/photo-format.ts';

test.each([
  ['\xff\xd8\xff\xe0', 'jpeg'],
  ['\x89PNG\r\n\x1a\n....IHDR', 'png'],
  ['RIFF....WEBPVP8 ', 'webp'],
  ['RIFF....WAVEfmt ', null],
  ['RIFFWEBP', null],
  ['GIF89a', null],
  ['', null],
])('%j is %s', (text, format) => expect(photoFormatOf(Buffer.from(text, 'latin1'))).toBe(format));
