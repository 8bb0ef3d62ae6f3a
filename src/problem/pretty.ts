// Problems for a person at a terminal: place, code, the line with carets, what is wrong, what to type. A count ends
// the list.
import type { Language } from '../language/language.ts';
import { widthOf } from '../language/width.ts';
import type { Severity } from './codes.ts';
import { frameOf } from './frame.ts';
import { type FileForm, folderOf, type Place, type Problem, pathOf, severityOf } from './problem.ts';
import { sentenceOf } from './sentence.ts';
import type { TextMask } from './text-mask.ts';
import { isPersonal } from './veil.ts';
import { visible } from './visible.ts';

/** How problems are printed: `paint` allows colours. */
export interface PrettyForm extends FileForm {
  readonly paint?: boolean;
}

interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly counted: (count: number, severity: string) => string;
  readonly comma: string;
  readonly also: string;
  readonly alsoMany: (count: number) => string;
  /** How many problems are not printed. */
  readonly more: (count: number) => string;
  /** Why there are stars in lines of people.yaml. */
  readonly stars: string;
  /** Why there are stars in lines of the log. */
  readonly secret: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    severity: { error: 'error', warning: 'warning', note: 'note' },
    counted: (count, severity) => `${count} ${severity}${count === 1 ? '' : 's'}`,
    comma: ', ',
    also: 'also here: ',
    alsoMany: (count) => `also here, ${count} more: `,
    more: (count) => `Not shown: ${count} more. Correct these first, then check again.`,
    stars: 'Stars (*) stand for what people.yaml says of people: no message shows it.',
    secret: 'Stars (*) stand for what is, or may be, written in a secret field: no message shows it.',
  },
  zh: {
    severity: { error: '错误', warning: '警告', note: '提示' },
    counted: (count, severity) => `${count} 个${severity}`,
    comma: '，',
    also: '另一处：',
    alsoMany: (count) => `另外 ${count} 处：`,
    more: (count) => `另有 ${count} 个没有列出，请先改正以上各处，再检查一次。`,
    stars: '带 ＊ 的地方是人员名单里的个人信息，提示里一律不显示。',
    secret: '日志里带 ＊ 的地方是保密项目的内容（或可能是），提示里一律不显示。',
  },
};
const tones = { error: 31, warning: 33, note: 36, quiet: 2 } as const;
type Paint = (text: string, tone: keyof typeof tones) => string;

const widest = 120;

/** Nobody reads more at a time, and a terminal does not keep them. */
const most = 300;

/**
 * Problems in the order given, one block each, and their count; '' when there are none. Of more than 300 the worst are
 * printed. `mask` masks names in every line, sentence and path.
 */
export function formatPretty(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  language: Language,
  mask: TextMask,
  { paint = false, ...form }: PrettyForm = {},
): string {
  if (problems.length === 0) return '';
  const colour: Paint = (text, tone) => (paint ? `\u001B[${tones[tone]}m${text}\u001B[0m` : text);
  const linesOf = splitOnce(texts);
  const nameOf = (place: Place) => `${visible(mask(pathOf(form, place.file)))}:${place.line}:${place.column}`;

  const blockOf = (problem: Problem): string => {
    const { place } = problem;
    const severity = severityOf(problem);
    const { wrong, remedy } = sentenceOf(problem, language, mask);
    const code = colour(
      severity === 'error' ? problem.code : `${problem.code} (${words[language].severity[severity]})`,
      severity,
    );
    const frame = place && framed(linesOf(place.file), place, mask, wrong, (text) => colour(text, severity), colour);
    const whole = folderOf(problem, form);
    const gutter = place && frame ? ' '.repeat(String(place.line).length) : ' ';
    return [
      place ? `${nameOf(place)}  ${code}` : whole === '' ? code : `${visible(mask(whole))}  ${code}`,
      ...(frame ?? [`  ${colour(wrong, severity)}`]),
      ...(remedy === '' ? [] : [`${gutter}${colour('=', 'quiet')} ${remedy}`]),
      ...alsoOf(problem.also ?? [], severity),
    ].join('\n');
  };
  const alsoOf = (others: readonly Place[], severity: Severity): readonly string[] => {
    if (others.length > 1) return [words[language].alsoMany(others.length) + placesOf(others, nameOf)];
    return others.flatMap((other) => [
      words[language].also + nameOf(other),
      ...(framed(linesOf(other.file), other, mask, '', (text) => colour(text, severity), colour) ?? []),
    ]);
  };
  const shown = worst(problems);
  const blocks = shown.map(blockOf);
  if (shown.length < problems.length) blocks.push(words[language].more(problems.length - shown.length));
  const isStarred = shown.some(({ place }, at) => place && isPersonal(place.file) && /[*＊]/.test(blocks[at] ?? ''));
  // A mask puts names in place of names. Where names are not known, names-hidden says so.
  const isSecret =
    shown.some(({ place }, at) => place && /^log\//.test(place.file) && /＊/.test(blocks[at] ?? '')) &&
    !problems.some(({ code }) => code === 'names-hidden');
  const { stars, secret } = words[language];
  const ends = [formatCount(problems, language), ...(isStarred ? [stars] : []), ...(isSecret ? [secret] : [])];
  return `${[...blocks, ends.join('\n')].join('\n\n')}\n`;
}

// More places than these are no help to somebody who reads; --format json has all.
const mostPlaces = 12;

/** Places, each file named once: data/log/2024-09.yaml:4:8, 9:8. */
function placesOf(places: readonly Place[], nameOf: (place: Place) => string): string {
  const shown = places.slice(0, mostPlaces).map((place, at) => {
    const isSameFile = at > 0 && places[at - 1]?.file === place.file;
    return isSameFile ? `${place.line}:${place.column}` : nameOf(place);
  });
  return shown.join(', ') + (places.length > mostPlaces ? ' …' : '');
}

/** The problems to print, in their order: errors before warnings before notes where there are too many. */
function worst(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= most) return problems;
  const bySeverity = (['error', 'warning', 'note'] as const).flatMap((severity) =>
    problems.filter((problem) => severityOf(problem) === severity),
  );
  const kept = new Set(bySeverity.slice(0, most));
  return problems.filter((problem) => kept.has(problem));
}

/** The count, as in 3 个错误，1 个提示 or 3 errors, 1 note; '' when there are no problems. */
export function formatCount(problems: readonly Problem[], language: Language): string {
  const spoken = words[language];
  const counted = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => severityOf(problem) === severity).length;
    return count === 0 ? [] : [spoken.counted(count, spoken.severity[severity])];
  });
  return counted.join(spoken.comma);
}

/** The frame as lines. The sentence is put after the carets, or below them where the line would be too long. */
function framed(
  lines: readonly string[],
  place: Place,
  mask: TextMask,
  wrong: string,
  loud: (text: string) => string,
  colour: Paint,
): string[] | undefined {
  const frame = frameOf(lines, place, mask);
  if (frame === undefined) return undefined;
  const bar = colour('│', 'quiet');
  const gutter = ' '.repeat(String(place.line).length) + bar;
  const carets = ' '.repeat(frame.before) + loud('^'.repeat(frame.carets));
  const isBeside = frame.before + frame.carets + widthOf(wrong) < widest;
  return [
    gutter,
    `${colour(String(place.line), 'quiet')}${bar} ${frame.excerpt}`.trimEnd(),
    `${gutter} ${carets}${wrong !== '' && isBeside ? ` ${loud(wrong)}` : ''}`,
    ...(wrong === '' || isBeside ? [] : [`${gutter} ${loud(wrong)}`]),
  ];
}

// A file is split only once, when its first problem is printed.
function splitOnce(texts: ReadonlyMap<string, string>): (file: string) => readonly string[] {
  const split = new Map<string, readonly string[]>();
  return (file) => {
    const lines = split.get(file) ?? texts.get(file)?.split('\n') ?? [];
    split.set(file, lines);
    return lines;
  };
}
