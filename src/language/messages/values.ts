// Messages about values that do not have the form their key asks for.
import { kindWords } from '../vocabulary.ts';
import {
  type Allowed,
  type Count,
  detail,
  type Field,
  hintEn,
  hintZh,
  message,
  type Nearest,
  type Slip,
  type Span,
  type Suggestion,
  typeEn,
  typeZh,
  type Written,
} from './message.ts';

/** The form a value should have. */
type ValueForm = 'text' | 'list' | 'map';

const shapesEn: Readonly<Record<ValueForm, string>> = {
  text: 'a single value',
  list: 'a list',
  map: 'lines of "key: value"',
};
const shapesZh: Readonly<Record<ValueForm, string>> = { text: '一个值', list: '一个列表', map: '若干行“名称: 内容”' };

const kindsEn = Object.keys(kindWords).join('、');
const kindsZh = Object.values(kindWords)
  .map(([word]) => word)
  .join('、');

/** Values against the schema. */
export const valueMessages = {
  'unknown-key': message<{ key: string } & Nearest & Allowed>({
    en: (v) => `"${v.key}" is not known here.`,
    enRemedy: (v) => hintEn(v) || 'Delete the line, or put what it says into "note".',
    zh: (v) => `这里没有“${v.key}”这一项。`,
    zhRemedy: (v) => hintZh(v) || '请删去这一行，或把内容写进“备注”。',
  }),
  'key-missing': message<{ key: string; found?: string }>({
    en: (v) => (v.found ? `Nothing is written under "${v.key}".` : `"${v.key}" is missing.`),
    enRemedy: (v) => (v.found ? `Fill it in: ${v.key}: …` : `Add a line: ${v.key}: …`),
    zh: (v) => (v.found ? `“${v.key}”后面没有内容。` : `缺少“${v.key}”。`),
    zhRemedy: (v) => (v.found ? `请填上内容：${v.key}: ……` : `请补上一行：${v.key}: ……`),
  }),
  'unknown-kind': message<Written & Nearest>({
    en: (v) => `There is no kind of entry "${v.value}".`,
    enRemedy: (v) => hintEn(v) || hintEn({ allowed: kindsEn }),
    zh: (v) => `没有“${v.value}”这种记录。`,
    zhRemedy: (v) => hintZh(v) || hintZh({ allowed: kindsZh }),
  }),
  'unknown-value': message<Slip & Field & Nearest & Partial<Allowed>>({
    en: (v) => `"${v.value}" is no value${detail(v.field, ' of "', '"')} that carelog knows.`,
    enRemedy: (v) => typeEn(v, hintEn(v) || 'carelog schema lists what can stand here.'),
    zh: (v) => `${detail(v.field, '“', '”')}不能写“${v.value}”。`,
    zhRemedy: (v) => typeZh(v, hintZh(v) || '运行 carelog schema 可以看到能写哪些。'),
  }),
  'wrong-shape': message<{ expected: ValueForm } & Field & Suggestion>({
    en: (v) => `Here should be ${shapesEn[v.expected]}${detail(v.field, ' (', ')')}.`,
    enRemedy: (v) => typeEn(v, shapeAdviceEn[v.expected]),
    zh: (v) => `${detail(v.field, '“', '”')}这里应当是${shapesZh[v.expected]}。`,
    zhRemedy: (v) => typeZh(v, shapeAdviceZh[v.expected]),
  }),
  'date-style': message<Slip & { expected?: 'day' }>({
    en: (v) => `"${v.value}" is not a date carelog can read.`,
    enRemedy: (v) =>
      typeEn(
        v,
        v.expected === 'day'
          ? 'Type a day: 2024-09-02'
          : 'Type a day 2024-09-02, a span 2024-11-25..2024-11-29, or a month 2024-11.',
      ),
    zh: (v) => `日期“${v.value}”读不懂。`,
    zhRemedy: (v) =>
      typeZh(
        v,
        v.expected === 'day'
          ? '这里要写到哪一天，如 2024-09-02。'
          : '一天写 2024-09-02，几天写 2024-11-25..2024-11-29，只知道月份写 2024-11。',
      ),
  }),
  'date-impossible': message<Written>({
    en: (v) => `There is no day "${v.value}" in the calendar.`,
    enRemedy: () => 'Look at month and day again.',
    zh: (v) => `日历上没有“${v.value}”这一天。`,
    zhRemedy: () => '请核对月份和日子。',
  }),
  'time-style': message<Slip>({
    en: (v) => `"${v.value}" is not a time of day.`,
    enRemedy: (v) => typeEn(v, 'Type hours and minutes: 08:40'),
    zh: (v) => `时间“${v.value}”读不懂。`,
    zhRemedy: (v) => typeZh(v, '请写成时和分：08:40'),
  }),
  'number-in-words': message<Slip>({
    en: (v) => `"${v.value}" is a number in words.`,
    enRemedy: (v) => typeEn(v, 'Type it in digits.'),
    zh: (v) => `“${v.value}”是用汉字写的数。`,
    zhRemedy: (v) => typeZh(v, '请写成阿拉伯数字，不带单位。'),
  }),
  'number-with-unit': message<Slip>({
    en: (v) => `"${v.value}" has its unit written to it.`,
    enRemedy: (v) => typeEn(v, 'Type the digits alone.'),
    zh: (v) => `“${v.value}”后面带了单位。`,
    zhRemedy: (v) => typeZh(v, '请只写数字。'),
  }),
  'number-approximate': message<Slip>({
    en: (v) => `"${v.value}" is not an exact number, and only exact ones can be counted.`,
    enRemedy: (v) => (v.suggestion ? `If it was exactly that many, type: ${v.suggestion}` : 'Type the exact number.'),
    zh: (v) => `“${v.value}”是约数，没法统计。`,
    zhRemedy: (v) => (v.suggestion ? `请写准确的数；若正好是这么多，写：${v.suggestion}` : '请写准确的数。'),
  }),
  'number-style': message<Slip & Field & { reason?: string }>({
    en: (v) =>
      v.value || !v.field
        ? `"${v.value}" is not a number written the usual way.`
        : `Behind "${v.field}" no number is written.`,
    enRemedy: (v) => typeEn(v, v.value || !v.field ? 'Type plain digits: 12 or 12.5' : `Add it: ${v.field}: 12`),
    zh: (v) => (v.value || !v.field ? `数字“${v.value}”的写法不对。` : `“${v.field}”后面没有写数字。`),
    zhRemedy: (v) =>
      typeZh(v, v.value || !v.field ? '请只用数字和小数点，如 12 或 12.5。' : `请补上，如“${v.field}: 12”。`),
  }),
  'number-range': message<Slip & { limit?: Count; from?: Count; to?: Count }>({
    en: (v) => (v.from ? `The range "${v.value}" begins with its larger end.` : `${v.value} is out of range.`),
    enRemedy: (v) =>
      typeEn(
        v,
        v.limit
          ? `Type ${v.limit} or more.`
          : isNegative(v.value)
            ? 'Counts begin at 0: leave the minus out.'
            : 'Look whether a digit too many was typed.',
      ),
    zh: (v) => (v.from ? `范围“${v.value}”大的在前、小的在后。` : `数字“${v.value}”超出了范围。`),
    zhRemedy: (v) =>
      typeZh(
        v,
        v.limit
          ? `这里最小是 ${v.limit}。`
          : isNegative(v.value)
            ? '数目最小是 0，请去掉负号。'
            : '请看看是不是多打了一位。',
      ),
  }),
  'identifier-style': message<Slip>({
    en: (v) => `"${v.value}" cannot be an id.`,
    enRemedy: (v) => typeEn(v, 'Use letters, digits, - and _, without blanks: c017'),
    zh: (v) => `编号“${v.value}”的写法不对。`,
    zhRemedy: (v) => typeZh(v, '编号只用字母、汉字、数字、- 和 _，中间不空格，如 c017。'),
  }),
  'text-illegal-character': message<Written>({
    en: (v) => `There is an invisible character here that no document can hold (${v.value}).`,
    enRemedy: () => 'Delete it: it probably came in by copying. Type the words around it again.',
    zh: (v) => `这里混进了一个看不见的字符（${v.value}），文档里放不下。`,
    zhRemedy: () => '多半是复制带进来的，请把前后几个字删掉重打。',
  }),
  'void-without-reason': message<Written & Field>({
    en: (v) => `"${v.value}" is no reason why an entry is void.`,
    enRemedy: (v) => `Say why: ${v.field || 'void'}: wrong date. If the entry counts, delete the line.`,
    zh: (v) => `“${v.field || '作废'}”后面要写原因，不能写“${v.value}”。`,
    zhRemedy: (v) => `请写明原因，如“${v.field || '作废'}: 日期记错”；这条记录如果仍然有效，请删去这一行。`,
  }),
  'end-before-start': message<Span & Suggestion>({
    en: (v) => `The end (${v.to}) lies before the beginning (${v.from}).`,
    enRemedy: (v) => typeEn(v, 'Exchange the two, or correct the year.'),
    zh: (v) => `结束（${v.to}）早于开始（${v.from}）。`,
    zhRemedy: (v) => typeZh(v, '请看看是不是前后写反了，或年份写错了。'),
  }),
} as const;

const shapeAdviceEn: Readonly<Record<ValueForm, string>> = {
  text: 'Write one value behind the colon.',
  list: 'Write [one, two], or one line "- …" for each.',
  map: 'Write a line "key: value" for each, indented by two blanks.',
};
const shapeAdviceZh: Readonly<Record<ValueForm, string>> = {
  text: '冒号后面只写一个内容。',
  list: '请写成 [甲, 乙]，或每项一行，前面加“- ”。',
  map: '每项一行，写成“名称: 内容”，行首空两格。',
};

function isNegative(text: string): boolean {
  return /^[-−－]/.test(text);
}
