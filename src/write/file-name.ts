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

/** What the file name of a report ends with that is not the usual one, and that of a usual one never. */
const endings = { masked: '', public: '（公开）', internal: '（内部）', full: '（实名）' } as const;

/**
 * A file name from a report's title, without extension; no two levels have the same. Refused
 * characters and a leading dot (it would hide the file) become _, and a device's name gets one. Invisible characters
 * are removed. A long name is cut between characters.
 */
export function fileNameOf(title: string, level: keyof typeof endings = 'masked'): string {
  const ending = endings[level];
  const name = plainNameOf(title, mostBytes - sizeOf(ending)) + ending;
  const isTaken = level === 'masked' && Object.values(endings).some((other) => other && name.endsWith(other));
  return isTaken ? `${name}_` : name;
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
