// The file name of a report.

/** Characters that some file system or cloud drive refuses in names. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them
const refused = /[\\/:*?"<>|\u0000-\u001f\u007f]/g;
/**
 * Names may have 255 units on ext4, APFS and NTFS; in UTF-8 bytes that is 85 Han characters. The rest is for the
 * extension.
 */
const mostBytes = 240;

/**
 * A file name from a report's title, without extension. Refused characters and a leading dot (it would hide the file)
 * become _. Invisible characters are removed. A long name is cut between characters.
 */
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
