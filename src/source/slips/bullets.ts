// What is typed or pasted in place of the dash of an item: another dash, a bullet, a number.
import { isKnownKey } from './known-keys.ts';

const dash = /^(?:-(?=[^\s\d-])|[－−–—][ \t\u3000]*|[0-9a-z]{1,3} ?- *)/iu;
const number = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})';
// A sign, several dashes, a box, a number with its point, a letter that Word had drawn as a bullet, what a page had.
const bullet = new RegExp(
  `^(?:[^\\p{L}\\p{N}\\s"'“”‘’「『《【［｛（([{#:：,，。；<&-]|(?:-[ \\t]*){2,}|${number}[.．、)）]|[（(]${number}[)）]|[①-⑳]|[lo](?= )|- \\[[ x]?\\]|(?:<\\w+>|&\\w+;)+(?: *-)?)[ \\t\\u3000]*`,
  'u',
);

/** What stands for `- ` before a known key, with the blanks behind it: a dash without space, a full-width dash; or ''. */
export function oddDashOf(content: string): string {
  return beforeKey(dash.exec(content)?.[0] ?? '', content);
}

/** As oddDashOf, or any other sign or number that may stand for a dash. */
export function bulletOf(content: string): string {
  return oddDashOf(content) || beforeKey(bullet.exec(content)?.[0] ?? '', content);
}

function beforeKey(sign: string, content: string): string {
  return sign !== '' && keyOfItem(content.slice(sign.length)) !== '' ? sign : '';
}

/** The known key that an item begins with behind its dash, in braces or not; or ''. */
export function keyOfItem(content: string): string {
  const [, word = ''] = /^\{?[ \u3000]*([^\s:：{}]{1,20})[ \u3000]*[:：]/u.exec(content) ?? [];
  return isKnownKey(word) ? word : '';
}
