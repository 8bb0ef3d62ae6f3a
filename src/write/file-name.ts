// The file name of a report.

/** Characters that some file system or cloud drive refuses in names. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them
const refused = /[\\/:*?"<>|\u0000-\u001f\u007f]/g;
/**
 * Names may have 255 units on ext4, APFS and NTFS; in UTF-8 bytes that is 85 Han characters. The rest is for the
 * extension.
 */
const mostBytes = 240;
/** Names of devices, which Windows refuses alone and before any ending: con, con.txt, COM¹. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=\s*(?:\.|$))/iu;
/** Windows takes dots and blanks off the end of a name. */
const lastDots = /[.\s]+$/u;

/** What the file name of a report with names ends with, and that of a masked one never. */
const withNames = '（实名）';

/**
 * A file name from a report's title, without extension; one with names is never called like a masked one. Refused
 * characters and a leading dot (it would hide the file) become _, and a device's name gets one. Invisible characters
 * are removed. A long name is cut between characters.
 */
export function fileNameOf(title: string, isNamed = false): string {
  const name = plainNameOf(title, isNamed ? mostBytes - sizeOf(withNames) : mostBytes);
  if (isNamed) return name + withNames;
  return name.endsWith(withNames) ? `${name}_` : name;
}

function plainNameOf(title: string, most: number): string {
  const plain = title
    .replace(/\p{Cf}/gu, '')
    .replace(refused, '_')
    .replace(lastDots, '')
    .trim()
    .replace(/^\./, '_')
    .replace(device, '$&_');
  let name = '';
  for (const character of plain) {
    if (sizeOf(name + character) > most) break;
    name += character;
  }
  name = name.replace(lastDots, '');
  return name === '' ? '工作总结' : name;
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
