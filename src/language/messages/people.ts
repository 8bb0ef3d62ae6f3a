// Messages about the people of the list as entries and texts name them.
import type { Language } from '../language.ts';
import { type AsText, correction, detail, message, type NumberOrMarks, type Values } from './message.ts';

/** People who are named and on no list, listed and never named, or named by what would be printed as it stands. */
export const personMessages = {
  /** `number`: for words that mean many at once, the key under which their number is written. */
  'unknown-child': message<
    Values<'value' | 'nearest' | 'name' | 'suggestion'> & { unused?: string; number?: string; belongs?: string }
  >({
    en: {
      wrong: (v) => `people.yaml lists nobody in care with the id "${v.value}".`,
      remedy: (v) =>
        v.number
          ? `Write the id of each; if only their number is known, write it instead of this line: ${v.number}: 12`
          : personMeant.en(v, 'Correct the id, or add the person to people.yaml.', 'a helper'),
    },
    zh: {
      wrong: (v) => `people.yaml 里没有编号为“${v.value}”的关爱对象。`,
      remedy: (v) =>
        v.number
          ? `请写出每个人的编号；只知道人数的，这一行改写成人数，如 ${v.number}: 12`
          : personMeant.zh(v, '请改正编号，或先在 people.yaml 里登记这个人。', '帮扶人'),
    },
  }),
  'unknown-helper': message<
    Values<'value' | 'nearest' | 'name' | 'suggestion'> & { unused?: string; belongs?: string }
  >({
    en: {
      wrong: (v) => `people.yaml lists no helper with the id "${v.value}".`,
      remedy: (v) => personMeant.en(v, 'Correct the id, or add the helper to people.yaml.', 'somebody in care'),
    },
    zh: {
      wrong: (v) => `people.yaml 里没有编号为“${v.value}”的帮扶人。`,
      remedy: (v) => personMeant.zh(v, '请改正编号，或先在 people.yaml 里登记这位帮扶人。', '关爱对象'),
    },
  }),
  'unknown-person': message<Values<'value' | 'nearest' | 'name' | 'suggestion'> & { unused?: string }>({
    en: {
      wrong: (v) => `people.yaml lists nobody with the id "${v.value}".`,
      remedy: (v) => personMeant.en(v, 'Correct the id, or add the person to people.yaml.'),
    },
    zh: {
      wrong: (v) => `people.yaml 里没有编号为“${v.value}”的人。`,
      remedy: (v) => personMeant.zh(v, '请改正编号，或先在 people.yaml 里登记这个人。'),
    },
  }),
  'id-like-name': message({
    en: {
      wrong: 'This could be a name, and no list says whose: it would be printed as it stands.',
      remedy:
        'Use ids that name nobody (c01, c02), and put ids and names into people.yaml; if that is kept elsewhere, give it with --people FILE.',
    },
    zh: {
      wrong: '这里写的可能是姓名，名单里又没有，会照原样印出来。',
      remedy:
        '请改用看不出是谁的编号（如 c01、c02），编号和姓名一起登记在 people.yaml 里；名单在别处时，请加上 --people 文件。',
    },
  }),
  /** `value` is the id on the list, `nearest` that in the log; `swapped`: it is under the name of the same person. */
  'listed-otherwise': message<Values<'value' | 'nearest'> & { count: NumberOrMarks; swapped?: string }>({
    en: {
      wrong: (v) =>
        v.swapped
          ? 'The id and the name of this person have changed places.'
          : `No entry uses "${v.value}", but ${v.count} have "${v.nearest}", which is not on the list.`,
      remedy: (v) =>
        v.swapped ? 'Write each under the key of the other.' : `If the entries are right, type: ${v.nearest}`,
    },
    zh: {
      wrong: (v) =>
        v.swapped
          ? '这个人的编号和姓名写反了。'
          : `没有一条记录用到“${v.value}”，却有 ${v.count} 处写着名单上没有的“${v.nearest}”。`,
      remedy: (v) => (v.swapped ? '请把编号和姓名对调。' : `日志若没写错，请改成：${v.nearest}`),
    },
  }),
  'unused-person': message<Values<'value'>>({
    en: {
      wrong: (v) => `No entry mentions "${v.value}", who is listed in people.yaml.`,
      remedy: 'If that is right, do nothing; otherwise add the missing entries.',
    },
    zh: {
      wrong: (v) => `“${v.value}”在名单上，但没有一条记录提到。`,
      remedy: '若确实没有，可以不管；若漏记了，请补上。',
    },
  }),
  'id-in-text': message<Values<'value'>>({
    en: {
      wrong: (v) => `"${v.value}" is an id, and is printed as it stands.`,
      remedy: 'Write the name, which is masked in the report (张某某), or 该生, 老人 and the like.',
    },
    zh: {
      wrong: (v) => `“${v.value}”是编号，会照原样印进报告。`,
      remedy: '请写姓名（报告里印成张某某），或写“该生”“老人”。',
    },
  }),
  'given-name-is-word': message<Values<'value'>>({
    en: {
      wrong: (v) => `"${v.value}" is taken for a common word or a place, so the name in it is not masked.`,
      remedy: (v) =>
        `If it means the person, type 该生, or the full name if that has three characters. If it never does, type privacy: {keepWords: [${v.value}]} in program.yaml.`,
    },
    zh: {
      wrong: (v) => `“${v.value}”按常用词或地名对待，其中名单上的人名不会隐去。`,
      remedy: (v) =>
        `若指这个人，请写“该生”“老人”，或写三个字的全名（报告里印成张某某）；若从来不指人，请在 program.yaml 写“隐私: {不隐名: [${v.value}]}”。`,
    },
  }),
} as const;

type PersonMeant = AsText<Values<'nearest' | 'name' | 'suggestion'> & { unused?: string; belongs?: string }>;

/**
 * The key for one of the other list, who is called `other`; several who were written as one, the nearest, or the only one
 * on the list whom no entry mentions; else advice.
 */
const personMeant: Readonly<Record<Language, (v: PersonMeant, otherwise: string, other?: string) => string>> = {
  en: (v, otherwise, other) => {
    const { nearest, name, unused, belongs } = v;
    if (belongs) return `This is the id of ${other}: write it under ${belongs}.`;
    if (nearest) return `Did you mean ${nearest}${detail(name, ' (', ')')}?`;
    if (unused) return `Correct the id here or in people.yaml, where "${unused}" is listed and used by no entry.`;
    return correction.en(v, otherwise);
  },
  zh: (v, otherwise, other) => {
    const { nearest, name, unused, belongs } = v;
    if (belongs) return `这是${other}的编号，请写到“${belongs}”后面。`;
    if (nearest) return `是不是想写“${nearest}”${detail(name, '（', '）')}？`;
    if (unused) return `请核对编号，改这里或改 people.yaml：名单里的“${unused}”没有一条记录用到。`;
    return correction.zh(v, otherwise);
  },
};
