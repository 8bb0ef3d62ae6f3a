// Whether the attachments that program.yaml lists, those that are printed, and those that the text points to agree.
import { nearest } from '../../language/nearest.ts';
import type { Problem } from '../../problem/problem.ts';
import { textOf } from '../../report/text.ts';
import type { Block, Report } from '../../report/tree.ts';
import type { RegisterData } from '../../rollup/registers/register.ts';
import type { Rollup } from '../../rollup/rollup.ts';
import { attachedRegisters, unnumbered } from './attachments.ts';

/**
 * What does not agree. A list may name what is added on paper, and nobody can know that: a listed title is told only if
 * it is that of a register with records that this report does not print, and as a note. Beyond doubt are
 * - a list that the template does not print at all (attachments-left-out),
 * - a register behind the signature whose title is not listed (attachment-unlisted): a reader looks for each attachment
 *   under its title, so both must be the same (GB/T 9704-2012 7.3.4), whatever else was meant by the list,
 * - words that point to an attachment where none, or not so many, are named (attachment-missing).
 * A title that contains the other (云水小学花名册, 花名册) is the same. Without a list nothing can differ: it is made
 * from what is attached.
 */
export function attachmentsOff(report: Report, rollup: Rollup, template: string): readonly Problem[] {
  const { children } = report;
  const listed = (rollup.programme.report.attachments ?? []).map(unnumbered);
  const named = children.find((block) => block.type === 'attachments')?.names ?? [];
  if (listed.length === 0) return pointedAt(children, named.length);
  if (named.length === 0) return [{ code: 'attachments-left-out', place: null, values: { template } }];
  const unlisted = unlistedIn(children, listed);
  const missing = unlisted.length > 0 ? [] : notPrinted(children, listed, rollup);
  return [...unlisted, ...missing, ...pointedAt(children, named.length)];
}

function unlistedIn(blocks: readonly Block[], listed: readonly string[]): readonly Problem[] {
  return attachedRegisters(blocks).flatMap(({ caption }): Problem[] => {
    if (listed.some((title) => isSame(title, caption))) return [];
    const values = { caption, listed: listed.join('、'), nearest: nearest(caption, listed) };
    return [{ code: 'attachment-unlisted', place: null, values }];
  });
}

/** Listed titles of registers that could be printed. Silent where the template gave one a title of its own. */
function notPrinted(blocks: readonly Block[], listed: readonly string[], { registers }: Rollup): readonly Problem[] {
  if (listed.length === 0) return [];
  const printed = blocks.flatMap((block) => (block.type === 'register' ? [block.caption] : []));
  const known: readonly (readonly [string, RegisterData])[] = Object.entries(registers);
  if (printed.some((title) => known.every(([, { caption }]) => caption !== title))) return [];
  return listed.flatMap((title): Problem[] => {
    const [register] = known.find(([, { caption, rows }]) => rows.length > 0 && isSame(title, caption)) ?? [];
    if (register === undefined || printed.some((caption) => isSame(title, caption))) return [];
    return [{ code: 'attachment-not-printed', place: null, values: { title, register } }];
  });
}

/**
 * Words in the text that point to an attachment (见附件, 详见附件2) beyond those that are named. Silent where none is
 * named, but something follows the signature, or a register stands in a report without one: it may be what is meant.
 */
function pointedAt(blocks: readonly Block[], count: number): readonly Problem[] {
  const signed = blocks.findIndex(({ type }) => type === 'signature');
  const behind = signed < 0 ? blocks.filter(({ type }) => type === 'register') : blocks.slice(signed + 1);
  if (count === 0 && behind.some(({ type }) => type !== 'pageBreak')) return [];
  const body = blocks.filter(({ type }) => type !== 'attachments' && type !== 'register');
  const [first] = body.flatMap((block) =>
    [...textOf(block).matchAll(/见(?:后附)?附件\s*(\d{1,2})?/gu)].filter(([, number = '1']) => Number(number) > count),
  );
  return first === undefined ? [] : [{ code: 'attachment-missing', place: null, values: { found: first[0], count } }];
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return a.includes(b) || b.includes(a);
}

function plain(title: string): string {
  return title.replace(/[\s《》“”（）()]/gu, '');
}
