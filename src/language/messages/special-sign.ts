// Which sign makes a text one that needs quotes: the message about it names that sign and no other.
import type { Language } from '../language.ts';

/** What makes quotes needed: the text begins with a sign, has a sign in it, or is in quotes but for its end. */
type SpecialSign = { readonly is: 'first' | 'inside'; readonly sign: string } | { readonly is: 'half quoted' };

/** Why a text needs quotes. `suggestion` is the line to type: without quotes in it, the sign alone goes. */
export const whyQuotes: Readonly<Record<Language, (value: string, suggestion?: string) => string>> = {
  en: (value, suggestion) => {
    const found = specialSign(value);
    if (found === null) return 'This text contains characters special to YAML, so it needs quotes.';
    if (found.is === 'half quoted') return 'Only a part of this text is in quotes: it needs them around all of it.';
    if (isWithout(suggestion)) return `"${found.sign}" does not belong here.`;
    return `This text ${found.is === 'first' ? 'begins with' : 'contains'} "${found.sign}", which is special to YAML, so it needs quotes.`;
  },
  zh: (value, suggestion) => {
    const found = specialSign(value);
    if (found === null) return '这段文字里有特殊符号，整段要加引号。';
    if (found.is === 'half quoted') return '这段文字只有一部分加了引号，要加就整段加。';
    if (isWithout(suggestion)) return `这里不能写“${found.sign}”。`;
    const sign = { ':': '英文冒号', ',': '英文逗号' }[found.sign] ?? `“${found.sign}”`;
    return found.is === 'first' ? `这段文字以${sign}开头，整段要加引号。` : `这段文字里有${sign}，整段要加引号。`;
  },
};

function isWithout(suggestion = '"'): boolean {
  return suggestion !== '' && !/["']/.test(suggestion);
}

/** The sign of a text; null where marks stand for it. */
function specialSign(text: string): SpecialSign | null {
  const [first = ''] = text;
  if (/^[*＊]{2}/.test(text)) return null;
  if (/^["']/.test(first)) return { is: 'half quoted' };
  if (/[[\]{}>|!&*?%@`,-]/.test(first)) return { is: 'first', sign: first };
  const [inside] = /:(?=\s|$)| #|[,[\]{}]/.exec(text) ?? [];
  return inside === undefined ? null : { is: 'inside', sign: inside.trim() };
}
