// The name a report gets on disk.

/** What no file system we know of, or no cloud drive, takes in a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them
const refused = /[\\/:*?"<>|\u0000-\u001f\u007f]/g;
/** ext4, APFS and NTFS take 255 units of name; in UTF-8 bytes that is 85 Han characters. The rest is room for the ending. */
const mostBytes = 240;

/** A file name without ending, made of a report's title: characters that disks refuse become _, and a long one is cut between characters. */
export function fileNameOf(title: string): string {
  let name = '';
  for (const character of title
    .replace(refused, '_')
    .replace(/[. ]+$/, '')
    .trim()) {
    if (new TextEncoder().encode(name + character).length > mostBytes) break;
    name += character;
  }
  return /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(name) ? `${name}_` : name;
}
