// The second lock on children's privacy: looks for names, identity numbers and phones in a tree that should have none.
// The first is ledger/mask/mask-ledger.ts; what this finds has slipped past it.
import type { Problem } from '../problem/problem.ts';
import { attachmentLines, textOf, textOfInlines } from './text.ts';
import type { Report } from './tree.ts';
import { type Node, walk } from './walk.ts';

/** What a report holds besides what people wrote, and whom a secret leads to. */
export interface Printed {
  /** The words of carelog's own templates and tables. */
  readonly words: string;
  /** The ids of those a secret belongs to, '' where that is not known. */
  readonly ownerOf: (secret: string) => string;
  /** The given names that stand alone in a passage without its marks, and should have been masked. */
  readonly givenNamesIn: (passage: string) => readonly string[];
}

const nothingPrinted: Printed = { words: '', ownerOf: () => '', givenNamesIn: () => [] };

/**
 * Each passage of a report (paragraph, cell, caption, title, metadata) that holds a secret, as name-left-in. Found
 * across emphasis, literal stars, blanks, dots, hyphens and unseen characters, too (李 **小明**, 138-0000-0000). `kept`
 * are longer names that may stand although they contain a secret (helper 王芳芳, child 王芳).
 *
 * A name that carelog prints as a common word is not looked for: a child called 安全 or 关爱 would make every 安全教育
 * a leak, and no report could be built. Nobody learns of the child from such a word, because the first lock has masked
 * the name wherever somebody wrote it; what stays open is a slip of the first lock with just these few names.
 *
 * Messages are public: `where` shows the words around, the secret starred; `who` gives the ids to look for.
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
    // Few needles are ever found, so only these are looked for in the words of the templates.
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
// Stands for a name already looked at, so that what is left on both sides does not become one word.
const gap = '…';

/** Some ten characters on both sides of the first secret. */
function around(starred: string): string {
  const at = starred.indexOf(stars);
  const start = Math.max(0, at - 10);
  const end = Math.min(starred.length, at + stars.length + 10);
  return `${start > 0 ? gap : ''}${starred.slice(start, end)}${end < starred.length ? gap : ''}`;
}

/** The report's words in the stretches a reader takes for one. */
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

/** A text as secrets are looked for in it: without marks and blanks, full-width letters narrow. */
export function compact(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}*_~`·•‧・-]/gu, '')
    .replace(/(?<=\d{3})\.(?=\d{4})/g, '');
}
