// The second lock for privacy: looks for names and numbers of people in what a reader gets. It reads on its own, first
// the finished tree, then the finished files; ledger/mask/mask-ledger.ts is the first lock and should have left nothing.
import { simplified } from '../language/simplified.ts';
import type { Problem } from '../problem/problem.ts';
import { attachmentLines, registerLists, textOf, textOfInlines } from './text.ts';
import type { Report } from './tree.ts';
import { type Node, walk } from './walk.ts';

/** What may not be read in a report, and what the first lock leaves in it on purpose. */
export interface Lock {
  /** Full names and numbers, as written. */
  readonly secrets: readonly string[];
  /** Longer names that may appear although they contain a secret (helper 王芳芳, child 王芳). */
  readonly kept: readonly string[];
  /** The words of carelog's own templates and tables. */
  readonly words: string;
  /** The ids of those a secret belongs to, '' if not known. */
  readonly ownerOf: (secret: string) => string;
  /** The given names without a surname in a (compacted) text that should have been masked. */
  readonly givenNamesIn: (text: string) => readonly string[];
  /** The numbers in a text that look like somebody's: phones, identity cards. */
  readonly numbersIn: (text: string) => readonly string[];
}

/** A text that a reader sees in one piece, and the part of a file that it stands in. */
export interface Passage {
  readonly text: string;
  readonly part?: string;
}

/**
 * A problem name-left-in for each passage of a report (paragraph, cell, caption, title, metadata) that holds a secret.
 * Messages are public: `where` shows the words around the secret, the secret itself as stars. `who` gives the ids to
 * look for.
 */
export function leaksInReport(report: Report, lock: Lock): Problem[] {
  return leaksIn(passagesOf(report), lock).map(({ where, count, who }) => ({
    code: 'name-left-in',
    place: null,
    values: { where, count, ...(who && { who }) },
  }));
}

/** A passage that holds secrets: the words around the first as stars, and the ids of those they belong to. */
export interface Leak {
  readonly part: string;
  readonly where: string;
  readonly count: number;
  readonly who: string;
}

/**
 * The passages that hold a secret, each as a leak that never shows it. Emphasis, literal stars, blanks, dots, hyphens
 * and invisible characters do not hide one (李 **小明**, 138-0000-0000).
 *
 * Names that carelog itself prints as common words are not looked for. A child called 安全 or 关爱 would make every
 * 安全教育 a leak, and no report could be built. Such a word tells nothing about the child, because masking has
 * replaced the name wherever somebody wrote it. If masking misses one of these few names, this lock misses it too.
 */
export function leaksIn(passages: readonly Passage[], lock: Lock): Leak[] {
  const { secrets, kept, words: printed, ownerOf, givenNamesIn, numbersIn } = lock;
  // Nearly always nothing is found, and that shows at once if all passages are read as one.
  const plain = passages.map(({ text }) => compact(text));
  const whole = plain.map(withoutSigns);
  const joined = whole.join(gap);
  const owners = new Map(secrets.map((secret) => [withoutSigns(compact(secret)), secret]));
  const sought = [...owners.keys()].filter((secret) => [...secret].length >= 2);
  const needles = sought
    .filter((needle) => joined.includes(needle) && !printed.includes(needle))
    .toSorted((a, b) => b.length - a.length);
  const givenIn = (text: string) => givenNamesIn(text).filter((name) => !printed.includes(name));
  const isNumbered = passages.map(({ text }) => numbersIn(text).length > 0);
  if (needles.length === 0 && !isNumbered.includes(true) && givenIn(plain.join(gap)).length === 0) return [];
  const without = (text: string, words: readonly string[]) =>
    words.reduce((rest, word) => rest.replaceAll(word, gap), text);
  const allowed = kept.map(compact).filter((name) => name !== '' && !owners.has(name));
  return passages.flatMap(({ text, part = '' }, at) => {
    const words = without(whole[at] ?? '', allowed);
    const named = needles.filter((needle) => words.includes(needle));
    const rest = without(words, named);
    const numbers = isNumbered[at] ? numbersIn(text).map((number) => withoutSigns(compact(number))) : [];
    const others = numbers.filter((number) => rest.includes(number));
    const found = [...named, ...new Set([...givenIn(without(plain[at] ?? '', [...allowed, ...named])), ...others])];
    if (found.length === 0) return [];
    const where = around(found.reduce((left, secret) => left.replaceAll(secret, stars), words));
    const ids = new Set(found.map((needle) => ownerOf(owners.get(needle) ?? needle)).filter((id) => id !== ''));
    return [{ part, where, count: found.length, who: [...ids].join('、') }];
  });
}

const stars = '***';
// Replaces a name that is dealt with, so that the text on both sides does not join to a word.
const gap = '…';

/** About ten characters on both sides of the first secret. Of a long number beside it no part is shown. */
function around(text: string): string {
  const starred = text.replace(/[\d零〇○一二三四五六七八九]{7,}x?/giu, stars);
  const at = starred.indexOf(stars);
  const start = Math.max(0, at - 10);
  const end = Math.min(starred.length, at + stars.length + 10);
  return `${start > 0 ? gap : ''}${starred.slice(start, end)}${end < starred.length ? gap : ''}`;
}

/** The texts of the report, each as a reader sees it in one piece. */
export function passagesOf(report: Report): Passage[] {
  const { title, addressee = '', byline = '', organisation, marking = '' } = report;
  const texts = [title, addressee, byline, organisation, marking];
  walk(report, (node) => {
    texts.push(...wordsIn(node));
  });
  return texts.map((text) => ({ text }));
}
function wordsIn(node: Node): readonly string[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
    case 'signature':
      return [textOf(node)];
    case 'table':
      return node.rows.flat().map(textOfInlines);
    case 'register':
      return [
        node.caption,
        ...node.columns.map(({ title }) => title),
        ...node.rows.flat().filter((cell) => cell !== null),
        ...registerLists(node),
      ];
    case 'photo':
      return [node.caption];
    case 'attachments':
      return attachmentLines(node);
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'pageBreak':
    case 'strong':
    case 'emphasis':
    case 'text':
    case 'figure':
    case 'break':
      return [];
  }
}

/**
 * The form in which texts and secrets are compared: without marks and blanks but those between Latin words,
 * full-width letters narrow.
 */
export function compact(text: string): string {
  const seen = simplified(text)
    .normalize('NFKC')
    .replace(/[\p{Cf}*_~`·•‧・]/gu, '');
  // Looking to both sides of each blank takes longer than all the rest, and few passages have one.
  const close = /\s/.test(seen) ? seen.replace(/(?<!\p{Script=Latin})\s+|\s+(?!\s|\p{Script=Latin})/gu, '') : seen;
  return close.replace(/(?<=\d{3})\.(?=\d{4})/g, '');
}

const han = '[\\u3400-\\u9fff]';
const parted = new RegExp(`${han}([^\\u3400-\\u9fff0-9A-Za-z\\s、，,；;。.！!？?…]{1,3})${han}(?:\\1${han})+`, 'gu');

/** A compact text without what parts the letters of a full name or the digits of a number: 林-小-禾, 林/小/禾. */
function withoutSigns(text: string): string {
  return text.replaceAll('-', '').replace(parted, (run: string, sign: string) => run.replaceAll(sign, ''));
}
