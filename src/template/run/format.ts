// Helpers that format figures, days and lists for a Chinese report. A figure keeps the name it is traced by.
import {
  formatDay,
  formatEnd,
  formatMonth,
  formatRange,
  formatTime,
  formatWeekday,
  formatWhen,
  isDay,
} from '../../language/dates.ts';
import { joinWords, shownOf } from '../../language/lists.ts';
import { chineseNumeral } from '../../language/numerals.ts';
import {
  formatMoney,
  formatNumber,
  formatPercent,
  formatPoints,
  formatRounded,
  type RoundingWord,
} from '../../language/rounding.ts';
import { inUnitWord } from '../../language/units.ts';
import { fenOf } from '../../log/worth.ts';
import { entriesThatSay } from '../../rollup/counts.ts';
import { numberOption, type TemplateHelper, textOption } from './template-helper.ts';
import {
  figurePhrase,
  isFigure,
  isList,
  isRecord,
  numberIn,
  type Phrase,
  phraseOf,
  plainText,
  textPhrase,
  type Value,
} from './value.ts';

type Options = ReadonlyMap<string, Value>;

const one = { least: 1, most: 1, options: [], gives: 'words', guardsZero: false } as const;
const number = { ...one, guardsZero: true } as const;

/** The helpers that print. */
export const formatting: Readonly<Record<string, TemplateHelper>> = {
  exactly: {
    ...one,
    options: ['zero'],
    usage: '{{exactly a zero="无"}}',
    tellsSilence: ([a], options) => isFigure(a) && a.value === 0 && saysUnknown.test(textOption(options, 'zero') ?? ''),
    run: ([a], options) => exactly(a, options),
  },
  said: {
    ...one,
    usage: '{{said visits.people}}',
    run: ([a]) => (isFigure(a) ? entriesThatSay(a) : undefined),
  },
  number: {
    ...number,
    options: ['digits'],
    usage: '{{number a digits=1}}',
    run: ([a], options) => counted(a, (value) => formatNumber(value, numberOption(options, 'digits'))),
  },
  chinese: {
    ...number,
    usage: '{{chinese a}}',
    run: ([a]) =>
      counted(a, (value) => (Number.isSafeInteger(value) && value >= 0 ? chineseNumeral(value) : undefined)),
  },
  about: {
    ...number,
    options: ['unit', 'word'],
    usage: '{{about a unit="元" word="余"}}',
    run: ([a], options) => about(a, options),
  },
  percent: {
    ...number,
    ofShares: true,
    options: ['digits'],
    usage: '{{percent a digits=1}}',
    run: ([a], options) => percent(a, numberOption(options, 'digits')),
  },
  'percentage-points': {
    ...number,
    ofShares: true,
    options: ['digits'],
    usage: '{{percentage-points a}}',
    run: ([a], options) =>
      isCount(a) ? undefined : counted(a, (value) => formatPoints(value, numberOption(options, 'digits'))),
  },
  size: {
    ...number,
    options: ['digits'],
    usage: '{{size a digits=1}}',
    run: ([a], options) => size(a, numberOption(options, 'digits')),
  },
  money: {
    ...number,
    options: ['in', 'sign'],
    usage: '{{money a in="万元" sign=false}}',
    run: ([a], options) => money(a, options),
  },
  date: {
    ...one,
    options: ['year', 'spoken'],
    usage: '{{date when year=false}}',
    run: ([a], options) =>
      isDayText(a) && options.get('spoken') === true ? textPhrase(formatEnd(a)) : date(a, options),
  },
  range: {
    ...one,
    least: 2,
    most: 2,
    options: ['year'],
    usage: '{{range from to}}',
    run: ([from, to], options) =>
      isDayText(from) && isDayText(to) ? dated(formatRange(from, to, dateForm(options))) : undefined,
  },
  clock: {
    ...one,
    options: ['spoken'],
    usage: '{{clock starts spoken=true}}',
    run: ([a], options) =>
      isClock(a) ? textPhrase(options.get('spoken') === true ? spokenTime(a) : formatTime(a)) : undefined,
  },
  weekday: { ...one, usage: '{{weekday date}}', run: ([a]) => weekday(a) },
  list: {
    ...one,
    options: ['and', 'limit', 'etc', 'marks'],
    usage: '{{list texts and="和" limit=3 etc="等" marks="《》"}}',
    run: ([a], options) => list(a, options),
  },
  titled: {
    ...one,
    usage: '{{titled work}}',
    run: ([a]) => (typeof a === 'string' ? textPhrase(titled(a)) : undefined),
  },
  unended: {
    ...one,
    usage: '{{unended problem}}',
    run: ([a]) => (typeof a === 'string' ? textPhrase(unended(a)) : undefined),
  },
  activity: {
    ...one,
    usage: '{{activity label}}',
    run: ([a]) => (typeof a === 'string' ? textPhrase(activity(a)) : undefined),
  },
  ended: { ...one, usage: '{{ended note}}', run: ([a]) => (typeof a === 'string' ? textPhrase(ended(a)) : undefined) },
};

const isActivity = /(?:活动|讲座|演出|汇演|表演|(?:班|队|晚|年|运动|座谈|音乐|交流|茶话)会|[赛课营])$/u;

/** The name of a kind of activity: 节日 becomes 节日活动; 主题班会, 诵读比赛 and 讲座 need no 活动. */
function activity(category: string): string {
  return isActivity.test(category) ? category : `${category}活动`;
}

/** Text without the punctuation at its end, as for a heading. */
function unended(words: string): string {
  return words.replace(/[\s。；，、;,.]+$/u, '');
}

/** 《…》 around the name of a work or document, unless it has them. */
function titled(name: string): string {
  return /^《.*》$/u.test(name) ? name : `《${name}》`;
}

/** Text with a mark at its end, as a sentence has. */
function ended(words: string): string {
  return /[。！？…][”’』」）]*$/u.test(words) ? words : `${unended(words)}。`;
}

function counted(value: Value | undefined, words: (value: number) => string | undefined): Phrase | undefined {
  const plain = numberIn(value);
  const printed = plain === null ? undefined : words(isFigure(value) ? inUnitWord(plain, value.unit) : plain);
  if (printed === undefined) return undefined;
  return isFigure(value) ? figurePhrase(value, printed) : textPhrase(printed);
}

/** Whether a value is what was counted, of which no share is known: 4 visits are not 4%. */
function isCount(value: Value | undefined): boolean {
  const counted = ['entries', 'people', 'period', 'statement'];
  return isFigure(value) && value.unit !== 'percent' && counted.includes(value.evidence.from);
}

function percent(value: Value | undefined, digits?: number): Phrase | undefined {
  if (isCount(value)) return undefined;
  return inFull(
    counted(value, (plain) => formatPercent(plain, digits)),
    digits,
  );
}

/** The size of a change without its sign; of a percentage as percent prints it, without the sign behind it. */
function size(value: Value | undefined, digits?: number): Phrase | undefined {
  const phrase = counted(value, (plain) => formatNumber(Math.abs(plain), digits));
  return isFigure(value) && value.unit === 'percent' ? inFull(phrase, digits) : phrase;
}

/** A percentage with the decimals it was asked for in full, for where others beside it have some. 100% has none. */
function inFull(phrase: Phrase | undefined, digits = 0): Phrase | undefined {
  const [, number = '100', sign = ''] = /^([\d.]+)(%?)$/.exec(plainText(phrase)) ?? [];
  if (phrase === undefined || number === '100' || digits === 0) return phrase;
  return { ...phrase, full: `${Number(number).toFixed(digits)}${sign}` };
}

// It is not known. 无 and 没有 would be zero.
const saysUnknown = /未(?:统计|记录|登记|填|写|采集|报|知)|不详|不明|不知|没有(?:统计|记录|登记|写)|无记录/u;
/** A number printed without a warning when it is zero; `zero` is a word to print instead. */
function exactly(value: Value | undefined, options: Options): Phrase | undefined {
  if (!isFigure(value)) return undefined;
  const zero = textOption(options, 'zero');
  return value.value === 0 && zero !== undefined ? figurePhrase(value, zero) : (phraseOf(value) ?? undefined);
}

function about(value: Value | undefined, options: Options): Phrase | undefined {
  const word = textOption(options, 'word');
  if (word !== undefined && !isRoundingWord(word)) return undefined;
  // Shares get %: 近20%. For counts the template gives the unit.
  const unit = textOption(options, 'unit') ?? (isFigure(value) && value.unit === 'percent' ? '%' : '');
  if (unit === '%' && isCount(value)) return undefined;
  return counted(value, (plain) => formatRounded(plain, unit, word));
}

function isRoundingWord(word: string): word is RoundingWord {
  return ['余', '多', '近', '约'].includes(word);
}

/** An amount of money. `sign=false` leaves out the sign: the sentence says which way it goes. */
function money(value: Value | undefined, options: Options): Phrase | undefined {
  if (!isFigure(value)) return undefined;
  const fen = fenOf(value.value, value.unit);
  if (fen === undefined) return undefined;
  return figurePhrase(value, formatMoney(options.get('sign') === false ? Math.abs(fen) : fen, moneyUnit(options)));
}

function moneyUnit(options: Options): '元' | '万元' | undefined {
  const unit = textOption(options, 'in');
  return unit === '元' || unit === '万元' ? unit : undefined;
}

function dateForm(options: Options): { year: boolean } {
  return { year: options.get('year') !== false };
}

/** A day, a month, or the `when` of an entry. */
function date(value: Value | undefined, options: Options): Phrase | undefined {
  const form = dateForm(options);
  if (typeof value === 'string' && isDay(value)) return dated(formatDay(value, form));
  if (typeof value === 'string' && /^\d{4}-\d\d$/.test(value)) return dated(formatMonth(value, form));
  if (!isRecord(value)) return undefined;
  const { type, from, to } = value;
  if ((type !== 'day' && type !== 'range' && type !== 'month') || !isDayText(from) || !isDayText(to)) return undefined;
  return dated(formatWhen({ type, from, to }, form));
}

function dated(words: string): Phrase {
  return { ...textPhrase(words), ...(/^\d{4}年/.test(words) && { dated: true }) };
}

function isDayText(value: Value | undefined): value is string {
  return typeof value === 'string' && isDay(value);
}

function weekday(value: Value | undefined): Phrase | undefined {
  const day = isRecord(value) && value.type === 'day' ? value.from : value;
  return isDayText(day) ? textPhrase(formatWeekday(day)) : undefined;
}

function isClock(value: Value | undefined): value is string {
  return typeof value === 'string' && /^\d\d:\d\d$/.test(value);
}

const partsOfDay = [
  ['00:00', '凌晨'],
  ['06:00', '上午'],
  ['12:00', '中午'],
  ['13:00', '下午'],
  ['18:00', '晚上'],
] as const;

/**
 * 08:40 → 上午8时40分, 12:30 → 中午12时30分, 14:00 → 下午2时, 19:30 → 晚上7时30分. Words like 下午 are only used
 * with the twelve-hour clock.
 */
function spokenTime(time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  const [, part = ''] = partsOfDay.findLast(([from]) => time >= from) ?? [];
  return part + formatTime(`${Number(hour) > 12 ? Number(hour) - 12 : hour}:${minute}`);
}

function list(value: Value | undefined, options: Options): Phrase | undefined {
  if (!isList(value)) return undefined;
  const [open = '', close = ''] = [...(textOption(options, 'marks') ?? '')];
  const words = value.map((item) => phraseOf(item)).flatMap((phrase) => (phrase === null ? [] : [plainText(phrase)]));
  const shown = shownOf(words.length, numberOption(options, 'limit') ?? words.length);
  const marked = words.slice(0, shown).map((word) => open + word + close);
  const etc = words.length > shown ? (textOption(options, 'etc') ?? '等') : '';
  return textPhrase(joinWords(marked, { and: textOption(options, 'and') ?? false, etc }));
}
