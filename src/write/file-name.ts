// The name a report gets on disk.

/** What no file system we know of, or no cloud drive, takes in a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them
const refused = /[\\/:*?"<>|\u0000-\u001f\u007f]/g;
/** ext4, APFS and NTFS take 255 units of name; in UTF-8 bytes that is 85 Han characters. The rest is room for the ending. */
const mostBytes = 240;

/** A file name without ending, made of a report's title: characters that disks refuse and a dot in front, which hides a file, become _, unseen ones go, and a long one is cut between characters. */
export function fileNameOf(title: string): string {
  const plain = title
    .replace(/\p{Cf}/gu, '')
    .replace(refused, '_')
    .replace(/[. ]+$/, '')
    .trim();
  let name = '';
  for (const character of plain.replace(/^\./, '_')) {
    if (new TextEncoder().encode(name + character).length > mostBytes) break;
    name += character;
  }
  if (name === '') return '工作总结';
  return /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(name) ? `${name}_` : name;
}
