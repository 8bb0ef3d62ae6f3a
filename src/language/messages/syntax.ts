// Messages about lines that cannot be read as YAML, by their cause. The parser's own words are English and say little.
import type { Language } from '../language.ts';
import {
  type AsText,
  correction,
  detail,
  type Explanation,
  message,
  type NumberOrMarks,
  type Values,
} from './message.ts';

/** Why lines cannot be read. */
export type SyntaxCause =
  | 'bracket-open'
  | 'bracket-extra'
  | 'bracket-other'
  | 'quote-open'
  | 'sign-extra'
  | 'comma-missing'
  | 'colon-missing'
  | 'brackets-needed'
  | 'braces-needed'
  | 'lines-joined'
  | 'keys-below'
  | 'line-split'
  | 'text-below'
  | 'line-elsewhere'
  | 'entry-inside'
  | 'indentation'
  | 'no-key'
  | 'key-not-a-word'
  | 'table'
  | 'prose'
  | 'other';

type SyntaxValues = Values<'suggestion'> & {
  readonly cause: SyntaxCause;
  /** The sign, word or line that it is about. */
  readonly sign?: string;
  /** Where two lines are to be typed, the other. */
  readonly second?: string;
  /** How many blanks the line to type begins with. */
  readonly blanks?: NumberOrMarks;
  /** Of several lines: how many, and how many blanks they lose or gain where they go elsewhere. */
  readonly count?: NumberOrMarks;
  readonly less?: NumberOrMarks;
  readonly more?: NumberOrMarks;
  /** The lines that could not be read, where some could not. */
  readonly first?: NumberOrMarks;
  readonly last?: NumberOrMarks;
};

type Causes = Readonly<Record<SyntaxCause, Explanation<(sign: string) => string>>>;

const en: Causes = {
  'bracket-open': {
    wrong: (sign) => `The bracket "${sign}" is not closed.`,
    remedy: (sign) => `Type "${closers[sign] ?? ']'}" where it ends.`,
  },
  'bracket-extra': {
    wrong: (sign) => `Nothing opens the bracket "${sign}".`,
    remedy: () => 'Delete it, or type the opening bracket.',
  },
  'bracket-other': {
    wrong: (sign) => `The bracket "${sign}" does not fit the one that it belongs to.`,
    remedy: () => 'Brackets come in pairs: [ ] and { }.',
  },
  'quote-open': {
    wrong: (sign) => `The quotation mark ${sign} is not closed.`,
    remedy: () => 'Type it again where the text ends, or delete it.',
  },
  'sign-extra': { wrong: (sign) => `"${sign}" does not belong here.`, remedy: () => 'Delete it.' },
  'comma-missing': {
    wrong: () => 'A comma is missing here between two items.',
    remedy: () => 'Type a half-width comma and a space: ", "',
  },
  'colon-missing': {
    wrong: (sign) => `There is no colon after "${sign}".`,
    remedy: () => 'Type a half-width colon and a space: ": "',
  },
  'brackets-needed': {
    wrong: (sign) => `Several items need brackets: ${sign}.`,
    remedy: () => 'Write [one, two].',
  },
  'braces-needed': {
    wrong: () => 'Several keys on one line need braces.',
    remedy: () => 'Write {key: value, key: value}.',
  },
  'lines-joined': { wrong: () => 'Two lines have run together here.', remedy: () => 'Begin a new line here.' },
  'keys-below': {
    wrong: () => 'Keys stand below this line: what stands here needs a key and a line of its own, too.',
    remedy: () => 'Begin a new line here.',
  },
  'text-below': {
    wrong: () => 'Below this key stands a text, and what has a colon in it is read as a key.',
    remedy: () => 'Put "|" behind the key.',
  },
  'line-split': { wrong: () => 'This continues the line above.', remedy: () => 'Append it to the line above.' },
  'line-elsewhere': {
    wrong: () => 'This line is out of place: it cuts a list or a text in two.',
    remedy: (line) => `Move it below line ${line}.`,
  },
  'entry-inside': {
    wrong: () => 'Another entry seems to begin here, in the middle of the one above.',
    remedy: (line) => `Move all of its lines below line ${line}, in line with the other entries.`,
  },
  indentation: {
    wrong: () => 'This line is not indented like the lines it belongs to.',
    remedy: () => 'Add or remove spaces: all keys of an entry begin in the same column.',
  },
  'no-key': {
    wrong: () => 'This line is neither "key: value" nor an entry.',
    remedy: () => 'Write it behind the colon of a key, as in "note: …"; an entry begins with "- ".',
  },
  'key-not-a-word': { wrong: () => 'This cannot be a key.', remedy: () => 'Before a colon stands one word.' },
  table: {
    wrong: () => 'This looks like a table saved as text.',
    remedy: () =>
      'Tables are not read. Write each row as an item: a line "- key: value", below it a line for each further column, indented by two spaces.',
  },
  prose: {
    wrong: () => 'This is running text, not a list of entries.',
    remedy: () =>
      'Write each piece of care as an entry: a line "- date: …", below it "kind: …" and the rest, indented by two spaces. Running text belongs in narrative/.',
  },
  other: {
    wrong: () => 'This cannot be read as YAML.',
    remedy: () =>
      'Check this line and the one above: a space after each colon, even indentation, closed quotes and brackets.',
  },
};

const zh: Causes = {
  'bracket-open': {
    wrong: (sign) => `括号“${sign}”没有配对。`,
    remedy: (sign) => `请在这一项的末尾补上“${closers[sign] ?? ']'}”。`,
  },
  'bracket-extra': { wrong: (sign) => `“${sign}”前面没有配对的括号。`, remedy: () => '请删去它，或补上前一半括号。' },
  'bracket-other': {
    wrong: (sign) => `括号“${sign}”和与它配对的那一半不一样。`,
    remedy: () => '括号要成对：[ ]、{ }。',
  },
  'quote-open': {
    wrong: (sign) => `引号 ${sign} 只有一半。`,
    remedy: () => '请在文字末尾补上另一半，或把这一半删去。',
  },
  'sign-extra': { wrong: (sign) => `这里多了“${sign}”。`, remedy: () => '请删去它。' },
  'comma-missing': { wrong: () => '这里两项之间少了逗号。', remedy: () => '请补上英文逗号“,”，后面空一格。' },
  'colon-missing': {
    wrong: (sign) => `“${sign}”后面少了冒号。`,
    remedy: () => '请补上英文冒号“:”，后面空一格。',
  },
  'brackets-needed': { wrong: (sign) => `几项内容要放在方括号里：${sign}。`, remedy: () => '请写成 [甲, 乙]。' },
  'braces-needed': {
    wrong: () => '写在一行里的几项要放在花括号里。',
    remedy: () => '请写成 {名称: 内容, 名称: 内容}。',
  },
  'lines-joined': { wrong: () => '这里两行连成了一行。', remedy: () => '请从这里另起一行。' },
  'keys-below': {
    wrong: () => '这一行下面还有分项，这里的文字也应当单列一项，另起一行。',
    remedy: () => '请从这里另起一行。',
  },
  'text-below': {
    wrong: () => '这一项下面是几行文字，其中带冒号的会读成另一项。',
    remedy: () => '请在这一项的冒号后面写上“|”。',
  },
  'line-split': { wrong: () => '这是上一行没写完的内容。', remedy: () => '请接到上一行后面。' },
  'line-elsewhere': {
    wrong: () => '这一行放错了地方，把一个列表或一段文字隔断了。',
    remedy: (line) => `请把它移到第 ${line} 行后面。`,
  },
  'entry-inside': {
    wrong: () => '这里像是另一条记录，插在了上面那一条中间。',
    remedy: (line) => `请把它的各行一起移到第 ${line} 行后面，和别的记录对齐。`,
  },
  indentation: {
    wrong: () => '这一行的缩进和上下各行对不上。',
    remedy: () => '请增减行首的空格，使同一条里的各项左边对齐。',
  },
  'no-key': {
    wrong: () => '这一行既不是“名称: 内容”，也不是一条记录。',
    remedy: () => '请写到某一项的冒号后面，如“备注: ……”；新的一条记录以“- ”开头。',
  },
  'key-not-a-word': { wrong: () => '冒号前面这样写读不懂。', remedy: () => '冒号前面只写一个名称。' },
  table: {
    wrong: () => '这像是从表格另存成的文字。',
    remedy: () => '这里不能直接放表格。请把每一行写成一条记录：先写“- 日期: ……”，下面各行写“类型: ……”等，行首空两格。',
  },
  prose: {
    wrong: () => '这里写的是一段话，不是一条一条的记录。',
    remedy: () =>
      '请逐条写：先写“- 日期: ……”，下面各行写“类型: ……”等，行首空两格。要放进总结的文字请写在 narrative/ 里。',
  },
  other: {
    wrong: () => '这里的写法读不懂。',
    remedy: () => '请看这一行和上一行：冒号后面要空一格，左边要对齐，引号、括号要成对。',
  },
};

const closers: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** Lines that cannot be read, and what of them could not. */
export const syntaxMessages = {
  'yaml-syntax': message<SyntaxValues>({
    en: {
      wrong: (v) => said('en', v) + unread.en(v),
      remedy: (v) => lineMeant.en(v) ?? correction.en(v, en[v.cause].remedy(v.sign ?? '')),
    },
    zh: {
      wrong: (v) => said('zh', v) + unread.zh(v),
      remedy: (v) => lineMeant.zh(v) ?? correction.zh(v, zh[v.cause].remedy(v.sign ?? '')),
    },
  }),
} as const;

/**
 * The line to make of this one and the one above, to begin elsewhere or here, without the sign that stands before it; null
 * where that is not what is to be done.
 */
const lineMeant: Readonly<Record<Language, (v: AsText<SyntaxValues>) => string | null>> = {
  en: ({ cause, blanks, sign, suggestion, count, less, more }) => {
    if (count !== undefined && cause === 'comma-missing')
      return `Type a comma at the end of ${count} lines, from this one on.`;
    if (count !== undefined)
      return `Move ${count} lines, from this one on, below line ${sign}${detail(less, ', and delete ', ' of the spaces that they begin with')}${detail(more, ', and put ', ' spaces before each')}.`;
    if (cause === 'line-split') return detail(suggestion, 'Make one line of this and the one above: ', '') || null;
    if (blanks === undefined) return null;
    if (cause === 'line-elsewhere') return `Move it below line ${sign}, and begin it with ${blanks} spaces.`;
    if (cause === 'keys-below') return `Begin a new line here, with ${blanks} spaces and "${sign}: " before the text.`;
    return `Begin a new line here${detail(sign, ', without "', '"')}, with ${blanks} spaces${detail(suggestion, ': ', '') || '.'}`;
  },
  zh: ({ cause, blanks, sign, suggestion, count, less, more }) => {
    if (count !== undefined && cause === 'comma-missing')
      return `请在从这一行起 ${count} 行的行尾各补上一个英文逗号“,”。`;
    if (count !== undefined)
      return `请把从这一行起 ${count} 行移到第 ${sign} 行后面${detail(less, '，行首都删去 ', ' 个空格')}${detail(more, '，行首各加 ', ' 个半角空格')}。`;
    if (cause === 'line-split') return detail(suggestion, '请和上一行合成一行：', '') || null;
    if (blanks === undefined) return null;
    if (cause === 'line-elsewhere') return `请把它移到第 ${sign} 行后面，行首改成 ${blanks} 个半角空格。`;
    if (cause === 'keys-below') return `请从这里另起一行，行首空 ${blanks} 个半角空格，前面加上“${sign}: ”。`;
    return `请从这里另起一行${detail(sign, '（不要“', '”）')}，行首空 ${blanks} 个半角空格${detail(suggestion, '：', '') || '。'}`;
  },
};

function said(language: Language, { cause, sign = '' }: AsText<SyntaxValues>): string {
  return (language === 'en' ? en : zh)[cause].wrong(sign);
}

const unread: Readonly<Record<Language, (v: AsText<SyntaxValues>) => string>> = {
  en: ({ first, last }) => {
    if (first === undefined || last === undefined) return '';
    return first === last ? ' The line was not read.' : ` Lines ${first} to ${last} were not read.`;
  },
  zh: ({ first, last }) => {
    if (first === undefined || last === undefined) return '';
    return first === last ? '这一行没有读取。' : `第 ${first} 至 ${last} 行没有读取。`;
  },
};
