// A reader who does word for word what a remedy says, and nothing else.
import { readFile } from 'node:fs/promises';
import { type Language, languages } from '../../src/language/language.ts';
import { nearest } from '../../src/language/nearest.ts';
import type { Place, Problem } from '../../src/problem/problem.ts';
import { sentenceOf } from '../../src/problem/sentence.ts';
import type { Outcome } from './gallery.ts';

/** The lines of a file, to be changed, and where its problem stands. */
interface Page {
  readonly lines: string[];
  readonly place: Place;
}

/** What a remedy says, and what that does to the page; `words` is what the sentence has in its brackets. */
interface Rule {
  readonly says: Readonly<Record<Language, RegExp>>;
  readonly does: (page: Page, ...words: string[]) => void;
}

const rules: readonly Rule[] = [
  {
    says: {
      en: /^From here on, type (\d+) spaces? for each tab that (\d+) lines/,
      zh: /^请把从这一行起 (?=\d+ 行行首的每个 Tab 都换成 (\d+))(\d+) 行/,
    },
    does: (page, each, count) => {
      const wider = (blanks: string) => blanks.replaceAll('\t', ' '.repeat(Number(each)));
      forLines(page, count, (line) => line.replace(/^\s*/, wider));
    },
  },
  {
    says: {
      en: /^From here on, type a space in place of the "-" that (\d+) lines/,
      zh: /^请把从这一行起 (\d+) 行开头的“-”都换成空格/,
    },
    does: (page, count) => forLines(page, count, (line) => line.replace('-', ' ')),
  },
  {
    says: {
      en: /^Type a comma at the end of (\d+) lines/,
      zh: /^请在从这一行起 (\d+) 行的行尾各补上一个英文逗号/,
    },
    does: (page, count) => forLines(page, count, (line) => `${line},`),
  },
  {
    says: {
      en: /^From here on, begin (\d+) lines with (\d+) spaces? each/,
      zh: /^请把从这一行起 (\d+) 行的行首都改成 (\d+) 个/,
    },
    does: (page, count, blanks) => {
      forLines(page, count, (line) => ' '.repeat(Number(blanks)) + line.trimStart());
    },
  },
  {
    says: {
      zh: /^请在从这一行起 (?=\d+ 行的行首各加 (\d+))(\d+) 行/,
      en: /^From here on, put (\d+) spaces? before (\d+) lines/,
    },
    does: (page, more, count) => forLines(page, count, (line) => ' '.repeat(Number(more)) + line),
  },
  {
    says: {
      zh: /^请把从这一行起 (\d+) 行的行首都删去 (\d+) 个/,
      en: /^From here on, (?=delete \d+ of the spaces that (\d+))delete (\d+)/,
    },
    does: (page, count, less) => forLines(page, count, (line) => line.slice(Number(less))),
  },
  {
    says: {
      zh: /^请把从这一行起 (\d+) 行移到第 (\d+) 行后面(?:，行首(?:都删去 (\d+)|各加 (\d+)))?/,
      en: /^Move (\d+) lines, from this one on, below line (\d+)(?:, and (?:delete (\d+)|put (\d+)))?/,
    },
    does: ({ lines, place }, count, below, less, more) => {
      const moved = lines.slice(place.line - 1, place.line - 1 + Number(count));
      const changed = moved.map((line) => ' '.repeat(Number(more)) + line.slice(Number(less)));
      lines.splice(Number(below), 0, ...changed);
      lines.splice(place.line - 1, moved.length);
    },
  },
  {
    says: {
      en: /^Begin the line with(?:out a space| (\d+) spaces?), and type: (.+)$/,
      zh: /^(?:请把行首改成 (\d+) 个半角空格|这一行行首不要空格)，写成：(.+)$/,
    },
    does: (page, blanks, words) => {
      page.lines[page.place.line - 1] = ' '.repeat(Number(blanks)) + words;
    },
  },
  {
    says: {
      en: /^Begin a new line here(?:, without "[^"]+")?, with (\d+) spaces: (.+)$/,
      zh: /^请从这里另起一行(?:（不要“[^”]+”）)?，行首空 (\d+) 个半角空格：(.+)$/,
    },
    does: (page, blanks, words) => {
      const before = lineOf(page).slice(0, page.place.column - 1);
      page.lines.splice(page.place.line - 1, 1, before.replace(/[ ,，;；、]+$/, ''), ' '.repeat(Number(blanks)) + words);
    },
  },
  {
    says: { en: /^Begin the line with(?:out a space| (\d+) )/, zh: /^(?:请把行首改成 (\d+) 个|这一行行首不要空格)/ },
    does: indent,
  },
  {
    says: {
      en: /^Begin a new line here, with (\d+) spaces and "(.+)" before the text/,
      zh: /^请从这里另起一行，行首空 (\d+) 个半角空格，前面加上“(.+)”/,
    },
    does: ({ lines, place }, blanks, words) => {
      const line = lines[place.line - 1] ?? '';
      const [before, text] = [line.slice(0, place.column - 1), line.slice(place.column - 1)];
      lines.splice(place.line - 1, 1, before.trimEnd(), ' '.repeat(Number(blanks)) + words + text);
    },
  },
  { says: { en: /^Type under two keys: (.+)$/, zh: /^请分成两项写：(.+)$/ }, does: typeTwo },
  { says: { en: /(?:\b[Tt]ype|^Write it as here): (.+)$/, zh: /(?:请改成|，写|请照这样写)：(.+?)。?$/ }, does: type },
  {
    says: {
      en: /^Above this line, add one(?: with (\d+) spaces)?: (.+)$/,
      zh: /^请在这一行上面加一行(?:，行首空 (\d+) 个半角空格)?：(.+)$/,
    },
    does: ({ lines, place }, blanks, words) => lines.splice(place.line - 1, 0, ' '.repeat(Number(blanks)) + words),
  },
  { says: { en: /^Add a line: (.+): …$/, zh: /^请补上一行：(.+): ……$/ }, does: addLine },
  {
    says: { en: /^If each line is an item, begin it with "(.+)"/, zh: /^如果每行是一项，请在每行文字前面写上“(.+)”/ },
    does: ({ lines, place }, words) => {
      for (let at = place.line - 1; lines[at]?.search(/\S/) === place.column - 1; at++)
        lines[at] = (lines[at] ?? '').replace(/\S/, (first) => words + first);
    },
  },
  {
    says: {
      en: /^Move it below line (\d+), and begin it with (\d+) spaces/,
      zh: /^请把它移到第 (\d+) 行后面，行首改成 (\d+) 个/,
    },
    does: ({ lines, place }, below, blanks) => {
      lines.splice(Number(below), 0, ' '.repeat(Number(blanks)) + (lines[place.line - 1] ?? '').trimStart());
      lines.splice(place.line - 1, 1);
    },
  },
  {
    says: { en: /^Move it below line (\d+)/, zh: /^请把它移到第 (\d+) 行后面/ },
    does: ({ lines, place }, below) => {
      const moved = lines[place.line - 1] ?? '';
      lines.splice(Number(below), 0, moved);
      lines.splice(place.line - (Number(below) < place.line ? 0 : 1), 1);
    },
  },
  {
    says: { en: /^Make one line of this and the one above: (.+)$/, zh: /^请和上一行合成一行：(.+)$/ },
    does: ({ lines, place }, words) => {
      const blanks = /^ */.exec(lines[place.line - 2] ?? '')?.[0] ?? '';
      lines.splice(place.line - 2, 2, blanks + words);
    },
  },
  { says: { en: /^Put it in quotes/, zh: /^加上引号/ }, does: quote },
  { says: { en: /^Did you mean ([^ ?]+)/, zh: /^是不是想写“([^”]+)”/ }, does: typeMeant },
  { says: { en: /^Allowed: ([^,.]+)/, zh: /^这里可以写：([^、。]+)/ }, does: put },
  { says: { en: /or delete (?:"[^"]+"|the item)\.$/, zh: /没有就删去(?:“[^”]+”|这一项)。$/ }, does: deleteKey },
  {
    says: {
      en: /^If it was typed by mistake, delete it, and begin the line with (\d+) spaces/,
      zh: /^如果是误打的，请删掉，并把行首改成 (\d+) 个/,
    },
    does: (page, blanks) => {
      put(page, '');
      indent(page, blanks);
    },
  },
  {
    says: { en: /^Delete (\S+)\. Where/, zh: /^标题里的“(.+)”可以删去/ },
    does: ({ lines, place }, words) => {
      lines[place.line - 1] = lineOf({ lines, place }).replace(words, '');
    },
  },
  {
    says: {
      en: /^If it was typed by mistake, delete it\.|^Remove the tag/,
      zh: /^如果是误打的，请删掉；|^请去掉它/,
    },
    does: (page) => put(page, ''),
  },
  {
    says: {
      en: /^Delete (?:this|the) line|(?:is valid|\.md), (?:or )?delete the line\.$/,
      zh: /^请删(?:去|掉)(?:“---”)?这一行|(?:有效，请|或)删去这一行。$/,
    },
    does: deleteLine,
  },
];

/** What somebody has to say who is asked for no more than to fill in a key. */
const answers: Readonly<Record<string, string>> = { 名称: '秋游', kind: 'visit' };

/** The text of a file after its problem's remedy was obeyed in each language, once where they agree. */
export async function obeyed(problem: Problem, { mask }: Outcome, file: string): Promise<readonly (string | null)[]> {
  const { place, also = [] } = problem;
  const text = place === null ? null : await readFile(file, 'utf8').catch(() => null);
  // Of a slip that was made again and again, each is mended; the last first, so that the others stay where they are.
  const alike = also.length > 1 ? also.filter((one) => one.file === place?.file) : [];
  const places = place === null ? [] : [place, ...alike].toReversed();
  const edited = languages.map((language) => {
    const { remedy } = sentenceOf(problem, language, mask);
    return places.reduce<string | null>(
      (rest, one) => (rest === null ? null : obey(rest, one, remedy, language)),
      text,
    );
  });
  return [...new Set(edited)];
}

/** The text of a file after somebody obeyed a remedy; null where it does not say what to type. */
export function obey(text: string, place: Place, remedy: string, language: Language): string | null {
  const lines = text.split('\n');
  for (const { says, does } of rules) {
    const said = says[language].exec(remedy);
    if (said === null) continue;
    does({ lines, place }, ...said.slice(1).map((words) => words ?? ''));
    return lines.join('\n');
  }
  return null;
}

/** A whole line (`key: value`) takes the place of the line that it is in; other words that of what the caret marks. */
function type(page: Page, words: string): void {
  const key = /^[^\s:[{"']+:(?: |$)/.exec(words)?.[0] ?? '';
  const before = lineOf(page).slice(0, page.place.column - 1);
  if (key !== '' && before.endsWith(key) && !/^\s*(?:- )?$/.test(before.slice(0, -key.length))) {
    return put(page, words.slice(key.length));
  }
  const [, blanks = '', dash = ''] = /^(\s*)(- )?/.exec(lineOf(page)) ?? [];
  if (words.startsWith('- ')) page.lines[page.place.line - 1] = blanks + words;
  else if (key !== '') page.lines[page.place.line - 1] = blanks + dash + words;
  else put(page, words);
}

/** Two pairs take the place of one: two lines, or one after the other where they stand in braces. */
function typeTwo(page: Page, words: string): void {
  const { lines, place } = page;
  const [first = '', second = ''] = words.split(/ and | 和 /);
  const [key = ''] = first.split(':');
  const before = lineOf(page).slice(0, place.column - 1);
  const lead = before.includes(`${key}:`) ? before.slice(0, before.lastIndexOf(`${key}:`)) : before;
  const rest = lineOf(page).slice(place.column - 1 + place.length);
  const isInBraces = lead.includes('{');
  lines[place.line - 1] = isInBraces ? `${lead}${first}, ${second}${rest}` : `${lead}${first}`;
  if (!isInBraces) lines.splice(place.line, 0, `${' '.repeat(lead.length)}${second}`);
}

/**
 * The word that was meant; of a name such as visits.count, the caret marks only the part that is wrong, of a directive
 * more than that.
 */
function typeMeant(page: Page, words: string): void {
  const { place } = page;
  const marked = lineOf(page).slice(place.column - 1, place.column - 1 + place.length);
  if (marked.startsWith('::')) return put(page, marked.replace(nearest(words, marked.match(/[\w-]+/g) ?? []), words));
  const lead = words.includes('.') ? (/[\w.]*$/.exec(lineOf(page).slice(0, place.column - 1))?.[0] ?? '') : '';
  const rest = words.includes('.') ? (/^[\w.]*/.exec(lineOf(page).slice(place.column - 1))?.[0] ?? '') : '';
  const length = Math.max(place.length, rest.length) + lead.length;
  type({ ...page, place: { ...place, column: place.column - lead.length, length } }, words);
}

function forLines({ lines, place }: Page, count: string, change: (line: string) => string): void {
  const first = place.line - 1;
  for (let at = first; at < first + Number(count); at++) lines[at] = change(lines[at] ?? '');
}

function put(page: Page, words: string): void {
  const { line, column, length } = page.place;
  const written = lineOf(page);
  page.lines[line - 1] = written.slice(0, column - 1) + words + written.slice(column - 1 + length);
}

function quote(page: Page): void {
  const { column, length } = page.place;
  put(page, `"${lineOf(page).slice(column - 1, column - 1 + length)}"`);
}

function indent(page: Page, blanks: string): void {
  page.lines[page.place.line - 1] = ' '.repeat(Number(blanks)) + lineOf(page).trimStart();
}

function addLine(page: Page, key: string): void {
  const { line, column } = page.place;
  page.lines.splice(line, 0, `${' '.repeat(column - 1)}${key}: ${answers[key]}`);
}

function deleteKey(page: Page): void {
  const rest = lineOf(page).replace(/^\s*(?:-|[^\s:]+:)\s*$/, '');
  if (rest === '') deleteLine(page);
  else page.lines[page.place.line - 1] = rest.replace(/, [^,:]+: (?=\})/, '');
}

function deleteLine({ lines, place }: Page): void {
  lines.splice(place.line - 1, 1);
}

function lineOf({ lines, place }: Page): string {
  return lines[place.line - 1] ?? '';
}
