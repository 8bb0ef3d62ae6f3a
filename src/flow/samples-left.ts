// The samples of a fresh workspace that stand beside what somebody wrote: they would be printed as if they had happened.
import type { Language } from '../language/language.ts';
import { namedFiles } from '../language/named-files.ts';
import type { Place, Problem } from '../problem/problem.ts';
import { inEnglish } from '../workspace/in-english.ts';

type Texts = ReadonlyMap<string, string>;

/**
 * sample-left for each file in which samples of the starting workspace still stand word for word, dates apart, with their
 * number. Nothing is told of a workspace in which nobody wrote an entry or a person yet. A short sample may have been
 * written by anybody (通话, 母亲, 15): it counts only where three stand together.
 */
export function samplesLeft(sources: Texts, starting: Texts, entries: number): Problem[] {
  const shipped = languagesOf(sources).map((language) => shippedIn(starting, language));
  const samples = shipped.flatMap((one) => one.samples);
  const found = [...sources].map(([file, text]) => {
    const standing = samples.filter((sample) => roomOf(sample.file) === roomOf(file) && mayStand(sample, text));
    const lines = standing.length > 0 ? linesOf(text) : [];
    return { file, places: standing.flatMap((sample) => standingAt(sample, file, lines)) };
  });
  const ofLog = found.filter(({ file }) => roomOf(file) === 'log').reduce((sum, { places }) => sum + places.length, 0);
  if (entries <= ofLog && !hasOwnPeople(sources, new Set(shipped.flatMap((one) => one.people)))) return [];
  return found.flatMap(({ places }): Problem[] => {
    const sure = places.some(({ isOwnWords }) => isOwnWords) || places.length >= 3;
    const [first] = places.map(({ place }) => place).toSorted((a, b) => a.line - b.line);
    return sure && first ? [{ code: 'sample-left', place: first, values: { count: places.length } }] : [];
  });
}

/** A file of the starting workspace in English, blanks {{…}} and all: to YAML they would be maps. */
function inEnglishBlanks(file: string, text: string): string {
  return inEnglish(file, text.replaceAll('{{', '〈').replaceAll('}}', '〉'))
    .replaceAll('〈', '{{')
    .replaceAll('〉', '}}');
}

/** The languages that a workspace is written in: Chinese, and English too where a line begins with an English key. */
function languagesOf(sources: Texts): readonly Language[] {
  return [...sources.values()].some((text) => /^ *(?:- +)?[a-z]\w*:/mu.test(text)) ? ['zh', 'en'] : ['zh'];
}

/** The samples of a starting workspace in a language, and the lines of its list of people. */
interface ShippedSamples {
  readonly samples: readonly Sample[];
  readonly people: readonly string[];
}

// All workspaces of a process are held against the same one, and to put it into English takes longer than to read a small one.
const shippedOnce = { zh: new WeakMap<Texts, ShippedSamples>(), en: new WeakMap<Texts, ShippedSamples>() };

function shippedIn(starting: Texts, language: Language): ShippedSamples {
  const written = (file: string, text: string) => (language === 'en' ? inEnglishBlanks(file, text) : text);
  const { people } = namedFiles;
  const shipped = shippedOnce[language].get(starting) ?? {
    samples: [...starting].flatMap(([file, text]) => samplesIn(file, written(file, text))),
    people: linesOf(written(people, starting.get(people) ?? '')).map((line) => line.text),
  };
  shippedOnce[language].set(starting, shipped);
  return shipped;
}

/** Whether somebody wrote a line into the list of people. */
function hasOwnPeople(sources: Texts, known: ReadonlySet<string>): boolean {
  return linesOf(sources.get(namedFiles.people) ?? '').some((line) => !known.has(line.text));
}

interface Sample {
  readonly file: string;
  /** Its lines, without the first if that holds a date. */
  readonly lines: readonly string[];
  /** Whether it has words that nobody else writes by chance. */
  readonly isOwnWords: boolean;
}

const ownWords = /\p{Script=Han}{12}|\p{Script=Han}{4}，\p{Script=Han}{4}/u;

/** The items of a YAML file, from one dash to the next, or the whole of a narrative and of what was measured. */
function samplesIn(file: string, text: string): readonly Sample[] {
  if (/^\.|^program\.yaml$/.test(file)) return [];
  const lines = linesOf(text).map((line) => line.text);
  if (file.endsWith('.md') || file === 'indicators.yaml') return [{ file, lines, isOwnWords: true }];
  const indent = roomOf(file) === 'log' ? '' : '  ';
  const starts = lines.flatMap((line, at) => (line.startsWith(`${indent}- `) ? [at] : []));
  return starts.flatMap((start) => {
    const next = lines.findIndex((line, at) => at > start && !line.startsWith(`${indent}  `));
    const item = lines.slice(start, next < 0 ? undefined : next);
    const said = item[0]?.includes('{{') ? item.slice(1) : item;
    // A row of one line is what anybody may write.
    if (said.length < 2) return [];
    return [{ file, lines: said, isOwnWords: said.length >= 6 || ownWords.test(said.join('\n')) }];
  });
}

interface Standing {
  readonly place: Place;
  readonly isOwnWords: boolean;
}

/** Whether a text holds the lines of a sample at all, wherever they stand. */
function mayStand({ lines }: Sample, text: string): boolean {
  return lines.every((line) => line.includes(blank) || text.includes(line));
}

function standingAt({ lines: sought, isOwnWords }: Sample, file: string, lines: readonly Line[]): readonly Standing[] {
  const at = lines.findIndex((_, start) => sought.every((line, index) => lines[start + index]?.text === line));
  const first = lines[at];
  if (first === undefined) return [];
  return [{ place: { file, line: first.number, column: 1, length: first.length }, isOwnWords }];
}

interface Line {
  /** Without what `init` fills in, which is another day in each workspace. */
  readonly text: string;
  readonly length: number;
  readonly number: number;
}

const blank = '{{}}';

const undated = (text: string): string => text.replace(/\{\{\w+\}\}|\b\d{4}-\d\d-\d\d\b/g, blank);

/** The lines that say something. */
function linesOf(text: string): readonly Line[] {
  return text
    .split('\n')
    .map((line, at) => ({ text: undated(line.trimEnd()), length: line.trimEnd().length, number: at + 1 }))
    .filter((line) => !/^\s*(?:#|$)/.test(line.text));
}

/** log/examples.yaml may be called otherwise by now; other files keep their names. */
function roomOf(file: string): string {
  return file.startsWith('log/') ? 'log' : file;
}
