// Fonts as somebody might bring them, made of a shipped face: cut to some characters, under other names.
import subsetFont from 'subset-font';
import { readFace } from '../../../src/disk/resources.ts';

/** What is changed of the shipped face. `fsType` and `weight` are fields of the table OS/2. */
export interface Changes {
  /** Names by language: 0x409 is English, 0x804 Chinese. */
  readonly names: Readonly<Record<number, string>>;
  readonly characters: string;
  readonly fsType?: number;
  readonly weight?: number;
  readonly from?: string;
}

/** What was cut, by face and characters: the same few fonts are asked for again and again. */
const pieces = new Map<string, Promise<Buffer>>();

function cutOf(face: string, characters: string): Promise<Buffer> {
  const known = pieces.get(face + characters);
  if (known) return known;
  const cut = readFace(face).then((bytes) => subsetFont(Buffer.from(bytes), characters, { targetFormat: 'sfnt' }));
  pieces.set(face + characters, cut);
  return cut;
}

/** The bytes of a .ttf file. */
export async function fontCalled({ names, characters, fsType = 0, weight = 400, from }: Changes): Promise<Uint8Array> {
  const tables = tablesIn(await cutOf(from ?? 'lxgw-wenkai-500.ttf', characters));
  const metrics = Buffer.from(tables.get('OS/2') ?? []);
  metrics.writeUInt16BE(weight, 4);
  metrics.writeUInt16BE(fsType, 8);
  return joined(new Map([...tables, ['OS/2', metrics], ['name', nameTable(names)]]));
}

/** A collection (.ttc) of fonts. */
export function collectionOf(fonts: readonly Uint8Array[]): Uint8Array {
  const head = Buffer.alloc(12 + fonts.length * 4);
  head.write('ttcf');
  head.writeUInt32BE(0x00010000, 4);
  head.writeUInt32BE(fonts.length, 8);
  let start = head.length;
  const moved = fonts.map((font, index) => {
    const bytes = Buffer.from(font);
    head.writeUInt32BE(start, 12 + index * 4);
    for (let record = 12; record < 12 + bytes.readUInt16BE(4) * 16; record += 16) {
      bytes.writeUInt32BE(bytes.readUInt32BE(record + 8) + start, record + 8);
    }
    start += bytes.length;
    return bytes;
  });
  return Buffer.concat([head, ...moved]);
}

/** The tables of a font file, by tag. */
export function tablesIn(font: Buffer): Map<string, Buffer> {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  return new Map(
    records.map((record) => {
      const [start, length] = [font.readUInt32BE(record + 8), font.readUInt32BE(record + 12)];
      return [font.toString('latin1', record, record + 4), font.subarray(start, start + length)];
    }),
  );
}

/** A font file of these tables. */
export function joined(tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const head = Buffer.alloc(12 + sorted.length * 16);
  head.writeUInt32BE(0x00010000);
  head.writeUInt16BE(sorted.length, 4);
  const parts: Buffer[] = [head];
  let start = head.length;
  for (const [index, [tag, table]] of sorted.entries()) {
    const record = 12 + index * 16;
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    head.write(tag, record, 'latin1');
    head.writeUInt32BE(sumOf(padded), record + 4);
    head.writeUInt32BE(start, record + 8);
    head.writeUInt32BE(table.length, record + 12);
    parts.push(padded);
    start += padded.length;
  }
  return Buffer.concat(parts);
}

function sumOf(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}

function nameTable(names: Changes['names']): Buffer {
  const english = (names[0x409] ?? 'Brought').replace(/[^A-Za-z0-9-]/g, '');
  const rows = Object.entries(names).flatMap(([language, name]) =>
    [1, 4].map((id) => ({ language: Number(language), id, text: utf16(name) })),
  );
  rows.push({ language: 0x409, id: 2, text: utf16('Regular') }, { language: 0x409, id: 6, text: utf16(english) });
  rows.sort((a, b) => a.language - b.language || a.id - b.id);
  const head = Buffer.alloc(6 + rows.length * 12);
  head.writeUInt16BE(rows.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [index, { language, id, text }] of rows.entries()) {
    const fields = [3, 1, language, id, text.length, offset];
    for (const [field, value] of fields.entries()) head.writeUInt16BE(value, 6 + index * 12 + field * 2);
    offset += text.length;
  }
  return Buffer.concat([head, ...rows.map(({ text }) => text)]);
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}
