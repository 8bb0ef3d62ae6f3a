// What people type at the beginning of a line in a narrative, read as it was meant: #标题 and ＃ 标题 are headings,
// 1.甲 and -甲 list items, 2024. is a year, >60 a number, and a line with a number of its own or an indent is a
// paragraph of its own.
import { type Change, type ChineseMarkdown, filler, withChanges } from './markdown.ts';

/** How a line may begin, what is meant by it, and whether it is a paragraph of its own. */
interface Beginning {
  readonly typed: RegExp;
  readonly isApart?: true;
  readonly meant?: (typed: string) => string;
}

const spaced = (mark: string) => (/[ \t]$/.test(mark) ? mark : `${mark} `);

const beginnings: readonly Beginning[] = [
  // Not a line with a second #, as in #留守儿童#.
  {
    typed: /^[ \t\u3000]*[#＃]{1,6}[ \t]*(?=[\u3000\p{Script=Han}“《（「【][^#＃\n]*$)/u,
    meant: (typed) => spaced(typed.replaceAll('＃', '#').replaceAll('\u3000', ' ')),
  },
  // More than 60, not a quotation.
  { typed: /^[ \t]*>(?=[\d０-９])/u, meant: (typed) => filler + typed },
  // A year or another large number, not the number of an item.
  { typed: /^[ \t]*\d{3,}(?=[.)][ \t])/u, meant: (typed) => typed + filler },
  {
    typed: /^[ \t]*\d{1,2}[.．](?=\p{Script=Han})/u,
    isApart: true,
    meant: (typed) => spaced(typed.replace('．', '.')),
  },
  { typed: /^[ \t]*\d{1,2}[.)](?=[ \t]+\S)/u, isApart: true },
  { typed: /^[ \t]*-(?=\p{Script=Han})/u, meant: spaced },
  { typed: /^[ \t]*\*(?=\p{Script=Han}[^*\n]*$)/u, meant: spaced },
  // 一、 （一） （1） 1、 ① •, but not 一、二年级 or （1）班.
  {
    typed:
      /^[ \t\u3000]*(?:[一二三四五六七八九十]{1,3}[、.．](?![一二三四五六七八九十])|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)](?!班)|[\d０-９]{1,2}[、．)）](?![\d０-９])|[\u2460-\u2473•●○◆■★☆·]|－(?=\p{Script=Han}))/u,
    isApart: true,
  },
  { typed: /^\u3000+/u, isApart: true },
];

/** The Markdown of a narrative with its lines read as they were meant, and the way back to offsets of the original. */
export function withTypedLines(markdown: string): ChineseMarkdown {
  const changes: Change[] = [];
  let at = 0;
  let isInside = false;
  for (const line of markdown.split('\n')) {
    const found = beginnings.find(({ typed }) => typed.test(line));
    const typed = found?.typed.exec(line)?.[0] ?? '';
    if (found?.isApart && isInside) changes.push({ at, length: 0, text: '\n' });
    if (found?.meant) changes.push({ at, length: typed.length, text: found.meant(typed) });
    isInside = line.trim() !== '';
    at += line.length + 1;
  }
  return withChanges(markdown, changes);
}
