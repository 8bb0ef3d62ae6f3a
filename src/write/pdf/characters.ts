// Reads and repairs ToUnicode: which characters the glyphs of a PDF mean.
import { dictionaryOf, mentions, type PdfObjects, referenceOf, streamObject, streamOf, toBytes } from './objects.ts';

/** The text of each glyph of a font, by glyph number. */
export type GlyphTexts = ReadonlyMap<number, string>;

/** The texts in a ToUnicode CMap (ISO 32000-1, 9.10.3). */
export function readGlyphTexts(cmap: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const section of cmap.matchAll(/begin(bfchar|bfrange)\s([\s\S]*?)end\1/g)) {
    const strings = [...(section[2] ?? '').matchAll(/<([0-9A-Fa-f]+)>/g)].map((found) => found[1] ?? '');
    const step = section[1] === 'bfrange' ? 3 : 2;
    for (let at = 0; at + step <= strings.length; at += step) {
      const first = Number.parseInt(strings[at] ?? '', 16);
      const last = Number.parseInt(strings[at + step - 2] ?? '', 16);
      const start = strings[at + step - 1] ?? '';
      for (let glyph = first; glyph <= last; glyph += 1) texts.set(glyph, shifted(start, glyph - first));
    }
  }
  return texts;
}

const toUnicode = toBytes('/ToUnicode ');

/**
 * The PDF in which every glyph means the character that was written. If a face draws two characters with one glyph (工
 * U+5DE5 and the radical ⼯ U+2F2F), Chromium names the lower one, and a search for 工作 would fail.
 */
export function repairCharacters(pdf: PdfObjects, lookAlikes: ReadonlyMap<string, string>): PdfObjects {
  const objects = new Map(pdf.objects);
  for (const object of pdf.objects.values()) {
    if (!mentions(object, toUnicode)) continue;
    const number = referenceOf(dictionaryOf(object), 'ToUnicode');
    const cmapObject = number === undefined ? undefined : pdf.objects.get(number);
    if (number === undefined || cmapObject === undefined) continue;
    const cmap = streamOf(cmapObject);
    const texts = readGlyphTexts(cmap);
    const repaired = new Map([...texts].map(([glyph, text]) => [glyph, lookAlikes.get(text) ?? text]));
    if ([...texts].some(([glyph, text]) => repaired.get(glyph) !== text))
      objects.set(number, streamObject(number, writeGlyphTexts(cmap, repaired)));
  }
  return { ...pdf, objects };
}

// A section holds at most 100 entries (Adobe technical note 5014).
function writeGlyphTexts(cmap: string, texts: GlyphTexts): string {
  const before = cmap.slice(0, cmap.indexOf('endcodespacerange') + 'endcodespacerange'.length);
  const after = cmap.slice(cmap.lastIndexOf('endcmap'));
  const entries = [...texts]
    .toSorted(([a], [b]) => a - b)
    .map(([glyph, text]) => `<${hex(glyph)}> <${[...text].map(utf16).join('')}>`);
  const sections: string[] = [];
  for (let at = 0; at < entries.length; at += 100) {
    const section = entries.slice(at, at + 100);
    sections.push(`${section.length} beginbfchar\n${section.join('\n')}\nendbfchar`);
  }
  return [before, ...sections, after].join('\n');
}

function shifted(start: string, by: number): string {
  const units = start.match(/.{4}/g)?.map((unit) => Number.parseInt(unit, 16)) ?? [];
  const last = units.pop();
  return last === undefined ? '' : String.fromCharCode(...units, last + by);
}

function utf16(character: string): string {
  return Array.from({ length: character.length }, (_, unit) => hex(character.charCodeAt(unit))).join('');
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}
