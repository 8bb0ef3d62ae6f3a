// Reads a finished Word file back, for the second lock (report/leaks.ts). It knows nothing of how the file was made.
import { unzipSync } from 'fflate';
import type { Passage } from '../../report/leaks.ts';

/**
 * All that can be read in a Word file, part by part: each paragraph, each other text, names and descriptions of
 * pictures, targets of links, and the names of the parts themselves. Pictures have no words.
 */
export function passagesOfDocx(docx: Uint8Array): Passage[] {
  const names: string[] = [];
  const parts = unzipSync(docx, {
    filter: ({ name }) => {
      names.push(name);
      return /\.(?:xml|rels)$/.test(name);
    },
  });
  const decoder = new TextDecoder();
  return [
    ...names.map((name) => ({ text: name, part: name })),
    ...Object.entries(parts).flatMap(([part, bytes]) =>
      textsOf(decoder.decode(bytes)).map((text) => ({ text: unescaped(text), part })),
    ),
  ];
}

/** Word's own paragraphs are read in one piece, whatever tags stand in them. */
function textsOf(xml: string): string[] {
  // What stands outside and inside of paragraphs, by turns.
  const parts = xml.split(/<w:p(?: [^>]*[^/])?>|<\/w:p>/);
  const texts = parts.flatMap((part, at) => (at % 2 === 1 ? part.replace(/<[^>]*>/g, '') : part.split(/<[^>]*>/)));
  return [...texts, ...shownAttributes(xml)].filter((text) => text.trim() !== '');
}

/** Most attributes are measures and names of styles. */
function shownAttributes(xml: string): string[] {
  return [...xml.matchAll(/(?:descr|title|name|Target)="([^"]*)"|="([^"]*[^\0-\x7F"][^"]*)"/g)].map(
    ([, named, other]) => named ?? other ?? '',
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (written, decimal, hexadecimal, name) => {
    if (name !== undefined) return entities[name] ?? written;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal));
  });
}
