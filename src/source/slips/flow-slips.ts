// Slips in [ … ] and { … }: full-width brackets, commas, colons and quotes, and colons without a space.
import { isKnownKey, knownHead, takesBrackets, takesText } from './known-keys.ts';
import { inQuotes } from './line-slips.ts';
import { oneChange, type Slip, type SmallChange } from './mend.ts';

/** The last line of a value, and the slips in it. */
export interface ValueEnd {
  readonly end: number;
  readonly slips: readonly Slip[];
}

const openers = '《「『（(“‘【［｛';
const closers = '》」』）)”’】］｝';
const plainBrackets: ReadonlyMap<string, string> = new Map(
  Object.entries({ '［': '[', '【': '[', '｛': '{', '］': ']', '】': ']', '｝': '}' }),
);
const closerOf: Readonly<Record<string, string>> = { '[': ']', '{': '}' };
const keyBehind = /^[[{［【｛（(][ \u3000]*["“]?([^\s:：,，、[\]{}"“”]{1,20})["”]?[ \u3000]*[:：]/;
const countAhead = /^[ \u3000]*\d+[户人]?[ \u3000]*(?:[,，、；}]|$)/;
const namedCountAhead =
  /^[ \u3000]*[^\s\d:：,，、；[\]{}"“”]{1,20}[ \u3000]*[:：][ \u3000]*\d+[户人]?[ \u3000]*(?:[,，、；}]|$)/;
const keyAhead = /^[ \u3000]*["“]?([^\s:：,，、[\]{}"“”]{1,20})["”]?[ \u3000]*[:：]/;

/**
 * Searches a value in brackets, up to its last bracket. Quoted text, text in 《》 and similar pairs, and free text are
 * not searched. `margin` is the column of the key: a line back at this column no longer belongs to the value.
 */
export function flowSlips(lines: readonly string[], line: number, column: number, margin: number): ValueEnd {
  const slips: Slip[] = [];
  const brackets: Bracket[] = [];
  let token = '';
  let key = '';
  // Where the words of a value begin.
  let begun: { readonly line: number; readonly column: number } | null = null;
  let keyRead = false;
  let quote = '';
  // How many pairs such as 《》 are open.
  let depth = 0;
  const begin = () => {
    token = '';
    begun = null;
    keyRead = false;
    depth = 0;
  };

  for (let at = line; at < lines.length; at++) {
    const text = lines[at] ?? '';
    const next = isBackAt(margin, lines[at + 1] ?? '') ? '' : keyOnLine(lines[at + 1] ?? '');
    if (at > line && quote === '' && isBackAt(margin, text)) return { end: at - 1, slips };
    for (let index = at === line ? column : 0; index < text.length; index++) {
      const character = text[index] ?? '';
      const slip = (code: Slip['code'], instead: string, length = 1) =>
        slips.push({ code, line: at, column: index, length, instead, shown: 1 });
      if (quote !== '') {
        if (quote === '"' && character === '\\') index++;
        else if (character === quote) quote = '';
        continue;
      }
      const inMap = brackets.at(-1)?.plain === '{';
      // What follows, on this line or the next.
      const isLast = /[,，、；]/.test(character) && text.slice(index + 1).trim() === '';
      const rest = isLast ? next : text.slice(index + 1);
      const opener = token === '' ? openerMeant(text.slice(index), brackets.length, inMap && keyRead) : '';
      const closer = depth === 0 ? closerMeant(character, brackets.at(-1)) : '';
      const bracket = opener || closer;
      if (bracket !== '' && bracket !== character) {
        if (!/[[\]()]/.test(character)) slip('full-width-bracket', bracket);
        else slips.push(...oneChange(at, index, 1, bracket, { cause: 'bracket-other', sign: character }));
      }
      const special =
        token === '' && keyRead ? (/^[!*&@`%|>?](?=[^\x21-\x7e])[^,{}[\]]*/.exec(text.slice(index))?.[0] ?? '') : '';
      if (special !== '') {
        const value = special.trimEnd();
        slips.push({ code: 'quotes-needed', line: at, column: index, length: value.length, instead: inQuotes(value) });
        token = '"';
        index += value.length - 1;
      } else if ((character === '"' || character === "'") && token === '') {
        quote = character;
        token = character;
      } else if (character === '#' && /^\s?$/.test(text.slice(Math.max(0, index - 1), index))) break;
      else if (opener !== '') {
        brackets.push({ typed: character, plain: opener });
        begin();
      } else if (closer !== '') {
        if (inMap && !keyRead) slips.push(...colonMissing(at, text, index, token));
        brackets.pop();
        begin();
        token = character;
        if (brackets.length === 0) return { end: at, slips: [...slips, ...trailingSlips(at, text, index + 1)] };
      } else if (isComma(character, rest, inMap, token) && token === '' && !keyRead && depth === 0) {
        // A comma with nothing before it.
        slips.push(...oneChange(at, index, 1, '', { cause: 'sign-extra', sign: character }));
      } else if (character === '，' && !inMap && /^[a-z]{1,4}$/i.test(token) && /^\d+ *[,，\]]/.test(rest)) {
        // A comma within an id: [c01, c，02].
        slips.push(...oneChange(at, index, 1, '', { cause: 'sign-extra', sign: character }));
      } else if (character === ',') {
        if (inMap && !keyRead) slips.push(...colonMissing(at, text, index, token));
        const end = inMap && keyRead && begun?.line === at ? restOfSentence(text, index, key) : null;
        if (end !== null) {
          slips.push(sentenceSlip(at, text, begun?.column ?? 0, end, key));
          index = end - 1;
        }
        begin();
        if (end !== null) token = '"';
      } else if (
        (character === ';' || character === '.') &&
        depth === 0 &&
        inMap &&
        isKnownKey(keyAhead.exec(text.slice(index + 1))?.[1] ?? '')
      ) {
        slips.push(
          ...oneChange(at, index, 1, / /.test(text[index + 1] ?? '') ? ',' : ', ', { cause: 'comma-missing' }),
        );
        begin();
      } else if (character === '\u3000' && (token === '' || /^[\]}]$/.test(token))) slip('full-width-space', ' ');
      else if (depth === 0 && isComma(character, rest, inMap, token)) {
        slip('full-width-comma', /^\S/.test(text.slice(index + 1)) ? ', ' : ',');
        begin();
      } else if (inMap && !keyRead && (character === ':' || character === '：')) {
        keyRead = true;
        key = token;
        const next = text[index + 1] ?? ' ';
        const known = isKnownKey(token) || countAhead.test(text.slice(index + 1));
        if (character === '：' && known) slip('full-width-colon', next === ' ' ? ':' : ': ');
        else if (known && !/[\s,\]}]/.test(next)) slip('missing-space-after-colon', ': ');
        token = '';
      } else if (
        character === ':' &&
        brackets.at(-1)?.plain === '[' &&
        /^: (?!\d)[^[\]{}"':]+[,\]]/.test(text.slice(index))
      ) {
        // A sentence with a colon in a list: [困难: 没有书桌, 灯坏了].
        const from = index - token.length;
        const value = `${token}${/^[^,\]]+/.exec(text.slice(index))?.[0].trimEnd() ?? ''}`;
        if (/^[^[\]{}"']+$/.test(token) && !isKnownKey(token) && text.startsWith(value, from)) {
          slips.push({ code: 'quotes-needed', line: at, column: from, length: value.length, instead: inQuotes(value) });
          index = from + value.length - 1;
          token = '"';
        }
      } else if (character === '“' && token === '' && isQuoted(text.slice(index), inMap && keyRead)) {
        const length = text.indexOf('”', index) - index;
        slip('full-width-quote', '"');
        slips.push({ code: 'full-width-quote', line: at, column: index + length, length: 1, instead: '"' });
        token = text.slice(index + 1, index + length) || '“';
        index += length;
      } else {
        if (token === '' && keyRead && character.trim() !== '') begun = { line: at, column: index };
        if (openers.includes(character)) depth++;
        if (closers.includes(character)) depth = Math.max(0, depth - 1);
        // A token may be as long as the file; only the length of a key is needed.
        if (token.length < 40 && (token !== '' || character.trim() !== '')) token += character;
      }
    }
    const isWhole = keyRead ? token !== '' : /^[\]}]$/.test(token);
    if (quote === '' && depth === 0 && isWhole && next !== '' && brackets.at(-1)?.plain === '{') {
      slips.push(...oneChange(at, text.trimEnd().length, 0, ',', { cause: 'comma-missing' }));
      begin();
    }
  }
  return { end: lines.length - 1, slips };
}

/** A line that begins with a known key and a plain colon, which no text can go on with; '' for any other. */
function keyOnLine(line: string): string {
  return isKnownKey(/^ *([^\s:,[\]{}"']{1,20}): /.exec(line)?.[1] ?? '') ? line : '';
}

/** The slip of a known key with its value behind it, which ends at a column: {品名 米}, {品名米}. */
function colonMissing(line: number, text: string, end: number, token: string): SmallChange {
  const [, first = '', gap = '', behind = ''] = /^([^\s"']+)([ \t]*)(.*)$/u.exec(token) ?? [];
  const isWhole = isKnownKey(first);
  const key = isWhole ? first : knownHead(first);
  const blank = isWhole ? gap : '';
  if (key === '' || (isWhole && behind === '') || !text.slice(0, end).endsWith(token)) return [];
  const column = end - token.length + key.length;
  return oneChange(line, column, blank.length, ': ', { cause: 'colon-missing', sign: key });
}

/**
 * Where a sentence ends that a comma seems to end: what follows up to the next comma or bracket is no key. Null where
 * one does follow.
 */
function restOfSentence(text: string, comma: number, key: string): number | null {
  let end: number | null = null;
  for (let at = comma; text[at] === ','; ) {
    const [part = ''] = /^,[^,{}[\]:："'“”]*(?=[,}])/.exec(text.slice(at)) ?? [];
    const words = part.slice(1).trim();
    if (words === '' || isKnownKey(words) || isKeyWithoutColon(words)) return end;
    // A number is no sentence: 数量: 1, 单位桶.
    if (!takesText(key) && knownHead(words) !== '') return end;
    at += part.length;
    end = at;
  }
  return end;
}

/** Whether words begin with a known key that has lost its colon: 帮扶人 t07. */
function isKeyWithoutColon(words: string): boolean {
  return isKnownKey(/^[\p{L}]+(?=[^\p{L}])/u.exec(words)?.[0] ?? '');
}

/** A sentence with commas put in quotes, several ids in brackets. */
function sentenceSlip(line: number, text: string, column: number, end: number, key: string): Slip {
  const value = text.slice(column, end).trimEnd();
  const place = { line, column, length: value.length };
  const parts = value.split(/ *, */);
  if (takesBrackets(key) && parts.every((part) => /^[a-z]{0,3}-?\d+$/i.test(part))) {
    const told = { cause: 'brackets-needed', sign: value } as const;
    return { code: 'yaml-syntax', ...place, instead: `[${parts.join(', ')}]`, told };
  }
  // That a number is written with commas is told where it is read.
  const isNumber = /^\d{1,3}(?:,\d{3})+$/.test(value);
  return { code: 'quotes-needed', ...place, instead: inQuotes(value), ...(isNumber && { isTold: true }) };
}

function isBackAt(margin: number, text: string): boolean {
  const content = text.trimStart();
  return content !== '' && text.length - content.length <= margin && !/^[\]}]/.test(content);
}

/** A bracket that is open: as it was typed, and the one that was meant. */
interface Bracket {
  readonly typed: string;
  readonly plain: string;
}

/** The bracket that opens here, whatever was typed for it: a brace where a key follows. Otherwise ''. */
function openerMeant(after: string, depth: number, isValue: boolean): string {
  const sign = after[0] ?? '';
  const plain = plainBrackets.get(sign) ?? (/[[{]/.test(sign) ? sign : '');
  const isMap = opensMap(after) && (sign !== '[' || /^\[[^[\]{}]*\]/.test(after));
  if (isMap && (plain !== '' || !isValue)) return '{';
  return plain === sign || opensValue(depth, isValue, after) ? plain : '';
}

/** Whether a text begins with a bracket of any kind and a known key. */
export function opensMap(text: string): boolean {
  return isKnownKey(keyBehind.exec(text)?.[1] ?? '');
}

/** The bracket that closes the open one here, whatever was typed for it; otherwise ''. */
function closerMeant(sign: string, open: Bracket | undefined): string {
  if (open === undefined) return plainBrackets.get(sign) ?? '';
  const isRound = /[（(]/.test(open.typed);
  if (!(isRound ? /[）)\]}］】｝]/ : /[\]}］】｝]/).test(sign)) return '';
  // Where plain brackets do not fit each other, repair.ts finds out which is wrong.
  return /[\]}]/.test(sign) && (open.typed === '{' || open.plain === '[') ? sign : (closerOf[open.plain] ?? '');
}

/** A comma or full stop behind the last bracket. */
function trailingSlips(line: number, text: string, from: number): SmallChange {
  const typed = /^[ \u3000]*[。．.、，,；;]+(?=[ \u3000]*(?:#.*)?$)/.exec(text.slice(from))?.[0];
  if (typed === undefined) return [];
  return oneChange(line, from, typed.length, '', { cause: 'sign-extra', sign: typed.trim() });
}

/** Whether a full-width bracket opens the whole value, or the value of a key that ends with the closing bracket. */
function opensValue(depth: number, isValue: boolean, after: string): boolean {
  return depth === 0 || (isValue && /^[［【｛][^［】｛］【｝]*[］】｝][ \u3000]*(?:[,，}]|$)/.test(after));
}

/** In a list every full-width comma separates items. In a map a key must follow, because a value may be a sentence. */
function isComma(character: string, after: string, inMap: boolean, token: string): boolean {
  if (character === ',') return true;
  if (!'，、；'.includes(character)) return false;
  if (!inMap || isKnownKey(keyAhead.exec(after)?.[1] ?? '')) return true;
  // Villages are not known keys: there must be a number before the comma, and a name with a number after it.
  return /^\d+[户人]?$/.test(token) && namedCountAhead.test(after);
}

/** Whether “ ” enclose a whole item or key. Around a value in a map they may be intended. */
function isQuoted(after: string, isValue: boolean): boolean {
  return !isValue && /^“[^“”"\\]*”[ \u3000]*(?:[,，、；\]}:：]|$)/.test(after);
}
