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
  const texts: string[] = [];
  let paragraph: string | undefined;
  for (const piece of xml.split('<')) {
    const end = piece.indexOf('>');
    const tag = piece.slice(0, end);
    const text = piece.slice(end + 1);
    if (tag === 'w:p' || tag.startsWith('w:p ')) paragraph = '';
    if (tag === '/w:p' && paragraph !== undefined) {
      texts.push(paragraph);
      paragraph = undefined;
    }
    if (paragraph === undefined) texts.push(text);
    else paragraph += text;
    if (mayShow.test(tag)) for (const [, value = ''] of tag.matchAll(/="([^"]*)"/g)) texts.push(value);
  }
  return texts.filter((text) => text.trim() !== '');
}

// Most attributes are measures and names of styles.
const mayShow = /[^\0-\x7F]|(?:descr|title|name|Target)="/;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (written, decimal, hexadecimal, name) => {
    if (name !== undefined) return entities[name] ?? written;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal));
  });
}
