// Messages about entries that do not fit the workspace or each other: doubles, sums, photos.
import { correction, hint, message, type NumberOrMarks, type Values } from './message.ts';

/** Entries that do not fit the workspace. */
export const entryMessages = {
  /** `of`: the id is that of an indicator, which no log names. */
  'repeated-identifier': message<Values<'value' | 'suggestion'> & { isNamedTwice?: 'yes'; of?: 'indicator' }>({
    en: {
      wrong: (v) => (v.isNamedTwice ? `"${v.value}" is named twice.` : `The id "${v.value}" is used twice.`),
      remedy: (v) =>
        correction.en(
          v,
          v.isNamedTwice
            ? 'Delete it in one of the two places.'
            : `Give one of the two a different id, ${
                v.of ? 'also where texts, templates or "of" of another indicator name it' : 'in the log as well'
              }.`,
        ),
    },
    zh: {
      wrong: (v) => (v.isNamedTwice ? `“${v.value}”写了两次。` : `编号“${v.value}”用了两次。`),
      remedy: (v) =>
        correction.zh(
          v,
          v.isNamedTwice
            ? '两处请删去一处。'
            : `请给其中一个换个编号，${v.of ? '别的指标的“占”、模板和文字里用到它的' : '日志里'}也要一起改。`,
        ),
    },
  }),
  'unknown-indicator': message<Values<'value' | 'nearest'>>({
    en: {
      wrong: (v) => `indicators.yaml lists no indicator with the id "${v.value}".`,
      remedy: (v) => hint.en(v) || 'Correct the id, or add the indicator.',
    },
    zh: {
      wrong: (v) => `indicators.yaml 里没有编号为“${v.value}”的指标。`,
      remedy: (v) => hint.zh(v) || '请改正编号，或补上这项指标。',
    },
  }),
  'indicator-of-itself': message<Values<'value'>>({
    en: {
      wrong: (v) => `This indicator is a share of itself, by way of "${v.value}".`,
      remedy: 'After "of", give the id of the whole: for boarders, for example, all pupils.',
    },
    zh: {
      wrong: (v) => `“占”绕了一圈，又回到这项指标自己（经“${v.value}”）。`,
      remedy: '“占”后面请写它所属的那个整体的编号，如寄宿生占在校学生。',
    },
  }),
  'part-exceeds-whole': message<Values<'value'> & { name: string; limit: string }>({
    en: {
      wrong: (v) => `A part (${v.value}) is more than its whole (${v.name}: ${v.limit}).`,
      remedy: 'Correct one of the two, or what it is a part of.',
    },
    zh: {
      wrong: (v) => `部分（${v.value}）比总体（${v.name}：${v.limit}）还多。`,
      remedy: '请核对两个数，或核对“占”后面的编号。',
    },
  }),
  'share-of-other-day': message<Values<'value'> & { name: string; limit: string }>({
    en: {
      wrong: (v) => `This was measured on ${v.value}, its whole (${v.name}) on ${v.limit}: no share is printed.`,
      remedy: (v) =>
        `Write what ${v.name} was on ${v.value} under its 上期 (earlier), or correct one of the dates. A whole that never changes needs no date.`,
    },
    zh: {
      wrong: (v) => `这一项测于 ${v.value}，总体（${v.name}）测于 ${v.limit}：不是同一天的数，报告里不写占比。`,
      remedy: (v) => `请在“${v.name}”的“上期”里补上 ${v.value} 的数，或核对两个日期；总体不会变的，不必写日期。`,
    },
  }),
  'earlier-after-date': message<Values<'value'> & { limit: string }>({
    en: {
      wrong: (v) => `The earlier value has the date ${v.value}, which is not before ${v.limit}.`,
      remedy: 'Correct one of the two dates: "earlier" is for a value measured before this one.',
    },
    zh: {
      wrong: (v) => `上期的日期“${v.value}”不早于这次的日期“${v.limit}”。`,
      remedy: '请核对两个日期：“上期”里写以前测得的数。',
    },
  }),
  /** `other` is the file in which all `count` entries of this one stand, too. */
  'duplicate-entry': message<{ count?: NumberOrMarks; other?: string }>({
    en: {
      wrong: (v) =>
        v.other
          ? `All ${v.count} entries of this file stand in ${v.other}, too.`
          : 'This entry appears twice, word for word.',
      remedy: (v) =>
        v.other
          ? 'One of the two files is a copy: move it out of the workspace.'
          : 'Delete one of the two. If both happened, say so in "note": 晚上又去了一次 (went again).',
    },
    zh: {
      wrong: (v) => (v.other ? `这个文件的 ${v.count} 条记录，${v.other} 里全都有。` : '这条记录写了两遍，内容一样。'),
      remedy: (v) =>
        v.other
          ? '两个文件里有一个是副本，请移到工作区以外。'
          : '请删去一条；若确实是两次，请在“备注”里写明，如“晚上又去了一次”。',
    },
  }),
  'likely-double': message({
    en: {
      wrong: 'This entry and another say the same of the same day, helpers and people; only one says more.',
      remedy: 'Delete the one that says less. If both happened, say so in "note": 晚上又去了一次 (went again).',
    },
    zh: {
      wrong: '这条和另一条日期、人员、对象都相同，只是有一条写得多一些，可能是同一次记了两遍。',
      remedy: '若是同一次，请删去写得少的那条；若确实是两次，请在“备注”里写明，如“晚上又去了一次”。',
    },
  }),
  'visited-twice': message({
    en: {
      wrong: 'On this day the same helpers visited the same people twice, in other words each time.',
      remedy: 'If it was one visit that two wrote down, put both into one entry; if it was two, do nothing.',
    },
    zh: {
      wrong: '同一天、同样的人员和对象，家访记了两条，写法不同。',
      remedy: '若是同一次家访两个人各记了一遍，请并成一条；若确实去了两次，可以不管。',
    },
  }),
  'item-twice': message({
    en: {
      wrong: 'This item stands in two places; it is counted or printed twice.',
      remedy: 'If it was typed twice, delete one of the two; if both are right, do nothing.',
    },
    zh: {
      wrong: '这一项写了两遍，会数两次或印两次。',
      remedy: '若是多写了一遍，请删去一处；若两项都对，可以不管。',
    },
  }),
  /** `id`: of two ids of households that differ in 0 and O, or in 1, l and I. */
  'labels-alike': message<{ id?: 'yes' }>({
    en: {
      wrong: (v) =>
        v.id
          ? 'This household and the other have ids that look alike; they are counted as two.'
          : 'This and the other name may mean one thing; they are counted as two.',
      remedy: (v) =>
        v.id
          ? 'If they are one, type the same in both: 0 and 1 are digits. If they are two, give this one another id.'
          : 'If they are one, type the same in both. If they are two, give this one its full name.',
    },
    zh: {
      wrong: (v) =>
        v.id
          ? '这一户和另一处的编号看起来一样，现在按两户统计。'
          : '这个名称和另一处的可能指的是同一个，现在按两个统计。',
      remedy: (v) =>
        v.id
          ? '若是同一户，请把两处写成一样（0 和 1 是数字）；若是两户，请给这一户换个编号。'
          : '若是同一个，请把两处写成一样（写全称）；若是两个，请把这一个的全称也写出来。',
    },
  }),
  // A suggestion are the days of a range that lie in the period: it began before, and its first day decides.
  'supplies-to-nobody': message({
    en: {
      wrong: 'This entry does not say who got the supplies.',
      remedy:
        'Add a line that says who, as in to: [c01, c02], how many, as in children: 12 or households: 8, or which institution, as in receiver: 青禾县福利院.',
    },
    zh: {
      wrong: '这批物资没有写发给了谁。',
      remedy:
        '请补上一行，如“对象: [c01, c02]”；没有名单就写人数或户数，如“关爱人数: 12”“户数: 8”；发给单位的，写“受赠单位: 青禾县福利院”。',
    },
  }),
  'fewer-participants-than-named': message<{ value: NumberOrMarks; limit: NumberOrMarks }>({
    en: {
      wrong: (v) => `${v.value} took part, but ${v.limit} are named.`,
      remedy: 'Correct the number, or the list of names.',
    },
    zh: {
      wrong: (v) => `参加人数写的是 ${v.value}，比点到名的 ${v.limit} 人还少。`,
      remedy: '请核对人数，或核对名单。',
    },
  }),
  'totals-differ': message<{ value: NumberOrMarks; limit: NumberOrMarks }>({
    en: {
      wrong: (v) => `The total (${v.value}) is not the sum of its parts (${v.limit}).`,
      remedy: 'Correct one of them, or leave out the total: carelog adds it up.',
    },
    zh: {
      wrong: (v) => `合计写的是 ${v.value}，与各项相加的 ${v.limit} 对不上。`,
      remedy: '请核对改正，或只留各项，合计会自动算出。',
    },
  }),
  'total-among-parts': message<{ value: string; what: 'total' | 'part' }>({
    en: {
      wrong: (v) =>
        v.what === 'total'
          ? `"${v.value}" is the total of what stands beside it, and would be added to it.`
          : `"${v.value}" is a part of what stands beside it, and would be counted twice.`,
      remedy: (v) =>
        v.what === 'total' ? 'Delete it: carelog adds it up.' : 'Delete it here; you can say it in "note".',
    },
    zh: {
      wrong: (v) =>
        v.what === 'total'
          ? `“${v.value}”是旁边各项的总数，会再加一遍。`
          : `“${v.value}”已经算在旁边的项里，会再加一遍。`,
      remedy: (v) => (v.what === 'total' ? '请删去这一项，合计会自动算出。' : '请删去这一项，要说明的写进“备注”。'),
    },
  }),
  'photo-missing': message<Values<'value' | 'nearest'>>({
    en: {
      wrong: (v) => `Photo ${v.value} is missing.`,
      remedy: (v) => hint.en(v) || 'Put the photo in photos/, or correct its name.',
    },
    zh: {
      wrong: (v) => `找不到照片 ${v.value}。`,
      remedy: (v) => hint.zh(v) || '请把照片放进 photos 文件夹，或改正文件名。',
    },
  }),
  'photo-outside-workspace': message<Values<'value'>>({
    en: {
      wrong: (v) => `Photo ${v.value} is outside the workspace.`,
      remedy: 'Copy it to photos/ and write: photos/NAME.jpg',
    },
    zh: {
      wrong: (v) => `照片 ${v.value} 不在工作区里。`,
      remedy: '请把它复制到 photos 文件夹，这里写“photos/文件名”。',
    },
  }),
  'photo-not-an-image': message<Values<'value'>>({
    en: {
      wrong: (v) => `${v.value} is not an image that carelog can read.`,
      remedy: 'Open it in an image editor and save it as JPEG or PNG.',
    },
    zh: { wrong: (v) => `${v.value} 不是能打开的图片。`, remedy: '请用看图软件打开，另存为 JPG 或 PNG。' },
  }),
  'unknown-narrative': message<Values<'value' | 'nearest' | 'name'>>({
    en: {
      wrong: (v) => `There is no narrative file called "${v.value}".`,
      remedy: (v) => hint.en(v) || `Write narrative/${v.name}.md, or delete the line.`,
    },
    zh: {
      wrong: (v) => `没有名为“${v.value}”的文字材料。`,
      remedy: (v) => hint.zh(v) || `请在 narrative 文件夹里写一份“${v.name}.md”，或删去这一行。`,
    },
  }),
  'promise-not-countable': message<{ kind: string; every: string; word: string }>({
    en: {
      wrong: (v) =>
        `This entry does not name everybody it reached, so carelog cannot check for each of them that the promise (${v.kind}, every ${v.every}) was kept.`,
      remedy: 'Name them all, as in to: [c01, c02]. If no names were recorded, do nothing.',
    },
    zh: {
      wrong: (v) => `这条没有写全对象，“${v.word}”无法逐人核对。`,
      remedy: '请把对象写全，如“对象: [c01, c02]”；若本来就不记名单，可以不管。',
    },
  }),
  'problem-without-plan': message<Values<'value'>>({
    en: {
      wrong: (v) => `The problem "${v.value}" has no plan.`,
      remedy: 'Add "plans:" below it, or delete the problem.',
    },
    zh: { wrong: (v) => `问题“${v.value}”还没有对应的打算。`, remedy: '请在它下面补上“打算”，写明准备采取的措施。' },
  }),
} as const;
