// Small changes to whole lines: one cut in two, appended to the one above, moved to the column of another.
import { opensMap } from './flow-slips.ts';
import { isEntryHead, isKnownKey, takesText } from './known-keys.ts';
import { readKey } from './line-slips.ts';
import { oneChange, type SmallChange } from './mend.ts';

/** A line cut in two before a key or an entry. */
export function* cut(lines: readonly string[], at: number, line: string): Generator<SmallChange> {
  // Most likely the line goes on in the column of its own key.
  const columns = new Set([line, ...lines].map((one) => /^ *(?:- +)?/.exec(one)?.[0].length ?? 0));
  for (const { 1: gap = '', index, 2: word = '' } of line.matchAll(
    /([ ,，;；、]*)(?:(?=([^\s:,，;；、[\]{}"']{1,20}): )|(?=- [^\d\s]))/g,
  )) {
    // What stands before must be more than a dash.
    if (/^[\s-]*$/.test(line.slice(0, index))) continue;
    for (let start = 0; start < Math.max(1, word.length); start++) {
      const key = word.slice(start);
      if (word !== '' && !isKnownKey(key)) continue;
      const from = index + (start === 0 ? 0 : gap.length + start);
      const begin = index + gap.length + start;
      for (const column of word === '' ? [0] : columns) {
        const sign = start === 0 ? gap.trim() : '';
        const suggestion = line.slice(begin).trim();
        const told = { cause: 'lines-joined', sign, column: begin, suggestion, blanks: column } as const;
        yield oneChange(at, from, start === 0 ? gap.length : 0, `\n${' '.repeat(column)}`, told);
      }
    }
  }
}

/** A line appended to the one above. */
export function* appended(lines: readonly string[], at: number, line: string): Generator<SmallChange> {
  const above = lines[at - 1];
  if (above === undefined || above.trim() === '' || /^ *(?:- |[*•·●①-⑳]|\d{1,2}[.、．)）])/u.test(line)) return;
  // A day or a kind of entry has no further line.
  const key = readKey(above.replace(/^[\s-]*/, ''));
  if (key !== null && key.value !== '' && !takesText(key.word) && !/^[[{"']/.test(key.value)) return;
  const indent = line.search(/\S/);
  for (const blank of ['', ' ']) {
    const suggestion = above.trim() + blank + line.trim();
    yield [
      {
        code: 'yaml-syntax',
        line: at - 1,
        column: above.length,
        length: 0,
        instead: blank + line.trim(),
        isTold: true,
      },
      {
        code: 'yaml-syntax',
        line: at,
        column: 0,
        length: line.length,
        instead: '',
        told: { cause: 'line-split', line: at, column: indent, suggestion },
      },
    ];
  }
}

/** A sentence among the keys of an entry, behind a value that it cannot continue. */
export function* noted(lines: readonly string[], at: number, line: string): Generator<SmallChange> {
  const key = readKey((lines[at - 1] ?? '').replace(/^[\s-]*/, ''));
  const isSentence = /^ *\p{sc=Han}[^:：]{3,}$/u.test(line) && key !== null && key.value !== '' && !takesText(key.word);
  const words = lines.map((one) => readKey(one.replace(/^[\s-]*/, ''))?.word ?? '');
  if (isSentence && words.some(isEntryHead) && !words.includes('备注'))
    yield oneChange(at, line.search(/\S/), 0, '备注: ', { cause: 'no-key' });
}

/** A line in the column of another, with a dash or without. */
export function* moved(lines: readonly string[], at: number, line: string): Generator<SmallChange> {
  const indent = /^[ \t\u3000]*/.exec(line)?.[0].length ?? 0;
  const columns = new Set(
    lines.flatMap((one) => (one.trim() === '' ? [] : [one.search(/\S/), /^ *(?:- +)?/.exec(one)?.[0].length ?? 0])),
  );
  const shown = Math.max(1, indent);
  const [, dash = '', blanks = ''] = /^( *-)( {2,})/.exec(line) ?? [];
  if (blanks !== '') {
    yield oneChange(at, dash.length, blanks.length, ' ', { cause: 'indentation' });
  }
  for (const column of columns) {
    if (column === indent) continue;
    yield [{ code: 'misaligned-key', line: at, column: 0, length: indent, instead: ' '.repeat(column), shown }];
  }
  if (readKey(line.trimStart()) === null && !opensMap(line.trimStart())) return;
  // Where an entry begins that lost its dash, lost-dashes.ts knows, or it is not certain.
  const ofEntries = columnOfEntry(lines);
  // A dash that is gone left its line where it was, or where the dash was.
  const distance = (column: number) => Math.min(Math.abs(column - indent), Math.abs(column + 2 - indent));
  for (const column of [...columns].toSorted((a, b) => distance(a) - distance(b))) {
    if (column === ofEntries) continue;
    yield [{ code: 'dash-style', line: at, column: 0, length: indent, instead: `${' '.repeat(column)}- `, shown }];
  }
}

/** Where the dash of an entry stands; -1 where lines are of no entry. */
function columnOfEntry(lines: readonly string[]): number {
  const first = lines.find((line) => /^ *- /.test(line)) ?? '';
  const column = first.search(/[^ -]/);
  const isHead = (line: string) =>
    line.search(/[^ -]/) === column && isEntryHead(readKey(line.slice(column))?.word ?? '');
  return lines.some(isHead) ? first.search(/\S/) : -1;
}
