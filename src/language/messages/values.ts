// Messages about values that do not have the form their key asks for.
import { kindWords } from '../vocabulary.ts';
import { detail, hintEn, hintZh, type Message, type MessageValues, typeEn, typeZh, written } from './message.ts';

const shapesEn: Readonly<Record<string, string>> = {
  text: 'a single value',
  list: 'a list',
  map: 'lines of "key: value"',
};
const shapesZh: Readonly<Record<string, string>> = { text: '一个值', list: '一个列表', map: '若干行“名称: 内容”' };

const kindsEn = Object.keys(kindWords).join('、');
const kindsZh = Object.values(kindWords)
  .map(([word]) => word)
  .join('、');

/** Values against the schema. */
export const valueMessages = {
  'unknown-key': {
    en: (v) => `"${v.key || v.value}" is not known here.`,
    enRemedy: (v) => hintEn(v) || 'Delete the line, or put what it says into "note".',
    zh: (v) => `这里没有“${v.key || v.value}”这一项。`,
    zhRemedy: (v) => hintZh(v) || '请删去这一行，或把内容写进“备注”。',
  },
  'key-missing': {
    en: (v) => (v.found ? `Nothing is written under "${v.key}".` : `"${v.key}" is missing.`),
    enRemedy: (v) => (v.found ? `Fill it in: ${v.key}: …` : `Add a line: ${v.key}: …`),
    zh: (v) => (v.found ? `“${v.key}”后面没有内容。` : `缺少“${v.key}”。`),
    zhRemedy: (v) => (v.found ? `请填上内容：${v.key}: ……` : `请补上一行：${v.key}: ……`),
  },
  'unknown-kind': {
    en: (v) => `There is no kind of entry "${written(v)}".`,
    enRemedy: (v) => hintEn(v) || hintEn({ allowed: kindsEn }),
    zh: (v) => `没有“${written(v)}”这种记录。`,
    zhRemedy: (v) => hintZh(v) || hintZh({ allowed: kindsZh }),
  },
  'unknown-value': {
    en: (v) => `"${written(v)}" is no value${detail(v.field, ' of "', '"')} that carelog knows.`,
    enRemedy: (v) => hintEn(v) || 'carelog schema lists what can stand here.',
    zh: (v) => `${detail(v.field, '“', '”')}不能写“${written(v)}”。`,
    zhRemedy: (v) => hintZh(v) || '运行 carelog schema 可以看到能写哪些。',
  },
  'wrong-shape': {
    en: (v) => `Here should be ${shapesEn[v.expected ?? ''] ?? 'something else'}${detail(v.field, ' (', ')')}.`,
    enRemedy: (v) => typeEn(v, shapeAdviceEn[v.expected ?? ''] ?? 'Compare with an entry that carelog init makes.'),
    zh: (v) => `${detail(v.field, '“', '”')}这里应当是${shapesZh[v.expected ?? ''] ?? '别的写法'}。`,
    zhRemedy: (v) => typeZh(v, shapeAdviceZh[v.expected ?? ''] ?? '可以对照 carelog init 生成的示例来写。'),
  },
  'date-style': {
    en: (v) => `"${written(v)}" is not a date carelog can read.`,
    enRemedy: (v) =>
      typeEn(
        v,
        v.expected === 'day'
          ? 'Type a day: 2024-09-02'
          : 'Type a day 2024-09-02, a span 2024-11-25..2024-11-29, or a month 2024-11.',
      ),
    zh: (v) => `日期“${written(v)}”读不懂。`,
    zhRemedy: (v) =>
      typeZh(
        v,
        v.expected === 'day'
          ? '这里要写到哪一天，如 2024-09-02。'
          : '一天写 2024-09-02，几天写 2024-11-25..2024-11-29，只知道月份写 2024-11。',
      ),
  },
  'date-impossible': {
    en: (v) => `There is no day "${written(v)}" in the calendar.`,
    enRemedy: () => 'Look at month and day again.',
    zh: (v) => `日历上没有“${written(v)}”这一天。`,
    zhRemedy: () => '请核对月份和日子。',
  },
  'time-style': {
    en: (v) => `"${written(v)}" is not a time of day.`,
    enRemedy: (v) => typeEn(v, 'Type hours and minutes: 08:40'),
    zh: (v) => `时间“${written(v)}”读不懂。`,
    zhRemedy: (v) => typeZh(v, '请写成时和分：08:40'),
  },
  'number-in-words': {
    en: (v) => `"${written(v)}" is a number in words.`,
    enRemedy: (v) => typeEn(v, 'Type it in digits.'),
    zh: (v) => `“${written(v)}”是用汉字写的数。`,
    zhRemedy: (v) => typeZh(v, '请写成阿拉伯数字，不带单位。'),
  },
  'number-with-unit': {
    en: (v) => `"${written(v)}" has its unit written to it.`,
    enRemedy: (v) => typeEn(v, 'Type the digits alone.'),
    zh: (v) => `“${written(v)}”后面带了单位。`,
    zhRemedy: (v) => typeZh(v, '请只写数字。'),
  },
  'number-approximate': {
    en: (v) => `"${written(v)}" is not an exact number, and only exact ones can be counted.`,
    enRemedy: (v) => (v.suggestion ? `If it was exactly that many, type: ${v.suggestion}` : 'Type the exact number.'),
    zh: (v) => `“${written(v)}”是约数，没法统计。`,
    zhRemedy: (v) => (v.suggestion ? `请写准确的数；若正好是这么多，写：${v.suggestion}` : '请写准确的数。'),
  },
  'number-style': {
    en: (v) =>
      written(v)
        ? `"${written(v)}" is not a number written the usual way.`
        : `Behind "${v.field}" no number is written.`,
    enRemedy: (v) => typeEn(v, written(v) ? 'Type plain digits: 12 or 12.5' : `Add it: ${v.field}: 12`),
    zh: (v) => (written(v) ? `数字“${written(v)}”的写法不对。` : `“${v.field}”后面没有写数字。`),
    zhRemedy: (v) => typeZh(v, written(v) ? '请只用数字和小数点，如 12 或 12.5。' : `请补上，如“${v.field}: 12”。`),
  },
  'number-range': {
    en: (v) =>
      v.from
        ? `The range "${written(v)}" begins with its larger end.`
        : `${written(v) || 'This number'} is out of range.`,
    enRemedy: (v) =>
      typeEn(
        v,
        v.limit
          ? `Type ${v.limit} or more.`
          : isNegative(v)
            ? 'Counts begin at 0: leave the minus out.'
            : 'Look whether a digit too many was typed.',
      ),
    zh: (v) => (v.from ? `范围“${written(v)}”大的在前、小的在后。` : `数字“${written(v)}”超出了范围。`),
    zhRemedy: (v) =>
      typeZh(
        v,
        v.limit ? `这里最小是 ${v.limit}。` : isNegative(v) ? '数目最小是 0，请去掉负号。' : '请看看是不是多打了一位。',
      ),
  },
  'identifier-style': {
    en: (v) => `"${written(v)}" cannot be an id.`,
    enRemedy: (v) => typeEn(v, 'Use letters, digits, - and _, without blanks: c017'),
    zh: (v) => `编号“${written(v)}”的写法不对。`,
    zhRemedy: (v) => typeZh(v, '编号只用字母、汉字、数字、- 和 _，中间不空格，如 c017。'),
  },
  'text-illegal-character': {
    en: (v) => `There is an invisible character here that no document can hold${detail(v.value, ' (', ')')}.`,
    enRemedy: () => 'Delete it: it probably came in by copying. Type the words around it again.',
    zh: (v) => `这里混进了一个看不见的字符${detail(v.value, '（', '）')}，文档里放不下。`,
    zhRemedy: () => '多半是复制带进来的，请把前后几个字删掉重打。',
  },
  'void-without-reason': {
    en: (v) => `"${written(v)}" is no reason why an entry is void.`,
    enRemedy: (v) => `Say why: ${v.field || 'void'}: wrong date. If the entry counts, delete the line.`,
    zh: (v) => `“${v.field || '作废'}”后面要写原因，不能写“${written(v)}”。`,
    zhRemedy: (v) => `请写明原因，如“${v.field || '作废'}: 日期记错”；这条记录如果仍然有效，请删去这一行。`,
  },
  'end-before-start': {
    en: (v) => `The end${detail(v.to || v.value, ' (', ')')} lies before the beginning${detail(v.from, ' (', ')')}.`,
    enRemedy: (v) => typeEn(v, 'Exchange the two, or correct the year.'),
    zh: (v) => `结束${detail(v.to || v.value, '（', '）')}早于开始${detail(v.from, '（', '）')}。`,
    zhRemedy: (v) => typeZh(v, '请看看是不是前后写反了，或年份写错了。'),
  },
} as const satisfies Record<string, Message>;

const shapeAdviceEn: Readonly<Record<string, string>> = {
  text: 'Write one value behind the colon.',
  list: 'Write [one, two], or one line "- …" for each.',
  map: 'Write a line "key: value" for each, indented by two blanks.',
};
const shapeAdviceZh: Readonly<Record<string, string>> = {
  text: '冒号后面只写一个内容。',
  list: '请写成 [甲, 乙]，或每项一行，前面加“- ”。',
  map: '每项一行，写成“名称: 内容”，行首空两格。',
};

function isNegative(v: MessageValues): boolean {
  return /^[-−－]/.test(written(v));
}
