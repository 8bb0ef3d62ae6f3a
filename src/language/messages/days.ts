// Messages about days: of entries, periods, stays and reports that do not fit each other.
import { message, type NumberOrMarks, type Values } from './message.ts';

/** Days that do not fit the period, each other, or today. */
export const dayMessages = {
  'outside-period': message<Values<'value' | 'from' | 'to' | 'suggestion'>>({
    en: {
      wrong: (v) =>
        v.suggestion
          ? `${v.value} begins before the period (${v.from} to ${v.to}); the first day decides where an entry counts.`
          : `${v.value} is outside the period (${v.from} to ${v.to}).`,
      remedy: (v) =>
        v.suggestion
          ? `To count it here, write the days of this period: ${v.suggestion}. If it is in the log of the period before, delete it here.`
          : 'Correct the date, or move the entry to the log of its own period.',
    },
    zh: {
      wrong: (v) =>
        v.suggestion
          ? `“${v.value}”从本期（${v.from}至${v.to}）以前开始；一条记录算在第一天所在的那一期。`
          : `日期“${v.value}”不在本期之内（${v.from}至${v.to}）。`,
      remedy: (v) =>
        v.suggestion
          ? `要算在本期，请只写本期的日子：${v.suggestion}；上一期已经记了的，请把这条删去。`
          : '请核对年月日；若是别的学期的，请移到那一期的日志里。',
    },
  }),
  'period-misses-entries': message<Values<'from' | 'to'> & { count: NumberOrMarks }>({
    en: {
      wrong: (v) => `Most entries (${v.count}) are outside the period (${v.from} to ${v.to}).`,
      remedy: 'Correct the days of the period; if the log is that of another period, move it to its workspace.',
    },
    zh: {
      wrong: (v) => `日志里多数记录（${v.count}条）不在本期之内（${v.from}至${v.to}）。`,
      remedy: '请核对“期间”的年月日；若日志是别的学期的，请移到那一期的文件夹。',
    },
  }),
  'period-not-over': message<Values<'to'> & { limit: string }>({
    en: {
      wrong: (v) => `The period ends on ${v.to} and is not over: the report speaks as of today, ${v.limit}.`,
      remedy:
        'For an interim report, do nothing. Weeks, months and terms that are not over are not held against promises.',
    },
    zh: {
      wrong: (v) => `本期到 ${v.to} 才结束，报告里的名单、结对和承诺都算到今天（${v.limit}）。`,
      remedy: '阶段小结不用改，还没过完的周、月、学期不算应落实；期末总结请到期后再生成。',
    },
  }),
  'measured-later': message<Values<'value'> & { limit: string }>({
    en: {
      wrong: (v) => `Measured on ${v.value}, after the day that the report speaks as of (${v.limit}): it is left out.`,
      remedy: 'Correct the date, or add what was measured by then under 上期 (earlier).',
    },
    zh: {
      wrong: (v) => `测量日期 ${v.value} 晚于报告所截至的日期（${v.limit}），报告里不写。`,
      remedy: '请核对日期；要写当时的数值，请把它和日期一起写在“上期”里。',
    },
  }),
  'report-before-end': message<Values<'value' | 'to'> & { count: NumberOrMarks }>({
    en: {
      wrong: (v) =>
        `The report is dated ${v.value}, before the period ends (${v.to}): it speaks as of its own date.${v.count === '0' ? '' : ` Entries dated later are counted all the same: ${v.count}.`}`,
      remedy: 'Correct the date of the report, or end the period on the last day it tells of.',
    },
    zh: {
      wrong: (v) =>
        `报告日期 ${v.value} 早于本期的最后一天（${v.to}），名单、结对和承诺只算到报告日期${v.count === '0' ? '' : `；其后的${v.count}条记录仍计入`}。`,
      remedy: '请核对“报告”的日期；若本期就统计到那天，请把“期间”的“结束”改成那天。',
    },
  }),
  'report-in-future': message<Values<'value'> & { limit: string }>({
    en: {
      wrong: (v) => `The report is dated ${v.value}, which has not come: today is ${v.limit}.`,
      remedy: 'If it is to be signed on that day, do nothing; otherwise correct the date.',
    },
    zh: {
      wrong: (v) => `报告日期 ${v.value} 还没有到，今天是 ${v.limit}。`,
      remedy: '若准备那天印发，可以不管；否则请核对“报告”的日期。',
    },
  }),
  'period-name-differs': message<Values<'value' | 'from' | 'to'> & { limit: string; what: 'period' | 'title' }>({
    en: {
      wrong: (v) =>
        v.what === 'title'
          ? `The title says "${v.value}", but the period is ${v.from} to ${v.to}.`
          : `The period is called "${v.value}", but its days are ${v.from} to ${v.to}.`,
      remedy: (v) =>
        `Correct the ${v.what === 'title' ? 'title' : 'name'}, or the days: ${v.value} lies within ${v.limit}.`,
    },
    zh: {
      wrong: (v) =>
        `${v.what === 'title' ? '标题里写' : '本期叫'}“${v.value}”，${v.what === 'title' ? '本期' : '日子'}却是 ${v.from} 至 ${v.to}。`,
      remedy: (v) =>
        `请核对${v.what === 'title' ? '标题' : '“期间”的名称'}和起止日期：“${v.value}”应在 ${v.limit} 之内。`,
    },
  }),
  'range-leaves-period': message<Values<'value' | 'to'>>({
    en: {
      wrong: (v) => `The days ${v.value} end long after the period (${v.to}).`,
      remedy: 'Correct the end, in particular its year; of something that goes on, write only its days in this period.',
    },
    zh: {
      wrong: (v) => `日期“${v.value}”的末尾远在本期（到 ${v.to}）之后。`,
      remedy: '请核对末尾的年月；一直在做的事，只写本期内的日子。',
    },
  }),
  /** `count`: of how many entries, which are all that name the child. */
  'outside-stay': message<Values<'value' | 'name'> & { limit: string; key: 'joined' | 'left'; count?: NumberOrMarks }>({
    en: {
      wrong: (v) =>
        v.count
          ? `All ${v.count} entries with "${v.name}" are of days when it was not in care.`
          : `On ${v.value} "${v.name}" was not in care: ${v.key} on ${v.limit}.`,
      remedy: (v) =>
        v.count
          ? 'Correct this day; if it is right, the dates or ids in the entries.'
          : `Correct the date (${v.value}) or the id, or "${v.key}: ${v.limit}" in people.yaml.`,
    },
    // Pupils are 转入, the elderly are 列入; the last day has the same word for both.
    zh: {
      wrong: (v) => {
        if (v.count)
          return `写着“${v.name}”的 ${v.count} 条记录，日期都${v.key === 'joined' ? '早于' : '晚于'}这一天。`;
        return v.key === 'joined'
          ? `“${v.name}”在 ${v.value} 还不在册，${v.limit} 才转入（列入）。`
          : `“${v.name}”在 ${v.value} 已不在册，最后一天是 ${v.limit}。`;
      },
      remedy: (v) =>
        v.count
          ? '请核对这一天；若没写错，请核对那些记录的日期和编号。'
          : `请核对这条的日期（${v.value}）和编号，或 people.yaml 里写的 ${v.limit}。`,
    },
  }),
  'in-future': message<Values<'value'> & { limit: string }>({
    en: {
      wrong: (v) => `${v.value} is in the future: today is ${v.limit}.`,
      remedy: 'Correct the date, or add the entry once it has happened.',
    },
    zh: {
      wrong: (v) => `日期“${v.value}”还没有到，今天是 ${v.limit}。`,
      remedy: '请核对日期；还没做的事，等做了再记。',
    },
  }),
  'pairing-overlap': message<Values<'value'>>({
    en: {
      wrong: (v) => `This pairing overlaps with another one of the same two people (${v.value}).`,
      remedy: 'Give the earlier one an end date ("until"), or delete one of the two.',
    },
    zh: {
      wrong: (v) => `这次结对和另一次时间重叠，是同样的两个人（${v.value}）。`,
      remedy: '请给前一次写上“结束日期”，或删去一条。',
    },
  }),
};
