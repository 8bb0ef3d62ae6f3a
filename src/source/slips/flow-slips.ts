// Slips between the brackets of [ … ] and { … }: full-width commas, colons and quotes, and colons without a blank.
import { isKnownKey } from './known-keys.ts';
import type { Slip } from './mend.ts';

/** Where a bracketed value ends, and the slips in it. */
export interface FlowSlips {
  readonly end: number;
  readonly slips: readonly Slip[];
}

const openers = '《「『（(“‘【［｛';
const closers = '》」』）)”’】］｝';
/** The brackets that stand for those of a list or a map. */
const wide: ReadonlyMap<string, string> = new Map(
  Object.entries({ '［': '[', '【': '[', '｛': '{', '］': ']', '】': ']', '｝': '}' }),
);
const countAhead = /^[ \u3000]*\d+[户人]?[ \u3000]*(?:[,，、；}]|$)/;
const namedCountAhead =
  /^[ \u3000]*[^\s\d:：,，、；[\]{}"“”]{1,20}[ \u3000]*[:：][ \u3000]*\d+[户人]?[ \u3000]*(?:[,，、；}]|$)/;
const keyAhead = /^[ \u3000]*["“]?([^\s:：,，、[\]{}"“”]{1,20})["”]?[ \u3000]*[:：]/;

/** Looks through a bracketed value that begins on a line, as far as its last bracket. Text in quotes, in 《》 and the like, and the free text of a value are left alone. `margin` is the column of the key: a line that goes back to it is no longer part of the value. */
export function flowSlips(lines: readonly string[], line: number, column: number, margin: number): FlowSlips {
  const slips: Slip[] = [];
  const brackets: string[] = [];
  let token = '';
  let keyRead = false;
  let quote = '';
  let within = 0;
  const begin = () => {
    token = '';
    keyRead = false;
    within = 0;
  };

  for (let at = line; at < lines.length; at++) {
    const text = lines[at] ?? '';
    if (at > line && quote === '' && leaves(text, margin)) return { end: at - 1, slips };
    for (let index = at === line ? column : 0; index < text.length; index++) {
      const character = text[index] ?? '';
      const slip = (code: Slip['code'], instead: string, length = 1) =>
        slips.push({ code, line: at, column: index, length, instead, shown: 1 });
      if (quote !== '') {
        if (quote === '"' && character === '\\') index++;
        else if (character === quote) quote = '';
        continue;
      }
      const inMap = brackets.at(-1) === '{';
      const plain = wide.get(character) ?? '';
      const opensWide =
        (plain === '[' || plain === '{') &&
        token === '' &&
        isWideValue(brackets.length, inMap && keyRead, text.slice(index));
      const closesWide = (plain === ']' || plain === '}') && within === 0;
      if (opensWide || closesWide) slip('full-width-bracket', plain);
      if ((character === '"' || character === "'") && token === '') {
        quote = character;
        token = character;
      } else if (character === '#' && /^\s?$/.test(text.slice(Math.max(0, index - 1), index))) break;
      else if (character === '[' || character === '{' || opensWide) {
        brackets.push(opensWide ? plain : character);
        begin();
      } else if (character === ']' || character === '}' || closesWide) {
        brackets.pop();
        begin();
        token = character;
        if (brackets.length === 0) return { end: at, slips };
      } else if (character === ',') begin();
      else if (within === 0 && isComma(character, text.slice(index + 1), inMap, token)) {
        slip('full-width-comma', / /.test(text[index + 1] ?? '') ? ',' : ', ');
        begin();
      } else if (inMap && !keyRead && (character === ':' || character === '：')) {
        keyRead = true;
        const next = text[index + 1] ?? ' ';
        const known = isKnownKey(token) || countAhead.test(text.slice(index + 1));
        if (character === '：' && known) slip('full-width-colon', next === ' ' ? ':' : ': ');
        else if (known && !/[\s,\]}]/.test(next)) slip('missing-space-after-colon', ': ');
        token = '';
      } else if (character === '“' && token === '' && isQuoted(text.slice(index), inMap && keyRead)) {
        const length = text.indexOf('”', index) - index;
        slip('full-width-quote', '"');
        slips.push({ code: 'full-width-quote', line: at, column: index + length, length: 1, instead: '"' });
        token = text.slice(index + 1, index + length) || '“';
        index += length;
      } else {
        if (openers.includes(character)) within++;
        if (closers.includes(character)) within = Math.max(0, within - 1);
        // Only what may be a key is kept: a token may be as long as the file.
        if (token.length < 40 && (token !== '' || character.trim() !== '')) token += character;
      }
    }
  }
  return { end: lines.length - 1, slips };
}

function leaves(text: string, margin: number): boolean {
  const content = text.trimStart();
  return content !== '' && text.length - content.length <= margin && !/^[\]}]/.test(content);
}

/** Whether a wide bracket opens a value: the first one, or that of a key, when it is closed where the value ends. */
function isWideValue(depth: number, isValue: boolean, after: string): boolean {
  return depth === 0 || (isValue && /^[［【｛][^［】｛］【｝]*[］】｝][ \u3000]*(?:[,，}]|$)/.test(after));
}

/** In a list every full-width comma parts items; in a map only one with a key behind it, since a value may be a sentence. */
function isComma(character: string, after: string, inMap: boolean, token: string): boolean {
  if (!inMap) return '，、；'.includes(character);
  // Names of villages are nobody's keys; what tells is a number before and a number behind.
  if ('，、；'.includes(character) && /^\d+[户人]?$/.test(token)) return namedCountAhead.test(after);
  return character === '，' && isKnownKey(keyAhead.exec(after)?.[1] ?? '');
}

/** Whether “ ” stand around a whole item or key. Around a whole value in a map they may be meant. */
function isQuoted(after: string, isValue: boolean): boolean {
  return !isValue && /^“[^“”"\\]*”[ \u3000]*(?:[,，、；\]}:：]|$)/.test(after);
}
