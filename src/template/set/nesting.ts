// Counts how deep lists and quotations are nested, before Markdown is parsed: thousands of levels take minutes and end
// the process.

/** How many levels a text may have. */
export const mostLevels = 16;

const marker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;

// Images and emphasis, too, may be nested without a blank in between.
const inside = /(?:\[[^[\]\n]{0,40}){17}|(?:\*+_+){17}/;

/** Where a text is nested more than `mostLevels` deep; null if it is not. */
export function tooDeepAt(markdown: string): number | null {
  const open: number[] = [];
  let start = 0;
  for (const line of markdown.split('\n')) {
    let quotes = 0;
    marker.lastIndex = 0;
    for (let found = marker.exec(line); found !== null; found = marker.exec(line)) {
      const column = marker.lastIndex;
      if (found[0].endsWith('>')) quotes++;
      else {
        while ((open.at(-1) ?? -1) >= column) open.pop();
        open.push(column);
      }
      if (quotes + open.length > mostLevels) return start;
    }
    start += line.length + 1;
  }
  return inside.exec(markdown)?.index ?? null;
}
