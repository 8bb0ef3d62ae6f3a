// What `carelog trace` says: what a figure was counted from.
import { type Translated, translated } from './wording.ts';

/** The rows of language/commands.ts that trace alone prints. */
export const traceWords = {
  traceEntries: translated<{ count: number }>({
    en: (v) => `Counted from ${v.count} ${v.count === 1 ? 'entry' : 'entries'}:`,
    zh: (v) => `由${v.count}条记录得出：`,
  }),
  traceNothing: { en: 'No entry was counted.', zh: '没有计入任何记录。' },
  traceSubjects: translated<{ count: number }>({
    en: (v) => `Counted once each, ${v.count} in all, with the first entry about each:`,
    zh: (v) => `逐一计数，共${v.count}个，各列最早的一条记录：`,
  }),
  traceUnnamed: translated<{ count: number }>({
    en: (v) => `${v.count} in all, with no entry about any of them:`,
    zh: (v) => `共${v.count}个，都没有相应的记录：`,
  }),
  traceSilent: translated<{ count: number }>({
    en: (v) => `Not counted: ${v.count} ${v.count === 1 ? 'entry gives' : 'entries give'} no number:`,
    zh: (v) => `另有${v.count}条记录没有写明数量，未计入：`,
  }),
  traceUnsaidOf: translated<{ file: string; count: number }>({
    en: (v) => `Not counted: of ${v.count}, ${v.file} does not say it:`,
    zh: (v) => `${v.file} 里有${v.count}个没有写明，未计入：`,
  }),
  traceUnsaid: { en: 'not known', zh: '未写明' },
  traceAllSilent: translated<{ count: number }>({
    en: (v) => (v.count === 1 ? 'The only entry gives no number:' : `None of ${v.count} entries gives the number:`),
    zh: (v) => (v.count === 1 ? '只有1条记录，没有写明数量：' : `${v.count}条记录都没有写明数量：`),
  }),
  tracePeople: translated<{ file: string; count: number }>({
    en: (v) => `Counted in ${v.file}, ${v.count} in all:`,
    zh: (v) => `据 ${v.file} 数出，共${v.count}个：`,
  }),
  traceWindows: translated<{ count: number }>({
    en: (v) => `Counted from the calendar, ${v.count} in all:`,
    zh: (v) => `按日历数出，共${v.count}个：`,
  }),
  traceWritten: translated<{ at: string; source?: string }>({
    en: (v) => `As written in ${v.at}${v.source === undefined ? '' : `; source: ${v.source}`}`,
    zh: (v) => `出自 ${v.at}${v.source === undefined ? '' : `，来源：${v.source}`}`,
  }),
  traceRatio: { en: 'The first of these, divided by the second:', zh: '由前一个数字除以后一个得出：' },
  traceSum: { en: 'The sum of these:', zh: '由下列数字相加得出：' },
  traceDifference: { en: 'The first of these, less the second:', zh: '由前一个数字减去后一个得出：' },
  traceGrowth: { en: 'How much the first of these exceeds the second:', zh: '由前一个数字比后一个增长的幅度得出：' },
  tracePoints: {
    en: 'The first of these, less the second, in percentage points:',
    zh: '由前一个数字减去后一个得出，以百分点计：',
  },
  traceTwelfth: { en: 'A twelfth of:', zh: '由下面的数字除以12得出：' },
  traceOthers: translated<{ word: string; name: string; others: string }>({
    en: (v) => `"${v.word}" also names other figures than ${v.name}: ${v.others}`,
    zh: (v) => `“${v.word}”这里指 ${v.name}，还可以指：${v.others}`,
  }),
} as const satisfies Readonly<Record<string, Translated<never>>>;
