// The second check for privacy: looks for names, identity numbers and phones in the finished tree.
// ledger/mask/mask-ledger.ts is the first and should have removed them all.
import type { Problem } from '../problem/problem.ts';
import { attachmentLines, textOf, textOfInlines } from './text.ts';
import type { Report } from './tree.ts';
import { type Node, walk } from './walk.ts';

/** What carelog itself prints, and whom a secret belongs to. */
export interface Printed {
  /** The words of carelog's own templates and tables. */
  readonly words: string;
  /** The ids of those a secret belongs to, '' if not known. */
  readonly ownerOf: (secret: string) => string;
  /** The given names without a surname in a (compacted) passage that should have been masked. */
  readonly givenNamesIn: (passage: string) => readonly string[];
}

const nothingPrinted: Printed = { words: '', ownerOf: () => '', givenNamesIn: () => [] };

/**
 * Reports each passage (paragraph, cell, caption, title, metadata) that holds a secret, as name-left-in. Emphasis,
 * literal stars, blanks, dots, hyphens and invisible characters do not hide a secret (李 **小明**, 138-0000-0000).
 * `kept` are longer names that may appear although they contain a secret (helper 王芳芳, child 王芳).
 *
 * Names that carelog itself prints as common words are not looked for. A child called 安全 or 关爱 would make every
 * 安全教育 a leak, and no report could be built. Such a word tells nothing about the child, because masking has
 * replaced the name wherever somebody wrote it. If masking misses one of these few names, this check misses it too.
 *
 * Messages are public: `where` shows the words around the secret, the secret itself as stars. `who` gives the ids to
 * look for.
 */
export function findLeaks(
  report: Report,
  secrets: readonly string[],
  kept: readonly string[] = [],
  { words: printed, ownerOf, givenNamesIn }: Printed = nothingPrinted,
): Problem[] {
  const owners = new Map(secrets.map((secret) => [compact(secret), secret]));
  const needles = [...owners.keys()]
    .filter((secret) => [...secret].length >= 2)
    .toSorted((a, b) => b.length - a.length);
  const allowed = kept.map(compact).filter((name) => name !== '' && !needles.includes(name));
  return passagesOf(report).flatMap((passage) => {
    const words = allowed.reduce((rest, name) => rest.replaceAll(name, gap), compact(passage));
    // Few secrets are ever found, so only these are looked for in the words of the templates.
    const whole = needles.filter((needle) => words.includes(needle) && !printed.includes(needle));
    const rest = whole.reduce((left, secret) => left.replaceAll(secret, gap), words);
    const alone = givenNamesIn(rest).filter((name) => !printed.includes(name));
    const found = [...whole, ...new Set(alone)];
    if (found.length === 0) return [];
    const where = around(found.reduce((left, secret) => left.replaceAll(secret, stars), words));
    const ids = new Set(found.map((needle) => ownerOf(owners.get(needle) ?? needle)).filter((id) => id !== ''));
    const who = [...ids].join('、');
    return [{ code: 'name-left-in', place: null, values: { where, count: found.length, ...(who && { who }) } }];
  });
}

const stars = '***';
// Replaces a name that is dealt with, so that the text on both sides does not join to a word.
const gap = '…';

/** About ten characters on both sides of the first secret. */
function around(starred: string): string {
  const at = starred.indexOf(stars);
  const start = Math.max(0, at - 10);
  const end = Math.min(starred.length, at + stars.length + 10);
  return `${start > 0 ? gap : ''}${starred.slice(start, end)}${end < starred.length ? gap : ''}`;
}

/** The texts of the report, each as a reader sees it in one piece. */
function passagesOf(report: Report): string[] {
  const { title, addressee = '', byline = '', organisation, marking = '' } = report;
  const passages = [title, addressee, byline, organisation, marking];
  walk(report, (node) => {
    passages.push(...wordsIn(node));
  });
  return passages;
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
      return [node.caption, ...node.columns.map(({ title }) => title), ...node.rows.flat()];
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
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}*_~`·•‧・-]/gu, '')
    .replace(/(?<!\p{Script=Latin})\s+|\s+(?!\s|\p{Script=Latin})/gu, '')
    .replace(/(?<=\d{3})\.(?=\d{4})/g, '');
}
