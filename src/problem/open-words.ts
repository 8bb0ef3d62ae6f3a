// Which words of a workspace file tell nothing about anybody, by what they are and by the key they stand under. All
// others are secret until the list of people says that they are none.
import { couldBeName, holdsName } from '../language/names.ts';
import { nearestKind, nearestWord } from '../language/nearest.ts';
import { isOrdinaryWord } from '../language/ordinary-words.ts';
import { keyWords, kindWords, unitWords, type ValueField, valueWords } from '../language/vocabulary.ts';
import { answerMeant, choiceOf, formsOfKeys, formsOfUnits } from '../language/words.ts';
import { knownKey, type LineWord } from './words-of-line.ts';

/** The keys that may stand in people.yaml. */
export const keysOfPeople: readonly string[] = [
  ...['id', 'name', 'nickname', 'gender', 'birth', 'age', 'identity', 'grade', 'class', 'village', 'household'],
  ...['stay', 'boarding', 'difficulty', 'guardian', 'relation', 'phone', 'joined', 'left', 'note', 'post', 'role'],
  ...['children', 'helpers', 'leadingGroup', 'committees', 'files', 'category', 'duty', 'links', 'people', 'fields'],
  'copies',
];

/** All keys of a workspace. */
export const allKeys: readonly string[] = Object.keys(keyWords);

const vocabulary: ReadonlySet<string> = new Set(
  [keyWords, kindWords, unitWords, ...Object.values(valueWords)].flatMap((rows) => [
    ...Object.keys(rows),
    ...Object.values(rows).flat(),
  ]),
);

/** Whether a word is in the tables of keys, kinds, values and units. */
export function isVocabulary(word: string): boolean {
  return vocabulary.has(word);
}

/** The parts of a title that are no words of everyday Chinese: 林小禾 of 家访林小禾. */
export function wordsOfTitle(title: string): readonly string[] {
  const parts = title.split(knownWords).filter((part) => part !== '');
  return parts.filter((part) => !isOfWords(part));
}

const knownWords = new RegExp(
  ['花名册', ...vocabulary]
    .filter((word) => /^\p{Script=Han}{2,}$/u.test(word))
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'u',
);

/** Whether a word of people.yaml is certainly neither a name nor a number nor a birth. */
export function isOpenInPeople(word: LineWord): boolean {
  const { text, key } = word;
  if (word.isKey) return isOpenKey(text, keysOfPeople);
  if (isOpenVocabulary(text)) return true;
  if (secretOfPeople.has(key)) return false;
  if (key in valueWords || yesNoKeys.has(key)) return isAnswer(text, key) || isNoName(text);
  if (key === 'id') return isId(text) && /^[a-z]{0,4}[-_]?\d{0,6}$|^\p{Script=Han}{1,3}\d{0,3}$/iu.test(text);
  if (key === 'grade' || key === 'class') return /^[\d一二三四五六七八九十年级班初高托小中大学前]{1,6}$/u.test(text);
  if (key === 'joined' || key === 'left') return isDay(text) || isPlain(text);
  if (key === 'age' || key === 'people' || key === 'copies') return isAmount(text);
  if (key === 'relation' || key === 'role' || key === 'post') return isPlain(text);
  return isShortId(text);
}

/** Whether a word of another file is certainly no name or number of anybody, where nobody knows the names. */
export function isOpenElsewhere(word: LineWord, line: string): boolean {
  const { text, key } = word;
  if (word.isKey) return isOpenKey(text, allKeys);
  if (isOpenVocabulary(text) || isShortId(text)) return true;
  if (dayKeys.has(key) && isDay(text)) return true;
  if (key === 'starts' || key === 'ends') return isTime(text);
  if (key === 'kind') return vocabulary.has(text) || nearestKind(text) !== '';
  if (key === 'unit') return vocabulary.has(text) || nearestWord(text, formsOfUnits()) !== '';
  if (key === 'to' || key === 'by') return isId(text) && text.length <= 6;
  if (numberKeys.has(key)) return isAmount(text) || isPlain(text);
  if (key in valueWords || yesNoKeys.has(key)) return isAnswer(text, key) || isNoName(text);
  return isAmountInProse(word, line);
}

/** Keys of people.yaml whose values are about one person, whatever they are. */
const secretOfPeople: ReadonlySet<string> = new Set(
  'name nickname phone identity birth household village note duty links category fields'.split(' '),
);
const yesNoKeys: ReadonlySet<string> = new Set(['boarding', 'difficulty', 'feature']);
const dayKeys: ReadonlySet<string> = new Set(['date', 'from', 'to', 'until', 'joined', 'left']);
const numberKeys: ReadonlySet<string> = new Set(
  'people children households participants quantity value copies edition contestants times minutes villages'.split(' '),
);

// What heads a column in other lists of people, though it begins with a surname.
const headings: ReadonlySet<string> = new Set('籍贯 成绩 家长 家庭 家庭住址 现住址 时间 曾用名 文化程度'.split(' '));

/**
 * Whether a word that stands where a key does is one: known, or misspelt. 林小禾: c01 has a name there, and 小禾: c01,
 * too.
 */
function isOpenKey(word: string, keys: readonly string[]): boolean {
  if (knownKey(word, keys) !== undefined || headings.has(word)) return true;
  if (nearestWord(word, formsOfKeys(keys)) !== '' || isOfTwoWords(word)) return true;
  return isNoName(word);
}

/**
 * Whether a key of people.yaml that is not known is certainly the name of a list or of what is in it: 风险等级, and
 * 儿童名单, a word of the vocabulary with a plain one.
 */
export function isHeading(word: string): boolean {
  if (isOfTwoWords(word) || headings.has(word)) return true;
  return peopleForms.some((form) => {
    const rest = word.startsWith(form)
      ? word.slice(form.length)
      : word.endsWith(form)
        ? word.slice(0, -form.length)
        : '';
    return listWords.has(rest) || (isPlain(rest) && !couldBeName(rest));
  });
}

const peopleForms = formsOfKeys(keysOfPeople).filter((form) => /^\p{Script=Han}{2,}$/u.test(form));
const listWords: ReadonlySet<string> = new Set('名单 名册 花名册 台账 登记表 一览表 信息表 表'.split(' '));

function isNoName(word: string): boolean {
  return /^\p{Script=Han}{1,6}$/u.test(word) && !holdsName(word) && !isPetName(word);
}

/** 小禾, 阿强, 圆圆. */
function isPetName(word: string): boolean {
  return /^(?:[小阿].{1,2}|(.)\1)$/u.test(word);
}

// A child may be called 谈心 or Kin: outside its own key a word of the vocabulary stays only if that cannot be. Nobody
// is called 双亲外出.
function isOpenVocabulary(word: string): boolean {
  return vocabulary.has(word) && (/^\p{Script=Han}{4,}$/u.test(word) || !couldBeName(word));
}

function isAnswer(word: string, key: string): boolean {
  if (yesNoKeys.has(key)) return choiceOf('yesNo', word) !== undefined || answerMeant(word) !== undefined;
  return choiceOf(key as ValueField, word) !== undefined;
}

function isId(word: string): boolean {
  return !couldBeName(word) && !/\d{7}/.test(word);
}

function isShortId(word: string): boolean {
  return /^[a-z]\d{1,4}$/i.test(word);
}

/** A day in whatever notation, or part of one. */
function isDay(word: string): boolean {
  return /^(?:\d{4}-\d{1,2}(?:-\d{1,2})?|\d{1,8}|[\d〇零一二三四五六七八九十]{1,4}[年月日号][\d〇零一二三四五六七八九十年月日号]*)$/u.test(
    word,
  );
}

function isTime(word: string): boolean {
  return /^[\d零一二两三四五六七八九十点时分钟半刻凌早晨上中下午傍晚夜里]+$/u.test(word);
}

const units = [
  ...Object.values(unitWords).flat(),
  ...['名', '位', '分', '分钟', '小时', '天', '岁', '届', '期', '周', '月', '年', '学期', '多', '余'],
].join('|');
const about = '(?:约|大约|近|将近|不到|超过|第)?';
const group = Object.values(valueWords.participants).flat().join('|');
const inDigits = new RegExp(`^(?:${group})?${about}\\d{1,4}[多余]?(?:${units})?$`, 'iu');
const inNumerals = new RegExp(
  `^(?:${group})?${about}[零〇一二两三四五六七八九十百千万几]+[多余]?(?<unit>${units})?$`,
  'u',
);

/** 30, 三十, 约60人, 学生30人. */
function isAmount(word: string): boolean {
  return inDigits.test(word) || inNumerals.test(word);
}

/** An amount that is neither a name (万一) nor a part of a number in groups (139 1234 5678). */
function isAmountInProse({ text, at }: LineWord, line: string): boolean {
  if (inNumerals.exec(text)?.groups?.unit !== undefined) return !couldBeName(text);
  const isBesideDigits =
    /\d[^\p{L}\d]{1,3}$/u.test(line.slice(Math.max(0, at - 4), at)) ||
    /^[^\p{L}\d]{1,3}\d/u.test(line.slice(at + text.length, at + text.length + 4));
  return inDigits.test(text) && !isBesideDigits;
}

/** Whether this is of words of everyday Chinese, and holds no surname: 父母外出. */
export function isPlain(word: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(word) && !holdsName(word) && isOfWords(word);
}

/** 家庭住址, 文化程度: four characters, of which each half is a word. */
function isOfTwoWords(word: string): boolean {
  return /^\p{Script=Han}{4}$/u.test(word) && isOfWords(word);
}

function isOfWords(word: string): boolean {
  const pairs = word.match(/../gu) ?? [];
  return pairs.join('') === word && pairs.every((pair) => vocabulary.has(pair) || isOrdinaryWord(pair));
}
