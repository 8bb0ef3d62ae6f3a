// Characters that do not show or that look like others: spaces that are no spaces, marks without width, Kangxi
// radicals, ligatures. They come with text copied from a PDF, a web page or a chat.

/**
 * What a hidden character is: a space in disguise, a mark without width, the double of other characters, a mark that
 * turns the order of the letters round.
 */
export type HiddenKind = 'space' | 'invisible' | 'look-alike' | 'direction';

/** A hidden character: where in the text it stands, counted from 0, what was typed, and what is read instead. */
export interface HiddenCharacter {
  readonly kind: HiddenKind;
  readonly at: number;
  readonly typed: string;
  readonly instead: string;
}

const spaces = '\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f';
const directions = '\\u202a-\\u202e\\u2066-\\u2069';
const invisibles = '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2060-\\u2065\\u206a-\\u206f\\ufeff\\ufff9-\\ufffb';
// Radicals, compatibility ideographs, and ligatures, which a PDF leaves in what is copied out of it.
const lookAlikes = '\\u2e80-\\u2ef3\\u2f00-\\u2fd5\\uf900-\\ufaff\\ufb00-\\ufb06';
// The Han characters of U+2E80 to U+2EF3 (EquivalentUnifiedIdeograph.txt of Unicode 13), - for none in the faces.
const radicals =
  '-厂乛乚乙亻冂-刀刂卜㔾小小兀尣尢-巳幺彑彐忄心扌攵-旡日月歺母民氵氺灬爫爫丬牛' +
  '犭王-目示礻-糹纟罓罒㓁冗-羊--耂肀聿肉-艹艹艹虎衤覀西见角-讠贝-车辶辶辶邑' +
  '钅長镸长门-阝雨青韦页风飞食-飠饣-马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';
const hidden = new RegExp(`[${spaces}]|[${invisibles}]|[${directions}]|[${lookAlikes}]|\\ud87e[\\udc00-\\ude1f]`, 'g');
const any = new RegExp(`[${spaces}${invisibles}${directions}${lookAlikes}\\ud87e]`);
const isSpace = new RegExp(`[${spaces}]`);
const isDirection = new RegExp(`[${directions}]`);
const isInvisible = new RegExp(`[${invisibles}]`);

/**
 * The hidden characters of a text that are not read as typed. Joiners inside emoji and in scripts that need them are.
 */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  // Most texts have none.
  if (!any.test(text)) return [];
  return [...text.matchAll(hidden)].flatMap(({ 0: typed, index: at }): HiddenCharacter[] => {
    // One alone before the dash of an entry would indent it.
    const isBeforeDash = /^- /.test(text.slice(at + 1, at + 3)) && (at === 0 || text[at - 1] === '\n');
    const isNoSpace = isBeforeDash || isBesideIndent(text, at);
    if (isSpace.test(typed)) return [{ kind: 'space', at, typed, instead: isNoSpace ? '' : ' ' }];
    if (isDirection.test(typed)) return [{ kind: 'direction', at, typed, instead: '' }];
    if (isInvisible.test(typed)) return isNeeded(text, at) ? [] : [{ kind: 'invisible', at, typed, instead: '' }];
    const radical = radicals[typed.charCodeAt(0) - 0x2e80] ?? '';
    const instead = radical === '' ? typed.normalize('NFKC') : radical === '-' ? typed : radical;
    return instead === typed ? [] : [{ kind: 'look-alike', at, typed, instead }];
  });
}

/** Whether a text has a mark that turns the order of Chinese round; other marks of direction change nothing in it. */
export function turnsOrder(text: string): boolean {
  return /[\u202b\u202d\u202e\u2067]/.test(text);
}

/** Whether a space in the indentation of a line is one more than the line above has. */
function isBesideIndent(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(start, end < 0 ? undefined : end);
  const own = /^\s*/.exec(line)?.[0] ?? '';
  if (at - start >= own.length || start === 0) return false;
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, start - 1);
  return [/^ */, /^ *- +/].some((head) => (head.exec(above)?.[0].length ?? -1) === own.length - 1);
}

/** A text as it is read: without the hidden characters, or with what is read instead. */
export function withoutHidden(text: string, found: readonly HiddenCharacter[] = hiddenCharacters(text)): string {
  let plain = '';
  let from = 0;
  for (const { at, typed, instead } of found) {
    plain += text.slice(from, at) + instead;
    from = at + typed.length;
  }
  return plain + text.slice(from);
}

/** From an offset in a text without its hidden characters to the offset in the text as typed. */
export function typedOffset(found: readonly HiddenCharacter[], offset: number): number {
  let grown = 0;
  for (const { at, typed, instead } of found) {
    if (offset + grown < at + instead.length) break;
    grown += typed.length - instead.length;
  }
  return offset + grown;
}

// Emoji are joined to one picture, and letters of many scripts change their form beside a joiner. Between Han
// characters, kana, Latin letters and digits it is noise.
const joinsPictures = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d\p{Extended_Pictographic}/uy;
const joinsLetters =
  /(?!\p{sc=Han}|\p{sc=Latin}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Bopomofo}|\p{sc=Common}|\p{sc=Inherited})[\p{L}\p{M}]/u;

function isNeeded(text: string, at: number): boolean {
  const sign = text[at] ?? '';
  if (!/[\u061c\u200c-\u200f]/.test(sign)) return false;
  const before = /[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 2), at)) ? 2 : 1;
  joinsPictures.lastIndex = Math.max(0, at - before);
  if (sign === '\u200d' && joinsPictures.test(text)) return true;
  return joinsLetters.test(text.slice(Math.max(0, at - before), at)) || joinsLetters.test(text.slice(at + 1, at + 3));
}
