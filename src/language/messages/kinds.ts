// Messages about the kinds of entry that a workspace defines.
import { message, type Values } from './message.ts';

/** Why a field is not rolled up, and what may be done besides deleting that. */
const notRolledUp = {
  sum: {
    en: [
      'added up: it holds no numbers',
      ', or make the field 数, 金额 or 分钟. Options are counted one by one without it.',
    ],
    zh: ['填的不是数，不能合计', '，或把类型改成数、金额、分钟；选项不写“汇总”也会分别计数。'],
  },
  split: {
    en: ['split by its values: it holds numbers, days or people', ', or make the field 选项, 文字 or 地点.'],
    zh: ['填的是数、日期或人员，不能分类计数', '，或把类型改成选项、文字、地点。'],
  },
  people: {
    en: ['added up: the list of people is only counted', '. What is handed out is an entry of the log.'],
    zh: ['写在名单里，名单只数人，不合计', '；发放了多少，请记在日志里。'],
  },
} as const;

/** Where no value may be told, `how` is marks. */
const partsFor = (how: keyof typeof notRolledUp) => notRolledUp[how] ?? notRolledUp.split;

/** kinds.yaml. */
export const kindMessages = {
  'own-name': message<{ why: 'signs' | 'taken' } & Values<'value'>>({
    en: {
      wrong: (v) =>
        v.why === 'taken'
          ? `"${v.value}" means something else in a log already.`
          : `"${v.value}" cannot be the name of a kind or a field.`,
      remedy: (v) =>
        v.why === 'taken'
          ? 'Choose another name: what carelog brings along, and what stands above, keeps its own.'
          : 'A name is printed: Chinese characters, with letters and digits, without blanks and other signs.',
    },
    zh: {
      wrong: (v) => (v.why === 'taken' ? `“${v.value}”在日志里已经另有所指。` : `“${v.value}”不能作种类或项目的名称。`),
      remedy: (v) =>
        v.why === 'taken'
          ? '请换一个名称：自带的种类和项目、上面已经定义的，名称都不能再用。'
          : '名称要写进报告：用汉字，可以带字母和数字，不带空格和别的符号。',
    },
  }),
  'options-missing': message<Values<'value'>>({
    en: {
      wrong: (v) => `"${v.value}" is to be chosen, and nothing says from what.`,
      remedy: 'Add the words that may be chosen: 选项: [甲, 乙].',
    },
    zh: { wrong: (v) => `“${v.value}”要从选项里选，却没有写选项。`, remedy: '请补上可以选的词：选项: [甲, 乙]。' },
  }),
  'not-rolled-up': message<Values<'value'> & { how: keyof typeof notRolledUp }>({
    en: {
      wrong: (v) => `"${v.value}" cannot be ${partsFor(v.how).en[0]}.`,
      remedy: (v) => `Delete "汇总"${partsFor(v.how).en[1]}`,
    },
    zh: {
      wrong: (v) => `“${v.value}”${partsFor(v.how).zh[0]}。`,
      remedy: (v) => `请删去“汇总”${partsFor(v.how).zh[1]}`,
    },
  }),
  'funds-sum': message<{ why: 'none' | 'several' } & Values<'value'>>({
    en: {
      wrong: (v) =>
        v.why === 'none'
          ? `"${v.value}" brings money in or pays it out, and no amount of it is added up.`
          : `"${v.value}" adds up several amounts, and nothing says which of them comes in or goes out.`,
      remedy: (v) =>
        v.why === 'none'
          ? 'One amount that is not secret has to be added up: { 名称: 金额, 类型: 金额, 汇总: 合计 }.'
          : 'Leave "汇总: 合计" at one of them.',
    },
    zh: {
      wrong: (v) =>
        v.why === 'none'
          ? `“${v.value}”收钱或付钱，却没有要合计的金额。`
          : `“${v.value}”有几项金额都要合计，看不出收支按哪一项算。`,
      remedy: (v) =>
        v.why === 'none'
          ? '要有一个不保密的项目写明合计：{ 名称: 金额, 类型: 金额, 汇总: 合计 }。'
          : '请只在其中一项写“汇总: 合计”。',
    },
  }),
  'option-retired': message<Values<'value' | 'allowed'> & { since: string }>({
    en: {
      wrong: (v) => `"${v.value}" is no longer chosen from ${v.since} on.`,
      remedy: (v) => `Choose one of: ${v.allowed}.`,
    },
    zh: {
      wrong: (v) => `从 ${v.since} 起不再用“${v.value}”这一项。`,
      remedy: (v) => `请改选：${v.allowed}。`,
    },
  }),
};
