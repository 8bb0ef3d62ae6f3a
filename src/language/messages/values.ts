// Messages about keys and values that do not fit the schema.

import type { Language } from '../language.ts';
import { valueForms } from '../value-forms.ts';
import { correction, detail, hint, message, type NumberOrMarks, type SecondKey, type Values } from './message.ts';

/** The form that a value should have. */
type ValueForm = 'text' | 'list' | 'map';

const shapes: Readonly<Record<Language, Readonly<Record<ValueForm, string>>>> = {
  en: { text: 'a single value', list: 'a list', map: 'indented `key: value` lines' },
  zh: { text: '一个值', list: '一个列表', map: '若干行“名称: 内容”' },
};

/** How a number is typed, by what is wrong with it. */
const digitsOnly = {
  en: (reason?: string) =>
    reason === 'whole'
      ? 'Type a whole number: 12'
      : reason === 'decimals'
        ? 'Type at most two digits behind the point: 12.5'
        : 'Type digits only: 12 or 12.5',
  zh: (reason?: string) =>
    reason === 'whole'
      ? '这里要写整数，如 12。'
      : reason === 'decimals'
        ? '小数点后最多写两位，如 12.5。'
        : '请只用数字和小数点，如 12 或 12.5。',
};

/** How a value of another form is written. */
export const shapeAdvice: Readonly<Record<Language, Readonly<Record<ValueForm, string>>>> = {
  en: {
    text: 'Write one value after the colon.',
    list: 'Write [one, two], or a line "- …" for each item.',
    map: 'Write a line "key: value" for each item, indented by two spaces.',
  },
  zh: {
    text: '冒号后面只写一个内容。',
    list: '请写成 [甲, 乙]，或每项一行，前面加“- ”。',
    map: '每项一行，写成“名称: 内容”，行首空两格。',
  },
};

/** What was to be written where there is nothing. */
type Missing = 'number' | 'date' | 'time' | 'name' | 'id' | 'reason' | 'groups' | 'homes';

const missing: Readonly<Record<Language, Readonly<Record<Missing, string>>>> = {
  en: {
    number: 'a number, such as 20',
    date: 'a day, such as 2024-09-02',
    time: 'a time, such as 14:30',
    name: 'the name',
    id: 'the id',
    reason: 'why the entry no longer counts',
    groups: 'how many there were of each, such as {parents: 30}',
    homes: 'how many homes each has, such as {上湾村: 18}',
  },
  zh: {
    number: '数，如 20',
    date: '日期，如 2024-09-02',
    time: '时间，如 14:30',
    name: '姓名或名称',
    id: '编号',
    reason: '作废的原因',
    groups: '各类人数，如 {家长: 30}',
    homes: '各处的户数，如 {上湾村: 18}',
  },
};

/** Of a value that belongs under two keys: what the other takes; once that is known, its whole line. */
type TwoParts = SecondKey & { readonly rest?: string | undefined };

/** Keys and values that do not fit the schema. */
export const valueMessages = {
  'unknown-key': message<{ key: string } & Values<'nearest' | 'allowed'>>({
    en: {
      wrong: (v) => `"${v.key}" is not a known key here.`,
      remedy: (v) => hint.en(v) || 'Delete the line, or move its text to "note".',
    },
    zh: {
      wrong: (v) => `这里没有“${v.key}”这一项。`,
      remedy: (v) => hint.zh(v) || '请删去这一行，或把内容写进“备注”。',
    },
  }),
  /** `above`: the key is that of the lines from here on, and stood alone above them, behind so many `blanks`. */
  'key-missing': message<{ key: string; found?: string; above?: string; blanks?: NumberOrMarks }>({
    en: {
      wrong: (v) => (v.found ? `"${v.key}" has no value.` : `"${v.key}" is missing${v.above ? ' above' : ''}.`),
      remedy: (v) =>
        `${v.above ? `Above this line, add one${detail(v.blanks, ' with ', ' spaces')}` : v.found ? 'Fill it in' : 'Add a line'}: ${v.key}:${v.above ? '' : ' …'}`,
    },
    zh: {
      wrong: (v) => (v.found ? `“${v.key}”后面没有内容。` : `${v.above ? '这一行上面' : ''}缺少“${v.key}”。`),
      remedy: (v) =>
        `请${v.above ? `在这一行上面加一行${detail(v.blanks, '，行首空 ', ' 个半角空格')}` : v.found ? '填上内容' : '补上一行'}：${v.key}:${v.above ? '' : ' ……'}`,
    },
  }),
  'value-empty': message<{ key: string; expected: Missing; item?: NumberOrMarks }>({
    en: {
      wrong: (v) =>
        v.item ? `Item ${v.item} of "${v.key}" is empty.` : `"${v.key}" has no value: it counts as not said.`,
      remedy: (v) => `Write ${missing.en[v.expected]}, or delete ${v.item ? 'the item' : `"${v.key}"`}.`,
    },
    zh: {
      wrong: (v) => (v.item ? `“${v.key}”的第${v.item}项是空的。` : `“${v.key}”后面没有内容，按没写算。`),
      remedy: (v) => `请写上${missing.zh[v.expected]}；没有就删去${v.item ? '这一项' : `“${v.key}”`}。`,
    },
  }),
  /** `own`: the kinds that the workspace defines, each followed by 、. */
  'unknown-kind': message<Values<'value' | 'nearest' | 'allowed'> & { own?: string }>({
    en: {
      wrong: (v) => `"${v.value}" is not a kind of entry.`,
      remedy: (v) => hint.en({ ...v, allowed: (v.own ?? '') + v.allowed }),
    },
    zh: {
      wrong: (v) => `没有“${v.value}”这种记录。`,
      remedy: (v) => hint.zh({ ...v, allowed: (v.own ?? '') + v.allowed }),
    },
  }),
  // Only for units there are too many words to list them.
  'unknown-value': message<
    Values<'value' | 'suggestion' | 'field' | 'nearest'> & Partial<Values<'allowed'>> & TwoParts
  >({
    en: {
      wrong: (v) => `"${v.value}" is not an allowed value${detail(v.field, ' of "', '"')}.`,
      remedy: (v) => correction.en(v, hint.en(v) || `Write ${valueForms.unit.en}.`),
    },
    zh: {
      wrong: (v) => `${detail(v.field, '“', '”')}不能写“${v.value}”。`,
      remedy: (v) => correction.zh(v, hint.zh(v) || `请写${valueForms.unit.zh}。`),
    },
  }),
  'wrong-shape': message<
    { expected: ValueForm; example?: string; each?: string; second?: string } & Values<'field' | 'suggestion'>
  >({
    en: {
      wrong: (v) => `Expected ${shapes.en[v.expected]}${detail(v.field, ' for "', '"')}.`,
      remedy: (v) =>
        v.each
          ? `If each line is an item, begin it with "${v.each}".`
          : correction.en(v, v.example ? `Write it as here: ${v.example}` : shapeAdvice.en[v.expected]),
    },
    zh: {
      wrong: (v) => `${detail(v.field, '“', '”')}这里应当是${shapes.zh[v.expected]}。`,
      remedy: (v) =>
        v.each
          ? `如果每行是一项，请在每行文字前面写上“${v.each}”。`
          : correction.zh(v, v.example ? `请照这样写：${v.example}` : shapeAdvice.zh[v.expected]),
    },
  }),
  'date-style': message<Values<'value' | 'suggestion'> & { expected?: 'day' }>({
    en: {
      wrong: (v) => `"${v.value}" is not a date that carelog can read.`,
      remedy: (v) =>
        correction.en(
          v,
          v.expected === 'day'
            ? 'Type year, month and day, as in 2024-09-02.'
            : 'Type a day (2024-09-02), a span of days (2024-11-25..2024-11-29) or a month (2024-11).',
        ),
    },
    zh: {
      wrong: (v) => `日期“${v.value}”读不懂。`,
      remedy: (v) =>
        correction.zh(
          v,
          v.expected === 'day'
            ? '请写成 2024-09-02 这样，年、月、日都写全。'
            : '一天写 2024-09-02，几天写 2024-11-25..2024-11-29，只知道月份写 2024-11。',
        ),
    },
  }),
  'date-impossible': message<Values<'value'>>({
    en: { wrong: (v) => `The date "${v.value}" does not exist.`, remedy: 'Check the month and the day.' },
    zh: { wrong: (v) => `日历上没有“${v.value}”这一天。`, remedy: '请核对月份和日子。' },
  }),
  'time-style': message<Values<'value' | 'suggestion'> & TwoParts>({
    en: {
      wrong: (v) => `"${v.value}" is not a time of day.`,
      remedy: (v) => correction.en(v, 'Type hours and minutes from 00:00 to 23:59, such as 08:40 or 15:30.'),
    },
    zh: {
      wrong: (v) => `时间“${v.value}”读不懂。`,
      remedy: (v) => correction.zh(v, '请按 24 小时写时和分，如 08:40、15:30。'),
    },
  }),
  'number-in-words': message<Values<'value' | 'suggestion'> & TwoParts>({
    en: { wrong: (v) => `"${v.value}" is a number in words.`, remedy: (v) => correction.en(v, 'Type it in digits.') },
    zh: {
      wrong: (v) => `“${v.value}”是用汉字写的数。`,
      remedy: (v) => correction.zh(v, '请写成阿拉伯数字，不带单位。'),
    },
  }),
  /** `each`: of the price of one, where that of all is to be written. */
  'number-with-unit': message<Values<'value' | 'suggestion'> & TwoParts & { each?: 'yes' }>({
    en: {
      wrong: (v) => `"${v.value}" is ${v.each ? 'the price of one' : 'a number with a unit'}.`,
      remedy: (v) =>
        v.each
          ? 'Type what all of them are worth, in yuan: the price times the quantity.'
          : correction.en(v, 'Type only the number: money in yuan, time in minutes.'),
    },
    zh: {
      wrong: (v) => (v.each ? `“${v.value}”是单价。` : `“${v.value}”后面带了单位。`),
      remedy: (v) =>
        v.each ? '这里写总额，以元计：请用单价乘以数量。' : correction.zh(v, '请只写数：钱以元计，时长以分钟计。'),
    },
  }),
  'number-approximate': message<Values<'value' | 'suggestion'>>({
    en: {
      wrong: (v) => `"${v.value}" is not an exact number, so it cannot be counted.`,
      remedy: (v) => (v.suggestion ? `If the number is exact, type: ${v.suggestion}` : 'Type the exact number.'),
    },
    zh: {
      wrong: (v) => `“${v.value}”是约数，没法统计。`,
      remedy: (v) => (v.suggestion ? `请写准确的数；若正好是这么多，写：${v.suggestion}` : '请写准确的数。'),
    },
  }),
  'number-style': message<Values<'value' | 'suggestion' | 'field'> & { reason?: string }>({
    en: {
      wrong: (v) =>
        v.value || !v.field ? `"${v.value}" is not written as a plain number.` : `"${v.field}" has no number.`,
      remedy: (v) => correction.en(v, v.value || !v.field ? digitsOnly.en(v.reason) : `Add it: ${v.field}: 12`),
    },
    zh: {
      wrong: (v) => (v.value || !v.field ? `数字“${v.value}”的写法不对。` : `“${v.field}”后面没有写数字。`),
      remedy: (v) => correction.zh(v, v.value || !v.field ? digitsOnly.zh(v.reason) : `请补上，如“${v.field}: 12”。`),
    },
  }),
  'number-range': message<
    Values<'value' | 'suggestion'> & { limit?: NumberOrMarks; from?: NumberOrMarks; to?: NumberOrMarks }
  >({
    en: {
      wrong: (v) => (v.from ? `The range "${v.value}" begins with the larger number.` : `${v.value} is out of range.`),
      remedy: (v) =>
        isNegative(v.value)
          ? `A count cannot be negative: ${detail(v.suggestion, 'without the minus sign, type: ', '') || 'remove the minus sign.'}`
          : correction.en(v, v.limit ? `Type ${v.limit} or more.` : 'Check whether you typed a digit too many.'),
    },
    zh: {
      wrong: (v) => (v.from ? `范围“${v.value}”大的在前、小的在后。` : `数字“${v.value}”超出了范围。`),
      remedy: (v) =>
        isNegative(v.value)
          ? `数目最小是 0，${detail(v.suggestion, '负号若是误打，请改成：', '') || '请去掉负号。'}`
          : correction.zh(v, v.limit ? `这里最小是 ${v.limit}。` : '请看看是不是多打了一位。'),
    },
  }),
  'identifier-style': message<Values<'value' | 'suggestion'>>({
    en: {
      wrong: (v) => `"${v.value}" cannot be an id.`,
      remedy: (v) => correction.en(v, 'Use letters, digits, - and _, without spaces: c017'),
    },
    zh: {
      wrong: (v) => `编号“${v.value}”的写法不对。`,
      remedy: (v) => correction.zh(v, '编号只用字母、汉字、数字、- 和 _，中间不空格，如 c017。'),
    },
  }),
  'text-illegal-character': message<Values<'value'>>({
    en: {
      wrong: (v) => `There is an invisible character here (${v.value}) that a document cannot contain.`,
      remedy: 'It was probably copied from elsewhere. Delete it and type the words around it again.',
    },
    zh: {
      wrong: (v) => `这里混进了一个看不见的字符（${v.value}），文档里放不下。`,
      remedy: '多半是复制带进来的，请把前后几个字删掉重打。',
    },
  }),
  'void-without-reason': message<Values<'value' | 'field'>>({
    en: {
      wrong: (v) => `"${v.value}" does not say why the entry is void.`,
      remedy: (v) => `Give the reason, as in ${v.field || 'void'}: wrong date. If the entry is valid, delete the line.`,
    },
    zh: {
      wrong: (v) => `“${v.field || '作废'}”后面要写原因，不能写“${v.value}”。`,
      remedy: (v) => `请写明原因，如“${v.field || '作废'}: 日期记错”；这条记录如果仍然有效，请删去这一行。`,
    },
  }),
  // `days` are the day and the one after it, for hours that may have run into the next day.
  'end-before-start': message<Values<'from' | 'to' | 'suggestion'> & { days?: string | undefined }>({
    en: {
      wrong: (v) => `The end (${v.to}) is before the start (${v.from}).`,
      remedy: (v) =>
        v.days
          ? `Swap the two, or correct the hour; if it ended on the next day, type both days as the date: ${v.days}`
          : correction.en(v, 'Swap the two, or correct the year.'),
    },
    zh: {
      wrong: (v) => `结束（${v.to}）早于开始（${v.from}）。`,
      remedy: (v) =>
        v.days
          ? `请看看是不是前后写反了，或钟点写错了；若到第二天才结束，日期请写两天：${v.days}`
          : correction.zh(v, '请看看是不是前后写反了，或年份写错了。'),
    },
  }),
} as const;

function isNegative(text: string): boolean {
  return /^[-−－]/.test(text);
}
