// Messages about what can hardly be true, as a colleague who knows the work would see: ages, births, numbers, lengths.
import type { Language } from '../language.ts';
import { message, type NumberOrMarks, type Values } from './message.ts';

/** Why an age cannot be. `limit` is the age that it would have passed. */
type AgeDoubt = 'pupil' | 'tooYoungForGrade' | 'tooOldForGrade' | 'elder' | 'anybody' | 'twoAges';

const ageDoubts: Readonly<Record<Language, Readonly<Record<AgeDoubt, (limit: string) => string>>>> = {
  en: {
    pupil: (limit) => `By this, a child or pupil would be ${limit} or older.`,
    tooYoungForGrade: (limit) => `By this, the child would be younger than ${limit} in this grade.`,
    tooOldForGrade: (limit) => `By this, the child would be ${limit} or older in this grade.`,
    elder: (limit) => `By this, an elder would be younger than ${limit}.`,
    anybody: (limit) => `By this, the person would be older than ${limit}.`,
    twoAges: () => 'The age and the birth that are written here are three years or more apart.',
  },
  zh: {
    pupil: (limit) => `照这样算，这名孩子（学生）已满${limit}岁。`,
    tooYoungForGrade: (limit) => `照这样算，读这个年级的孩子还不满${limit}岁。`,
    tooOldForGrade: (limit) => `照这样算，读这个年级的孩子已满${limit}岁。`,
    elder: (limit) => `照这样算，这位老人还不满${limit}岁。`,
    anybody: (limit) => `照这样算，这个人已超过${limit}岁。`,
    twoAges: () => '写的年龄和出生日期相差三岁以上。',
  },
};

/** What of a person differs from what the identity number says. */
type InIdentity = 'birth' | 'gender';

const inIdentity: Readonly<Record<Language, Readonly<Record<InIdentity, string>>>> = {
  en: { birth: 'day of birth', gender: 'gender' },
  zh: { birth: '出生日期', gender: '性别' },
};

/** Who a guardian is to the person cared for. */
type Kin = 'older' | 'younger';

/** What a zero was written for. */
type Zero =
  | 'people'
  | 'children'
  | 'households'
  | 'times'
  | 'participants'
  | 'minutes'
  | 'copies'
  | 'quantity'
  | 'contestants'
  | 'prize';

const zeroes: Readonly<Record<Language, Readonly<Record<Zero, string>>>> = {
  en: {
    people: 'Nobody came, by this number.',
    children: 'Nobody was reached, by this number.',
    households: 'No household was reached, by this number.',
    times: 'An entry that stands for nothing is not counted.',
    participants: 'Nobody took part, by these numbers.',
    minutes: 'By this number it took no time; it is counted all the same.',
    copies: 'Not one copy was given out, by this number.',
    quantity: 'Nobody was honoured, by this number.',
    contestants: 'Nobody competed, by this number.',
    prize: 'Nobody was given this prize, by this number, so the report does not print it.',
  },
  zh: {
    people: '人数写的是 0，这条仍算一次。',
    children: '儿童数（关爱人数）写的是 0，这条仍算一次。',
    households: '户数写的是 0，这条仍算一次。',
    times: '次数写的是 0，这条不算次数。',
    participants: '各类人员写的都是 0，这条仍算一次。',
    minutes: '时长写的是 0，这条仍算一次。',
    copies: '份数写的是 0，这条仍算一次。',
    quantity: '数量写的是 0，等于没有表彰。',
    contestants: '参赛人数写的是 0。',
    prize: '数量写的是 0，等于没有评出这个奖，报告不印。',
  },
};

/** What can hardly be true. */
export const doubtMessages = {
  'identity-check-digit': message<{ count?: NumberOrMarks }>({
    en: {
      wrong: (v) =>
        v.count
          ? `An identity number has 18 digits (older ones 15); this one has ${v.count}.`
          : 'This is no valid identity number: its day of birth or its last digit (the check digit) is wrong.',
      remedy: 'Compare it with the identity card; if it is not at hand, delete the number.',
    },
    zh: {
      wrong: (v) =>
        v.count
          ? `身份证号应有 18 位（旧号 15 位），这个是 ${v.count} 位。`
          : '这个身份证号不对：里面的出生日期或最后一位校验码有误。',
      remedy: '请对照证件核对；一时查不到，可以先删去这一项。',
    },
  }),
  'identity-differs': message<{ what: InIdentity }>({
    en: {
      wrong: (v) => `The ${inIdentity.en[v.what]} is not the one in the identity number.`,
      remedy: 'Compare both with the identity card, and correct one.',
    },
    zh: {
      wrong: (v) => `${inIdentity.zh[v.what]}和身份证号里的不一致。`,
      remedy: '请对照证件，改正其中一处。',
    },
  }),
  'phone-length': message<{ count: NumberOrMarks }>({
    en: {
      wrong: (v) => `A mobile number has 11 digits; this one has ${v.count}.`,
      remedy: 'Ask for the number again; until it is known, delete it.',
    },
    zh: {
      wrong: (v) => `手机号应有 11 位，这个是 ${v.count} 位。`,
      remedy: '请再核对一遍号码；一时查不到，可以先删去这一项。',
    },
  }),
  'grade-differs': message({
    en: { wrong: 'The class is not of the grade that stands beside it.', remedy: 'Correct the grade or the class.' },
    zh: { wrong: '年级和班级对不上。', remedy: '请核对，改正其中一处。' },
  }),
  'age-unlikely': message<{ what: AgeDoubt; limit: NumberOrMarks }>({
    en: {
      wrong: (v) => ageDoubts.en[v.what](v.limit),
      remedy: 'Correct the birth, the age or the grade.',
    },
    zh: { wrong: (v) => ageDoubts.zh[v.what](v.limit), remedy: '请核对出生日期、年龄和年级。' },
  }),
  'guardian-age': message<{ what: Kin }>({
    en: {
      wrong: (v) =>
        `By their identity numbers and births, this relative is too ${v.what === 'older' ? 'young' : 'old'} to be one.`,
      remedy: 'Correct the relation, or the identity number or birth of one of the two.',
    },
    zh: {
      wrong: (v) =>
        `按证件号码和出生日期算，这位亲属${v.what === 'older' ? '年纪太小' : '年纪太大'}，和所写的关系不符。`,
      remedy: '请核对两人的关系、证件号码和出生日期。',
    },
  }),
  'before-birth': message<Values<'value' | 'name'>>({
    en: {
      wrong: (v) => `On ${v.value} "${v.name}" was not born yet, by people.yaml.`,
      remedy: 'Correct this date or id, or the birth in people.yaml.',
    },
    zh: {
      wrong: (v) => `按 people.yaml 里的出生日期，“${v.name}”在 ${v.value} 还没有出生。`,
      remedy: '请核对这里的日期和编号，或 people.yaml 里的出生日期。',
    },
  }),
  'same-person': message<Values<'value'> & { other: string }>({
    en: {
      wrong: (v) => `"${v.value}" and "${v.other}" seem to be one person with two ids.`,
      remedy:
        'If they are one, delete one line and use its id no more; if they are two, write what tells them apart (birth, class, home).',
    },
    zh: {
      wrong: (v) => `“${v.value}”和“${v.other}”像是同一个人，编了两个号。`,
      remedy:
        '若是同一个人，请删去一行，日志里统一用留下的编号；若是两个人，请写上能区分的内容（出生日期、班级、户）。',
    },
  }),
  'sample-left': message<{ count: NumberOrMarks }>({
    en: {
      wrong: (v) =>
        `Word for word as "carelog init" wrote it as a sample: ${v.count} in this file. It is printed as if true.`,
      remedy: 'Delete it, or put your own in its place; if it is true, do nothing.',
    },
    zh: {
      wrong: (v) => `这个文件有${v.count}处与新建工作区时附带的示例一字不差，会当成真事印进报告。`,
      remedy: '是示例的，请删去或换成本单位自己的内容；确有其事的，可以不管。',
    },
  }),
  'not-left-behind': message<Values<'name'> & { count: NumberOrMarks }>({
    en: {
      wrong: (v) =>
        `Marked as no such child (非留守): ${v.count} on the list. They are not counted among the ${v.name}.`,
      remedy:
        'If that is right, do nothing; otherwise correct the mark, or what the programme calls those it cares for (cared: name).',
    },
    zh: {
      wrong: (v) => `名单上有${v.count}人写的是“非留守”，不计入${v.name}。`,
      remedy: '若确实如此，可以不管；否则请改正“留守情况”，或改“关爱对象”的名称（如困境儿童）。',
    },
  }),
  'reached-nobody': message<{ kind: string; word: string; count: NumberOrMarks }>({
    en: {
      wrong: (v) =>
        v.count === '1'
          ? 'This entry says neither whom it reached nor how many.'
          : `${v.count} entries of this kind (${v.kind}) say neither whom they reached nor how many.`,
      remedy: 'Add a line that says who, as in to: [c01, c02], or how many, as in children: 12 or households: 8.',
    },
    zh: {
      wrong: (v) =>
        v.count === '1'
          ? `这条${v.word}没有写对象，也没有写人数或户数。`
          : `有${v.count}条${v.word}没有写对象，也没有写人数或户数。`,
      remedy: '请补上一行，如“对象: [c01, c02]”；没有名单就写人数或户数，如“关爱人数: 12”“户数: 8”。',
    },
  }),
  'more-than-listed': message<{ value: NumberOrMarks; limit: NumberOrMarks; what: 'children' | 'households' }>({
    en: {
      wrong: (v) =>
        `${v.value} ${v.what === 'children' ? 'people in care' : 'homes'} were reached, but people.yaml lists ${v.limit}.`,
      remedy:
        'Correct the number, or add those who are missing to people.yaml. If the list is not meant to be whole, do nothing.',
    },
    zh: {
      wrong: (v) =>
        v.what === 'children'
          ? `写的是 ${v.value} 人，而 people.yaml 的名单上只有 ${v.limit} 人。`
          : `写的是 ${v.value} 户，而 people.yaml 的名单上只有 ${v.limit} 户。`,
      remedy: '请核对数字，或把漏登的人补进名单；若名单本来就不全，可以不管。',
    },
  }),
  'over-hundred-percent': message<Values<'value'>>({
    en: {
      wrong: (v) => `A share of ${v.value}% is more than all.`,
      remedy: 'Correct the value; if it is no share, name it for what it is (增长率, 完成率).',
    },
    zh: {
      wrong: (v) => `比例写的是 ${v.value}%，超过了全部。`,
      remedy: '请核对数值；若不是比例，名称请写清（如增长率、完成率）。',
    },
  }),
  'call-too-long': message<{ value: NumberOrMarks; limit: NumberOrMarks }>({
    en: {
      wrong: (v) => `A call of ${v.value} minutes would be more than ${v.limit} minutes for each person a day.`,
      remedy: 'Correct the number: "minutes" is how long the call was, in minutes.',
    },
    zh: {
      wrong: (v) => `时长写的是 ${v.value} 分钟，合每人每天超过 ${v.limit} 分钟。`,
      remedy: '请核对：“时长”是通话的分钟数。',
    },
  }),
  'count-zero': message<{ what: Zero }>({
    en: {
      wrong: (v) => zeroes.en[v.what],
      remedy: 'If the number is not known, delete the line; if nothing took place, mark the entry as void: "void: …".',
    },
    zh: {
      wrong: (v) => zeroes.zh[v.what],
      remedy: '数不清楚的，请删去这一项；没有办成的，请写“作废: 原因”。',
    },
  }),
  'not-handed-out': message<Values<'value'>>({
    en: {
      wrong: (v) => `None of "${v.value}" was handed out, so this line is not counted.`,
      remedy: 'Correct the quantity; if nothing was handed out, delete the line.',
    },
    zh: {
      wrong: (v) => `“${v.value}”的数量是 0，按没有发放算，不计入。`,
      remedy: '请核对数量；确实没有发放的，请删去这一项。',
    },
  }),
  'contest-sums': message<{ value: NumberOrMarks; limit: NumberOrMarks; what: 'prizes' | 'contestants' }>({
    en: {
      wrong: (v) =>
        v.what === 'prizes'
          ? `${v.value} prizes were given to ${v.limit} contestants.`
          : `${v.value} competed, but only ${v.limit} took part.`,
      remedy: 'Correct one of the two numbers. If it is right (some won twice, works were sent in), do nothing.',
    },
    zh: {
      wrong: (v) =>
        v.what === 'prizes'
          ? `奖项共 ${v.value} 个，参赛的只有 ${v.limit} 人。`
          : `参赛 ${v.value} 人，比参加的 ${v.limit} 人还多。`,
      remedy: '请核对两个数；若确实如此（一人多奖、只交作品），可以不管。',
    },
  }),
  'units-differ': message<Values<'value'> & { other: string; item: string }>({
    en: {
      wrong: (v) => `"${v.item}" is counted here in ${v.value}, elsewhere in ${v.other}: the two are not added up.`,
      remedy: 'If they are the same thing, use one unit everywhere; otherwise do nothing.',
    },
    zh: {
      wrong: (v) => `“${v.item}”这里论“${v.value}”，别处论“${v.other}”，两样分开统计，不相加。`,
      remedy: '若是同一样东西，请统一单位；若不是，可以不管。',
    },
  }),
  'unit-unlikely': message<Values<'value' | 'nearest'>>({
    en: {
      wrong: (v) => `"${v.value}" is printed as a measure word.`,
      remedy: (v) => `Did you mean ${v.nearest}? If it is right, do nothing.`,
    },
    zh: {
      wrong: (v) => `“${v.value}”会当作量词印出来。`,
      remedy: (v) => `是不是想写“${v.nearest}”？若没写错，可以不管。`,
    },
  }),
} as const;
