import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/browser/archive.ts';

function entry(name: string, kind: string, content: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write(kind, 156);
  return Buffer.concat([header, Buffer.from(content), Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

describe('readArchive', () => {
  it('gives the plain files and ignores folders and links', () => {
    const archive = Buffer.concat([
      entry('lib/', '5', ''),
      entry('lib/a.so', '0', 'x'.repeat(700)),
      entry('lib/b.so', '2', ''),
      entry('lib/c.so', '\0', 'c'),
      Buffer.alloc(1024),
    ]);
    const files = readArchive(archive).map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]);
    expect(files).toEqual([
      ['lib/a.so', 'x'.repeat(700)],
      ['lib/c.so', 'c'],
    ]);
  });

  it('gives no files for an empty archive', () => {
    expect(readArchive(new Uint8Array())).toEqual([]);
  });
});
